"""What the classes of components are called: their names without what generators put into them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generator.api.model import Operation, Schema
from generator.api.reader import unescape
from generator.python.names.identifiers import allocate, pascal, valid, words
from generator.python.names.telling_ids import telling_id

_SETTINGS = re.compile(r"_?FieldInfo_.*|_?Tag_tag_.*")
"""What pydantic writes for the settings of a type variable."""
_DIGEST = re.compile(r"\.(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}(?=\.|$)")
"""What SpecTree puts behind a class so that those of several modules differ: `Note.3a64a9f`."""
_SAYS_NOTHING = frozenset({"Annotated", "Union", "NoneType"})
_BODY = "Body_"
_BODIES = "/components/requestBodies/"
_FEWEST = 3
_MOST = 0.5


def component_names(
    schemas: Sequence[tuple[str, Schema]], operations: Iterable[Operation]
) -> dict[str, str]:
    """Return the name of each component's class, by its pointer.

    A namespace that nearly all names begin with is left out, and so are the path in FastAPI's names of
    bodies, what pydantic writes for the types of a generic model, digests, and words that a name says twice.
    """
    ids = {operation.operation_id: telling_id(operation) for operation in operations}
    namespace = _namespace([name for name, _ in schemas])
    wanted = {schema.pointer: _candidates(name, namespace, ids) for name, schema in schemas}
    ranks = {
        schema.pointer: _plainness(name, wanted[schema.pointer][0]) for name, schema in schemas
    }
    names = allocate(wanted, separator="", precedence=ranks)
    # Components that want one name are told apart later, by what they are.
    return {p: name if name in wanted[p] else wanted[p][0] for p, name in names.items()}


def body_names(operations: Sequence[Operation], stems: Mapping[str, str]) -> dict[str, str]:
    """Return what bodies of requests that are components are called after, by their pointers.

    Converters call a body after an operation that sends it, and what the body is called there. It is called as
    if it stood in that operation, whichever others send it.
    """
    names: dict[str, str] = {}
    senders = {
        tuple(_lower(each.operation_id)): stems[each.pointer]
        for each in operations
        if each.operation_id
    }
    for operation in operations:
        body = operation.request_body
        if body is None or not body.pointer.startswith(_BODIES):
            continue
        found = _lower(unescape(body.pointer.removeprefix(_BODIES)))
        starts = [tuple(found[:size]) for size in range(len(found), 1, -1)]
        sender = next((senders[start] for start in (tuple(found), *starts) if start in senders), "")
        name = pascal(unescape(body.pointer.removeprefix(_BODIES)))
        names[body.pointer] = sender or valid(name, "Shared")
    return names


def _lower(text: str) -> list[str]:
    return [word.lower() for word in words(text)]


def _candidates(name: str, namespace: str, ids: Mapping[str, str]) -> tuple[str, ...]:
    short = _DIGEST.sub("", name.removeprefix(namespace))
    said = ids.get(short.removeprefix(_BODY), "")
    if short.startswith(_BODY) and said and said != short.removeprefix(_BODY):
        short = f"{said}_Body"
    elif "FieldInfo_" in short or "Annotated_" in short:
        kept = (word for word in words(_SETTINGS.sub("", short)) if word not in _SAYS_NOTHING)
        short = " ".join(kept)
    elif "." in short:
        short = _said_once(short)
    return tuple(dict.fromkeys(valid(pascal(each), "Model") for each in (short, name)))


def _plainness(name: str, wanted: str) -> tuple[int, ...]:
    """Rank the components that want one name: the one that spells it so, not in capitals, comes first."""
    return (name != wanted, len(wanted) > 1 and wanted.isupper())


def _said_once(name: str) -> str:
    """Return a dotted name without parts that the next one begins with: `Pathfinder.PathfinderRequest`."""
    kept: list[str] = []
    for part in name.split("."):
        found = _lower(part)
        before = _lower(kept[-1]) if kept else []
        if before and found[: len(before)] == before:
            kept.pop()
        kept.append(part)
    return " ".join(kept)


def _namespace(names: Sequence[str]) -> str:
    """Return the dotted beginning that nearly all names share."""
    found = ""
    while True:
        size = len(found)
        longer = Counter(
            name[: name.index(".", size) + 1]
            for name in names
            if name.startswith(found) and "." in name[size:]
        )
        [(prefix, count)] = longer.most_common(1) or [("", 0)]
        if count < max(_FEWEST, _MOST * len(names)):
            return found
        found = prefix
