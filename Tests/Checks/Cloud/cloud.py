"""State that all steps share: the official packages, the tool, and its output so far."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
# The folder that pip has made: `tccli` and `tencentcloud`.
INSTALLED = REPOSITORY / ".cloud"
# The folders of all services, such as `cvm/v20170312`, in the official command line's package.
SERVICES = INSTALLED / "tccli" / "services"
# Seconds that a run of the tool, or of a compiler over one service, may take on a machine with other work to do.
TIME_LIMIT = 1800

START = time.monotonic()


def say(text: str) -> None:
    """Prints a line of progress, with the seconds since the start."""
    print(f"[{time.monotonic() - START:5.0f} s] {text}", file=sys.stderr, flush=True)


class Cloud:
    """The official description of everything as specs, and all outputs of these. Both are made when first asked for."""

    @functools.cached_property
    def root(self) -> Path:
        """A folder for what is made on the way. run.sh makes the one in which it is, and deletes that whatever happens."""
        return Path(tempfile.mkdtemp())

    def tcgen(self, *arguments: str | Path) -> str:
        """Runs the tool. Returns what it said; raises AssertionError when it failed."""
        command = [os.environ["TCGEN"], *map(str, arguments)]
        run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=TIME_LIMIT)
        if run.returncode != 0:
            raise AssertionError(f"tcgen {' '.join(command[1:])}: {run.returncode}\n{run.stderr[-4000:]}")
        return run.stderr

    def import_specs(self, package: Path, output: Path | str, *arguments: str) -> str:
        return self.tcgen("import", "tccli", package, "--sdk", INSTALLED, "--output", output, *arguments)

    @functools.cached_property
    def first_import(self) -> str:
        """The messages of the import that made `specs`."""
        said = self.import_specs(INSTALLED, self.root / "specs")
        say("imported: " + said.split("\n", 1)[0])
        return said

    @property
    def specs(self) -> Path:
        """A folder for each version of each service: `specs/cvm/2017-03-12`."""
        assert self.first_import
        return self.root / "specs"

    @functools.cached_property
    def generated(self) -> Path:
        """Swift, Postman, Markdown and HTML of everything."""
        folder = self.root / "Generated"
        said = self.tcgen("generate", self.specs, "--output", folder)
        say("generated: " + said.strip().split("\n")[-1])
        return folder


CLOUD = Cloud()
