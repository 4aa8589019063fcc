/// How much a finding matters.
public enum Severity: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  /// Worth knowing.
  case note
  /// Probably wrong.
  case warning
  /// Wrong.
  case error

  /// From `note` up to `error`.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Something that was noticed in a user's file: data to report, never a reason to stop.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// The identifier of the check, such as `glossary.duplicate`.
  public let check: String
  /// How much it matters.
  public let severity: Severity
  /// What was noticed and what to do, in one sentence.
  public let message: String
  /// Where.
  public let location: SourceLocation

  /// Makes a finding.
  public init(check: String, severity: Severity, message: String, location: SourceLocation) {
    self.check = check
    self.severity = severity
    self.message = message
    self.location = location
  }

  /// `place: severity: message [check]`, the form compilers use.
  public var description: String { "\(location): \(severity.rawValue): \(message) [\(check)]" }
}
