"""Remote references are fetched from allowed hosts only, and within bounds."""

from __future__ import annotations

import re
import socket
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which

import pytest

from generator.errors import SpecError
from generator.spec import load_document
from generator.spec.text.remote import _is_public
from tests.support.certificates import make_certificates

HOST = "127.0.0.1"
DOCUMENT = (
    b"openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n"
    b"components: {schemas: {Pet: {properties: {owner: {$ref: 'REFERENCE'}}}}}\n"
)
CONTENT = {
    "/pet.yaml": b"type: object\nproperties: {owner: {$ref: 'owner.json'}}\n",
    "/owner.json": b'{"type": "object"}',
    "/new/api": DOCUMENT.replace(b"REFERENCE", b"../owner.json"),
    "/reads-files": DOCUMENT.replace(b"REFERENCE", b"file:///etc/hosts"),
    "/page": b"\n<!doctype html>",
    "/large": b"x" * 3000,
}
MOVED = {
    "/moved": "/owner.json",
    "/moved-to-file": "file:///etc/passwd",
    "/moved-away": "http://169.254.169.254/latest",
    "/round": "/round",
    "/old/api": "/new/api",
    "/moved-with-password": "http://me:secret@127.0.0.1/owner.json",
}


class Handler(BaseHTTPRequestHandler):
    requests: list[str] = []  # noqa: RUF012 - one list for the whole server is what is wanted

    def do_GET(self) -> None:
        self.requests.append(self.path)
        if self.path in MOVED:
            self._answer(302, b"", location=MOVED[self.path])
        elif self.path in CONTENT:
            self._answer(200, CONTENT[self.path])
        elif self.path == "/not-http":
            self.wfile.write(b"SSH-2.0-OpenSSH_9.9\r\n")
        elif self.path == "/slow":
            self._drip()
        else:
            self._answer(404, b"")

    def _drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(100):
            if threading.Event().wait(0.05):
                break
            try:
                self.wfile.write(b" ")
            except OSError:
                break

    def _answer(self, status: int, body: bytes, location: str = "") -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    Handler.requests.clear()
    with ThreadingHTTPServer((HOST, 0), Handler) as running:
        running.daemon_threads = True
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://{HOST}:{running.server_port}"
        running.shutdown()
        thread.join()


def write(tmp_path: Path, reference: str) -> Path:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n"
        f"components: {{schemas: {{Pet: {{items: {{$ref: '{reference}'}}}}}}}}\n",
        encoding="utf-8",
    )
    return path


def refusal(tmp_path: Path, reference: str, *hosts: str) -> str:
    with pytest.raises(SpecError) as caught:
        load_document(write(tmp_path, reference), allow_remote=frozenset(hosts))
    (diagnostic,) = caught.value.diagnostics
    return diagnostic.message


def test_allowed_host_is_asked_and_its_relative_references_too(tmp_path: Path, server: str) -> None:
    path = write(tmp_path, f"{server}/pet.yaml")
    document = load_document(path, allow_remote=frozenset({HOST}))
    assert document.data["components"]["schemas"] == {
        "Pet": {"items": {"$ref": "#/components/schemas/pet"}},
        "pet": {
            "type": "object",
            "properties": {"owner": {"$ref": "#/components/schemas/owner"}},
        },
        "owner": {"type": "object"},
    }
    location = document.locate("/components/schemas/pet/properties/owner")
    assert (location.file, location.line) == (f"{server}/pet.yaml", 2)


def test_nothing_is_asked_without_permission(tmp_path: Path, server: str) -> None:
    assert "remote references are off" in refusal(tmp_path, f"{server}/pet.yaml")
    assert "remote references are off" in refusal(tmp_path, f"{server}/pet.yaml", "example.com")
    assert Handler.requests == []


def test_name_that_leads_to_a_private_address_is_refused(tmp_path: Path, server: str) -> None:
    port = server.rpartition(":")[2]
    for name in ("2130706433", "127.1", "0x7f.0.0.1"):
        message = refusal(tmp_path, f"http://{name}:{port}/pet.yaml", name)
        assert "not public" in message
        message = refusal(tmp_path, f"http://{name}:{port}/pet.yaml", f"{name}:{port}")
        assert "not public" in message
    assert Handler.requests == []


def test_this_machine_is_asked_by_its_own_name(tmp_path: Path, server: str) -> None:
    port = server.rpartition(":")[2]
    path = write(tmp_path, f"http://localhost:{port}/owner.json")
    document = load_document(path, allow_remote=frozenset({"localhost"}))
    assert document.data["components"]["schemas"]["owner"] == {"type": "object"}


def test_an_allowed_port_allows_no_other(tmp_path: Path, server: str) -> None:
    port = int(server.rpartition(":")[2])
    load_document(
        write(tmp_path, f"{server}/owner.json"), allow_remote=frozenset({f"{HOST}:{port}"})
    )
    Handler.requests.clear()
    message = refusal(tmp_path, f"{server}/owner.json", f"{HOST}:{port + 1}")
    assert "remote references are off" in message
    assert Handler.requests == []


def test_document_is_read_from_a_url_and_its_references_from_where_it_was_found(
    server: str,
) -> None:
    document = load_document(f"{server}/old/api", allow_remote=frozenset({HOST}))
    assert document.data["components"]["schemas"]["Pet"]["properties"] == {
        "owner": {"$ref": "#/components/schemas/owner"}
    }
    assert document.locate("/paths").file == f"{server}/old/api"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/reads-files", "only relative files and http(s) are followed"),
        ("/page", "a page of HTML or XML, not with a document"),
        ("/none", "answered 404"),
        ("/moved-away", "not allowed"),
    ],
)
def test_document_at_a_url_that_cannot_be_used_says_why(server: str, path: str, said: str) -> None:
    with pytest.raises(SpecError, match=re.escape(said)):
        load_document(f"{server}{path}", allow_remote=frozenset({HOST}))


def test_url_without_permission_says_what_to_do_and_no_secret(server: str) -> None:
    url = server.replace("//", "//me:secret@") + "/api?token=secret"
    with pytest.raises(SpecError) as caught:
        load_document(url)
    assert f"--allow-remote {server.removeprefix('http://')}" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert Handler.requests == []


def test_redirects_are_checked_again(tmp_path: Path, server: str) -> None:
    load_document(write(tmp_path, f"{server}/moved"), allow_remote=frozenset({HOST}))
    assert "other than http" in refusal(tmp_path, f"{server}/moved-to-file", HOST)
    assert "not allowed" in refusal(tmp_path, f"{server}/moved-away", HOST)
    assert "too many redirects" in refusal(tmp_path, f"{server}/round", HOST)
    message = refusal(tmp_path, f"{server}/moved-with-password", HOST)
    assert "credentials in a URL are refused" in message
    assert "secret" not in message


def test_size_time_and_status_are_bounded(
    tmp_path: Path, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "answered 404" in refusal(tmp_path, f"{server}/none", HOST)
    monkeypatch.setattr("generator.spec.text.remote.REMOTE_BYTES", 1000)
    assert "larger than" in refusal(tmp_path, f"{server}/large", HOST)
    monkeypatch.setattr("generator.spec.text.remote.REMOTE_SECONDS", 0.3)
    assert refusal(tmp_path, f"{server}/slow", HOST)


def test_what_does_not_speak_http_is_no_document(tmp_path: Path, server: str) -> None:
    assert "not HTTP (BadStatusLine)" in refusal(tmp_path, f"{server}/not-http", HOST)


def test_a_name_with_several_addresses_is_asked_at_the_first_that_answers(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(server.rpartition(":")[2])
    found = [(2, 1, 6, "", (address, port)) for address in ("127.0.0.2", "127.0.0.3", HOST)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_arguments, **_options: found)
    url = f"http://localhost:{port}/new/api"
    document = load_document(url, allow_remote=frozenset({"localhost"}))
    assert document.data["info"]["title"] == "T"


@pytest.mark.skipif(which("openssl") is None, reason="makes certificates with openssl")
def test_the_certificate_of_a_host_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_certificates(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "server.pem", tmp_path / "server.key")
    Handler.requests.clear()
    with ThreadingHTTPServer((HOST, 0), Handler) as running:
        running.socket = context.wrap_socket(running.socket, server_side=True)
        thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        url = f"https://{HOST}:{running.server_port}/new/api"
        with pytest.raises(SpecError, match="certificate verify failed"):
            load_document(url, allow_remote=frozenset({HOST}))
        assert Handler.requests == []
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        document = load_document(url, allow_remote=frozenset({HOST}))
        named = f"https://localhost:{running.server_port}/new/api"
        with pytest.raises(SpecError, match="certificate is not valid for 'localhost'"):
            load_document(named, allow_remote=frozenset({"localhost"}))
        running.shutdown()
        thread.join()
    assert document.data["info"]["title"] == "T"
    assert Handler.requests == ["/new/api", "/owner.json"]


def test_closed_port_is_reported(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    assert "refused" in refusal(tmp_path, f"http://{HOST}:{port}/x", HOST).lower()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - it is refused
        ("224.0.0.1", False),
        ("::1", False),
        ("::ffff:127.0.0.1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
    ],
)
def test_only_public_addresses_count_as_public(address: str, expected: bool) -> None:
    assert _is_public(address) is expected
