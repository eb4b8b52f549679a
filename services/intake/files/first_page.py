"""Draws the first page of a PDF as a small picture, in a process of its own with limits of its own.

How long a page takes and what a font does is its writer's choice: whatever goes wrong, there is no picture, and the
file stays as it was cleaned. PDFium, which draws it, comes without scripts and XFA, and sees the cleaned file only.
"""

import math
import sys
from dataclasses import replace
from io import BytesIO

from services.intake.files.cleaning import CleanedFile, CleanerFailed, CleanerLimits, in_process
from services.intake.files.refusals import FileRefused
from shared.contracts.intake.v1 import MediaType
from shared.platform.confinement import limit, open_nothing

PAGE_SIDE = 1280
"""Pixels of the longer side, whatever the page says how large it is: letters of a form are read in it."""
MOST_DRAWN = 2 << 20
"""Bytes: more than a picture of so many pixels takes."""
DRAWER_LIMITS = CleanerLimits(memory=512 << 20, processor=5, wait=20.0)


async def with_first_page(file: CleanedFile, limits: CleanerLimits = DRAWER_LIMITS) -> CleanedFile:
    """The same file, with a preview where it is a PDF that can be drawn."""
    if file.media_type is not MediaType.PDF:
        return file
    try:
        drawn = await in_process("services.intake.files.first_page", file.content, limits)
    except FileRefused:
        return file
    except CleanerFailed:
        # Imported here, since the drawer itself loads this module too.
        from shared.platform.logs import log  # noqa: PLC0415

        log.error("first_page_not_drawn")
        return file
    return replace(file, preview=drawn) if len(drawn) <= MOST_DRAWN else file


def _drawn(content: bytes) -> bytes:
    # Imported under the limits, as the parsers of the cleaner are.
    import pypdfium2  # noqa: PLC0415

    document = pypdfium2.PdfDocument(content)
    document.init_forms()
    page = document[0]
    longest = max(page.get_size())
    if not (math.isfinite(longest) and longest > 0):
        return b""
    written = BytesIO()
    page.render(scale=PAGE_SIDE / longest, rev_byteorder=True).to_pil().save(written, "JPEG", quality=80)
    return written.getvalue()


def _answer(content: bytes) -> bytes:
    try:
        return _drawn(content)
    except ImportError:
        raise
    except Exception:  # noqa: BLE001  # whatever else a page does to the drawer
        return b""


def _shut_in() -> None:
    """Load all that a page may need, and open nothing from now on, the fonts of this machine neither."""
    import pypdfium2  # noqa: F401, PLC0415
    from PIL import Image  # noqa: PLC0415

    Image.preinit()
    open_nothing()


def _main(memory: str, processor: str) -> None:
    limit(int(memory), int(processor))
    _shut_in()
    sys.stdout.buffer.write(_answer(sys.stdin.buffer.read()))


if __name__ == "__main__":
    _main(*sys.argv[1:])
