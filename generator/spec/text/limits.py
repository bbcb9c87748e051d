"""How much of a document is too much: sizes in bytes, depths in levels, times in seconds."""

from __future__ import annotations

from typing import Final

FILE_BYTES: Final = 64 * 1024 * 1024
REMOTE_BYTES: Final = 10 * 1024 * 1024
REMOTE_SECONDS: Final = 10.0
REMOTE_REDIRECTS: Final = 5
DEPTH: Final = 200
ALIASED_NODES: Final = 250_000
FILES: Final = 5_000
INLINED: Final = 20_000
TOTAL_BYTES: Final = 4 * FILE_BYTES
REPEATED: Final = 100_000
"""Objects that references may put in place again, where they stand in a place already."""
