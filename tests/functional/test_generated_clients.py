"""Generated clients do what their documents say: webhooks, headers, pages, decimals, servers, OpenAPI 3.2."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.config.reading import Target
from generator.errors import ConfigurationError
from generator.options import PackageOptions, PageSetting
from generator.pipeline.checking import check_target
from generator.pipeline.rendering import render_target, write_rendered
from generator.pipeline.run import Run
from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, Server
from tests.support.rendering import document_of

Make = Callable[..., ModuleType]

BANK = """\
openapi: 3.1.0
info: {title: Bank, version: "1"}
paths:
  /transfers:
    get:
      operationId: listTransfers
      tags: [Transfers]
      parameters:
        - {name: after, in: query, schema: {type: string}}
        - {name: minimum, in: query, schema: {type: number}}
        - {name: range, in: query, content: {application/json: {schema: {type: array, items: {type: number}}}}}
      responses:
        "200":
          description: Transfers.
          headers: {X-Balance: {schema: {type: number}}}
          content:
            application/json:
              schema:
                type: object
                properties:
                  found: {type: object, properties: {data: {type: array, items: {$ref: "#/components/schemas/Transfer"}}}}
                  next: {type: string}
    post:
      operationId: createTransfer
      tags: [Transfers]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Transfer"}}}}
      responses: {"201": {description: Made., content: {application/json: {schema: {$ref: "#/components/schemas/Transfer"}}}}}
  /rates:
    put:
      operationId: replaceRates
      tags: [Rates]
      requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: number}}}}}
      responses: {"200": {description: One., content: {application/json: {schema: {type: number}}}}}
  /feed:
    get:
      operationId: feed
      tags: [Rates]
      responses: {"200": {description: Rates., content: {application/x-ndjson: {schema: {$ref: "#/components/schemas/Part"}}}}}
webhooks:
  transferred:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Transfer"}}}}
      responses: {"200": {description: Fine.}}
components:
  schemas:
    Transfer:
      type: object
      required: [amount, id]
      properties:
        id: {type: string, readOnly: true}
        amount: {type: number}
        fee: {type: number, default: 1.5}
        text: {type: string, format: decimal}
        rate: {type: [number, string, "null"]}
        parts: {type: array, items: {$ref: "#/components/schemas/Part"}}
    Part:
      type: object
      required: [share, id]
      properties: {share: {type: number, enum: [0.5, 1]}, id: {type: string, readOnly: true}}
"""


@pytest.fixture
def make(tmp_path: Path, cache_folder: Path) -> Iterator[Make]:
    """Generate and import the client of a case, or of a text."""
    with ExitStack() as stack:

        def made(document: str, **options: Any) -> ModuleType:
            spec, package = tmp_path / "bank.yaml", "made_bank"
            if "\n" in document:
                spec.write_text(document)
            else:
                spec, package = document_of(document), f"made_{document}"
            folder = generate(tmp_path, spec, package, Cache(cache_folder), **options)
            return stack.enter_context(imported(folder))

        yield made


def test_webhooks_and_callbacks_become_models(make: Make) -> None:
    package = make("webhooks")
    webhooks, models = package.webhooks, package.models
    order = webhooks.parse_order_created(b'{"id": "1", "total": 5, "new": [1.0]}')
    assert isinstance(order, models.Order)
    assert order.to_json() == '{"id":"1","total":5,"new":[1.0]}'
    shipped = webhooks.parse_on_shipped('{"at": "2026-01-01T00:00:00Z"}')
    assert shipped.at == datetime(2026, 1, 1, tzinfo=UTC)
    assert webhooks.parse("payload", '[{"id": "2"}]') == [models.Order(id="2")]
    assert isinstance(webhooks.parse("onPaid", "{}"), models.Payment)
    changed = webhooks.parse("orders.changed", b'{"when": "2026-01-01"}')
    assert isinstance(changed, models.Payment)


def test_callbacks_of_one_name_are_told_apart_by_their_operations(make: Make) -> None:
    package = make("webhooks")
    again = package.webhooks.parse_shipped_again(b'{"id": "1"}')
    assert isinstance(again, package.models.Order)
    assert package.webhooks.parse("shipped_again", b'{"id": "1"}') == again
    assert package.webhooks.parse_create_order_once_on_paid("{}") == {}


def test_callbacks_of_one_name_and_type_are_one_function(make: Make) -> None:
    package = make("webhooks")
    content = json.loads(Path(package.__path__[0], "sourcemap.json").read_text())
    (again,) = [each for each in content["webhooks"] if each["name"] == "shipped_again"]
    assert again["operation_id"] == "shippedAgain"
    assert [each.split("/")[2] for each in again["also"]] == ["~1orders~1once"]


@pytest.mark.parametrize(
    ("payload", "body"), [(b'{"id": 1}', {"id": 1}), (b"{", b"{"), (b"\xff", b"\xff")]
)
def test_a_payload_that_does_not_fit_is_an_error_of_the_client(
    make: Make, payload: bytes, body: object
) -> None:
    package = make("webhooks")
    with pytest.raises(package.WebhookPayloadError, match="orderCreated: the body") as caught:
        package.webhooks.parse("orderCreated", payload)
    assert isinstance(caught.value, package.MadeWebhooksError)
    assert caught.value.body == body


def test_an_unknown_webhook_is_an_error_of_the_client(make: Make) -> None:
    package = make("webhooks")
    with pytest.raises(package.WebhookPayloadError, match="no webhook 'orderDeleted'"):
        package.webhooks.parse("orderDeleted", b"{}")


def test_a_payload_is_decoded_without_a_client(tmp_path: Path, cache_folder: Path) -> None:
    folder = generate(tmp_path, document_of("webhooks"), "hooks", Cache(cache_folder))
    code = (
        "import sys; from hooks import webhooks; webhooks.parse('onPaid', '{}')\n"
        "assert 'hooks.client' not in sys.modules and 'hooks.resources' not in sys.modules"
    )
    subprocess.run([sys.executable, "-B", "-c", code], check=True, cwd=folder.parent)


def test_webhooks_stand_in_the_source_map_at_their_lines(
    tmp_path: Path, cache_folder: Path
) -> None:
    folder = generate(tmp_path, document_of("webhooks"), "hooks", Cache(cache_folder))
    content = json.loads((folder / "sourcemap.json").read_text())
    assert {each["name"] for each in content["webhooks"]} == {
        *("orderCreated", "orders.changed", "payload", "onShipped", "onPaid", "shipped_again"),
        "create_order_once_on_paid",
        "orders.changed.by.somebody.who.is.not.their.owner",
    }
    for each in content["webhooks"]:
        line = (folder / each["file"]).read_text().split("\n")[each["line"] - 1]
        assert line.startswith(f"def {each['call'].split('.')[1]}(")
    assert "parse_order_created(payload) -> Order" in (folder / "api.md").read_text()


def test_declared_headers_are_read_as_their_types(make: Make, server: Server) -> None:
    package = make("response_headers")
    headers = {
        "x-rate-limit": "42",
        "X-Plain": "7",
        "X-Share": "0.5",
        "X-On": "true",
        "X-Colors": "a, b",
        "X-Sizes": "1,2",
        "X-Box": "w,1,h,2",
        "X-Meta": '{"a":1}',
        "X-Last": "2020-01-01T00:00:00Z",
        "X-Undeclared": "5",
    }
    server.answer(Answer(body=b"[]", headers=headers))
    with package.Client(base_url=server.url) as client:
        raw = client.with_raw_response(client.things.list)
    typed = raw.typed_headers
    assert {name: typed[name] for name in headers} == {
        "x-rate-limit": 42,
        "X-Plain": "7",
        "X-Share": 0.5,
        "X-On": True,
        "X-Colors": ["a", "b"],
        "X-Sizes": [1, 2],
        "X-Meta": {"a": 1},
        "X-Box": package.models.Box(w=1, h=2),
        "X-Last": datetime(2020, 1, 1, tzinfo=UTC),
        "X-Undeclared": "5",
    }
    assert typed["X-RATE-LIMIT"] == 42
    assert typed["content-type"] == "application/json"
    assert "X-Absent" not in typed
    assert {name.lower() for name in headers} <= set(typed)
    assert len(typed) == len(list(typed)) == len(raw.headers)
    assert repr(typed) == f"<TypedHeaders of {len(typed)} headers>"
    assert raw.parse() == []


def test_a_header_that_does_not_fit_stays_text(make: Make, server: Server) -> None:
    package = make("response_headers")
    headers = {"X-Rate-Limit": "many", "X-Sizes": "1,b", "X-Box": "w=1,h=2", "X-Last": "yesterday"}
    server.answer(Answer(body=b"[]", headers=headers))
    with package.Client(base_url=server.url) as client:
        typed = client.with_raw_response(client.things.list).typed_headers
    found = {name: typed[name] for name in headers}
    assert found == {**headers, "X-Box": package.models.Box(w=1, h=2)}


def test_a_list_goes_on_as_the_configuration_says(make: Make, server: Server) -> None:
    package = make(
        BANK,
        pagination=(
            PageSetting(
                operation="listTransfers",
                strategy="cursor-token",
                arguments=(("items", "found.data"), ("parameter", "after"), ("token", "next")),
            ),
        ),
    )
    server.answer(
        Answer(body=b'{"found":{"data":[{"id":"1","amount":1}]},"next":"n"}'),
        Answer(body=b'{"found":{"data":[{"id":"2","amount":2}]}}'),
    )
    with package.Client(base_url=server.url) as client:
        found = list(client.transfers.list())
    assert [type(each) for each in found] == [package.models.Transfer] * 2
    assert [each.id for each in found] == ["1", "2"]
    assert server.last.query == "after=n"


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        (PageSetting(operation="listTransfer"), 'no such operation; did you mean "listTransfers"?'),
        (
            PageSetting(
                operation="listTransfers",
                strategy="cursor-token",
                arguments=(("items", "found.date"), ("parameter", "after"), ("token", "next")),
            ),
            'items = "found.date": the response has no "date"; did you mean "data"?',
        ),
        (
            PageSetting(
                operation="listTransfers", strategy="page-number", arguments=(("items", "found"),)
            ),
            'parameter = "page" is no query parameter',
        ),
        (
            PageSetting(
                operation="listTransfers", strategy="link-header", arguments=(("items", "found"),)
            ),
            'items = "found" is no list',
        ),
        (PageSetting(operation="GET /transfer"), 'did you mean "GET /transfers"?'),
        (
            (PageSetting(operation="GET /transfers"), PageSetting(operation="listTransfers")),
            'pagination of "listTransfers": "GET /transfers" is the same operation',
        ),
    ],
)
def test_a_setting_that_the_document_contradicts_is_refused(
    make: Make, setting: PageSetting | tuple[PageSetting, ...], said: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make(BANK, pagination=setting if isinstance(setting, tuple) else (setting,))
    assert said in str(caught.value)


def test_decimals_come_and_go_to_the_last_digit(make: Make, server: Server) -> None:
    package = make(BANK, numbers="decimal")
    text = (
        b'{"id":"t","amount":10.10,"fee":0.12345678901234567890123,"text":"1.0","rate":"high",'
        b'"parts":[{"share":1}],"new":1.50}'
    )
    server.answer(Answer(status=201, body=text))
    with package.Client(base_url=server.url) as client:
        made = client.transfers.create(
            amount=Decimal("7.70"),
            text=Decimal("1.0"),
            parts=[package.models.Part(share=Decimal("0.50"))],
        )
        assert server.last.body == b'{"amount":7.70,"text":"1.0","parts":[{"share":0.50}]}'
        assert (made.amount, str(made.amount)) == (Decimal("10.1"), "10.10")
        assert made.to_json().encode() == text
        assert json.dumps(made.to_dict()["amount"]) == "10.1"
        client.transfers.create(body=made, amount=Decimal("1.00"))
        assert server.last.body.startswith(
            b'{"id":"t","amount":1.00,"fee":0.12345678901234567890123,'
        )
        server.answer(Answer(body=b"1.10"))
        assert str(client.rates.replace(body=[Decimal("2.50")])) == "1.10"
        assert server.last.body == b"[2.50]"
        server.answer(Answer(body=b'{"share":0.50}\n', media_type="application/x-ndjson"))
        assert [str(each.share) for each in client.rates.get_feed()] == ["0.50"]
    assert package.models.Transfer(amount=Decimal(1), id="t").fee == Decimal("1.5")
    assert str(package.webhooks.parse_transferred(text).amount) == "10.10"


def test_decimals_stand_in_queries_and_headers_too(make: Make, server: Server) -> None:
    package = make(BANK, numbers="decimal")
    server.answer(Answer(headers={"X-Balance": "5.00"}))
    with package.Client(base_url=server.url) as client:
        raw = client.with_raw_response(
            client.transfers.list, minimum=Decimal("1.10"), range=[Decimal("1.0")]
        )
    assert server.last.query == "minimum=1.10&range=%5B1.0%5D"
    assert str(raw.typed_headers["X-Balance"]) == "5.00"


def test_a_number_is_never_read_from_text(make: Make, server: Server) -> None:
    package = make(BANK, numbers="decimal")
    server.answer(Answer(status=201, body=b'{"amount":"10.10","id":"t"}'))
    with package.Client(base_url=server.url, responses="strict") as client:
        with pytest.raises(package.APIResponseValidationError, match="amount"):
            client.transfers.create(amount=Decimal(1))
        with pytest.raises(package.InvalidRequestError, match="not a number of JSON"):
            client.transfers.create(body=package.models.Transfer(id="t", amount=Decimal("NaN")))


def test_what_is_read_only_is_not_asked_for(make: Make, server: Server) -> None:
    package = make(BANK)
    server.answer(Answer(status=201, body=b'{"amount":1,"id":"t"}'))
    with package.Client(base_url=server.url) as client:
        client.transfers.create(amount=1, parts=[package.models.Part(share=0.5)])
        assert server.last.body == b'{"amount":1,"parts":[{"share":0.5}]}'
        with pytest.raises(TypeError, match="id"):
            client.transfers.create(amount=1, id="t")


def test_servers_are_chosen_and_filled_in(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    package = make("servers")

    def address(**arguments: Any) -> str:
        return repr(package.Client(**arguments)).partition(" ")[2].rstrip(">")

    assert address() == "https://eu.example.com/v1"
    assert address(region="us", port="8443") == "https://us.example.com:8443/v1"
    assert address(server="https://staging.example.com/") == "https://staging.example.com"
    assert address(server="/api", base_url="https://h/api") == "https://h/api"
    with pytest.raises(package.ConfigurationError, match="server is one of https://"):
        address(server="https://other.example.com")
    monkeypatch.setenv("MADE_SERVERS_BASE_URL", "https://environment")
    assert address(region="us") == "https://environment"
    assert address(server="https://staging.example.com") == "https://staging.example.com"


def test_a_server_that_is_relative_or_incomplete_needs_base_url(make: Make) -> None:
    package = make("servers")
    client = package.Client(server="/api")
    with pytest.raises(package.ConfigurationError, match=r"/api is not a whole .*pass base_url="):
        client.plain.get()
    client = make("server_variables").Client()
    with pytest.raises(Exception, match=r"\{tenant\}.* is not a whole address"):
        client.plain.get()


@pytest.mark.parametrize(
    ("arguments", "operation", "path"),
    [
        ({}, "get", "/plain"),
        ({"server": "/api"}, "get_path", "/path"),
        ({}, "replace_path", "/path"),
    ],
)
def test_base_url_wins_over_all_servers(
    make: Make, server: Server, arguments: dict[str, str], operation: str, path: str
) -> None:
    package = make("servers")
    server.answer(Answer(status=204, body=b""))
    with package.Client(base_url=f"{server.url}/mine", **arguments) as client:
        getattr(client.plain, operation)()
    assert server.last.path == f"/mine{path}"


def test_what_openapi_3_2_adds_is_sent_and_read(make: Make, server: Server) -> None:
    package = make("openapi_3_2")
    models = package.models
    with package.Client(base_url=server.url, token="t") as client:
        things = client.things
        server.answer(Answer(body=b'["a"]'))
        things.search(filter=models.SearchThingsFilter(term="a b&c", limit=3))
        assert server.last.target == "/search?term=a%20b%26c&limit=3"
        things.query(term="x")
        assert (server.last.method, server.last.body) == ("QUERY", b'{"term":"x"}')
        things.select(selector="$.a[?(@.b)]", json="x")
        assert server.last.query == "%24.a%5B%3F%28%40.b%29%5D"
        assert server.last.header("cookie") == "json=x"
        assert server.last.header("authorization") == "Bearer t"
        server.answer(Answer(status=204, body=b""))
        things.copy()
        assert server.last.method == "COPY"
        things.list_json_things(json=models.JsonThingsJson(a=[1, 2]))
        assert server.last.query == "%7B%22a%22%3A%5B1%2C2%5D%7D"
        things.upload(body=[models.Thing(id="1"), models.Thing(id="2")])
        assert server.last.body == b'{"id":"1"}\n{"id":"2"}\n'
        server.answer(Answer(body=b'{"id":"1"}\n{"id":"2"}\n', media_type="application/jsonl"))
        assert list(things.stream()) == [models.Thing(id="1"), models.Thing(id="2")]
        server.answer(Answer(body=b'data: {"id":"1"}\n\n', media_type="text/event-stream"))
        assert list(things.get_event_things()) == [models.Thing(id="1")]


def test_another_setting_is_a_change_of_the_configuration(
    tmp_path: Path, cache_folder: Path
) -> None:
    (tmp_path / "bank.yaml").write_text(BANK)
    target = Target(
        name="bank",
        spec=str(tmp_path / "bank.yaml"),
        output=tmp_path,
        root=tmp_path,
        options=PackageOptions(package="bank", formatter="ruff"),
    )
    run = Run(cache=Cache(cache_folder))
    write_rendered(render_target(target, run), run)
    assert check_target(target, run).causes == ()
    pages = PageSetting(
        operation="listTransfers",
        strategy="link-header",
        arguments=(("items", "found.data"),),
    )
    options = target.options
    for other in (replace(options, numbers="decimal"), replace(options, pagination=(pages,))):
        (cause,) = check_target(replace(target, options=other), run).causes
        assert cause.kind == "configuration"
