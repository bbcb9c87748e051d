"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .create_note_form_request import CreateNoteFormRequest as CreateNoteFormRequest
    from .create_note_request import CreateNoteRequest as CreateNoteRequest
    from .create_note_response import CreateNoteResponse as CreateNoteResponse
    from .thing import Thing as Thing

__getattr__ = lazy(
    __name__,
    {
        "CreateNoteFormRequest": "create_note_form_request",
        "CreateNoteRequest": "create_note_request",
        "CreateNoteResponse": "create_note_response",
        "Thing": "thing",
    },
)

__all__ = [
    "CreateNoteFormRequest",
    "CreateNoteRequest",
    "CreateNoteResponse",
    "Thing",
]
