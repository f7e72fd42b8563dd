"""Compiles the generator, the runtime and the generated library for macOS, up to where machine code would begin, without a Mac.

The compiler knows Apple's systems everywhere; what it lacks elsewhere are their libraries. The standard library is made from the
interface of this toolchain's own, which says of each declaration since when Apple's systems have it. Of the other libraries,
`Stubs` has what the project uses, with the availability that Apple's documentation gives. A declaration that is missing there is
to be added, not to be avoided.
"""

import glob
import json
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
STANDARD_LIBRARY = ["Swift", "_Concurrency", "_StringProcessing", "SwiftOnoneSupport"]
STUBS = [
    "Darwin", "Dispatch", "Foundation", "CoreGraphics", "ImageIO", "os", "CryptoKit", "CommonCrypto", "Security", "Logging",
]
# In the package swift-argument-parser.
DEPENDENCIES = {"tcgen": ["ArgumentParserToolInfo", "ArgumentParser"]}

# First the stubs' headers, behind which libyaml's own are found.
CLANG_OPTIONS = [
    f"-I{HERE}/Stubs/Headers",
    *(f"-idirafter{folder}" for folder in ["/usr/include", *glob.glob("/usr/include/*-linux-gnu")]),
    *(f"-fmodule-map-file={folder}/module.modulemap"
      for folder in [HERE / "Stubs/Headers", ROOT / "Sources/CLibYAML"])]


def printed(*command: str) -> dict:
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def sources(folder: pathlib.Path) -> list[pathlib.Path]:
    return sorted(
        pathlib.Path(parent) / file
        for parent, _, files in os.walk(folder, followlinks=True) for file in files if file.endswith(".swift"))


class Compiler:
    """The compiler with a folder of modules for one of Apple's systems."""

    def __init__(self, folder: pathlib.Path, resources: pathlib.Path, target: str):
        self.target = target
        self.modules = folder / "modules"
        # The compiler searches this folder for the libraries of a toolchain.
        self.resources = folder / "resources"
        for made in [self.modules, self.resources]:
            made.mkdir(parents=True, exist_ok=True)
        for name in ["shims", "clang"]:
            if not (self.resources / name).exists():
                (self.resources / name).symlink_to((resources / name).resolve())

    def run(self, *arguments: object) -> None:
        """Runs the compiler, and ends the program with its diagnostics if there are any."""
        run = subprocess.run(
            ["swiftc", "-frontend", *map(str, arguments), "-target", self.target, "-resource-dir", self.resources,
             "-I", self.resources / "macosx", "-disable-objc-interop"],
            cwd=ROOT, capture_output=True, text=True)
        if run.returncode != 0 or "warning:" in run.stderr:
            sys.exit(run.stderr[-20_000:])

    def standard_library(self, name: str, interface: pathlib.Path) -> None:
        architecture = self.target.split("-")[0]
        module = self.resources / "macosx" / f"{name}.swiftmodule" / f"{architecture}-apple-macos.swiftmodule"
        if module.exists():
            return
        # Functions that are back-deployed to older systems of Apple have their bodies elsewhere.
        text = re.sub(r"@backDeployed\([^)]*\)", "", interface.read_text())
        copy = self.resources / f"{name}.swiftinterface"
        copy.write_text(text.replace(interface.name.split(".")[0], self.target))
        module.parent.mkdir(parents=True, exist_ok=True)
        self.run(
            "-compile-module-from-interface", copy, "-o", module, "-module-name", name, "-disable-availability-checking",
            "-suppress-warnings", *(["-parse-stdlib"] if name == "Swift" else []))

    def compile(self, name: str, folder: pathlib.Path, *options: str) -> None:
        files = sources(folder)
        name = name.replace("-", "_")
        if not any(file.name == "main.swift" for file in files):
            options += ("-parse-as-library",)
        self.run(
            "-emit-module", "-o", self.modules / f"{name}.swiftmodule", "-module-name", name, "-I", self.modules,
            *(word for option in CLANG_OPTIONS for word in ("-Xcc", option)), *options, *files)
        print(f"{name}: {len(files)} files")


def options(target: dict) -> list[str]:
    kinds = [setting["kind"] for setting in target["settings"]]
    features = [kind["enableUpcomingFeature"]["_0"] for kind in kinds if "enableUpcomingFeature" in kind]
    return ["-swift-version", "6", "-package-name", "ours"] + [
        word for name in features for word in ("-enable-upcoming-feature", name)]


def main() -> None:
    toolchain = printed("swiftc", "-print-target-info")
    resources = pathlib.Path(toolchain["paths"]["runtimeResourcePath"])
    interfaces = {
        file.parent.stem: file
        for file in (resources / "linux").glob("*.swiftmodule/*.swiftinterface") if "private" not in file.name}
    if not interfaces:
        print("Nothing to do: this toolchain has Apple's libraries, or no interface of its standard library.")
        return
    package = printed("swift", "package", "dump-package")
    version = next(platform["version"] for platform in package["platforms"] if platform["platformName"] == "macos")
    architecture = toolchain["target"]["arch"].replace("aarch64", "arm64")
    folder = ROOT / ".build/apple" / re.sub(r"\W+", "-", toolchain["compilerVersion"])
    compiler = Compiler(folder, resources, f"{architecture}-apple-macosx{version}")

    for name in STANDARD_LIBRARY:
        compiler.standard_library(name, interfaces[name])
    for name in STUBS:
        compiler.compile(name, HERE / "Stubs" / name, "-swift-version", "6")
    for target in package["targets"]:
        if target["type"] not in ("regular", "executable") or (target.get("path") or "").startswith("Tests/"):
            continue
        for name in DEPENDENCIES.get(target["name"], []):
            compiler.compile(
                name, ROOT / ".build/checkouts/swift-argument-parser/Sources" / name, "-swift-version", "5",
                "-package-name", name, "-suppress-warnings")
        compiler.compile(
            target["name"], ROOT / (target.get("path") or f"Sources/{target['name']}"), *options(target))


main()
