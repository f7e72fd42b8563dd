"""Runs the samples on Markdown pages against a server on this machine that checks each signature with the official SDK's own
functions: the scripts with curl under the shells that there are in turn. What a shell makes of the lines for tccli is compared with the
request.

Usage: run_samples.py FOLDER... [--tccli]
Each folder holds the pages of one service. --tccli also lets tccli itself run its lines, for a service that it knows.
"""

import argparse
import json
import pathlib
import sys

from samples import samples
from sending import Server, fault, run_script, run_tccli, shells, start, words_of


def options_fault(words, sample, service):
    """Returns the fault of the options of a line for tccli, or None."""
    if words[:2] != [service, sample.action]:
        return f"calls {words[:2]}"
    given, rest = {}, words[2:]
    while rest:
        name, has_value, value = rest.pop(0)[2:].partition("=")
        given[name] = value if has_value else rest.pop(0)
    given.pop("version"), given.pop("region", None)
    wanted = {name: value if isinstance(value, str) else json.dumps(value) for name, value in sample.request.items()
              if value is not None}
    if given.keys() != wanted.keys():
        return f"gives {sorted(given)}, not {sorted(wanted)}"
    for name, text in wanted.items():
        is_text = isinstance(sample.request[name], str)
        if given[name] != text and (is_text or json.loads(given[name]) != json.loads(text)):
            return f"gives {given[name]!r} for {name}, not {text!r}"
    return None


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folders", nargs="+", type=pathlib.Path)
    arguments.add_argument("--tccli", action="store_true")
    options = arguments.parse_args()
    port, known = start(), shells()
    problems, counts = [], {"curl": 0, "tccli": 0}
    for folder in options.folders:
        service = folder.name
        for sample in samples(folder):
            if sample.curl:
                # Each shell in turn, and as often with a token as without.
                shell = known[counts["curl"] % len(known)]
                Server.last, token = None, "token/+=" if counts["curl"] // len(known) % 2 else None
                problem = run_script(sample.curl, shell, port, token)
                is_skipped = Server.last and Server.last[0].get("authorization") == "SKIP"
                problem = problem or fault(sample, service, None if is_skipped else token)
                counts["curl"] += 1
                if problem:
                    problems.append(f"{sample.name}: curl under {shell[0]}: {problem}")
            if sample.tccli:
                words = words_of(sample.tccli, known[counts["tccli"] % len(known)])
                problem = options_fault(words, sample, service)
                if options.tccli and not problem:
                    Server.last = None
                    problem = run_tccli(words, port) or fault(sample, service)
                counts["tccli"] += 1
                if problem:
                    problems.append(f"{sample.name}: tccli: {problem}")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{counts['curl']} scripts with curl under {len(known)} shells, {counts['tccli']} lines of tccli, "
          f"{len(problems)} problems")
    sys.exit(1 if problems or not counts["curl"] else 0)


main()
