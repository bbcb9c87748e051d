"""Where openapi-core is bent: every departure from it by name, with its reason.

The judge is openapi-core. These are the places where release 0.23.1 is wrong about OpenAPI or does
not know a feature, so that it would reject right requests or accept wrong ones. Each has a minimal
document in `test_adjustments.py` that shows stock openapi-core failing and the adjusted judge
deciding both ways. A verdict lists the adjustments that it needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ADJUSTMENTS: Mapping[str, str] = MappingProxyType(
    {
        "operation-table": (
            "openapi-core matches a path by its ending (`/my/pets` finds `/pets`) and wants one of"
            " the document's servers; the judge knows its own address and matches whole paths"
        ),
        "path-raw": (
            "openapi-core splits and matches path values without decoding them; the judge splits"
            " the raw text and decodes the parts"
        ),
        "path-prefix-styles": "openapi-core looks matrix and label values up under `;name*`",
        "query-delimited": (
            "openapi-core splits after decoding, so an encoded comma in an item becomes a delimiter,"
            " and it looks for a literal `%20` in decoded text; exploded pipes are refused"
        ),
        "form-object-exploded": (
            "openapi-core looks for one parameter `name=R=100&G=200`; the properties are parameters"
        ),
        "deep-object": (
            "openapi-core refuses `explode: false` (which deepObject ignores), keys with hyphens or"
            " dots, and deeper brackets, and never casts a map's values"
        ),
        "cast-beyond-type": (
            "openapi-core casts text by a single `type` only: not by type lists, unions,"
            " references to them, nor the values of maps"
        ),
        "json-media-types": (
            "openapi-core decodes `application/json` and one vendor type; every `+json` is JSON, and"
            " media types are case-insensitive, also in the document"
        ),
        "media-range": (
            "openapi-core decodes by the document's range (`*/*`); what was sent says what it is"
        ),
        "form-body": (
            "openapi-core decodes multipart as text (binary parts lose bytes), ignores the parts'"
            " content types and casts nothing; form-urlencoded shares the parameters' defects"
        ),
        "text-body": "openapi-core does not cast the text of a body or of a `content` parameter",
        "binary-body": (
            "openapi-core refuses bytes where the schema says `type: string`, but for 3.0's `binary`"
        ),
        "xml-body": (
            "openapi-core judges an XML element against the JSON schema; only being well-formed is"
            " judged, and the verdict says so"
        ),
        "security-schemes": (
            "openapi-core compares HTTP scheme names case-sensitively, accepts OAuth 2 and OpenID"
            " Connect without looking and fails on mutualTLS; the first two want a bearer token here"
        ),
        "ignored-headers": (
            "openapi-core asks for header parameters called Accept, Content-Type and Authorization,"
            " whose definitions SHALL be ignored"
        ),
        "parameter-default": (
            "openapi-core judges the default of a parameter that was not sent, which is not the"
            " request's fault"
        ),
        "pattern-unread": (
            "openapi-core's engine reads patterns without ECMA's unicode flag, so `\\p{L}` is the letter"
            " p; such patterns, and those that are not ECMA 262, are left to the sampler's verification"
        ),
    }
)

STRICTER: Mapping[str, str] = MappingProxyType(
    {
        "undeclared-query": "a query parameter that the operation does not declare was sent",
        "repeated-query": "a parameter that is not an array was sent more than once",
        "undeclared-body": "a body was sent although the operation declares none",
        "part-type": "a part's content type is not the one that `encoding` asks for",
        "accept": "the `accept` header excludes everything that the operation answers with",
    }
)
