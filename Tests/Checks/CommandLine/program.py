"""Runs the built tcapi in a folder of its own, with keys in its environment."""

import os
import pathlib
import pty
import subprocess
import sys
import tempfile
import threading

REPOSITORY = pathlib.Path(__file__).parents[3]
sys.path[:0] = [str(REPOSITORY / "Tests/Checks/Postman"), str(REPOSITORY / "Tests/Checks/Python")]

from signing_server import SECRET_ID, SECRET_KEY, TOKEN  # noqa: E402

PROGRAM = os.environ.get("TCAPI", str(REPOSITORY / ".build/debug/tcapi"))
# The seconds after which a program that does not end makes its test fail, even on a very slow machine.
LONGEST = 600
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
        done = subprocess.run(
            [PROGRAM, *arguments], cwd=self.folder.name, env=self.environment(keys, variables), input=input,
            capture_output=True, check=False, timeout=LONGEST)
        self.outputs += [done.stdout, done.stderr]
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def run_on_terminal(self, *arguments, variables=None, until=None, then=None, shares_terminal=False):
        """As `run`, with a terminal as standard error, and as standard output too if they share it.

        Calls `then` as soon as the terminal has shown the text `until`."""
        ours, theirs = pty.openpty()
        environment = self.environment(KEYS, {"TERM": "xterm", **(variables or {})})
        with open(self.path("output"), "wb") as output:
            process = subprocess.Popen(
                [PROGRAM, *arguments], cwd=self.folder.name, env=environment, stdin=subprocess.DEVNULL,
                stdout=theirs if shares_terminal else output, stderr=theirs)
        os.close(theirs)
        end = threading.Timer(LONGEST, process.kill)
        end.start()
        shown = b""
        while True:
            try:
                part = os.read(ours, 65_536)
            except OSError:  # Linux says so when the last program closes a terminal.
                break
            if not part:
                break
            shown += part
            if until and until.encode() in shown:
                until = None
                then()
        os.close(ours)
        status = process.wait()
        end.cancel()
        with open(self.path("output"), "rb") as file:
            output = file.read()
        self.outputs += [output, shown]
        return status, shown.decode() if shares_terminal else output.decode(), shown.decode()

    def environment(self, keys, variables):
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "no_proxy": "127.0.0.1", **keys}
        # Nothing answers at the address of the metadata service here.
        environment.update(variables or {})
        return environment

    def leaks(self):
        """The secrets that any output holds."""
        return [secret for secret in (SECRET_KEY, TOKEN) if any(secret.encode() in output for output in self.outputs)]

    def close(self):
        self.folder.cleanup()
