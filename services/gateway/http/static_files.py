"""Serves the built page: nothing inline, nothing from elsewhere, assets kept for a year since their names change."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

BUILT = Path(__file__).parents[1] / "web" / "dist"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
    " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
LONGEST_PATH = 200
"""Longer than that of any file of the build; a file system refuses longer names with an error."""
CACHED_A_YEAR = "public, max-age=31536000, immutable"
ASKED_AGAIN = "no-cache"


def page_routes(built: Path = BUILT) -> list[BaseRoute]:
    """The page at `/`, its files beside it; only what the build made."""

    def index(_: Request) -> Response:
        file = built / "index.html"
        if not file.is_file():
            return PlainTextResponse("The page is not built; the API answers at /graphql", status_code=404)
        return FileResponse(file, headers=HEADERS | {"cache-control": ASKED_AGAIN})

    def other(request: Request) -> Response:
        path = request.path_params["path"]
        file = (built / path).resolve() if len(path) <= LONGEST_PATH and path.isprintable() else built
        if not file.is_relative_to(built.resolve()) or not file.is_file():
            return PlainTextResponse("Not found", status_code=404)
        caching = CACHED_A_YEAR if file.parent.name == "assets" else ASKED_AGAIN
        return FileResponse(file, headers=HEADERS | {"cache-control": caching})

    return [Route("/", index), Route("/{path:path}", other)]
