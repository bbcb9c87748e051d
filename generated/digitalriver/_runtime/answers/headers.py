"""Response headers as values of the types that the document declares.

A header holds text, an array `a,b`, an object `k,v` or `k=v` (`simple` style, OpenAPI
3.1.1, 4.8.12.4), or JSON; its type tells which.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..encoding.values import adapter

if TYPE_CHECKING:
    import httpx2


class TypedHeaders(Mapping[str, Any]):
    """The headers of a response; names are case-insensitive.

    A header that the document does not declare, or whose text does not fit its type, is
    a `str`.
    """

    def __init__(self, headers: httpx2.Headers, types: Mapping[str, Any]) -> None:
        self._headers = headers
        self._types = {name.lower(): tp for name, tp in types.items()}

    def __getitem__(self, name: str) -> Any:
        text: str = self._headers[name]
        tp = self._types.get(name.lower(), str)
        return text if tp is str else read_header(text, tp)

    def __iter__(self) -> Iterator[str]:
        return iter(self._headers)

    def __len__(self) -> int:
        return len(self._headers)

    def __repr__(self) -> str:
        return f"<TypedHeaders of {len(self)} headers>"


def read_header(text: str, tp: Any) -> Any:
    """Return the value of a header, or its text where that is not of the type."""
    for plain in _readings(text.strip()):
        try:
            return adapter(tp).validate_python(plain, by_alias=True, by_name=False)
        except ValueError:
            continue
    return text


def _readings(text: str) -> Iterator[Any]:
    """Yield what a text may stand for: itself, JSON, an array, an object."""
    from pydantic_core import from_json

    yield text
    if text[:1] in ("{", "[", '"'):
        with suppress(ValueError):
            yield from_json(text)
    members = [member.strip() for member in text.split(",")] if text else []
    yield members
    pairs = [member.partition("=") for member in members]
    if members and all(mark for _, mark, _ in pairs):
        yield {key: value for key, _, value in pairs}
    elif len(members) % 2 == 0:
        yield dict(zip(members[::2], members[1::2], strict=True))
