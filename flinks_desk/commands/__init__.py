"""The command line: one module a command, and the program that finds them (contract §1). The same desk, no window."""
