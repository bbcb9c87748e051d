"""What the templates of the client and its README call: its arguments, servers and credentials."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.python.plan import ClientPlan, CredentialPlan, Package
from generator.python.printing.documents import argument_entry, markdown
from generator.python.printing.lines import Group, Item, call, lay, mapping, sequence
from generator.python.text.literals import WIDTH, SpecText, literal


def has_typed_headers(package: Package) -> bool:
    """Tell whether any response has a header that is more than text."""
    return any(
        method.response_headers for resource in package.resources for method in resource.methods
    )


def client_arguments(client: ClientPlan, asynchronous: bool) -> str:
    """Return the parameters of the client that the document gives it, each on a line."""
    lines = []
    for item in client.credential_arguments:
        annotation = item.async_annotation if asynchronous else item.annotation
        lines.append(f"        {item.name}: {annotation} = None,\n")
    lines += [_choice(item.name, item.values) for item in client.server_arguments]
    if len(client.servers) > 1:
        lines.append(_choice("server", [server.url for server in client.servers]))
    return "".join(lines)


def _choice(name: str, values: Sequence[SpecText]) -> str:
    """Return a parameter that takes a text, and suggests some."""
    texts = [literal(str(value)) for value in values]
    if not texts:
        return f"        {name}: str | None = None,\n"
    line = f"        {name}: Literal[{', '.join(texts)}] | str | None = None,"
    if len(line) <= WIDTH:
        return f"{line}\n"
    inside = f"            Literal[{', '.join(texts)}] | str | None"
    if len(inside) > WIDTH:
        one = f"            Literal[{', '.join(texts)}]"
        members = "".join(f"                {text},\n" for text in texts)
        start = one if len(one) <= WIDTH else f"            Literal[\n{members}            ]"
        inside = f"{start}\n            | str\n            | None"
    return f"        {name}: (\n{inside}\n        ) = None,\n"


def _chooses(client: ClientPlan) -> bool:
    """Tell whether there is anything to choose about the server."""
    return bool(client.server_arguments) or len(client.servers) > 1


def client_facts(package: Package) -> str:
    """Return what a client tells the runtime about its API."""
    client = package.client
    environment = literal(client.base_url_environment)
    if len(client.servers) > 1:
        environment = f'"" if server else {environment}'
    lines = [
        _servers(client),
        *_variables(client),
        f"environment={environment},",
        *_schemes(client),
    ]
    lines.append(f"security={client.security},")
    lines += ["error=_error,"] if client.error else []
    lines += ["exact_numbers=True,"] if client.exact_numbers else []
    if client.naive_datetimes != "refuse":
        lines.append(f"naive_datetimes={literal(client.naive_datetimes)},")
    if client.datetimes != "exact":
        lines.append(f"datetimes={literal(client.datetimes)},")
    lines.append(_argument(mapping("headers=", _literals(client.headers))))
    if client.query:
        lines.append(_argument(mapping("query=", _literals(client.query))))
    return "\n".join(f"            {line}" for line in lines)


def _argument(item: Item, indent: int = 12) -> str:
    """Return an argument of the client's constructor, or what stands inside of one."""
    return f"{lay(item, indent, ',')},"


def _literals(pairs: Iterable[tuple[SpecText, SpecText]]) -> list[tuple[str, str]]:
    return [(literal(str(name)), literal(str(value))) for name, value in pairs]


def _servers(client: ClientPlan) -> str:
    if not _chooses(client):
        urls = [literal(str(url)) for url in client.base_urls]
        return _argument(sequence("servers=", urls))
    lines = ["servers=resolve_servers(", "    {"]
    for server in client.servers:
        defaults = mapping(f"{literal(str(server.url))}: ", _literals(server.defaults))
        lines.append(f"        {_argument(defaults, 20)}")
    lines += ["    },", f"    {_argument(_given('', client), 16)}"]
    lines += ["    server,"] if len(client.servers) > 1 else []
    return "\n            ".join([*lines, "),"])


def _given(start: str, client: ClientPlan) -> Group:
    """Return the dictionary of the servers' variables."""
    return mapping(
        start, [(literal(str(item.variable)), item.name) for item in client.server_arguments]
    )


def _variables(client: ClientPlan) -> list[str]:
    """Return what hands the variables on to the servers of single operations."""
    return [_argument(_given("variables=", client))] if client.has_own_servers else []


def _schemes(client: ClientPlan) -> Iterator[str]:
    if not client.credentials:
        yield "schemes={},"
        return
    yield "schemes={"
    for credential in client.credentials:
        yield f"    {literal(str(credential.scheme))}: {scheme_of(credential)},"
    yield "},"


def scheme_of(plan: CredentialPlan) -> str:
    """Return the call that makes a security scheme."""
    key = f"{literal(str(plan.scheme))}: "
    values = [*plan.values, *_environment(plan)]
    return call(f"{key}auth.{plan.function}", values, 16).removeprefix(key)


def _environment(plan: CredentialPlan) -> Iterator[str]:
    """Yield the argument that names the variables of the environment."""
    names = [literal(name) for name in plan.environment]
    if len(names) == 1:
        yield f"environment={names[0]}"
    elif names:
        yield lay(sequence("environment=", names), 20, ",")


def client_doc(package: Package) -> SpecText:
    """Return the docstring of the client classes."""
    client = package.client
    lines = [f"A client of {package.title}, version {package.version}."]
    arguments = [
        (item.name, f"{item.doc} Default: the environment's `{item.environment}`.")
        if item.environment
        else (item.name, item.doc)
        for item in client.credential_arguments
    ]
    arguments += [(item.name, item.doc) for item in client.server_arguments]
    if len(client.servers) > 1:
        arguments.append(("server", "One of the document's addresses. Default: the first."))
    arguments += [
        (
            "base_url",
            f"Address of the API. Default: `{client.base_url_environment}`, or the document's.",
        ),
        ("timeout", "Seconds for each attempt, or an `httpx2.Timeout`; None waits for ever."),
        ("max_retries", "How often a failed call is tried again."),
        ("retry_policy", "Which failures are tried again, and after how long: a `RetryPolicy`."),
        ("headers", "Headers to send with every request."),
        ("query", "Parameters of the query to send with every request."),
        ("http_client", "Your own `httpx2.Client`; you close it."),
        (
            "responses",
            'With "strict", a response that does not match its schema is an error; else a mismatch.',
        ),
        ("deadline", "Seconds for a call with all its retries."),
        ("on_request", "Called with each `httpx2.Request` before it is sent."),
        ("on_response", "Called with each `httpx2.Response` as it arrives."),
        ("on_retry", "Called with a `Retry` before each retry."),
        ("on_mismatch", "Called with a `Mismatch` for each difference of an answer."),
    ]
    described = "\n".join(argument_entry(name, doc) for name, doc in arguments)
    said = "".join(
        f"\n{argument_entry(item.scheme, item.doc)}" for item in client.credentials if item.doc
    )
    schemes = f"\n\nSecurity schemes:{said}" if said else ""
    return SpecText(f"{lines[0]}\n\nArgs:\n{described}{schemes}")


def joined_literals(values: Sequence[SpecText]) -> str:
    """Return values as a list for people."""
    return ", ".join(f"`{markdown(value)}`" for value in values)
