"""What no template prints is refused, however it got into a rendered file."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.main import main
from generator.errors import EXIT_BUG, UnsafeOutputError
from generator.python import render
from generator.python.checks.modules import OutputCheck
from generator.python.files import RenderedFile
from generator.python.printing import format as format_module
from generator.python.printing.environment import environment
from generator.python.printing.format import format_files
from generator.system.cache import Cache
from generator.system.templates import template_root
from tests.support.rendering import CASES, document_of, unformatted

CHECK = OutputCheck(render._runtime())

MODEL = '''\
"""Model: Pet."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model, aliased
from .owner import Owner

Colour: TypeAlias = Literal["red", "blue"] | str


class Pet(Model):
    """A pet."""

    name: str
    """What it is called."""
    owner: Owner | None = aliased("o")
    rest: dict[str, Any] | None = None
'''

RESOURCE = '''\
"""Pets."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions, form
from .._runtime.resource import Resource


class Pets(Resource):
    """Pets."""

    def get(
        self, id: str, *, limit: int | Omit = OMIT, options: RequestOptions | None = None
    ) -> models.Pet:
        """GET /pets/{id}"""
        request: Request[models.Pet] = Request(
            "GET", "/pets/{id}", path={"id": id}, query={"limit": form(limit)}, responses={"200": models.Pet}
        )
        return self._client.send(request, options)
'''

INIT = '''\
"""A package."""

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from .client import Client as Client
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__, {"models": "", "Client": "client"}
    )
'''


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    """A cache, so that each annotation is asked for once."""
    return Cache(tmp_path_factory.mktemp("cache"))


def check(text: str, path: str) -> None:
    file = RenderedFile(path=path, text=text)
    CHECK.check_text(file)
    CHECK.check_python(file)


@pytest.mark.parametrize(
    ("text", "path"),
    [(MODEL, "models/pet.py"), (RESOURCE, "resources/pets.py"), (INIT, "__init__.py")],
)
def test_what_the_templates_print_passes(text: str, path: str) -> None:
    check(text, path)


@pytest.mark.parametrize("case", CASES)
def test_the_packages_of_all_cases_pass(case: str, answers: Cache) -> None:
    for path, text in unformatted(document_of(case), case, answers).items():
        check(text, path)


STATEMENTS = [
    "import os",
    "import httpx2",
    "from os import system",
    "from typing import get_type_hints",
    "from pydantic import BaseModel as Field",
    "from ... import models",
    "from .... import x",
    "from .._runtime import os",
    "from .._runtime.lazy import import_module",
    "from .._runtime.encoding.sources import os",
    "from .._runtime.encoding import os",
    "from .._runtime.request import OMIT",
    "from .owner import *",
    "from .owner import __builtins__",
    "eval('1')",
    "print()",
    "Owner()",
    "x = 1",
    "Owner = eval",
    "__builtins__ = Owner",
    "__class__: Owner",
    "x: TypeAlias = eval",
    "x: TypeAlias = __import__",
    "x: TypeAlias = Literal[open]",
    "x: TypeAlias = Literal[f'{open}']",
    "x: TypeAlias = Owner.__class__",
    "x: TypeAlias = dict[str, ().__class__]",
    "x: TypeAlias = str or open('x')",
    "x: TypeAlias = 'str | eval'",
    "x: TypeAlias = list['__import__(\"os\").system(\"id\")']",
    "x: str = open('x')",
    "x: str = (lambda: 1)()",
    "x: str = [y for y in ()]",
    "x: str = f'{Owner}'",
    "x: str = f''",
    "x: str = (y := 1)",
    "x: str = Owner[0].y",
    "x: str = 'a'.join(())",
    "x: str = 1 + 1",
    "x: str = not Owner",
    "x: str = {**Owner}",
    "x: str = {Owner: 1}",
    "x: str = [*Owner]",
    "x: str = Field(default_factory=Owner)",
    "x: str = Field(validate_default=True)",
    "x: str = aliased(**Owner)",
    "x: str = aliased('a', default_factory=Owner)",
    "x: str = aliased(open('x'))",
    "x: str = Field(**Owner)",
    "x: str = Field(*Owner)",
    "x: str = Model()",
    "x: str = Any()",
    "x: str = str('a')",
    "x: str = type",
    "x: str = Owner.x",
    "x: print('now') = 1",
    "x = TypeAliasType('x', 'eval')",
    "x = lazy(__name__, {'a': 'os'})",
    "__getattr__ = Owner",
    "__getattr__, __dir__, __all__ = lazy(__name__, {'a': 'os'})",
    "del Owner",
    "assert Owner",
    "raise Owner",
    "if 1: pass",
    "if TYPE_CHECKING:\n    eval('1')",
    "if TYPE_CHECKING:\n    pass\nelse:\n    import os",
    "if TYPE_CHECKING:\n    pass\nelse:\n    Owner = eval",
    "for x in (): pass",
    "while 1: pass",
    "with Owner: pass",
    "try:\n    pass\nexcept Owner: pass",
    "global Owner",
    "match Owner:\n    case _: pass",
    "class X(Model, metaclass=Owner): pass",
    "class X(str): pass",
    "class X: pass",
    "class X(Model.x): pass",
    "class __x(Model): pass",
    "@eval\nclass X(Model): pass",
    "class X(Model):\n    x = eval",
    "class X(Model):\n    import os",
    "class X(Model):\n    eval('1')",
    "class X(Model):\n    __slots__: str",
    "class X(Model):\n    class Y(Model): pass",
    "class X(Model):\n    def __del__(self): pass",
    "class X(Model):\n    @eval\n    def x(self): pass",
    "class X(Model):\n    @property\n    def x(self): pass",
    "class X(Model):\n    @deprecated\n    def x(self): pass",
    "class X(Model):\n    @deprecated(open('x'))\n    def x(self): pass",
    "class X(Model):\n    @deprecated('x', category=Owner)\n    def x(self): pass",
    "class X(Model):\n    def x(self, *args): pass",
    "class X(Model):\n    def x(self, **args): pass",
    "class X(Model):\n    def x(self):\n        open('x')",
    "class X(Model):\n    def x(self):\n        return self.__dict__",
    "class X(Model):\n    def x(self):\n        return self._client._http.get()",
    "class X(Model):\n    def x(self):\n        import os",
    "class X(Model):\n    def x(self):\n        yield 1",
    "class X(Model):\n    def x(self):\n        def y(): pass",
    "class X(Model):\n    def x(self):\n        x.y = 1",
    "class X(Model):\n    def x(self, eval):\n        eval('1')",
    "class X(Model):\n    def x(self, y=open('x')): pass",
    "class X(Model):\n    def x(self) -> open('x'): pass",
    "class X(Model):\n    async def x(self):\n        async for y in self: pass",
    "async def x(): pass",
    "x[0]: str",
    "x: str; y = 1",
]  # fmt: skip


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_statement_that_no_template_prints_is_refused_with_its_line(statement: str) -> None:
    text = f"{MODEL}\n\n{statement}\n"
    compile(text, "pet.py", "exec", dont_inherit=True)
    with pytest.raises(UnsafeOutputError, match=r"^models/pet\.py:(2[4-9]|1): the rendered file"):
        check(text, "models/pet.py")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('{"id": id}', '{"id": input}'),
        ('{"id": id}', '{"id": eval("1")}'),
        ("form(limit)", "form(exec)"),
        ("form(limit)", "getattr(limit, 'x')"),
        ('{"200": models.Pet}', '{"200": "__import__(\'os\')"}'),
        ('{"200": models.Pet}', '{"200": models.Pet.__init__}'),
        ("self._client.send", "self._client._send"),
        ("self._client.send", "self.send"),
        ("self._client.send", "options.send"),
        ('"GET", "/pets/{id}"', '"GET", f"/pets/{id}"'),
        ("from .. import models", "from ... import models"),
        ("(Resource)", "(Omit.__class__)"),
        ("-> models.Pet:", "-> models.__loader__:"),
        ("Request[models.Pet]", "Request[eval]"),
        ("Request[models.Pet]", "open('x')"),
        ("send(request, ", "send(requests, "),
    ],
)
def test_a_method_that_does_more_is_refused(old: str, new: str) -> None:
    assert old in RESOURCE
    with pytest.raises(UnsafeOutputError):
        check(RESOURCE.replace(old, new), "resources/pets.py")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"client"', '"..os"'),
        ('"client"', '".client"'),
        ('"client"', '"a:b"'),
        ('"client"', "lazy"),
        ("__name__", '"os"'),
        ("__name__, {", "__name__, {**lazy, "),
        ('"models": ', "lazy: "),
        ("__dir__, ", ""),
        ("__all__ =", "__path__ ="),
        ("= lazy(", "= eval("),
        ("    from . import models as models", "    import os"),
    ],
)
def test_nothing_but_submodules_is_imported_lazily(old: str, new: str) -> None:
    with pytest.raises(UnsafeOutputError):
        check(INIT.replace(old, new), "__init__.py")


@pytest.mark.parametrize(
    "character", "\x00\x07\x0b\x0c\r\x1b\x7f\x85\u061c\u200b\u202e\u2066\u2028\ufeff\ud800"
)
@pytest.mark.parametrize("path", ["models/pet.py", "README.md", "api.md", "sourcemap.json"])
def test_a_control_character_is_refused_in_every_file(character: str, path: str) -> None:
    file = RenderedFile(path=path, text=f"one\ntwo {character}\nthree\n")
    with pytest.raises(UnsafeOutputError, match="2: the rendered file holds a control character"):
        CHECK.check_text(file)


@pytest.mark.parametrize("path", [
    "../x.py", "/x.py", "models/../x.py", "models//x.py", "other/x.py", "models/a/x.py", "C:x.py", "models\\x.py",
    "models/.py", ".py", "..", "", "models/x.py\n", "x.y.z", "__main__.py", "models/__main__.py", "1.py", "a b.py",
    "x\u202e.py",
])  # fmt: skip
def test_a_path_that_is_none_of_the_packages_is_refused(path: str) -> None:
    with pytest.raises(UnsafeOutputError, match="is no path of the package"):
        CHECK.check_text(RenderedFile(path=path, text=""))


@pytest.mark.parametrize(
    "text", ["", "x", "'a", "(" * 1000, "'" * 3, 'x = 1\n"""text"""\n', "\0", "\ud800"]
)
def test_what_is_no_module_with_a_docstring_is_refused(text: str) -> None:
    with pytest.raises(UnsafeOutputError):
        CHECK.check_python(RenderedFile(path="x.py", text=text))


def test_the_formatter_never_sees_what_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(format_module, "black_format", seen.append)
    files = [
        RenderedFile(path="models/pet.py", text=MODEL),
        RenderedFile(path="models/other.py", text=f"{MODEL}\n\neval('1')\n"),
    ]
    with pytest.raises(UnsafeOutputError):
        format_files(files, "black", None, CHECK)
    assert seen == []


def test_what_was_formatted_before_an_older_wall_is_checked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path)
    files = [RenderedFile(path="models/pet.py", text=MODEL)]
    first = OutputCheck(render._runtime())
    checked: list[str] = []
    monkeypatch.setattr(OutputCheck, "check_python", lambda _check, file: checked.append(file.path))
    for _ in range(2):
        format_files(files, "ruff", cache, first)
    assert checked == ["models/pet.py"]
    format_files(files, "ruff", cache, OutputCheck([RenderedFile(path="_runtime/x.py", text="")]))
    assert checked == ["models/pet.py"] * 2


def test_a_breach_ends_the_run_with_nothing_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A template that forgets its filters is an attack's way in."""

    def unfiltered(_text: str, _indent: int = 4) -> str:
        return '"""a"""\nMARKER()\n"""b"""'

    monkeypatch.setitem(environment(template_root()).filters, "docstring", unfiltered)
    monkeypatch.chdir(tmp_path)
    case = document_of("descriptions")
    code = main(
        ["generate", "--spec", str(case), "--output", "out", "--package", "pets", "--no-cache"]
    )
    assert code == EXIT_BUG
    assert "SECURITY.md" in (message := capsys.readouterr().err)
    assert "__init__.py:" in message
    assert "Traceback" not in message
    assert list(tmp_path.iterdir()) == []
