import PadanCore
import Testing

@testable import PadanInterchange

@Suite("Folder") struct FolderTests {
  @Test("files are listed by the order of their bytes, hidden and other ones left out")
  func files() throws {
    let folder = try TemporaryFolder()
    for name in ["b.csv", "B.csv", "a10.csv", "a2.csv", "é.csv", ".c.csv", "a.txt", "csv"] {
      try folder.write("", to: name)
    }
    #expect(
      try Folder.files(in: folder.path, endingIn: ".csv")
        == ["B.csv", "a10.csv", "a2.csv", "b.csv", "é.csv"].map(folder.path(_:)))
  }

  @Test("a folder without such files has none")
  func none() throws {
    let folder = try TemporaryFolder()
    #expect(try Folder.files(in: folder.path, endingIn: ".csv").isEmpty)
  }

  @Test("a folder exists, a file and a missing path do not count")
  func exists() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", to: "f")
    #expect(Folder.exists(folder.path))
    #expect(!Folder.exists(file))
    #expect(!Folder.exists(folder.path("tidak-ada")))
  }

  @Test("a folder that is not there is an error with its path")
  func missing() throws {
    let path = try TemporaryFolder().path("tidak-ada")
    let error = try #require(throws: PadanError.self) {
      _ = try Folder.files(in: path, endingIn: ".csv")
    }
    #expect(error.code == .unreadable)
    #expect(error.location?.file == path)
  }
}
