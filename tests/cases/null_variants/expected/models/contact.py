"""Models: Contact, ContactMail, ContactMailKind, ContactPhone, ContactPhoneKind."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unions import tagged

ContactPhoneKind: TypeAlias = Literal["phone"] | str

ContactMailKind: TypeAlias = Literal["mail"] | str


class ContactPhone(Model):
    kind: ContactPhoneKind
    number: str | None = None


class ContactMail(Model):
    kind: ContactMailKind
    address: str | None = None


Contact: TypeAlias = Annotated[
    ContactPhone | ContactMail,
    tagged(
        "kind",
        {
            "phone": "ContactPhone",
            "mail": "ContactMail",
        },
    ),
]
