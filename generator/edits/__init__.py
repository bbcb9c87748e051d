"""Hand edits that a target keeps as patches."""
