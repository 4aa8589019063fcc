import Benchmark
import Foundation
import Padan

/// The stages of the pipeline on a sample article, each by itself.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.cpuTotal, .wallClock, .peakMemoryResident], maxDuration: .seconds(3))

  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  let article = root + "/samples/economy-suku-bunga/input.txt"

  Benchmark("load glossaries") { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(try Workbench(glossaries: [root + "/glossaries"]))
    }
  }

  Benchmark("analyze") { benchmark in
    let workbench = try Workbench()
    let document = try workbench.read(article).document
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try workbench.analyze(document)) }
  }

  Benchmark("find terms") { benchmark in
    let workbench = try Workbench(glossaries: [root + "/glossaries"])
    let analyzed = try workbench.analyze(workbench.read(article).document)
    _ = try workbench.terms(in: analyzed)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try workbench.terms(in: analyzed)) }
  }

  Benchmark("skeletons") { benchmark in
    let workbench = try Workbench(glossaries: [root + "/glossaries"])
    let analyzed = try workbench.analyze(workbench.read(article).document)
    let hits = try workbench.terms(in: analyzed)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(try workbench.skeletons(of: analyzed.articleSegments, in: analyzed, hits: hits))
    }
  }

  for ranker in RankerName.allCases {
    Benchmark("summary, \(ranker.rawValue)") { benchmark in
      let workbench = try Workbench()
      let analyzed = try workbench.analyze(workbench.read(article).document)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        blackHole(workbench.summary(of: analyzed, ranker: ranker))
      }
    }
  }
}
