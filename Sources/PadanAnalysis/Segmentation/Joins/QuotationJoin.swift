/// `“Ia sakit. Ia tidak datang,” kata Budi`: a quotation of several sentences, kept whole where that is asked for.
struct QuotationJoin: JoinRule {
  /// The quotations of the paragraph, in order.
  let quotations: [Range<Int>]

  func joins(_ context: BoundaryContext) -> Bool {
    let place = context.candidate.leftEnd
    // The last quotation that opens before the place.
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low > 0 && place < quotations[low - 1].upperBound
  }
}
