"""Model: Note."""

from __future__ import annotations

from .._runtime.encoding.sources import FileOrText
from .._runtime.models.model import Model


class Note(Model):
    attachment: FileOrText
