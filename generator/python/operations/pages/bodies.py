"""Finds what the body of a page has: its items, and what it says about the pages around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.python.collect.models import Field, Model, resolved
from generator.python.names.identifiers import snake
from generator.python.types.shapes import ListOf, Null, Ref, Scalar, Shape, UnionOf, parts

ITEMS = (
    "data",
    "items",
    "results",
    "records",
    "entries",
    "values",
    "list",
    "rows",
    "resources",
    "content",
    "value",
    "elements",
    "hits",
    "docs",
    "collection",
    "nodes",
    "edges",
    "objects",
)
_ASIDE = frozenset(
    "errors error warnings warning messages message notices deprecations facets aggregations sort"
    " links included meta tags".split()
)
"""Lists that stand beside the items of a page, or in what is no page."""
_WRAPPERS = ("data", "result", "results", "response", "embedded", "payload", "body")
_ABOUT = frozenset(
    "meta metadata pagination paging page page_info page_metadata page_details paginator links"
    " pages cursor cursors response_metadata paging_info pagination_info pager next view".split()
)
"""Objects that say something about the pages."""
_DEPTH = 3

MORE = (
    "has_more",
    "has_next",
    "has_next_page",
    "more",
    "more_results",
    "has_more_items",
    "has_more_pages",
    "has_more_results",
    "more_available",
    "is_truncated",
)
LAST = ("last", "is_last", "is_last_page", "last_page", "done", "is_done", "is_end")
PAGES = (
    "total_pages",
    "total_page",
    "pages_total",
    "page_count",
    "pages_count",
    "num_pages",
    "number_of_pages",
    "last_page",
    "pages",
)
TOTALS = (
    "total_count",
    "total_items",
    "total_results",
    "total_elements",
    "total_records",
    "total_entries",
    "total_size",
    "total_hits",
    "total_rows",
    "total",
    "num_found",
    "count",
)
CURRENT = ("page", "current_page", "page_number", "page_no", "page_num", "number", "current")
_URLS = (
    "next",
    "next_url",
    "next_page_url",
    "next_link",
    "next_page_link",
    "next_href",
    "next_uri",
    "next_page_uri",
    "next_page",
    "odata_next_link",
)
_URL_FORMATS = frozenset({"uri", "url", "uri-reference", "iri", "iri-reference"})
_SAYS_URL = re.compile(r"(?i)\b(ur[il]|href|hyperlink|link)s?\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A field of a body: the names that lead to it, and what the last two are in plain words."""

    path: str
    name: str
    inside: str
    field: Field

    def child(self, field: Field) -> Place:
        """Return the place of a field inside."""
        path = f"{self.path}.{field.name}"
        return Place(path=path, name=_word(field.name), inside=self.name, field=field)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBody:
    """The body of a page: where its items are, one item's shape, and all else that it says."""

    items: str
    item: Shape
    places: tuple[Place, ...] = ()

    def flag(self, names: Iterable[str]) -> str:
        """Return the path of a truth value with one of the names, or the empty text."""
        return self._path(names, "boolean")

    def number(self, names: Iterable[str]) -> str:
        """Return the path of a number with one of the names, or the empty text."""
        return self._path(names, "integer", "number")

    def token(self, names: Iterable[str]) -> str:
        """Return the path of a text or a number with one of the names, or the empty text."""
        return self._path(names, "string", "integer")

    def _path(self, names: Iterable[str], *kinds: str) -> str:
        wanted = tuple(names)
        typed = [place for place in self.places if is_scalar(place.field.shape, *kinds)]
        for name in wanted:
            for place in typed:
                if place.name == name:
                    return place.path
        return ""


def page_body(
    shape: Shape, path: str, models: Mapping[str, Model], *, is_paged: bool
) -> PageBody | None:
    """Return what a response's body has if it looks like a page of a list, None if it does not.

    Args:
        shape: the body.
        path: that of the operation; its last word tells the items from other lists.
        models: all models.
        is_paged: whether the operation takes a parameter that chooses among pages.
    """
    plain = plain_shape(shape, models)
    if isinstance(plain, ListOf):
        return PageBody(items="", item=plain.item)
    fields = _fields(plain, models)
    if fields is None:
        return None
    root = tuple(
        Place(path=field.name, name=_word(field.name), inside="", field=field) for field in fields
    )
    items, within = _items(root, path, models), tuple[Place, ...]()
    if items is None:
        items, within = _wrapped_items(root, path, models)
    item = None if items is None else item_shape(plain_shape(items.field.shape, models))
    if items is None or item is None:
        return None
    if items.name in _ASIDE and items.name != _last_word(path):
        return None
    body = PageBody(items=items.path, item=item, places=tuple(_about((*root, *within), models)))
    is_named = items.name in ITEMS or not _is_text(item, models)
    has_id = any(place.name == "id" for place in (*root, *within))
    # An object with an id, or with a list of texts in it, is a thing rather than a page.
    if within and (has_id or not is_named):
        return None
    return body if _goes_on(body) or (is_paged and is_named and not has_id) else None


def _word(name: str) -> str:
    """Return the name of a field in plain words, without its vocabulary: `next` for `hydra:next`."""
    return snake(name.rpartition(":")[2])


def item_shape(shape: Shape) -> Shape | None:
    """Return the shape of a list's elements, None where it is no list."""
    shape = _without_null(shape)
    return shape.item if isinstance(shape, ListOf) else None


def plain_shape(shape: Shape, models: Mapping[str, Model]) -> Shape:
    """Return what a shape is when it is not null and its aliases are followed."""
    seen: set[str] = set()
    shape = _without_null(shape)
    while isinstance(shape, Ref) and shape.pointer not in seen:
        seen.add(shape.pointer)
        model = resolved(shape, models)
        if model is None or model.kind == "class":
            break
        shape = _without_null(model.shape) if model.kind == "alias" else shape
    return shape


def is_scalar(shape: Shape, *kinds: str) -> bool:
    """Tell whether a value may be a scalar of one of the kinds."""
    members = shape.members if isinstance(shape, UnionOf) else (shape,)
    return any(isinstance(member, Scalar) and member.type in kinds for member in members)


def next_url(body: PageBody) -> str:
    """Return the path of the URL of the next page, or the empty text."""
    for name in _URLS:
        for place in body.places:
            if place.name == name and _is_url(place):
                return place.path
    hrefs = (place for place in body.places if (place.inside, place.name) == ("next", "href"))
    return next((place.path for place in hrefs), "")


def _is_url(place: Place) -> bool:
    if not is_scalar(place.field.shape, "string"):
        return False
    scalars = [part for part in parts(place.field.shape) if isinstance(part, Scalar)]
    if any(scalar.format in _URL_FORMATS for scalar in scalars):
        return True
    if place.inside == "links" and place.name == "next":
        return True
    if place.name in ("next", "next_page"):
        schema = place.field.schema
        texts = (each.description for each in (schema, *schema.any_of, *schema.one_of))
        return any(map(_SAYS_URL.search, texts))
    return True


def _is_text(shape: Shape, models: Mapping[str, Model]) -> bool:
    """Tell whether a shape is that of texts, numbers and truth values."""
    model = resolved(shape, models)
    if model is not None and model.kind == "enum":
        return True
    return is_scalar(plain_shape(shape, models), "string", "integer", "number", "boolean")


def _without_null(shape: Shape) -> Shape:
    if isinstance(shape, UnionOf):
        rest = [member for member in shape.members if not isinstance(member, Null)]
        return rest[0] if len(rest) == 1 else shape
    return shape


def _fields(shape: Shape, models: Mapping[str, Model]) -> tuple[Field, ...] | None:
    model = resolved(_without_null(shape), models)
    return model.fields if model is not None and model.kind == "class" else None


def _items(places: tuple[Place, ...], path: str, models: Mapping[str, Model]) -> Place | None:
    lists = [
        place for place in places if item_shape(plain_shape(place.field.shape, models)) is not None
    ]
    for name in (*ITEMS, _last_word(path)):
        for place in lists:
            if place.name == name:
                return place
    rest = [place for place in lists if place.name not in _ASIDE]
    if len(lists) == 1:
        return lists[0]
    return rest[0] if len(rest) == 1 else None


def _last_word(path: str) -> str:
    words = [word for word in path.split("/") if word and not word.startswith("{")]
    return snake(words[-1].partition("?")[0]) if words else ""


def _wrapped_items(
    root: tuple[Place, ...], path: str, models: Mapping[str, Model]
) -> tuple[Place | None, tuple[Place, ...]]:
    """Return the items in an object around them, and all that this object has."""
    for wrapper in _WRAPPERS:
        for place in root:
            fields = _fields(place.field.shape, models) if place.name == wrapper else None
            if not fields:
                continue
            within = tuple(place.child(field) for field in fields)
            items = _items(within, path, models)
            if items is not None:
                return items, within
    return None, ()


def _about(places: Iterable[Place], models: Mapping[str, Model]) -> Iterator[Place]:
    """Yield the fields that may say something about the pages, those further out first."""
    level = [_plain(place, models) for place in places]
    for _ in range(_DEPTH):
        yield from level
        level = [
            _plain(place.child(field), models)
            for place in level
            if place.name in _ABOUT
            for field in _fields(place.field.shape, models) or ()
        ]


def _plain(place: Place, models: Mapping[str, Model]) -> Place:
    shape = plain_shape(place.field.shape, models)
    return replace(place, field=replace(place.field, shape=shape))


def _goes_on(body: PageBody) -> bool:
    """Tell whether a body says where its list goes on, or where it ends."""
    return bool(
        next_url(body)
        or body.flag((*MORE, *LAST))
        or body.number((*PAGES, *TOTALS))
        or any(place.name.startswith("next_") for place in body.places)
    )
