"""Draws hello.png, the picture that `start` in specs/ocr/service.yaml sends, and prints its Base64 text for that file.

Usage: python3 draw.py FONT, with Pillow and a font that has Chinese, such as wqy-microhei.ttc of Debian's fonts-wqy-microhei.
Other versions of the font or of Pillow may draw other bytes; the text is what counts. test_start.py looks at the picture.
"""

import base64
import pathlib
import sys
import textwrap

from PIL import Image, ImageDraw, ImageFont

TEXT = "你好 Hello 123"
# GeneralBasicOCR reads pictures of at least this size best.
SIZE = (800, 600)


def main():
    picture = Image.new("L", SIZE, 255)
    font = ImageFont.truetype(sys.argv[1], 100)
    ImageDraw.Draw(picture).text((SIZE[0] // 2, SIZE[1] // 2), TEXT, font=font, fill=0, anchor="mm")
    # Four shades of gray are enough for smooth edges, and keep the file small.
    shades = picture.point(lambda gray: gray >> 6).convert("P")
    shades.putpalette([shade for level in range(4) for shade in [level * 85] * 3])
    file = pathlib.Path(__file__).with_name("hello.png")
    shades.save(file, "PNG", optimize=True, bits=2)
    text = base64.b64encode(file.read_bytes()).decode()
    # In YAML, a backslash continues a quoted text on the next line.
    print('"' + "\\\n".join(textwrap.wrap(text, 108)) + '"')


main()
