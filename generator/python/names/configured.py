"""Names that a configuration gives: which operation, tag, schema or argument each of them is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from generator.api.model import Api, Operation
from generator.api.reader import escape
from generator.errors import ConfigurationError, suggestion, visible
from generator.options import Names
from generator.python.names.operations import tag_of

_SCHEMAS = "/components/schemas/"


class OperationIndex:
    """Finds operations as a configuration names them: by id, or by method and path (`GET /pets/`)."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._pointers: dict[str, str] = {}
        self._places: dict[str, str] = {}
        self._shared = set[str]()
        for operation in operations:
            place = f"{operation.method} {operation.path}"
            self._pointers[place] = operation.pointer
            if operation.operation_id:
                self._shared |= {operation.operation_id} & self._places.keys()
                self._places.setdefault(operation.operation_id, place)
                self._pointers[operation.operation_id] = operation.pointer

    def find(self, name: str, key: str) -> str:
        """Return the pointer of an operation.

        Raises:
            ConfigurationError: the document has no such operation, or several; it begins with the key.
        """
        if name in self._shared:
            place = visible(self._places[name])
            raise ConfigurationError(f'{key}: several operations have this id; write "{place}"')
        if name not in self._pointers:
            raise ConfigurationError(f"{key}: no such operation{suggestion(name, self._pointers)}")
        return self._pointers[name]


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenNames:
    """The names that a configuration gives, by the pointers of what they are about."""

    resources: Mapping[str, str] = field(default_factory=dict)
    """Of operations: the attribute of the client."""
    methods: Mapping[str, str] = field(default_factory=dict)
    arguments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Of operations: the names of arguments, by those of parameters and properties."""
    for_all: Mapping[str, str] = field(default_factory=dict)
    """Names of arguments in all operations."""
    classes: Mapping[str, str] = field(default_factory=dict)

    def arguments_of(self, operation: str) -> Mapping[str, str]:
        """Return the names of the arguments of one operation."""
        return {**self.for_all, **self.arguments.get(operation, {})}


NO_NAMES = GivenNames()


def given_names(names: Names, api: Api) -> GivenNames:
    """Return what the names of a configuration are about.

    Raises:
        ConfigurationError: the document has nothing that is called so.
    """
    if not names:
        return NO_NAMES
    index = OperationIndex(api.operations)
    resources, methods = _of_operations(names, api, index)
    for_all, single = _of_arguments(names, api)
    return GivenNames(
        resources=resources,
        methods=methods,
        arguments=single,
        for_all=for_all,
        classes=_of_classes(names, api),
    )


def _of_operations(
    names: Names, api: Api, index: OperationIndex
) -> tuple[dict[str, str], dict[str, str]]:
    resources: dict[str, str] = {}
    methods: dict[str, str] = {}
    tags = dict(names.tags)
    for operation in api.operations:
        tag = tag_of(operation)
        if tag in tags:
            resources[operation.pointer] = tags[tag]
    known = dict.fromkeys(tag for each in api.operations if (tag := tag_of(each)))
    for tag in tags:
        if tag not in known:
            raise ConfigurationError(
                f'names.tags "{visible(tag)}": no operation has this tag first{suggestion(tag, known)}'
            )
    for name, given in names.operations:
        pointer = index.find(name, f'names.operations "{visible(name)}"')
        resource, _, methods[pointer] = given.rpartition(".")
        if resource:
            resources[pointer] = resource
    return resources, methods


def _of_arguments(names: Names, api: Api) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Part names of arguments into those of all operations and those of one: `listPets.limit`."""
    for_all: dict[str, str] = {}
    single: dict[str, dict[str, str]] = defaultdict(dict)
    for key, given in names.arguments:
        owners = [
            (each.pointer, key[len(own) + 1 :])
            for each in api.operations
            for own in (each.operation_id, f"{each.method} {each.path}")
            if own and key.startswith(f"{own}.")
        ]
        for pointer, name in owners:
            single[pointer][name] = given
        if not owners:
            for_all[key] = given
    return for_all, single


def _of_classes(names: Names, api: Api) -> dict[str, str]:
    found = {}
    components = [name for name, _ in api.schemas]
    for key, given in names.classes:
        pointer = key[1:] if key.startswith("#/") else f"{_SCHEMAS}{escape(key)}"
        if pointer not in api.nodes:
            known = suggestion(key, components)
            raise ConfigurationError(f'names.classes "{visible(key)}": no such schema{known}')
        found[pointer] = given
    return found


def refuse_unused(names: Names, used: Collection[tuple[str, str]], known: Collection[str]) -> None:
    """Raise `ConfigurationError` for a name of an argument that no operation has.

    Args:
        names: the names of the configuration.
        used: operation (or nothing) and name of each parameter or property that got its name so.
        known: the names of all parameters and properties.
    """
    for key, _ in names.arguments:
        if not any(key in (name, f"{owner}.{name}") for owner, name in used):
            raise ConfigurationError(
                f'names.arguments "{visible(key)}": no operation has this argument'
                f"{suggestion(key.rpartition('.')[2], sorted(known))}"
            )


def refuse_collision(key: str, wanted: str, granted: str, place: str) -> None:
    """Raise `ConfigurationError` where a name could not be given."""
    if wanted != granted:
        raise ConfigurationError(
            f'{key}: "{visible(wanted)}" cannot be the name of #{visible(place)}: something else is called so'
        )
