"""Text is read before and after a picture was made smaller, with the program tesseract: the same words.

It runs over pages as cameras see them, down to the size that the references of OCR recommend. Below it, a warning is enough.
"""

import io
import os
import subprocess
import sys
import unittest
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).parent))
import corpus  # noqa: E402
from driver import Driver, text_size  # noqa: E402


def words(data):
    """Returns the words that tesseract reads in a file, each with the number of times."""
    run = subprocess.run(
        ["tesseract", "stdin", "stdout", "--psm", "6", "-l", "eng"], input=data, capture_output=True, check=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"})
    counts = {}
    for word in run.stdout.decode().split():
        counts[word] = counts.get(word, 0) + 1
    return counts


class ReadingTests(unittest.TestCase):
    def test_the_same_words_are_read_down_to_the_recommended_size(self):
        driver = Driver()
        self.addCleanup(driver.close)
        for seed, (width, height), noise in [(1, (1240, 1754), 3), (2, (2480, 3508), 12)]:
            page = corpus.document(width, height, seed, noise)
            written = set(word for line in corpus.page_of_words(seed) for word in line.split())
            data = corpus.encoded(page, quality=95)
            before = {word: count for word, count in words(data).items() if word in written}
            self.assertGreater(sum(before.values()), 230)
            for share in [0.4, 0.15, 0.06, 0.03]:
                result = driver.fit(data, int(text_size(len(data)) * share))
                if result.warnings:
                    break
                with self.subTest(size=page.size, share=share, result=result.text):
                    after = words(result.data)
                    found = sum(min(count, after.get(word, 0)) for word, count in before.items())
                    print(f"{page.size}: {result.text}: {found} of {sum(before.values())} words")
                    self.assertGreaterEqual(found, sum(before.values()) * 0.98)
            self.assertLess(result.width, 1000)

    def test_the_words_are_those_that_were_drawn(self):
        page = corpus.document(1240, 1754, 1, 0)
        drawn = [word for line in corpus.page_of_words(1) for word in line.split()]
        file = io.BytesIO()
        page.save(file, "PNG")
        self.assertGreaterEqual(sum(min(count, drawn.count(word)) for word, count in words(file.getvalue()).items()), 235)
        self.assertEqual(Image.open(file).size, (1240, 1754))


if __name__ == "__main__":
    unittest.main()
