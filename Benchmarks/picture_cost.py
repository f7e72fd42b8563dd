"""Measures the CPU time and the memory of fitting JPEG pictures of 12 megapixels into 7 MiB of base64 text.

Pillow, which uses libjpeg-turbo as well, decodes the same picture and encodes it once at the quality that was found: nothing that
searches can be faster. Tests/Checks/Pictures/check_corpus.py measures 30 other pictures, for `make test-more`.
"""

import io
import os
import pathlib
import subprocess
import sys
import time

from processes import ROOT, row, usage

ROUNDS = int(os.environ.get("ROUNDS", "5"))
LIMIT = 7 << 20
BUILD = ["swift", "build", "-c", "release", "--scratch-path", ".build-pictures", "--traits", "Pictures"]


def by_pillow(data, quality):
    """Returns the CPU seconds of one decoding and one encoding."""
    start = time.process_time()
    Image.open(io.BytesIO(data)).save(io.BytesIO(), "JPEG", quality=round(quality))
    return time.process_time() - start


def main():
    os.environ["PICTURES"] = "1"
    usage([*BUILD, "--product", "PictureDriver"])
    shown = subprocess.run([*BUILD, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    os.environ["PICTURE_DRIVER"] = str(pathlib.Path(shown.stdout.strip()) / "PictureDriver")
    from driver import Driver

    for name, picture, quality in [
            ("document", corpus.document(3000, 4000), 97), ("photograph", corpus.photograph(4000, 3000, noise=9), 95)]:
        data = corpus.encoded(picture, quality=quality)
        ours, peer = [], []
        for _ in range(ROUNDS):
            driver = Driver()
            result = driver.fit(data, LIMIT)
            driver.close()
            ours.append(result.seconds)
            peer.append(by_pillow(data, result.quality))
        row(f"{name}, {len(data) / 1e6:.1f} MB", ours, peer, 3)
        print(f"  {result.text}; {result.encodings} encodings, {result.peak >> 20} MiB")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "Tests/Checks/Pictures"))
    import corpus  # noqa: E402
    from PIL import Image
    main()
