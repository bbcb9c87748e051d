"""Parameters to text: paths, queries, headers and cookies.

The rules are the table "Style Examples" of OpenAPI 3.1, and RFC 6570: all but RFC
3986's unreserved characters are percent-encoded, except in headers. Null is not sent in
a query, a header or a cookie. An empty array or object is no pair in a query (RFC 6570,
2.3), unless empty values are allowed. Null inside an array or object is left out,
except in `deepObject`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeAlias
from urllib.parse import quote

from ..errors import InvalidRequestError
from ..omit import OMIT
from ..request import Part, Style, Styled
from .media import is_form, is_json, is_xml
from .octets import octets
from .values import Plain, properties, to_json, to_plain, to_text

Pair: TypeAlias = tuple[str, str]
Encode: TypeAlias = Callable[[str], str]

_SEPARATORS: dict[Style, str] = {
    "spaceDelimited": " ",
    "tabDelimited": "\t",
    "pipeDelimited": "|",
}
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")
_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_NOT_IN_HEADERS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def encode(text: str) -> str:
    """Percent-encode all but RFC 3986's unreserved characters.

    Bytes that are not UTF-8 come here as the surrogates that `octets` makes of them.
    """
    return _quote(text, "")


def encode_reserved(text: str) -> str:
    """Leave reserved characters and percent-encoded triplets as they are (`allowReserved`).

    Encoded nevertheless: characters that a query may not hold (`[]#`), and those that
    end a value (`&+`). The specification leaves these to the application (OpenAPI
    3.1.1, Parameter Object).
    """
    return _encode_except(text, ":/?@!$'()*,;=")


def encode_reserved_path(text: str) -> str:
    """Let reserved characters pass that do not end a path."""
    return _encode_except(text, ":/@!$&'()*+,;=")


def _encode_except(text: str, safe: str) -> str:
    pieces = _TRIPLET.split(text)
    pieces[::2] = (_quote(piece, safe) for piece in pieces[::2])
    return "".join(pieces)


def _quote(text: str, safe: str) -> str:
    try:
        return quote(text, safe=safe, errors="surrogateescape")
    except UnicodeEncodeError as error:
        raise InvalidRequestError(f"cannot be written as UTF-8: {error}") from None


def unchanged(text: str) -> str:
    """Encode nothing (headers)."""
    return text


def encode_path(template: str, values: Mapping[str, Any]) -> str:
    """Fill in a path template; keep a literal `?query` in it, drop a fragment.

    No value can leave its segment: separators are encoded, and so are segments `.` and
    `..`, which servers would resolve.
    """
    pieces = _split_template(template)
    if len(pieces) == 1:
        return pieces[0]
    filled = list(pieces)
    for index in range(1, len(pieces), 2):
        name = pieces[index]
        value = values.get(name, OMIT)
        if value is OMIT:
            raise InvalidRequestError(f"path parameter {name!r} is missing")
        if value is None or (isinstance(value, Styled) and value.value is None):
            raise InvalidRequestError(f"path parameter {name!r} may not be None")
        filled[index] = _path_value(name, value)
        if not filled[index] and _is_whole_segment(pieces, index):
            # It would be another path: `/refunds/` instead of `/refunds/{id}`.
            raise InvalidRequestError(f"path parameter {name!r} may not be empty")
    path, mark, query = "".join(filled).partition("?")
    if "/." in path:
        path = "/".join(_DOTS.get(segment, segment) for segment in path.split("/"))
    return f"{path}{mark}{query}"


def _is_whole_segment(pieces: tuple[str, ...], index: int) -> bool:
    return pieces[index - 1].endswith("/") and pieces[index + 1][:1] in ("", "/", "?")


_DOTS = {".": "%2E", "..": "%2E%2E"}


@lru_cache(maxsize=4096)
def _split_template(template: str) -> tuple[str, ...]:
    # Literal text at the even places, names of variables at the odd ones.
    return tuple(_VARIABLE.split(template.partition("#")[0]))


def _path_value(name: str, value: Any) -> str:
    if type(value) is str:
        return encode(value)
    styled = value if isinstance(value, Styled) else Styled(value, "simple")
    escape = encode_reserved_path if styled.allow_reserved else encode
    if styled.style == "content":
        return escape(_media_text(styled.value, styled.media_type))
    plain = _plain(styled.value, name)
    match styled.style:
        case "matrix":
            return _matrix(name, plain, styled.explode, escape)
        case "label":
            separator = "." if styled.explode else ","
            return "." + separator.join(_members(plain, styled.explode, escape))
        case _:
            separator = _separator(styled, escape)
            return separator.join(_members(plain, styled.explode, escape))


def _separator(styled: Styled, escape: Encode) -> str:
    separator = _SEPARATORS.get(styled.style)
    return "," if separator is None else escape(separator)


def _matrix(name: str, plain: Plain, explode: bool, escape: Encode) -> str:
    name = encode(name)
    members = _members(plain, explode, escape)
    if explode and isinstance(plain, dict) and members:
        # RFC 6570, 3.2.7: `;B`, not `;B=`, where the value is empty.
        return "".join(f";{member.removesuffix('=')}" for member in members)
    if explode and isinstance(plain, list) and members:
        return "".join(f";{name}={text}" if text else f";{name}" for text in members)
    text = ",".join(members)
    return f";{name}={text}" if text else f";{name}"


def _members(plain: Plain, explode: bool, escape: Encode) -> list[str]:
    """Return the texts between the separators of a value."""
    match plain:
        case list():
            return [escape(to_text(item)) for item in plain if item is not None]
        case dict():
            pairs = _pairs_of(plain, escape)
            if explode:
                return [f"{key}={text}" for key, text in pairs]
            return [text for pair in pairs for text in pair]
        case _:
            return [escape(to_text(plain))]


def _pairs_of(plain: dict[str, Plain], escape: Encode) -> list[Pair]:
    return [
        (escape(key), escape(to_text(value)))
        for key, value in plain.items()
        if value is not None
    ]


def is_absent(value: Any) -> bool:
    """Tell whether a parameter is not sent at all, because it is OMIT or None.

    Only JSON in a parameter has a null, and only `allowEmptyValue` an empty value.
    """
    if not isinstance(value, Styled):
        return value is None or value is OMIT
    is_empty = value.allow_empty_value or value.style == "content"
    return value.value is None and not is_empty


def encode_query(values: Mapping[str, Any]) -> str:
    """Return the query string, without `?`, of all query parameters."""
    parts: list[str] = []
    for name, value in values.items():
        if type(value) is str:
            parts.append(f"{encode(name)}={encode(value)}")
        elif is_absent(value):
            continue
        elif isinstance(value, Styled) and value.style == "querystring":
            parts.append(_whole_query(value))
        else:
            pairs = expand_query(name, value)
            parts.extend(f"{key}={text}" for key, text in pairs)
    return "&".join(part for part in parts if part)


def _whole_query(styled: Styled) -> str:
    text = _media_text(styled.value, styled.media_type)
    return text if is_form(styled.media_type) else encode(text)


def expand_query(name: str, value: Any, escape: Encode = encode) -> list[Pair]:
    """Return the encoded pairs of one query parameter."""
    styled = value if isinstance(value, Styled) else Styled(value, "form", True)
    if styled.allow_reserved:
        escape = encode_reserved
    if styled.style == "content":
        text = _media_text(styled.value, styled.media_type)
        return [(encode(name), escape(text))]
    plain = _plain(styled.value, name)
    if isinstance(plain, (list, dict)) and not plain:
        return [(encode(name), "")] if styled.allow_empty_value else []
    if styled.style == "deepObject":
        return list(_deep_pairs(name, plain, escape))
    key = escape(name) if escape is unchanged else encode(name)
    if styled.explode and isinstance(plain, list):
        return [(key, text) for text in _members(plain, True, escape)]
    if styled.explode and isinstance(plain, dict):
        return _pairs_of(plain, escape)
    separator = _separator(styled, escape)
    return [(key, separator.join(_members(plain, False, escape)))]


def _deep_pairs(name: str, plain: Plain, escape: Encode) -> Iterable[Pair]:
    if isinstance(plain, dict):
        for key, value in plain.items():
            yield from _deep_pairs(f"{name}[{key}]", value, escape)
    elif isinstance(plain, list):
        for index, item in enumerate(plain):
            yield from _deep_pairs(f"{name}[{index}]", item, escape)
    else:
        key = name if escape is unchanged else encode(name)
        yield key, escape(to_text(plain))


def encode_form(value: Any, encoding: Mapping[str, Part]) -> str:
    """Return an `application/x-www-form-urlencoded` text of an object.

    Without a style, an inner object is written as JSON (OpenAPI 3.1.1, Encoding
    Object), and the items of an array repeat the name.
    """
    pairs = [
        pair
        for name, item in properties(value, octets).items()
        for pair in expand_property(name, item, encoding.get(name), encode)
    ]
    return "&".join(f"{key}={text}" for key, text in pairs)


def uses_style(part: Part) -> bool:
    """Tell whether a property is written as a parameter (its Encoding Object)."""
    return bool(part.style or part.allow_reserved or part.explode is not None)


def expand_property(
    name: str, value: Any, part: Part | None, escape: Encode
) -> list[Pair]:
    """Return the pairs of one property of a form."""
    if part is not None and uses_style(part):
        style = part.style or "form"
        explode = style == "form" if part.explode is None else part.explode
        styled = Styled(value, style, explode, part.allow_reserved)
        return expand_query(name, styled, escape)
    plain = _plain(value, name)
    if part is not None and is_json(part.content_type):
        texts = [to_json(plain).decode()]
    else:
        texts = [to_text(i) for i in (plain if isinstance(plain, list) else [plain])]
    key = name if escape is unchanged else encode(name)
    return [(key, escape(text)) for text in texts]


def encode_headers(values: Mapping[str, Any]) -> dict[str, str]:
    """Return header parameters as text; nothing is percent-encoded."""
    return {
        name: header_text(name, value)
        for name, value in values.items()
        if not is_absent(value)
    }


def header_text(name: str, value: Any) -> str:
    """Return the text of one header; refuse what would end it or start another."""
    if not _HEADER_NAME.fullmatch(name):
        raise InvalidRequestError(f"{name!r} is not the name of a header")
    styled = value if isinstance(value, Styled) else Styled(value, "simple")
    if styled.style == "content":
        text = _media_text(styled.value, styled.media_type)
    else:
        plain = _plain(styled.value, name)
        members = _members(plain, styled.explode, unchanged)
        text = _separator(styled, unchanged).join(members)
    if _NOT_IN_HEADERS.search(text):
        raise InvalidRequestError(f"header {name!r} may not hold control characters")
    return text.strip(" \t")


def encode_cookies(values: Mapping[str, Any]) -> str:
    """Return the text of the `Cookie` header."""
    cookies: list[str] = []
    for name, value in values.items():
        if is_absent(value):
            continue
        as_it_is = isinstance(value, Styled) and value.style in ("cookie", "content")
        pairs = expand_query(name, value, unchanged if as_it_is else encode)
        for key, text in pairs:
            if ";" in key + text or _NOT_IN_HEADERS.search(key + text):
                raise InvalidRequestError(f"cookie {name!r} may not hold `;` or lines")
            cookies.append(f"{key}={text}")
    return "; ".join(cookies)


def _plain(value: Any, name: str) -> Plain:
    try:
        return to_plain(value)
    except InvalidRequestError as error:
        raise InvalidRequestError(f"parameter {name!r}: {error}") from error


def _media_text(value: Any, media_type: str) -> str:
    if is_json(media_type):
        return to_json(value).decode()
    if is_form(media_type):
        return encode_form(value, {})
    plain = to_plain(value)
    if is_xml(media_type) and isinstance(plain, (dict, list)):
        raise InvalidRequestError(f"{media_type} cannot be made of an object or array")
    return to_text(plain)
