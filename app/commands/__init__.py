"""The verbs: one function each, one transaction each, `Changes` back. No window, no command line."""
