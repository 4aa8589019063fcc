package import PadanCore

/// From a file's bytes to a document, by the format that its name tells.
package struct DocumentReader: Sendable {
  /// What was read.
  package struct Result: Sendable {
    /// The document, its paragraphs not yet told apart except headings.
    package let document: Document
    /// What was noticed on the way, such as a guessed encoding.
    package let findings: [Finding]
  }

  /// The most bytes of one article: some novels' worth, and even its skeleton as JSON stays under 2 GiB.
  package static let limit = 16 << 20

  /// The most paragraphs of one article.
  package static let mostParagraphs = 1_000_000

  private let options: SegmentationOptions

  /// A reader; of the options, what a line break means is its matter.
  package init(options: SegmentationOptions = SegmentationOptions()) { self.options = options }

  /// Reads the file at `path`, `-` for standard input.
  ///
  /// - Throws: `PadanError` where the file cannot be read, is no text, or holds nothing.
  package func read(_ path: String) throws -> Result {
    let name = path == "-" ? "<stdin>" : path
    let decoded = try TextDecoder().decode(InputFile(path, limit: Self.limit).read(), name: name)
    let document = try document(of: decoded.source)
    guard !document.paragraphs.isEmpty else {
      throw PadanError(
        .empty, "the text is empty", at: SourceLocation(file: name),
        advice: "give a file that holds an article")
    }
    return Result(document: document, findings: decoded.findings)
  }

  /// The document of a decoded text.
  ///
  /// - Throws: `PadanError` where the format's parser refuses it.
  package func document(of source: SourceText) throws -> Document {
    let name = source.name.lowercased()
    let isMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
    guard source.bytes.count <= Self.limit else {
      throw PadanError(
        .tooLarge, "the text is over the limit of \(Self.limit >> 20) MiB",
        at: SourceLocation(file: source.name), advice: "split it into articles")
    }
    let document =
      isMarkdown
      ? try MarkdownReader().document(of: source)
      : PlainTextReader(lineBreaks: options.lineBreaks).document(of: source)
    guard document.paragraphs.count <= Self.mostParagraphs else {
      throw PadanError(
        .tooLarge, "the text has \(document.paragraphs.count) paragraphs",
        at: SourceLocation(file: source.name),
        advice: "split it into parts of up to \(Self.mostParagraphs) paragraphs")
    }
    return document
  }
}
