"""A remote that does not exist and its connector: the proof that a fifth needs nothing else.

docs/connectors.md walks through these files.
"""
