"""Runs the command line as ``python -m oarlock`` in a checkout; a wheel has the package itself under this name."""

from __future__ import annotations

from generator.cli.main import run

if __name__ == "__main__":
    run()
