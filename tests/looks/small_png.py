"""A screenshot as a picture of few colours: a quarter of the bytes, and no library for it.

A chart is drawn in a handful of colours; what lies between them are the edges of letters, of which nobody misses every
other shade. Shades are rounded until a palette holds them all.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

HEAD = b"\x89PNG\r\n\x1a\n"
PALETTE = 256


def small_png(picture: bytes) -> bytes:
    """Return the picture (8 bits a channel, not interlaced, as a browser writes it) with a palette of 256 colours."""
    width, height, pixels = _pixels(picture)
    counted: dict[bytes, int] = {}
    for pixel in pixels:
        counted[pixel] = counted.get(pixel, 0) + 1
    places: dict[bytes, int] = {}
    palette: dict[bytes, int] = {}
    for step in (1, 2, 4, 8, 16, 24, 32, 48, 64):
        # What is seen most stands in the palette as it is; what is rare is rounded to a step, and so to a neighbour.
        exact = sorted(counted, key=lambda one: -counted[one])[: 64 if step > 1 else PALETTE]
        palette = {one: place for place, one in enumerate(exact)}
        places = {}
        for pixel in counted:
            rounded = (
                pixel if pixel in palette else bytes(min(255, (part + step // 2) // step * step) for part in pixel)
            )
            places[pixel] = palette.setdefault(rounded, len(palette))
        if len(palette) <= PALETTE:
            break
    rows = (pixels[row * width : (row + 1) * width] for row in range(height))
    data = b"".join(b"\0" + bytes(places[pixel] for pixel in row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = [_chunk(b"IHDR", head), _chunk(b"PLTE", b"".join(palette)), _chunk(b"IDAT", zlib.compress(data, 9))]
    return HEAD + b"".join(parts) + _chunk(b"IEND", b"")


def _pixels(picture: bytes) -> tuple[int, int, list[bytes]]:
    """Return width, height and the colours of a picture, row by row."""
    chunks = list(_chunks(picture))
    width, height, _, colours = struct.unpack(">IIBB", chunks[0][1][:10])
    depth = {2: 3, 6: 4}[colours]
    data = zlib.decompress(b"".join(body for name, body in chunks if name == b"IDAT"))
    stride, before, found = width * depth, bytearray(width * depth), []
    for row in range(height):
        at = row * (stride + 1)
        line = _unfiltered(data[at], bytearray(data[at + 1 : at + 1 + stride]), before, depth)
        found += [bytes(line[place : place + 3]) for place in range(0, stride, depth)]
        before = line
    return width, height, found


def _unfiltered(way: int, line: bytearray, before: bytearray, depth: int) -> bytearray:
    """Undo what PNG does to a row before it is packed."""
    for place in range(len(line) if way else 0):
        left, up = (line[place - depth] if place >= depth else 0), before[place]
        corner = before[place - depth] if place >= depth else 0
        if way == 4:
            far = {left: abs(up - corner), up: abs(left - corner), corner: abs(left + up - 2 * corner)}
            least = min(far.values())
            guess = next(one for one in (left, up, corner) if far[one] == least)
        else:
            guess = (0, left, up, (left + up) // 2)[way]
        line[place] = (line[place] + guess) & 255
    return line


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(HEAD)
    while at < len(picture):
        (length,) = struct.unpack(">I", picture[at : at + 4])
        yield picture[at + 4 : at + 8], picture[at + 8 : at + 8 + length]
        at += length + 12


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
