@testable import PadanTerminology
import PadanCore
import Testing

@Suite struct TargetOrderTests {
  private let unitedNations = Sample.entry(
    "Perserikatan Bangsa-Bangsa|PBB = United Nations|UN ; proper")

  @Test("an acronym becomes an acronym, an expansion an expansion")
  func parity() {
    #expect(targets(of: unitedNations, .english, for: "PBB") == ["UN", "United Nations"])
    #expect(
      targets(of: unitedNations, .english, for: "Perserikatan Bangsa-Bangsa")
        == ["United Nations", "UN"])
    #expect(
      targets(of: unitedNations, .indonesian, for: "UN") == ["PBB", "Perserikatan Bangsa-Bangsa"])
  }

  @Test("among equals the glossary's order holds")
  func order() {
    let entry = Sample.entry("awan = cloud|cloud computing|the cloud")
    #expect(targets(of: entry, .english, for: "awan") == ["cloud", "cloud computing", "the cloud"])
  }

  @Test("where no target is an acronym the expansion is proposed")
  func noAcronym() {
    let entry = Sample.entry("kartu tanda penduduk|KTP = identity card")
    #expect(targets(of: entry, .english, for: "KTP") == ["identity card"])
  }

  @Test("a short form that both languages write alike goes for itself")
  func sharedShortForm() {
    let entry = Sample.entry(
      "Badan Pengawas Pemilihan Umum|Bawaslu = General Election Supervisory Agency|Bawaslu ; proper"
    )
    #expect(targets(of: entry, .english, for: "Bawaslu", status: .admitted).first == "Bawaslu")
    #expect(
      targets(of: entry, .english, for: "Badan Pengawas Pemilihan Umum").first
        == "General Election Supervisory Agency")
  }

  @Test("deprecated and forbidden targets are never proposed")
  func status() {
    let entry = Sample.entry("daring = !on-line|~on line|online|!OL")
    #expect(targets(of: entry, .english, for: "daring") == ["online"])
    #expect(targets(of: Sample.entry("x = !y"), .english, for: "x").isEmpty)
  }

  private func targets(
    of entry: ConceptEntry, _ language: LanguageTag, for text: String,
    status: AdministrativeStatus = .preferred
  ) -> [String] {
    TargetOrder.targets(of: entry, in: language, for: Term(text, status: status)).map(\.text)
  }
}
