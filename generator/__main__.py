"""Runs the command line as ``python -m generator``; installed, as ``python -m oarlock``."""

from __future__ import annotations

from generator.cli.main import run

if __name__ == "__main__":
    run()
