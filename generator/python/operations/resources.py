"""Plans the resources: operations grouped by their first tag, each a method of a class."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from generator.api.model import Api, Operation
from generator.options import Clients, Names, PageSetting
from generator.python.code import Code
from generator.python.collect.merging.budget import Budget
from generator.python.collect.models import Model
from generator.python.collect.operations import OperationShapes
from generator.python.collect.outcomes import Outcome
from generator.python.names.configured import NO_NAMES, GivenNames, refuse_unused
from generator.python.names.identifiers import allocate, is_file_name, pascal, valid
from generator.python.names.operations import Answer
from generator.python.names.paths import common_steps
from generator.python.names.telling_ids import id_style, with_own_ids
from generator.python.operations.client import own_security
from generator.python.operations.groups import Group, group_operations, regroup
from generator.python.operations.hidden_names import beside_arguments
from generator.python.operations.imports import resource_imports
from generator.python.operations.method_names import name_methods
from generator.python.operations.pages.configured import configured, settings_by_operation
from generator.python.operations.pages.pagination import Pagination, recognise
from generator.python.operations.parameters import is_made_key, plan_arguments
from generator.python.operations.responses.alternatives import plan_alternatives
from generator.python.operations.responses.answers import answer_of
from generator.python.operations.responses.headers import plan_headers
from generator.python.operations.responses.results import plan_results
from generator.python.operations.responses.shared import said_once, shared_error
from generator.python.operations.servers import plan_servers
from generator.python.operations.twins import of_one_kind
from generator.python.plan import (
    AlternativePlan,
    ArgumentPlan,
    BodyPlan,
    MethodPlan,
    PaginationPlan,
    ResourcePlan,
)
from generator.python.text.descriptions import (
    as_sentences,
    describe_deprecation,
    describe_operation,
)
from generator.python.text.literals import SpecText
from generator.python.types.annotations import SUPPORT_TYPES
from generator.python.types.shapes import NULL, Shape
from generator.python.types.spelling import Types

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
    clients: Clients = "both",
    given: GivenNames = NO_NAMES,
) -> tuple[tuple[ResourcePlan, ...], Code | None]:
    """Return the resources in the order of their names, and the type of error that the client says for them."""
    settings = settings_by_operation(pagination, api.operations)
    descriptions = {tag.name: tag.description for tag in api.tags}
    groups = regroup(group_operations(api.operations), given.resources)
    named = regroup(group_operations(with_own_ids(api.operations)), given.resources)
    class_names = _class_names(groups)
    budget = Budget(len(api.nodes))
    securities = own_security(api)
    answers: dict[str, Answer] = {
        each.pointer: answer_of(each, shapes[each.pointer], models) for each in api.operations
    }
    common, style = common_steps(api.operations), id_style(api.operations)
    planned: list[tuple[MethodPlan, ...]] = []
    for group, own in zip(groups, named, strict=True):
        names = name_methods(own, answers, common=common, style=style, given=given.methods)
        methods = (
            of_one_kind(
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
                    given.arguments_of(operation.pointer),
                    has_list="list" in names.values(),
                ),
                clients,
            )
            for operation in group.operations
        )
        planned.append(tuple(methods))
    error = shared_error([method for methods in planned for method in methods])
    resources = (
        _resource(
            group.name,
            class_names[group.name],
            as_sentences(descriptions.get(group.text, "")) or f"Operations on {group.text}.",
            tuple(said_once(method, error) for method in methods),
            clients,
        )
        for group, methods in zip(groups, planned, strict=True)
    )
    return tuple(resources), error


def _resource(
    name: str, class_name: str, doc: str, methods: tuple[MethodPlan, ...], clients: Clients
) -> ResourcePlan:
    module = name if is_file_name(name) else f"{name}_"
    methods = tuple(_with_constants(methods))
    return ResourcePlan(
        name=name,
        module=module,
        class_name=class_name,
        doc=SpecText(doc),
        methods=methods,
        imports=resource_imports(module, methods, clients),
        clients=clients,
    )


def _with_constants(methods: Sequence[MethodPlan]) -> Iterable[MethodPlan]:
    """Yield methods whose ways to go on have names: that of the first list where there are several ways."""
    paged = [(method.pagination, method.name) for method in methods if method.pagination]
    first = {(plan.strategy, plan.arguments): name for plan, name in reversed(paged)}
    for method in methods:
        plan = method.pagination
        if plan is None:
            yield method
            continue
        name = first[plan.strategy, plan.arguments]
        constant = "_PAGES" if len(first) == 1 else f"_PAGES_OF_{name.upper()}"
        yield replace(method, pagination=replace(plan, constant=constant))


def refuse_unused_names(names: Names, resources: Iterable[ResourcePlan]) -> None:
    """Raise `ConfigurationError` for a name of the configuration that is that of no argument."""
    used = {
        (owner, str(argument.wire_name))
        for resource in resources
        if names.arguments
        for method in resource.methods
        for argument in (*method.arguments, *(method.body.properties if method.body else ()))
        for owner in (method.operation_id, f"{method.http_method} {method.path}")
    }
    refuse_unused(names, used, {name for _, name in used})


def _class_names(groups: Iterable[Group]) -> dict[str, str]:
    """Name the class of each group, clear of its twin (`AsyncJobs`) and of what the modules import."""
    wanted = {}
    for group in groups:
        stem = valid(pascal(group.text), "Api")
        longer = f"{stem}Api"
        wanted[group.name] = (longer,) if stem.startswith("Async") else (stem, longer)
    twins = {name.removeprefix("Async") for name in _CLASS_NAMES}
    return allocate(wanted, taken=_CLASS_NAMES | twins, separator="")


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
    given: Mapping[str, str],
    *,
    has_list: bool,
) -> MethodPlan:
    arguments, body, accept, options = plan_arguments(operation, shapes, models, types, given)
    count = len(arguments) + (len(body.properties) if body else 0)
    budget.spend(count, operation.pointer, "arguments", "a smaller body has fewer of them")
    if setting is None:
        pagination = recognise(operation, _success(shapes), models)
    else:
        pagination = configured(setting, operation, _success(shapes), models)
    switch = _switch(arguments, body) if shapes.streams and pagination is None else ""
    results = plan_results(operation, shapes, types.in_result, has_switch=bool(switch))
    returned, spell = results, types.in_result
    if has_list:  # a method of that name hides the type in the annotations of its class
        spell = types.beside_list
        returned = plan_results(operation, shapes, spell, has_switch=bool(switch))
    alternatives: tuple[AlternativePlan, ...] = ()
    if pagination is None and not switch:
        alternatives = plan_alternatives(operation, shapes, results.all)
    method = MethodPlan(
        pointer=operation.pointer,
        operation_id=operation.operation_id,
        name=name,
        http_method=operation.method,
        path=_below_the_server(operation.path),
        doc=describe_operation(operation, guess),
        deprecated=describe_deprecation(operation),
        arguments=arguments,
        body=body,
        options=options,
        results=results.all,
        printed_results=results.printed,
        returns=returned.returns,
        async_returns=returned.async_returns,
        switch=switch,
        stream_returns=returned.stream_returns,
        async_stream_returns=returned.async_stream_returns,
        accept=SpecText(results.accept),
        accept_argument=accept,
        alternatives=alternatives,
        pagination=None if pagination is None else _pagination(pagination, spell),
        security=security,
        servers=plan_servers(operation.servers),
        idempotency_header=SpecText(_idempotency_header(operation)),
        response_headers=plan_headers(shapes, types),
    )
    return beside_arguments(method)


def _below_the_server(path: str) -> SpecText:
    """Return a path that begins with a slash: a whole URL would send credentials where no server is named."""
    return SpecText(path if path.startswith("/") else f"/{path}")


def _switch(arguments: Iterable[ArgumentPlan], body: BodyPlan | None) -> str:
    """Return the name of the argument that asks for a stream."""
    for argument in (*arguments, *(body.properties if body else ())):
        if argument.wire_name == "stream" and argument.annotation.text in ("bool", "bool | None"):
            return argument.name
    return ""


def _success(shapes: OperationShapes) -> Shape:
    """Return the shape of the only successful response, null where there are none or several."""
    found = [shape for status, _, shape in shapes.results if status.startswith("2")]
    return found[0] if len(found) == 1 else NULL


def _pagination(pagination: Pagination, spell: Callable[[Shape], Code]) -> PaginationPlan:
    return PaginationPlan(
        strategy=pagination.strategy,
        arguments=tuple(
            (name, SpecText(value) if isinstance(value, str) else value)
            for name, value in pagination.arguments
        ),
        item=spell(pagination.item),
        parameter=pagination.parameter,
    )


def _idempotency_header(operation: Operation) -> str:
    for parameter in operation.parameters:
        if is_made_key(parameter, operation):
            return parameter.name
    return ""
