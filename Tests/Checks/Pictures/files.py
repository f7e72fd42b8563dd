"""Writes files that Pillow does not write: PNG with each depth and interlaced, BMP with masks, and files that lie."""

import struct
import zlib

import numpy


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(samples, depth=8, color=2, interlaced=False, before=b""):
    """Returns a PNG file of samples in the form (height, width, channels), with up to 16 bits each."""
    height, width = samples.shape[:2]
    head = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, int(interlaced))
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    rows = b""
    for left, top, across, down in passes if interlaced else [(0, 0, 1, 1)]:
        part = samples[top::down, left::across]
        if part.size:
            rows += b"".join(b"\0" + packed(row, depth) for row in part)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + before + chunk(b"IDAT", zlib.compress(rows, 6))
            + chunk(b"IEND", b""))


def packed(row, depth):
    if depth == 16:
        return row.astype(">u2").tobytes()
    if depth == 8:
        return row.astype(numpy.uint8).tobytes()
    bits = numpy.unpackbits(row.reshape(-1, 1).astype(numpy.uint8), axis=1)[:, 8 - depth:]
    return numpy.packbits(bits.reshape(-1)).tobytes()


def png_head(width, height, content=b""):
    """Returns a PNG file that states a size, and has no samples, or other ones."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(content, 9))
            + chunk(b"IEND", b""))


def bmp(pixels, bits, masks=None, is_top_down=False):
    """Returns a BMP file of numbers of 16 or 32 bits a pixel."""
    height, width = pixels.shape
    head = struct.pack(
        "<IiiHHIIiiII", 108 if masks else 40, width, -height if is_top_down else height, 1, bits, 3 if masks else 0, 0, 0, 0,
        0, 0)
    if masks:
        head += struct.pack("<4I", *masks) + bytes(108 - 56)
    rows = pixels.astype("<u2" if bits == 16 else "<u4")
    if not is_top_down:
        rows = rows[::-1]
    content = b"".join(row.tobytes() + bytes(-len(row.tobytes()) % 4) for row in rows)
    offset = 14 + len(head)
    return b"BM" + struct.pack("<IHHI", offset + len(content), 0, 0, offset) + head + content


def with_height(jpeg, height):
    """Returns a JPEG file that states another height."""
    for marker in (b"\xff\xc0\x00\x11\x08", b"\xff\xc2\x00\x11\x08", b"\xff\xc0\x00\x0b\x08"):
        index = jpeg.find(marker)
        if index >= 0:
            return jpeg[:index + 5] + struct.pack(">H", height) + jpeg[index + 7:]
    raise ValueError("no frame")


def with_scans(jpeg, count):
    """Returns a progressive JPEG file whose last scan is there many times."""
    index = jpeg.rfind(b"\xff\xda")
    return jpeg[:index] + jpeg[index:-2] * count + jpeg[-2:]
