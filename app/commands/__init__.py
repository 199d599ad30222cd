"""The verbs: one function and one transaction each, `Changes` back. No window, no console."""
