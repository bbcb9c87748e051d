"""Models: FileRequest, FileRequestPurpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.encoding.sources import File as _File
from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp

FileRequestPurpose: TypeAlias = (
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


class FileRequest(Model):
    """Multipart form for uploading a file."""

    file: _File
    """Content of the file, as a form part with a file name; a base64 string is
    accepted as well.
    """

    purpose: FileRequestPurpose
    """Use of the file: `tax_document_customer_upload` (tax document from a
    customer), `customer_tax_invoice` or `customer_credit_memo`.
    """

    file_name: str | None = Field(
        default=None,
        validation_alias="fileName",
        serialization_alias="fileName",
    )
    """Name under which the file is stored, with its extension; mandatory when `file`
    is a base64 string.
    """

    title: str | None = None
    """Title shown to people, for example `My 2019 Tax Certificate.`"""

    link_expires_time: Timestamp | None = Field(
        default=None,
        validation_alias="linkExpiresTime",
        serialization_alias="linkExpiresTime",
    )
    """When the download link made with the file stops working."""
