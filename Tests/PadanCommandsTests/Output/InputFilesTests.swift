@testable import PadanCommands
import ArgumentParser
import FoundationEssentials
import Padan
import Testing

@Suite struct InputFilesTests {
  @Test("one file that fails is told by the exit code, the others go on in order")
  func goesOn() throws {
    try Sample.inFolder { folder in
      for name in ["a.txt", "c.txt"] {
        try Data("Halo \(name)".utf8).write(to: URL(filePath: folder + "/" + name))
      }
      let paths = ["a.txt", "b.txt", "c.txt"].map { folder + "/" + $0 }
      let (names, exitCode) = InputFiles(paths: paths, isQuiet: true)
        .map(try Workbench()) { $0.source.name }
      #expect(names == [paths[0], paths[2]])
      #expect(exitCode == ExitCode(2))
    }
  }

  @Test("other work than on documents gets the path")
  func paths() {
    let (names, exitCode) = InputFiles(paths: ["a", "b"], isQuiet: true).map { path -> String in
      if path == "a" { throw PadanError(.empty, "nothing") }
      return path
    }
    #expect(names == ["b"])
    #expect(exitCode == ExitCode(2))
  }

  @Test("work that fails is a failure of its file alone")
  func failingWork() throws {
    struct Failure: Error {}
    try Sample.inFolder { folder in
      let path = folder + "/a.txt"
      try Data("Halo".utf8).write(to: URL(filePath: path))
      var calls = 0
      let (results, exitCode) = InputFiles(paths: [path, path], isQuiet: true)
        .map(try Workbench()) { document -> Int in
          calls += 1
          if calls == 1 { throw Failure() }
          return document.paragraphs.count
        }
      #expect(results == [1])
      #expect(exitCode == ExitCode(2))
    }
  }

  @Test("where all is well the exit code is 0")
  func success() throws {
    try Sample.inFolder { folder in
      let path = folder + "/a.txt"
      try Data("Halo".utf8).write(to: URL(filePath: path))
      let exitCode = InputFiles(paths: [path], isQuiet: true).map(try Workbench()) { _ in 1 }
        .exitCode
      #expect(exitCode == .success)
    }
  }
}
