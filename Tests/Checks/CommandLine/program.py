"""Runs the built tcapi in a folder of its own, with keys in its environment."""

import os
import pathlib
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).parents[3]
sys.path[:0] = [str(REPOSITORY / "Tests/Checks/Postman"), str(REPOSITORY / "Tests/Checks/Python")]

from signing_server import SECRET_ID, SECRET_KEY, TOKEN  # noqa: E402

PROGRAM = os.environ.get("TCAPI", str(REPOSITORY / ".build/debug/tcapi"))
KEYS = {"TENCENTCLOUD_SECRET_ID": SECRET_ID, "TENCENTCLOUD_SECRET_KEY": SECRET_KEY}


class Program:
    """Remembers the outputs of all runs, so that they can be searched for keys."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.outputs = []

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def run(self, *arguments, keys=KEYS, input=b"", variables=None):
        """Returns the exit status, standard output and standard error."""
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "no_proxy": "127.0.0.1", **keys}
        # Nothing answers at the address of the metadata service here.
        environment.update(variables or {})
        done = subprocess.run(
            [PROGRAM, *arguments], cwd=self.folder.name, env=environment, input=input, capture_output=True, check=False)
        self.outputs += [done.stdout, done.stderr]
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def leaks(self):
        """The secrets that any output holds."""
        return [secret for secret in (SECRET_KEY, TOKEN) if any(secret.encode() in output for output in self.outputs)]

    def close(self):
        self.folder.cleanup()
