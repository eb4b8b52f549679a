"""The page: built with the wheel's Node, only when its sources or its lock have changed."""

import asyncio
import hashlib
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from deploy.local.fetching import fetching
from deploy.local.ground import Ground
from deploy.local.node import run_npm
from deploy.local.places import WEB

_MADE = frozenset({"node_modules", "dist", "coverage", "test-results"})


async def build_page(ground: Ground, web: Path = WEB) -> None:
    """Install and build the page in folder `web` into `web/dist`. Does nothing when `dist` is of these very sources.

    Raises PartUnavailable with the last words of npm.
    """
    if not (web / "package.json").exists():
        return
    async with fetching("page"):
        fingerprint = await asyncio.to_thread(fingerprint_of, web)
        if _read(_stamp(web)) == fingerprint:
            return
        begun = time.monotonic()
        await _install(ground, web)
        ground.say("page: building")
        await run_npm("page", web, ground.log("page-build"), "run", "build")
        _stamp(web).write_text(fingerprint)
        ground.say(f"page: built after {time.monotonic() - begun:.0f} s")


async def _install(ground: Ground, web: Path) -> None:
    lock, installed = web / "package-lock.json", web / "node_modules" / ".installed-lock.json"
    if _read(installed) == lock.read_text():
        return
    ground.say("page: fetching its packages")
    await run_npm("page", web, ground.log("page-install"), "ci", "--ignore-scripts")
    installed.parent.mkdir(exist_ok=True)
    shutil.copyfile(lock, installed)


def fingerprint_of(web: Path) -> str:
    """SHA-256 over the name and content of every file of the page that a person wrote."""
    digest = hashlib.sha256()
    for file in _sources(web):
        digest.update(f"{file.relative_to(web)}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _sources(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and entry.name not in _MADE:
            yield from _sources(entry)
        elif entry.is_file():
            yield entry


def _stamp(web: Path) -> Path:
    return web / "dist" / ".built-from"


def _read(file: Path) -> str | None:
    return file.read_text() if file.exists() else None
