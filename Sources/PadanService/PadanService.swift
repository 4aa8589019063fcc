// PadanService: the contract for tools, tests and clusters.
//
// A request is a value, a response is a value; `RequestHandler` turns one into the other without knowing
// where they come from. `LineWorker` is the transport of `padan stream`: one JSON object a line in, one a
// line out. The results (`Results/`) are what `--format json` prints as well.
