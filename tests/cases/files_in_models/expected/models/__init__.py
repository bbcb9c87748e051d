"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .body_create_upload import BodyCreateUpload as BodyCreateUpload
    from .details import Details as Details
    from .file import File as File
    from .note import Note as Note
    from .scan import Scan as Scan
    from .stored import Stored as Stored

__getattr__ = lazy(
    __name__,
    {
        "BodyCreateUpload": "body_create_upload",
        "Details": "details",
        "File": "file",
        "Note": "note",
        "Scan": "scan",
        "Stored": "stored",
    },
)

__all__ = [
    "BodyCreateUpload",
    "Details",
    "File",
    "Note",
    "Scan",
    "Stored",
]
