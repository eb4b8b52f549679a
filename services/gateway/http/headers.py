"""Headers that are passed on to a service."""

from collections.abc import Iterable

from starlette.requests import Request

from shared.platform.errors import Refused


class HeaderUnreadable(Refused):
    """A header that is passed on is not plain text, or is there more than once."""

    status = 400
    text = "This header does not have the right form"


def require_plain(request: Request, passed_on: Iterable[str]) -> None:
    """HeaderUnreadable."""
    for name in passed_on:
        values = request.headers.getlist(name)
        if len(values) > 1 or not all(one.isascii() and one.isprintable() for one in values):
            raise HeaderUnreadable(field=name)
