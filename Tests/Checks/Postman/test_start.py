"""Looks at the folder that comes first: it checks keys and sends a picture that a person can read."""

import base64
import json
import pathlib
import re
import struct
import subprocess
import unittest
import zlib

import yaml

from postman_case import HERE, OCR, OCR_IN_CHINESE, REPOSITORY, START, PostmanCase, action_of, items, ocr_specs
from signing_server import SECRET_KEY

PICTURE = HERE / "picture/hello.png"

# The picture as a person sees it from afar.
SEEN = """
    .. .#           #   .......                             .   .
   ##  ##......    ##   .....##        ##     #.           ##   #.                  ##.    ######   ######
  ##  ##  .. .#  ..####    ##.         ##     ##    .#..   ##   #.    .#.         .#.##         #.       ##
 ### .#   #. .    ## ##....##...       ##.....##  .#.  ##  ##   #.  ##   ##          ##        .#     ..##.
   #   #. #. #.   ## #.....##...       ##.....##  #######  ##   #. .#     #.         ##       ##      ..##.
   #  ##  #. .#    ###     #.          ##     ##  ##       ##   #. .#.   .#          ##     ##.          .#
   #  #   #.  #    ####    #.          ##     ##   ######  ##   #.  .##.##.          ##    #######  ######.
   #   .###       #.     .##
"""


def pixels(png):
    """The rows of a PNG with a palette, as numbers from 0 (black) to 255 (white)."""
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("no PNG")
    chunks, at = {}, 8
    while at < len(png):
        length, = struct.unpack(">I", png[at:at + 4])
        kind, content = png[at + 4:at + 8], png[at + 8:at + 8 + length]
        if zlib.crc32(kind + content) != struct.unpack(">I", png[at + 8 + length:at + 12 + length])[0]:
            raise ValueError("a chunk is damaged")
        chunks[kind] = chunks.get(kind, b"") + content
        at += 12 + length
    width, height, depth, color, _, _, interlace = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    if (color, interlace) != (3, 0):
        raise ValueError("no palette")
    content, size, rows, above = zlib.decompress(chunks[b"IDAT"]), (width * depth + 7) // 8, [], None
    for row in range(height):
        kind, line = content[row * (size + 1)], bytearray(content[row * (size + 1) + 1:(row + 1) * (size + 1)])
        above = above or bytes(size)
        for index in range(size):
            left, up, corner = (line[index - 1] if index else 0), above[index], (above[index - 1] if index else 0)
            near = min((left, up, corner), key=lambda value: abs(left + up - corner - value))
            line[index] = (line[index] + [0, left, up, (left + up) // 2, near][kind]) & 0xFF
        above = line
        each = 8 // depth
        rows.append([chunks[b"PLTE"][3 * (line[x // each] >> (8 - depth * (x % each + 1)) & (1 << depth) - 1)] for x in range(width)])
    return rows


def from_afar(rows):
    """A letter for each 6 x 12 pixels: `#` where half of them are dark, `.` where a quarter is."""
    lines = []
    for y in range(250, 350, 12):
        dark = [sum(rows[y + dy][x + dx] < 128 for dy in range(12) for dx in range(6)) for x in range(76, 726, 6)]
        lines.append("".join("#" if count >= 36 else "." if count >= 18 else " " for count in dark).rstrip())
    return "\n".join(lines)


class Picture(unittest.TestCase):
    def sent(self, path):
        for item in items(json.loads(path.read_text()), start=True):
            if action_of(item) == "GeneralBasicOCR":
                return base64.b64decode(json.loads(item["request"]["body"]["raw"])["ImageBase64"], validate=True)
        self.fail("no picture")

    def test_it_is_the_picture_that_was_drawn(self):
        for path in [OCR, OCR_IN_CHINESE]:
            self.assertEqual(self.sent(path), PICTURE.read_bytes())
        self.assertIn(len(PICTURE.read_bytes()), range(2048, 4097))

    def test_a_person_can_read_it(self):
        rows = pixels(self.sent(OCR))
        self.assertEqual((len(rows[0]), len(rows)), (800, 600))
        self.assertEqual({shade for row in rows for shade in row}, {0, 85, 170, 255})
        # Nothing but the line of text.
        dark = [(x, y) for y, row in enumerate(rows) for x, shade in enumerate(row) if shade < 128]
        self.assertEqual((min(y for _, y in dark) // 10, max(y for _, y in dark) // 10), (25, 34))
        self.assertEqual(from_afar(rows).strip("\n"), SEEN.strip("\n"))


class Start(PostmanCase):
    def test_each_collection_begins_with_it(self):
        for path, names in [
            (OCR, ["Check keys DescribeExtractDocAgentJob", "Read a picture GeneralBasicOCR"]),
            (OCR_IN_CHINESE, ["检查密钥 DescribeExtractDocAgentJob", "识别一张图片 GeneralBasicOCR"]),
        ]:
            collection = json.loads(path.read_text())
            self.assertEqual(collection["item"][0]["name"], START)
            self.assertEqual([item["name"].split(" ")[0] for item in items(collection, start=True)], [name.split(" ")[0] for name in names])
            self.assertEqual([action_of(item) for item in items(collection, start=True)], [name.split(" ")[-1] for name in names])
            self.assertIn("你好 Hello 123", list(items(collection, start=True))[1]["request"]["description"])

    def test_every_request_is_answered_at_the_first_send(self):
        """With nothing but keys in the environment."""
        self.server.specs = ocr_specs()
        nothing = {"imageUrl": "", "fileUrl": ""}
        for path in [OCR, OCR_IN_CHINESE]:
            results = self.run_collection(path, start=True, environment=nothing)
            for result in results:
                self.assert_accepted(result)
            self.assertEqual(
                json.loads(results[0]["response"])["Response"]["Error"]["Code"], "InvalidParameterValue.InvalidParameterValueLimit")
            self.assertEqual(
                json.loads(results[1]["response"])["Response"]["TextDetections"][0]["DetectedText"], "你好 Hello 123")

    def test_wrong_keys_and_a_service_that_is_not_activated_are_told(self):
        result = self.run_collection(start=True, environment={"secretKey": SECRET_KEY + "x"})[0]
        self.assertRegex(result["tests"][1]["fault"], "^AuthFailure.SignatureFailure: .+ What to do: Check the SecretKey")
        self.server.response = (200, "application/json", json.dumps({"Response": {
            "Error": {"Code": "FailedOperation.UnOpenError", "Message": "m"}, "RequestId": "r"}}).encode())
        result = self.run_collection(start=True)[0]
        self.assertRegex(result["tests"][1]["fault"], "^FailedOperation.UnOpenError: m What to do: .*[Aa]ctivate")

    def test_what_one_request_expects_is_not_expected_of_the_next(self):
        self.server.response = (200, "application/json", json.dumps({"Response": {"Error": {
            "Code": "InvalidParameterValue.InvalidParameterValueLimit", "Message": "m"}, "RequestId": "r"}}).encode())
        results = self.run_collection(start=True)
        self.assertEqual(["fault" in result["tests"][1] for result in results], [False, True])

    def test_a_service_without_start_begins_with_an_action_that_only_reads(self):
        path = next(path for path in self.generate_in_english("a-request-to-check-keys") if path.name.startswith("tides."))
        self.server.service = "tides"
        start = list(items(json.loads(path.read_text()), start=True))
        self.assertEqual([item["name"] for item in start], ["Check keys DescribeStations"])
        self.assertEqual(start[0]["request"]["body"]["raw"], "{}")
        self.assert_accepted(self.run_collection(path, start=True)[0])

    def test_a_service_without_a_fitting_action_has_no_such_folder(self):
        path = self.generate_in_english("a-service-of-ones-own-at-a-host-of-ones-own")[0]
        self.assertEqual(list(items(json.loads(path.read_text()), start=True)), [])


class Descriptions(PostmanCase):
    """Each collection says in its language what a user of it needs."""

    def test_every_type_of_a_response_is_described(self):
        types = {}
        for path in (REPOSITORY / "specs/ocr").glob("*.yaml"):
            for document in yaml.load_all(path.read_text(), Loader=yaml.CSafeLoader):
                types.update(document.get("types", {}))
        for path in [OCR, OCR_IN_CHINESE]:
            for item in items(json.loads(path.read_text()), start=False):
                spec = ocr_specs().actions[action_of(item)]
                waiting, reached = [spec.get("parameters", {}), spec.get("response", {})], set()
                while waiting:
                    for member in waiting.pop().values():
                        name = member["type"].split(" ")[-1]
                        if name in types and name not in reached:
                            reached.add(name)
                            waiting.append(types[name].get("members", {}))
                for name in reached:
                    self.assertEqual(item["request"]["description"].count(f"\n#### {name}\n"), 1, (item["name"], name))
                    for member in types[name]["members"]:
                        self.assertIn(f"| `{member}` |", item["request"]["description"])

    def test_common_errors_and_likely_errors(self):
        for path, error, advice in [(OCR, "Error: ", "Correct the clock"), (OCR_IN_CHINESE, "错误：", "校准本机时钟")]:
            collection = json.loads(path.read_text())
            description = collection["info"]["description"]
            self.assertIn("`AuthFailure.SignatureExpire`", description)
            self.assertIn(advice, description)
            self.assertIn("base64 -w0", description)
            for item in items(collection, start=False):
                names = [saved["name"] for saved in item["response"]]
                self.assertIn(error + "AuthFailure.SecretIdNotFound", names)
                if "FailedOperation.UnOpenError" in ocr_specs().actions[action_of(item)].get("errors", []):
                    self.assertIn(error + "FailedOperation.UnOpenError", names)

    def test_the_commands_make_base64_text(self):
        """Those for a shell; the clipboard of macOS is left out."""
        file = pathlib.Path(self.folder.name) / "card.jpg"
        file.write_bytes(bytes(range(256)) * 9)
        for path in [OCR, OCR_IN_CHINESE]:
            description = json.loads(path.read_text())["info"]["description"]
            commands = re.findall("`(base64 [^`]+)`", description)
            self.assertEqual(len(commands), 2)
            for command in commands:
                made = subprocess.run(
                    command.removesuffix(" | pbcopy"), shell=True, cwd=file.parent, stdout=subprocess.PIPE, check=True).stdout
                self.assertEqual(made, base64.b64encode(file.read_bytes()), command)

    def test_the_collections_are_the_same_but_for_the_language(self):
        english, chinese = (list(items(json.loads(path.read_text()))) for path in [OCR, OCR_IN_CHINESE])
        for one, other in zip(english, chinese, strict=True):
            self.assertEqual(action_of(one), action_of(other))
            self.assertRegex(other["request"]["description"], "[\u4e00-\u9fff]")
            self.assertNotEqual(one["id"], other["id"])
        names = [folder["name"] for folder in json.loads(OCR_IN_CHINESE.read_text())["item"]]
        self.assertIn("身份证件与个人卡证", names)
