"""Models: CreateCardRequest, CreateCardRequestContentImage,
CreateCardRequestContentLink, CreateCardRequestContentLinkKind,
CreateCardRequestContentPlainNote and 5 more.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer

CreateCardRequestExpandValue: TypeAlias = Literal["all", "none"] | str

CreateCardRequestSize: TypeAlias = Literal["small", "large"] | str

CreateCardRequestContentLinkKind: TypeAlias = Literal["link"] | str


class CreateCardRequest(Model):
    metadata: CreateCardRequestMetadata | Literal[""] | None = None
    expand: CreateCardRequestExpand | CreateCardRequestExpandValue | None = None
    size: CreateCardRequestSize | None = None
    content: (
        CreateCardRequestContentPlainNote
        | CreateCardRequestContentLink
        | CreateCardRequestContentImage
        | CreateCardRequestContentWithAmount
        | None
    ) = None


class CreateCardRequestMetadata(Model):
    source: str | None = None


class CreateCardRequestExpand(Model):
    depth: Integer | None = None


class CreateCardRequestContentPlainNote(Model):
    """Plain note"""

    text: str | None = None


class CreateCardRequestContentLink(Model):
    kind: CreateCardRequestContentLinkKind | None = None
    text: str | None = None


class CreateCardRequestContentImage(Model):
    url: str | None = None
    caption: str | None = None


class CreateCardRequestContentWithAmount(Model):
    text: str | None = None
    amount: Integer
