"""A picture with a palette shows what the picture showed, whichever way its rows were packed."""

import random
import struct
import zlib

import pytest

from tests.looks.small_png import HEAD, _chunk, _chunks, small_png


def packed(width: int, rows: list[list[tuple[int, int, int]]], way: int) -> bytes:
    """Write a picture as a browser does, each row against its neighbours in one of the ways of PNG."""
    data, before = b"", [0] * (3 * width)
    for row in rows:
        line = [part for pixel in row for part in pixel]
        data += bytes([way])
        for place, part in enumerate(line):
            left, up = line[place - 3] if place > 2 else 0, before[place]
            corner = before[place - 3] if place > 2 else 0
            near = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
            data += bytes([(part - (0, left, up, (left + up) // 2, near)[way]) & 255])
        before = line
    head = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
    return HEAD + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(data)) + _chunk(b"IEND", b"")


def seen(picture: bytes, width: int) -> list[list[tuple[int, int, int]]]:
    chunks = dict(_chunks(picture))
    palette, data = chunks[b"PLTE"], zlib.decompress(chunks[b"IDAT"])
    lines = [data[at + 1 : at + 1 + width] for at in range(0, len(data), width + 1)]
    return [[tuple(palette[3 * place : 3 * place + 3]) for place in line] for line in lines]  # type: ignore[misc]


@pytest.mark.parametrize("way", range(5))
def test_few_colours_stay_as_they_are(way: int) -> None:
    chance = random.Random(way)
    colours = [(11, 114, 133), (255, 255, 255), (199, 119, 0), (28, 43, 47)]
    rows = [[chance.choice(colours) for _ in range(7)] for _ in range(5)]
    assert seen(small_png(packed(7, rows, way)), 7) == rows


def test_many_colours_become_their_neighbours() -> None:
    rows = [[(red, green, 90) for green in range(40)] for red in range(40)]
    shown = seen(small_png(packed(40, rows, 4)), 40)
    assert len({pixel for row in shown for pixel in row}) <= 256
    far = [
        abs(a - b)
        for one, other in zip(rows, shown, strict=True)
        for x, y in zip(one, other, strict=True)
        for a, b in zip(x, y, strict=True)
    ]
    assert max(far) <= 4
