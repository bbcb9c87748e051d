"""Reports defaults that a field does not use: lists, objects, and values of another type. Docstrings name them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.errors import Diagnostic, Location
from generator.python.collect.models import Model, has_default
from generator.python.collect.unions.tags import constant_of
from generator.python.models.plans import reads_default


def unread_defaults(models: Iterable[Model], known: Mapping[str, Model]) -> Iterator[Diagnostic]:
    """Tell which properties are None where their document has another value in mind."""
    for model in models:
        for field in model.fields if model.kind == "class" else ():
            value = field.schema.default
            is_told = has_default(field.schema) and value not in (None, [], {}, "")
            is_only = constant_of(field, known) is not None
            if is_told and not is_only and not reads_default(field.schema, field.shape, known):
                yield Diagnostic(
                    level="info",
                    rule="unread-default",
                    problem=f"the default of {field.name!r} is only told in its docstring: "
                    "an absent field is None",
                    location=Location(file="", pointer=field.schema.pointer),
                )
