"""Chooses how `oarlock check` reports, and loads only that."""

from __future__ import annotations

from typing import Literal, assert_never, get_args

from generator.reports.drift.words import CheckReport, Paint

CheckFormat = Literal["text", "json", "github", "sarif", "junit", "gitlab", "html"]
CHECK_FORMATS: tuple[CheckFormat, ...] = get_args(CheckFormat)


def format_check(report: CheckReport, form: CheckFormat, paint: Paint) -> str:
    """Write a report; only text for people is painted."""
    match form:
        case "text":
            from generator.reports.drift.text import write_text

            return write_text(report, paint)
        case "json":
            from generator.reports.drift.json import write_json

            return write_json(report)
        case "github":
            from generator.reports.drift.github import write_github

            return write_github(report)
        case "sarif":
            from generator.reports.drift.sarif import write_sarif

            return write_sarif(report)
        case "junit":
            from generator.reports.drift.junit import write_junit

            return write_junit(report)
        case "gitlab":
            from generator.reports.drift.code_quality import write_code_quality

            return write_code_quality(report)
        case "html":
            from generator.reports.drift.html import write_html

            return write_html(report)
        case _:
            assert_never(form)
