"""What an API sends by itself, as shapes: the payloads of webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.api.media import kind_of, preferred
from generator.api.model import Webhook
from generator.python.collect.operations import OperationShapes, body_shape, schema_of
from generator.python.collect.outcomes import RESULT_KINDS
from generator.python.collect.schemas import ModelPlanner
from generator.python.names.identifiers import pascal, valid
from generator.python.names.stems import Stem


def webhook_shapes(
    webhooks: Iterable[Webhook], planner: ModelPlanner
) -> dict[str, OperationShapes]:
    """Collect the shapes of what the API sends as JSON, by the operations' pointers."""
    return {
        webhook.operation.pointer: shapes
        for webhook in webhooks
        for shapes in _payload_shapes(webhook, planner)
    }


def _payload_shapes(webhook: Webhook, planner: ModelPlanner) -> Iterator[OperationShapes]:
    body = webhook.operation.request_body
    media = preferred(body.content, RESULT_KINDS) if body else None
    if media is None or kind_of(media.name) != "json":
        return
    schema = schema_of(media)
    known = None
    if schema is not None:
        known = planner.root_shape(
            schema, Stem(valid(pascal(f"{webhook.name} payload"), "Payload"))
        )
    # It is received, as a result is.
    yield OperationShapes(
        parameters=(), bodies=(), results=(("200", media, body_shape(media, known)),)
    )
