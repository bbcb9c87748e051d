"""``oarlock cache``: where the cache lies, how large it is, and how to empty it."""

from __future__ import annotations

import click

from generator.cli.console import print_line, say
from generator.config.reading import shown_path
from generator.reports.words import count
from generator.system.cache import Cache

_MEGABYTE = 1024 * 1024
_HELP = """Show where the cache lies and how large it is, or empty it.

\b
  oarlock cache
  oarlock cache --clear

The cache holds formatted files, annotations, and what was generated before, by digest. Nothing depends
on it but time, and the edits that `oarlock keep` finds faster. It stays below its limit by itself: what
was not used for longest goes first. OARLOCK_CACHE_DIR names another folder; --no-cache uses none.
"""


@click.command(help=_HELP)
@click.option("--clear", is_flag=True, help="Remove everything in it.")
def command(*, clear: bool) -> None:
    """Show or empty the cache."""
    cache = Cache()
    entries, size = cache.usage()
    if clear:
        cache.clear()
        say(f"{count(entries, 'entry', 'entries')} removed ({size / _MEGABYTE:,.1f} MB)")
        return
    print_line(shown_path(cache.folder))
    limit = cache.limit / _MEGABYTE
    print_line(
        f"{count(entries, 'entry', 'entries')}, {size / _MEGABYTE:,.1f} MB of at most {limit:,.0f} MB"
    )
