"""Which modules of a consumer may have values of the client."""

from __future__ import annotations

from generator.changes.sites.reach import absolute_name, reach_of

TEXTS = {
    "src/app/__init__.py": "",
    "src/app/api.py": "from shop import (\n    Client,  # the client\n    models as m,\n)\n",
    "src/app/service.py": "import os, json\nfrom . import (\n    api,\n    states,\n)\n",
    "src/app/states.py": "KIND = 'fees'\n",
    "src/app/web/views.py": "def view():\n    from ..service import \\\n        run\n",
    "src/app/other.py": "import shopping\nfrom shops import x\n# from shop import y\n",
    "tests/conftest.py": "import app.service\n",
    "tests/test_views.py": "def test_view(client): ...\n",
    "tests/helpers.py": "def help(client): ...\n",
}


def test_modules_know_the_client_by_way_of_others() -> None:
    reach = reach_of(TEXTS, "shop")
    assert reach.knowing == {
        "src/app/api.py",
        "src/app/service.py",
        "src/app/web/views.py",
        "tests/conftest.py",
        "tests/test_views.py",
    }
    assert reach.beside == {"src/app/__init__.py", "src/app/states.py"}


def test_relative_imports_count_from_the_folder_of_the_module() -> None:
    assert absolute_name("models", 1, "app/api/use.py") == "app.api.models"
    assert absolute_name("models", 2, "app/api/use.py") == "app.models"
    assert absolute_name("", 1, "app/use.py") == "app"
