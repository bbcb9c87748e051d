"""A generated module, and what a person does to it."""

from __future__ import annotations

from pathlib import Path

from tests.support.command import PETS

FILE = "clients/pets/resources/pets.py"
PATCH = "patches/pets/001-resources-pets.patch"
FIRST = '''\
    def first(self) -> models.Pet | None:
        """The first pet, if there is any."""
        return next(iter(self.list(limit=1)), None)


class AsyncPets('''
# The path of the request is in the same lines as the edit of `edit_path`.
OTHER_PATH = PETS.replace("  /pets:\n", "  /animals:\n")


def add_method(file: Path) -> str:
    """Add a method to the module, between its classes."""
    text = file.read_text().replace("\nclass AsyncPets(", FIRST, 1)
    assert "def first" in text
    file.write_text(text)
    return text


def edit_path(file: Path) -> str:
    """Let the first request go elsewhere."""
    text = file.read_text().replace('"/pets",', '"/v2/pets",', 1)
    assert "/v2/pets" in text
    file.write_text(text)
    return text


def contents(folder: Path) -> dict[str, bytes]:
    """Read every file below a folder, what oarlock saves and Python caches left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not {".oarlock", "__pycache__"} & set(path.parts)
    }


def saved(repository: Path) -> list[str]:
    """Return the texts that were saved."""
    places = (repository / ".oarlock").rglob("*")
    return [path.read_text() for path in places if path.is_file() and path.name != ".gitignore"]
