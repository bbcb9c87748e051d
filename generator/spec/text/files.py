"""Opens documents and what they refer to: only regular files below one root, only allowed hosts.

Everything that is read comes through here, with its limits; messages never repeat what a file holds.
"""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass
from difflib import get_close_matches
from json import detect_encoding
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from generator.errors import Diagnostic, Location, SpecError
from generator.spec.pointers import unescape
from generator.spec.text.foreign import Foreign, foreign_bytes, foreign_text
from generator.spec.text.json import Fault, FaultyText, depth_fault, read_json, repeated_keys
from generator.spec.text.limits import DEPTH, FILE_BYTES, FILES, TOTAL_BYTES
from generator.spec.text.places import Layout, Lines, TextIndex
from generator.spec.text.source import Source
from generator.spec.text.urls import is_allowed, is_remote, origin_of, shown_url
from generator.spec.text.yaml import read_yaml

_Keys = list[tuple[int, int, str]]
"""Lines, columns and pointers of keys."""
_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Refusal(Exception):
    """A reference may not or cannot be followed; says why, in words for people."""

    def __init__(self, rule: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Loaded:
    """A text that was read, and the warnings about it."""

    source: Source
    warnings: tuple[Diagnostic, ...]


class Library:
    """Opens each text once, below one root or at allowed hosts.

    ``folder`` is that of the document, as it was named; the root is this folder or one around it.
    """

    def __init__(
        self, *, folder: Path | None, allow_remote: frozenset[str], root: Path | None = None
    ) -> None:
        self._folder = folder.resolve() if folder is not None else None
        self._shown_folder = folder
        self._root = root.resolve() if root is not None else self._folder
        self._allow_remote = frozenset(host.lower() for host in allow_remote)
        self._sources: dict[str, Source] = {}
        self._bytes = 0
        self.warnings: list[Diagnostic] = []

    def add(self, loaded: Loaded) -> None:
        """Make a text that was read already known under its place."""
        self._sources[loaded.source.place] = loaded.source
        self.warnings += loaded.warnings

    def know(self, source: Source, place: str) -> None:
        """Make a text known under a second place."""
        self._sources[place] = source

    @property
    def places(self) -> frozenset[str]:
        """The places of all texts that were read."""
        return frozenset(self._sources)

    def has(self, place: str) -> bool:
        """Tell whether something stands at a place on this machine."""
        return place in self._sources or Path(place).is_file()

    def place_of(self, base: Source, url: str) -> str:
        """Give the identity of what a reference without its fragment points to.

        Raises `Refusal`.
        """
        parts = urlsplit(url)
        if is_remote(base.place) and not parts.scheme:
            return urljoin(base.place, url)
        if parts.scheme in ("http", "https"):
            _refuse_credentials(url)
            return url
        if parts.scheme or parts.netloc:
            raise Refusal(
                "reference-forbidden",
                f"reference to `{shown_url(url)}`: only relative files and http(s) are followed",
            )
        if self._root is None:
            raise Refusal(
                "reference-forbidden",
                f"reference to the file `{shown_url(url)}`, but this document has no folder",
            )
        path = Path(base.place).parent / unquote(parts.path)
        try:
            real = path.resolve()
        except (OSError, RuntimeError, ValueError):
            raise Refusal("reference-not-found", f"no file `{shown_url(url)}`") from None
        if not real.is_relative_to(self._root):
            raise self._outside(path, url)
        return str(real)

    def _outside(self, path: Path, url: str) -> Refusal:
        """Say why a file may not be read, and what lets it be read."""
        shown = shown_url(url)
        lexical = Path(os.path.normpath(path))
        if self._root is None or lexical.is_relative_to(self._root):
            message = f"reference to `{shown}` follows a link out of the folder of the document"
            return Refusal("reference-forbidden", message, "put the file itself there")
        common = Path(os.path.commonpath((self._root, lexical)))
        message = f"reference to `{shown}` leaves the folder of the document"
        if self._root != self._folder:
            message = f"reference to `{shown}` leaves `{_shown_path(self._root)}`, the root"
        hint = "keep it below that folder"
        if common.parent != common:  # the root of a disk is not to be recommended
            hint = f"allow the folder around both: `--root {_shown_path(common)}`, or `root` in a target"
        return Refusal("reference-forbidden", message, hint)

    def open(self, place: str, url: str) -> Source:
        """Read what stands at a place (once). Raises `Refusal`, or `SpecError` for its content."""
        source = self._sources.get(place)
        if source is not None:
            return source
        if len(self._sources) >= FILES or self._bytes > TOTAL_BYTES:
            raise Refusal("reference-limit", "the document refers to too many or too large files")
        content, name, own_place = self._content(place, url)
        self._bytes += len(content)
        if own_place in self._sources:
            self._sources[place] = self._sources[own_place]
            return self._sources[place]
        loaded = read_source(content, name=name, place=own_place)
        if not isinstance(loaded.source.data, dict | list | bool):
            raise Refusal(
                "reference-not-found", f"`{shown_url(url)}` holds no object that could be used"
            )
        self.add(loaded)
        self.know(loaded.source, place)
        return loaded.source

    def _content(self, place: str, url: str) -> tuple[bytes, str, str]:
        """Read what stands at a place; return it, its name, and the place where it was found."""
        if not is_remote(place):
            return _read_local(place, url), self._name(place), place
        shown = shown_url(place)
        try:
            if is_allowed(place, self._allow_remote):
                content, found = fetch_remote(place, self._allow_remote)
                return content, shown, found
            host = origin_of(place)
        except (OSError, ValueError) as error:
            raise Refusal("reference-not-found", f"`{shown}`: {error}") from None
        raise Refusal(
            "reference-forbidden",
            f"reference to `{shown}`: remote references are off",
            f"keep a copy beside the document, or allow it with `--allow-remote {host}`",
        )

    def _name(self, place: str) -> str:
        if self._folder is None or self._shown_folder is None:
            return Path(place).as_posix()
        below = os.path.relpath(place, self._folder)
        return Path(os.path.normpath(self._shown_folder / below)).as_posix()


def split_reference(reference: str) -> tuple[str, str]:
    """Split a reference into its URL and its fragment (still encoded)."""
    url, fragment = urldefrag(reference)
    return url, fragment


def fetch_remote(url: str, hosts: frozenset[str]) -> tuple[bytes, str]:
    """Fetch a URL; the network is loaded with the first one. Raises `OSError` or `ValueError`."""
    from generator.spec.text.remote import fetch

    return fetch(url, hosts)


def _refuse_credentials(url: str) -> None:
    if "@" in urlsplit(url).netloc:
        raise Refusal(
            "reference-forbidden",
            f"reference to `{shown_url(url)}`: credentials in a URL are refused",
            "keep a copy beside the document",
        )


def read_root(path: Path, name: str) -> bytes:
    """Read the main document, whatever kind of file it is. Raises `SpecError`."""
    try:
        with path.open("rb") as file:
            content = _read_limited(file)
    except (OSError, ValueError) as error:
        hint = _neighbour(path) if isinstance(error, FileNotFoundError) else ""
        raise _refused(name, "unreadable", _system_message(error), hint) from None
    return content


def _neighbour(path: Path) -> str:
    """Ask after the file beside a misspelt name that was meant, if one is alike."""
    try:
        with os.scandir(path.parent) as entries:
            names = [entry.name for entry in entries if entry.is_file()]
    except OSError:
        return ""
    alike = get_close_matches(path.name, names, n=1)
    return f"did you mean `{(path.parent / alike[0]).as_posix()}`?" if alike else ""


def read_remote_root(url: str, allow_remote: frozenset[str]) -> tuple[bytes, str]:
    """Fetch the main document; return it and the URL where it was found. Raises `SpecError`."""
    name, hosts = shown_url(url), frozenset(host.lower() for host in allow_remote)
    try:
        if is_allowed(url, hosts):
            return fetch_remote(url, hosts)
        host = origin_of(url)
    except (OSError, ValueError) as error:
        raise _refused(name, "unreadable", _system_message(error)) from None
    if not host:
        raise _refused(name, "unreadable", "the URL names no host")
    hint = f"allow the host with `--allow-remote {host}`, or keep a copy in a file"
    raise _refused(name, "remote-document", "a URL is only fetched where its host is allowed", hint)


def read_standard_input() -> bytes:
    """Read the document from standard input. Raises `SpecError`."""
    try:
        return _read_limited(sys.stdin.buffer)
    except ValueError as error:
        raise _refused("-", "unreadable", str(error)) from None


def read_source(content: bytes, *, name: str, place: str) -> Loaded:
    """Read the value of a JSON or YAML text. Raises `SpecError`."""
    if known := foreign_bytes(content):
        raise _refused(name, known.rule, known.message, known.hint)
    text = _decode(content, name)
    if not text.strip():
        raise _refused(name, "empty", "the file is empty")
    try:
        data, layout, repeated, null_keys = _parse(text, name)
    except SpecError:
        if known := foreign_text(text):
            raise _foreign(name, text, known) from None
        raise
    if not isinstance(data, dict) and (known := foreign_text(text)):
        raise _foreign(name, text, known)
    source = Source(place=place, name=name, data=data, index=TextIndex(text, layout))
    if _is_too_deep(data):
        raise _located(name, text, depth_fault(text))
    warnings = (
        *(_repeated_key(name, *place) for place in repeated),
        *(_null_key(name, *place) for place in null_keys),
    )
    return Loaded(source, warnings)


def _parse(text: str, name: str) -> tuple[object, Layout, _Keys, _Keys]:
    """Read a text; return its value and layout, the keys that repeat, and those that are null."""
    json_fault = None
    if text.lstrip()[0] in "{[":
        try:
            data, repeats = read_json(text)
        except FaultyText as error:
            if name.endswith(".json") or error.fault.rule != "syntax":
                raise _located(name, text, error.fault) from None
            json_fault = error.fault
        else:
            lines = Lines(text)
            found = repeated_keys(text) if repeats else ()
            return data, "json", [(*lines.position(at), pointer) for at, pointer in found], []
    try:
        result = read_yaml(text)
    except FaultyText as error:
        raise _located(name, text, json_fault or error.fault) from None
    return result.data, "yaml", result.repeated, result.null_keys


def _decode(content: bytes, name: str) -> str:
    encoding = detect_encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        before = content[: error.start].decode(encoding, errors="replace")
        line, column = Lines(before).position(len(before))
        shown = encoding.upper().replace("-SIG", "")
        diagnostic = Diagnostic(
            level="error",
            rule="encoding",
            problem=f"not valid {shown}: byte 0x{content[error.start]:02x}",
            location=Location(file=name, line=line, column=column),
            hint="save the file as UTF-8",
        )
        raise SpecError((diagnostic,)) from None
    return text.removeprefix("\ufeff")


def _is_too_deep(data: object) -> bool:
    level: list[Any] = [data] if isinstance(data, dict | list) else []
    for _ in range(DEPTH):
        level = [
            child
            for node in level
            for child in (node.values() if type(node) is dict else node)
            if type(child) is dict or type(child) is list
        ]
        if not level:
            return False
    return True


def _read_local(place: str, url: str) -> bytes:
    try:
        # Opened without waiting: a pipe in the folder must not stop the program.
        descriptor = os.open(place, _READING)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise Refusal("reference-forbidden", f"`{shown_url(url)}` is not a regular file")
            return _read_limited(file)
    except FileNotFoundError:
        raise Refusal("reference-not-found", f"no file `{shown_url(url)}`") from None
    except (OSError, ValueError) as error:
        raise Refusal(
            "reference-not-found", f"`{shown_url(url)}`: {_system_message(error)}"
        ) from None


def _read_limited(file: BinaryIO) -> bytes:
    content = file.read(FILE_BYTES + 1)
    if len(content) > FILE_BYTES:
        raise ValueError(f"larger than {FILE_BYTES // 1024 // 1024} MB")
    return content


def _system_message(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "no such file"
        case IsADirectoryError():
            return "is a folder, not a file"
        case PermissionError():
            return "may not be read (permission denied)"
        case OSError() if error.strerror:
            return error.strerror[0].lower() + error.strerror[1:]
        case _:
            return str(error)


def _repeated_key(name: str, line: int, column: int, pointer: str) -> Diagnostic:
    key = unescape(pointer.rpartition("/")[2])[:80]
    return Diagnostic(
        level="warning",
        rule="repeated-key",
        problem=f"key `{key}` stands here again",
        consequence="the last one counts",
        location=Location(file=name, line=line, column=column, pointer=pointer),
        hint="delete or rename one of them",
    )


def _null_key(name: str, line: int, column: int, pointer: str) -> Diagnostic:
    key = unescape(pointer.rpartition("/")[2])[:80]
    return Diagnostic(
        level="warning",
        rule="null-key",
        problem="the key is null in YAML",
        consequence=f"it is read as the text `{key}`",
        location=Location(file=name, line=line, column=column, pointer=pointer),
        hint="write it in quotes",
    )


def _located(name: str, text: str, fault: Fault) -> SpecError:
    line, column = Lines(text).position(fault.offset)
    location = Location(file=name, line=line, column=column, pointer=fault.pointer)
    diagnostic = Diagnostic(
        level="error",
        rule=fault.rule,
        problem=fault.message,
        location=location,
        hint=fault.hint,
    )
    return SpecError((diagnostic,))


def _foreign(name: str, text: str, known: Foreign) -> SpecError:
    fault = Fault(rule=known.rule, message=known.message, offset=known.offset, hint=known.hint)
    return _located(name, text, fault)


def _refused(name: str, rule: str, message: str, hint: str = "") -> SpecError:
    location = Location(file=name)
    return SpecError(
        (Diagnostic(level="error", rule=rule, problem=message, location=location, hint=hint),)
    )


def _shown_path(path: Path) -> str:
    """Name a folder as briefly as a command can."""
    return Path(min(os.path.relpath(path), str(path), key=len)).as_posix()
