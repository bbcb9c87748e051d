"""Clients that are fitted to their users: some of the operations, one kind of client, other types."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest

from generator.config.reading import Target
from generator.errors import ConfigurationError
from generator.options import Names, PackageOptions, names_of
from generator.pipeline.checking import check_target
from generator.pipeline.rendering import Rendered, render_target, write_rendered
from generator.pipeline.run import Run
from generator.system.cache import Cache
from tests.support.generated import checked, generate, imported
from tests.support.recording_server import Answer, Server

SPEC = Path(__file__).with_name("fitting.yaml")
PLACE = "/components/schemas/"
DOG = b'{"kind":"Dog","name":"Rex","born":"2020-01-02T03:04:05Z","breed":{"name":"Pug"}}'


def render(folder: Path, **options: Any) -> Rendered:
    """Render the client of the document with some options."""
    shaping = PackageOptions(package="shop", formatter="ruff", **options)
    target = Target(name="shop", spec=str(SPEC), output=folder, root=folder, options=shaping)
    return render_target(target, Run())


def calls(rendered: Rendered) -> list[str]:
    """Return the calls that a client has."""
    return [each["call"] for each in json.loads(rendered.files["sourcemap.json"])["operations"]]


def components(rendered: Rendered) -> set[str]:
    """Return the components that a client has classes of."""
    schemas = json.loads(rendered.files["sourcemap.json"])["schemas"]
    pointers = {each["pointer"] for each in schemas}
    return {pointer[len(PLACE) :] for pointer in pointers if pointer.startswith(PLACE)}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"include": ("tag:Pets",)}, ["pets.list", "pets.get", "pets.delete"]),
        ({"include": ("tag:P*",), "exclude": ("delete*",)}, ["pets.list", "pets.get"]),
        ({"include": ("/audit/*",)}, ["audit.list_entries", "audit.add_entry"]),
        ({"include": ("GET /*/*",)}, ["audit.list_entries", "pets.get"]),
        ({"exclude": ("tag:Pets", "addEntry")}, ["audit.list_entries"]),
        ({"include": ("tag:Admin",), "drop_deprecated": True}, []),
    ],
    ids=str,
)
def test_operations_are_selected_by_tag_path_and_id(
    tmp_path: Path, options: dict[str, Any], expected: list[str]
) -> None:
    assert calls(render(tmp_path, **options)) == expected


def test_what_only_others_need_is_pruned(tmp_path: Path) -> None:
    rendered = render(tmp_path, exclude=("tag:Audit", "deletePet"))
    # A discriminator decides among what inherits, so these stay, and what they need.
    assert components(rendered) == {"Pet", "Dog", "Breed", "Problem"}
    assert b"admin_key" not in rendered.files["client.py"]
    assert not any("entry" in path or path.startswith("params/") for path in rendered.files)
    assert b"admin_key" in render(tmp_path, exclude=("tag:Audit",)).files["client.py"]


def test_a_pattern_that_matches_nothing_is_told_with_what_was_meant(tmp_path: Path) -> None:
    rendered = render(tmp_path, exclude=("tag:Pet", "listEntries"), include=("listPet", "*"))
    found = [each for each in rendered.diagnostics if each.rule == "unmatched-pattern"]
    assert sorted(each.problem for each in found) == [
        '`exclude` of the configuration has "tag:Pet", which matches no operation; did you mean "tag:Pets"?',
        '`include` of the configuration has "listPet", which matches no operation; did you mean "listPets"?',
    ]
    assert {each.level for each in found} == {"warning"}
    assert all(each.location.line for each in found)


def test_nothing_is_told_of_what_is_left_out(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(SPEC.read_text().replace("  /audit/entries:", "  /{broken/entries:"))
    whole = PackageOptions(package="shop", formatter="ruff")
    target = Target(name="s", spec=str(spec), output=tmp_path, root=tmp_path, options=whole)
    told = render_target(target, Run(), is_validated=True).diagnostics
    assert any("broken" in each.location.pointer for each in told)
    part = PackageOptions(package="shop", formatter="ruff", exclude=("tag:Audit",))
    target = Target(name="s", spec=str(spec), output=tmp_path, root=tmp_path, options=part)
    assert (
        render_target(target, Run(), refuses_unsupported=True, is_validated=True).diagnostics == ()
    )


def test_a_synchronous_client_has_nothing_asynchronous(
    tmp_path: Path, cache_folder: Path, server: Server
) -> None:
    package = generate(tmp_path, SPEC, "fit_sync", Cache(cache_folder), clients="sync")
    own = [path for path in package.rglob("*") if path.is_file() and "_runtime" not in path.parts]
    assert [path.name for path in own if "async" in path.read_text().lower()] == []
    server.answer(Answer(body=DOG))
    with imported(package) as module:
        assert not hasattr(module, "AsyncClient")
        with module.Client(base_url=server.url) as client:
            pet = client.pets.get("7")
    assert (type(pet).__name__, pet.breed.name) == ("Dog", "Pug")
    assert server.last.path == "/pets/7"


def test_an_asynchronous_client_has_nothing_synchronous(
    tmp_path: Path, cache_folder: Path, server: Server
) -> None:
    package = generate(tmp_path, SPEC, "fit_async", Cache(cache_folder), clients="async")
    assert "class Client" not in (package / "client.py").read_text()
    assert "async with AsyncClient" in (package / "README.md").read_text()
    server.answer(Answer(body=DOG))

    async def call(module: Any) -> Any:
        async with module.AsyncClient(base_url=server.url) as client:
            return await client.pets.get("7")

    with imported(package) as module:
        assert not hasattr(module, "Client")
        assert anyio.run(call, module).name == "Rex"


USES = {
    "sync": "from {} import Client\n\n\ndef name() -> str:\n    return Client().pets.get('1').name\n",
    "async": "from {} import AsyncClient\n\n\nasync def name() -> str:\n"
    "    return (await AsyncClient().pets.get('1')).name\n",
}


@pytest.mark.parametrize("clients", ["sync", "async"])
def test_type_checkers_know_which_clients_there_are(
    tmp_path: Path, cache_folder: Path, clients: str
) -> None:
    name = f"typed_{clients}"
    package = generate(tmp_path, SPEC, name, Cache(cache_folder), clients=clients)
    other = "async" if clients == "sync" else "sync"
    assert checked(package, USES[clients].format(name), cache_folder) == []
    assert len(checked(package, USES[other].format(name), cache_folder)) == 2


def test_dates_are_text_on_demand(tmp_path: Path, cache_folder: Path, server: Server) -> None:
    package = generate(tmp_path, SPEC, "fit_dates", Cache(cache_folder), dates="text")
    assert "datetime" not in (package / "models" / "pet.py").read_text()
    server.answer(Answer(body=DOG))
    with imported(package) as module, module.Client(base_url=server.url) as client:
        assert client.pets.get("7").born == "2020-01-02T03:04:05Z"
        assert module.mismatches(client.pets.get("7")) == []
    use = "from fit_dates import Client\n\nborn: str = Client().pets.get('1').born\n"
    assert checked(package, use, cache_folder) == []


def test_code_without_docstrings_repeats_nothing_of_the_document(
    tmp_path: Path, cache_folder: Path
) -> None:
    package = generate(tmp_path, SPEC, "fit_silent", Cache(cache_folder), docstrings=False)
    loud = generate(tmp_path, SPEC, "fit_loud", Cache(cache_folder))
    words = ("animal that lives", "listens to", "number of the page", "Lists the pets", "barks")

    def said(folder: Path) -> set[str]:
        text = "".join(path.read_text() for path in folder.rglob("*.py"))
        return {each for each in words if each in text}

    assert said(package) == set()
    assert said(loud) == set(words)
    assert checked(package, "import fit_silent\n", cache_folder) == []


def test_the_base_url_of_the_configuration_replaces_the_documents_servers(
    tmp_path: Path, cache_folder: Path, server: Server
) -> None:
    url = f"{server.url}/v9"
    package = generate(tmp_path, SPEC, "fit_url", Cache(cache_folder), base_url=url)
    server.answer(Answer(body=b"[]"))
    with imported(package) as module, module.Client() as client:
        assert list(client.pets.list()) == []
    assert server.last.path == "/v9/pets"
    assert "api.example.com" not in (package / "README.md").read_text()


@pytest.mark.parametrize(
    ("options", "path", "key", "after"),
    [
        ({"exclude": ("tag:Audit",)}, "client.py", "exclude", '["tag:Audit"]'),
        ({"clients": "sync"}, "resources/pets.py", "clients", "sync"),
        ({"names": names_of({"classes": {"Pet": "Dog2"}})}, "models/pet.py", "names", "Dog2"),
        ({"dates": "text"}, "models/pet.py", "dates", "text"),
        ({"docstrings": False}, "models/pet.py", "docstrings", "false"),
        ({"base_url": "https://a.example"}, "client.py", "base_url", "https://a.example"),
    ],
    ids=str,
)
def test_a_setting_that_changed_is_the_cause_of_what_it_moved(
    tmp_path: Path, options: dict[str, Any], path: str, key: str, after: str
) -> None:
    shaping = PackageOptions(package="shop", formatter="ruff", headers=(("X-A", "1"),))
    target = Target(name="shop", spec=str(SPEC), output=tmp_path, root=tmp_path, options=shaping)
    write_rendered(render_target(target, Run()), Run())
    # Another key changed as well, so that more than elimination has to tell them apart.
    changed = replace(target, options=replace(shaping, headers=(("X-A", "2"),), **options))
    found = {each.path: each for each in check_target(changed, Run()).differences}
    (cause,) = found[path].causes
    assert (key, after) in {(each.key, each.after) for each in cause.settings}
    if path != "client.py":
        assert {each.key for each in cause.settings} == {key}


def named(**kinds: dict[str, str]) -> Names:
    """Return names that a configuration gives."""
    return names_of(kinds)


def test_names_of_the_configuration_are_those_of_the_client(
    tmp_path: Path, cache_folder: Path, server: Server
) -> None:
    names = named(
        operations={
            "getPet": "find",
            "GET /audit/entries": "pets.history",
            "deletePet": "care.drop",
        },
        tags={"Audit": "log"},
        classes={"Pet": "Animal", "#/components/schemas/Entry/properties/who": "Author"},
        arguments={"petId": "id", "listPets.page": "number", "addEntry.who": "author"},
    )
    package = generate(tmp_path, SPEC, "fit_names", Cache(cache_folder), names=names)
    server.answer(
        Answer(body=DOG.replace(b"Dog", b"Cat")),
        Answer(body=b"[]"),
        Answer(body=b"[]"),
        Answer(status=204),
        Answer(status=204),
    )
    with imported(package) as module, module.Client(base_url=server.url) as client:
        assert isinstance(client.pets.find(id="7"), module.models.Animal)
        assert client.pets.list(number=3) == []
        assert server.last.query == "page=3"
        assert client.pets.history() == []
        client.log.add_entry(author={"email": "a@b"})
        assert server.last.body == b'{"who":{"email":"a@b"}}'
        with pytest.warns(DeprecationWarning, match=r"client\.care\.drop"):
            client.care.drop("7")
        assert not hasattr(client, "audit")
    use = "from fit_names import Client, models\n\npet: models.Animal | models.Dog = Client().pets.find('1')\n"
    assert checked(package, use, cache_folder) == []


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (named(operations={"getPets": "find"}), "no such operation; did you mean"),
        (
            named(operations={"getPet": "list", "listPets": "list"}),
            'names.operations: "list" cannot be',
        ),
        (
            named(operations={"getPet": "dict"}),
            "#/paths/~1pets~1{petId}/get: something else is called so",
        ),
        (named(operations={"getPet": "close.find"}), "beside a member that every client has"),
        (named(operations={"getPet": "Pets.find"}), "beside the resource pets"),
        (named(tags={"Pet": "animals"}), 'names.tags "Pet": no operation has this tag first'),
        (named(classes={"Pets": "Animal"}), 'no such schema; did you mean "Pet"?'),
        (named(classes={"Pet": "Same", "Dog": "Same"}), 'names.classes: "Same" cannot be'),
        (named(classes={"Pet": "True"}), 'names.classes: "True" cannot be'),
        (
            named(arguments={"pages": "number"}),
            'no operation has this argument; did you mean "page"?',
        ),
        (named(arguments={"getPet.page": "number"}), "no operation has this argument"),
        (
            named(arguments={"page": "options"}),
            'names.arguments: "options" cannot be the name of # page',
        ),
    ],
    ids=str,
)
def test_a_name_that_is_unknown_or_taken_is_an_error(
    tmp_path: Path, names: Names, message: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        render(tmp_path, names=names)
    assert message in str(caught.value)


def test_other_names_make_way_for_those_of_the_configuration(tmp_path: Path) -> None:
    rendered = render(
        tmp_path,
        names=named(operations={"getPet": "list"}, classes={"Person": "Entry"}),
    )
    found = json.loads(rendered.files["sourcemap.json"])
    by_id = {each["operation_id"]: each["call"] for each in found["operations"]}
    assert by_id["getPet"] == "pets.list"
    assert by_id["listPets"] != "pets.list"
    classes = {each["pointer"]: each["class"].rpartition(".")[2] for each in found["schemas"]}
    assert classes[f"{PLACE}Person"] == "Entry"
    assert classes[f"{PLACE}Entry"] != "Entry"
