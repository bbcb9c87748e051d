"""Model: CreateNoteFormRequest."""

from __future__ import annotations

from typing import TypeAlias

from .create_note_request import CreateNoteRequest

CreateNoteFormRequest: TypeAlias = CreateNoteRequest
