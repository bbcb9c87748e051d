"""What all targets of a configuration inherit, and what the lock records of the keys that fit a client."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.config.reading import Target, load_configuration
from generator.config.recorded import settings_of, with_settings
from generator.errors import ConfigurationError
from generator.options import PackageOptions, names_of

TWO = """
[targets.one]
spec = "one.yaml"
package = "one"

[targets.two]
spec = "two.yaml"
package = "two"
"""


def targets(folder: Path, text: str) -> tuple[Target, ...]:
    """Return the targets of a configuration."""
    (folder / ".git").mkdir(exist_ok=True)
    path = folder / "oarlock.toml"
    path.write_text(text)
    return load_configuration(path).targets


def test_a_target_inherits_what_it_does_not_say_itself(tmp_path: Path) -> None:
    head = '[defaults]\noutput = "clients"\nnumbers = "decimal"\nexclude = ["tag:A"]\n'
    head += 'headers = { "X-One" = "1", "X-Two" = "2" }\n'
    own = 'numbers = "float"\nexclude = []\nheaders = { "X-Two" = "3" }\n'
    one, two = targets(tmp_path, head + TWO + own)
    assert one.folder == tmp_path / "clients" / "one"
    assert (one.options.numbers, one.options.exclude) == ("decimal", ("tag:A",))
    assert (two.options.numbers, two.options.exclude) == ("float", ())
    assert dict(two.options.headers) == {"X-One": "1", "X-Two": "3"}


def test_a_target_inherits_nothing_that_its_kind_has_no_use_for(tmp_path: Path) -> None:
    head = '[defaults]\noutput = "clients"\nclients = "sync"\nmodels = "dataclass"\n'
    one, two = targets(tmp_path, head + TWO + 'kind = "models"\n')
    assert (one.options.clients, one.options.models) == ("sync", "pydantic")
    assert (two.options.clients, two.options.models) == ("both", "dataclass")


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ('[defaults]\npackage = "a"\n', 'oarlock.toml:2: unknown key "package"'),
        (
            '[defaults]\nclients = "both of them"\n',
            "oarlock.toml:2: must be one of: both, sync, async",
        ),
        ('[defaults]\nnumbrs = "float"\n', 'did you mean "numbers"?'),
        ("[defaults.names]\ntag = {}\n", 'unknown key "tag" of names; did you mean "tags"?'),
        ('[defaults.names.classes]\nPet = "a.b"\n', '"a.b" is not a name of Python'),
        ('[defaults.names.operations]\nx = "a.class"\n', '"a.class" is not a name of Python'),
        ('[defaults]\nbase_url = "ftp://a"\n', "must be a URL that begins with http"),
        ("", 'the key "output" is missing'),
    ],
)
def test_faults_of_defaults_are_told_with_their_line(
    tmp_path: Path, head: str, message: str
) -> None:
    with pytest.raises(ConfigurationError, match="oarlock") as caught:
        targets(tmp_path, head + TWO)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "options",
    [
        {"include": ("tag:A", "/x/*")},
        {"exclude": ("list*",), "drop_deprecated": True},
        {"clients": "sync"},
        {"docstrings": False},
        {"dates": "text"},
        {"names": names_of({"operations": {"GET /a.b": "pets.find"}, "tags": {"A": "b"}})},
        {"base_url": "https://example.com"},
    ],
    ids=str,
)
def test_the_lock_records_what_can_be_read_back(options: dict[str, Any]) -> None:
    usual = PackageOptions(package="shop")
    fitted = replace(usual, **options)
    assert settings_of(fitted) != settings_of(usual)
    assert with_settings(usual, settings_of(fitted), options.keys()) == fitted
    assert with_settings(fitted, settings_of(usual), options.keys()) == usual


@pytest.mark.parametrize(
    "recorded",
    [
        ("docstrings", "yes"),
        ("docstrings", "1"),
        ("include", "[1]"),
        ("exclude", "["),
        ("clients", "none"),
        ("base_url", "javascript:1"),
        ("names.operations.getPet", "import os"),
        ("names.things.a", "b"),
    ],
    ids=str,
)
def test_what_no_target_can_say_is_not_read_back_from_a_lock(recorded: tuple[str, str]) -> None:
    usual = PackageOptions(package="shop")
    assert with_settings(usual, (*settings_of(usual), recorded), ["clients"]) is None
