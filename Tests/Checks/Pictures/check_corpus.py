"""Fits 30 pictures from 0.3 to 48 megapixels, and compares encodings, sizes, CPU time and memory with what is promised.

Usage: PICTURE_DRIVER=... check_corpus.py [--short]    --short takes the seven smallest; all of them need a release build
"""

import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import corpus  # noqa: E402
from driver import Driver, text_size  # noqa: E402

MEBIBYTE = 1 << 20


def pictures():
    """Yields a name, the function that makes the file, and the megapixels of 30 pictures."""
    def jpeg(make, width, height, seed, **options):
        return lambda: corpus.encoded(make(width, height, seed), **options)

    def other(form, make, width, height, seed, **options):
        return lambda: corpus.encoded(make(width, height, seed, **options), form)

    sides = [(640, 480), (1000, 1400), (1600, 1200), (2480, 3508), (3000, 4000), (4000, 6000), (6000, 8000)]
    for seed, (width, height) in enumerate(sides):
        yield f"document {width}x{height} JPEG 95", jpeg(corpus.document, width, height, seed, quality=95)
        yield f"photograph {height}x{width} JPEG 92", jpeg(corpus.photograph, height, width, seed, quality=92)
    for seed, (width, height) in enumerate(sides[1:5]):
        yield f"photograph {width}x{height} JPEG 90 4:4:4", jpeg(
            corpus.photograph, width, height, seed, quality=90, subsampling=0)
        yield f"document {width}x{height} PNG gray", other("PNG", corpus.document, width, height, seed, mode="L")
    for seed, (width, height) in enumerate([(1280, 720), (2560, 1440), (3840, 2160)]):
        yield f"screen {width}x{height} PNG", other("PNG", corpus.screen, width, height, seed)
    yield "photograph 3000x4000 JPEG 95, turned", jpeg(
        corpus.photograph, 4000, 3000, 40, quality=95, exif=corpus.exif(6))
    yield "photograph 3000x4000 JPEG 88, progressive", jpeg(
        corpus.photograph, 3000, 4000, 41, quality=88, progressive=True)
    yield "photograph 1600x1200 BMP", other("BMP", corpus.photograph, 1600, 1200, 42)
    yield "photograph 2000x3000 PNG", other("PNG", corpus.photograph, 2000, 3000, 43)
    yield "document 2480x3508 BMP", other("BMP", corpus.document, 2480, 3508, 44)


def limits(data):
    """Returns limits of the API, and shares of the size: a little too large, and far too large."""
    size = text_size(len(data))
    shares = {min(int(size * 0.8), 10 * MEBIBYTE), int(size * 0.2)}
    return sorted({limit for limit in (3 * MEBIBYTE, 7 * MEBIBYTE) if limit < size} | shares)


def main():
    chosen = list(pictures())
    assert len(chosen) == 30, len(chosen)
    if "--short" in sys.argv:
        chosen = [picture for picture in chosen if "640" in picture[0] or "1000" in picture[0] or "1280" in picture[0]]
    rows, failures = [], []
    for name, make in chosen:
        data = make()
        for limit in limits(data):
            driver = Driver()  # Anew, since the peak of memory is that of a process.
            result = driver.fit(data, limit)
            driver.close()
            assert not result.is_refused, (name, limit, result.message)
            fill = text_size(len(result.data)) / limit
            # A BMP file has three bytes a pixel itself, which the caller holds.
            extra = len(data) if data.startswith(b"BM") else 0
            original_pixels = result.width * result.height / result.scale ** 2
            row = {
                "name": name, "limit": limit, "encodings": result.encodings, "fill": fill, "quality": result.quality,
                "scale": result.scale, "seconds": result.seconds,
                "bytesPerPixel": (result.peak - 32 * MEBIBYTE - extra) / original_pixels}
            rows.append(row)
            print(f"{name:42} {limit / MEBIBYTE:6.2f} MiB  {result.text:75} {result.encodings} encodings, {fill:.3f}, "
                  f"{result.seconds:.2f} s, {result.peak / MEBIBYTE:.0f} MiB ({row['bytesPerPixel']:.2f} B/pixel)", flush=True)
            # The best quality can be smaller than the limit, and nothing makes it larger.
            if fill > 1 or fill < 0.97 and result.quality < 99.5:
                failures.append(f"{name} into {limit}: {fill:.3f} of the limit")
            if row["bytesPerPixel"] > 5:
                failures.append(f"{name} into {limit}: {row['bytesPerPixel']:.2f} bytes a pixel")
    average = statistics.mean(row["encodings"] for row in rows)
    close = sum(0.97 <= row["fill"] <= 1 for row in rows)
    print(f"{len(rows)} results: {average:.2f} encodings on average, {close} within 3 % under the limit")
    if average > 5:
        failures.append(f"{average} encodings on average")
    sys.exit("\n".join(failures) or 0)


if __name__ == "__main__":
    main()
