"""Servers: variables are filled in where they stand, and nowhere else."""

from __future__ import annotations

import pytest
from runtime.errors import ConfigurationError
from runtime.sending.servers import fill, resolve_servers

EU = "https://{region}.example.com/{base}"


def test_defaults_are_each_servers_own() -> None:
    servers = {EU: {"region": "eu", "base": "v1"}, "https://{region}.b": {"region": "us"}}
    assert resolve_servers(servers, {}) == ("https://eu.example.com/v1", "https://us.b")
    given = resolve_servers(servers, {"region": "ap", "base": None})
    assert given == ("https://ap.example.com/v1", "https://ap.b")


@pytest.mark.parametrize("server", [EU, "https://eu.example.com/v1", "https://eu.example.com/v1/"])
def test_a_server_is_chosen_with_or_without_its_variables(server: str) -> None:
    servers = {"https://a.b": {}, EU: {"region": "eu", "base": "v1"}}
    assert resolve_servers(servers, {}, server) == ("https://eu.example.com/v1",)


def test_another_address_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"https://a\.b; another address is base_url"):
        resolve_servers({"https://a.b": {}}, {}, "https://c.d")


@pytest.mark.parametrize("value", ["evil.com/", "a@evil.com", "a?b", "a#b", "a\\b", "a b", "a\n"])
def test_a_value_cannot_leave_the_host(value: str) -> None:
    with pytest.raises(ConfigurationError, match="region"):
        fill(EU, {}, {"region": value, "base": "v1"})


def test_a_value_may_be_several_steps_of_a_path_but_no_query() -> None:
    assert fill(EU, {"region": "eu"}, {"base": "v1/api"}) == "https://eu.example.com/v1/api"
    with pytest.raises(ConfigurationError, match="base"):
        fill(EU, {"region": "eu"}, {"base": "v1?x"})


def test_a_scheme_names_no_host_and_a_whole_address_may_be_a_variable() -> None:
    with pytest.raises(ConfigurationError, match="scheme"):
        fill("{scheme}://a.b", {}, {"scheme": "https://evil.com/"})
    assert fill("{url}/v1", {}, {"url": "https://a.b"}) == "https://a.b/v1"


def test_a_variable_without_a_value_stays() -> None:
    assert fill("https://{tenant}.a", {}, {}) == "https://{tenant}.a"


def test_where_the_documents_value_begins_the_path_a_given_one_has_to() -> None:
    url, defaults = "https://a.b{base}", {"base": "/v1"}
    assert fill(url, defaults, {"base": "/v2/api"}) == "https://a.b/v2/api"
    for value in (".evil.com", "@evil.com", "/v2?x", ""):
        with pytest.raises(ConfigurationError, match="base"):
            fill(url, defaults, {"base": value})
