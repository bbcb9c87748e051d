"""Plans a whole package: `Api` in, `Package` or `ModelsPackage` out, every name and annotation decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from generator import __version__
from generator.api.model import Api, Server
from generator.errors import Diagnostic
from generator.options import PackageOptions
from generator.python.collect.models import Model, closed_shape
from generator.python.collect.operations import (
    OperationShapes,
    collect_operation,
)
from generator.python.collect.outcomes import Outcome, outcomes
from generator.python.collect.schemas import ModelPlanner
from generator.python.collect.webhooks import webhook_shapes
from generator.python.models.directions import Flows, find_flows, with_files
from generator.python.models.model_names import name_models, name_others
from generator.python.models.modules import group_models
from generator.python.models.plans import plan_module
from generator.python.models.shared_errors import name_shared_errors
from generator.python.models.sharing import share_models
from generator.python.models.unread_defaults import unread_defaults
from generator.python.models_plan import ModelsPackage
from generator.python.names.components import body_names
from generator.python.names.configured import given_names
from generator.python.names.operations import operation_stems
from generator.python.names.telling_ids import with_own_ids
from generator.python.operations.client import plan_client
from generator.python.operations.imports import webhook_imports
from generator.python.operations.resources import plan_resources, refuse_unused_names
from generator.python.operations.responses.alternatives import answers_to_choose
from generator.python.operations.webhooks import plan_webhooks, undecoded_webhooks
from generator.python.operations.xml_bodies import xml_bodies
from generator.python.params.inputs import find_inputs
from generator.python.params.plans import plan_params
from generator.python.plan import Package
from generator.python.silence import without_words
from generator.python.text.literals import SpecText
from generator.python.types.annotations import (
    FILE_OR_TEXT_TYPE,
    FILE_TYPE,
    SUPPORT_TYPES,
    Annotator,
)
from generator.python.types.shapes import Shape, closed, parts, with_one_list
from generator.python.types.spelling import Types
from generator.python.wording import speak_python
from generator.system.cache import Cache

_MODEL_NAMES = frozenset(
    """
    Any Literal Annotated TypeAlias TypeAliasType TypedDict NotRequired TYPE_CHECKING None True False
    """.split()
)


def plan(
    api: Api,
    options: PackageOptions,
    *,
    cache: Cache | None = None,
    progress: Callable[[str], None] | None = None,
) -> Package | ModelsPackage:
    """Decide everything about the package that the options ask for."""
    if options.kind == "models":
        return plan_models_package(api, options, cache=cache, progress=progress)
    return plan_package(api, options, cache=cache, progress=progress)


def plan_package(
    api: Api,
    options: PackageOptions,
    *,
    cache: Cache | None = None,
    progress: Callable[[str], None] | None = None,
    has_params: bool = True,
) -> Package:
    """Decide everything about the package of a client.

    Args:
        api: the description.
        options: what shapes the package.
        cache: where answers of datamodel-code-generator are kept.
        progress: told what is done next.
        has_params: whether the dictionaries that callers may pass are planned, which takes a third of the time;
            comparing two clients needs no more than the names of classes and arguments.
    """
    tell = progress or (lambda _: None)
    tell("naming models")
    if options.base_url:
        api = replace(api, servers=(_server(options.base_url),))
    given = given_names(options.names, api)
    found = _find_models(api, given.classes, has_dates=options.dates == "datetime")
    models, names, flows = found.models, found.names, found.flows
    shapes, payloads, decided = found.shapes, found.payloads, found.decided
    all_shapes = [*shapes.values(), *payloads.values()]
    modules = group_models(models.values(), names)
    tell("annotating")
    annotator = Annotator(_all_shapes(models.values(), all_shapes, flows), cache)
    taken = set(names.values())
    types = Types(
        annotator=annotator,
        names=names,
        modules={model.pointer: module.name for module in modules for model in module.models},
        support={
            name: f"_{name}" for name in (SUPPORT_TYPES | {FILE_TYPE, FILE_OR_TEXT_TYPE}) & taken
        },
        has_decimals=options.numbers == "decimal",
        datetimes=options.datetimes,
        inputs=find_inputs(models, flows, names, has_decimals=options.numbers == "decimal"),
    )
    tell("planning operations")
    resources, error = plan_resources(
        api, shapes, models, types, decided, options.pagination, options.clients, given
    )
    refuse_unused_names(options.names, resources)
    planned = [plan_module(module, models, types, flows) for module in modules]
    spoken, planned_modules = speak_python(resources, planned)
    webhooks = plan_webhooks(api, payloads, types)
    package = Package(
        name=options.package,
        title=SpecText(api.title.strip() or options.package),
        version=SpecText(api.version),
        digest=api.digest,
        doc=SpecText(api.description.strip() or api.title.strip() or options.package),
        generator_version=__version__,
        client=plan_client(api, options, resources, error),
        resources=tuple(spoken),
        webhooks=webhooks,
        webhook_imports=webhook_imports(webhooks),
        modules=tuple(planned_modules),
        params=plan_params(models, types, flows, cache) if has_params else None,
        model_modules={
            names[model.pointer]: module.name for module in modules for model in module.models
        },
        diagnostics=(
            *api.diagnostics,
            *found.diagnostics,
            *undecoded_webhooks(api, payloads),
            *xml_bodies(shapes.values()),
            *answers_to_choose(resources),
            *unread_defaults(models.values(), models),
        ),
    )
    return package if options.docstrings else without_words(package)


def _server(url: str) -> Server:
    return Server(pointer="/servers", url=url, description="", variables=())


def plan_models_package(
    api: Api,
    options: PackageOptions,
    *,
    cache: Cache | None = None,
    progress: Callable[[str], None] | None = None,
) -> ModelsPackage:
    """Decide everything about a package of models alone; they are named as those of a client."""
    from generator.python.standalone.kinds import fit
    from generator.python.standalone.plans import plan_models

    tell = progress or (lambda _: None)
    tell("naming models")
    found = _find_models(api, given_names(options.names, api).classes)
    tell("planning models")
    fitted = fit(found.models, options.models)
    models = plan_models(fitted, found.names, api.nodes, options.models, cache)
    package = ModelsPackage(
        name=options.package,
        models=options.models,
        title=SpecText(api.title.strip() or options.package),
        version=SpecText(api.version),
        digest=api.digest,
        generator_version=__version__,
        imports=models.imports,
        spelling=models.spelling,
        enums=models.enums,
        classes=models.classes,
        aliases=models.aliases,
        diagnostics=(*api.diagnostics, *found.diagnostics, *fitted.diagnostics),
        is_deep=fitted.is_deep,
        has_extra=any(plan.extra for plan in models.classes),
    )
    parts = (
        replace(
            package,
            module=name,
            imports=part.imports,
            enums=part.enums,
            classes=part.classes,
            aliases=part.aliases,
        )
        for name, part in models.parts
    )
    return replace(package, parts=tuple(parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The models of a document under their names, and the shapes of what is sent and received."""

    models: Mapping[str, Model]
    names: Mapping[str, str]
    flows: Flows
    shapes: Mapping[str, OperationShapes]
    payloads: Mapping[str, OperationShapes]
    decided: Mapping[str, Outcome]
    diagnostics: tuple[Diagnostic, ...]


def _find_models(api: Api, given: Mapping[str, str], *, has_dates: bool = True) -> _Found:
    """Collect and name the models of components, operations and webhooks."""
    stems = operation_stems(with_own_ids(api.operations))
    planner = ModelPlanner(api, stems, has_dates=has_dates)
    decided = outcomes(api)
    bodies = body_names(api.operations, stems)
    shapes = {
        each.pointer: collect_operation(
            each, stems[each.pointer], planner, decided[each.pointer].returned, bodies
        )
        for each in api.operations
    }
    payloads = webhook_shapes(api.webhooks, planner)
    models = {model.pointer: model for model in planner.complete()}
    names = name_models(
        models,
        {schema.pointer for _, schema in api.schemas},
        {schema.reference for schema in api.nodes.values()},
        _MODEL_NAMES,
        given,
    )
    flows = find_flows([*shapes.values(), *payloads.values()], models)
    models = share_models(with_files(models, flows), flows)
    models, names = name_shared_errors(models, names, _MODEL_NAMES, given.keys())
    names = name_others(models, names, _MODEL_NAMES)
    return _Found(
        models=models,
        names=names,
        flows=flows,
        shapes=shapes,
        payloads=payloads,
        decided=decided,
        diagnostics=tuple(planner.diagnostics()),
    )


def _all_shapes(
    models: Iterable[Model], operations: Iterable[OperationShapes], flows: Flows
) -> set[Shape]:
    """Return every shape that may have to be spelt, those inside of others included."""
    shapes: list[Shape] = []
    for model in models:
        shapes.append(model.shape)
        shapes.extend(flows.field_shape(model, item) for item in model.fields)
        shapes.extend(item.shape for item in model.fields)
        shapes.extend(closed_shape(item) for item in model.fields if item.schema.enum)
        if model.extra is not None:
            shapes.append(model.extra)
    for item in operations:
        shapes.extend(item.shapes())
    known = set(shapes)
    known = {part for shape in known | set(map(closed, known)) for part in parts(shape)}
    return known | {part for shape in map(with_one_list, known) for part in parts(shape)}
