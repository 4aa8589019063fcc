/// All arrays over an alphabet, from the empty one up to a length, shortest first.
func allWords<Letter>(over alphabet: [Letter], upTo length: Int) -> [[Letter]] {
  var all: [[Letter]] = [[]]
  var last: [[Letter]] = [[]]
  for _ in 0..<length {
    last = last.flatMap { word in alphabet.map { word + [$0] } }
    all += last
  }
  return all
}
