// PadanCommands: the command line.
//
// A command is a form: options, validation, one call of the workbench, one presentation. What a person
// sees is made in `Presentation/`, where it goes in `Output/`; errors are mapped to exit codes in `Program`.
