"""Order systems in miniature on 127.0.0.1, for the demo and for tests, with faults on request.

They are strict where the documents are, odd where the real ones are, and import nothing of ours:
what they check is checked from outside.
"""

from app.sandbox.faults import FAULTS, TABLE
from app.sandbox.server import Sandbox

__all__ = ["FAULTS", "TABLE", "Sandbox"]
