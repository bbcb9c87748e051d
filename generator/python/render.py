"""Prints a plan with the templates: `Package` in, files out, formatted, with their source map."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator import MARK
from generator.api.model import Api
from generator.errors import ConfigurationError, Diagnostic, visible
from generator.options import Formatter, PackageOptions
from generator.python.checks.modules import OutputCheck
from generator.python.checks.own import OwnTemplatesCheck
from generator.python.files import RenderedFile
from generator.python.models_plan import ModelsPackage
from generator.python.plan import Package
from generator.python.planner import plan
from generator.python.printing.environment import environment
from generator.python.printing.format import format_files
from generator.python.printing.own import printed_by_own, used_anywhere, with_other_words
from generator.python.printing.sourcemap import source_map
from generator.python.types.annotations import SUPPORT_TYPES
from generator.python.types.imports import import_plan, origins
from generator.python.types.runtime import runtime_errors
from generator.system.cache import Cache
from generator.system.own_templates import template_findings
from generator.system.templates import RUNTIME, template_root

_RUNTIME_NAMES = (
    *("AsyncBinaryResponse", "AsyncPage", "AsyncPages", "AsyncStream", "BinaryResponse", "File"),
    *("FileContent", "FileOrText", "Mismatch", "Model", "OMIT", "Omit", "Page", "RawResponse"),
    *("RequestOptions", "Retry", "RetryPolicy", "ServerSentEvent", "Stream", "TokenSource"),
    *("TypedHeaders", "mismatches"),
    *(SUPPORT_TYPES - {"Tuple"}),
)
"""What a package offers beside its clients and errors: the names that stand in signatures and fields."""
_FIRST_LINE = f"{MARK} from an OpenAPI document; do not edit."


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A file to print: its template, and all that it is printed from."""

    path: str
    template: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedPackage:
    """The files of a package, sorted by path, and what there is to say about them.

    ``pages`` are what those are printed from that come of templates, and ``formatter`` formatted them.
    """

    files: tuple[RenderedFile, ...]
    diagnostics: tuple[Diagnostic, ...]
    operations: int
    models: int
    pages: tuple[Page, ...]
    formatter: Formatter


def render_package(
    api: Api,
    options: PackageOptions,
    *,
    cache: Cache | None = None,
    progress: Callable[[str], None] | None = None,
    known: RenderedPackage | None = None,
) -> RenderedPackage:
    """Turn an API into the files of its client; nothing is written.

    Args:
        api: the API.
        options: what the target's configuration says.
        cache: where annotations and formatted files are kept between runs.
        progress: told what happens now.
        known: what was rendered with other options in this process; what the same is printed from,
            is taken from there.
    """
    tell = progress or (lambda _: None)
    package = plan(api, options, cache=cache, progress=progress)
    is_client = isinstance(package, Package)
    pages = tuple(_pages(package) if isinstance(package, Package) else _pages_of_models(package))
    runtime = list(_runtime()) if is_client else []
    tell("rendering")
    files = _printed_already(pages, options.formatter, known)
    done = {file.path for file in files}
    own = options.templates
    waiting = [page for page in pages if page.path not in done]
    rendered = [_print(page, own) for page in waiting]
    check = OutputCheck(runtime, is_client=is_client)
    tell(f"formatting with {options.formatter}")
    changed = printed_by_own(own, (page.template for page in waiting))
    yours = [page for page in waiting if page.template in changed]
    paths = {page.path for page in yours}
    ours = [file for file in rendered if file.path not in paths]
    files += format_files(ours, options.formatter, cache, check, tell)
    if yours:
        others = [
            _print(replace(page, values=with_other_words(page.values)), own)
            for page in yours
            if page.path.endswith(".py")
        ]
        files += format_files(
            [file for file in rendered if file.path in paths],
            options.formatter,
            cache,
            OwnTemplatesCheck({file.path: file.text for file in others}),
            tell,
        )
    files.append(RenderedFile(path="sourcemap.json", text=_source_map(package, files, own)))
    check.check_text(files[-1])
    files += [RenderedFile(path="py.typed", text=""), *runtime]
    return RenderedPackage(
        files=tuple(sorted(files, key=lambda file: file.path)),
        diagnostics=(*package.diagnostics, *template_findings(own, used_anywhere(own))),
        operations=package.operation_count,
        models=package.model_count,
        pages=pages,
        formatter=options.formatter,
    )


def _page(template: str, path: str, **values: Any) -> Page:
    return Page(path=path, template=template, values=values)


def _pages_of_models(package: ModelsPackage) -> Iterator[Page]:
    yield _page("models/__init__.py.jinja", "__init__.py", package=package)
    for part in package.parts:
        yield _page("models/__init__.py.jinja", f"{part.module}.py", package=part)
    yield _page("models/README.md.jinja", "README.md", package=package)
    yield _page("client/gitattributes.jinja", ".gitattributes")


def _pages(package: Package) -> Iterator[Page]:
    error_names = runtime_errors()
    root = package.client.root_error
    # A package without asynchronous clients offers no types of theirs.
    hidden = "Async" if package.client.clients == "sync" else "\0"
    names = (name for name in _RUNTIME_NAMES if not name.startswith(hidden))
    offered = import_plan(".__init__", origins(*names))
    exports = [
        ("client", package.client.classes),
        ("errors", tuple(sorted((*error_names, root)))),
        *((module.removeprefix("."), names) for module, names in offered.now),
    ]
    yield _page("client/__init__.py.jinja", "__init__.py", package=package, exports=exports)
    yield _page("client/errors.py.jinja", "errors.py", package=package, error_names=error_names)
    yield _page("client/client.py.jinja", "client.py", package=package, client=package.client)
    yield _page("client/resources/__init__.py.jinja", "resources/__init__.py", package=package)
    # What is printed from one module or resource stays as it is when others move.
    for resource in package.resources:
        yield _page(
            "client/resources/resource.py.jinja",
            f"resources/{resource.module}.py",
            resource=resource,
        )
    yield _page("client/models/__init__.py.jinja", "models/__init__.py", package=package)
    for module in package.modules:
        yield _page("client/models/model.py.jinja", f"models/{module.name}.py", module=module)
    if package.params:
        yield _page("client/params/__init__.py.jinja", "params/__init__.py", params=package.params)
    if package.webhooks:
        yield _page("client/webhooks.py.jinja", "webhooks.py", package=package)
    yield _page("client/README.md.jinja", "README.md", package=package, client=package.client)
    yield _page("client/api.md.jinja", "api.md", package=package, client=package.client)
    yield _page("client/gitattributes.jinja", ".gitattributes")


def _source_map(
    package: Package | ModelsPackage, files: list[RenderedFile], own: Path | None
) -> str:
    try:
        return source_map(package, files)
    except KeyError as error:
        if own is None:
            raise
        raise ConfigurationError(
            f"templates: yours define no {visible(str(error.args[0]))}, which the source map is to name"
        ) from None


def _print(page: Page, own: Path | None = None) -> RenderedFile:
    from jinja2 import TemplateError, TemplateSyntaxError

    try:
        template = environment(template_root(), own).get_template(page.template)
        text = template.render(page.values)
    except (TemplateError, TypeError) as error:
        if own is None:
            raise
        place = page.template
        if isinstance(error, TemplateSyntaxError):
            place = f"{error.name}:{error.lineno}"
        raise ConfigurationError(
            f"templates: {visible(place)}: {visible(str(error))} (for {visible(page.path)})"
        ) from error
    return RenderedFile(path=page.path, text=_marked(page.path, text))


def _marked(path: str, text: str) -> str:
    """Put before a text, in the comments of its language, what it is; the runtime's templates begin with that."""
    if path.endswith(".py"):
        return f"# {_FIRST_LINE}\n{text}"
    return f"<!-- {_FIRST_LINE} -->\n\n{text}" if path.endswith(".md") else text


def _printed_already(
    pages: tuple[Page, ...], formatter: Formatter, known: RenderedPackage | None
) -> list[RenderedFile]:
    """Return the files of the pages that were printed and formatted before."""
    if known is None or known.formatter != formatter:
        return []
    files = {file.path: file for file in known.files}
    before = {page.path: page for page in known.pages}
    return [files[page.path] for page in pages if page == before.get(page.path)]


def _runtime() -> Iterator[RenderedFile]:
    """Yield the runtime, the same bytes in every client."""
    root = template_root() / RUNTIME
    for path in sorted(root.rglob("*.py")):
        place = path.relative_to(root).as_posix()
        yield RenderedFile(path=f"_runtime/{place}", text=path.read_text(encoding="utf-8"))
