internal import PadanCommands

/// The program `padan`.
@main
enum PadanTool {
  static func main() { Program.main() }
}
