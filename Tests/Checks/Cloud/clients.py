"""Compiles generated clients, one service at a time, and sends the official examples through them."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from cloud import REPOSITORY, TIME_LIMIT

FEATURES = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
# The modules that a program with a client links, besides the client.
RUNTIME = [
    "TencentCloudCore", "Crypto", "CryptoBoringWrapper", "CCryptoBoringSSL", "CCryptoBoringSSLShims", "CXKCP", "CXKCPShims",
    "Logging",
]


@dataclass
class Cost:
    """CPU seconds of the compiler and all its children, and the most memory that one of these held, in MiB."""

    actions: int
    seconds: float
    memory: int


class Compiler:
    """The compiler as SwiftPM calls it in debug, over the runtime that SwiftPM has built, one job at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        build = subprocess.run(
            ["swift", "build", "--show-bin-path"], cwd=REPOSITORY, capture_output=True, text=True, check=True)
        self.build = Path(build.stdout.strip())
        self.runtime: Path | None = None

    def swiftc(self, module: str, sources: list[Path], folder: Path, *arguments: str) -> resource.struct_rusage:
        """Compiles a module into objects. Raises AssertionError with what the compiler said where it said anything."""
        folder.mkdir(parents=True, exist_ok=True)
        outputs = {str(source): {"object": str(folder / f"{number}.o")} for number, source in enumerate(sources)}
        outputs[""] = {"swift-dependencies": str(folder / "module.swiftdeps")}
        (folder / "outputs.json").write_text(json.dumps(outputs))
        # Hundreds of paths are more than some systems take on a command line.
        (folder / "sources.txt").write_text("".join(f'"{source}"\n' for source in sources))
        command = [
            "swiftc", "-swift-version", "6", "-parse-as-library", "-module-name", module, "-j1", "-Onone", "-g",
            "-enable-batch-mode", *[x for name in FEATURES for x in ("-enable-upcoming-feature", name)],
            "-I", str(self.build / "Modules"), "-output-file-map", str(folder / "outputs.json"), *arguments,
            "-emit-module", "-emit-module-path", str(folder / f"{module}.swiftmodule"),
            "-c", f"@{folder / 'sources.txt'}",
        ]
        return self.run(command, folder)

    @staticmethod
    def run(command: list[str], folder: Path) -> resource.struct_rusage:
        with (folder / "log.txt").open("w+") as log:
            process = subprocess.Popen(
                ["nice", *command], cwd=folder, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
            # A compiler that hangs ends with a signal, and all that it has started with it.
            limit = threading.Timer(TIME_LIMIT, os.killpg, [process.pid, signal.SIGKILL])
            limit.start()
            _, status, used = os.wait4(process.pid, 0)
            limit.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            log.seek(0)
            said = log.read()
        if status != 0 or said:
            lines = [line for line in said.split("\n") if re.search(r"error:|warning:", line)] or [said[-2000:]]
            raise AssertionError(f"{' '.join(command[:8])}: status {status}\n" + "\n".join(lines[:20]))
        return used

    def client(self, generated: Path) -> Cost:
        """Compiles the folder of one service; a warning is an error."""
        sources = sorted(generated.glob("*.swift"))
        actions = sum(source.read_text().count("public static var action: ") for source in sources)
        used = self.swiftc(
            f"Cloud{generated.name}", sources, self.folder / generated.name, "-warnings-as-errors")
        return Cost(actions, used.ru_utime + used.ru_stime, memory_mib(used))

    def folders(self, generated: Path) -> tuple[Path, Path]:
        """Returns the folders in which the client of a service and its driver are built."""
        return self.folder / generated.name, self.folder / f"{generated.name}-driver"

    def driver(self, generated: Path) -> Path:
        """A program that sends examples through the client, which has been compiled before."""
        client, folder = self.folders(generated)
        folder.mkdir(exist_ok=True)
        readers = folder / "Readers.swift"
        readers.write_text(request_readers(generated))
        sources = [readers, Path(__file__).with_name("ExampleDriver.swift")]
        self.swiftc("Driver", sources, folder, "-I", str(client), "-suppress-warnings")
        program = folder / "driver"
        objects = [str(path) for path in [*client.glob("*.o"), *folder.glob("*.o"), self.linked_runtime()]]
        (folder / "objects.txt").write_text("".join(f'"{path}"\n' for path in objects))
        self.run(["swiftc", "-o", str(program), f"@{folder / 'objects.txt'}", "-lstdc++"], folder)
        return program

    def linked_runtime(self) -> Path:
        if self.runtime is None:
            objects = [str(path) for name in RUNTIME for path in sorted((self.build / f"{name}.build").rglob("*.o"))]
            self.runtime = self.folder / "runtime.o"
            self.run(["ld", "-r", "-o", str(self.runtime), *objects], self.folder)
        return self.runtime


def memory_mib(used: resource.struct_rusage) -> int:
    return used.ru_maxrss >> (20 if sys.platform == "darwin" else 10)


# A generated struct that is sent: its name, its protocols, and its body.
STRUCT = re.compile(r"^    public struct (\w+): ((?:(?:Action|Paged|Status)Request|RequestModel)(?:, \w+)*) \{\n(.*?)^    \}$", re.M | re.S)
PARAMETER = re.compile(r"(`?\w+`?): [^,]*?(= nil)?\s*(?:,|$)")
WRITE = re.compile(r'^            json\.(\w+)\(\s*"([^"]+)"', re.M)


def requests(generated: Path):
    """The structs that are only sent, as (name, is the request of an action, [(argument, call, member, is optional)])."""
    for source in sorted(generated.glob("*.swift")):
        for name, protocols, body in STRUCT.findall(source.read_text()):
            arguments = re.search(r"^        public init\((.*?)\) \{$", body, re.M | re.S)
            written = re.search(r"^        public func write\(.*?\) \{\n(.*?)^        \}$", body, re.M | re.S)
            parameters = PARAMETER.findall(arguments.group(1).strip()) if arguments else []
            calls = WRITE.findall(written.group(1)) if written else []
            if len(parameters) != len(calls):
                sys.exit(f"{source}: {name} has {len(parameters)} arguments and writes {len(calls)} members")
            yield name, protocols != "RequestModel", [
                (argument.strip("`"), call, member, bool(optional))
                for (argument, optional), (call, member) in zip(parameters, calls)
            ]


def request_readers(generated: Path) -> str:
    """Swift that makes requests of JSON, through the initializers that people call."""
    lines = ["public import TencentCloudCore", f"public import Cloud{generated.name}"]
    actions = []
    for name, is_action, members in requests(generated):
        arguments = []
        for argument, call, member, is_optional in members:
            # Only writing needs the format of a list's timestamps; a file is never read from JSON.
            reading = {"timestamps": "value", "binary": "base64"}.get(call, call)
            value = f'json.{reading}{"IfPresent" if is_optional else ""}("{member}")'
            if call == "binary":
                value += f'{"?" if is_optional else ""}.binary'
            arguments.append(f"{argument}: {value}")
        lines += [
            f"extension {generated.name}.{name}: ResponseModel {{",
            "    public init(from json: inout JSONObject) {",
            f"        self.init({', '.join(arguments)})",
            "    }", "}",
        ]
        if is_action:
            actions.append(f"    {generated.name}.{name}.self,")
    lines += ["extension Base64 {", "    var binary: Binary { Binary(bytes ?? []) }", "}"]
    lines += ["let readableRequests: [any (ActionRequest & ResponseModel).Type] = [", *actions, "]"]
    return "\n".join(lines) + "\n"


def required_members(generated: Path) -> dict[str, list[str]]:
    """The members without which a request cannot be made, by the name of its action."""
    return {
        name.removesuffix("Request"): [member for _, _, member, is_optional in members if not is_optional]
        for name, is_action, members in requests(generated) if is_action
    }
