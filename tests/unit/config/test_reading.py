"""Configuration is found, read and refused where it should be."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema_rs
import pytest

from generator.config.keys import configuration_schema
from generator.config.reading import (
    ad_hoc_target,
    find_configuration,
    load_configuration,
)
from generator.errors import ConfigurationError
from generator.options import PackageOptions

ROOT = Path(__file__).parents[3]
SCHEMA = ROOT / "docs" / "configuration.schema.json"

MINIMAL = """
[targets.shop]
spec = "shop.yaml"
output = "clients"
package = "shop"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository, which is the current folder."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def load(folder: Path, text: str, name: str = "oarlock.toml") -> str:
    """Load a configuration that is wrong, and return what was said about it."""
    (folder / name).write_text(text)
    with pytest.raises(ConfigurationError) as caught:
        load_configuration(folder / name)
    return str(caught.value)


def test_a_target_says_where_everything_is(folder: Path) -> None:
    (folder / "oarlock.toml").write_text(
        MINIMAL + 'headers = { B = "2", A = "1" }\nquery = { "api-version" = "1" }\n'
    )
    (target,) = load_configuration(folder / "oarlock.toml").targets
    assert target.name == "shop"
    assert target.spec == "shop.yaml"
    assert target.folder == folder / "clients" / "shop"
    assert target.lock_path == folder / "oarlock.lock"
    assert target.options.formatter == "black"
    assert target.options.headers == (("A", "1"), ("B", "2"))
    assert target.options.query == (("api-version", "1"),)


def test_pyproject_holds_the_same_under_tool_oarlock(folder: Path) -> None:
    (folder / "pyproject.toml").write_text(MINIMAL.replace("[targets", "[tool.oarlock.targets"))
    (target,) = load_configuration(folder / "pyproject.toml").targets
    assert target.name == "shop"


def test_the_spec_is_named_as_seen_from_the_current_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "oarlock.toml").write_text(MINIMAL)
    (folder / "sub").mkdir()
    monkeypatch.chdir(folder / "sub")
    (target,) = load_configuration(find_configuration(Path.cwd())).targets
    assert target.spec == "../shop.yaml"


def test_the_nearest_configuration_counts_and_oarlock_toml_first(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[tool.oarlock]\n")
    assert find_configuration(folder) == folder / "pyproject.toml"
    (folder / "oarlock.toml").write_text(MINIMAL)
    assert find_configuration(folder) == folder / "oarlock.toml"
    nested = folder / "a" / "b"
    nested.mkdir(parents=True)
    assert find_configuration(nested) == folder / "oarlock.toml"
    (nested / "pyproject.toml").write_text("[project]\n")
    assert find_configuration(nested) == folder / "oarlock.toml"


def test_the_search_ends_at_the_repository(folder: Path) -> None:
    (folder / "oarlock.toml").write_text(MINIMAL)
    inner = folder / "inner"
    (inner / ".git").mkdir(parents=True)
    with pytest.raises(ConfigurationError, match="no configuration"):
        find_configuration(inner)


def test_selecting_keeps_the_order_asked_for_and_names_each_once(folder: Path) -> None:
    (folder / "oarlock.toml").write_text(MINIMAL + MINIMAL.replace("shop", "bank"))
    configuration = load_configuration(folder / "oarlock.toml")
    assert [target.name for target in configuration.select(())] == ["shop", "bank"]
    chosen = configuration.select(("bank", "shop", "bank"))
    assert [target.name for target in chosen] == ["bank", "shop"]
    with pytest.raises(ConfigurationError, match=r'unknown target "shpo".*did you mean "shop"'):
        configuration.select(("shpo",))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (MINIMAL + 'ouput = "x"\n', 'oarlock.toml:6: unknown key "ouput"; did you mean "output"?'),
        ("[tragets.shop]\n", 'oarlock.toml:1: unknown key "tragets"; did you mean "targets"?'),
        (
            MINIMAL + 'naive_datetimes = "UTC"\n',
            "naive_datetimes must be one of: refuse, utc, keep",
        ),
        (
            MINIMAL + 'datetimes = "milisecond"\n',
            'milliseconds, microseconds; did you mean "milliseconds"?',
        ),
        (
            MINIMAL + "datetimes = 3\n",
            "oarlock.toml:6: datetimes must be one of: documented, exact,",
        ),
        (MINIMAL + 'allow_remote = "a.example"\n', "must be a list of hosts, such as"),
        (MINIMAL + 'allow_remote = ["a.example/x"]\n', "must be a list of hosts, such as"),
        (MINIMAL.replace('package = "shop"', "package = 5"), "the package name must be a string"),
        (MINIMAL + "query = 3\n", "oarlock.toml:6: the query must be a table of strings"),
        (MINIMAL + "headers = 3\n", "oarlock.toml:6: the headers must be a table of strings"),
        (MINIMAL + 'headers = { "a b" = "1" }\n', '"a b" is not a header name'),
        (MINIMAL + 'headers = { A = "1\\r\\nB: 2" }\n', "must be one line of printable ASCII"),
        (MINIMAL + 'headers = { A = "1", a = "2" }\n', "a header is named twice"),
        (MINIMAL + 'formatter = "yapf"\n', "the formatter must be one of: black, ruff"),
        (MINIMAL.replace('"shop.yaml"', '""'), "oarlock.toml:3: must be a non-empty string"),
        (MINIMAL.replace('"shop.yaml"', "3"), "oarlock.toml:3: must be a non-empty string"),
        (MINIMAL.replace('spec = "shop.yaml"', ""), 'oarlock.toml:2: the key "spec" is missing'),
        (MINIMAL.replace('"clients"', '"../clients"'), '"output" must stay inside the repository'),
        (MINIMAL.replace('"clients"', '"/tmp"'), '"output" must stay inside the repository'),
        ('[targets."a b"]\n', "a target's name has only letters, digits, - and _"),
        ("targets = 3\n", "must be a table"),
        ("[targets]\nshop = 3\n", "must be a table"),
        ("", "names no target"),
        ("[targets]\n", "names no target"),
        ("= 3\n", "not TOML"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(folder: Path, text: str, message: str) -> None:
    assert message in load(folder, text)


def test_a_place_in_pyproject_is_the_right_table(folder: Path) -> None:
    text = '[tool.other]\nouput = 1\n\n[tool.oarlock.targets.shop]\nouput = "x"\n'
    said = load(folder, text, "pyproject.toml")
    assert said.startswith('pyproject.toml:5: unknown key "ouput"')
    assert said.endswith("in [tool.oarlock.targets.shop]")


def test_an_output_behind_a_link_out_of_the_repository_is_refused(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (folder / "clients").symlink_to(tmp_path_factory.mktemp("outside"))
    assert "inside the repository" in load(folder, MINIMAL)


@pytest.mark.parametrize(
    "package", ["a-b", "a.b", "class", "json", "httpx2", "", "../x", "NUL", "é", "1a"]
)
def test_a_package_name_that_python_could_not_import_is_refused(package: str) -> None:
    with pytest.raises(ConfigurationError):
        ad_hoc_target(spec="s", output=Path(), options=PackageOptions(package=package))


def test_without_configuration_the_lock_lies_beside_the_package(folder: Path) -> None:
    target = ad_hoc_target(spec="s", output=Path("out"), options=PackageOptions(package="shop"))
    assert target.lock_path == folder / "out" / "oarlock.lock"
    assert target.folder == folder / "out" / "shop"


@pytest.mark.usefixtures("folder")
def test_a_missing_configuration_file_is_an_error() -> None:
    with pytest.raises(ConfigurationError, match=r"no\.toml: No such file"):
        load_configuration(Path("no.toml"))


def test_golden_schema_is_the_published_one() -> None:
    text = json.dumps(configuration_schema(), indent=2) + "\n"
    if os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1":
        SCHEMA.write_text(text)
    assert SCHEMA.read_text() == text


def test_the_schema_accepts_and_refuses_what_the_reader_does() -> None:
    validator = jsonschema_rs.validator_for(configuration_schema())
    target = {"spec": "s", "output": "o", "package": "p", "headers": {"A": "1"}}
    assert validator.is_valid({"targets": {"shop": target}})
    assert not validator.is_valid({"targets": {"shop": {**target, "ouput": "x"}}})
    assert not validator.is_valid({"targets": {"shop": {"spec": "s"}}})
    assert not validator.is_valid({"targets": {"shop": {**target, "formatter": "yapf"}}})


def test_numbers_and_pages_are_part_of_a_target(folder: Path) -> None:
    (folder / "oarlock.toml").write_text(
        MINIMAL
        + """numbers = "decimal"
[targets.shop.pagination]
listThings = { strategy = "page-number", items = "data" }
listOthers = false
"GET /things/" = { strategy = "offset" }
"""
    )
    (target,) = load_configuration(folder / "oarlock.toml").targets
    assert target.options.numbers == "decimal"
    assert [each.operation for each in target.options.pagination] == [
        "GET /things/",
        "listOthers",
        "listThings",
    ]
    assert [each.strategy for each in target.options.pagination] == ["offset", "", "page-number"]


def test_wrong_numbers_and_pages_are_refused_at_their_line(folder: Path) -> None:
    assert load(folder, MINIMAL + 'numbers = "money"\n') == (
        "oarlock.toml:6: numbers must be one of: float, decimal in [targets.shop]"
    )
    said = load(folder, MINIMAL + '[targets.shop.pagination]\nlist = { strategy = "page" }\n')
    assert said.startswith('oarlock.toml:6: pagination of "list": unknown strategy "page"')
