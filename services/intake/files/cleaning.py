"""Cleans what was uploaded in a process with limits of its own: whoever reads a hostile file has no secrets.

The parent passes the bytes through pipes, so that no plain copy of them rests anywhere. The child may use so much
memory and processor time, and sees none of the service's settings. Before it looks at the first byte it can open no
file and no connection any more: the service's secrets are files that its user may read.
"""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from services.intake.files.media_types import media_type_of
from services.intake.files.refusals import MOST_BYTES, FileRefused
from shared.contracts.intake.v1 import MediaType
from shared.platform.confinement import limit, open_nothing

_ROOT = Path(__file__).parents[3]
_MOST_CLEANED = 2 * MOST_BYTES


class CleanerFailed(Exception):
    """The process cannot do its work, whatever the file; a fault of ours."""


@dataclass(frozen=True)
class CleanerLimits:
    """Address space in bytes; processor and waiting time in seconds."""

    memory: int = 1 << 30
    processor: int = 20
    wait: float = 60.0


DEFAULT_LIMITS = CleanerLimits()


@dataclass(frozen=True)
class CleanedFile:
    """What a file is, its bytes written anew, and a small picture of it where there is one."""

    media_type: MediaType
    content: bytes
    preview: bytes


async def cleaned(content: bytes, limits: CleanerLimits = DEFAULT_LIMITS) -> CleanedFile:
    """FileRefused."""
    if len(content) > MOST_BYTES:
        raise FileRefused("file_too_large")
    return _read(await in_process("services.intake.files.cleaning", content, limits))


async def in_process(module: str, content: bytes, limits: CleanerLimits) -> bytes:
    """What the module writes about these bytes, run in a process without secrets; FileRefused, CleanerFailed."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, str(limits.memory), str(limits.processor)),
        stdin=PIPE, stdout=PIPE, stderr=DEVNULL, cwd=_ROOT, env={"PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    try:
        output, _ = await asyncio.wait_for(child.communicate(content), limits.wait)
    except TimeoutError as error:
        raise FileRefused("file_too_heavy") from error
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    ended = await child.wait()
    if ended < 0:
        # The limits ended it before it could say anything.
        raise FileRefused("file_too_heavy")
    if ended > 0:
        raise CleanerFailed
    return output


def _read(output: bytes) -> CleanedFile:
    head, _, rest = output.partition(b"\n")
    said = json.loads(head)
    if "refused" in said:
        raise FileRefused(said["refused"])
    return CleanedFile(MediaType(said["media_type"]), rest[: said["size"]], rest[said["size"] :])


def _clean(content: bytes) -> CleanedFile:
    # Imported under the limits, because importing the parsers is already work done on their account.
    media_type = media_type_of(content)
    if media_type is MediaType.PDF:
        from services.intake.files.documents import written_anew  # noqa: PLC0415

        anew, preview = written_anew(content), b""
    elif media_type in (sounds := _sounds()):
        anew, preview = sounds[media_type](content), b""
    else:
        from services.intake.files.pictures import drawn_anew  # noqa: PLC0415

        anew, preview = drawn_anew(content, media_type)
    if len(anew) > _MOST_CLEANED:
        raise FileRefused("file_too_large")
    return CleanedFile(media_type, anew, preview)


def _sounds() -> Mapping[MediaType, Callable[[bytes], bytes]]:
    from services.intake.files.sound.kinds import WRITTEN_ANEW  # noqa: PLC0415

    return WRITTEN_ANEW


def _shut_in() -> None:
    """Load all that a file may need, and open nothing from now on."""
    from PIL import Image  # noqa: PLC0415

    from services.intake.files import documents, pictures  # noqa: F401, PLC0415

    Image.init()
    _sounds()
    open_nothing()


def _answer(content: bytes) -> bytes:
    try:
        file = _clean(content)
    except FileRefused as refusal:
        return _line({"refused": refusal.code})
    except MemoryError:
        return _line({"refused": "file_too_heavy"})
    except ImportError:
        raise
    except Exception:  # noqa: BLE001  # whatever else a hostile file does to a parser
        return _line({"refused": "file_unreadable"})
    return _line({"media_type": file.media_type, "size": len(file.content)}) + file.content + file.preview


def _line(said: Mapping[str, object]) -> bytes:
    return json.dumps(said).encode() + b"\n"


def _main(memory: str, processor: str) -> None:
    limit(int(memory), int(processor))
    _shut_in()
    sys.stdout.buffer.write(_answer(sys.stdin.buffer.read()))


if __name__ == "__main__":
    _main(*sys.argv[1:])
