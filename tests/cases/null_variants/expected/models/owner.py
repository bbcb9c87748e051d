"""Model: Owner."""

from __future__ import annotations

from builtins import list as _list
from typing import Any

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .address import Address
from .contact import Contact


class Owner(Model):
    bare: Address | None
    object: Address | None
    type_null: Address | None
    unquoted: Address | None
    unquoted_list: str | None
    const_null: Address | None
    enum_null: Address | None
    never: Address | None
    by_name: Address | None
    by_all_of: Address | None
    extension: Address | None
    list: _list[Address | None]
    map: dict[str, Address | None]
    several: Address | str | None
    nested: Address | Integer | None
    nothing: None
    union: Contact | None
    free_or_text: dict[str, Any] | str | None = None
    free: dict[str, Any] | None = None
    never_alone: str | None = None
