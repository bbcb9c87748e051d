"""The guides for frameworks are true: their commands are run with a real application, and print what the pages say."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.frameworks.servers import PYTHON, ROOT
from tests.support.transcripts import BASH, blocks, follow, new_home, run

FASTAPI = ROOT / "docs" / "how-to" / "fastapi.md"
DJANGO = ROOT / "docs" / "how-to" / "django.md"

pytestmark = [
    pytest.mark.skipif(not BASH, reason="there is no bash"),
    pytest.mark.skipif(not PYTHON.is_file(), reason="the frameworks are not installed"),
]

MANAGE = """
import os, sys
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
"""
SETTINGS = """
SECRET_KEY = "not-a-secret"
ROOT_URLCONF = "shop.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
INSTALLED_APPS = [
    "django.contrib.auth", "django.contrib.contenttypes",
    "rest_framework", "drf_spectacular", "ninja", "shop",
]
REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 10,
}
"""
URLS = """
from django.urls import include, path
from rest_framework.routers import DefaultRouter
from shop.api import api
from shop.views import BookViewSet
router = DefaultRouter()
router.register("books", BookViewSet)
urlpatterns = [path("ninja/", api.urls), path("", include(router.urls))]
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment in which the project's Python is that of the frameworks."""
    home = new_home(tmp_path)
    path = f"{tmp_path / 'bin'}{os.pathsep}{PYTHON.parent}{os.pathsep}{os.environ['PATH']}"
    return {**home, "PATH": path, "VIRTUAL_ENV": str(PYTHON.parents[1])}


@pytest.fixture
def folder(tmp_path: Path, home: dict[str, str]) -> Path:
    """A new repository."""
    folder = tmp_path / "repository"
    folder.mkdir()
    assert run("git init -q", folder, home).returncode == 0
    return folder


def execute(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program that needs the application and the client."""
    where = subprocess.run(
        [PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    paths = os.pathsep.join([str(folder), where.stdout.strip(), sysconfig.get_path("purelib")])
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={"PYTHONPATH": paths, "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_commands_of_fastapi_print_what_their_page_says(
    folder: Path, home: dict[str, str]
) -> None:
    application, document_test, client_test = blocks("python", FASTAPI)
    (folder / "app").mkdir()
    (folder / "app" / "main.py").write_text(application)
    assert follow(FASTAPI, folder, home) == 7
    first = "\ntest_the_document_is_that_of_the_application()"
    done = execute(document_test + first, folder)
    assert done.returncode == 0, done.stderr
    done = execute(f"import asyncio\n{client_test}\nasyncio.run(test_items_are_read())", folder)
    assert done.returncode == 0, done.stderr
    stale = (folder / "openapi.json").read_text().replace("highest_price", "max_price")
    (folder / "openapi.json").write_text(stale)
    assert "AssertionError" in execute(document_test + first, folder).stderr


def test_the_commands_of_django_print_what_their_page_says(
    folder: Path, home: dict[str, str]
) -> None:
    models, views, spectacular, ninja = blocks("python", DJANGO)
    shop = folder / "shop"
    shop.mkdir()
    (folder / "manage.py").write_text(MANAGE)
    (shop / "__init__.py").write_text("")
    (shop / "settings.py").write_text(SETTINGS + spectacular)
    for name, text in (("models", models), ("views", views), ("api", ninja), ("urls", URLS)):
        (shop / f"{name}.py").write_text(text)
    assert follow(DJANGO, folder, home) == 9
    library = (folder / "shop_client" / "api.md").read_text()
    assert "client.books.list(*, page: int = OMIT) -> Page[models.Book, " in library
    assert "pages: int" in library
    assert "client.books.list() -> " in (folder / "ninja_client" / "api.md").read_text()
