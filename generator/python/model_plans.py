"""Plans the modules of models: fields with names of their own, annotations, defaults and imports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.api.model import Schema
from generator.python.annotations import Annotation
from generator.python.flows import Flows
from generator.python.models import Field, Model, has_default
from generator.python.modules import ModelModule
from generator.python.names import KEYWORDS, allocate, snake, valid
from generator.python.plan import AliasPlan, ClassPlan, FieldPlan, ModulePlan
from generator.python.shapes import Scalar, Shape, UnionOf
from generator.python.text import SpecText, literal
from generator.python.types import Types, collect_imports
from generator.python.wording import describe_field, describe_schema

_PYDANTIC = """
    construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json to_dict to_json
    update_forward_refs validate model_computed_fields model_config model_construct model_copy
    model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema
    model_parametrized_name model_post_init model_rebuild model_validate model_validate_json
    model_validate_strings
"""
# A field that is called like a type hides it from the annotations after it.
_TYPES = "str int float bool bytes list dict object tuple type None"
_FIELD_NAMES = KEYWORDS | frozenset(f"{_PYDANTIC} {_TYPES}".split())


def plan_module(module: ModelModule, types: Types, flows: Flows) -> ModulePlan:
    """Decide what a module of models holds, in an order in which it can be executed."""
    own = {model.pointer for model in module.models}
    enums, classes, aliases = [], [], []
    imports: set[tuple[str, str]] = set()
    for model in module.models:
        if model.kind == "class":
            classes.append(_class(model, types, flows, imports))
        elif model.kind == "enum":
            enums.append(_enum(model, types, imports))
    plain = [model for model in module.models if model.kind in ("alias", "tagged")]
    recursive = _recursive(plain)
    for model in _in_order(plain, recursive):
        aliases.append(_alias(model, types, imports, model.pointer in recursive))
    for model in module.models:
        for pointer in model.references():
            if pointer not in own:
                imports.add((f".{types.modules[pointer]}", types.names[pointer]))
    return ModulePlan(
        name=module.name,
        imports=collect_imports(imports),
        enums=tuple(enums),
        classes=tuple(classes),
        aliases=tuple(aliases),
    )


def _class(model: Model, types: Types, flows: Flows, imports: set[tuple[str, str]]) -> ClassPlan:
    imports.add((".._runtime.model", "Model"))
    names = allocate(
        {item.name: (valid(snake(item.name), "field"),) for item in model.fields}, _FIELD_NAMES
    )
    fields = tuple(
        _field(model, item, names[item.name], types, flows, imports) for item in model.fields
    )
    extra = ""
    if model.extra is not None:
        extra = _spelt(types, model.extra, imports)
        imports.add(("pydantic", "Field"))
    return ClassPlan(
        pointer=model.pointer,
        name=types.names[model.pointer],
        doc=describe_schema(model.schema),
        fields=fields,
        extra=extra,
    )


def _field(
    model: Model,
    item: Field,
    name: str,
    types: Types,
    flows: Flows,
    imports: set[tuple[str, str]],
) -> FieldPlan:
    required = flows.is_required(model, item)
    shape = flows.field_shape(model, item)
    if name != item.name:
        imports.add(("pydantic", "Field"))
    default = "" if required else _default(item.schema, item.shape)
    if types.holds_decimals(item.shape) and _is_number(item.schema.default, default):
        # A model of that name would be taken for the type.
        default = "None" if "Decimal" in types.names.values() else default
    if types.holds_decimals(item.shape) and _is_number(item.schema.default, default):
        default = f'Decimal("{default}")'
        imports.add(("decimal", "Decimal"))
    return FieldPlan(
        name=name,
        property=SpecText(item.name),
        annotation=_spelt(types, shape, imports),
        required=required,
        default=default,
        doc=describe_field(item.schema),
    )


def _is_number(value: object, default: str) -> bool:
    """Tell whether a default is a number of the document."""
    return default != "None" and isinstance(value, int | float) and not isinstance(value, bool)


def _default(schema: Schema, shape: Shape) -> str:
    """Return what an absent field reads as: the document's default if it has the field's type."""
    if has_default(schema) and (_is_member(schema) or _fits(schema.default, shape)):
        return literal(schema.default)
    return "None"


def _is_member(schema: Schema) -> bool:
    """Tell whether a default is one of the values of its own enumeration."""
    return isinstance(schema.default, str | int) and any(
        type(value) is type(schema.default) and value == schema.default
        for value in schema.enum or ()
    )


def _fits(value: object, shape: Shape) -> bool:
    """Tell whether a default is a plain value of the field's type."""
    members = shape.members if isinstance(shape, UnionOf) else (shape,)
    kinds = {m.type for m in members if isinstance(m, Scalar) and not m.format.startswith("date")}
    match value:
        case bool():
            return "boolean" in kinds
        case str():
            return any(isinstance(m, Scalar) and m == Scalar("string") for m in members)
        case int():
            return "integer" in kinds or "number" in kinds
        case float():
            return "number" in kinds
    return False


def _enum(model: Model, types: Types, imports: set[tuple[str, str]]) -> AliasPlan:
    imports.update({("typing", "Literal"), ("typing", "TypeAlias")})
    return AliasPlan(
        pointer=model.pointer,
        name=types.names[model.pointer],
        doc=describe_schema(model.schema),
        values=tuple(SpecText(v) if isinstance(v, str) else v for v in model.values),
        annotation=_spelt(types, model.shape, imports),
    )


def _alias(
    model: Model, types: Types, imports: set[tuple[str, str]], is_recursive: bool
) -> AliasPlan:
    imports.add(("typing_extensions", "TypeAliasType") if is_recursive else ("typing", "TypeAlias"))
    if model.kind == "tagged":
        imports.update({("typing", "Annotated"), (".._runtime.unions", "tagged")})
    return AliasPlan(
        pointer=model.pointer,
        name=types.names[model.pointer],
        doc=describe_schema(model.schema),
        annotation=_spelt(types, model.shape, imports),
        tag=SpecText(model.tag) if model.tags else None,
        tags=tuple((SpecText(tag), types.names[pointer]) for tag, pointer in model.tags),
        is_recursive=is_recursive,
    )


def _recursive(aliases: Sequence[Model]) -> frozenset[str]:
    """Return the aliases that mention themselves, be it through others; classes break the circle."""
    mentions = {model.pointer: set(model.references()) for model in aliases}

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


def _in_order(models: Sequence[Model], recursive: frozenset[str]) -> Iterable[Model]:
    """Yield aliases after those that they mention; those in a circle are evaluated late anyway."""
    waiting = {model.pointer: model for model in models}
    while waiting:
        free = [
            model
            for model in waiting.values()
            if model.pointer in recursive or not waiting.keys() & set(model.references())
        ]
        for model in free:
            yield waiting.pop(model.pointer)


def _spelt(types: Types, shape: Shape, imports: set[tuple[str, str]]) -> str:
    """Spell a shape and note the imports that it needs."""
    annotation: Annotation = types.in_model(shape)
    for origin, name in annotation.imports:
        if origin == "support":
            spelling = types.support.get(name.removeprefix("_"), name)
            plain = name.removeprefix("_")
            imports.add(
                (".._runtime.types", plain if spelling == plain else f"{plain} as {spelling}")
            )
        else:
            imports.add((origin, name))
    return annotation.text
