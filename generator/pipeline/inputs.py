"""Records all inputs of a package, as the lock keeps them: document, options, templates, tools."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from generator import __version__
from generator.config.reading import Target
from generator.config.recorded import fitting_of, settings_of
from generator.system.releases import installed_version
from generator.system.templates import template_digests, templates_digest
from generator.tree.files import digest_of, with_plain_ends
from generator.tree.lock import Entry, relative_folder

# The oldest Python that generated code runs on; datamodel-code-generator and black write for it.
_TARGET_PYTHON = "3.11"
_SHORT_DIGEST = 12


def inputs(target: Target, document: str) -> Entry:
    """Record all that the output depends on; the files are still to be filled in."""
    templates = template_digests(target.options.templates)
    options = target.options
    overlays = _overlay_settings(target)
    # The lock records the digest of this list: another order would be another configuration.
    configuration = json.dumps(
        [
            options.package,
            options.formatter,
            options.headers,
            options.query,
            options.numbers,
            options.naive_datetimes,
            options.datetimes,
            [(each.operation, each.strategy, each.arguments) for each in options.pagination],
            *([options.kind, options.models] if options.kind == "models" else []),
            *fitting_of(options),
            *overlays,
        ]
    )
    tools = {
        "oarlock": __version__,
        "python": _TARGET_PYTHON,
        **{
            name: installed_version(name)
            for name in ("datamodel-code-generator", "jinja2", options.formatter)
        },
    }
    return Entry(
        package=relative_folder(target.folder, target.root),
        document=document,
        configuration=f"sha256:{hashlib.sha256(configuration.encode()).hexdigest()}",
        templates=templates_digest(templates),
        settings=tuple(sorted((*settings_of(options), *overlays))),
        template_files=tuple(
            (path, digest[:_SHORT_DIGEST])
            for path, digest in templates.items()
            if path.endswith(".jinja")
        ),
        tools=tuple(sorted(tools.items())),
        files=(),
    )


def source_digest(target: Target) -> str:
    """Return the digest of the bytes of a document and its overlays, empty where one cannot be read again.

    How lines end does not count: neither JSON nor YAML tells line ends apart.
    """
    try:
        digests = [_digest_of_file(name) for name in (target.spec, *target.overlays)]
    except OSError:  # standard input, say
        return ""
    return digests[0] if len(digests) == 1 else digest_of("\n".join(digests).encode())


def _digest_of_file(name: str) -> str:
    return digest_of(with_plain_ends(Path(name).read_bytes()))


def _overlay_settings(target: Target) -> tuple[tuple[str, str], ...]:
    """Return what the lock records of overlays: their files, in their order, with their digests."""
    return tuple(
        (
            f"overlays.{relative_folder(Path(os.path.abspath(name)), target.root)}",
            _short_digest(name),
        )
        for name in target.overlays
    )


def _short_digest(name: str) -> str:
    try:
        return _digest_of_file(name).removeprefix("sha256:")[:_SHORT_DIGEST]
    except OSError:
        return "unreadable"
