"""Serves the built page: nothing inline, nothing from elsewhere, assets kept for a year since their names change."""

import hashlib
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from services.gateway.http.content_coding import preferred_coding

BUILT = Path(__file__).parents[1] / "web" / "dist"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
    " connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)
"""All screens are one document. `blob:` is for sound that was read of a file and is played from memory."""
DOCUMENT_HEADERS = {
    "content-security-policy": POLICY,
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(self)",
}
DOCUMENTS = frozenset({".html", ".svg"})
"""What a browser shows by itself; what it only loads for these is under their policy."""
TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".woff2": "font/woff2",
}
"""Of what the build makes; a table of the machine's own may know `.woff2` or not."""
CODINGS = {"br": ".br", "gzip": ".gz"}
"""What the build has compressed stands beside the file, under its name and one of these; the smaller first."""
LONGEST_PATH = 200
"""Longer than that of any file of the build; a file system refuses longer names with an error."""
CACHED_A_YEAR = "public, max-age=31536000, immutable"
ASKED_AGAIN = "no-cache"


def page_routes(built: Path = BUILT) -> list[BaseRoute]:
    """The page at `/`, its files beside it; only what the build made."""

    def index(request: Request) -> Response:
        file = built / "index.html"
        if not file.is_file():
            return PlainTextResponse("The page is not built; the API answers at /graphql", status_code=404)
        return _answer(request, file)

    def other(request: Request) -> Response:
        path = request.path_params["path"]
        file = (built / path).resolve() if len(path) <= LONGEST_PATH and path.isprintable() else built
        if not file.is_relative_to(built.resolve()) or file.suffix not in TYPES or not file.is_file():
            return PlainTextResponse("Not found", status_code=404)
        return _answer(request, file)

    return [Route("/", index), Route("/{path:path}", other)]


def _answer(request: Request, file: Path) -> Response:
    """In the coding the client likes best, or 304 where it has that already."""
    coded = {coding: file.with_name(file.name + suffix) for coding, suffix in CODINGS.items()}
    offered = [coding for coding, variant in coded.items() if variant.is_file()]
    coding = preferred_coding(",".join(request.headers.getlist("accept-encoding")), offered)
    content = (coded[coding] if coding else file).read_bytes()
    headers = _headers(file, content) | ({"content-encoding": coding} if coding else {})
    if headers["etag"] in _known(request):
        return Response(status_code=304, headers=headers)
    return Response(content, headers=headers, media_type=TYPES[file.suffix])


def _headers(file: Path, content: bytes) -> dict[str, str]:
    caching = CACHED_A_YEAR if file.parent.name == "assets" else ASKED_AGAIN
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"cache-control": caching, "etag": etag, "vary": "accept-encoding", "x-content-type-options": "nosniff"}
    return DOCUMENT_HEADERS | headers if file.suffix in DOCUMENTS else headers


def _known(request: Request) -> set[str]:
    tags = ",".join(request.headers.getlist("if-none-match")).split(",")
    return {tag.strip().removeprefix("W/") for tag in tags}
