// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "padan-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "padan", path: ".."),
    // Without its traits, which would ask for jemalloc.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Pipeline",
      dependencies: [
        .product(name: "Padan", package: "padan"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Pipeline",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .executableTarget(
      name: "segmentation-speed",
      dependencies: [.product(name: "Padan", package: "padan")],
      path: "Benchmarks/SegmentationSpeed"),
  ]
)
