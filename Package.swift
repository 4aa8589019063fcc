// swift-tools-version: 6.2
import PackageDescription

/// Strict settings of every target: Swift 6 mode, imports internal unless said, warnings are errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of the library, in `Sources/<name>`. Dependencies point down only.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module, in `Tests/<name>Tests`.
func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "padan",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "padan", targets: ["PadanTool"]),
    .library(name: "Padan", targets: ["Padan"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.2"),
    .package(url: "https://github.com/ordo-one/TextTable", from: "0.0.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    module("PadanCore"),
    module("PadanInterchange", ["PadanCore", "CCMarkGFM", "CLibXML2"]),
    module("PadanAnalysis", ["PadanCore", "CICU"]),
    module("PadanTerminology", ["PadanCore", "PadanAnalysis"]),
    module("PadanSummarization", ["PadanCore", "PadanAnalysis"]),
    module("PadanTransfer", ["PadanCore", "PadanAnalysis", "PadanTerminology"]),
    module("PadanEvaluation", ["PadanCore", "PadanInterchange", "PadanAnalysis"]),
    module(
      "Padan",
      [
        "PadanCore", "PadanInterchange", "PadanAnalysis", "PadanTerminology",
        "PadanSummarization", "PadanTransfer", "PadanEvaluation",
      ]),
    module("PadanService", ["Padan", "PadanInterchange"]),
    module(
      "PadanCommands",
      [
        "Padan", "PadanInterchange", "PadanService", "Rainbow", "TextTable",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "PadanTool", dependencies: ["PadanCommands"], swiftSettings: strict),
    .executableTarget(
      name: "generate-data", path: "Tools/GenerateData", swiftSettings: strict),

    // What several test targets draw random numbers from.
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
    tests("PadanCoreTests", ["PadanCore"]),
    tests("PadanInterchangeTests", ["SeededRandom", "PadanInterchange", "PadanCore"]),
    tests("PadanAnalysisTests", ["SeededRandom", "PadanAnalysis", "PadanCore"]),
    tests("PadanTerminologyTests", ["PadanTerminology", "PadanAnalysis", "PadanCore"]),
    tests(
      "PadanSummarizationTests",
      ["SeededRandom", "PadanSummarization", "PadanAnalysis", "PadanCore"]),
    tests(
      "PadanTransferTests",
      ["SeededRandom", "PadanTransfer", "PadanTerminology", "PadanAnalysis", "PadanCore"]),
    tests(
      "PadanEvaluationTests", ["SeededRandom", "PadanEvaluation", "PadanAnalysis", "PadanCore"]),
    tests(
      "PadanTests", ["Padan", "PadanCore", "PadanSummarization", "PadanEvaluation"],
      exclude: ["Golden"]),
    tests("PadanServiceTests", ["PadanService", "Padan", "PadanCore"]),
    tests(
      "PadanCommandsTests",
      [
        "SeededRandom",
        "PadanCommands", "PadanService", "Padan",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests("EndToEndTests", ["SeededRandom", "PadanTool"]),
    tests(
      "RepositoryTests",
      [
        "PadanEvaluation", "PadanInterchange", "PadanTerminology", "PadanCore", "generate-data",
      ]),
  ]
)
