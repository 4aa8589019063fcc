import FoundationEssentials
import Padan

/// Evaluations of short gold files.
enum GoldSample {
  /// The evaluation of gold files, by name and text.
  static func evaluation(
    _ files: [(name: String, text: String)], examplesPerClass: Int = 2
  ) throws -> SegmentationEvaluation {
    let workbench = try Workbench()
    return try Sample.inFolder { folder in
      SegmentationEvaluation(
        files: try files.map { name, text in
          let path = folder + "/" + name
          try Data(text.utf8).write(to: URL(filePath: path))
          return try workbench.evaluateSegmentation(
            of: workbench.readGold(path), language: .indonesian, examplesPerClass: examplesPerClass)
        })
    }
  }
}
