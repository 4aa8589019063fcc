import Foundation
import Testing

private let referenceArticle = BuiltProgram.shared.appending(path: "samples/alibaba-bmw.id.txt")
  .path

/// The reference article, which is kept beside the checkout; skipped where it is absent.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: referenceArticle),
    "the reference article is not beside the checkout"))
struct ReferenceArticleTests {
  @Test("the summary repeats nothing and has no link or copyright line")
  func summary() throws {
    let outcome = try BuiltProgram.run([
      "summarize", "--ratio", "1", "--format", "json", referenceArticle,
    ])
    let report = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(report["language"] as? String == "id")
    let sentences = try #require(report["sentences"] as? [[String: Any]]).compactMap {
      $0["text"] as? String
    }
    #expect(sentences.count == 12 && Set(sentences).count == 12)
    for sentence in sentences {
      #expect(!sentence.contains("Baca juga") && !sentence.contains("COPYRIGHT"))
    }
  }

  @Test("the skeleton has the terms, figures and names of the article")
  func skeleton() throws {
    let outcome = try BuiltProgram.run(["skeleton", "--format", "json", referenceArticle])
    let report = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let pieces = try #require(report["sentences"] as? [[String: Any]])
      .compactMap { $0["skeleton"] as? [String: Any] }
      .flatMap { $0["pieces"] as? [[String: Any]] ?? [] }
    func has(_ kind: String, _ source: String, _ target: String) -> Bool {
      pieces.contains {
        $0["kind"] as? String == kind
          && ($0["source"] as? String)?.lowercased() == source.lowercased()
          && ($0["target"] as? String)?.lowercased() == target.lowercased()
      }
    }
    for (source, target) in [
      ("komputasi awan", "cloud computing"), ("kecerdasan artifisial", "artificial intelligence"),
      ("mobil listrik", "electric car"), ("pusat inovasi", "innovation center"),
      ("digitalisasi", "digitalization"), ("perusahaan rintisan", "startup"),
    ] { #expect(has("term", source, target), "\(source)") }
    #expect(has("measure", "5.000 meter persegi", "5,000 square meters"))
    #expect(has("number", "34.000", "34,000") && has("number", "100.000", "100,000"))
    #expect(has("number", "300", "300") && has("date", "Januari 2021", "January 2021"))
    for name in ["BMW Startup Garage", "Jochen Goller", "Ren Geng", "Sina Weibo", "Tesla Model Y"] {
      #expect(has("name", name, name), "\(name)")
    }
  }
}
