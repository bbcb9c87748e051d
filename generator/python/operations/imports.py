"""What the modules of resources, of the client and of webhooks import."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.options import Clients
from generator.python.code import Code, Name
from generator.python.operations.hidden_names import executed
from generator.python.plan import (
    ArgumentPlan,
    CredentialArgument,
    ImportPlan,
    MethodPlan,
    ResourcePlan,
    WebhookPlan,
    is_hidden,
)
from generator.python.types.imports import MODELS, import_plan, origin, origins


def resource_imports(
    module: str, methods: Sequence[MethodPlan], clients: Clients = "both"
) -> ImportPlan:
    """Return the imports of a module of `resources`."""
    now = origins("Request", "CallOptions", *_of(clients, "Resource", "AsyncResource"))
    later: set[Name] = set()
    for method in methods:
        now |= _executed(method)
        later |= _annotating(method, clients)
    if any(method.deprecated or method.discouraged for method in methods):
        name = origin("deprecated")
        now.add(name._replace(alias="_deprecated") if is_hidden(methods) else name)
    # `models` is imported once, at run time, also where only annotations name it.
    return import_plan(f".resources.{module}", now | ({MODELS} & later), later)


def _executed(method: MethodPlan) -> set[Name]:
    """Return the names that are evaluated: functions, and the types of responses and their headers."""
    names = _names(executed(method))
    names |= origins("overload") if method.is_overloaded else set()
    if method.pagination is not None:
        names |= origins(method.pagination.strategy)
    body = method.body
    can_omit = any(not argument.required for argument in method.arguments)
    if can_omit or (body is not None and (body.properties or not body.required)):
        names |= origins("OMIT", "Omit")
    return names


def _annotating(method: MethodPlan, clients: Clients) -> set[Name]:
    """Return the names that stand in annotations."""
    names = _names(_annotations(method))
    has_media_types = method.body is not None and len(method.body.media_types) > 1
    if has_media_types or method.switch or method.alternatives:
        names |= origins("Literal")
    pages = origins(*_of(clients, "Page", "AsyncPages"))
    return names | (pages if method.pagination is not None else set())


def _of(clients: Clients, synchronous: str, asynchronous: str) -> tuple[str, ...]:
    """Return the names that stand in the code of the clients that there are."""
    names = {"sync": (synchronous,), "async": (asynchronous,)}
    return names.get(clients, (asynchronous, synchronous))


def _annotations(method: MethodPlan) -> Iterator[Code]:
    arguments: Iterable[ArgumentPlan] = method.arguments
    if method.body is not None:
        yield method.body.annotation
        arguments = (*arguments, *method.body.properties)
    yield from (argument.annotation for argument in arguments)
    if method.pagination is not None:
        yield method.pagination.item
    yield from (method.returns, method.async_returns)
    yield from (method.stream_returns, method.async_stream_returns)


def _names(codes: Iterable[Code]) -> set[Name]:
    return {name for code in codes for name in code.names}


def client_imports(
    arguments: Iterable[CredentialArgument],
    resources: Iterable[ResourcePlan],
    *,
    has_credentials: bool,
    has_server_choice: bool,
    clients: Clients = "both",
) -> ImportPlan:
    """Return the imports of the module of the clients.

    Args:
        arguments: the arguments with credentials.
        resources: the resources, whose classes annotate the client's attributes.
        has_credentials: whether the client makes security schemes.
        has_server_choice: whether its arguments choose a server, or fill in its address.
        clients: which of the two there are.
    """
    resources = list(resources)
    now = origins("OMIT", "TYPE_CHECKING", *_of(clients, "SyncClient", "AsyncBaseClient"))
    now |= origins("cached_property") if resources else set()
    now |= {_auth()} if has_credentials else set()
    now |= origins("resolve_servers") if has_server_choice else set()
    later = origins("Any", "Callable", "Literal", "Mapping", "Mismatch", "Omit", "Retry")
    later |= origins("RetryPolicy") | {Name("httpx2", "")}
    later |= _names(
        argument.annotation if clients == "sync" else argument.async_annotation
        for argument in arguments
    )
    for resource in resources:
        names = _of(clients, resource.class_name, f"Async{resource.class_name}")
        later |= {Name(f".resources.{resource.module}", name) for name in names}
    return import_plan(".client", now, later)


def _auth() -> Name:
    """Return the module that defines the security schemes, under the name `auth`."""
    folder, _, module = origin("mutual_tls").module.rpartition(".")
    return Name(folder, module, "auth")


def webhook_imports(webhooks: Iterable[WebhookPlan]) -> ImportPlan:
    """Return the imports of the module of webhooks."""
    now = origins("Any", "Callable", "Mapping", "Payload", "decode_payload", "unknown_webhook")
    error = origin("WebhookPayloadError")
    now.add(error._replace(alias=error.name))
    return import_plan(".webhooks", now | _names(plan.returns for plan in webhooks))
