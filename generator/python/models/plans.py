"""Plans the modules of models: fields with names of their own, annotations, defaults and imports."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from generator.api.model import Schema
from generator.python.collect.models import Field, Model, has_default, resolved
from generator.python.collect.unions.tags import constant_of
from generator.python.models.directions import Flows
from generator.python.models.modules import ModelModule
from generator.python.names.identifiers import KEYWORDS, allocate, snake, valid
from generator.python.plan import AliasPlan, ClassPlan, FieldPlan, ModulePlan
from generator.python.text.descriptions import describe_field, describe_schema
from generator.python.text.literals import SpecText, literal
from generator.python.types.annotations import FILE_OR_TEXT_TYPE, FILE_TYPE, Annotation
from generator.python.types.runtime import runtime_import
from generator.python.types.shapes import Ref, Scalar, Shape, UnionOf, holds_bytes
from generator.python.types.spelling import Types, collect_imports

_PYDANTIC = """
    construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json to_dict to_json
    update_forward_refs validate model_computed_fields model_config model_construct model_copy
    model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema
    model_parametrized_name model_post_init model_rebuild model_validate model_validate_json
    model_validate_strings additional_properties mro register
"""
_FIELD_NAMES = KEYWORDS | frozenset(_PYDANTIC.split())
_TYPES = frozenset("bool dict list str".split())
"""Built-in types that annotations name; a field of such a name hides the type in its class."""
_TYPE_OR_TEXT = re.compile(rf'"(?:[^"\\]|\\.)*"|(?<![\w.])(?:{"|".join(sorted(_TYPES))})(?!\w)')


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
    own = {model.pointer for model in module.models}
    enums, classes, aliases = [], [], []
    imports: set[tuple[str, str]] = set()
    for model in module.models:
        if model.kind == "class":
            classes.append(_class(model, models, types, flows, imports))
        elif model.kind == "enum":
            enums.append(_enum(model, types, imports))
    plain = [model for model in module.models if model.kind not in ("class", "enum")]
    recursive = _recursive(plain)
    for model in _in_order(plain, recursive):
        aliases.append(_alias(model, types, imports, model.pointer in recursive))
    for model in module.models:
        imports |= _imported(model.needs(), own, types)
    later = _imported((p for model in module.models for p in model.children), own, types) - imports
    return ModulePlan(
        name=module.name,
        imports=collect_imports(imports),
        enums=tuple(enums),
        classes=tuple(classes),
        aliases=tuple(aliases),
        later=collect_imports(later),
    )


def _imported(pointers: Iterable[str], own: Collection[str], types: Types) -> set[tuple[str, str]]:
    """Return the imports of models from other modules."""
    return {(f".{types.modules[p]}", types.names[p]) for p in pointers if p not in own}


def _class(
    model: Model,
    models: Mapping[str, Model],
    types: Types,
    flows: Flows,
    imports: set[tuple[str, str]],
) -> ClassPlan:
    imports.add(runtime_import("Model"))
    reserved = _FIELD_NAMES if model.extra is None else _FIELD_NAMES | _TYPES
    names = allocate(
        {item.name: (valid(snake(item.name), "field"),) for item in model.fields}, reserved
    )
    hidden = _TYPES.intersection(names.values())
    fields = tuple(
        _field(
            item,
            names[item.name],
            _default(model, item, models, flows),
            _beside_fields(
                _spelt_field(flows.field_shape(model, item), model, types, flows, imports),
                hidden,
                imports,
            ),
            types,
            imports,
        )
        for item in model.fields
    )
    extra = ""
    if model.extra is not None:
        extra = _spelt_field(model.extra, model, types, flows, imports)
        imports.update({("pydantic", "Field"), ("typing", "TYPE_CHECKING")})
    return ClassPlan(
        pointer=model.origin,
        name=types.names[model.pointer],
        doc=describe_schema(model.schema),
        fields=fields,
        extra=extra,
    )


def _beside_fields(annotation: str, hidden: Collection[str], imports: set[tuple[str, str]]) -> str:
    """Spell an annotation with the types of other names that fields of the class hide."""

    def spelt(match: re.Match[str]) -> str:
        name = match[0]
        if name not in hidden:
            return name
        imports.add(("builtins", f"{name} as _{name}"))
        return f"_{name}"

    return _TYPE_OR_TEXT.sub(spelt, annotation)


def _field(
    item: Field,
    name: str,
    default: str,
    annotation: str,
    types: Types,
    imports: set[tuple[str, str]],
) -> FieldPlan:
    """Plan a field; without a default it is required."""
    if name != item.name:
        imports.add(("pydantic", "Field"))
    if types.holds_decimals(item.shape) and _is_number(item.schema.default, default):
        # A model of that name would be taken for the type.
        default = "None" if "Decimal" in types.names.values() else default
    if types.holds_decimals(item.shape) and _is_number(item.schema.default, default):
        default = f'Decimal("{default}")'
        imports.add(("decimal", "Decimal"))
    return FieldPlan(
        name=name,
        property=SpecText(item.name),
        annotation=annotation,
        required=not default,
        default=default,
        doc=describe_field(item.schema),
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


def _enum(model: Model, types: Types, imports: set[tuple[str, str]]) -> AliasPlan:
    imports.update({("typing", "Literal"), ("typing", "TypeAlias")})
    if not all(isinstance(value, str) for value in model.values):
        imports.update({("typing", "Annotated"), runtime_import("open_enum")})
    return AliasPlan(
        pointer=model.origin,
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
        mark = "tagged" if model.tags else "best_fit"
        imports.update({("typing", "Annotated"), runtime_import(mark)})
    if model.kind == "family":
        imports.update({("typing", "Annotated"), runtime_import("family")})
    if model.children:
        imports.add(("typing", "TYPE_CHECKING"))
    annotation = _spelt(types, model.shape, imports)
    if annotation == "None":  # which `|` does not take on both sides
        annotation = "Literal[None]"
        imports.add(("typing", "Literal"))
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


def _recursive(aliases: Sequence[Model]) -> frozenset[str]:
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


def _in_order(models: Sequence[Model], recursive: frozenset[str]) -> Iterable[Model]:
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


def _spelt_field(
    shape: Shape,
    model: Model,
    types: Types,
    flows: Flows,
    imports: set[tuple[str, str]],
) -> str:
    """Spell what a field holds: in a form a file where it is raw bytes, as the argument does."""
    if model.pointer not in flows.forms or not holds_bytes(shape):
        return _spelt(types, shape, imports)
    name = FILE_OR_TEXT_TYPE if model.pointer in flows.texts else FILE_TYPE
    spelling = types.support.get(name, name)
    imports.add(_renamed(name, spelling))
    return _spelt(types, shape, imports, spelling)


def _spelt(types: Types, shape: Shape, imports: set[tuple[str, str]], raw: str = "str") -> str:
    """Spell a shape and note the imports that it needs."""
    annotation: Annotation = types.in_model(shape, raw)
    for origin, name in annotation.imports:
        if origin == "support":
            plain = name.removeprefix("_")
            imports.add(_renamed(plain, types.support.get(plain, name)))
        else:
            imports.add(runtime_import(name) if origin == "unions" else (origin, name))
    return annotation.text


def _renamed(name: str, spelling: str) -> tuple[str, str]:
    """Return the import of a type of the runtime under the name that a module spells it by."""
    module, _ = runtime_import(name)
    return module, name if spelling == name else f"{name} as {spelling}"
