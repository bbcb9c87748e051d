"""What an operation returns, as far as a name says so: a list or one thing."""

from __future__ import annotations

from collections.abc import Mapping

from generator.api.media import kind_of
from generator.api.model import MediaType, Operation
from generator.python.collect.models import Field, Model, resolved
from generator.python.collect.operations import OperationShapes
from generator.python.names.identifiers import snake
from generator.python.names.operations import Answer, names_one_thing
from generator.python.names.paths import lower_words, path_steps, same
from generator.python.operations.pages.bodies import ITEMS, item_shape, page_body, plain_shape
from generator.python.types.shapes import Ref, Scalar, Shape

_SEQUENCES = ("lines", "events")
_FEW = 2
"""Properties of what is no more than a list."""


def answer_of(operation: Operation, shapes: OperationShapes, models: Mapping[str, Model]) -> Answer:
    """Return whether an operation returns a list or a page of one, or one thing; "" where neither shows."""
    found = {
        _answer(operation, media, shape, models)
        for status, media, shape in shapes.results
        if status in shapes.returned and media is not None
    }
    return found.pop() if len(found) == 1 else "list" if "list" in found else ""


def _answer(
    operation: Operation, media: MediaType, shape: Shape, models: Mapping[str, Model]
) -> Answer:
    plain = plain_shape(shape, models)
    if isinstance(plain, Scalar) or kind_of(media.name) in _SEQUENCES:
        return "one"
    if page_body(shape, operation.path, models, is_paged=False) is not None:
        return "list"
    fields = _fields(plain, models)
    if fields is None:
        return ""
    lists = [field for field in fields if _is_list(field, models)]
    if lists:
        return "list" if len(lists) == 1 and _is_page(operation, fields, lists[0]) else ""
    inner = [own for field in fields if (own := _fields(plain_shape(field.shape, models), models))]
    is_one = not any(_is_list(field, models) for own in inner for field in own)
    return "one" if is_one and fields else ""


def _is_page(operation: Operation, fields: tuple[Field, ...], items: Field) -> bool:
    """Tell whether an object is there for the list in it: by the list's name, or as it has little else."""
    steps, name = path_steps(operation), lower_words(items.name)
    is_asked_for = bool(steps) and same(steps[-1].words, name)
    names = {snake(field.name) for field in fields}
    is_little = len(fields) <= _FEW and not (steps and names_one_thing(steps[-1].words))
    return is_asked_for or (snake(items.name) in ITEMS and "id" not in names) or is_little


def _fields(shape: Shape, models: Mapping[str, Model]) -> tuple[Field, ...] | None:
    model = resolved(shape, models) if isinstance(shape, Ref) else None
    return model.fields if model is not None and model.kind == "class" else None


def _is_list(field: Field, models: Mapping[str, Model]) -> bool:
    return item_shape(plain_shape(field.shape, models)) is not None
