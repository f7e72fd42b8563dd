"""Makes pictures: documents with text, photographs with noise, and screens, each the same in every run."""

import functools
import io
import random

import numpy
from PIL import Image, ImageDraw, ImageFont

WORDS = """account address amount balance branch center certificate change company contract country customer date delivery
document east family first garden general harbor house invoice journey kitchen letter license market meeting mountain north
number office order paper payment people person picture planet product quarter receipt report river school second service
silver station street summer teacher ticket travel valley village volume water weather window winter yellow""".split()


@functools.cache
def font(size):
    return ImageFont.load_default(size)


def page_of_words(seed):
    """Returns words in lines, as a document of this seed has them."""
    choice = random.Random(seed)
    return [" ".join(choice.choice(WORDS) for _ in range(6)) for _ in range(40)]


def document(width, height, seed=1, noise=6, mode="RGB"):
    """A page of text on paper, as a camera sees it: uneven light, and noise."""
    page = Image.new("L", (width, height), 244)
    draw = ImageDraw.Draw(page)
    size = height / 52
    for index, line in enumerate(page_of_words(seed)):
        draw.text((width * 0.06, height * 0.04 + index * size * 1.2), line, fill=30, font=font(size))
    light = numpy.linspace(1.0, 0.82, width, dtype=numpy.float32)[None, :]
    if mode == "L":
        return Image.fromarray(shaded(numpy.asarray(page), light, noise, seed))
    tints = [shaded(numpy.asarray(page), light * tint, noise, seed + index)
             for index, tint in enumerate([1.0, 0.98, 0.93])]
    return Image.merge("RGB", [Image.fromarray(tint) for tint in tints])


def shaded(samples, light, noise, seed):
    """Returns samples with light and noise, strip by strip, since the largest pictures have 48 million of them."""
    random_numbers = numpy.random.default_rng(seed)
    result = numpy.empty_like(samples)
    for top in range(0, samples.shape[0], 512):
        strip = samples[top:top + 512]
        lit = strip * light + random_numbers.standard_normal(strip.shape, dtype=numpy.float32) * noise
        result[top:top + 512] = lit.clip(0, 255)
    return result


def photograph(width, height, seed=1, noise=4):
    """Soft areas of color, edges, and, unless there is no noise, texture and the noise of a camera."""
    random_numbers = numpy.random.default_rng(seed)
    picture = None
    for cells, share in [(5, 0.6), (40, 0.25), (300, 0.15)][:3 if noise else 2]:
        layer = Image.fromarray(random_numbers.integers(0, 256, (cells, cells, 3), dtype=numpy.uint8))
        layer = layer.resize((width, height), Image.Resampling.BICUBIC)
        picture = layer if picture is None else Image.blend(picture, layer, share)
    draw = ImageDraw.Draw(picture)
    for _ in range(60):
        x, y = random_numbers.integers(0, width), random_numbers.integers(0, height)
        draw.ellipse([x, y, x + width // 20, y + height // 30], fill=tuple(random_numbers.integers(0, 256, 3).tolist()))
    if noise == 0:
        return picture
    light = numpy.float32(1)
    return Image.merge(
        "RGB", [Image.fromarray(shaded(numpy.asarray(part), light, noise, seed + index))
                for index, part in enumerate(picture.split())])


def screen(width, height, seed=1):
    """Windows with text and icons in flat colors, and one photograph, as on a screen."""
    choice = random.Random(seed)
    picture = Image.new("RGB", (width, height), (236, 239, 244))
    draw = ImageDraw.Draw(picture)
    for index in range(5):
        x, y = choice.randrange(width), choice.randrange(height)
        box = [x, y, x + width // 2, y + height // 3]
        draw.rectangle(box, (255, 255, 255), (90, 100, 120))
        for row, line in enumerate(page_of_words(seed + index)[:14]):
            draw.text(
                (x + 20, y + 10 + row * height // 50), line, font=font(height / 70),
                fill=tuple(choice.randrange(180) for _ in range(3)))
    picture.paste(photograph(width // 3, height // 3, seed, noise=6), (width // 10, height // 10))
    return picture


def encoded(picture, format="JPEG", **options):
    """Returns the file of a picture."""
    file = io.BytesIO()
    picture.save(file, format, **options)
    return file.getvalue()


def exif(orientation, **tags):
    """Returns EXIF with an orientation, and where the picture was taken."""
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F] = "Maker of cameras"
    data.get_ifd(0x8825).update({1: "N", 2: (22.0, 32.0, 51.2), 3: "E", 4: (114.0, 3.0, 15.1)})
    return data


def with_transparency(picture):
    """Returns the picture with edges that become transparent."""
    height, width = picture.height, picture.width
    across = numpy.minimum(numpy.arange(width), numpy.arange(width)[::-1])[None, :]
    down = numpy.minimum(numpy.arange(height), numpy.arange(height)[::-1])[:, None]
    alpha = (numpy.minimum(across, down) * (1020 / min(width, height))).clip(0, 255).astype(numpy.uint8)
    result = picture.convert("RGBA" if picture.mode == "RGB" else "LA")
    result.putalpha(Image.fromarray(alpha))
    return result


def over_white(picture):
    """Returns a picture without its transparency, on a ground of white, and otherwise as readers show it."""
    if picture.mode in ("LA", "RGBA", "PA") or "transparency" in picture.info:
        is_gray = picture.mode in ("L", "LA")
        picture = picture.convert("RGBA")
        ground = Image.new("RGBA", picture.size, "white")
        ground.alpha_composite(picture)
        return ground.convert("L" if is_gray else "RGB")
    return picture if picture.mode in ("L", "RGB") else picture.convert("L" if picture.mode == "1" else "RGB")


def similarity(first, second):
    """Returns the structural similarity of the luminance of two pictures of one size, from 0 to 1 for the same.

    Source: Z. Wang and others, "Image Quality Assessment: From Error Visibility to Structural Similarity" (2004), over blocks
    of 8 x 8 samples.
    """
    blocks = []
    for picture in (first, second):
        samples = numpy.asarray(picture.convert("L"), dtype=numpy.float32)
        height, width = samples.shape[0] // 8 * 8, samples.shape[1] // 8 * 8
        blocks.append(samples[:height, :width].reshape(height // 8, 8, width // 8, 8))
    means = [block.mean(axis=(1, 3)) for block in blocks]
    variances = [block.var(axis=(1, 3)) for block in blocks]
    covariance = (blocks[0] * blocks[1]).mean(axis=(1, 3)) - means[0] * means[1]
    (c1, c2) = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    values = (2 * means[0] * means[1] + c1) * (2 * covariance + c2) / (
        (means[0] ** 2 + means[1] ** 2 + c1) * (variances[0] + variances[1] + c2))
    return float(values.mean())
