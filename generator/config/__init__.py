"""Configuration: `pyproject.toml` or `oarlock.toml`, and what the lock records of a target."""
