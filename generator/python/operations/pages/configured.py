"""Lists whose pages the configuration tells, checked against the document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.api.model import Operation
from generator.errors import ConfigurationError, suggestion, visible
from generator.options import STRATEGIES, PageSetting
from generator.python.collect.models import Field, Model, resolved
from generator.python.names.configured import OperationIndex
from generator.python.operations.pages.bodies import item_shape, plain_shape
from generator.python.operations.pages.pagination import Pagination
from generator.python.types.shapes import ANYTHING, NULL, Ref, Shape, UnionOf


def settings_by_operation(
    settings: Iterable[PageSetting], operations: Iterable[Operation]
) -> dict[str, PageSetting]:
    """Return the settings by the pointers of their operations.

    A setting names an operation by its id, or by its method and path (`GET /pets/`), as operations
    without an id have to be.

    Raises:
        ConfigurationError: the document has no such operation, or two settings are about one.
    """
    index = OperationIndex(operations)
    found: dict[str, PageSetting] = {}
    for setting in settings:
        pointer = index.find(setting.operation, f'pagination of "{visible(setting.operation)}"')
        if pointer in found:
            raise _problem(
                setting.operation, f'"{visible(found[pointer].operation)}" is the same operation'
            )
        found[pointer] = setting
    return found


def configured(
    setting: PageSetting, operation: Operation, result: Shape, models: Mapping[str, Model]
) -> Pagination | None:
    """Return how a list goes on by its setting; None where that says that it does not.

    Raises:
        ConfigurationError: the operation does not have what the setting names.
    """
    if not setting.strategy:
        return None
    if result == NULL:
        raise _problem(setting.operation, "it has no response to find items in, or several")
    arguments = dict(setting.arguments)
    strategy = STRATEGIES[setting.strategy]
    queries = [p.name for p in operation.parameters if p.location == "query"]
    if "parameter" in strategy.arguments:
        arguments.setdefault("parameter", "page" if setting.strategy == "page-number" else "offset")
    for key in ("parameter", "limit"):
        name = arguments.get(key)
        if name is not None and name not in queries:
            raise _problem(
                setting.operation,
                f'{key} = "{visible(str(name))}" is no query parameter'
                f"{suggestion(str(name), queries)}",
            )
    for key in ("token", "url", "more", "last", "total", "total_items", "current"):
        if key in arguments:
            _found(setting, key, str(arguments[key]), result, models)
    items = _found(setting, "items", str(arguments.get("items", "")), result, models)
    item = ANYTHING if items == ANYTHING else item_shape(plain_shape(items, models))
    if item is None:
        raise _problem(setting.operation, f'items = "{arguments.get("items", "")}" is no list')
    return Pagination(
        strategy=strategy.class_name,
        arguments=tuple(arguments.items()),
        item=item,
        parameter=str(arguments.get("parameter", "")),
    )


def _found(
    setting: PageSetting, key: str, path: str, result: Shape, models: Mapping[str, Model]
) -> Shape:
    """Return the shape of what a path such as `meta.next` leads to in a response."""
    shape, whole = result, path
    while path:
        fields = _fields(shape, models)
        if fields is None:
            return ANYTHING
        name = path if path in fields else path.partition(".")[0]
        if name not in fields:
            raise _problem(
                setting.operation,
                f'{key} = "{visible(whole)}": the response has no "{visible(name)}"'
                f"{suggestion(name, fields)}",
            )
        shape, path = fields[name].shape, path[len(name) + 1 :]
    return shape


def _fields(shape: Shape, models: Mapping[str, Model]) -> dict[str, Field] | None:
    """Return the properties of an object, None where the document does not say which it has."""
    plain = plain_shape(shape, models)
    members = plain.members if isinstance(plain, UnionOf) else (plain,)
    references = [member for member in members if isinstance(member, Ref)]
    model = resolved(references[0], models) if len(references) == 1 else None
    if model is None or model.kind != "class":
        return None
    return {item.name: item for item in model.fields}


def _problem(operation: str, message: str) -> ConfigurationError:
    return ConfigurationError(f'pagination of "{visible(operation)}": {message}')
