"""The arguments of tcapi mock, and how it begins and ends."""

import os
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from mock_process import PROGRAM, MockProcess  # noqa: E402


def run(*arguments, variables=None):
    """The exit status and standard error of a run that ends by itself."""
    done = subprocess.run(
        [PROGRAM, "mock", *arguments], env={"PATH": os.environ["PATH"], **(variables or {})}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stderr


class ArgumentTests(unittest.TestCase):
    def test_wrong_arguments_are_named(self):
        with tempfile.TemporaryDirectory() as folder:
            bad = os.path.join(folder, "bad.yaml")
            with open(bad, "w", encoding="ascii") as file:
                file.write("Service: bad\nVersion: 2020-01-01\n---\nAction: A\nparamters: {}\n")
            keys = os.path.join(folder, "keys")
            with open(keys, "w", encoding="ascii") as file:
                file.write("AKIDsecret\n")
            for arguments, words in [
                (["--port", "70000"], "from 0 to 65535"), (["--fail", "5%"], "--fail"), (["--latency", "5"], "--latency"),
                (["--fail", "60%:InternalError", "--fail", "60%:cut"], "100 %"), (["--keys", "env"], "TENCENTCLOUD_SECRET_ID"),
                (["--keys", f"{folder}/nowhere"], "no such file"), (["--keys", keys], "must be ID:KEY"), ([f"{folder}/nowhere"], "no such file"),
                ([folder], "unknown key 'paramters'"), (["--record", folder, "--strict"], "only passes calls on"),
                (["--record", folder, "--keys", "env"], "other keys"), (["--allow", "IDCardOCR"], "for --record"),
                (["--replay", folder], "has no recordings"),
            ]:
                with self.subTest(arguments=arguments):
                    status, errors = run(*arguments)
                    self.assertEqual(status, 2, errors)
                    self.assertIn(words.lower(), errors.lower())
                    self.assertNotIn("AKIDsecret", errors)

    def test_a_port_in_use_is_named(self):
        mock = MockProcess()
        status, errors = run("--port", str(mock.port))
        self.assertEqual(status, 2)
        self.assertIn(f"port {mock.port} is in use", errors)
        self.assertEqual(mock.close(), 0)

    def test_keys_come_from_the_environment(self):
        variables = {"TENCENTCLOUD_SECRET_ID": "AKIDofTheEnvironment", "TENCENTCLOUD_SECRET_KEY": "key-of-the-environment"}
        mock = MockProcess("--keys", "env", variables=variables)
        try:
            self.assertNotIn("key-of-the-environment", mock.greeting)
            self.assertIn(b"AuthFailure.InvalidAuthorization", mock.exchange(mock.request()))
            done = subprocess.run(
                [PROGRAM, "call", "ocr", "IDCardOCR", "ImageUrl=https://example.com/a.jpg", "--endpoint", mock.url],
                env={"PATH": os.environ["PATH"], "no_proxy": "127.0.0.1", **variables}, capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("IdNum", done.stdout)
        finally:
            self.assertEqual(mock.close(), 0)


if __name__ == "__main__":
    unittest.main()
