"""Overlays change a document before everything; what they put there stands in their files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.config.reading import Target
from generator.errors import SpecError
from generator.options import PackageOptions
from generator.pipeline.rendering import render_target
from generator.pipeline.run import Run
from generator.spec import Document, load_document
from generator.spec.pointers import find
from tests.support.command import PETS, Oarlock

HEAD = 'overlay: 1.0.0\ninfo: {title: Fixes, version: "1"}\nactions:\n'
HEAD_1_1 = HEAD.replace("1.0.0", "1.1.0")


def overlay(folder: Path, actions: str, head: str = HEAD, name: str = "fixes.overlay.yaml") -> str:
    """Write an overlay, and return its path."""
    path = folder / name
    path.write_text(head + actions)
    return str(path)


def load(folder: Path, actions: str, head: str = HEAD) -> Document:
    """Return the document of pets, changed by an overlay."""
    (folder / "pets.yaml").write_text(PETS)
    return load_document(folder / "pets.yaml", overlays=[overlay(folder, actions, head)])


def place(document: Document, pointer: str) -> tuple[str, int | None]:
    """Return the file and the line of a node."""
    location = document.locate(pointer)
    return Path(location.file).name, location.line


def test_an_update_is_merged_into_what_it_selects(tmp_path: Path) -> None:
    document = load(
        tmp_path,
        "  - target: $.paths['/pets'].get\n"
        "    update:\n"
        "      summary: Lists pets.\n"
        "      tags: [Animals]\n"
        "      responses:\n"
        "        '200': {description: All of them.}\n",
    )
    operation = document.data["paths"]["/pets"]["get"]
    assert operation["summary"] == "Lists pets."
    assert operation["tags"] == ["Pets", "Animals"]
    assert operation["responses"]["200"]["description"] == "All of them."
    assert "content" in operation["responses"]["200"]
    at = "/paths/~1pets/get"
    assert place(document, f"{at}/summary") == ("fixes.overlay.yaml", 6)
    assert place(document, f"{at}/tags/1") == ("fixes.overlay.yaml", 7)
    assert place(document, f"{at}/responses/200/description") == ("fixes.overlay.yaml", 9)
    lines = PETS.splitlines()
    assert place(document, f"{at}/operationId") == (
        "pets.yaml",
        lines.index("      operationId: listPets") + 1,
    )
    assert place(document, f"{at}/tags/0")[0] == "pets.yaml"


def test_an_update_is_appended_to_a_list_and_done_to_all_that_is_selected(tmp_path: Path) -> None:
    document = load(
        tmp_path,
        "  - target: $.paths.*.get.parameters\n"
        "    update: {name: X-Trace, in: header, schema: {type: string}}\n"
        "  - target: $.paths.*.get.responses[?@.description]\n"
        "    update: {x-seen: true}\n",
    )
    for item in document.data["paths"].values():
        assert item["get"]["parameters"][-1]["name"] == "X-Trace"
        assert item["get"]["responses"]["200"]["x-seen"] is True
    assert place(document, "/paths/~1pets/get/parameters/1/in") == ("fixes.overlay.yaml", 5)


def test_what_stands_behind_a_removed_item_keeps_its_place(tmp_path: Path) -> None:
    text = PETS.replace(
        "tags: [Pets]", "tags:\n        - One\n        - Two\n        - Three\n        - Four", 1
    )
    (tmp_path / "pets.yaml").write_text(text)
    name = overlay(
        tmp_path,
        "  - target: $.paths['/pets'].get.tags\n    update: Five\n"
        "  - target: $.paths['/pets'].get.tags[?@ == 'One' || @ == 'Three']\n    remove: true\n"
        "  - target: $.paths['/pets/{id}']\n    remove: true\n",
    )
    document = load_document(tmp_path / "pets.yaml", overlays=[name])
    tags = "/paths/~1pets/get/tags"
    assert find(document.data, tags) == ["Two", "Four", "Five"]
    lines = text.splitlines()
    assert place(document, f"{tags}/0") == ("pets.yaml", lines.index("        - Two") + 1)
    assert place(document, f"{tags}/1") == ("pets.yaml", lines.index("        - Four") + 1)
    assert place(document, f"{tags}/2")[0] == "fixes.overlay.yaml"
    assert list(document.data["paths"]) == ["/pets"]


def test_overlays_1_1_copy_and_replace_single_values(tmp_path: Path) -> None:
    document = load(
        tmp_path,
        "  - target: $.info.title\n    update: Animals\n"
        "  - target: $.paths['/pets/{id}']\n    copy: $.paths['/pets']\n",
        HEAD_1_1,
    )
    assert document.data["info"]["title"] == "Animals"
    assert place(document, "/info/title") == ("fixes.overlay.yaml", 5)
    assert document.data["paths"]["/pets/{id}"]["get"]["operationId"] == "listPets"
    # What was copied leads to where it was copied from.
    lines = PETS.splitlines()
    assert place(document, "/paths/~1pets~1{id}/get/operationId") == (
        "pets.yaml",
        lines.index("      operationId: listPets") + 1,
    )


def test_an_action_that_selects_nothing_is_a_warning_at_its_line(tmp_path: Path) -> None:
    document = load(tmp_path, "  - target: $.paths['/dogs'].get\n    remove: true\n")
    (found,) = document.diagnostics
    assert (found.level, found.rule, found.location.line) == (
        "warning",
        "overlay-without-effect",
        4,
    )
    assert "`$.paths['/dogs'].get` selects nothing in the document" in found.message
    assert Path(found.location.file).name == "fixes.overlay.yaml"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("openapi: 3.0.0\n", "not an overlay"),
        ("overlay: 1.0\n", "this version of overlays"),
        ("overlay: 2.0.0\n", "this version of overlays"),
        (HEAD, "at least one action"),
        (HEAD + "  - update: {}\n", "an action has a `target`"),
        (HEAD + "  - target: $.info\n", "the action does nothing"),
        (HEAD + "  - {target: $.info, updates: {}, remove: true}\n", 'no field `updates`; did you mean "update"?'),
        (HEAD + "  - {target: $.info, copy: $.paths}\n", "no field `copy`"),
        (HEAD + "  - {target: $.info, remove: 'yes'}\n", "`remove` is true or false"),
        (HEAD + "  - {target: '$.paths[', remove: true}\n", "not a JSONPath: "),
        (HEAD + "  - {target: '', remove: true}\n", "not a JSONPath: "),
        (HEAD + "  - {target: $.info, update: [1]}\n", "the update does not fit #/info"),
        (HEAD + "  - {target: $.info.title, update: Animals}\n", "is no object or list, as overlays 1.0"),
        (HEAD + "  - {target: $, remove: true}\n", "the whole document cannot be removed"),
        (HEAD_1_1 + "  - {target: $.info, copy: $.paths.*}\n", "`copy` has to select one value, and selects 2"),
    ],
)  # fmt: skip
def test_a_fault_of_an_overlay_is_an_error_with_its_line(
    tmp_path: Path, text: str, problem: str
) -> None:
    (tmp_path / "pets.yaml").write_text(PETS)
    path = tmp_path / "fixes.overlay.yaml"
    path.write_text(text)
    with pytest.raises(SpecError) as caught:
        load_document(tmp_path / "pets.yaml", overlays=[str(path)])
    assert problem in caught.value.diagnostics[0].problem
    assert Path(caught.value.diagnostics[0].location.file) == path
    assert {each.rule for each in caught.value.diagnostics} == {"bad-overlay"}


@pytest.fixture
def fixed(repository: Path) -> Path:
    """A repository whose target has an overlay."""
    overlay(
        repository,
        "  - target: $.components.schemas.Pet\n    update: {properties: {age: {type: integer}}}\n",
    )
    path = repository / "oarlock.toml"
    path.write_text(path.read_text() + 'overlays = ["fixes.overlay.yaml"]\n')
    return repository


def test_generate_and_check_know_the_overlay(oarlock: Oarlock, fixed: Path) -> None:
    assert oarlock("generate").code == 0
    model = next((fixed / "clients").rglob("models/pet.py"))
    assert "    age: " in model.read_text()
    assert oarlock("check").code == 0
    assert "nothing to do" in oarlock("generate").out
    path = fixed / "fixes.overlay.yaml"
    path.write_text(path.read_text().replace("age", "years"))
    run = oarlock("check", "--format", "json")
    assert run.code == 1
    (target,) = json.loads(run.out)["targets"]
    (moved,) = [cause for cause in target["causes"] if cause["kind"] == "configuration"]
    assert moved["detail"] == "overlays of fixes.overlay.yaml changed"
    document = {
        part["pointer"]
        for each in target["differences"]
        for cause in each["causes"]
        for part in cause["parts"]
    }
    assert "/components/schemas/Pet" in document
    assert all(
        {"document", "configuration"} == {cause["kind"] for cause in each["causes"]}
        for each in target["differences"]
    )
    assert "overlays of fixes.overlay.yaml changed" in oarlock("check").out
    assert "nothing to do" not in oarlock("generate").out
    assert oarlock("check", "--trust-lock").code == 0


def test_validate_and_bundle_take_overlays(oarlock: Oarlock, repository: Path) -> None:
    overlay(
        repository,
        "  - target: $.paths['/pets'].get\n    update: {responses: {'200': {description: 3}}}\n",
        name="wrong.overlay.yaml",
    )
    assert oarlock("validate", "pets.yaml").code == 0
    run = oarlock("validate", "pets.yaml", "--overlay", "wrong.overlay.yaml")
    assert run.code == 1
    assert "wrong.overlay.yaml:5:" in run.out
    overlay(repository, "  - {target: $.info, update: {x-fixed: true}}\n", name="good.overlay.yaml")
    for form in ("yaml", "json"):
        bundled = oarlock("bundle", "pets.yaml", "--overlay", "good.overlay.yaml", "--format", form)
        (repository / f"out.{form}").write_text(bundled.out)
        assert load_document(repository / f"out.{form}").data["info"]["x-fixed"] is True
    refused = oarlock(
        "bundle", "pets.yaml", "--overlay", "good.overlay.yaml", "-o", "good.overlay.yaml"
    )
    assert refused.code == 2


@pytest.mark.usefixtures("fixed")
def test_diff_compares_the_documents_with_their_overlays(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "new.yaml").write_text(PETS)
    run = oarlock("diff", "pets", "new.yaml")
    assert run.code == 0, run.out + run.err
    assert "age" not in run.out


def test_an_overlay_mends_what_keeps_a_client_from_being_generated(tmp_path: Path) -> None:
    (tmp_path / "pets.yaml").write_text(PETS.replace("/pets/{id}:", "/pets/{id:"))
    name = overlay(tmp_path, "  - {target: \"$.paths['/pets/{id']\", remove: true}\n")
    options = PackageOptions(package="pets", formatter="ruff")
    given: dict[str, Any] = {"output": tmp_path, "root": tmp_path, "options": options}
    target = Target(name="p", spec=str(tmp_path / "pets.yaml"), overlays=(name,), **given)
    rendered = render_target(target, Run(), refuses_unsupported=True, is_validated=True)
    assert rendered.package.operations == 1
