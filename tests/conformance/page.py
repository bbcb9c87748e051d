"""Write the page of a corpus run: one HTML file that needs nothing else, light and dark.

Keeps the runner from knowing markup.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from tests.conformance.report import STAGES
from tests.corpus.outcome import classify

_STYLE = """
:root { color-scheme: light dark; --line: #d0d7de; --soft: #59636e; --bad: #b42318; --good: #1a7f37;
  --back: #fff; --text: #1f2328; --raised: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #9198a1; --bad: #ff7b72;
  --good: #3fb950; --back: #0d1117; --text: #e6edf3; --raised: #151b23; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 76rem; background: var(--back);
  color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
p { margin: .25rem 0 1rem; color: var(--soft); max-width: 48rem; }
dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 0; }
dl div { flex: 1 1 10rem; border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .75rem; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; }
th { color: var(--soft); font-weight: 600; font-size: .85rem; background: var(--raised); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bad { color: var(--bad); } .good { color: var(--good); } .soft { color: var(--soft); }
code { font: .85em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
details summary { cursor: pointer; } details ul { margin: .5rem 0; padding-left: 1.1rem; }
details li { margin-bottom: .5rem; }
"""
_INTRODUCTION = """<p>Every operation of every client was called over HTTP, sync and async: with all
arguments, with those that are required, and answered with an error. openapi-core judged each request
against the document; each answer was decoded and serialised again.</p>"""
_PLACE = re.compile(r"[A-Z]+ /\S*: |(?<=\$: ).*(?= is not | reference )|(?<=parameter: )\S+: ")
"""What a reason says of its place and its value, which others of its class do not share."""
_SHOWN = 25
"""Findings told for one document; the report has all."""


def render(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the page for the rows of a report, in the order given."""
    return "\n".join(
        [
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>Conformance</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
            "<h1>Conformance</h1>",
            _INTRODUCTION,
            _totals(rows),
            _classes(rows),
            _documents(rows),
            "</body>\n</html>\n",
        ]
    )


def _totals(rows: Sequence[Mapping[str, Any]]) -> str:
    reports = [row["report"] for row in rows if row["report"]]
    sent, accepted = _sums(reports, "requests", "sent", "accepted")
    received, kept = _sums(reports, "responses", "received", "round_tripped")
    operations = sum(report["operations"] for report in reports)
    figures = {
        "documents judged": f"{len(reports)} of {len(rows)}",
        "operations": f"{operations:,}",
        f"requests accepted, {accepted:,} of {sent:,}": _percent(accepted, sent),
        f"answers round-tripped, {kept:,} of {received:,}": _percent(kept, received),
    }
    cells = [f"<div><dt>{name}</dt><dd>{figure}</dd></div>" for name, figure in figures.items()]
    return f"<dl>{''.join(cells)}</dl>"


def _sums(reports: Iterable[Mapping[str, Any]], part: str, *names: str) -> list[int]:
    reports = list(reports)
    return [sum(report[part][name] for report in reports) for name in names]


def _percent(some: int, whole: int) -> str:
    # Rounded down: 100 % is said of all only.
    return f"{int(10_000 * some / whole) / 100:.2f} %" if whole else "none"


def _classes(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the failures by what they have in common, the most frequent first."""
    found: dict[tuple[str, str], list[tuple[str, Mapping[str, Any]]]] = defaultdict(list)
    for row in rows:
        for one in row["report"].get("failures", ()):
            found[one["stage"], classify(_PLACE.sub("", one["reason"]))].append(
                (row["document"], one)
            )
    if not found:
        return '<h2>Failures by class</h2>\n<p class="good">There are none.</p>'
    lines = [
        f'<tr><td>{stage}<br><span class="soft">{escape(STAGES[stage])}</span></td>'
        f'<td class="number">{len(ones)}</td>'
        f'<td class="number">{len({document for document, _ in ones})}</td>'
        f"<td>{escape(ones[0][0])}<br><code>#{escape(ones[0][1]['pointer'])}</code><br>"
        f"<code>{escape(ones[0][1]['reason'][:300])}</code></td></tr>"
        for (stage, _), ones in sorted(found.items(), key=lambda item: -len(item[1]))
    ]
    head = ("Stage", "Calls", "Documents", "For example")
    return f"<h2>Failures by class</h2>\n{_table(head, lines)}"


def _documents(rows: Sequence[Mapping[str, Any]]) -> str:
    head = ("Document", "Operations", "Accepted", "Round-tripped", "Failures", "Not judged")
    return f"<h2>Documents</h2>\n{_table(head, [_document(row) for row in rows])}"


def _document(row: Mapping[str, Any]) -> str:
    report = row["report"]
    if not report:
        said = f'<td colspan="5"><span class="bad">{row["state"]}</span>: '
        return f"<tr><td>{escape(row['document'])}</td>{said}{escape(row['reason'])}</td></tr>"
    counts = [
        _share(report["requests"]["accepted"], report["requests"]["sent"]),
        _share(report["responses"]["round_tripped"], report["responses"]["received"]),
        _count(len(report["failures"]), "bad"),
        _count(len(report["not_judged"]), "soft"),
    ]
    told = _findings("failures", report["failures"]) + _findings("not judged", report["not_judged"])
    return (
        f"<tr><td>{escape(row['document'])}{told}</td>"
        f'<td class="number">{report["operations"]}</td>{"".join(counts)}</tr>'
    )


def _share(some: int, whole: int) -> str:
    kind = "good" if some == whole else "bad"
    return f'<td class="number {kind}">{some} / {whole}</td>'


def _count(count: int, kind: str) -> str:
    return f'<td class="number {kind if count else "good"}">{count}</td>'


def _findings(title: str, findings: Sequence[Mapping[str, Any]]) -> str:
    """Return findings to unfold; equal reasons of one operation are told once."""
    calls: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for one in findings:
        calls[one["pointer"], one["stage"], one["reason"]].append(one["call"])
    if not calls:
        return ""
    items = [
        f"<li><code>#{escape(pointer)}</code> <b>{stage}</b>"
        f' <span class="soft">{escape(", ".join(names))}</span><br>'
        f"<code>{escape(reason[:600])}</code></li>"
        for (pointer, stage, reason), names in list(calls.items())[:_SHOWN]
    ]
    if len(calls) > _SHOWN:
        items.append(f"<li>and {len(calls) - _SHOWN} more in report.json</li>")
    return f"<details><summary>{title}</summary><ul>{''.join(items)}</ul></details>"


def _table(head: Iterable[str], lines: Iterable[str]) -> str:
    words = {"Stage", "For example", "Document"}
    cells = "".join(
        f"<th>{name}</th>" if name in words else f'<th class="number">{name}</th>' for name in head
    )
    return (
        f'<div class="wide"><table><thead><tr>{cells}</tr></thead>\n'
        f"<tbody>{chr(10).join(lines)}</tbody></table></div>"
    )
