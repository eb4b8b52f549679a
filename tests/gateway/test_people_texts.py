"""Texts for people themselves are data: any language, with its direction, whole or not at all."""

import logging
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from starlette.applications import Starlette

from services.gateway.http.people_texts import SHIPPED, Library, PeopleTextRoutes, TextsUnusable, read_texts
from shared.contracts.intake.v1 import Purpose

TIGRINYA: dict[str, Any] = {
    "language": "ti", "direction": "ltr", "version": 2, "translation": "verified", "source": "made up for a test",
    "texts": dict.fromkeys(Library().needed, "ሰላም"),
}  # fmt: skip


class Anybody:
    """Lets everybody in."""

    async def caller(self, _: object) -> None:
        return None


def written(folder: Path, *, name: str = "ti.yaml", **changed: Any) -> Path:
    file = folder / name
    file.write_text(yaml.safe_dump(TIGRINYA | changed, allow_unicode=True), encoding="utf-8")
    return file


def client(library: Library) -> httpx.AsyncClient:
    served = Starlette(routes=PeopleTextRoutes(Anybody(), library).routes())  # type: ignore[arg-type]
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=served), base_url="http://gateway")


@pytest.mark.parametrize("file", sorted(SHIPPED.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_shipped_language_says_everything_and_how_far_it_was_checked(file: Path) -> None:
    texts = read_texts(file, Library().needed)
    assert texts.translation == ("source" if file.stem == "en" else "unverified")
    assert set(texts.texts) == Library().needed
    assert texts.direction == ("rtl" if file.stem in {"ar", "fa"} else "ltr")


def test_every_purpose_is_asked_for_in_words() -> None:
    assert {f"purpose.{purpose.name}" for purpose in Purpose} <= Library().needed


def test_there_are_more_languages_than_the_page_has() -> None:
    assert set(Library().texts) > {"en", "fr", "ar", "pt"}


def test_a_deployment_adds_languages_and_replaces_texts_with_its_own(tmp_path: Path) -> None:
    written(tmp_path)
    written(tmp_path, name="en.yaml", language="en", translation="verified")
    texts = Library(tmp_path).texts
    assert (texts["ti"].version, texts["en"].translation, texts["fr"].translation) == (2, "verified", "unverified")


@pytest.mark.parametrize(
    "changed",
    [
        {"texts": {"consent.title": "ሰላም"}},
        {"texts": TIGRINYA["texts"] | {"consent.title": ""}},
        {"texts": TIGRINYA["texts"] | {"consent.title": "a\x07b"}},
        {"direction": "up"},
        {"translation": "perfect"},
        {"version": 0},
        {"language": "en"},
        {"language": "Tigrinya"},
        {"unknown": 1},
        {"audio": {"consent": "../../secrets/key.mp3"}},
        {"audio": {"consent": "not-there.mp3"}},
        {"audio": {"everything": "consent.mp3"}},
    ],
)
def test_a_file_that_cannot_be_read_out_whole_is_left_out_and_told(
    tmp_path: Path, changed: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    file = written(tmp_path, **changed)
    with pytest.raises(TextsUnusable, match=r"ti\.yaml"):
        read_texts(file, Library().needed)
    with caplog.at_level(logging.ERROR):
        assert "ti" not in Library(tmp_path).texts
    assert "en" in Library(tmp_path).texts


@pytest.mark.parametrize("content", [b"\xff\xfe", b"a: [", b"- 1"])
def test_a_file_that_is_no_text_at_all_is_left_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "ti.yaml").write_bytes(content)
    assert "ti" not in Library(tmp_path).texts


async def test_texts_and_recordings_are_served_and_nothing_else_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "consent-ti.mp3").write_bytes(b"ID3")
    (tmp_path / "other.mp3").write_bytes(b"secret")
    written(tmp_path, audio={"consent": "consent-ti.mp3"})
    async with client(Library(tmp_path)) as page:
        told = {one["language"]: one for one in (await page.get("/people-texts")).json()}
        assert told["ti"]["texts"]["consent.title"] == "ሰላም"
        recording = await page.get("/people-texts/ti/consent-ti.mp3")
        assert (recording.content, recording.headers["content-type"]) == (b"ID3", "audio/mpeg")
        part = await page.get("/people-texts/ti/consent-ti.mp3", headers={"range": "bytes=0-0"})
        assert (part.status_code, part.content) == (206, b"I")
        for other in ("ti/other.mp3", "ti/ti.yaml", "en/consent-ti.mp3", "xx/a.mp3", "ti/..%2Fother.mp3"):
            assert (await page.get(f"/people-texts/{other}")).status_code == 404
