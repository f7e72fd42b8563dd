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

    def test_a_file_of_keys_is_read_or_refused_as_a_whole(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "keys")
            for content, words in [
                (b"AKIDsecret:a-key\n# mine\nAKIDother:b-key\nAKIDsecret:c-key\n", f"{path}:4: the id is that of line 1"),
                (b"AKIDsecret:a-key\xff\n", f"{path} is not UTF-8"),
                ("\ufeffAKIDsecret:a-key\n".encode("utf-16-le"), f"{path} is not UTF-8"),
            ]:
                with self.subTest(content=content):
                    with open(path, "wb") as file:
                        file.write(content)
                    status, errors = run("--port", "0", "--keys", path)
                    self.assertEqual(status, 2, errors)
                    self.assertIn(words, errors)
                    for secret in ["AKID", "-key"]:
                        self.assertNotIn(secret, errors.replace(path, ""))

    def test_a_pair_in_place_of_a_file_is_not_shown(self):
        for pair in ["AKIDsecret:hidden", "AKIDsecret:hid/den", f"AKIDsecret:{'hid' * 100}"]:
            with self.subTest(pair=pair):
                status, errors = run("--port", "0", "--keys", pair)
                self.assertEqual(status, 2, errors)
                self.assertIn("--keys takes 'env' or a file with lines ID:KEY", errors)
                for secret in ["AKIDsecret", "hid", "den"]:
                    self.assertNotIn(secret, errors)

    def test_a_byte_order_mark_is_no_part_of_an_id(self):
        variables = {"TENCENTCLOUD_SECRET_ID": "AKIDofTheFile", "TENCENTCLOUD_SECRET_KEY": "key-of-the-file"}
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "keys:1")
            with open(path, "wb") as file:
                file.write("\ufeffAKIDofTheFile:key-of-the-file\r\n".encode())
            mock = MockProcess("--keys", path)
            try:
                done = subprocess.run(
                    [PROGRAM, "call", "ocr", "IDCardOCR", "ImageUrl=https://example.com/a.jpg", "--endpoint", mock.url],
                    env={"PATH": os.environ["PATH"], "no_proxy": "127.0.0.1", **variables}, capture_output=True, text=True, check=False)
                self.assertEqual(done.returncode, 0, done.stderr)
            finally:
                self.assertEqual(mock.close(), 0)

    def test_specs_that_belong_to_no_service_are_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(os.path.join(folder, "box"))
            os.mkdir(os.path.join(folder, "stray"))
            stray = os.path.join(folder, "stray", "Open.yaml")
            with open(stray, "w", encoding="ascii") as file:
                file.write("# stray\nAction: Open\n")
            for padding in ["", "# padding\n" * 500_000]:  # Larger specs are not read as a whole.
                with open(os.path.join(folder, "box", "box.yaml"), "w", encoding="ascii") as file:
                    file.write(f"Service: box\nVersion: 2020-01-01\n---\nAction: Close\n{padding}")
                for path in [stray, folder]:
                    with self.subTest(path=path, padding=len(padding)):
                        status, errors = run("--port", "0", path)
                        self.assertEqual(status, 2, errors)
                        self.assertIn(f"{stray}:2:9: error: action 'Open' has no service", errors)
            mock = MockProcess(os.path.join(folder, "box"))
            self.assertEqual(mock.close(), 0)

    def test_recording_without_a_key_ends_as_a_call_does(self):
        with tempfile.TemporaryDirectory() as folder:
            records = os.path.join(folder, "records")
            status, errors = run("--port", "0", "--record", records, variables={"HOME": folder})
            call = subprocess.run(
                [PROGRAM, "call", "ocr", "IDCardOCR", "ImageUrl=x"], env={"PATH": os.environ["PATH"], "HOME": folder},
                stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60)
            self.assertEqual(status, 2, errors)
            # A line about the metadata service tells how the network has failed.
            self.assertEqual(errors.splitlines()[:5], call.stderr.splitlines()[:5])
            self.assertEqual(errors.splitlines()[0], "error: None of 6 sources has a key.")
            status, errors = run("--port", "0", "--record", records, "--profile", "mine", variables={"HOME": folder})
            self.assertEqual(status, 2, errors)
            self.assertIn("mine.credential", errors)
            self.assertFalse(os.path.exists(records))

    def test_only_known_actions_can_be_allowed(self):
        with tempfile.TemporaryDirectory() as folder:
            status, errors = run("--port", "0", "--record", folder, "--allow", "VinOCR, VatInvoiceVerifyNow,ocr:Nothing")
            self.assertEqual(status, 2, errors)
            self.assertEqual(errors.splitlines(), [
                "error: --allow: no action 'VatInvoiceVerifyNow' in the specs; did you mean 'VatInvoiceVerifyNew'?",
                "--allow: no action 'ocr:Nothing' in the specs"])

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
