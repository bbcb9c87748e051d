"""Model: CreateNoteRequest."""

from __future__ import annotations

from builtins import str as _str

from .._runtime.models.model import Model


class CreateNoteRequest(Model):
    body: _str
    options: list[_str] | None = None
    media_type: _str | None = None
    content: _str | None = None
    label: _str | None = None
    merge: bool | None = None
    str: _str | None = None
