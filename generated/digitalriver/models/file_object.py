"""Models: FileObject, FileObjectPurpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp
from .file_link import FileLink

FileObjectPurpose: TypeAlias = (
    Literal[
        "tax_document_customer_upload",
        "customer_tax_invoice",
        "customer_credit_memo",
    ]
    | str
)
"""Use of the file: `tax_document_customer_upload` (tax document from a customer),
`customer_tax_invoice` or `customer_credit_memo`.
"""


class FileObject(Model):
    """Uploaded or generated file: what is known about it and where to get it. The
    content is downloaded separately.
    """

    id: str | None = None
    """Identifier of the file."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the file was created (UTC)."""

    file_name: str | None = Field(
        default=None,
        validation_alias="fileName",
        serialization_alias="fileName",
    )
    """Name of the file, with its extension."""

    links: list[FileLink] | None = None
    """Public links made for the file."""

    purpose: FileObjectPurpose | None = None
    """Use of the file: `tax_document_customer_upload` (tax document from a
    customer), `customer_tax_invoice` or `customer_credit_memo`.
    """

    title: str | None = None
    """Title shown to people, for example `My 2019 Tax Certificate.`"""

    size: Number | None = None
    """Size in bytes."""

    type: str | None = None
    """File type as an extension, such as `pdf`, `jpg` or `png`."""

    url: str | None = None
    """Where to download the content; the request needs your secret API key."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""
