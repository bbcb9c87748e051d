"""Servers: which there are to choose from, and the arguments that their variables become."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.api.model import Server, ServerVariable
from generator.python.names.identifiers import KEYWORDS, allocate, snake, valid
from generator.python.plan import ServerArgument, ServerPlan
from generator.python.text.descriptions import as_sentences
from generator.python.text.literals import SpecText

_VARIABLE = re.compile(r"\{([^{}]+)\}")


def plan_servers(servers: Iterable[Server]) -> tuple[ServerPlan, ...]:
    """Return the servers with the defaults of the variables that stand in their addresses."""
    return tuple(
        ServerPlan(
            url=SpecText(server.url),
            defaults=tuple(
                (SpecText(each.name), SpecText(_default(each)))
                for each in server.variables
                if each.name in _VARIABLE.findall(server.url)
            ),
        )
        for server in servers
    )


def plan_arguments(servers: Iterable[Server], taken: Iterable[str]) -> tuple[ServerArgument, ...]:
    """Return an argument for each variable of the servers, in their order."""
    variables: dict[str, list[ServerVariable]] = {}
    for server in servers:
        declared = {each.name: each for each in server.variables}
        for name in _VARIABLE.findall(server.url):
            found = variables.setdefault(name, [])
            if name in declared:
                found.append(declared[name])
    wanted = {
        name: (valid(snake(name), "server"), valid(f"server_{snake(name)}", "server"))
        for name in variables
    }
    names = allocate(wanted, KEYWORDS, taken=taken)
    return tuple(
        ServerArgument(
            name=names[variable],
            variable=SpecText(variable),
            values=tuple(dict.fromkeys(SpecText(v) for each in found for v in each.enum)),
            doc=SpecText(" ".join(_described(variable, found))),
        )
        for variable, found in variables.items()
    )


def _described(variable: str, found: list[ServerVariable]) -> Iterator[str]:
    description = next((as_sentences(each.description) for each in found if each.description), "")
    yield description or f"The server's `{variable}`."
    defaults = dict.fromkeys(_default(each) for each in found)
    if len(defaults) == 1:
        yield f"Default: {next(iter(defaults))!r}."
    elif defaults:
        yield "Default: each server's own."


def _default(variable: ServerVariable) -> str:
    """Return the value of a variable that is not given; a document may forget to say."""
    return variable.default or next(iter(variable.enum), "")
