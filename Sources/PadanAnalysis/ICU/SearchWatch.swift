internal import CICU

/// Looks at the clock while ICU searches.
final class SearchWatch {
  private var deadline = ContinuousClock.now
  private var callsPerLook = 1
  private var calls = 0

  /// Begins to watch a search of a text of so many bytes.
  ///
  /// ICU calls at each place where a match may start. In a short text reading the clock costs more than most of these
  /// tries; in a long one a try may run to the text's end, so the clock is read each time.
  func begin(until deadline: ContinuousClock.Instant, byteCount: Int) {
    self.deadline = deadline
    callsPerLook = byteCount < 1 << 16 ? 16 : 1
  }

  /// What a callback answers: 1 while there is time, 0 when it is up. `context` is an unretained watch.
  static func goesOn(_ context: UnsafeRawPointer?) -> UBool {
    guard let context else { return 0 }
    return Unmanaged<SearchWatch>.fromOpaque(context).takeUnretainedValue().hasTime ? 1 : 0
  }

  /// Whether there is time left, as far as the last look told.
  var hasTime: Bool {
    calls &+= 1
    return !calls.isMultiple(of: callsPerLook) || ContinuousClock.now < deadline
  }
}
