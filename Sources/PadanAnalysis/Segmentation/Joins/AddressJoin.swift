/// `https://contoh.id/cari?ID=5`: no sentence ends inside an address.
struct AddressJoin: JoinRule {
  func joins(_ context: BoundaryContext) -> Bool {
    guard !context.isSpaced, !context.endsWithClosingMark else { return false }
    let run = context.lastWord
    return run.contains("://") || run.contains("www.") || run == "www" || run.contains("@")
  }
}
