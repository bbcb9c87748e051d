"""Turns a `Document` into an `Api`: the OpenAPI vocabulary is known here and nowhere after."""

from __future__ import annotations

from generator.api.circles import report_circles
from generator.api.model import Api, Tag
from generator.api.operations import parse_operations, parse_scopes, parse_security
from generator.api.reader import Node, Reader
from generator.api.schemas import SchemaParser
from generator.api.selection import EVERYTHING, Selection, select, without
from generator.api.servers import parse_security_schemes, parse_servers
from generator.api.support import UNSUPPORTED, report_repeated_ids
from generator.api.webhooks import parse_webhooks
from generator.errors import Diagnostic, SpecError, sort_diagnostics
from generator.spec import Document

__all__ = ["EVERYTHING", "UNSUPPORTED", "Selection", "parse_api", "without"]


def parse_api(
    document: Document, *, skips_unsupported: bool = False, selection: Selection = EVERYTHING
) -> Api:
    """Turn a loaded document into its description.

    What cannot be read is left out and reported in `Api.diagnostics`; nothing is dropped in silence.

    Args:
        document: the document.
        skips_unsupported: whether operations that cannot be generated are left out on purpose: then
            they are warnings, else errors.
        selection: which operations the description has, with what they need.

    Raises:
        SpecError: the document does not even say what it describes.
    """
    reader = Reader(document, skips_unsupported, selection)
    root = reader.root
    info = root.child("info")
    if info is None:
        raise SpecError((_no_info(document),))
    components = root.child("components") or Node(reader, "/components", {})
    schemas = SchemaParser(reader)
    container = components.child("schemas") or Node(reader, "/components/schemas", {})
    named = [
        (name, schemas.parse(container.data[name], container.at(name))) for name in container.data
    ]
    operations = tuple(parse_operations(root, schemas))
    report_repeated_ids(reader, operations)
    webhooks = tuple(parse_webhooks(root, schemas))
    schemas.complete()
    report_circles(reader, schemas.nodes)
    default_security = parse_security(root)
    api = Api(
        title=info.string("title"),
        version=info.string("version"),
        description=info.string("description"),
        openapi=document.version,
        digest=document.digest,
        servers=parse_servers(root),
        security_schemes=tuple(parse_security_schemes(components)),
        security=default_security,
        scopes=parse_scopes(root),
        tags=tuple(
            Tag(name=node.string("name"), description=node.string("description"))
            for node in root.elements("tags")
        ),
        operations=operations,
        webhooks=webhooks,
        schemas=tuple(named),
        nodes=schemas.nodes,
        diagnostics=sort_diagnostics((*document.diagnostics, *reader.diagnostics)),
    )
    return select(api, selection, document, reader.unsupported)


def _no_info(document: Document) -> Diagnostic:
    return Diagnostic(
        level="error",
        rule="no-info",
        problem="the document has no `info` object",
        location=document.locate("/info"),
        hint="add `info` with a `title` and a `version`",
    )
