import Testing

@testable import PadanAnalysis

@Suite("HostName") struct HostNameTests {
  private func host(_ text: String) -> (text: String, site: Bool, withPath: Bool)? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      HostName(at: 0, in: bytes).map {
        (String(decoding: bytes[$0.range], as: UTF8.self), $0.isKnownSite, $0.isKnownWithPath)
      }
    }
  }

  @Test(
    "labels end at what no host name has",
    arguments: [
      ("kompas.com", "kompas.com"), ("kompas.com.", "kompas.com"), ("a-b.co/x", "a-b.co"),
      ("a-.co", "a"), ("a.co-", "a.co"), ("a..co", "a"), ("5.000", "5.000"), ("a", "a"),
    ])
  func ends(text: String, expected: String) {
    #expect(host(text)?.text == expected)
  }

  @Test("nothing is no host", arguments: ["", ".", "-", "-a", "é.com"])
  func none(text: String) {
    #expect(host(text) == nil)
  }

  @Test("a label has at most 63 bytes, a name 253")
  func limits() {
    let long = String(repeating: "a", count: 64)
    #expect(host(long + ".com") == nil)
    #expect(host(long.dropLast() + ".com")?.site == true)
    let many = String(repeating: "a.", count: 200) + "com"
    #expect((host(many)?.text.utf8.count ?? 0) <= 253)
  }

  @Test(
    "sites are told by their endings",
    arguments: [
      ("kompas.com", true), ("KOMPAS.com", true), ("Detik.Com", true), ("DETIK.COM", true),
      ("ui.ac.id", true), ("thestar.com.my", true), ("rumah.Saya", false), ("No.ID", false),
      ("t.me", false), ("a.b", false), ("thestar.my", false), ("com.my", false), ("5.000", false),
    ])
  func sites(text: String, isSite: Bool) {
    #expect(host(text)?.site == isSite)
  }

  @Test("some endings only count before a path")
  func paths() {
    #expect(host("t.me")?.withPath == true)
    #expect(host("rumah.saya")?.withPath == false)
  }
}
