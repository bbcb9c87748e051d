"""The servers that a document names, their variables filled in, and the choice among them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..errors import ConfigurationError

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_NOT_IN_PATHS = re.compile(r"[?#\\\s\x00-\x1f\x7f]")
_NOT_IN_HOSTS = re.compile(r"[/@?#\\\s\x00-\x1f\x7f]")


def resolve_servers(
    servers: Mapping[str, Mapping[str, str]],
    variables: Mapping[str, str | None],
    server: str | None = None,
) -> tuple[str, ...]:
    """Return the addresses of the servers; the first is used.

    `servers` maps each address of the document to the defaults of its variables.
    `variables` are the caller's values, None for the default. `server` is one of the
    addresses, with or without its variables filled in.
    """
    given = {name: value for name, value in variables.items() if value is not None}
    filled = {url: fill(url, own, given) for url, own in servers.items()}
    if server is None:
        return tuple(filled.values())
    for url, address in filled.items():
        if server.rstrip("/") in (url.rstrip("/"), address.rstrip("/")):
            return (address,)
    known = ", ".join(filled)
    raise ConfigurationError(f"server is one of {known}; another address is base_url")


def fill(url: str, defaults: Mapping[str, str], given: Mapping[str, str]) -> str:
    """Fill in the variables of an address; one without a value stays as it is.

    A given value cannot leave its place: in a host it cannot begin a path or name
    another host, and nowhere can it begin a query. If the document's own value begins
    the path, a given one must too.
    """
    host_start = url.find("//") + 2
    host_end = url.find("/", host_start)

    def value_of(match: re.Match[str]) -> str:
        default = defaults.get(match[1], match[0])
        value = given.get(match[1], default)
        # Where the address has no `//`, a variable stands for all of it.
        in_host = host_start >= 2 and not 0 <= host_end < match.start()
        begins_path = in_host and default.startswith("/")
        unwanted = _NOT_IN_HOSTS if in_host and not begins_path else _NOT_IN_PATHS
        if value != default and (
            unwanted.search(value) or (begins_path and not value.startswith("/"))
        ):
            raise ConfigurationError(f"{match[1]} holds characters that it may not")
        return value

    return _VARIABLE.sub(value_of, url)
