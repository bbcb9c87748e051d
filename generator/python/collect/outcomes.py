"""Which responses a method returns and which it raises: a `default` alone may be either."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.api.media import MediaKind, preferred
from generator.api.model import Api, Operation, Response, Schema

RESULT_KINDS: tuple[MediaKind, ...] = (
    "json",
    "lines",
    "events",
    "text",
    "form",
    "binary",
    "multipart",
)
_REDIRECTS = frozenset({"301", "302", "303", "307", "308", "3XX"})
_ERROR_NAME = re.compile(
    r"(error|errors|problem|problems|fault|failure|exception)\d*$", re.IGNORECASE
)
_SAYS_ERROR = re.compile(r"\b(error|unexpected|fail|problem|invalid|exception)", re.IGNORECASE)
_SAYS_SUCCESS = re.compile(r"\b(ok|success)", re.IGNORECASE)
_ERROR_WORDS = frozenset(
    """
    category code context correlation_id correlationid detail details error error_code
    error_description error_message error_type errorcode errormessage errors fault fields help
    instance invalid_params link links message messages more_info path reason request_id requestid
    status statuscode status_code subcategory timestamp title trace_id traceid type validationerrors
    """.split()
)
"""Properties that errors have, in lower case."""
_TELLING = frozenset({"error", "errors", "message", "messages", "fault", "errormessage"})
_GUESS = "The document declares only a default response, taken for {}: {}."

Key = str | frozenset[str]
"""What two responses have in common: a reference, or the names of an inline object's properties."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an operation returns, and what it was decided by where that is a guess."""

    returned: frozenset[str]
    """Statuses of what is returned rather than raised; empty where the document declares none."""
    guess: str = ""


def is_success(status: str) -> bool:
    """Tell whether a status means that the call did what it should."""
    return status.startswith("2")


def outcomes(api: Api) -> Mapping[str, Outcome]:
    """Return the outcome of each operation by its pointer."""
    uses = _Uses.of(api)
    return {operation.pointer: _outcome(api, operation, uses) for operation in api.operations}


def declared_successes(responses: Iterable[Response]) -> frozenset[str]:
    """Return the statuses that are successes, without any the redirects, which are not followed then."""
    statuses = {response.status for response in responses}
    return frozenset({each for each in statuses if is_success(each)} or statuses & _REDIRECTS)


@dataclass(frozen=True, slots=True)
class _Uses:
    """What responses are used as elsewhere in the document."""

    errors: frozenset[Key]
    successes: frozenset[Key]

    @staticmethod
    def of(api: Api) -> _Uses:
        errors, successes = set[Key](), set[Key]()
        for operation in api.operations:
            has_success = bool(declared_successes(operation.responses))
            for response in operation.responses:
                if is_success(response.status):
                    successes |= _keys(api, response)
                elif response.status[0] in "45" or (response.status == "default" and has_success):
                    errors |= _keys(api, response)
        return _Uses(frozenset(errors), frozenset(successes))


def _outcome(api: Api, operation: Operation, uses: _Uses) -> Outcome:
    returned = declared_successes(operation.responses)
    default = next((each for each in operation.responses if each.status == "default"), None)
    if returned or default is None:
        return Outcome(returned)
    keys = _keys(api, default)
    is_error, is_answer = bool(keys & uses.errors), bool(keys & uses.successes)
    if is_error != is_answer:
        return Outcome(frozenset() if is_error else frozenset({"default"}))
    text = default.description
    if _SAYS_SUCCESS.search(text) and not _SAYS_ERROR.search(text):
        return Outcome(frozenset({"default"}))
    if keys and (reason := _error_reason(api, default)):
        return Outcome(frozenset(), _GUESS.format("an error", reason))
    guess = _GUESS.format("the answer", "nothing says that it is an error") if keys else ""
    return Outcome(frozenset({"default"}), guess)


def _error_reason(api: Api, response: Response) -> str:
    """Return what makes a response look like an error, empty where nothing does."""
    references, schema = _schema(api, response)
    is_problem = any("problem+" in media.name.lower() for media in response.content)
    if is_problem or any(_ERROR_NAME.search(each) for each in references):
        return "its name says so"
    if _SAYS_ERROR.search(response.description):
        return "its description says so"
    names = {item.name.lower() for item in schema.properties} if schema else set()
    if names <= _ERROR_WORDS and names & _TELLING:
        return "it looks like one"
    return ""


def _keys(api: Api, response: Response) -> set[Key]:
    """Return what tells that another response is the same; empty where it has no body."""
    references, schema = _schema(api, response)
    if references or schema is None:
        return set(references)
    names = frozenset(item.name.lower() for item in schema.properties)
    return {names} if names else set()


def _schema(api: Api, response: Response) -> tuple[list[str], Schema | None]:
    """Return the pointers through which a response's schema is reached, and the schema."""
    references = [response.pointer] if response.pointer.startswith("/components/") else []
    media = preferred(response.content, RESULT_KINDS)
    schema = None if media is None else media.schema
    while schema is not None and schema.reference and schema.reference not in references:
        references.append(schema.reference)
        schema = api.nodes.get(schema.reference)
    return (references, schema) if media is not None else ([], None)
