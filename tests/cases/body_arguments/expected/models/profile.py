"""Model: Profile."""

from __future__ import annotations

from .._runtime.encoding.sources import FileOrText
from .._runtime.models.model import Model


class Profile(Model):
    name: str | None = None
    image: FileOrText | None = None
    more: list[FileOrText] | None = None
