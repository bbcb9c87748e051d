"""What generated code may import, call and assign. A template that prints something new has to be told of here."""

from __future__ import annotations

# What a module may import from elsewhere; from the runtime it may import what that defines.
LIBRARIES = {
    "__future__": frozenset({"annotations"}),
    "builtins": frozenset({"bool", "dict", "list", "str"}),
    "collections.abc": frozenset(
        {"AsyncIterable", "Callable", "Iterable", "Iterator", "Mapping", "Sequence"}
    ),
    "datetime": frozenset({"date", "datetime", "time", "timedelta"}),
    "decimal": frozenset({"Decimal"}),
    "functools": frozenset({"cached_property"}),
    "pydantic": frozenset({"Field"}),
    "typing": frozenset(
        {"Annotated", "Any", "List", "Literal", "TYPE_CHECKING", "TypeAlias", "overload"}
    ),
    "typing_extensions": frozenset({"NotRequired", "TypeAliasType", "TypedDict", "deprecated"}),
    "uuid": frozenset({"UUID"}),
}
BUILTINS = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "object", "str", "super", "tuple"}
)
STRATEGIES = frozenset(
    {"CursorById", "CursorToken", "LinkHeader", "NextUrl", "Offset", "PageNumber"}
)
CALLED_ON_IMPORT = STRATEGIES | frozenset(
    {
        "Decimal",
        "Field",
        "TypeAliasType",
        "_Field",
        "aliased",
        "best_fit",
        "exact_tag",
        "family",
        "float",
        "lazy",
        "open_enum",
        "open_tag",
        "tagged",
    }
)
CALLED_LIBRARIES = frozenset({"Decimal", "Field", "TypeAliasType", "_Field", "float", "super"})
ASSIGNED = STRATEGIES | {"TypeAliasType"}
NAMESPACES = frozenset({"auth", "httpx2", "models", "_models", "params"})
OPTIONS = {
    **dict.fromkeys(("Field", "_Field"), frozenset({"alias", "init"})),
    "aliased": frozenset({"default"}),
}
OWN_DUNDERS = frozenset({"__all__", "__pydantic_extra__", "__version__"})
LAZY_NAMES = ["__getattr__", "__dir__", "__all__"]
