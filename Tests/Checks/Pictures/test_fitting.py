"""Fits pictures of all kinds, and compares the results with what Pillow reads from the original."""

import io
import sys
import unittest
from pathlib import Path

import numpy
from PIL import Image, ImageOps

sys.path.insert(0, str(Path(__file__).parent))
import corpus  # noqa: E402
import files  # noqa: E402
from driver import Driver, text_size  # noqa: E402


def opened(data):
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def difference(first, second):
    """Returns the mean difference of the samples of two pictures of one size."""
    first, second = (numpy.asarray(picture.convert("RGB"), dtype=numpy.float32) for picture in (first, second))
    return float(abs(first - second).mean())


class FittingTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.driver = Driver()
        cls.photograph = corpus.photograph(640, 430, noise=0)
        # Makes room for a JPEG file, which can be larger than a PNG file of few colors.
        cls.incompressible = numpy.random.default_rng(1).bytes(300_000)
        cls.gray = corpus.document(480, 640, mode="L", noise=2)

    @classmethod
    def tearDownClass(cls):
        cls.driver.close()

    def fit(self, data, share, same_size=True):
        """Fits a file into a share of its size, and checks what is true of every result."""
        limit = int(text_size(len(data)) * share)
        result = self.driver.fit(data, limit)
        self.assertFalse(result.is_refused, result.__dict__)
        self.assertLessEqual(text_size(len(result.data)), limit)
        self.assertLessEqual(result.encodings, 12)
        if same_size:
            self.assertEqual(result.scale, 1, result.text)
        picture = opened(result.data)
        self.assertEqual((picture.format, picture.size), ("JPEG", (result.width, result.height)))
        self.assertNotIn("progression", picture.info)
        return picture

    def check(self, data, expected, tolerance=4.0, share=0.7):
        """Checks that the result has the pixels that Pillow has read."""
        picture = self.fit(data, share)
        self.assertEqual(picture.size, expected.size)
        self.assertEqual(picture.mode, expected.mode)
        self.assertLess(difference(picture, expected), tolerance)

    def test_each_orientation_is_applied(self):
        for orientation in range(1, 9):
            for subsampling in ["4:4:4", "4:2:2", "4:2:0"]:
                with self.subTest(orientation=orientation, subsampling=subsampling):
                    data = corpus.encoded(
                        self.photograph, quality=95, exif=corpus.exif(orientation), subsampling=subsampling)
                    self.check(data, ImageOps.exif_transpose(opened(data)))
            with self.subTest(orientation=orientation, format="PNG"):
                data = corpus.encoded(self.photograph, "PNG", exif=corpus.exif(orientation))
                self.check(data, ImageOps.exif_transpose(opened(data)), share=0.4)
            with self.subTest(orientation=orientation, format="gray"):
                data = corpus.encoded(self.gray, quality=95, exif=corpus.exif(orientation))
                self.check(data, ImageOps.exif_transpose(opened(data)))

    def test_no_metadata_is_left(self):
        data = corpus.encoded(
            self.photograph, quality=95, exif=corpus.exif(6), comment=b"a remark", icc_profile=b"profile" * 40)
        self.assertIn(b"Maker of cameras", data)
        picture = self.fit(data, 0.7)
        self.assertEqual(sorted(picture.info), ["jfif", "jfif_density", "jfif_unit", "jfif_version"])
        self.assertFalse(picture.getexif())

    def test_what_fits_is_left_alone(self):
        data = corpus.encoded(self.photograph, exif=corpus.exif(6))
        result = self.driver.fit(data, text_size(len(data)))
        self.assertTrue(result.unchanged)
        self.assertEqual((result.data, result.encodings), (data, 0))

    def test_gray_stays_gray(self):
        for form, options in [("JPEG", {"quality": 97}), ("PNG", {}), ("BMP", {})]:
            with self.subTest(form):
                data = corpus.encoded(self.gray, form, **options)
                self.check(data, opened(data), share=0.6)

    def test_transparency_is_over_white(self):
        for mode in ["RGB", "L"]:
            picture = corpus.with_transparency(self.photograph.convert(mode))
            data = corpus.encoded(picture, "PNG")
            with self.subTest(picture.mode):
                self.check(data, corpus.over_white(picture), share=0.4)
        palette = self.photograph.quantize(64)
        data = corpus.encoded(
            palette, "PNG", transparency=bytes([0, 128] + [255] * 62), icc_profile=self.incompressible)
        self.check(data, corpus.over_white(opened(data)), share=0.5)

    def test_each_form_of_JPEG_is_read(self):
        forms = {
            "progressive": {"progressive": True}, "restarts": {"restart_marker_rows": 1}, "RGB": {"keep_rgb": True},
            "optimized": {"optimize": True}, "4:1:1": {"subsampling": "4:1:1"}}
        for name, options in forms.items():
            with self.subTest(name):
                data = corpus.encoded(self.photograph, quality=95, **options)
                self.check(data, opened(data), tolerance=5)
        with self.subTest("CMYK"):
            data = corpus.encoded(self.photograph.convert("CMYK"), quality=95)
            self.check(data, opened(data).convert("RGB"))
        with self.subTest("progressive gray"):
            data = corpus.encoded(self.gray, quality=97, progressive=True)
            self.check(data, opened(data))

    def test_each_form_of_PNG_is_read(self):
        colors = numpy.asarray(self.photograph)
        alpha = numpy.asarray(corpus.with_transparency(self.photograph))
        gray = numpy.asarray(self.gray)[:, :, None]
        over_white = corpus.over_white(Image.fromarray(alpha))
        for name, data, expected in [
            ("8 bits, interlaced", files.png(colors, interlaced=True), self.photograph),
            ("16 bits", files.png(colors.astype(numpy.uint16) * 257, 16), self.photograph),
            ("16 bits with alpha", files.png(alpha.astype(numpy.uint16) * 257, 16, 6), over_white),
            ("8 bits with alpha, interlaced", files.png(alpha, 8, 6, True), over_white),
        ]:
            with self.subTest(name):
                self.check(data, expected, share=0.3)
        for depth, interlaced in [(1, False), (1, True), (2, False), (2, True), (4, True), (8, True), (16, False)]:
            with self.subTest("gray", depth=depth, interlaced=interlaced):
                steps = 2 ** depth - 1
                samples = (gray.astype(numpy.uint32) * steps + 127) // 255
                shown = Image.fromarray((samples[:, :, 0] * 255 // steps).astype(numpy.uint8))
                before = files.chunk(b"tEXt", b"Comment\0" + self.incompressible.replace(b"\0", b"1"))
                self.check(files.png(samples, depth, 0, interlaced, before), shown, share=0.5)
        for count in [2, 4, 16, 200]:
            with self.subTest("palette", colors=count):
                palette = self.photograph.quantize(count)
                data = corpus.encoded(palette, "PNG", icc_profile=self.incompressible)
                self.check(data, palette.convert("RGB"), share=0.5)

    def test_each_form_of_BMP_is_read(self):
        colors = numpy.asarray(self.photograph).astype(numpy.uint32)
        red, green, blue = colors[:, :, 0], colors[:, :, 1], colors[:, :, 2]
        alpha = numpy.asarray(corpus.with_transparency(self.photograph))[:, :, 3].astype(numpy.uint32)
        plain = red << 16 | green << 8 | blue
        forms = {
            "24 bits": (corpus.encoded(self.photograph, "BMP"), self.photograph),
            "32 bits": (files.bmp(plain, 32), self.photograph),
            "32 bits from the top": (files.bmp(plain, 32, is_top_down=True), self.photograph),
            "32 bits with masks": (
                files.bmp(blue << 16 | green << 8 | red, 32, (0xFF, 0xFF00, 0xFF0000, 0)), self.photograph),
            "32 bits with alpha": (
                files.bmp(plain | alpha << 24, 32, (0xFF0000, 0xFF00, 0xFF, 0xFF000000)),
                corpus.over_white(corpus.with_transparency(self.photograph))),
            "16 bits": (files.bmp(red >> 3 << 10 | green >> 3 << 5 | blue >> 3, 16), self.photograph),
            "16 bits with masks": (
                files.bmp(red >> 3 << 11 | green >> 2 << 5 | blue >> 3, 16, (0xF800, 0x7E0, 0x1F, 0)), self.photograph),
            "8 bits": (corpus.encoded(self.photograph.quantize(200), "BMP"), self.photograph.quantize(200).convert("RGB")),
            "8 bits, gray": (corpus.encoded(self.gray, "BMP"), self.gray),
            "1 bit": (corpus.encoded(self.gray.convert("1"), "BMP"), self.gray.convert("1").convert("L")),
        }
        for name, (data, expected) in forms.items():
            with self.subTest(name):
                if name == "1 bit":  # A JPEG file of it is larger at any quality, so only its look can be compared.
                    picture = self.fit(data, 0.9, same_size=False)
                    self.assertLess(difference(picture.resize((60, 80)), expected.resize((60, 80))), 8)
                else:
                    self.check(data, expected, tolerance=5, share=0.5)

    def test_the_smaller_the_limit_the_less_similar_is_the_result(self):
        page = corpus.document(1000, 1300, noise=4)
        data = corpus.encoded(page, "PNG")
        similarities, sizes = [], []
        for share in [0.6, 0.3, 0.12, 0.05, 0.02]:
            picture = self.fit(data, share, same_size=False)
            sizes.append(picture.size)
            similarities.append(corpus.similarity(page, picture.resize(page.size, Image.Resampling.BICUBIC)))
        self.assertEqual(sizes, sorted(sizes, reverse=True))
        self.assertEqual(similarities, sorted(similarities, reverse=True))
        self.assertGreater(similarities[0], 0.97)

    def test_a_smaller_picture_is_like_the_one_that_Pillow_makes(self):
        for picture, shares in [(self.photograph, [0.3]), (self.gray, [0.3, 0.12, 0.06])]:
            for share in shares:
                with self.subTest(picture.mode, share=share):
                    data = corpus.encoded(picture, quality=85)
                    result = self.fit(data, share, same_size=False)
                    self.assertLess(result.width, picture.width)
                    expected = picture.resize(result.size, Image.Resampling.BICUBIC)
                    self.assertLess(difference(result, expected), 6)


if __name__ == "__main__":
    unittest.main()
