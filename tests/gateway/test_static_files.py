"""The built page over HTTP: which of a file's codings is sent, what a browser may keep, and what is not served."""

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from services.gateway.http.content_coding import preferred_coding
from services.gateway.http.static_files import POLICY, page_routes

SCRIPT = b"export const answer = 42;\n" * 50
BROTLI = b"what the build made of it"
GZIP = gzip.compress(SCRIPT, mtime=0)
ASSET = "/assets/index-BTy.js"


@pytest.fixture
def built(tmp_path: Path) -> Path:
    assets = tmp_path / "dist" / "assets"
    assets.mkdir(parents=True)
    (assets.parent / "index.html").write_bytes(b"<!doctype html>")
    (assets.parent / ".built-from").write_bytes(b"a digest of the sources")
    (assets / "index-BTy.js").write_bytes(SCRIPT)
    (assets / "index-BTy.js.br").write_bytes(BROTLI)
    (assets / "index-BTy.js.gz").write_bytes(GZIP)
    (assets / "latin-W1q.woff2").write_bytes(b"wOF2")
    (tmp_path / "secret.js").write_bytes(b"beside the page")
    return assets.parent


@pytest.fixture
async def client(built: Path) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(Starlette(routes=page_routes(built)))
    async with httpx.AsyncClient(transport=transport, base_url="http://page") as opened:
        yield opened


async def raw(client: httpx.AsyncClient, path: str, **headers: str) -> tuple[httpx.Response, bytes]:
    async with client.stream("GET", path, headers=headers) as response:
        return response, b"".join([part async for part in response.aiter_raw()])


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("*", "br"),
        ("*;q=0.5, br;q=0", "gzip"),
        ("GZIP", "gzip"),
        ("gzip ; q=0.2", "gzip"),
        ("identity, gzip;q=0.5", None),
        ("identity;q=0.5, gzip", "gzip"),
        ("identity;q=0, gzip;q=0", None),
        ("gzip;q=0", None),
        ("*;q=0", None),
        ("deflate", None),
        ("", None),
        ("br;q=nan, gzip;q=2", None),
        ("br;level=11", None),
    ],
)
def test_the_coding_of_most_weight_is_preferred(accepted: str, coding: str | None) -> None:
    assert preferred_coding(accepted, ("br", "gzip")) == coding


def test_no_coding_is_preferred_for_files_that_are_not_compressed() -> None:
    assert preferred_coding("br, gzip", ()) is None


@pytest.mark.parametrize(
    ("accepted", "coding", "sent"),
    [("gzip, br", "br", BROTLI), ("gzip", "gzip", GZIP), ("identity", None, SCRIPT)],
    ids=["br", "gzip", "identity"],
)
async def test_a_file_is_sent_in_the_coding_the_browser_takes(
    client: httpx.AsyncClient, accepted: str, coding: str | None, sent: bytes
) -> None:
    response, content = await raw(client, ASSET, **{"accept-encoding": accepted})
    assert response.headers.get("content-encoding") == coding
    assert content == sent
    assert response.headers["content-length"] == str(len(sent))
    assert response.headers["content-type"] == "text/javascript; charset=utf-8"
    assert response.headers["vary"] == "accept-encoding"
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"


async def test_each_coding_has_its_own_tag_and_is_not_sent_twice(client: httpx.AsyncClient) -> None:
    tags = {}
    for accepted in ("br", "gzip", "identity"):
        response, _ = await raw(client, ASSET, **{"accept-encoding": accepted})
        tags[accepted] = response.headers["etag"]
    assert len(set(tags.values())) == 3
    response, content = await raw(client, ASSET, **{"accept-encoding": "br", "if-none-match": f'"x", W/{tags["br"]}'})
    assert (response.status_code, content) == (304, b"")
    assert response.headers["etag"] == tags["br"]
    response, content = await raw(client, ASSET, **{"accept-encoding": "br", "if-none-match": tags["gzip"]})
    assert (response.status_code, content) == (200, BROTLI)


async def test_the_page_itself_is_asked_for_again_and_keeps_its_policy(client: httpx.AsyncClient) -> None:
    response, content = await raw(client, "/", **{"accept-encoding": "br"})
    assert content == b"<!doctype html>"
    assert "content-encoding" not in response.headers
    assert response.headers["cache-control"] == "no-cache"
    assert response.headers["content-security-policy"] == POLICY
    assert response.headers["x-content-type-options"] == "nosniff"


async def test_a_picture_that_can_be_opened_by_itself_has_the_policy_too(
    client: httpx.AsyncClient, built: Path
) -> None:
    (built / "mark.svg").write_bytes(b"<svg/>")
    assert (await client.get("/mark.svg")).headers["content-security-policy"] == POLICY
    script = await client.get(ASSET)
    assert "content-security-policy" not in script.headers
    assert script.headers["x-content-type-options"] == "nosniff"


async def test_a_font_is_sent_as_it_is(client: httpx.AsyncClient) -> None:
    response, content = await raw(client, "/assets/latin-W1q.woff2", **{"accept-encoding": "br, gzip"})
    assert content == b"wOF2"
    assert response.headers["content-type"] == "font/woff2"
    assert "content-encoding" not in response.headers


async def test_the_licence_of_a_font_is_served(client: httpx.AsyncClient, built: Path) -> None:
    (built / "fonts").mkdir()
    (built / "fonts" / "noto-sans.txt").write_text("SIL Open Font License")
    answer = await client.get("/fonts/noto-sans.txt")
    assert (answer.text, answer.headers["content-type"]) == ("SIL Open Font License", "text/plain; charset=utf-8")


async def test_no_part_of_a_compressed_file_is_sent(client: httpx.AsyncClient) -> None:
    response, content = await raw(client, ASSET, **{"accept-encoding": "br", "range": "bytes=0-3"})
    assert (response.status_code, content) == (200, BROTLI)


async def test_a_head_says_what_a_get_would(client: httpx.AsyncClient) -> None:
    response = await client.head(ASSET, headers={"accept-encoding": "br"})
    assert response.headers["content-encoding"] == "br"
    assert response.headers["content-length"] == str(len(BROTLI))


@pytest.mark.parametrize(
    "path",
    [
        f"{ASSET}.br",
        f"{ASSET}.gz",
        "/.built-from",
        "/..%2fsecret.js",
        "/assets/%2e%2e/%2e%2e/secret.js",
        "/assets",
        "/assets/other.js",
        "/%00.js",
        f"/{'a' * 300}.js",
    ],
)
async def test_only_files_of_the_page_are_served(client: httpx.AsyncClient, path: str) -> None:
    assert (await client.get(path)).status_code == 404


async def test_the_api_is_named_where_no_page_was_built(tmp_path: Path) -> None:
    transport = httpx.ASGITransport(Starlette(routes=page_routes(tmp_path)))
    async with httpx.AsyncClient(transport=transport, base_url="http://page") as client:
        response = await client.get("/")
    assert (response.status_code, "/graphql" in response.text) == (404, True)
