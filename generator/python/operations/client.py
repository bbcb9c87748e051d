"""The client class: servers, credentials by plain names, and the errors' root."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.api.model import Api, Operation, SecurityRequirement, SecurityScheme, Server
from generator.api.servers import without_credentials
from generator.options import PackageOptions
from generator.python.code import Code
from generator.python.names.identifiers import (
    KEYWORDS,
    allocate,
    pascal,
    snake,
    valid,
    words,
)
from generator.python.operations.imports import client_imports
from generator.python.operations.servers import plan_arguments, plan_servers
from generator.python.plan import ClientPlan, CredentialArgument, CredentialPlan, ResourcePlan
from generator.python.text.descriptions import as_sentences
from generator.python.text.literals import SpecText, literal
from generator.python.types.imports import named, spelt

_CLIENT_ARGUMENTS = frozenset(
    """
    self base_url server timeout max_retries headers query http_client responses on_mismatch
    on_request
    on_response on_retry retry_policy deadline max_response_bytes variables
    """.split()
)
_LOGIN = ("username", "password")
_IF_ASKED = ", where the server asks for it"
_SYNC_TOKEN = spelt("str | Callable[[], str] | None")
_TEXT = spelt("str | None")


def plan_client(
    api: Api, options: PackageOptions, resources: Sequence[ResourcePlan], error: Code | None
) -> ClientPlan:
    """Return what the two client classes are made of."""
    schemes = _by_use(api)
    names = _argument_names(schemes)
    prefix = snake(options.package).upper()
    arguments: dict[str, CredentialArgument] = {}
    credentials = []
    for scheme in schemes:
        plan, own = _credential(scheme, names, prefix)
        credentials.append(plan)
        for argument in own:
            arguments.setdefault(argument.name, argument)
    own_servers = [server for operation in api.operations for server in operation.servers]
    servers = plan_servers(api.servers)
    server_arguments = plan_arguments(
        (*api.servers, *own_servers), _CLIENT_ARGUMENTS | arguments.keys()
    )
    return ClientPlan(
        imports=client_imports(
            arguments.values(),
            resources,
            has_credentials=bool(credentials),
            has_server_choice=bool(server_arguments) or len(servers) > 1,
            clients=options.clients,
        ),
        root_error=_root_error(api, options.package),
        base_urls=tuple(dict.fromkeys(server_url(server) for server in api.servers)),
        servers=servers,
        server_arguments=server_arguments,
        has_own_servers=any("{" in server.url for server in own_servers),
        base_url_environment=f"{prefix}_BASE_URL",
        headers=tuple((SpecText(name), SpecText(value)) for name, value in options.headers),
        query=tuple((SpecText(name), SpecText(value)) for name, value in options.query),
        credentials=tuple(credentials),
        credential_arguments=tuple(arguments.values()),
        security=_default_security(api),
        error=error,
        exact_numbers=options.numbers == "decimal",
        naive_datetimes=options.naive_datetimes,
        datetimes="exact" if options.datetimes == "documented" else options.datetimes,
        clients=options.clients,
    )


def _root_error(api: Api, package: str) -> str:
    """Name the root of the errors as the API spells itself, where the package is called the same."""
    title = [word for word in words(api.title) if word.lower() not in ("api", "rest", "the")]
    flat = package.replace("_", "")
    if "".join(title).lower() == flat:
        return pascal(" ".join(title)) + "Error"
    return pascal(package) + "Error"


def server_url(server: Server) -> SpecText:
    """Return a server's address with the defaults of its variables filled in."""
    url = server.url
    for variable in server.variables:
        default = variable.default or next(iter(variable.enum), "")
        url = url.replace("{" + variable.name + "}", default)
    return SpecText(without_credentials(url))


def _default_security(api: Api) -> str:
    """Return what calls need that say nothing of it; None where no call of the document says anything.

    Where the document has no default, what most of its operations say is said once, by the client.
    """
    if not api.security and not any(operation.security for operation in api.operations):
        return "None" if api.security_schemes else "()"
    if api.security is not None:
        return security_text(api.security)
    uses = Counter(security_text(operation.security or ()) for operation in api.operations)
    return min(uses, key=lambda text: (-uses[text], text))


def own_security(api: Api) -> dict[str, str]:
    """Return what each operation needs, by its pointer; empty where the client's default says the same."""
    default = _default_security(api)
    return {
        operation.pointer: ""
        if (text := _needed(operation, api.security, default)) == default
        else text
        for operation in api.operations
    }


def _needed(
    operation: Operation, declared: tuple[SecurityRequirement, ...] | None, default: str
) -> str:
    if operation.security is None and (declared is not None or default == "None"):
        return default
    return security_text(operation.security or ())


def security_text(security: tuple[SecurityRequirement, ...]) -> str:
    """Return the source text of alternatives of combinations of schemes."""
    alternatives = [
        "(" + "".join(f"{literal(key)}, " for key in combination).rstrip() + ")"
        if len(combination) < 2
        else "(" + ", ".join(literal(key) for key in combination) + ")"
        for combination in dict.fromkeys(security)
    ]
    if len(alternatives) == 1:
        return f"({alternatives[0]},)"
    return "(" + ", ".join(alternatives) + ")"


def _by_use(api: Api) -> list[SecurityScheme]:
    """Return the supported schemes, those that most operations ask for first."""
    uses = Counter(
        key
        for operation in api.operations
        for combination in (operation.security or api.security or ())
        for key in combination
    )
    return sorted(api.security_schemes, key=lambda scheme: -uses[scheme.key])


def _kind(scheme: SecurityScheme) -> str:
    match scheme.type:
        case "http":
            return "http-basic" if scheme.scheme == "basic" else "http-bearer"
        case "apiKey":
            return "api-key"
        case "oauth2":
            return "oauth2"
        case "openIdConnect":
            return "open-id-connect"
        case "mutualTLS":
            return "mutual-tls"
    return "http-bearer"


def _argument_names(schemes: list[SecurityScheme]) -> dict[str, str]:
    """Name the API keys; everything that is sent as a token shares the argument `token`."""
    keys = [scheme for scheme in schemes if _kind(scheme) == "api-key"]
    others = {"token", "username", "password", "cert", "scopes"} if len(keys) < len(schemes) else ()
    wanted = {}
    for index, scheme in enumerate(keys):
        own = valid(snake(scheme.key), "api_key")
        own = f"{own}_key" if own in _CLIENT_ARGUMENTS.union(others) else own
        wanted[scheme.key] = ("api_key", own) if index == 0 else (own,)
    return allocate(wanted, KEYWORDS | _CLIENT_ARGUMENTS.union(others))


def _credential(
    scheme: SecurityScheme, names: dict[str, str], prefix: str
) -> tuple[CredentialPlan, list[CredentialArgument]]:
    kind = _kind(scheme)
    match kind:
        case "api-key":
            own = [
                _argument(names[scheme.key], prefix, f"Key of the scheme `{snake(scheme.key)}`.")
            ]
            place = (
                scheme.location if scheme.location in ("header", "query", "cookie") else "header"
            )
            function = "api_key"
            values = [own[0].name, literal(scheme.name), literal(place)]
            if own[0].name != "api_key":
                values.append(f"argument={literal(own[0].name)}")
        case "http-basic":
            own = [
                _plain("username", prefix, "User name of HTTP Basic authentication."),
                _plain("password", prefix, "Password of HTTP Basic authentication."),
            ]
            function, values = "basic", ["username", "password"]
        case "mutual-tls":
            own = [
                CredentialArgument(
                    name="cert",
                    annotation=named("Any"),
                    async_annotation=named("Any"),
                    environment="",
                    doc="Client certificate, as httpx2 takes it.",
                )
            ]
            function, values = "mutual_tls", ["cert"]
        case "oauth2" if scheme.token_url:
            own = _oauth_arguments(scheme, prefix)
            function, values = "oauth2", _oauth_values(scheme)
        case _:
            own = [_argument("token", prefix, "Bearer token, or a function that returns one.")]
            function = "bearer"
            values = ["token"]
            if scheme.type == "http" and scheme.scheme not in ("", "bearer"):
                values.append(f"prefix={literal(scheme.scheme.capitalize())}")
    plan = CredentialPlan(
        scheme=SpecText(scheme.key),
        type=kind,
        arguments=tuple(argument.name for argument in own),
        function=function,
        values=tuple(values),
        environment=tuple(
            argument.environment
            for argument in sorted(own, key=lambda argument: argument.name in _LOGIN)
            if argument.environment
        ),
        doc=SpecText(" ".join(as_sentences(scheme.description).split())),
    )
    return plan, own


def _oauth_arguments(scheme: SecurityScheme, prefix: str) -> list[CredentialArgument]:
    """Return what a token can be had with, the name and the password of a person first."""
    login = [
        _plain("username", prefix, "User name to log in with."),
        _plain("password", prefix, "Password to log in with."),
    ]
    scopes = CredentialArgument(
        name="scopes",
        annotation=spelt("Sequence[str] | None"),
        async_annotation=spelt("Sequence[str] | None"),
        environment="",
        doc="Scopes to ask for with a token.",
    )
    is_needed = "" if "clientCredentials" in scheme.flows or not scheme.password_url else _IF_ASKED
    return [
        *(login if scheme.password_url else ()),
        _argument("token", prefix, "Access token, or a function that returns one."),
        _plain("client_id", prefix, f"Identifier of your application{is_needed}."),
        _plain("client_secret", prefix, f"Secret of your application{is_needed}."),
        _plain("refresh_token", prefix, "Refresh token."),
        scopes,
    ]


def _oauth_values(scheme: SecurityScheme) -> list[str]:
    """Return the source texts of the arguments of `auth.oauth2`."""
    names = ["client_id", "client_secret", "refresh_token", "scopes"]
    names += ["username", "password"] if scheme.password_url else []
    values = ["token", *(f"{name}={name}" for name in names)]
    values.append(f"token_url={literal(scheme.token_url)}")
    if scheme.password_url:
        values.append(f"password_url={literal(scheme.password_url)}")
        if "clientCredentials" not in scheme.flows:
            values.append("has_client_credentials=False")
    if scheme.refresh_url not in ("", scheme.token_url):
        values.append(f"refresh_url={literal(scheme.refresh_url)}")
    return values


def _argument(name: str, prefix: str, doc: str) -> CredentialArgument:
    return CredentialArgument(
        name=name,
        annotation=_SYNC_TOKEN,
        async_annotation=spelt("TokenSource | None"),
        environment=f"{prefix}_{name.upper()}",
        doc=doc,
    )


def _plain(name: str, prefix: str, doc: str) -> CredentialArgument:
    return CredentialArgument(
        name=name,
        annotation=_TEXT,
        async_annotation=_TEXT,
        environment=f"{prefix}_{name.upper()}",
        doc=doc,
    )
