"""Push, pull and what stands between: plain Python, no Qt; clock and connectors are handed in."""
