import json
from pathlib import Path

import pytest

from deploy.local import fetching
from deploy.local.failure import PartUnavailable
from deploy.local.ground import Ground, ground_at
from deploy.local.page import build_page, fingerprint_of

COUNT = "const fs = require('fs'); fs.mkdirSync('dist', {recursive: true}); fs.appendFileSync('dist/built', 'x')"
BUILD = f'node -e "{COUNT}"'


@pytest.fixture
def web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page without dependencies whose build counts itself."""
    monkeypatch.setattr(fetching, "FETCHED", tmp_path / "parts")
    folder = tmp_path / "web"
    (folder / "src").mkdir(parents=True)
    (folder / "src" / "main.ts").write_text("first")
    package = {"name": "page", "version": "1.0.0"}
    (folder / "package.json").write_text(json.dumps({**package, "scripts": {"build": BUILD}}))
    lock = {**package, "lockfileVersion": 3, "requires": True, "packages": {"": package}}
    (folder / "package-lock.json").write_text(json.dumps(lock))
    return folder


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return ground_at(tmp_path / "data")


def builds(web: Path) -> int:
    return len((web / "dist" / "built").read_text())


async def test_the_page_is_built_once_for_the_same_sources(web: Path, ground: Ground) -> None:
    await build_page(ground, web)
    await build_page(ground, web)
    assert builds(web) == 1


async def test_a_changed_source_builds_it_again(web: Path, ground: Ground) -> None:
    await build_page(ground, web)
    (web / "src" / "main.ts").write_text("second")
    await build_page(ground, web)
    assert builds(web) == 2


async def test_a_build_that_fails_says_its_last_words_and_is_tried_again(web: Path, ground: Ground) -> None:
    package = json.loads((web / "package.json").read_text())
    broken = {**package, "scripts": {"build": "node -e \"console.error('Error: no such icon'); process.exit(1)\""}}
    (web / "package.json").write_text(json.dumps(broken))
    with pytest.raises(PartUnavailable, match=r"page: npm run build failed: .*rror"):
        await build_page(ground, web)
    (web / "package.json").write_text(json.dumps(package))
    await build_page(ground, web)
    assert builds(web) == 1


async def test_a_clone_without_a_page_builds_none(tmp_path: Path, ground: Ground) -> None:
    await build_page(ground, tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_files_that_a_build_makes_do_not_count_as_source(web: Path) -> None:
    before = fingerprint_of(web)
    (web / "dist").mkdir()
    (web / "dist" / "index.html").write_text("made")
    (web / "node_modules").mkdir()
    assert fingerprint_of(web) == before
    (web / "src" / "main.ts").rename(web / "src" / "page.ts")
    assert fingerprint_of(web) != before
