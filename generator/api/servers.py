"""Servers and security schemes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.api.model import SecurityScheme, Server, ServerVariable
from generator.api.reader import Node


def parse_servers(node: Node) -> tuple[Server, ...]:
    """Return the distinct servers of a document, path or operation, in their order."""
    servers: dict[str, Server] = {}
    for entry in node.elements("servers"):
        url = entry.string("url")
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
        node = entry.followed()
        flows = dict(node.children("flows"))
        token_urls = [flow.string("tokenUrl") for flow in flows.values() if flow.string("tokenUrl")]
        refresh_urls = [flow.string("refreshUrl") for flow in flows.values()]
        yield SecurityScheme(
            pointer=node.pointer,
            key=key,
            type=node.string("type"),
            description=node.string("description"),
            name=node.string("name"),
            location=node.string("in"),
            scheme=node.string("scheme").lower(),
            token_url=_token_url(flows, token_urls),
            refresh_url=next((url for url in refresh_urls if url), ""),
            flows=tuple(flows),
        )


def _token_url(flows: dict[str, Node], token_urls: list[str]) -> str:
    """Prefer the address of the flow that a client can complete on its own."""
    own = flows.get("clientCredentials")
    if own is not None and own.string("tokenUrl"):
        return own.string("tokenUrl")
    return token_urls[0] if token_urls else ""
