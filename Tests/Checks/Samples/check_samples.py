"""Runs the samples of the explorer against a server on this machine that checks their signatures: the scripts with curl, the lines for
tccli and the programs in Python with the vendor's own tools, the programs for Node with a module in place of the vendor's.

Usage: check_samples.py SITE
The requests are those of all examples on the pages, and one for each action with texts that try to break out of the code and with
files. Of curl and tccli only the latter run here: their other samples are those of the pages, which run_samples.py runs. The command that
ends the steps of the signature runs too.
"""

import collections
import contextlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import types

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Markdown"))
from sending import KEYS, Server, fault, find_official, run_script, run_tccli, shells, start, without_tls

PICTURE = b"a picture"


class Case:
    """A sample, and the request that it has to send."""

    def __init__(self, line):
        printed = json.loads(line)
        self.name, self.language, self.code = printed["name"], printed["language"], printed["code"]
        self.service, self.action, self.request = printed["service"], printed["action"], json.loads(printed["request"])
        self.is_hostile = self.name.endswith(", hostile")


def printed(site, *languages, port=0):
    """Returns the cases in these languages, and the name of the file that they read."""
    environment = {**os.environ, **KEYS, "HOST": f"127.0.0.1:{port}"}
    lines = subprocess.run(["node", HERE / "print.js", site, *languages], env=environment, capture_output=True, text=True,
                           check=True).stdout.splitlines()
    return [Case(line) for line in lines[1:]], json.loads(lines[0])["file"]


def run_python(code, port):
    """Runs a program in Python in this process: reading the module of a service takes a second."""
    find_official()
    output = io.StringIO()
    try:
        with without_tls(port), contextlib.redirect_stdout(output):
            exec(compile(code, "sample.py", "exec"), {"__name__": "__main__"})
        return None if "RequestId" in json.loads(output.getvalue()) else "refused"
    except Exception as error:  # whatever is wrong with the program
        return f"{type(error).__name__}: {error} {output.getvalue()[:200]}"


def run_line(line, shell, port):
    """Lets a shell call tccli, of which the arguments and the input are passed on to the real one."""
    caught = "tccli() { printf '%s\\0' \"$@\" > words; case \"$*\" in *file:///dev/stdin*) cat > input;; *) : > input;; esac; }\n" + line
    done = subprocess.run([*shell, "-c", caught], capture_output=True, timeout=60)
    if done.returncode or done.stderr:
        return f"ended with {done.returncode}: {done.stderr.decode()[:300]}"
    words = pathlib.Path("words").read_bytes().decode().split("\0")[:-1]
    saved = os.dup(0)
    try:
        with open("input", "rb") as file:
            os.dup2(file.fileno(), 0)
            return run_tccli(words, port)
    finally:
        os.dup2(saved, 0)
        os.close(saved)


def run_node(cases):
    """Returns the problem of each program for Node, which runs with a module that writes its request down."""
    done = subprocess.run(["node", HERE / "run_node.js"], input=json.dumps([case.code for case in cases]), capture_output=True, text=True,
                          env={**os.environ, **KEYS}, check=True)
    problems = []
    for case, sent in zip(cases, json.loads(done.stdout), strict=True):
        expected = {"module": f"tencentcloud-sdk-nodejs-{case.service}", "action": case.action, "request": case.request,
                    "id": KEYS["TENCENTCLOUD_SECRET_ID"], "key": KEYS["TENCENTCLOUD_SECRET_KEY"]}
        problems.append(None if sent == expected else f"sends {sent}, not {expected}")
    # The programs one after another, each in a block of its own.
    pathlib.Path("all.js").write_text("".join(f"{{\n{case.code}\n}}\n" for case in cases), encoding="utf-8")
    check = subprocess.run(["node", "--check", "all.js"], capture_output=True, text=True)
    return problems + ([f"node --check: {check.stderr[:300]}"] if check.returncode else [])


def run(case, number, port, known):
    """Returns the problem of a sample, or None."""
    Server.last = None
    shell = known[number % len(known)]
    if case.language == "Python":
        problem = run_python(case.code, port)
    elif case.language == "signed":
        problem = run_script(case.code.replace("https://", "http://", 1), shell, port)
    elif case.language == "curl":
        problem = run_script(case.code, shell, port)
    else:
        problem = run_line(case.code, shell, port)
    sample = types.SimpleNamespace(action=case.action, request=case.request)
    return problem or fault(sample, case.service)


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    port, known = start(), shells()
    cases, file = printed(site, "curl", "tccli", "Python", "Node.js", "signed", port=port)
    counts, problems = collections.Counter(), []
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        pathlib.Path(file).write_bytes(PICTURE)
        for case in cases:
            if case.language == "Node.js" or case.language in ("curl", "tccli", "signed") and not case.is_hostile:
                continue
            problem = run(case, counts[case.language], port, known)
            counts[case.language] += 1
            if problem:
                problems.append(f"{case.name}: {case.language}: {problem}")
        node = [case for case in cases if case.language == "Node.js"]
        problems += [f"Node.js: {problem}" for problem in run_node(node) if problem]
        counts["Node.js"] = len(node)
        os.chdir("/")
    for problem in problems:
        print(problem[:1000], file=sys.stderr)
    print(", ".join(f"{count} in {language}" for language, count in counts.items()) + f"; {len(problems)} problems")
    sys.exit(1 if problems or len(counts) < 5 else 0)


if __name__ == "__main__":
    main()
