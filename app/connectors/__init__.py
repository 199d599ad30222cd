"""The remote order systems: one module each, one contract (`contract`), one transport (`http`)."""
