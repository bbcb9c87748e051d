"""Names of arguments: what is spelt like a parameter or a property is that one, whatever else there is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import chain, count

from generator.api.model import Parameter
from generator.python.collect.models import Field
from generator.python.names.configured import refuse_collision
from generator.python.names.identifiers import KEYWORDS, allocate, snake, valid

NOTHING_GIVEN: Mapping[str, str] = {}
_ORDER = {"path": 0, "query": 1, "querystring": 2, "header": 3, "cookie": 4}


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentNames:
    """The names of a method's arguments."""

    parameters: tuple[str, ...]
    properties: tuple[str, ...]
    body: str
    media_type: str
    accept: str
    options: str


def name_arguments(
    parameters: Collection[Parameter],
    properties: Collection[Field],
    *,
    has_body: bool,
    has_media_types: bool,
    given: Mapping[str, str] = NOTHING_GIVEN,
) -> ArgumentNames:
    """Name the arguments of a method, those included that every method of its kind has.

    Args:
        parameters: the operation's parameters.
        properties: the properties of its body that are arguments of their own.
        has_body: whether there is an argument for the whole body.
        has_media_types: whether there is one for the media type of the body.
        given: names that the configuration gives, by those of parameters and properties.

    Raises:
        ConfigurationError: a name that is given belongs to another argument.
    """
    wanted = {_key(each): _candidates(each.name, each.location) for each in parameters}
    wanted |= {f"6:{each.name}": _candidates(each.name, "body") for each in properties}
    spellings = {key: key.partition(":")[2] for key in wanted}
    spelt = frozenset(spellings.values())
    body, media_type, accept, options = (
        _own_name(name, spelt) for name in ("body", "media_type", "accept", "options")
    )
    fixed = {key: given[name] for key, name in spellings.items() if name in given}
    wanted |= {key: (name,) for key, name in fixed.items()}
    spellings |= fixed
    names = allocate(
        wanted,
        KEYWORDS | {"self"},
        taken=[options, accept, *[body] * has_body, *[media_type] * has_media_types],
        spellings=spellings,
    )
    for key, name in fixed.items():
        refuse_collision("names.arguments", name, names[key], f" {key.partition(':')[2]}")
    return ArgumentNames(
        parameters=tuple(names[_key(each)] for each in parameters),
        properties=tuple(names[f"6:{each.name}"] for each in properties),
        body=body,
        media_type=media_type,
        accept=accept,
        options=options,
    )


def _key(parameter: Parameter) -> str:
    return f"{_ORDER[parameter.location]}:{parameter.name}"


def _candidates(name: str, location: str) -> tuple[str, ...]:
    stem = snake(name)
    return valid(stem, "value"), valid(f"{stem}_{location}", "value")


def _own_name(name: str, spelt: frozenset[str]) -> str:
    """Name an argument that is no parameter of the API: `request_body` where `body` is one."""
    longer = f"request_{name}"
    numbered = (f"{longer}_{number}" for number in count(2))
    return next(each for each in chain((name, longer), numbered) if each not in spelt)
