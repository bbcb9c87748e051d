"""What the templates of resources call for requests: the statements that make one and send it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.python.code import union
from generator.python.plan import BodyPlan, MethodPlan, PaginationPlan
from generator.python.printing.lines import Group, Item, lay, mapping, sequence
from generator.python.printing.results import body_type, responses
from generator.python.text.literals import WIDTH, literal

_PLACES = {
    "path": "path",
    "query": "query",
    "querystring": "query",
    "header": "headers",
    "cookie": "cookies",
}


def sending(plan: MethodPlan, asynchronous: bool) -> str:
    """Return the statements that make a request, hand it to the client, and return its result."""
    facts = tuple(_request(plan, asynchronous))
    name = "request" if "request" not in plan.argument_names else "_request"
    declared = f"{name}: Request[{body_type(plan, asynchronous)}] = Request("
    types = union((plan.returns, plan.async_returns, plan.stream_returns))
    is_hidden = any(name.name in plan.argument_names for name in types.names)
    if is_hidden or len(declared) + 8 > WIDTH:  # black would break the type
        return _call(plan, asynchronous, Group("Request(", facts, ")"))
    return f"{lay(Group(declared, facts, ')'), 8)}\n        {_call(plan, asynchronous, name)}"


def _call(plan: MethodPlan, asynchronous: bool, request: Item) -> str:
    strategy = [] if plan.pagination is None else [plan.pagination.constant]
    items = (request, *strategy, plan.options)
    return lay(Group(f"return {_function(plan, asynchronous)}(", items, ")"), 8)


def _function(plan: MethodPlan, asynchronous: bool) -> str:
    if plan.pagination is not None:
        return "self._client.send_paged"
    # mypy lets nothing be returned for None but what is known to be None.
    name = "send_only" if plan.returns.text == "None" else "send"
    return f"{'await ' if asynchronous else ''}self._client.{name}"


def strategy(pagination: PaginationPlan) -> str:
    """Return the statement that says how lists of a module go on: it makes a strategy of the runtime."""
    arguments = (
        f"{name}={literal(str(value) if isinstance(value, str) else value)}"
        for name, value in pagination.arguments
    )
    return lay(Group(f"{pagination.constant} = {pagination.strategy}(", tuple(arguments), ")"), 0)


def _request(plan: MethodPlan, asynchronous: bool) -> Iterator[Item]:
    yield f'"{plan.http_method}"'
    yield literal(str(plan.path))
    yield from _parameters(plan)
    if plan.body is not None:
        yield _body(plan.body)
        yield from _body_facts(plan.body)
    yield mapping("responses=", responses(plan, asynchronous))
    yield from _facts(plan)


def _parameters(plan: MethodPlan) -> Iterator[Group]:
    """Yield what puts an operation's parameters in their places."""
    for place in dict.fromkeys(_PLACES.values()):
        pairs = [
            (literal(str(argument.wire_name)), str(argument.expression))
            for argument in plan.arguments
            if _PLACES[argument.location] == place
        ]
        if pairs:
            yield mapping(f"{place}=", pairs)


def _body(body: BodyPlan) -> Item:
    """Return what is put into a request as its body."""
    if not body.properties:
        return f"body={body.expression}"
    values = [(literal(str(item.wire_name)), str(item.expression)) for item in body.properties]
    items: list[Item] = [body.name, mapping("", values)]
    constants = [(literal(str(p.wire_name)), p.constant) for p in body.properties if p.constant]
    if constants:
        items.append(mapping("constants=", constants))
    if body.required:
        names = [literal(str(item.wire_name)) for item in body.properties if item.required]
        items.append(sequence("required=", names))
    if body.files:
        items.append(sequence("files=", [literal(str(name)) for name in body.files]))
    return Group(f"body={body.merge}(", tuple(items), ")")


def _body_facts(body: BodyPlan) -> Iterator[Item]:
    """Yield how a body is encoded, where that is not plain JSON."""
    if len(body.media_types) > 1:
        yield f"media_type={body.media_type_argument}"
        if body.choices:
            yield sequence("media_types=", [literal(str(name)) for name in body.choices])
    elif body.media_type != "application/json":
        yield f"media_type={literal(str(body.media_type))}"
    encodings = [
        (literal(str(name)), mapping("", ((literal(str(key)), str(part)) for key, part in parts)))
        for name, parts in body.encodings
    ]
    if len(body.media_types) > 1 and encodings:
        yield mapping("encodings=", encodings)
    else:
        yield from (
            Group(f"encoding={parts.start}", parts.items, parts.end) for _, parts in encodings
        )


def _facts(plan: MethodPlan) -> Iterator[Item]:
    """Yield what is out of the ordinary about a call."""
    if plan.alternatives:
        yield f"accept={plan.accept_argument}"
    elif plan.accept != "application/json":
        yield f"accept={literal(str(plan.accept))}"
    if plan.security:
        yield f"security={plan.security}"
    if plan.servers:
        yield sequence("server=", [literal(str(server.url)) for server in plan.servers])
    if defaults := dict(pair for server in reversed(plan.servers) for pair in server.defaults):
        pairs = [(literal(str(name)), literal(str(value))) for name, value in defaults.items()]
        yield mapping("server_variables=", sorted(pairs))
    if plan.idempotency_header:
        yield f"idempotency_header={literal(str(plan.idempotency_header))}"
    if plan.response_headers:
        headers = [(literal(str(name)), str(type_)) for name, type_ in plan.response_headers]
        yield mapping("response_headers=", headers)
