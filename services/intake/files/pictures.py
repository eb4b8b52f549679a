"""A picture drawn anew: its pixels, upright, and nothing that a camera or a program wrote beside them."""

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps

from services.intake.files.refusals import MOST_MEGAPIXELS, FileRefused
from shared.contracts.intake.v1 import MediaType

Image.MAX_IMAGE_PIXELS = None  # counted below, before anything is unpacked

PREVIEW_SIDE = 640
_FORMATS: Mapping[MediaType, tuple[str, Mapping[str, Any]]] = {
    MediaType.JPEG: ("JPEG", {"quality": 88}),
    MediaType.PNG: ("PNG", {}),
    MediaType.WEBP: ("WEBP", {"quality": 88}),
}
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error)
"""What Pillow raises for damaged files, by format."""


def drawn_anew(content: bytes, media_type: MediaType) -> tuple[bytes, bytes]:
    """The picture and its preview, which is a JPEG; FileRefused."""
    image = _bare(_unpacked(content, media_type), media_type)
    return _saved(image, media_type), _saved(_preview(image), MediaType.JPEG)


def _unpacked(content: bytes, media_type: MediaType) -> Image.Image:
    try:
        image = Image.open(BytesIO(content), formats=[_FORMATS[media_type][0]])
        if image.width * image.height > MOST_MEGAPIXELS * 1_000_000:
            raise FileRefused("image_too_large")
        # A second frame of a JPEG is the small picture that some telephones put beside it.
        if media_type is not MediaType.JPEG and getattr(image, "is_animated", False):
            raise FileRefused("image_animated")
        return ImageOps.exif_transpose(image)
    except _BROKEN as error:
        raise FileRefused("file_unreadable") from error


def _bare(image: Image.Image, media_type: MediaType) -> Image.Image:
    see_through = media_type is not MediaType.JPEG and image.has_transparency_data
    grey = image.mode in ("1", "L")
    bare = image.convert("RGBA" if see_through else "L" if grey else "RGB")
    # Colour profile, comments and texts would be written again from here.
    bare.info = {}
    return bare


def _preview(image: Image.Image) -> Image.Image:
    small = image.copy()
    small.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE))
    if small.mode != "RGBA":
        return small
    paper = Image.new("RGB", small.size, "white")
    paper.paste(small, mask=small.getchannel("A"))
    return paper


def _saved(image: Image.Image, media_type: MediaType) -> bytes:
    name, options = _FORMATS[media_type]
    content = BytesIO()
    image.save(content, name, **options)
    return content.getvalue()
