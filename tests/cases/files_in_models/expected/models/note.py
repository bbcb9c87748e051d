"""Model: Note."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.sources import FileOrText


class Note(Model):
    attachment: FileOrText
