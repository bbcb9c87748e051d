"""Gets a document from where it comes from: a URL of an allowed host, or the application that emits it."""

from __future__ import annotations

from pathlib import Path

from generator.errors import OarlockError, visible
from generator.tree.files import write_whole


def read_source(source: str, *, folder: Path, hosts: frozenset[str]) -> bytes:
    """Return the bytes of a document; a document that no client can be made from raises `SpecError`.

    Args:
        source: a URL, or `module:app`.
        folder: where an application is imported from.
        hosts: those that may be fetched from.
    """
    from generator.bootstrap.application import document_of, is_application
    from generator.spec import read_document
    from generator.spec.text.files import read_remote_root
    from generator.spec.text.urls import is_remote

    if is_remote(source):
        content, _ = read_remote_root(source, hosts)
    elif is_application(source):
        content = document_of(source, folder)
    else:
        raise OarlockError(f"{visible(source)} is neither a URL nor module:app")
    read_document(content, path=visible(source), allow_remote=hosts)
    return content


def refresh(path: Path, content: bytes) -> None:
    """Write a document. Raises `OarlockError` where that is not possible."""
    try:
        write_whole(path, content)
    except OSError as error:
        raise OarlockError(f"cannot write {visible(str(path))}: {error.strerror}") from error
