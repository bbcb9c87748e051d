"""What the commands do, as functions: `import oarlock`.

    for target in oarlock.targets():
        checked = oarlock.check(target)
        if not checked.is_in_step:
            print(target.name, [difference.path for difference in checked.differences])

Nothing is printed, and nothing ends the program. What goes wrong is an `OarlockError`; findings are values.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config.reading import (
    Target,
    ad_hoc_target,
    find_configuration,
    load_configuration,
)
from generator.config.silenced import Pattern, parse_pattern
from generator.errors import Diagnostic, OarlockError
from generator.options import PackageOptions
from generator.pipeline.checked import Checked
from generator.pipeline.run import Run
from generator.system.cache import Cache

if TYPE_CHECKING:
    from generator.changes.model import Comparison

_ANY_PACKAGE = PackageOptions(package="client")


class EditConflictsError(OarlockError):
    """Kept edits no longer fit what is generated; nothing was written."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        super().__init__(f"kept edits are in conflict with what is generated: {', '.join(paths)}")
        self.paths = paths


@dataclass(frozen=True, slots=True, kw_only=True)
class Validation:
    """What there is to say about a document, and whether a client can be made of it in spite of that."""

    findings: tuple[Diagnostic, ...]
    is_usable: bool

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that break the specification."""
        return tuple(finding for finding in self.findings if finding.level == "error")


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """What was written, as sorted paths below `target.folder`, and what was found in the document.

    ``saved`` are edited files that were overwritten, each with the place where its content is now.
    """

    target: Target
    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    saved: tuple[tuple[str, str], ...]
    findings: tuple[Diagnostic, ...]


def targets(config: Path | str | None = None) -> tuple[Target, ...]:
    """Return the targets of a configuration: of the nearest one above the working folder, unless one is named.

    Raises `ConfigurationError` where there is none, or one that says something impossible.
    """
    path = Path(config) if config is not None else find_configuration(Path.cwd())
    return load_configuration(path).targets


def target(
    *,
    spec: Path | str,
    output: Path | str,
    options: PackageOptions | str,
    root: Path | str | None = None,
) -> Target:
    """Describe a target without a configuration; its lock lies beside the package.

    Args:
        spec: the document, a file or a URL.
        output: the folder that the package is written into.
        options: the name of the package, or all that shapes it.
        root: the folder below which the document's files lie; its own unless given.

    Raises `ConfigurationError` for a name that no package can have.
    """
    return ad_hoc_target(
        spec=str(spec),
        output=Path(output),
        options=PackageOptions(package=options) if isinstance(options, str) else options,
        spec_root=Path(root) if root is not None else None,
    )


def validate(
    spec: Path | str | Target,
    *,
    options: PackageOptions | None = None,
    ignore: Iterable[str | Pattern] = (),
    folder: Path | None = None,
    root: Path | None = None,
    overlays: Iterable[str] = (),
    run: Run | None = None,
) -> Validation:
    """Return every finding of a document: those that `generate` has, too.

    Args:
        spec: a file, a URL, or a target with its options and its `ignore`.
        options: what shapes the client that is planned; it decides about few findings.
        ignore: which warnings and notes are left out, as the key `ignore` names them.
        folder: what files in ``ignore`` are relative to; the working folder, or that of the configuration.
        root: the folder below which the document's files lie; its own unless given.
        overlays: files with overlays, which are applied after those of a target.
        run: who is told of progress, which hosts may be asked, and the cache.

    Never raises for what is wrong with the document: that is a finding.
    """
    from generator.pipeline.findings import without_ignored
    from generator.pipeline.reading import validate as read_and_plan

    run = run or _default_run()
    known = spec if isinstance(spec, Target) else None
    found, is_usable = read_and_plan(
        known.spec if known else str(spec),
        hosts=run.hosts | (known.allow_remote if known else frozenset()),
        root=root or (known.spec_root if known else None),
        options=options or (known.options if known else _ANY_PACKAGE),
        cache=run.cache,
        progress=run.progress,
        overlays=(*(known.overlays if known else ()), *overlays),
    )
    named = (*(known.ignore if known else ()), *ignore)
    ignored = tuple(
        pattern
        for each in named
        if (pattern := each if isinstance(each, Pattern) else parse_pattern(each))
    )
    folder = folder or (known.root if known else Path.cwd())
    return Validation(findings=without_ignored(found, ignored, folder), is_usable=is_usable)


def generate(
    target: Target,
    *,
    skip_unsupported: bool = False,
    discard_edits: bool = False,
    run: Run | None = None,
) -> Generated:
    """Write or update the client of a target, whole or not at all.

    Args:
        target: the target, of a configuration or by itself.
        skip_unsupported: leave out operations that cannot be generated.
        discard_edits: overwrite files that were edited by hand; each is saved first.
        run: who is told of progress, which hosts may be asked, and the cache.

    Raises:
        SpecError: the document cannot be used; ``diagnostics`` says why.
        UnrecordedEditsError: files were edited by hand, and nothing keeps that.
        EditConflictsError: edits that are kept no longer fit.
    """
    from generator.pipeline.rendering import render_target, with_edits, write_rendered

    run = run or _default_run()
    rendered = render_target(
        target, run, refuses_unsupported=not skip_unsupported, is_validated=True
    )
    rendered = with_edits(rendered)
    if rendered.conflicts:
        raise EditConflictsError(
            tuple(each.path or each.kept.patch.path for each in rendered.conflicts)
        )
    run.progress("writing")
    result = write_rendered(rendered, run, discard_edits=discard_edits)
    return Generated(
        target=target,
        written=result.written,
        unchanged=result.unchanged,
        removed=result.removed,
        saved=result.saved,
        findings=rendered.diagnostics,
    )


def check(target: Target, *, trust_lock: bool = False, run: Run | None = None) -> Checked:
    """Compare the client of a target on disk with what its document gives now; write nothing.

    Args:
        target: the target, of a configuration or by itself.
        trust_lock: answer from digests alone, where all inputs and files still have theirs.
        run: who is told of progress, which hosts may be asked, and the cache.

    Raises:
        SpecError: the document cannot be used; ``diagnostics`` says why.
    """
    from generator.pipeline.by_lock import check_by_lock

    run = run or _default_run()
    known = check_by_lock(target, run) if trust_lock else None
    if known is not None:
        return known
    from generator.pipeline.checking import check_target

    return check_target(target, run)


def diff(
    old: Path | str,
    new: Path | str,
    *,
    targets: Iterable[Target] = (),
    is_strict: bool = False,
    replays: bool = False,
    consumers: Iterable[Path | str] = (),
    root: Path | None = None,
    run: Run | None = None,
) -> Comparison:
    """Tell what changed between two versions of a document, on the wire and for Python code.

    Args:
        old: the version that programs are written against: a file, a URL, `REVISION:path`, the name of one of
            the targets, or `target@REVISION`.
        new: the version that is to replace it.
        targets: those that may be named. What `oarlock-accepted.toml` beside their configuration accepts, is
            marked so.
        is_strict: whether clients need not expect what was not promised.
        replays: whether the old client is to decode what the new version may answer.
        consumers: files and folders of code that uses the old client: changes get the places that they concern.
        root: the folder below which the documents' files lie; each one's own unless given.
        run: who is told of progress, and which hosts may be asked.

    Raises:
        OarlockError: a side cannot be read.
    """
    from generator.pipeline.diffing import diff as compare
    from generator.pipeline.diffing import read_accepted, source_of

    run = run or _default_run()
    known = {target.name: target for target in targets}
    return compare(
        source_of(str(old), known),
        source_of(str(new), known),
        accepted=read_accepted(known),
        is_strict=is_strict,
        replays=replays,
        consumers=tuple(map(Path, consumers)),
        hosts=run.hosts,
        root=root,
        progress=run.progress,
    )


def _default_run() -> Run:
    return Run(cache=Cache())
