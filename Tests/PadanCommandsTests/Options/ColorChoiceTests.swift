@testable import PadanCommands
import Testing

@Suite struct ColorChoiceTests {
  @Test("always and never need no terminal, auto does")
  func choices() {
    for isTerminal in [true, false] {
      #expect(ColorChoice.always.isOn(isTerminal: isTerminal))
      #expect(!ColorChoice.never.isOn(isTerminal: isTerminal))
    }
    #expect(!ColorChoice.auto.isOn(isTerminal: false))
  }
}
