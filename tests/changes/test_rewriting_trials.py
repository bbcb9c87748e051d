"""What a type checker says of one attempt is not what it remembers of another."""

from __future__ import annotations

from pathlib import Path

from generator.changes.rewriting.trial import check
from generator.changes.sites.project import Project


def test_texts_of_the_same_length_are_told_apart(tmp_path: Path) -> None:
    """A file of the same second and the same size is the one that mypy knows, unless it is dated anew."""
    project = Project(folder=tmp_path / "shop", modules=("app.py",))
    known = tmp_path / "known"
    project.folder.mkdir()
    (project.folder / "pyproject.toml").write_text("[tool.mypy]\n")
    (project.folder / "app.py").write_text("from harbour import Pier\n\nfound: Pier = Pier()\n")
    clients = {name: {"__init__.py": f"class {name}: ...\n"} for name in ("Pier", "Kelp")}
    renamed = {"app.py": "from harbour import Kelp\n\nfound: Kelp = Kelp()\n"}
    for _ in range(4):
        for client, texts, fits in (
            ("Pier", {}, True),
            ("Kelp", {}, False),
            ("Kelp", renamed, True),
            ("Pier", renamed, False),
        ):
            said = check(project, "harbour", clients[client], texts, known)
            assert (not said) is fits, (client, said)
