"""Small words that every message needs."""

from __future__ import annotations


def count(number: int, noun: str, plural: str = "") -> str:
    """Write a number with its noun: `1 file`, `2,300 files`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {plural or f'{noun}s'}"
