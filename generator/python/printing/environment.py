"""The Jinja environment of the templates: the filters, and every function that a template may call."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from generator.python.printing.client import (
    client_arguments,
    client_doc,
    client_facts,
    has_typed_headers,
    joined_literals,
)
from generator.python.printing.documents import (
    first_sentence,
    joined,
    markdown,
    method_doc,
    module_doc,
    package_doc,
)
from generator.python.printing.imports import exports, imports
from generator.python.printing.kinds.dictionaries import closed_enum, dictionary, late_aliases
from generator.python.printing.kinds.standalone import (
    class_head,
    deep_description,
    key_call,
    kind_words,
    model_alias,
    model_field,
    model_names,
    models_doc,
    tag_line,
)
from generator.python.printing.markdown.readme import (
    readme_async,
    readme_download,
    readme_errors,
    readme_example,
    readme_first,
    readme_pages,
    readme_raw,
    readme_stream,
    readme_test,
)
from generator.python.printing.models import (
    enumeration,
    family_alias,
    field_line,
    recursive_alias,
    tag_facts,
)
from generator.python.printing.requests import sending, strategy
from generator.python.printing.signatures import (
    call_signatures,
    deprecation,
    discouragement,
    head,
    overloads,
)
from generator.python.printing.webhooks import (
    payload_statement,
    webhook_head,
    webhook_signature,
)
from generator.python.text.literals import docstring, literal, refuse_spec_text

if TYPE_CHECKING:
    from jinja2 import Environment

_FILTERS = (docstring, first_sentence, literal, markdown)
_FUNCTIONS = (
    call_signatures,
    class_head,
    client_arguments,
    client_doc,
    client_facts,
    closed_enum,
    deep_description,
    deprecation,
    discouragement,
    dictionary,
    enumeration,
    exports,
    family_alias,
    field_line,
    has_typed_headers,
    head,
    imports,
    joined,
    joined_literals,
    key_call,
    kind_words,
    late_aliases,
    method_doc,
    model_alias,
    model_field,
    model_names,
    models_doc,
    module_doc,
    overloads,
    package_doc,
    payload_statement,
    readme_async,
    readme_download,
    readme_errors,
    readme_example,
    readme_first,
    readme_pages,
    readme_raw,
    readme_stream,
    readme_test,
    recursive_alias,
    sending,
    strategy,
    tag_facts,
    tag_line,
    webhook_head,
    webhook_signature,
)


def environment(root: Path, own: Path | None = None) -> Environment:
    """Return the environment that loads templates from a folder; it refuses to print text of a document as it is.

    Templates in a folder of the user's come first. They can include ours as `oarlock/client/...`.
    """
    return _environment(root, own)


@functools.cache
def _environment(root: Path, own: Path | None) -> Environment:
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, StrictUndefined

    ours = FileSystemLoader(root)
    folders = [ours] if own is None else [FileSystemLoader(own), ours]

    environment = Environment(
        loader=ChoiceLoader([*folders, PrefixLoader({"oarlock": ours})]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=refuse_spec_text,
    )
    environment.filters.update({function.__name__: function for function in _FILTERS})
    environment.globals.update({function.__name__: function for function in _FUNCTIONS})
    return environment
