@testable import PadanCommands
import ArgumentParser
import Testing

@Suite struct ArticleArgumentsTests {
  @Test(
    "the files named, in order; - is standard input", arguments: [["a.txt"], ["b", "a"], ["-"]])
  func named(files: [String]) throws {
    #expect(try ArticleArguments.parse(files).paths == files)
  }

  @Test("without a file standard input is read, unless a person sits at it")
  func standardInput() {
    let paths = (try? ArticleArguments.parse([]))?.paths
    #expect(paths == nil || paths == ["-"])
  }
}
