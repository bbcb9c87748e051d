"""What methods give back and raise where the document says little of it, over real HTTP, and to type checkers."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, unquote

import anyio
import pytest

from generator.system.cache import Cache
from tests.support.generated import checked, generate, imported
from tests.support.recording_server import Answer, Recorded, Server
from tests.support.rendering import document_of


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """The client of the case `undeclared_answers`."""
    document = document_of("undeclared_answers")
    return generate(
        tmp_path_factory.mktemp("answers"), document, "made_answers", Cache(cache_folder)
    )


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (Answer(body=b'{"token": "t", "n": 1.5}'), {"token": "t", "n": 1.5}),
        (Answer(body=b'"t"'), "t"),
        (Answer(body=b"null"), None),
        (Answer(body=b"[1]", media_type="application/vnd.api+json"), [1]),
        (Answer(body=b"OK", media_type="text/plain"), "OK"),
        (Answer(body=b"OK", media_type="application/json"), "OK"),
        (Answer(body=b"\xff\x00", media_type="image/png"), b"\xff\x00"),
        (Answer(body=b""), None),
        (Answer(body=b"", media_type=""), None),
        (Answer(status=204, body=b""), None),
        (Answer(body=b'{"a": 1}', media_type=""), {"a": 1}),
    ],
)
@pytest.mark.parametrize(
    "method", ["session.login", "jobs.start", "jobs.read", "archive.pack", "outcomes.begin"]
)
def test_an_answer_that_is_not_declared_comes_by_its_content_type(
    package: ModuleType, server: Server, method: str, answer: Answer, value: object
) -> None:
    server.answer(answer)
    group, name = method.split(".")
    with package.Client(base_url=server.url) as client:
        assert getattr(getattr(client, group), name)() == value

    async def main() -> object:
        async with package.AsyncClient(base_url=server.url) as client:
            return await getattr(getattr(client, group), name)()

    assert anyio.run(main) == value


def test_a_status_that_declares_nothing_gives_what_comes_beside_one_that_does(
    client: Any, package: ModuleType, server: Server
) -> None:
    server.answer(Answer(body=b'{"id": "1"}'))
    assert client.jobs.replace() == package.models.Job(id="1")
    server.answer(Answer(status=202, body=b'{"id": "1"}'))
    assert client.jobs.replace() == {"id": "1"}


@pytest.mark.parametrize("method", ["pack", "name_it", "look"])
def test_a_default_that_is_the_error_elsewhere_is_raised_and_never_returned(
    client: Any, server: Server, method: str
) -> None:
    call = getattr(client.archive, method)
    server.answer(Answer(status=204, body=b""))
    assert call() is None
    server.answer(Answer(body=b"{}"))
    assert call() == {}


def test_an_error_by_default_is_decoded(client: Any, package: ModuleType, server: Server) -> None:
    server.answer(Answer(status=409, body=b'{"category": "c", "message": "taken"}'))
    with pytest.raises(package.ConflictError, match="taken") as caught:
        client.archive.pack()
    assert caught.value.body == package.models.Error(category="c", message="taken")


@pytest.mark.parametrize("method", ["archive.delete_last", "archive.answer", "outcomes.guess"])
def test_a_default_that_is_no_error_is_returned(
    client: Any, package: ModuleType, server: Server, method: str
) -> None:
    server.answer(Answer(body=b"{}"))
    group, name = method.split(".")
    model = {"delete_last": "Job", "answer": "Outcome", "guess": "Note"}[name]
    assert getattr(getattr(client, group), name)() == getattr(package.models, model)()


def test_a_guess_about_a_default_is_told_in_the_docstring(client: Any) -> None:
    guess = "The document declares only a default response"

    def said(method: Any) -> str:
        return " ".join(method.__doc__.split())

    assert f"{guess}, taken for an error: it looks like one" in said(client.archive.look)
    assert f"{guess}, taken for an error: its name says so" in said(client.archive.name_it)
    assert f"{guess}, taken for the answer" in said(client.outcomes.guess)
    for method in (client.archive.pack, client.archive.answer, client.archive.list):
        assert guess not in said(method)


def test_the_source_map_tells_what_comes_back(folder: Path) -> None:
    content = json.loads((folder / "sourcemap.json").read_text())
    types = {
        each["operation_id"]: {status: one["type"] for status, one in each["responses"].items()}
        for each in content["operations"]
    }
    error, job = "made_answers.models.error.Error", "made_answers.models.job.Job"
    assert types["login"] == {"200": "Any", "401": error}
    assert types["logout"] == {"204": "None", "205": "None"}
    assert types["check"] == {"200": "None"}
    assert types["start"] == {"2XX": "Any"}
    assert types["replace"] == {"200": job, "202": "Any"}
    assert types["read"] == {"2XX": "Any", "400": error}
    assert types["pack"] == {"2XX": "Any", "default": error}
    assert types["last"] == {"default": job}
    assert types["begin"] == {"default": "Any"}


@pytest.mark.parametrize("method", ["session.logout", "session.check"])
def test_a_raw_response_comes_also_where_the_method_returns_none(
    package: ModuleType, server: Server, method: str
) -> None:
    server.answer(Answer(status=204, body=b"", headers={"X-Count": "5"}))
    group, name = method.split(".")
    with package.Client(base_url=server.url) as client:
        resource = getattr(client.with_raw_response, group)
        assert getattr(resource, name)().headers["x-count"] == "5"
        raw = client.with_raw_response(getattr(getattr(client, group), name))
        assert (raw.status_code, raw.parse()) == (204, None)

    async def main() -> Any:
        async with package.AsyncClient(base_url=server.url) as client:
            return await client.with_raw_response(getattr(getattr(client, group), name))

    assert anyio.run(main).headers["x-count"] == "5"


def test_type_checkers_see_what_comes_back(folder: Path, cache_folder: Path) -> None:
    code = """
from typing import Any, assert_type

from made_answers import AsyncClient, Client, models
from made_answers._runtime.answers.raw import RawResponse

client = Client()
assert_type(client.session.login(), Any)
client.session.logout()
assert_type(client.with_raw_response(client.session.logout), RawResponse[None])
assert_type(client.jobs.replace(), models.Job | Any)
assert_type(client.archive.pack(), Any)
assert_type(client.archive.delete_last(), models.Job)


async def main(client: AsyncClient) -> None:
    assert_type(await client.session.login(), Any)
    await client.session.logout()
    assert_type(await client.with_raw_response(client.session.logout), RawResponse[None])
    assert_type(await client.jobs.start(), Any)
"""
    assert checked(folder, code, cache_folder) == []


@pytest.fixture(scope="module")
def nullable_folder(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """The client of the case `nullable_parameters`."""
    document = document_of("nullable_parameters")
    return generate(
        tmp_path_factory.mktemp("nullable"), document, "made_nullable", Cache(cache_folder)
    )


@pytest.fixture(scope="module")
def nullable(nullable_folder: Path) -> Iterator[ModuleType]:
    with ExitStack() as stack:
        yield stack.enter_context(imported(nullable_folder))


NULLS = dict.fromkeys(
    ("q", "limit", "tags", "sort", "where", "flag", "filter", "after", "x_trace", "session")
)


def test_parameters_of_none_are_left_out_but_where_the_document_has_a_null(
    nullable: ModuleType, server: Server
) -> None:
    server.answer(Answer(status=204, body=b""))
    with nullable.Client(base_url=server.url) as client:
        client.search.find(**NULLS)
        assert set(server.last.query.split("&")) == {"flag=", "filter=null", "after="}
        assert server.last.header("x-trace") is None
        assert server.last.header("cookie") is None
        client.search.find(after="a", q="b", limit=5, tags=["c"], x_trace="t", session="s")
        assert set(server.last.query.split("&")) == {"after=a", "q=b", "limit=5", "tags=c"}
        assert (server.last.header("x-trace"), server.last.header("cookie")) == ("t", "session=s")


def test_a_path_parameter_of_none_is_refused_before_sending(
    nullable: ModuleType, server: Server
) -> None:
    with nullable.Client(base_url=server.url) as client:
        with pytest.raises(nullable.InvalidRequestError, match="path parameter 'id' may not be"):
            client.things.get(None)
    assert server.requests == []


def test_a_narrow_answer_is_asked_for_before_anything_else(
    nullable: ModuleType, server: Server
) -> None:
    with nullable.Client(base_url=server.url) as client:
        client.reports.get().close()
        assert server.last.header("accept") == "application/pdf, */*;q=0.1"
        server.answer(Answer(media_type="text/csv"))
        client.reports.export()
        assert server.last.header("accept") == "text/csv, */*;q=0.1"
        client.reports.export(options=nullable.RequestOptions(headers={"accept": "text/csv"}))
        assert server.last.header("accept") == "text/csv"
        client.with_options(headers={"Accept": "text/plain"}).reports.export()
        assert server.last.header("accept") == "text/plain"
        server.answer(Answer(body=b'"a"'))
        client.reports.both()
        assert server.last.header("accept") == "application/json"


def test_a_login_that_demands_a_credential_is_sent_without_one(
    nullable: ModuleType, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="made_nullable")
    server.answer(Answer(body=b'{"key": "k"}'))
    hint = "sent without credentials: pass api_key= (or set MADE_NULLABLE_API_KEY)"
    with nullable.Client(base_url=server.url) as client:
        assert client.session.login(name="n").key == "k"
        assert server.last.header("authorization") is None
        assert f"POST /login: {hint}" in caplog.messages
        server.answer(Answer(status=401, body=b'{"detail": "No."}'))
        with pytest.raises(nullable.AuthenticationError) as caught:
            client.things.get("1")
    assert str(caught.value) == f"GET /things/1: 401 Unauthorized: No. ({hint})"


def test_what_the_document_says_of_a_credential_is_where_people_read(
    nullable: ModuleType, nullable_folder: Path
) -> None:
    said = 'Token-based authentication with required prefix "Token"'
    assert said in (nullable_folder / "README.md").read_text()
    assert said in " ".join(nullable.Client.__doc__.split())
    assert said in " ".join(nullable.AsyncClient.__doc__.split())


def test_type_checkers_let_none_pass_where_the_document_does(
    nullable_folder: Path, cache_folder: Path
) -> None:
    code = """
from made_nullable import Client

client = Client()
client.search.find(after=None, q=None, limit=None, tags=None, x_trace=None, session=None)
client.things.get(None)  # type: ignore[arg-type]
"""
    assert checked(nullable_folder, code, cache_folder) == []


@pytest.fixture(scope="module")
def password_folder(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """The client of the case `oauth2_password`."""
    document = document_of("oauth2_password")
    return generate(
        tmp_path_factory.mktemp("password"), document, "made_password", Cache(cache_folder)
    )


def who(request: Recorded) -> Answer:
    """Answer as the server of FastAPI's tutorial does."""
    if request.path == "/token":
        form = parse_qs(request.body.decode())
        if form.get("password") != ["open sesame"]:
            return Answer(status=400, body=b'{"detail": "Incorrect username or password"}')
        token = {"access_token": form["username"][0], "token_type": "bearer"}
        return Answer(body=json.dumps(token).encode())
    name = (request.header("authorization") or "").removeprefix("Bearer ")
    if not name:
        return Answer(status=401, body=b'{"detail": "Not authenticated"}')
    return Answer(body=json.dumps({"username": name}).encode())


def test_a_person_logs_in_with_a_name_and_a_password(
    password_folder: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answer(who)
    with imported(password_folder) as package:
        settings = {"username": "ada", "password": "open sesame", "base_url": server.url}
        with package.Client(**settings) as client:
            assert client.users.read_me().username == "ada"
            assert client.with_options(token="bob").users.read_me().username == "bob"
            assert client.users.read_me().username == "ada"

        async def main() -> str:
            async with package.AsyncClient(**settings) as client:
                return str((await client.users.read_me()).username)

        assert anyio.run(main) == "ada"
        wrong = {**settings, "password": "sesame"}
        with package.Client(**wrong) as client:
            with pytest.raises(package.AuthenticationError, match="Incorrect username or"):
                client.users.read_me()
        with package.Client(base_url=server.url) as client:
            with pytest.raises(package.AuthenticationError, match=r"Not authenticated.*username="):
                client.users.read_me()
            assert server.last.path == "/users/me"
            token = client.token.login(username="eve", password="open sesame")["access_token"]
            assert client.with_options(token=token).users.read_me().username == "eve"
        monkeypatch.setenv("MADE_PASSWORD_USERNAME", "env")
        monkeypatch.setenv("MADE_PASSWORD_PASSWORD", "open sesame")
        with package.Client(base_url=server.url) as client:
            assert client.users.read_me().username == "env"


def test_the_readme_of_a_login_shows_it(password_folder: Path) -> None:
    text = (password_folder / "README.md").read_text()
    assert 'with Client(username="...", password="...") as client:' in text
    assert "| `username` | `MADE_PASSWORD_USERNAME` | User name to log in with. |" in text
    assert "where the server asks for it" in text


def test_a_login_and_public_calls_log_nobody_in(password_folder: Path, server: Server) -> None:
    server.answer(who)
    with imported(password_folder) as package:
        settings = {"username": "ada", "password": "open sesame", "base_url": server.url}
        with package.Client(**settings) as client:
            client.token.login(username="eve", password="open sesame")
    assert [b"username=eve" in request.body for request in server.requests] == [True]


def test_a_target_may_give_every_call_a_query(
    tmp_path: Path, cache_folder: Path, server: Server
) -> None:
    document = document_of("undeclared_answers")
    query = (("api-version", "1"),)
    folder = generate(tmp_path, document, "made_query", Cache(cache_folder), query=query)
    with imported(folder) as package:
        with package.Client(base_url=server.url, query={"b": "2"}) as client:
            client.session.login()
            assert server.last.query == "api-version=1&b=2"
        with package.Client(base_url=server.url, query={"api-version": "3"}) as client:
            client.session.login()
            assert server.last.query == "api-version=3"


@pytest.mark.parametrize(
    ("mode", "at"), [("refuse", ""), ("utc", "12:00:00Z"), ("keep", "12:00:00")]
)
def test_a_target_says_what_becomes_of_moments_without_a_time_zone(
    tmp_path: Path, cache_folder: Path, server: Server, mode: str, at: str
) -> None:
    document = document_of("formats")
    name = f"made_naive_{mode}"
    folder = generate(tmp_path, document, name, Cache(cache_folder), naive_datetimes=mode)
    text = (folder / "client.py").read_text()
    assert (f'naive_datetimes="{mode}",' in text) == (mode != "refuse")
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        noon = datetime(2026, 1, 1, 12)  # noqa: DTZ001
        request = package._runtime.request.Request("GET", "/x", query={"at": noon})
        if mode == "refuse":
            with pytest.raises(package.InvalidRequestError, match="has no time zone"):
                client.send(request)
        else:
            client.send(request)
            assert unquote(server.last.query) == f"at=2026-01-01T{at}"
