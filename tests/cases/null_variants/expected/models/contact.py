"""Models: Contact, ContactMail, ContactPhone, UnknownContact."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged


class ContactPhone(Model):
    kind: Literal["phone"] = "phone"
    number: str | None = None


class ContactMail(Model):
    kind: Literal["mail"] = "mail"
    address: str | None = None


class UnknownContact(Model):
    """A value whose `kind` the document does not know; all that came is kept."""

    kind: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


Contact: TypeAlias = Annotated[
    ContactPhone | ContactMail | UnknownContact,
    tagged(
        "kind",
        {
            "phone": ContactPhone,
            "mail": ContactMail,
        },
        UnknownContact,
    ),
]
