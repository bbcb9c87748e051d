"""The plan of a package: every decision that a template could have to make, made.

Templates loop over these values and print them. Text that came from the document is `SpecText`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.errors import Diagnostic
from generator.options import Clients
from generator.python.code import NOTHING, Code
from generator.python.text.literals import SpecText

Imports = tuple[tuple[str, tuple[str, ...]], ...]
"""Modules and the names that are imported from them, both sorted; without a name it is the module itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What a module imports."""

    now: Imports
    later: Imports = ()
    """Imports for type checkers: at run time they are made when they are needed, or never."""


ArgumentLocation = Literal["path", "query", "header", "cookie", "querystring", "body"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPlan:
    """A field of a model."""

    name: str
    property: SpecText
    annotation: Code
    required: bool
    default: Code
    """The default's source text; empty where there is none."""
    doc: SpecText
    is_deprecated: bool = False
    """Whether type checkers report where the field is read; not of one that tells variants of a union apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassPlan:
    """A model that is a class."""

    pointer: str
    name: str
    doc: SpecText
    fields: tuple[FieldPlan, ...]
    extra: Code
    """Annotation of further properties; empty where the document gives no type for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasPlan:
    """A model that is a type alias: an enumeration, a union or a shorthand."""

    pointer: str
    name: str
    doc: SpecText
    values: tuple[Any, ...] = ()
    """The members of an enumeration."""
    annotation: Code = NOTHING
    tag: SpecText | None = None
    tags: tuple[tuple[SpecText | int, str], ...] = ()
    is_fitted: bool = False
    """Whether a value is the member whose enumerations it fits best."""
    unknown: str = ""
    """The class of values whose tag is none of those."""
    is_recursive: bool = False
    children: tuple[str, ...] = ()
    """What a value may be instead of what is annotated, where its tag says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModulePlan:
    """A module of models: enumerations first, then classes, then the aliases that need them."""

    name: str
    imports: ImportPlan
    spelling: Mapping[str, str]
    """What the module calls the base of its classes and what describes their fields."""
    enums: tuple[AliasPlan, ...]
    classes: tuple[ClassPlan, ...]
    aliases: tuple[AliasPlan, ...]

    @property
    def models(self) -> tuple[AliasPlan | ClassPlan, ...]:
        """All models of the module."""
        return (*self.enums, *self.classes, *self.aliases)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypePlan:
    """A name of the module `params` for a type."""

    name: str
    annotation: str
    is_circular: bool = False
    """Whether the type leads back to itself, through dictionaries too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumPlan:
    """A closed enumeration: one of some values."""

    name: str
    values: tuple[Any, ...]
    """Strings among them are `SpecText`; none where only null is allowed."""
    beside: tuple[str, ...] = ()
    """Annotations of what is allowed beside the values, None among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPlan:
    """A key of a dictionary that a request takes."""

    key: SpecText
    annotation: str
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionaryPlan:
    """A dictionary that a request takes in the place of a model."""

    name: str
    keys: tuple[KeyPlan, ...]
    is_class: bool
    """Whether all keys can be names in Python."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParamsPlan:
    """The module `params`."""

    imports: ImportPlan
    enums: tuple[EnumPlan, ...]
    dictionaries: tuple[DictionaryPlan, ...]
    aliases: tuple[TypePlan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentPlan:
    """An argument of a method, and what it says in the request."""

    name: str
    wire_name: SpecText
    location: ArgumentLocation
    annotation: Code
    required: bool
    doc: SpecText
    expression: Code
    """What is put into the request: the argument, or a call that gives it a style."""
    constant: str = ""
    """Source text of the only value of a property that is always sent; empty for others."""
    is_deprecated: bool = False
    """Whether a call should do without it; never of one that has to be given."""

    @property
    def has_to_be_given(self) -> bool:
        """Whether a request without the argument lacks something."""
        return self.required and not self.constant


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPlan:
    """The body of a request."""

    name: str
    """The argument that takes it whole."""
    annotation: Code
    expression: Code
    """What is put into the request: the argument, or what makes numbers of its decimals."""
    required: bool
    media_type: SpecText
    media_types: tuple[SpecText, ...]
    media_type_argument: str
    doc: SpecText
    properties: tuple[ArgumentPlan, ...]
    merge: Code
    """What puts the properties together; empty where there are none."""
    files: tuple[SpecText, ...]
    """Properties that are files and have to be there."""
    choices: tuple[SpecText, ...]
    """The media types between which the value decides, where it does."""
    encodings: tuple[tuple[SpecText, tuple[tuple[SpecText, Code], ...]], ...]
    """For each media type that needs it: property and its `Part`."""

    @property
    def has_required_properties(self) -> bool:
        """Whether a body that is given property by property lacks something without some of them."""
        return any(item.has_to_be_given for item in self.properties)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationPlan:
    """How a list goes on."""

    strategy: str
    arguments: tuple[tuple[str, SpecText | int], ...]
    item: Code
    """Annotation of an element."""
    parameter: str
    """Wire name of the query parameter that a further page is asked with."""
    constant: str = ""
    """Under which name the module says how lists go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultPlan:
    """One response: its status, and its type."""

    status: str
    media_types: tuple[str, ...]
    expression: Code
    async_expression: Code
    is_success: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativePlan:
    """A media type of an answer that the caller may ask for, and the type that it has."""

    media_type: SpecText
    expression: Code
    async_expression: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPlan:
    """One operation as a pair of methods, synchronous and asynchronous."""

    pointer: str
    operation_id: str
    name: str
    http_method: str
    path: SpecText
    doc: SpecText
    deprecated: SpecText
    """Why it should not be used; empty where it may be."""
    arguments: tuple[ArgumentPlan, ...]
    body: BodyPlan | None
    options: str
    """Name of the argument with the settings of one call."""
    results: tuple[ResultPlan, ...]
    printed_results: tuple[ResultPlan, ...]
    """`results`, those with the same type of error joined as "default", without what the client says for all."""
    returns: Code
    async_returns: Code
    switch: str
    """Name of the argument that asks for a stream; empty where none does."""
    stream_returns: Code
    async_stream_returns: Code
    accept: SpecText
    accept_argument: str
    alternatives: tuple[AlternativePlan, ...]
    """The media types among which the argument `accept` chooses, the default first; empty without it."""
    pagination: PaginationPlan | None
    security: str
    """Source text of the alternatives; empty where the client's default applies."""
    servers: tuple[ServerPlan, ...]
    idempotency_header: SpecText
    response_headers: tuple[tuple[SpecText, Code], ...]
    """Name and type of the headers of responses, those that are text left out."""

    @property
    def argument_names(self) -> frozenset[str]:
        """The names of all arguments."""
        names = {self.options, *(argument.name for argument in self.arguments)}
        if self.alternatives:
            names.add(self.accept_argument)
        if self.body is not None:
            names |= {self.body.name, *(argument.name for argument in self.body.properties)}
            names |= {self.body.media_type_argument} if len(self.body.media_types) > 1 else set()
        return frozenset(names)

    @property
    def is_overloaded(self) -> bool:
        """Whether type checkers choose among several signatures."""
        given_in_two_ways = self.body is not None and self.body.has_required_properties
        return bool(self.switch or self.alternatives or self.discouraged) or given_in_two_ways

    @property
    def discouraged(self) -> tuple[str, ...]:
        """The deprecated arguments, which have a signature of their own; none if the method itself is deprecated.

        Properties of a body are among them where the method has several signatures anyway. Two more of the many
        arguments that a body without required properties often has would say less than they cost.
        """
        if self.deprecated:
            return ()
        body = self.body
        properties = () if body is None or not body.has_required_properties else body.properties
        names = (each.name for each in (*self.arguments, *properties) if each.is_deprecated)
        return tuple(name for name in names if name != self.switch)


def is_hidden(methods: Iterable[MethodPlan]) -> bool:
    """Tell whether a method of a class is called `deprecated`, which hides the decorator."""
    return any(method.name == "deprecated" for method in methods)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcePlan:
    """A group of operations."""

    name: str
    module: str
    class_name: str
    doc: SpecText
    methods: tuple[MethodPlan, ...]
    imports: ImportPlan

    @property
    def paginations(self) -> tuple[PaginationPlan, ...]:
        """How lists go on, each way once."""
        found = (method.pagination for method in self.methods)
        return tuple({plan.constant: plan for plan in found if plan is not None}.values())

    @property
    def deprecated(self) -> str:
        """What marks a deprecated method: a private name beside a method that is called so."""
        return f"{'_' * is_hidden(self.methods)}deprecated"

    clients: Clients = "both"
    """The clients that have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialArgument:
    """An argument of the client that carries a credential."""

    name: str
    annotation: Code
    async_annotation: Code
    environment: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialPlan:
    """A security scheme and how the client makes it from its arguments."""

    scheme: SpecText
    type: str
    arguments: tuple[str, ...]
    """Names of the client's arguments that it is made of."""
    function: str
    values: tuple[str, ...]
    """Source texts of the arguments of `function`."""
    environment: tuple[str, ...]
    """Variables of the environment that it reads where arguments are left out."""
    doc: SpecText
    """What the document says of the scheme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerPlan:
    """A server: its address, and the defaults of the variables in it."""

    url: SpecText
    defaults: tuple[tuple[SpecText, SpecText], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerArgument:
    """An argument of the client that fills in a variable of the servers' addresses."""

    name: str
    variable: SpecText
    values: tuple[SpecText, ...]
    doc: SpecText


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPlan:
    """The client classes."""

    imports: ImportPlan
    root_error: str
    base_urls: tuple[SpecText, ...]
    """The servers' addresses, the defaults of their variables filled in."""
    servers: tuple[ServerPlan, ...]
    server_arguments: tuple[ServerArgument, ...]
    has_own_servers: bool
    """Whether an operation has a server of its own with variables in its address."""
    base_url_environment: str
    headers: tuple[tuple[SpecText, SpecText], ...]
    query: tuple[tuple[SpecText, SpecText], ...]
    credentials: tuple[CredentialPlan, ...]
    credential_arguments: tuple[CredentialArgument, ...]
    security: str
    error: Code | None
    """The type of the errors of an operation that says nothing else; None where each says its own."""
    exact_numbers: bool
    """Whether numbers are decimals."""
    naive_datetimes: str
    """What becomes of a datetime without a time zone: "refuse", "utc" or "keep"."""
    datetimes: str
    clients: Clients = "both"
    """Which of the two classes there are."""

    @property
    def classes(self) -> tuple[str, ...]:
        """Names of the classes."""
        names = {"sync": ("Client",), "async": ("AsyncClient",)}
        return names.get(self.clients, ("AsyncClient", "Client"))


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookPlan:
    """A function that decodes what the API sends by itself."""

    pointer: str
    name: SpecText
    """What it is known by at run time."""
    operation_id: str
    http_method: str
    expression: SpecText
    """Where a callback goes; empty for a webhook."""
    function: str
    returns: Code
    doc: SpecText
    also: tuple[str, ...]
    """Pointers of others of the same name and type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A whole package, ready to be printed."""

    name: str
    title: SpecText
    version: SpecText
    digest: str
    doc: SpecText
    generator_version: str
    client: ClientPlan
    resources: tuple[ResourcePlan, ...]
    webhooks: tuple[WebhookPlan, ...]
    webhook_imports: ImportPlan
    modules: tuple[ModulePlan, ...]
    params: ParamsPlan | None
    """None where no request takes an object."""
    model_modules: Mapping[str, str]
    """Module of every public model, by its name."""
    diagnostics: tuple[Diagnostic, ...]

    @property
    def operation_count(self) -> int:
        """How many operations have a method."""
        return sum(len(resource.methods) for resource in self.resources)

    @property
    def model_count(self) -> int:
        """How many models there are."""
        return len(self.model_modules)
