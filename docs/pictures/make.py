"""Takes the pictures of this folder: `make pictures`. Terminals are recorded and drawn as SVG, the page of a check as PNG.

They show what the commands print in a small repository, which is made for them.
"""

from __future__ import annotations

import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
_TUTORIAL = (ROOT / "docs" / "start.md").read_text(encoding="utf-8")
DOCUMENT = _TUTORIAL.partition("```yaml\n")[2].partition("```")[0]
CONFIGURATION = '[targets.pets]\nspec = "openapi.yaml"\noutput = "clients"\npackage = "pets"\n'
NEXT = re.sub(
    r"\bPet\b",
    "Animal",
    DOCUMENT.replace('"1.0"', '"2.0"').replace("{type: integer}", "{type: number}"),
)
BROKEN = DOCUMENT.replace("{type: integer}", '{type: integer, default: "1"}').replace(
    "required: [name]", "required: [name, name]"
)
THEME = TerminalTheme(
    (27, 31, 36),
    (226, 230, 234),
    [
        (27, 31, 36),
        (255, 123, 114),
        (126, 211, 135),
        (227, 179, 65),
        (121, 167, 255),
        (210, 140, 240),
        (110, 200, 210),
        (226, 230, 234),
    ],
)
# No font comes from another server, and the letters are those of the reader's machine.
FORMAT = """\
<svg class="rich-terminal" width="{shown}" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ font-size: 18px; font-family: system-ui, sans-serif; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def seen(folder: Path, arguments: str, columns: int) -> str:
    """Run a command in a terminal, and return what it writes there."""
    import fcntl
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 60, columns, 0, 0))
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments.split()],
        cwd=folder,
        env={**environment, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", "CI": "true"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    written = b""
    try:
        while content := os.read(ours, 65_536):
            written += content
    except OSError:  # so Linux says that nothing more comes
        pass
    process.wait()
    return written.decode().replace("\r\n", "\n")


def draw(name: str, folder: Path, arguments: str, columns: int) -> None:
    """Write what a command shows in a terminal of some width as a picture."""
    text = f"\x1b[2m$\x1b[0m \x1b[1moarlock {arguments}\x1b[0m\n{seen(folder, arguments, columns)}"
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=columns, file=nowhere, force_terminal=True)
        console.print(Text.from_ansi(text.rstrip("\n")), soft_wrap=True)
        picture = console.export_svg(
            title=f"{columns} columns",
            theme=THEME,
            code_format=FORMAT.replace("{shown}", str(columns * 8 + 16)),
            unique_id=f"t{columns}",
        )
    (HERE / f"{name}.svg").write_text(
        re.sub(r"[ \t]+$", "", picture, flags=re.MULTILINE), encoding="utf-8"
    )


def photograph(name: str, page: Path, *, width: int, height: int, scheme: str) -> None:
    """Write a picture of a page."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        opened = context.new_page()
        opened.goto(page.as_uri())
        opened.wait_for_timeout(300)
        opened.screenshot(path=HERE / f"{name}.png")
        browser.close()


def main() -> None:
    """Take all pictures."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / ".git").mkdir()
        (folder / "openapi.yaml").write_text(BROKEN, encoding="utf-8")
        (folder / "oarlock.toml").write_text(CONFIGURATION, encoding="utf-8")
        for columns in (50, 80, 140):
            draw(f"validate-{columns}", folder, "validate", columns)
        draw("explain-80", folder, "validate --explain bad-default", 80)
        (folder / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
        (folder / "pets-2.0.yaml").write_text(NEXT, encoding="utf-8")
        draw("diff-80", folder, "diff openapi.yaml pets-2.0.yaml", 80)
        changes = folder / "changes.html"
        changes.write_text(
            seen(folder, "diff openapi.yaml pets-2.0.yaml --format html", 80), encoding="utf-8"
        )
        draw("generate-80", folder, "generate", 80)
        changed = DOCUMENT.replace("listPets", "listAnimals").replace(
            "age: {type: integer}", "age: {type: number}"
        )
        (folder / "openapi.yaml").write_text(changed, encoding="utf-8")
        client = folder / "clients" / "pets" / "client.py"
        client.write_text(client.read_text(encoding="utf-8") + "# ours\n", encoding="utf-8")
        for columns in (50, 80, 140):
            draw(f"check-{columns}", folder, "check --stat", columns)
        page = folder / "drift.html"
        page.write_text(seen(folder, "check --format html", 80), encoding="utf-8")
        if CHROMIUM:
            for name, scheme, width in (("light", "light", 1000), ("dark", "dark", 390)):
                photograph(f"changes-{name}", changes, width=width, height=640, scheme=scheme)
            photograph("page", page, width=1000, height=640, scheme="light")
            photograph("page-dark", page, width=1000, height=640, scheme="dark")
            photograph("page-narrow", page, width=390, height=640, scheme="light")
        else:
            print("no page was photographed: there is no chromium", file=sys.stderr)


if __name__ == "__main__":
    main()
