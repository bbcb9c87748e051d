"""Model: Texts."""

from __future__ import annotations

from .._runtime.models.model import Model


class Texts(Model):
    """A\u202ereversed\u202c text,\u200e a nul\x00, a bell\x07, a form
    feed, a separator here, a surrogate free 😀.
    """

    quote: str | None = None
    """Ends in \"\"\" """

    one_quote: str | None = None
    """ " """

    backslash: str | None = None
    """\\"""

    backslash_quote: str | None = None
    """\\" """

    escapes: str | None = None
    """\\n \\x41 \\N{BULLET} \\u0041 {x} %s $x"""

    long: str | None = None
    """word word word word word word word word word word word word word word word
    word word word word word word word word word word word word word word word
    word word word word word word word word word word word word word word word
    word word word word word word word word word word word word word word word
    """

    unbroken: str | None = None
    """https://example.com/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/path/"""

    tabs: str | None = None
    """a   b
    c
    """

    crlf: str | None = None
    """a
    b
    c
    """

    blank: str | None = None
    indented: str | None = None
    """First.
        indented
            more
    back
    """

    list: str | None = None
    """Values:
    - `a`: the first of the values, which is described at such a length that it has to
      be wrapped
    - `b`
      * nested
    """

    trailing: str | None = None
    """Spaces at the end
    of lines

    and many blank ones
    """

    html: str | None = None
    """<p>A paragraph</p> &amp; <script>alert(1)</script>"""

    raw: str | None = None
    """r\"\"\"x\"\"\" f'{1}' #comment"""

    default: str | None = '"""\\\n'
    """Has a default.

    Default: "\\"\\"\\"\\\\\\n".
    """

    eighty_eight: str | None = None
    """xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""

    eighty_nine: str | None = None
    """xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"""

    two_quotes: str | None = None
    """ends in two "" """

    starts: str | None = None
    """ "starts with a quote"""

    unicode: str | None = None
    """Größe 大きさ"""
