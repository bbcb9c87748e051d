"""Results of `oarlock check` for the tests of its reports: everything that can be said, and hostile words in it."""

from __future__ import annotations

from pathlib import Path

from generator.config.reading import Target
from generator.errors import Location
from generator.options import PackageOptions
from generator.pipeline.checked import Checked
from generator.reports.drift.words import CheckReport
from generator.tree.compare import Cause, Difference, Part

HOSTILE = "</script><img src=x onerror=alert(1)>\x1b[31m\u202ecba]]>&"
"""What a document could say to break out of a page, a terminal or an XML file."""

CREATE = Part(
    kind="operation", name="createRefunds", pointer="/paths/~1refunds/post", change="changed"
)
REFUND = Part(kind="schema", name="Refund", pointer="/components/schemas/Refund", change="changed")
GONE = Part(kind="schema", name=HOSTILE, pointer="/components/schemas/Gone", change="removed")

_LINES = {CREATE.pointer: 41, REFUND.pointer: 90}
_REFUNDS = "class Refunds(Resource):\n" + "".join(
    f"    line_{number} = {number}\n" for number in range(40)
)


def target(name: str = "shop") -> Target:
    """A target in the current folder."""
    return Target(
        name=name,
        spec="specs/shop.json",
        output=Path("clients"),
        root=Path(),
        options=PackageOptions(package=name),
    )


def locate(pointer: str) -> Location:
    """Find the parts of the document that it has still."""
    return Location(file="specs/shop.json", line=_LINES.get(pointer), pointer=pointer)


def differences() -> tuple[Difference, ...]:
    """One file of each sort."""
    by_document = Cause(kind="document", parts=(CREATE, REFUND, GONE))
    return (
        Difference(
            path="client.py",
            kind="changed",
            causes=(Cause(kind="edited"), Cause(kind="tool", detail="black 26.9.0 -> 26.10.1")),
            actual=b"x = 1\n# mine\n",
            expected=b"x = 1\n",
        ),
        Difference(
            path="errors.py", kind="missing", causes=(Cause(kind="missing"),), expected=b"E = 1"
        ),
        Difference(
            path="mine.py", kind="extra", causes=(Cause(kind="extra"),), actual=b"MINE = 1\n"
        ),
        Difference(
            path="models/refund.py",
            kind="changed",
            causes=(Cause(kind="document", parts=(REFUND,)),),
            actual=b'"""A refund."""\n\nstate: str\n',
            expected=f'"""{HOSTILE}"""\n\nstate: str\n'.encode(),
        ),
        Difference(
            path="resources/refunds.py",
            kind="changed",
            causes=(by_document,),
            actual=_REFUNDS.encode(),
            expected=_REFUNDS.replace("line_30 = 30", "line_30 = thirty").encode(),
        ),
    )


def drifted() -> Checked:
    """A target with everything wrong."""
    return Checked(
        target=target(),
        files=128,
        differences=differences(),
        causes=(Cause(kind="document", parts=(CREATE, REFUND, GONE)),),
        lock="stale",
        locate=locate,
    )


def in_step() -> Checked:
    """A target of which nothing has to be said."""
    return Checked(target=target("store"), files=12, patches=("001-own.patch",))


def report() -> CheckReport:
    """Both of them."""
    return CheckReport(results=(drifted(), in_step()))
