"""Model: Profile."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.sources import FileOrText


class Profile(Model):
    name: str | None = None
    image: FileOrText | None = None
    more: list[FileOrText] | None = None
