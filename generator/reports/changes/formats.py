"""Chooses how `oarlock diff` reports, and loads only that."""

from __future__ import annotations

from typing import Literal, assert_never, get_args

from generator.reports.changes.words import DiffReport, Paint

DiffFormat = Literal["text", "json", "markdown", "github", "sarif", "junit", "html"]
DIFF_FORMATS: tuple[DiffFormat, ...] = get_args(DiffFormat)


def format_diff(report: DiffReport, form: DiffFormat, paint: Paint) -> str:
    """Write a report; only text for people is painted."""
    match form:
        case "text":
            from generator.reports.changes.text import write_text

            return write_text(report, paint)
        case "json":
            from generator.reports.changes.json import write_json

            return write_json(report)
        case "markdown":
            from generator.reports.changes.markdown import write_markdown

            return write_markdown(report)
        case "github":
            from generator.reports.changes.tools import write_github

            return write_github(report)
        case "sarif":
            from generator.reports.changes.tools import write_sarif

            return write_sarif(report)
        case "junit":
            from generator.reports.changes.tools import write_junit

            return write_junit(report)
        case "html":
            from generator.reports.changes.html import write_html

            return write_html(report)
        case _:
            assert_never(form)
