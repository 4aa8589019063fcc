internal import ArgumentParser
internal import Padan
internal import PadanService

/// How sentences are written.
enum SegmentFormat: String, ExpressibleByArgument, CaseIterable {
  /// One sentence a line, a blank line between paragraphs.
  case text
  /// One JSON object a line: start, end, text.
  case jsonl
  /// Start, end and text parted by tabs.
  case tsv

  /// The sentences of a document, as UTF-8.
  func bytes(of document: SegmentedDocument) throws -> [UInt8] {
    switch self {
    case .text: plainText(of: document)
    case .jsonl: try SegmentResult(document).sentences.flatMap { Array(try JSONText.line($0).utf8) }
    case .tsv: table(of: document)
    }
  }

  private func plainText(of document: SegmentedDocument) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.document.source.bytes.count + document.sentences.count)
    var paragraphs = document.document.paragraphs[...]
    for sentence in document.sentences {
      let isNew = paragraphs.first.map { $0.span.end <= sentence.start } ?? false
      while let first = paragraphs.first, first.span.end <= sentence.start {
        paragraphs.removeFirst()
      }
      if isNew, !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      append(sentence, of: document, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private func table(of document: SegmentedDocument) -> [UInt8] {
    var bytes: [UInt8] = []
    for sentence in document.sentences {
      bytes.append(contentsOf: "\(sentence.start)\t\(sentence.end)\t".utf8)
      let first = bytes.count
      append(sentence, of: document, to: &bytes)
      for index in first..<bytes.count where bytes[index] == UInt8(ascii: "\t") {
        bytes[index] = UInt8(ascii: " ")
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Appends a sentence on one line; its bytes as they are where it stands on one.
  private func append(
    _ sentence: TextSpan, of document: SegmentedDocument, to bytes: inout [UInt8]
  ) {
    let source = document.document.source
    let text = source.bytes[sentence.range]
    if text.holdsLineEnd {
      bytes.append(contentsOf: source.runningText(in: sentence).utf8)
    } else {
      bytes.append(contentsOf: text)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line end is among the bytes: LF, VT, FF, CR, U+0085, U+2028 or U+2029.
  fileprivate var holdsLineEnd: Bool {
    var index = startIndex
    while index < endIndex {
      switch self[index] {
      case 0x0A...0x0D: return true
      case 0xC2 where index + 1 < endIndex && self[index + 1] == 0x85: return true
      case 0xE2 where index + 2 < endIndex && self[index + 1] == 0x80:
        if self[index + 2] == 0xA8 || self[index + 2] == 0xA9 { return true }
      default: break
      }
      index += 1
    }
    return false
  }
}
