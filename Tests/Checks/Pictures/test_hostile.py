"""Files that are damaged, cut off, or state more than they have: each is refused with a reason, in little memory."""

import random
import struct
import sys
import unittest
from pathlib import Path

import numpy

sys.path.insert(0, str(Path(__file__).parent))
import corpus  # noqa: E402
import files  # noqa: E402
from driver import Driver, text_size  # noqa: E402

# Far less than any of the pictures would take.
MEMORY = 80 << 20


class HostileFileTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.photograph = corpus.photograph(320, 215, noise=3)

    def setUp(self):
        self.driver = Driver()

    def tearDown(self):
        self.driver.close()

    def check_refused(self, data, reason, limit=3000):
        result = self.driver.fit(data, limit)
        self.assertTrue(result.is_refused, getattr(result, "text", ""))
        self.assertEqual(result.reason, reason, result.message)
        self.assertRegex(result.message, r"^The .+\. (Save|Send) .+\.$")
        self.assertLess(result.peak, MEMORY)

    def forms(self):
        yield "JPEG", corpus.encoded(self.photograph, quality=90)
        yield "progressive JPEG", corpus.encoded(self.photograph, quality=90, progressive=True)
        yield "PNG", corpus.encoded(self.photograph, "PNG")
        yield "BMP", corpus.encoded(self.photograph, "BMP")

    def test_a_file_that_is_cut_off_is_refused(self):
        for name, data in self.forms():
            for share in [0.2, 0.5, 0.9, 0.99]:
                with self.subTest(name, share=share):
                    self.check_refused(data[:int(len(data) * share)], "broken")

    def test_damage_is_refused_or_harmless(self):
        choice = random.Random(1)
        refused = 0
        for name, data in self.forms():
            for _ in range(60):
                damaged = bytearray(data)
                for _ in range(choice.randrange(1, 20)):
                    damaged[choice.randrange(8, len(damaged))] = choice.randrange(256)
                result = self.driver.fit(bytes(damaged), 20_000)
                refused += result.is_refused
                if not result.is_refused:
                    self.assertLessEqual(text_size(len(result.data)), 20_000)
        self.assertGreater(refused, 60)

    def test_sizes_beyond_the_pixel_limit_are_refused_before_anything_is_decoded(self):
        jpeg = corpus.encoded(self.photograph)
        for name, data in {
            "PNG": files.png_head(60_000, 60_000, bytes(10_000_000)),
            "largest PNG": files.png_head(0x7FFF_FFFF, 0x7FFF_FFFF),
            "JPEG": files.with_height(corpus.encoded(self.photograph.resize((16_000, 8))), 65_500),
            "BMP": corpus.encoded(self.photograph, "BMP")[:18] + struct.pack("<iiHH", 100_000, 100_000, 1, 24) + bytes(5000),
        }.items():
            with self.subTest(name):
                self.check_refused(data, "tooManyPixels")
        self.assertLess(len(jpeg), 1 << 20)

    def test_a_file_that_states_more_rows_than_it_has_is_refused(self):
        self.check_refused(files.with_height(corpus.encoded(self.photograph), 6000), "broken")
        self.check_refused(files.with_height(corpus.encoded(self.photograph, progressive=True), 600), "broken")
        self.check_refused(files.png_head(4000, 3000, bytes(1000)), "broken", limit=80)
        bmp = corpus.encoded(self.photograph, "BMP")
        self.check_refused(bmp[:22] + struct.pack("<i", 3000) + bmp[26:], "broken")

    def test_a_file_with_thousands_of_scans_is_refused(self):
        data = corpus.encoded(self.photograph, progressive=True)
        self.check_refused(files.with_scans(data, 5000), "broken")

    def test_a_library_without_memory_says_so(self):
        # libjpeg takes the most memory that it may use from this variable, in units of 1,000 bytes.
        driver = Driver(JPEGMEM="1")
        try:
            result = driver.fit(corpus.encoded(self.photograph, quality=90, progressive=True), 3000)
            self.assertEqual((result.is_refused, getattr(result, "reason", "")), (True, "noMemory"))
        finally:
            driver.close()

    def test_other_formats_are_refused(self):
        for name in ["GIF", "TIFF", "WEBP"]:
            with self.subTest(name):
                self.check_refused(corpus.encoded(self.photograph, name), "unsupported", limit=500)
        self.check_refused(b"%PDF-1.7\n" + bytes(5000), "unsupported")

    def test_compressed_BMP_is_refused(self):
        data = bytearray(corpus.encoded(self.photograph.convert("L"), "BMP"))
        data[30] = 1
        self.check_refused(bytes(data), "unsupported")

    def test_interlaced_PNG_of_16_bits_is_refused(self):
        samples = numpy.asarray(self.photograph).astype(numpy.uint16) * 257
        self.check_refused(files.png(samples, 16, interlaced=True), "unsupported")

    def test_extreme_sizes_are_fitted(self):
        for width, height in [(1, 1), (1, 3000), (65_000, 1), (65_500, 9), (70_000, 3), (3, 70_000), (2, 2)]:
            picture = self.photograph.resize((width, height))
            for form in ["PNG", "JPEG"] if max(width, height) <= 65_500 else ["PNG"]:
                with self.subTest(form, size=picture.size):
                    comment = {"exif": corpus.exif(6)} if form == "PNG" else {"comment": bytes(60_000)}
                    data = corpus.encoded(picture, form, **comment)
                    limit = max(text_size(len(data)) - 4, 4000)
                    if form == "PNG" and len(data) < 4000:
                        data += files.chunk(b"tEXt", bytes(8000))
                    result = self.driver.fit(data, limit)
                    self.assertFalse(result.is_refused, getattr(result, "message", ""))
                    self.assertLessEqual(text_size(len(result.data)), limit)
                    self.assertLessEqual(max(result.width, result.height), 65_500)


if __name__ == "__main__":
    unittest.main()
