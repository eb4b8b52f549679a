"""A file to keep: its name says what it is, and nothing on the way keeps a copy."""

import re
import unicodedata
from urllib.parse import quote

from starlette.responses import Response

NOT_IN_A_NAME = re.compile(r'[\x00-\x1f\x7f\\/:*?"<>|%]+|[\u202a-\u202e\u2066-\u2069]+')
"""What some file system refuses, a header would be broken by, or shows a name otherwise than it is written."""
LONGEST_NAME = 120


def download(content: bytes, name: str, media_type: str) -> Response:
    headers = {"content-disposition": content_disposition(name), "cache-control": "no-store"}
    headers |= {"x-content-type-options": "nosniff"}
    return Response(content, headers=headers, media_type=media_type)


def content_disposition(name: str) -> str:
    """With the name in every script (RFC 6266), and in ASCII for whoever reads only that."""
    stem, _, ending = NOT_IN_A_NAME.sub(" ", name).rpartition(".")
    whole = " ".join(stem.split())[:LONGEST_NAME].strip()
    plain = " ".join(unicodedata.normalize("NFKD", whole).encode("ascii", "ignore").decode().split())
    return f"attachment; filename=\"{plain}.{ending}\"; filename*=UTF-8''{quote(whole, safe='')}.{ending}"
