"""Plans the modules of models: fields with names of their own, annotations and defaults."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.api.model import Schema
from generator.python.code import NOTHING, Code, Name, code
from generator.python.collect.models import Field, Model, has_default, resolved
from generator.python.collect.unions.tags import constant_of
from generator.python.models.directions import Flows
from generator.python.models.imports import MODEL_HELPERS, model_imports
from generator.python.models.modules import ModelModule
from generator.python.names.identifiers import KEYWORDS, allocate, snake, valid
from generator.python.plan import AliasPlan, ClassPlan, FieldPlan, ModulePlan
from generator.python.text.descriptions import describe_field, describe_schema
from generator.python.text.literals import SpecText, literal
from generator.python.types.annotations import FILE_OR_TEXT_TYPE, FILE_TYPE
from generator.python.types.imports import call, spelt
from generator.python.types.shapes import Ref, Scalar, Shape, UnionOf, holds_bytes
from generator.python.types.spelling import Types

_PYDANTIC = """
    construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json to_dict to_json
    update_forward_refs validate model_computed_fields model_config model_construct model_copy
    model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema
    model_parametrized_name model_post_init model_rebuild model_validate model_validate_json
    model_validate_strings additional_properties aliased mro register
"""
PYDANTIC_NAMES = frozenset(_PYDANTIC.split())
"""What a field of a model cannot be called, because pydantic or the runtime calls something so."""
_FIELD_NAMES = KEYWORDS | PYDANTIC_NAMES
_TYPES = frozenset("bool dict list str".split())
"""Built-in types that annotations name; a field of such a name hides the type in its class."""


def plan_module(
    module: ModelModule, models: Mapping[str, Model], types: Types, flows: Flows
) -> ModulePlan:
    """Decide what a module of models holds, in an order in which it can be executed.

    Args:
        module: the module.
        models: all models, by their pointers.
        types: how types are spelt.
        flows: which models are sent and received.
    """
    enums, classes, aliases = [], [], []
    for model in module.models:
        if model.kind == "class":
            classes.append(_class(model, models, types, flows))
        elif model.kind == "enum":
            enums.append(_enum(model, types))
    plain = [model for model in module.models if model.kind not in ("class", "enum")]
    recursive = recursive_aliases(plain)
    for model in in_order(plain, recursive):
        aliases.append(_alias(model, types, model.pointer in recursive))
    needed = {pointer for model in module.models for pointer in model.needs()}
    children = {pointer for model in module.models for pointer in model.children}
    known = {types.names[p] for p in (*needed, *children, *(m.pointer for m in module.models))}
    spelling = {name: f"_{name}" if name in known else name for name in sorted(MODEL_HELPERS)}
    return ModulePlan(
        name=module.name,
        imports=model_imports(
            module.name,
            (*enums, *classes, *aliases),
            needed=_imported(needed, types),
            children=_imported(children, types),
            spelling=spelling,
        ),
        spelling=spelling,
        enums=tuple(enums),
        classes=tuple(classes),
        aliases=tuple(aliases),
    )


def _imported(pointers: Iterable[str], types: Types) -> set[Name]:
    """Return where models are defined."""
    return {Name(f".models.{types.modules[p]}", types.names[p]) for p in pointers}


def _class(
    model: Model,
    models: Mapping[str, Model],
    types: Types,
    flows: Flows,
) -> ClassPlan:
    reserved = _FIELD_NAMES if model.extra is None else _FIELD_NAMES | _TYPES
    names = allocate(
        {item.name: (valid(snake(item.name), "field"),) for item in model.fields}, reserved
    )
    hidden = {
        Name("builtins", name): Name("builtins", name, f"_{name}")
        for name in _TYPES.intersection(names.values())
    }
    fields = tuple(
        _field(
            item,
            names[item.name],
            _default(model, item, models, flows),
            _spelt_field(flows.field_shape(model, item), model, types, flows).renamed(hidden),
            types,
            is_constant=constant_of(item, models) is not None,
        )
        for item in model.fields
    )
    return ClassPlan(
        pointer=model.origin,
        name=types.names[model.pointer],
        doc=describe_schema(model.schema),
        fields=fields,
        extra=NOTHING if model.extra is None else _spelt_field(model.extra, model, types, flows),
    )


def _field(
    item: Field, name: str, default: str, annotation: Code, types: Types, *, is_constant: bool
) -> FieldPlan:
    """Plan a field; without a default it is required."""
    value = code(default)
    if types.holds_decimals(item.shape) and _is_number(item.schema.default, default):
        # A model of that name would be taken for the type.
        hides_type = "Decimal" in types.names.values()
        value = code("None") if hides_type else call("Decimal", f'"{default}"')
    return FieldPlan(
        name=name,
        property=SpecText(item.name),
        annotation=annotation,
        required=not default,
        default=value,
        doc=describe_field(item.schema),
        is_deprecated=item.schema.deprecated and not is_constant,
    )


def _is_number(value: object, default: str) -> bool:
    """Tell whether a default is a number of the document."""
    return default != "None" and isinstance(value, int | float) and not isinstance(value, bool)


def reads_default(schema: Schema, shape: Shape, models: Mapping[str, Model]) -> bool:
    """Tell whether an absent field reads as the document's default."""
    return has_default(schema) and _fits(schema.default, shape, models)


def _default(model: Model, item: Field, models: Mapping[str, Model], flows: Flows) -> str:
    """Return what an absent field reads as: the only value, or the document's default if it fits."""
    constant = constant_of(item, models)
    if constant is not None:
        return literal(constant)
    if flows.is_required(model, item):
        return ""
    schema, shape = item.schema, item.shape
    if reads_default(schema, shape, models):
        return literal(schema.default)
    return "None"


def _fits(value: object, shape: Shape, models: Mapping[str, Model]) -> bool:
    """Tell whether a default is a plain value of a type, or of what that is another name for."""
    match shape:
        case UnionOf(members):
            return any(_fits(value, member, models) for member in members)
        case Scalar("string", format_):
            return isinstance(value, str) and not format_
        case Scalar("boolean"):
            return isinstance(value, bool)
        case Scalar("number", format_):
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            return is_number and not format_.startswith("date")
        case Scalar("integer", format_):
            is_integer = isinstance(value, int) and not isinstance(value, bool)
            return is_integer and not format_.startswith("date")
        case Ref() if (model := resolved(shape, models)) is not None:
            if model.kind == "enum":
                return any(type(each) is type(value) and each == value for each in model.values)
            return model.kind == "alias" and _fits(value, model.shape, models)
    return False


def _enum(model: Model, types: Types) -> AliasPlan:
    return AliasPlan(
        pointer=model.origin,
        name=types.names[model.pointer],
        doc=describe_schema(model.schema),
        values=tuple(SpecText(v) if isinstance(v, str) else v for v in model.values),
        annotation=types.in_model(model.shape),
    )


def _alias(model: Model, types: Types, is_recursive: bool) -> AliasPlan:
    annotation = types.in_model(model.shape)
    if annotation.text == "None":  # which `|` does not take on both sides
        annotation = spelt("Literal[None]")
    return AliasPlan(
        pointer=model.origin,
        name=types.names[model.pointer],
        doc=describe_schema(model.schema),
        annotation=annotation,
        children=tuple(types.names[pointer] for pointer in model.children),
        is_fitted=model.kind == "tagged" and not model.tags,
        tag=SpecText(model.tag) if model.tags else None,
        unknown=types.names[model.unknown] if model.unknown else "",
        tags=tuple(
            (SpecText(tag) if isinstance(tag, str) else tag, types.names[pointer])
            for tag, pointer in model.tags
        ),
        is_recursive=is_recursive,
    )


def recursive_aliases(aliases: Sequence[Model]) -> frozenset[str]:
    """Return the aliases that mention themselves, be it through others; classes break the circle."""
    mentions = {model.pointer: set(model.needs()) for model in aliases}

    def reachable(start: str) -> set[str]:
        found: set[str] = set()
        waiting = list(mentions[start])
        while waiting:
            pointer = waiting.pop()
            if pointer in mentions and pointer not in found:
                found.add(pointer)
                waiting.extend(mentions[pointer])
        return found

    return frozenset(pointer for pointer in mentions if pointer in reachable(pointer))


def in_order(models: Sequence[Model], recursive: frozenset[str]) -> Iterable[Model]:
    """Yield aliases after those that they mention; those in a circle are evaluated late anyway."""
    waiting = {model.pointer: model for model in models}
    while waiting:
        free = [
            model
            for model in waiting.values()
            if model.pointer in recursive or not waiting.keys() & set(model.needs())
        ]
        for model in free:
            yield waiting.pop(model.pointer)


def _spelt_field(shape: Shape, model: Model, types: Types, flows: Flows) -> Code:
    """Spell what a field holds: in a form a file where it is raw bytes, as the argument does."""
    if not flows.has_files(model) or not holds_bytes(shape):
        return types.in_model(shape)
    return types.in_model(shape, FILE_OR_TEXT_TYPE if model.pointer in flows.texts else FILE_TYPE)
