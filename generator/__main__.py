"""Runs the command line as ``python -m generator``."""

from __future__ import annotations

from generator.cli.main import run

if __name__ == "__main__":
    run()
