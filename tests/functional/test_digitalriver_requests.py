"""What the committed client sends, seen from the server."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from digitalriver import AsyncClient, Client, RequestOptions, models
from digitalriver.errors import AuthenticationError

from tests.conformance.forms import Part, parse_multipart
from tests.conformance.judge_client import JudgeProcess
from tests.support.recording_server import Answer, start_server

NINE = datetime(2020, 9, 22, 12, 9, 44, tzinfo=UTC)


@pytest.fixture
def client(judge: JudgeProcess) -> Iterator[Client]:
    with Client(token="secret", base_url=judge.url, max_retries=0) as client:
        yield client


def sent_query(judge: JudgeProcess) -> list[tuple[str, str]]:
    return parse_qsl(judge.last().target.partition("?")[2], keep_blank_values=True)


def sent_json(judge: JudgeProcess) -> Any:
    assert judge.last().header("content-type") == "application/json"
    return json.loads(judge.last().body)


def sent_parts(judge: JudgeProcess) -> dict[str, Part]:
    exchange = judge.last()
    content_type = exchange.header("content-type")
    assert content_type is not None
    return {part.name: part for part in parse_multipart(exchange.body, content_type)}


# Parameters


def test_deep_object_filter_is_written_key_by_key(client: Client, judge: JudgeProcess) -> None:
    client.refunds.list(created_time={"gte": NINE, "lt": datetime(2020, 10, 1, tzinfo=UTC)})
    assert unquote(judge.last().target) == (
        "/refunds?createdTime[gte]=2020-09-22T12:09:44Z&createdTime[lt]=2020-10-01T00:00:00Z"
    )
    understood = judge.last().parameters["query"]["createdTime"]
    assert understood == {"gte": "2020-09-22T12:09:44Z", "lt": "2020-10-01T00:00:00Z"}


def test_deep_object_without_explode_is_written_alike(client: Client, judge: JudgeProcess) -> None:
    client.files.list(size={"lt": "100000"})
    assert sent_query(judge) == [("size[lt]", "100000")]


def test_array_is_repeated_where_it_explodes(client: Client, judge: JudgeProcess) -> None:
    client.refunds.list(ids=["a,b", "c d"])
    assert sent_query(judge) == [("ids", "a,b"), ("ids", "c d")]


def test_array_is_joined_where_it_does_not_explode(client: Client, judge: JudgeProcess) -> None:
    client.customers.list(ids=["a", "b,c"])
    assert judge.last().target == "/customers?ids=a,b%2Cc"
    assert judge.last().parameters["query"]["ids"] == ["a", "b,c"]


def test_what_is_left_out_is_not_sent(client: Client, judge: JudgeProcess) -> None:
    client.refunds.list()
    assert judge.last().target == "/refunds"


@pytest.mark.parametrize("id", ["a/b", "..", "%2F", "a?b#c", "é 東", ";a=b,c:@"])
def test_path_parameter_stays_one_segment(client: Client, judge: JudgeProcess, id: str) -> None:
    client.refunds.retrieve(id)
    assert judge.last().operation == "/paths/~1refunds~1{id}/get"
    assert judge.last().parameters["path"]["id"] == id


def test_path_parameter_cannot_be_empty(client: Client, judge: JudgeProcess) -> None:
    with pytest.raises(ValueError, match="id"):
        client.refunds.retrieve("")
    assert judge.exchanges() == []


def test_query_of_the_options_is_added(client: Client, judge: JudgeProcess) -> None:
    client.refunds.list(limit=5, options=RequestOptions(query={"startingAfter": "x"}))
    assert sorted(sent_query(judge)) == [("limit", "5"), ("startingAfter", "x")]


# Bodies


def test_body_is_made_of_keyword_arguments(client: Client, judge: JudgeProcess) -> None:
    item = models.RefundItemRequest(sku_id="s1", quantity=1, amount=9.99)
    client.refunds.create(order_id="o1", currency="USD", items=[item], metadata={"a": "b"})
    assert sent_json(judge) == {
        "orderId": "o1",
        "currency": "USD",
        "items": [{"skuId": "s1", "quantity": 1, "amount": 9.99}],
        "metadata": {"a": "b"},
    }


def test_body_can_be_a_model(client: Client, judge: JudgeProcess) -> None:
    client.refunds.create(body=models.RefundRequest(order_id="o1", currency="USD", percent=50))
    assert sent_json(judge) == {"orderId": "o1", "currency": "USD", "percent": 50}


def test_keyword_arguments_are_laid_over_the_body(client: Client, judge: JudgeProcess) -> None:
    template = models.RefundRequest(order_id="o1", currency="USD", percent=50)
    client.refunds.create(body=template, order_id="o2", reason="late")
    assert sent_json(judge) == {
        "orderId": "o2",
        "currency": "USD",
        "percent": 50,
        "reason": "late",
    }
    assert template.order_id == "o1"


def test_null_is_sent_and_absent_is_not(client: Client, judge: JudgeProcess) -> None:
    client.refunds.create(order_id="o1", currency="USD", amount=None)
    assert sent_json(judge) == {"orderId": "o1", "currency": "USD", "amount": None}
    client.refunds.create(body=models.RefundRequest(order_id="o1", currency="USD", amount=None))
    assert sent_json(judge) == {"orderId": "o1", "currency": "USD", "amount": None}
    client.refunds.create(order_id="o1", currency="USD")
    assert sent_json(judge) == {"orderId": "o1", "currency": "USD"}


def test_unset_fields_of_nested_models_are_absent(client: Client, judge: JudgeProcess) -> None:
    client.refunds.create(
        order_id="o1", currency="USD", items=[models.RefundItemRequest(sku_id="s1", amount=1)]
    )
    assert sent_json(judge)["items"] == [{"skuId": "s1", "amount": 1}]


def test_no_body_is_sent_where_nothing_is_given(client: Client, judge: JudgeProcess) -> None:
    client.orders.update("o1")
    assert judge.last().body == b""
    assert judge.last().header("content-type") is None


# Uploads


def test_file_is_uploaded_from_a_path(client: Client, judge: JudgeProcess, tmp_path: Path) -> None:
    path = tmp_path / "cert ü.pdf"
    path.write_bytes(bytes(range(256)) * 300)
    client.files.create(file=path, purpose="tax_document_customer_upload", link_expires_time=NINE)
    parts = sent_parts(judge)
    assert parts["file"].content == bytes(range(256)) * 300
    assert parts["file"].filename == "cert ü.pdf"
    assert parts["file"].content_type == "application/pdf"
    assert parts["purpose"].content == b"tax_document_customer_upload"
    assert parts["linkExpiresTime"].content == b"2020-09-22T12:09:44Z"


@pytest.mark.parametrize(
    "file",
    [
        b"\x00\r\n--\xff",
        io.BytesIO(b"\x00\r\n--\xff"),
        (chunk for chunk in (b"\x00\r\n", b"--\xff")),
        ("name.bin", b"\x00\r\n--\xff", "application/octet-stream"),
    ],
    ids=["bytes", "file object", "stream", "tuple"],
)
def test_file_is_uploaded_byte_for_byte(client: Client, judge: JudgeProcess, file: Any) -> None:
    client.files.create(file=file, purpose="tax_document_customer_upload")
    part = sent_parts(judge)["file"]
    assert part.content == b"\x00\r\n--\xff"
    assert part.filename
    assert judge.last().understood["file"] == b"\x00\r\n--\xff"


def test_file_of_unknown_length_is_sent_in_chunks(client: Client, judge: JudgeProcess) -> None:
    client.files.create(file=(b"x" * 1000 for _ in range(100)), purpose="customer_tax_invoice")
    assert judge.last().header("transfer-encoding") == "chunked"
    assert sent_parts(judge)["file"].content == b"x" * 100_000


async def read_slowly() -> AsyncIterator[bytes]:
    yield b"\x00\r\n"
    yield b"--\xff"


@pytest.mark.parametrize("kind", ["path", "bytes", "file object", "async stream"])
def test_async_client_uploads_alike(judge: JudgeProcess, tmp_path: Path, kind: str) -> None:
    import asyncio

    path = tmp_path / "a.bin"
    path.write_bytes(b"\x00\r\n--\xff")

    async def upload() -> models.FileObject:
        files: dict[str, Any] = {
            "path": path,
            "bytes": b"\x00\r\n--\xff",
            "file object": io.BytesIO(b"\x00\r\n--\xff"),
            "async stream": read_slowly(),
        }
        async with AsyncClient(token="secret", base_url=judge.url) as client:
            return await client.files.create(file=files[kind], purpose="customer_tax_invoice")

    assert isinstance(asyncio.run(upload()), models.FileObject)
    assert sent_parts(judge)["file"].content == b"\x00\r\n--\xff"


# Credentials and headers


def test_token_is_sent_as_bearer(client: Client, judge: JudgeProcess) -> None:
    client.orders.retrieve("o1")
    assert judge.last().header("authorization") == "Bearer secret"


def test_token_and_address_come_from_the_environment(
    judge: JudgeProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITALRIVER_TOKEN", "from-environment")
    monkeypatch.setenv("DIGITALRIVER_BASE_URL", judge.url)
    with Client() as client:
        client.orders.retrieve("o1")
    assert judge.last().header("authorization") == "Bearer from-environment"


def test_token_can_be_a_function(judge: JudgeProcess) -> None:
    tokens = iter(["first", "second"])
    with Client(token=lambda: next(tokens), base_url=judge.url) as client:
        client.orders.retrieve("o1")
        assert judge.last().header("authorization") == "Bearer first"
        client.orders.retrieve("o1")
        assert judge.last().header("authorization") == "Bearer second"


def test_a_401_without_a_token_says_how_to_give_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DIGITALRIVER_TOKEN", raising=False)
    server = start_server()
    server.answer(Answer(status=401))
    with (
        Client(base_url=server.url) as client,
        pytest.raises(AuthenticationError, match="DIGITALRIVER_TOKEN"),
    ):
        client.orders.retrieve("o1")
    server.shutdown()
    server.server_close()


def test_version_header_is_sent_by_default(client: Client, judge: JudgeProcess) -> None:
    client.orders.retrieve("o1")
    assert judge.last().header("digitalriver-version") == "2020-12-17"


def test_headers_of_the_client_and_of_the_call_win(judge: JudgeProcess) -> None:
    headers = {"Digitalriver-Version": "2021-12-13", "x-a": "client"}
    with Client(token="secret", base_url=judge.url, headers=headers) as client:
        client.orders.retrieve("o1")
        assert judge.last().header("digitalriver-version") == "2021-12-13"
        assert judge.last().header("x-a") == "client"
        client.orders.retrieve("o1", options=RequestOptions(headers={"X-A": "call"}))
        assert judge.last().header("x-a") == "call"
        client.orders.retrieve("o1", options=RequestOptions(headers={"x-a": None}))
        assert judge.last().header("x-a") is None


def test_client_says_what_it_is_and_what_it_accepts(client: Client, judge: JudgeProcess) -> None:
    client.orders.retrieve("o1")
    user_agent = judge.last().header("user-agent")
    assert user_agent is not None
    assert user_agent.startswith("digitalriver/2020-12-17")
    assert judge.last().header("accept") == "application/json"


def test_secrets_are_not_shown(judge: JudgeProcess) -> None:
    judge.answer({"status": 401, "json": {"errors": [{"message": "token a-secret is unknown"}]}})
    with Client(token="a-secret", base_url=judge.url, max_retries=0) as client:
        with pytest.raises(Exception, match=r"401.*: token \*\*\* is unknown") as caught:
            client.orders.retrieve("o1")
        shown = f"{client!r} {client.orders!r} {caught.value!s} {caught.value!r}"
    assert "a-secret" not in shown
