"""Small responses that become large ones."""

import struct
import zlib


def spaces(mebibytes):
    """Returns spaces as gzip: one compressed mebibyte and its copies, since each ends with a full flush."""
    mebibyte = b" " * (1 << 20)
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    piece = packer.compress(mebibyte) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(mebibytes):
        checksum = zlib.crc32(mebibyte, checksum)
    head, tail = b"\x1f\x8b\x08" + bytes(6) + b"\xff", struct.pack("<II", checksum, mebibytes << 20)
    return head + piece * mebibytes + packer.flush() + tail
