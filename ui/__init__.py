"""The Qt shell: shows what `app` knows and calls its verbs. Nothing in `app` knows of it."""
