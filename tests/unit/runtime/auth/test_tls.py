"""Mutual TLS: a client certificate, shown to a real server that asks for one."""

from __future__ import annotations

import shutil
import ssl
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from runtime.auth.schemes import mutual_tls
from runtime.client import AsyncBaseClient, SyncClient
from runtime.errors import APIConnectionError, ConfigurationError
from runtime.request import Request

from tests.support.certificates import make_certificates
from tests.support.recording_server import Server

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="needs the openssl program to make certificates"
)
SECURITY: Any = {"security": (("tls",),), "max_retries": 0}


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificates")
    make_certificates(folder)
    return folder


@pytest.fixture
def url(certificates: Path) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / "server.pem", certificates / "server.key")
    context.load_verify_locations(certificates / "ca.pem")
    context.verify_mode = ssl.CERT_REQUIRED
    server = Server()
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server.url.replace("http:", "https:")
    server.shutdown()
    server.server_close()


@pytest.fixture
def trusting(certificates: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """Trust the authority; return the files of the client's certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates / "ca.pem"))
    return str(certificates / "client.pem"), str(certificates / "client.key")


def test_the_servers_that_ask_get_the_certificate(url: str, trusting: tuple[str, str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with SyncClient(
            package="demo", base_url=url, schemes={"tls": mutual_tls(trusting)}, **SECURITY
        ) as client:
            assert client.send(Request("GET", "/")) == {}
        assert str(trusting[0]) not in repr(client)

    async def main() -> Any:
        async with AsyncBaseClient(
            package="demo", base_url=url, schemes={"tls": mutual_tls(trusting)}, **SECURITY
        ) as client:
            return await client.send(Request("GET", "/"))

    assert anyio.run(main) == {}


def test_without_a_certificate_a_server_that_wants_one_is_not_reached(
    url: str, trusting: tuple[str, str]
) -> None:
    client = SyncClient(package="demo", base_url=url, schemes={"tls": mutual_tls()}, **SECURITY)
    with client, pytest.raises(APIConnectionError):
        client.send(Request("GET", "/"))
    with SyncClient(package="demo", base_url=url, max_retries=0) as client:
        with pytest.raises(APIConnectionError):
            client.send(Request("GET", "/"))


def test_a_client_of_ones_own_brings_its_certificate(url: str, certificates: Path) -> None:
    context = ssl.create_default_context(cafile=certificates / "ca.pem")
    context.load_cert_chain(certificates / "client.pem", certificates / "client.key")
    with httpx2.Client(verify=context) as http:
        client = SyncClient(
            package="demo",
            base_url=url,
            http_client=http,
            schemes={"tls": mutual_tls()},
            **SECURITY,
        )
        assert client.send(Request("GET", "/")) == {}


def test_a_certificate_beside_an_own_client_is_refused() -> None:
    with (
        httpx2.Client() as http,
        pytest.raises(ConfigurationError, match="give `cert` to the http_client"),
    ):
        SyncClient(
            package="demo", base_url="https://a.example", http_client=http, cert="client.pem"
        )
