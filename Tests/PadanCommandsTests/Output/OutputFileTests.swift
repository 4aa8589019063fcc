@testable import PadanCommands
import FoundationEssentials
import Padan
import Testing

@Suite struct OutputFileTests {
  @Test("a file is written whole, and replaced whole")
  func writes() throws {
    try Sample.inFolder { folder in
      let path = folder + "/a.txt"
      for text in ["satu dua\n", "é", ""] {
        try OutputFile(path: path).write(text)
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(text.utf8))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }
  }

  @Test("a place that cannot be written says so")
  func unwritable() throws {
    try Sample.inFolder { folder in
      let error = #expect(throws: PadanError.self) {
        try OutputFile(path: folder + "/none/a.txt").write("x")
      }
      #expect(error?.code == .unwritable)
    }
  }

  @Test("a file is no terminal")
  func terminal() {
    #expect(!OutputFile(path: "a.txt").isTerminal)
  }
}
