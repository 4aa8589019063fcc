@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct TransferTablesTests {
  private let tables = TransferTables.shared

  @Test("twelve months, seven weekdays, in the order of the calendar")
  func calendar() {
    #expect(tables.months.compactMap(\.english.first).first == "January")
    #expect(tables.months.compactMap(\.indonesian.first).last == "Desember")
    #expect(tables.months.count == 12)
    #expect(tables.weekdays.count == 7)
    #expect(tables.weekdays.first?.indonesian == ["Senin"])
  }

  @Test("the English billion is the short scale's")
  func magnitudes() {
    let english = Dictionary(
      uniqueKeysWithValues: tables.magnitudes.map { ($0.exponent, $0.pair.english.first) })
    #expect(english == [3: "thousand", 6: "million", 9: "billion", 12: "trillion"])
  }

  @Test("no form stands twice, so that each way is certain")
  func unambiguous() {
    for language in LanguageTag.supported {
      let months = tables.months.flatMap { Set($0.forms(in: language)) }
      #expect(Set(months).count == months.count)
      let words = tables.currencies.flatMap { $0.pair.forms(in: language) }
      #expect(Set(words).count == words.count)
    }
    let marks = tables.currencies.flatMap(\.marks)
    #expect(Set(marks).count == marks.count)
    let units = tables.units.flatMap(\.indonesian)
    #expect(Set(units).count == units.count)
  }

  @Test("every row has both sides")
  func complete() {
    #expect(tables.units.allSatisfy { !$0.indonesian.isEmpty && !$0.plural.isEmpty })
    #expect(tables.units.allSatisfy { !$0.singular.isEmpty })
    #expect(
      tables.currencies.allSatisfy { !$0.pair.indonesian.isEmpty && !$0.pair.english.isEmpty })
    #expect(tables.zones.allSatisfy { $0.english.first?.isEmpty == false })
    #expect(LanguageTag.supported.allSatisfy { tables.organizationHeads[$0]?.isEmpty == false })
    #expect(tables.pluralCues.contains("beberapa"))
  }
}
