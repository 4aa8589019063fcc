internal import ArgumentParser

/// How many errors of each class are listed: a whole number from 0, or `all`.
struct ErrorListing: ExpressibleByArgument, Hashable {
  /// The most errors of a class.
  let perClass: Int

  /// Two of each class.
  static let standard = ErrorListing(perClass: 2)

  /// A listing of so many errors of each class.
  init(perClass: Int) { self.perClass = perClass }

  init?(argument: String) {
    guard argument != "all" else {
      perClass = .max
      return
    }
    guard let number = Int(argument), number >= 0 else { return nil }
    perClass = number
  }

  var defaultValueDescription: String { perClass == .max ? "all" : "\(perClass)" }
}
