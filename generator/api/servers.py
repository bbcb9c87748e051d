"""Servers and security schemes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.api.model import SecurityScheme, Server, ServerVariable
from generator.api.reader import Node

_CREDENTIALS = re.compile(r"^([^/?#]*//)[^/?#]*@")

# A name with dots at the beginning of an address that is otherwise a path.
_HOST = re.compile(r"(localhost|([\w-]+\.)+[A-Za-z]{2,})(:\d+)?(/|$)")


def without_credentials(url: str) -> str:
    """Leave the user and password out of an address: they have no place in a client's code."""
    return _CREDENTIALS.sub(r"\1", url)


def _address(node: Node, key: str) -> str:
    """Return an address, telling where it held credentials."""
    url = node.string(key)
    address = without_credentials(url)
    if address != url:
        node.reader.report(
            "warning",
            "credentials-in-url",
            f"`{key}` holds credentials",
            node.at(key),
            consequence="they are left out",
            hint="declare a security scheme instead",
        )
    return address


def parse_servers(node: Node) -> tuple[Server, ...]:
    """Return the distinct servers of a document, path or operation, in their order."""
    servers: dict[str, Server] = {}
    for entry in node.elements("servers"):
        url = _address(entry, "url")
        if _HOST.match(url):
            node.reader.report(
                "warning",
                "server-without-scheme",
                f"`{url[:80]}` is no host but a relative path: it has no scheme",
                entry.at("url"),
                hint=f"write `https://{url[:80]}`",
            )
        servers.setdefault(
            url,
            Server(
                pointer=entry.pointer,
                url=url,
                description=entry.string("description"),
                variables=tuple(_variables(entry)),
            ),
        )
    return tuple(servers.values())


def _variables(node: Node) -> Iterator[ServerVariable]:
    for name, entry in node.children("variables"):
        yield ServerVariable(
            name=name,
            default=entry.string("default"),
            enum=entry.strings("enum"),
            description=entry.string("description"),
        )


def parse_security_schemes(components: Node) -> Iterator[SecurityScheme]:
    """Yield the declared ways to authenticate."""
    for key, entry in components.children("securitySchemes"):
        if entry.dangling():
            continue  # told where the document was read
        node = entry.followed()
        flows = dict(node.children("flows"))
        token_urls = {name: _address(flow, "tokenUrl") for name, flow in flows.items()}
        refresh_urls = [_address(flow, "refreshUrl") for flow in flows.values()]
        yield SecurityScheme(
            pointer=node.pointer,
            key=key,
            type=node.string("type"),
            description=node.string("description"),
            name=node.string("name"),
            location=node.string("in"),
            scheme=node.string("scheme").lower(),
            token_url=_token_url(token_urls),
            password_url=token_urls.get("password", ""),
            refresh_url=next((url for url in refresh_urls if url), ""),
            flows=tuple(flows),
            scopes=tuple(
                dict.fromkeys(scope for flow in flows.values() for scope in _scopes(flow))
            ),
            authorization_url=next(
                (
                    url
                    for url in (flow.string("authorizationUrl") for flow in flows.values())
                    if url
                ),
                node.string("openIdConnectUrl"),
            ),
        )


def _scopes(flow: Node) -> tuple[str, ...]:
    scopes = flow.data.get("scopes")
    return tuple(map(str, scopes)) if isinstance(scopes, Mapping) else ()


def _token_url(urls: dict[str, str]) -> str:
    """Prefer the address of the flow that a client can complete on its own.

    In that for devices a person takes part: its token comes from elsewhere.
    """
    own = [url for flow, url in urls.items() if url and flow != "deviceAuthorization"]
    return urls.get("clientCredentials") or next(iter(own), "")
