"""What a first screen weighs on the wire: all the files it needs, as the gateway sends them to a browser of today."""

import json
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import WEB, require_built

pytestmark = [pytest.mark.browser, pytest.mark.slow]

DIST = WEB / "dist"
KIB = 1024
INSIDE = "src/app/Inside.tsx"
SCREENS = {
    "sign-in": ((), 180, 10),
    "queue": ((INSIDE, "src/todo/ToDoScreen.tsx"), 270, 18),
    "person": ((INSIDE, "src/person/PersonScreen.tsx"), 270, 17),
}
"""Entries besides the page's own, KiB and files at most, for the heaviest language."""
NAMED = re.compile(r'(?:src|href)="\./([^"]+)"')
FONTS = {"ar": ("latin", "arabic")}
LATIN = ("latin",)

Manifest = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    require_built()
    read: Manifest = json.loads((DIST / ".vite" / "manifest.json").read_text())
    return read


def loaded(manifest: Manifest, entries: tuple[str, ...]) -> set[str]:
    """The entries with all that they import, not what they fetch later."""
    waiting, seen = list(entries), set[str]()
    while waiting:
        if (entry := waiting.pop()) not in seen:
            seen.add(entry)
            waiting += manifest[entry].get("imports", [])
    return seen


def files(manifest: Manifest, entries: tuple[str, ...], language: str) -> Iterator[str]:
    yield from ("index.html", *NAMED.findall((DIST / "index.html").read_text()))
    for entry in loaded(manifest, (*entries, f"virtual:messages/{language}")):
        yield from (manifest[entry]["file"], *manifest[entry].get("css", []))
    yield from (manifest[f"src/theme/fonts/{name}.woff2"]["file"] for name in FONTS.get(language, LATIN))


def sent(name: str) -> int:
    """Bytes of the smallest variant."""
    file = DIST / name
    variants: list[Path] = [file, *(file.with_name(file.name + suffix) for suffix in (".br", ".gz"))]
    return min(variant.stat().st_size for variant in variants if variant.is_file())


@pytest.mark.parametrize("language", ["en", "fr", "ar", "pt"])
@pytest.mark.parametrize("screen", SCREENS)
def test_a_first_screen_is_light(manifest: Manifest, screen: str, language: str) -> None:
    entries, most, _ = SCREENS[screen]
    weights = {name: sent(name) for name in set(files(manifest, entries, language))}
    heaviest = sorted(weights.items(), key=lambda item: -item[1])[:6]
    assert sum(weights.values()) <= most * KIB, f"{sum(weights.values()) / KIB:.0f} KiB, most in {heaviest}"


@pytest.mark.parametrize("screen", SCREENS)
def test_a_first_screen_is_few_files(manifest: Manifest, screen: str) -> None:
    """A phone's line waits for each of them."""
    entries, _, most = SCREENS[screen]
    needed = set(files(manifest, entries, "ar"))
    assert len(needed) <= most, sorted(needed)


def test_no_file_imports_itself_in_a_circle(manifest: Manifest) -> None:
    """Modules of joined files would run before what they need is there."""
    imports = {entry: of.get("imports", []) for entry, of in manifest.items()}
    assert list(TopologicalSorter(imports).static_order())


def test_charts_are_not_in_a_first_screen(manifest: Manifest) -> None:
    charts = next(entry for entry in manifest if entry.endswith("ReportChart.tsx"))
    for entries, _, _ in SCREENS.values():
        assert charts not in loaded(manifest, entries)


def test_what_is_for_developing_is_not_shipped(manifest: Manifest) -> None:
    assert [entry for entry in manifest if entry.startswith("dev/")] == []
