"""The texts that a repository gets: a CI job, a hook, attributes for git, and a section for its README."""

from __future__ import annotations

from generator import __version__

GITHUB = f"""\
# Fails a change that leaves the generated client behind its document, and says why in the files.
name: oarlock

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - run: pipx run --spec oarlock=={__version__} oarlock check --format github
"""

GITLAB = f"""\
# Fails a change that leaves the generated client behind its document, and says why in the merge request.
oarlock:
  image: python:3.13-slim
  script:
    - pip install --quiet oarlock=={__version__}
    - oarlock check --format gitlab > oarlock.json || true
    - oarlock check --format junit > oarlock.xml
  artifacts:
    when: always
    reports:
      codequality: oarlock.json
      junit: oarlock.xml
"""

HOOK = """\
  - repo: local
    hooks:
      - id: oarlock-check
        name: oarlock check
        entry: oarlock check --trust-lock
        language: system
        pass_filenames: false
"""


def attributes(package: str) -> str:
    """Return git's attributes of a generated package and of the lock.

    The lock is a list of facts, one a line: both sides of a merge are kept, and `oarlock generate` writes it anew.
    """
    return (
        f"{package}/** linguist-generated text eol=lf\n"
        "oarlock.lock linguist-generated text eol=lf merge=union\n"
    )


def readme(target: str, package: str, folder: str, spec: str, *, what: str) -> str:
    """Return a short section about the client or the models, for the repository's README."""
    does = "do the models fit" if what == "models" else "does the client fit"
    return f"""\

## The `{package}` {what}

`{folder}` is generated from `{spec}` by oarlock; do not edit it. After a change of the document:

```console
$ oarlock generate {target}   # writes the {what}
$ oarlock check               # what CI runs: {does} the document?
```
"""
