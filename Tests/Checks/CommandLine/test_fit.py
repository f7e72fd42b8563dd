"""Pictures that are too large, with and without --fit. WITH_PICTURES says that TCAPI was built with the trait Pictures."""

import base64
import json
import os
import random
import struct
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import REPOSITORY, Program  # noqa: E402

from encrypting_service import KEYS  # noqa: E402
from signing_server import SigningServer  # noqa: E402
from spec_responses import Specs  # noqa: E402

LIMIT = 7 << 20
BOARD = """
Service: board
Version: 2024-01-01
---
Action: ReadPoster
parameters:
  Poster: {type: Base64, maxSize: 40 KiB, recommendedPixels: 990 x 700}
  Photo: {type: Base64, maxSize: 12 KiB}
  Icon: {type: Base64, maxSize: 40 KiB, recommendedPixels: 16 x 16}
"""


def picture(width, height):
    """Returns a BMP file of soft colors with noise."""
    noise = random.Random(1).randbytes(width * 3)
    rows = b"".join(
        bytes((row * 255 // height + noise[(index * 7 + row * 13) % len(noise)] % 8) % 256 for index in range(width * 3))
        for row in range(height))
    return b"BM" + struct.pack("<IIIIiiHHIIiiII", 54 + len(rows), 0, 54, 40, width, height, 1, 24, *[0] * 6) + rows


class FitTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = SigningServer()
        cls.program = Program()
        with open(cls.program.path("large.bmp"), "wb") as file:
            file.write(picture(1600, 1200))

    @classmethod
    def tearDownClass(cls):
        cls.server.close()
        cls.program.close()

    def setUp(self):
        self.server.requests, self.server.service, self.server.specs = [], "ocr", Specs(REPOSITORY / "specs/ocr")

    def call(self, *arguments):
        return self.program.run(
            "call", "ocr", "ArithmeticOCR", "--endpoint", self.server.plain_address, "ImageBase64=@large.bmp", *arguments)

    def test_the_problem_of_a_large_picture_names_the_flag(self):
        status, _, errors = self.call()
        self.assertEqual((status, self.server.requests), (2, []))
        self.assertIn("that is a file of 5505024 bytes; --fit makes a picture in a file small enough", errors)

    def test_the_flag_is_named_only_where_it_helps(self):
        with open(self.program.path("large.pdf"), "wb") as file:
            file.write(b"%PDF-1.7\n" + bytes(9 << 20))
        status, _, errors = self.program.run(
            "call", "ocr", "ArithmeticOCR", "--endpoint", self.server.plain_address, "ImageBase64=@large.pdf")
        self.assertEqual((status, self.server.requests), (2, []))
        self.assertIn("that is a file of 5505024 bytes", errors)
        # A larger size, which would fit into the body, is not named.
        self.assertNotIn("fits", errors)
        self.assertNotIn("--fit", errors)

    def test_an_encrypted_picture_has_a_smaller_limit_which_is_named(self):
        with open(self.program.path("service.pem"), "w", encoding="utf-8") as file:
            file.write(KEYS["aes"].pem)
        with open(self.program.path("card.bmp"), "wb") as file:
            file.write(picture(1600, 1330))
        self.assertGreater(7 << 20, os.path.getsize(self.program.path("card.bmp")))
        status, _, errors = self.program.run(
            "call", "ocr", "RecognizeEncryptedIDCardOCR", "--endpoint", self.server.plain_address, "ImageBase64=@card.bmp",
            "--encrypt", "aes", "--public-key", "service.pem")
        self.assertEqual((status, self.server.requests), (2, []))
        self.assertRegex(
            errors, r"ImageBase64: the encrypted request may become too large; a file of 58\d{5} bytes fits; "
            "--fit makes the picture small enough")

    @unittest.skipIf("WITH_PICTURES" in os.environ or sys.platform == "darwin", "tcapi can fit pictures")
    def test_without_the_trait_the_flag_says_how_to_build(self):
        status, _, errors = self.call("--fit")
        self.assertEqual((status, self.server.requests), (2, []))
        for word in ["libjpeg62-turbo-dev", "libpng-dev", "--traits Pictures --product tcapi"]:
            self.assertIn(word, errors)

    @unittest.skipUnless("WITH_PICTURES" in os.environ, "tcapi cannot fit pictures")
    def test_a_large_picture_is_made_small_enough_and_sent(self):
        status, _, errors = self.call("--fit")
        self.assertEqual(status, 0, errors)
        self.assertIn("ImageBase64: JPEG, 1600 x 1200 pixels, ", errors)
        sent = json.loads(self.server.requests[-1][1])["ImageBase64"]
        self.assertLessEqual(len(sent), LIMIT)
        self.assertTrue(base64.b64decode(sent).startswith(b"\xff\xd8\xff"))

    @unittest.skipUnless("WITH_PICTURES" in os.environ, "tcapi cannot fit pictures")
    def test_two_large_pictures_share_the_body(self):
        names = ["ImageBase64", "BackImageBase64"]
        status, _, errors = self.program.run(
            "call", "ocr", "RecognizeThaiIDCardOCR", "--endpoint", self.server.plain_address, "--fit",
            *(f"{name}=@large.bmp" for name in names))
        self.assertEqual(status, 0, errors)
        sent = json.loads(self.server.requests[-1][1])
        for name in names:
            self.assertIn(f"{name}: JPEG, 1600 x 1200 pixels, ", errors)
            self.assertTrue(base64.b64decode(sent[name]).startswith(b"\xff\xd8\xff"))

    @unittest.skipUnless("WITH_PICTURES" in os.environ, "tcapi cannot fit pictures")
    def test_what_fits_is_sent_as_it_is(self):
        content = random.Random(2).randbytes(5_000)
        with open(self.program.path("other.pdf"), "wb") as file:
            file.write(content)
        status, _, errors = self.program.run(
            "call", "ocr", "ArithmeticOCR", "--endpoint", self.server.plain_address, "ImageBase64=@other.pdf", "--fit")
        self.assertEqual((status, "JPEG" in errors), (0, False), errors)
        self.assertEqual(base64.b64decode(json.loads(self.server.requests[-1][1])["ImageBase64"]), content)

    @unittest.skipUnless("WITH_PICTURES" in os.environ, "tcapi cannot fit pictures")
    def test_a_large_file_that_is_no_picture_is_refused_with_a_reason(self):
        with open(self.program.path("large.pdf"), "wb") as file:
            file.write(b"%PDF-1.7\n" + bytes(6_000_000))
        status, _, errors = self.program.run(
            "call", "ocr", "ArithmeticOCR", "--endpoint", self.server.plain_address, "ImageBase64=@large.pdf", "--fit")
        self.assertEqual((status, self.server.requests), (2, []))
        self.assertIn("ImageBase64 cannot be made smaller: The file is a PDF", errors)

    @unittest.skipUnless("WITH_PICTURES" in os.environ, "tcapi cannot fit pictures")
    def test_a_warning_names_the_size_that_the_spec_recommends(self):
        with open(self.program.path("board.yaml"), "w", encoding="utf-8") as file:
            file.write(BOARD)
        self.server.specs, self.server.service = None, "board"
        for member, recommended in [("Poster", "990 x 700"), ("Photo", "500 x 800"), ("Icon", None)]:
            with self.subTest(member):
                status, _, errors = self.program.run(
                    "call", "board", "ReadPoster", "--specs", "board.yaml", "--endpoint", self.server.plain_address, "--fit",
                    f"{member}=@large.bmp")
                self.assertEqual(status, 0, errors)
                warning = f"{member}: The picture has only "
                self.assertEqual(warning in errors, recommended is not None, errors)
                if recommended is not None:
                    self.assertIn(f", and {recommended} or more read best", errors)


if __name__ == "__main__":
    unittest.main()
