/// `https://contoh.id/cari?ID=5`: no sentence ends inside an address.
struct AddressException: BoundaryException {
  func joins(_ context: BoundaryContext, _ profile: LanguageProfile) -> Bool {
    guard !context.isSpaced else { return false }
    let chunk = context.lastChunk
    return chunk.contains("://") || chunk.contains("www.") || chunk.contains("@")
  }
}
