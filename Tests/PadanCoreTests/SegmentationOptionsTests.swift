import FoundationEssentials
import Testing

@testable import PadanCore

@Suite("SegmentationOptions") struct SegmentationOptionsTests {
  @Test("the defaults are those of a news desk")
  func defaults() {
    let options = SegmentationOptions()
    #expect(options.quotations == .split && options.listLabels == .join)
    #expect(options.lineBreaks == .automatic && options.lineEnds == .automatic)
    #expect(SegmentationOptions(quotations: .keep).lineEnds == .automatic)
  }

  @Test("the values have the names that users write, the default first")
  func names() {
    #expect(SegmentationOptions.Quotations.allCases.map(\.rawValue) == ["split", "keep"])
    #expect(SegmentationOptions.ListLabels.allCases.map(\.rawValue) == ["join", "split"])
    #expect(
      SegmentationOptions.LineBreaks.allCases.map(\.rawValue)
        == ["automatic", "paragraph", "wrapped", "sentence"])
    #expect(
      SegmentationOptions.LineEnds.allCases.map(\.rawValue) == ["automatic", "join", "split"])
  }

  @Test("as JSON they are an object of names, and come back as they were")
  func codable() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let options = SegmentationOptions(
      quotations: .keep, listLabels: .split, lineBreaks: .wrapped, lineEnds: .join)
    let json = try encoder.encode(options)
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"lineBreaks":"wrapped","lineEnds":"join","listLabels":"split","quotations":"keep"}"#)
    #expect(try JSONDecoder().decode(SegmentationOptions.self, from: json) == options)
  }

  @Test("all combinations come back, and are different")
  func combinations() throws {
    var all: Set<SegmentationOptions> = []
    for quotations in SegmentationOptions.Quotations.allCases {
      for listLabels in SegmentationOptions.ListLabels.allCases {
        for lineBreaks in SegmentationOptions.LineBreaks.allCases {
          for lineEnds in SegmentationOptions.LineEnds.allCases {
            let options = SegmentationOptions(
              quotations: quotations, listLabels: listLabels, lineBreaks: lineBreaks,
              lineEnds: lineEnds)
            let json = try JSONEncoder().encode(options)
            #expect(try JSONDecoder().decode(SegmentationOptions.self, from: json) == options)
            all.insert(options)
          }
        }
      }
    }
    #expect(all.count == 48)
  }

  @Test("an unknown name is refused", arguments: ["all", "", "Keep"])
  func unknown(name: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        [SegmentationOptions.Quotations].self, from: Data("[\"\(name)\"]".utf8))
    }
  }
}
