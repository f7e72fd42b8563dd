"""Fits pictures with the built PictureDriver."""

import json
import os
import pathlib
import subprocess
import tempfile

REPOSITORY = pathlib.Path(__file__).parents[3]
PROGRAM = os.environ.get("PICTURE_DRIVER", str(REPOSITORY / ".build-pictures/debug/PictureDriver"))


class Fitting:
    """The result of a file: what the program has said, and the new file."""

    def __init__(self, said, data):
        self.__dict__ |= said
        self.data = data
        self.is_refused = "reason" in said


def text_size(count):
    """Returns the size of the Base64 text of a file."""
    return (count + 2) // 3 * 4


class Driver:
    """A process that fits one picture after another, in a folder that is removed with it."""

    def __init__(self, **variables):
        self.folder = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            [PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **variables})

    def fit(self, data, limit):
        """Fits a file into a limit of Base64 text, in bytes."""
        source, result = (pathlib.Path(self.folder.name) / name for name in ("source", "result"))
        source.write_bytes(data)
        result.unlink(missing_ok=True)
        self.process.stdin.write(f"{limit}\t{source}\t{result}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"the program ended with status {self.process.wait()}"
        return Fitting(json.loads(line), result.read_bytes() if result.exists() else None)

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        assert self.process.wait() == 0
        self.folder.cleanup()
