"""Plans the resources: operations grouped by their first tag, each a method of a class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.api.model import Api, Operation
from generator.options import PageSetting
from generator.python.collect.merging.budget import Budget
from generator.python.collect.models import Model
from generator.python.collect.operations import OperationShapes
from generator.python.collect.outcomes import Outcome
from generator.python.names.identifiers import allocate, is_file_name, pascal, valid
from generator.python.names.operation_ids import id_style, with_own_ids
from generator.python.names.operations import Answer
from generator.python.names.paths import common_steps
from generator.python.operations.client import own_security
from generator.python.operations.groups import Group, group_operations
from generator.python.operations.method_names import name_methods
from generator.python.operations.pages.configured import configured, settings_by_operation
from generator.python.operations.pages.pagination import Pagination, recognise
from generator.python.operations.parameters import STYLE_FUNCTIONS, is_made_key, plan_arguments
from generator.python.operations.request_bodies import VALUE_FUNCTIONS
from generator.python.operations.responses.alternatives import plan_alternatives
from generator.python.operations.responses.answers import answer_of
from generator.python.operations.responses.headers import plan_headers
from generator.python.operations.responses.results import plan_results
from generator.python.operations.servers import plan_servers
from generator.python.plan import (
    AlternativePlan,
    ArgumentPlan,
    BodyPlan,
    Imports,
    MethodPlan,
    PaginationPlan,
    ResourcePlan,
    ResultPlan,
)
from generator.python.text.descriptions import describe_operation
from generator.python.text.literals import SpecText
from generator.python.types.annotations import SUPPORT_TYPES
from generator.python.types.runtime import runtime_import
from generator.python.types.shapes import NULL, Shape
from generator.python.types.spelling import Types, collect_imports

_NAME = re.compile(r"\b[A-Za-z_]\w*\b")
_LIST = re.compile(r"\blist\b(?=\[)")
_LIBRARIES = {
    "Any": "typing",
    "List": "typing",
    "Literal": "typing",
    "Sequence": "collections.abc",
    "Mapping": "collections.abc",
    "Iterable": "collections.abc",
    "datetime": "datetime",
    "date": "datetime",
    "time": "datetime",
    "timedelta": "datetime",
    "UUID": "uuid",
    "Decimal": "decimal",
}
_IMPORTED = frozenset({*_LIBRARIES, "File", "FileContent"}) | SUPPORT_TYPES
_RESPONSES = frozenset(
    "Redirect BinaryResponse AsyncBinaryResponse Stream AsyncStream ServerSentEvent".split()
)
_CLASS_NAMES = SUPPORT_TYPES | frozenset(
    """
    Resource AsyncResource Page AsyncPages Request CallOptions Omit Part Any Literal Sequence
    Mapping Iterable List File FileContent BinaryResponse AsyncBinaryResponse Stream AsyncStream
    ServerSentEvent Redirect UUID Decimal CursorById CursorToken PageNumber Offset LinkHeader NextUrl
    Client AsyncClient SyncClient AsyncBaseClient Callable TokenSource None True False
    """.split()
)


def plan_resources(
    api: Api,
    shapes: Mapping[str, OperationShapes],
    models: Mapping[str, Model],
    types: Types,
    decided: Mapping[str, Outcome],
    pagination: Iterable[PageSetting] = (),
) -> tuple[ResourcePlan, ...]:
    """Return the resources in the order of their names."""
    settings = settings_by_operation(pagination, api.operations)
    descriptions = {tag.name: tag.description for tag in api.tags}
    plans = []
    groups = group_operations(api.operations)
    named = group_operations(with_own_ids(api.operations))
    class_names = _class_names(groups)
    budget = Budget(len(api.nodes))
    securities = own_security(api)
    answers: dict[str, Answer] = {
        each.pointer: answer_of(each, shapes[each.pointer], models) for each in api.operations
    }
    common, style = common_steps(api.operations), id_style(api.operations)
    for group, own in zip(groups, named, strict=True):
        name, text = group.name, group.text
        names = name_methods(own, answers, common=common, style=style)
        methods = tuple(
            _method(
                operation,
                names[operation.pointer],
                shapes[operation.pointer],
                models,
                types,
                decided[operation.pointer].guess,
                settings.get(operation.pointer),
                securities[operation.pointer],
                budget,
            )
            for operation in group.operations
        )
        if "list" in names.values():
            methods = tuple(_beside_list(method) for method in methods)
        plans.append(
            ResourcePlan(
                name=name,
                module=name if is_file_name(name) else f"{name}_",
                class_name=class_names[name],
                doc=SpecText(descriptions.get(text, "").strip() or f"Operations on {text}."),
                methods=methods,
                imports=_imports(methods),
                type_imports=_type_imports(methods),
            )
        )
    return tuple(plans)


def _class_names(groups: Iterable[Group]) -> dict[str, str]:
    """Name the class of each group, clear of its twin (`AsyncJobs`) and of what the modules import."""
    wanted = {}
    for group in groups:
        stem = valid(pascal(group.text), "Api")
        longer = f"{stem}Api"
        wanted[group.name] = (longer,) if stem.startswith("Async") else (stem, longer)
    return allocate(wanted, taken=_CLASS_NAMES, separator="")


def _method(
    operation: Operation,
    name: str,
    shapes: OperationShapes,
    models: Mapping[str, Model],
    types: Types,
    guess: str,
    setting: PageSetting | None,
    security: str,
    budget: Budget,
) -> MethodPlan:
    arguments, body, accept, options = plan_arguments(operation, shapes, models, types)
    count = len(arguments) + (len(body.properties) if body else 0)
    budget.spend(count, operation.pointer, "arguments", "a smaller body has fewer of them")
    if setting is None:
        pagination = recognise(operation, _success(shapes), models)
    else:
        pagination = configured(setting, operation, _success(shapes), models)
    switch = _switch(arguments, body) if shapes.streams and pagination is None else ""
    results = plan_results(operation, shapes, types, has_switch=bool(switch))
    alternatives: tuple[AlternativePlan, ...] = ()
    if pagination is None and not switch:
        alternatives = plan_alternatives(operation, shapes, results.all)
    return MethodPlan(
        pointer=operation.pointer,
        operation_id=operation.operation_id,
        name=name,
        http_method=operation.method,
        path=_below_the_server(operation.path),
        doc=describe_operation(operation, guess),
        deprecated=operation.deprecated,
        arguments=arguments,
        body=body,
        options=options,
        results=results.all,
        printed_results=results.printed,
        returns=results.returns,
        async_returns=results.async_returns,
        switch=switch,
        stream_returns=results.stream_returns,
        async_stream_returns=results.async_stream_returns,
        accept=SpecText(results.accept),
        accept_argument=accept,
        alternatives=alternatives,
        pagination=None if pagination is None else _pagination(pagination, types),
        security=security,
        servers=plan_servers(operation.servers),
        idempotency_header=SpecText(_idempotency_header(operation)),
        response_headers=plan_headers(shapes, types),
    )


def _below_the_server(path: str) -> SpecText:
    """Return a path that begins with a slash: a whole URL would send credentials where no server is named."""
    return SpecText(path if path.startswith("/") else f"/{path}")


def _switch(arguments: Iterable[ArgumentPlan], body: BodyPlan | None) -> str:
    """Return the name of the argument that asks for a stream."""
    for argument in (*arguments, *(body.properties if body else ())):
        if argument.wire_name == "stream" and argument.annotation in ("bool", "bool | None"):
            return argument.name
    return ""


def _beside_list(method: MethodPlan) -> MethodPlan:
    """Spell the type `list` so that a method of that name does not hide it."""
    pagination = method.pagination
    if pagination is not None:
        pagination = replace(pagination, item=_LIST.sub("List", pagination.item))
    return replace(
        method,
        returns=_LIST.sub("List", method.returns),
        async_returns=_LIST.sub("List", method.async_returns),
        stream_returns=_LIST.sub("List", method.stream_returns),
        async_stream_returns=_LIST.sub("List", method.async_stream_returns),
        pagination=pagination,
    )


def _success(shapes: OperationShapes) -> Shape:
    """Return the shape of the only successful response, null where there are none or several."""
    found = [shape for status, _, shape in shapes.results if status.startswith("2")]
    return found[0] if len(found) == 1 else NULL


def _pagination(pagination: Pagination, types: Types) -> PaginationPlan:
    return PaginationPlan(
        strategy=pagination.strategy,
        arguments=tuple(
            (name, SpecText(value) if isinstance(value, str) else value)
            for name, value in pagination.arguments
        ),
        item=types.in_result(pagination.item).text,
        parameter=pagination.parameter,
    )


def _idempotency_header(operation: Operation) -> str:
    for parameter in operation.parameters:
        if is_made_key(parameter, operation):
            return parameter.name
    return ""


def _imports(methods: Sequence[MethodPlan]) -> Imports:
    """Return what the module needs when it runs."""
    names = {"AsyncResource", "Request", "CallOptions", "Resource"}
    if any(True for method in methods for _ in _optional(method)):
        names |= {"OMIT", "Omit"}
    pairs: set[tuple[str, str]] = set()
    for method in methods:
        if method.is_overloaded:
            pairs.add(("typing", "overload"))
        for argument in method.arguments:
            function = argument.expression.partition("(")[0]
            if function != argument.expression and function in STYLE_FUNCTIONS:
                names.add(function)
        if method.body is not None:
            names |= _body_names(method.body)
        text = " ".join(_expressions(method))
        names |= {name for name in VALUE_FUNCTIONS if f"{name}(" in text}
        if method.pagination is not None:
            names.add(method.pagination.strategy)
        pairs |= named_imports(_evaluated(method))
    return collect_imports(pairs | set(map(runtime_import, names)))


def _expressions(method: MethodPlan) -> Iterable[str]:
    """Yield what is put into a request."""
    yield from (argument.expression for argument in method.arguments)
    if method.body is not None:
        yield from (argument.expression for argument in method.body.properties)
        yield "" if method.body.properties else method.body.expression


def _body_names(body: BodyPlan) -> set[str]:
    return ({"merge"} if body.properties else set()) | ({"Part"} if body.encodings else set())


def _optional(method: MethodPlan) -> Iterable[ArgumentPlan | BodyPlan]:
    yield from (argument for argument in method.arguments if not argument.required)
    if method.body is not None and (method.body.properties or not method.body.required):
        yield method.body


def _type_imports(methods: Sequence[MethodPlan]) -> Imports:
    """Return what only annotations need."""
    texts = []
    for method in methods:
        texts += [argument.annotation for argument in method.arguments]
        if method.body is not None:
            texts.append(method.body.annotation)
            texts += [argument.annotation for argument in method.body.properties]
            if len(method.body.media_types) > 1:
                texts.append("Literal")
        if method.pagination is not None:
            texts.append(method.pagination.item)
        texts += [method.returns, method.async_returns]
        texts += [choice.expression for choice in method.alternatives]
        if method.switch or method.alternatives:
            texts.append("Literal")
    evaluated = " ".join(_evaluated(method) for method in methods)
    pairs = _named(" ".join(texts), _IMPORTED) - _named(evaluated, _IMPORTED)
    if any(method.pagination for method in methods):
        pairs |= {runtime_import("Page"), runtime_import("AsyncPages")}
    return collect_imports(pairs)


def _evaluated(method: MethodPlan) -> str:
    """Return the types that stand in a request: those of the responses and their headers."""
    texts = [result_text(result) for result in method.printed_results]
    texts += [f"{each.expression} {each.async_expression}" for each in method.alternatives]
    return " ".join([*texts, *(text for _, text in method.response_headers)])


def result_text(result: ResultPlan) -> str:
    """Return both spellings of a response's type."""
    return f"{result.expression} {result.async_expression}"


def named_imports(text: str) -> set[tuple[str, str]]:
    """Return the imports, as a module of resources writes them, for the types in a text."""
    return _named(text, _RESPONSES | _IMPORTED)


def _named(text: str, names: frozenset[str]) -> set[tuple[str, str]]:
    """Return the imports for the names in a text; what follows a dot is no name of ours."""
    plain = re.sub(r"\.\w+", "", text)
    return {
        (_LIBRARIES[name], name) if name in _LIBRARIES else runtime_import(name)
        for name in names.intersection(_NAME.findall(plain))
    }
