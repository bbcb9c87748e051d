"""Documents whose files lie around their folder, and documents at a URL, by every command that reads one."""

from __future__ import annotations

import functools
import http.server
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.functional.test_check_base import commit, git
from tests.support.command import PETS, Oarlock

OWNER = "    Owner:\n      type: object\n      properties:\n        name: {type: string}\n"
CUT = PETS.replace(OWNER, "    Owner: {$ref: ../common/owner.yaml}\n")
WHERE = ("--spec", "spec/pets.yaml", "--output", "out", "--package", "pets")
READING = [
    ("validate", "spec/pets.yaml"),
    ("show", "spec/pets.yaml"),
    ("bundle", "spec/pets.yaml"),
    ("generate", *WHERE),
    ("check", *WHERE),
]
CONFIGURED = """\
[targets.pets]
spec = "spec/pets.yaml"
root = "."
output = "clients"
package = "pets"
"""


@pytest.fixture
def cut(repository: Path) -> Path:
    """A repository whose document refers to a folder beside its own."""
    assert CUT != PETS
    for folder in ("spec", "common"):
        (repository / folder).mkdir()
    (repository / "spec/pets.yaml").write_text(CUT)
    (repository / "common/owner.yaml").write_text(
        "type: object\nproperties:\n  name: {type: string}\n"
    )
    (repository / "oarlock.toml").write_text(CONFIGURED)
    return repository


@pytest.mark.parametrize("arguments", READING, ids=lambda arguments: arguments[0])
def test_files_around_the_folder_are_read_below_the_root_only(
    oarlock: Oarlock, cut: Path, arguments: tuple[str, ...]
) -> None:
    run = oarlock(*arguments)
    assert run.code == 2
    said = run.out + run.err
    assert "spec/pets.yaml:35:17: error: reference to `../common/owner.yaml` leaves" in said
    assert "hint: allow the folder around both: `--root .`, or `root` in a target" in said
    run = oarlock(*arguments, "--root", ".")
    assert run.code == (1 if arguments[0] == "check" else 0), run.err
    if arguments[0] == "generate":
        assert "name: str" in (cut / "out/pets/models/owner.py").read_text()
        assert oarlock("check", *WHERE, "--root", ".").code == 0
    assert oarlock(*arguments, "--root", "spec").code == 2
    run = oarlock(*arguments, "--root", "common")
    assert (run.code, "the document is not below the root" in run.out + run.err) == (2, True)


def test_a_target_says_its_root(oarlock: Oarlock, cut: Path) -> None:
    (cut / ".git").rmdir()
    git(cut, "init", "--quiet")
    assert oarlock("generate").code == 0
    assert oarlock("check", "--trust-lock").code == 0
    lock = (cut / "oarlock.lock").read_text()
    assert str(cut) not in lock
    assert "../" not in lock
    commit(cut)
    (cut / "common/owner.yaml").write_text("type: object\nproperties: {age: {type: integer}}\n")
    for more in ((), ("--trust-lock",)):
        run = oarlock("check", "--base", "HEAD", *more)
        assert run.code == 1
        assert "it was in step" in run.out
        assert "Owner" in run.out
    edited = cut / "clients/pets/client.py"
    edited.write_text(edited.read_text() + "# ours\n")
    assert oarlock("keep", "--all", "--no-cache").code == 0
    assert oarlock("generate").code == 0
    assert edited.read_text().endswith("# ours\n")
    assert oarlock("check").code == 0


@pytest.mark.parametrize("target", ["link.yaml", "linked/secret.yaml", "pipe.yaml", "../../s.yaml"])
def test_nothing_outside_the_root_is_read(oarlock: Oarlock, cut: Path, target: str) -> None:
    outside = cut.parent / f"{cut.name}-outside"
    outside.mkdir()
    (outside / "secret.yaml").write_text("title: hidden\n")
    (cut.parent / "s.yaml").write_text("title: hidden\n")
    (cut / "common/link.yaml").symlink_to(outside / "secret.yaml")
    (cut / "common/linked").symlink_to(outside)
    os.mkfifo(cut / "common/pipe.yaml")
    document = CUT.replace("../common/owner.yaml", f"../common/{target}")
    (cut / "spec/pets.yaml").write_text(document)
    run = oarlock("bundle", "spec/pets.yaml", "--root", ".")
    assert (run.code, run.out) == (2, "")
    assert "hidden" not in run.err
    assert "error: reference to" in run.err or "not a regular file" in run.err


# At a URL


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address(repository: Path) -> Iterator[str]:
    """Where a server gives the files of the repository away."""
    handler = functools.partial(_Quiet, directory=str(repository))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("arguments", READING, ids=lambda arguments: arguments[0])
def test_a_document_at_a_url_is_read_where_its_host_is_allowed(
    oarlock: Oarlock, address: str, arguments: tuple[str, ...]
) -> None:
    url = f"http://{address}/pets.yaml"
    there = tuple(url if part == "spec/pets.yaml" else part for part in arguments)
    run = oarlock(*there)
    assert run.code == 2
    said = run.out + run.err
    assert (
        f"{url}: error: a URL is only fetched where its host is allowed [remote-document]\n" in said
    )
    assert f"hint: allow the host with `--allow-remote {address}`, or keep a copy" in said
    run = oarlock(*there, "--allow-remote", f"http://{address}")
    assert (run.code, "name the host alone" in run.err) == (2, True)
    run = oarlock(*there, "--allow-remote", address)
    assert run.code == (1 if arguments[0] == "check" else 0), run.err


def test_a_target_at_a_url_is_pinned_by_the_lock(
    oarlock: Oarlock, repository: Path, address: str
) -> None:
    (repository / "oarlock.toml").write_text(
        f'[targets.pets]\nspec = "http://{address}/pets.yaml"\nallow_remote = ["{address}"]\n'
        'output = "clients"\npackage = "pets"\n'
    )
    assert oarlock("generate").code == 0
    assert oarlock("check").code == 0
    assert oarlock("check", "--trust-lock").code == 0
    (repository / "pets.yaml").write_text(PETS.replace("limit", "most"))
    for more in ((), ("--trust-lock",)):
        run = oarlock("check", "--format", "json", *more)
        assert run.code == 1
        (target,) = json.loads(run.out)["targets"]
        assert {cause["kind"] for cause in target["causes"]} == {"document"}
