"""Measures the CPU seconds that users spend on compiling, as ratios to a peer, both taken in one run.

Rounds of the two sides alternate, so that a machine that slows down slows both; medians are printed with the range.
"""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from processes import ROOT, cpu, row

GENERATED = ROOT / "Generated/Swift/OCR"
ROUNDS = int(os.environ.get("ROUNDS", "5"))


def emptied(text):
    """Returns the same declarations without reading, writing and metadata."""
    return without_bodies(text, r"public func write\(to json: |public init\(from json: |public static var action: ", "{ fatalError() }")


def bare(text):
    """Returns the same API as plain structs, as somebody writes them who neither sends nor reads anything.

    What callers use stays: all properties, initializers, constants, error codes and doc comments, the values of
    members with known values as structs of their own, and the methods of the client, which are empty. Each struct has a
    memberwise initializer. Reading, writing, metadata and all conformances are gone.
    """
    text = without_bodies(
        text, r"public func write\(to json: |public init\(from json: |public static var (?:action|membersBesideError|service): ", None)
    text = re.sub(r"(\n    public struct \w+): \w+ {", r"\1 {", text)
    text = re.sub(r"\n *public typealias Response = \w+", "", text)
    text = re.sub(r"try await api\.\w+\(.*", "fatalError()", text)
    for runtime, swift in (("OpenString", "String"), ("OpenInteger", "Int")):
        text = re.sub(
            rf"( *)public typealias (\w+) =\s+{runtime}<\w+>(?:\n|    ///.*)*? *public enum \w+ {{}}",
            rf"\1public struct \2 {{\n\1    public let rawValue: {swift}\n"
            rf"\1    public init(rawValue: {swift}) {{ self.rawValue = rawValue }}\n\1}}", text)
    return re.sub(r"(?m)^    public struct \w+ {\n(?:.*\n)*?    }$", lambda match: initializable(match[0]), text)


def initializable(struct):
    """Returns a struct with a memberwise initializer."""
    properties = re.findall(r"(?m)^        (?:@Indirect )?(?:public |private )(?:private\(set\) )?(?:let|var) (`?\w+`?): ([^{\n]+)$", struct)
    if "\n        public init(" in struct:
        return struct
    parameters = ", ".join(f"{name}: {kind}" for name, kind in properties)
    assignments = "".join(f"            self.{name} = {name}\n" for name, _ in properties)
    return struct[: -len("    }")] + f"        public init({parameters}) {{\n{assignments}        }}\n    }}"


def without_bodies(text, heads, body):
    """Returns the text with another body for some declarations, or without them if there is none."""
    lines, out, indentation = text.split("\n"), [], None
    for line in lines:
        if indentation is not None:
            if line == indentation + "}":
                indentation = None
            continue
        match = re.match(rf"( *)(?:{heads})", line)
        if not match or (body and line.endswith("}")):
            out.append(line)
            continue
        if not line.endswith("}"):
            indentation = match.group(1)
        if body:
            out.append(line[: line.rindex("{")] + body)
    return "\n".join(out)


def compiler(configuration, sources, folder):
    """Returns the compiler's arguments as SwiftPM passes them: batches in debug, the whole module in release."""
    build = subprocess.run(
        ["swift", "build", "-c", configuration, "--show-bin-path"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()
    shims = ROOT / ".build/checkouts/swift-crypto/Sources"
    maps = [p for p in pathlib.Path(build).glob("*.build/module.modulemap")] + list(shims.glob("*/include/module.modulemap"))
    flags = ["-Onone", "-g", "-enable-batch-mode", "-incremental"] if configuration == "debug" else ["-O", "-wmo", "-num-threads", "2", "-g"]
    file_map = folder / "outputs.json"
    entries = [f'"{s}": {{"object": "{folder}/{s.stem}.o", "swift-dependencies": "{folder}/{s.stem}.swiftdeps"}}' for s in sources]
    file_map.write_text('{"": {"swift-dependencies": "%s/module.swiftdeps", "object": "%s/module.o"},\n%s}' % (folder, folder, ",\n".join(entries)))
    return [
        "swiftc", "-swift-version", "6", "-parse-as-library", "-module-name", "TencentCloudOCR", "-j2", *flags,
        "-enable-upcoming-feature", "InternalImportsByDefault", "-enable-upcoming-feature", "MemberImportVisibility",
        "-I", f"{build}/Modules", *[f"-fmodule-map-file={m}" for m in ()], *[x for m in maps for x in ("-Xcc", f"-fmodule-map-file={m}")],
        "-emit-module", "-emit-module-path", f"{folder}/TencentCloudOCR.swiftmodule", "-output-file-map", str(file_map),
        "-c", *map(str, sources),
    ]


def text_size(folder):
    """Returns the megabytes of machine code and constants, which do not depend on the speed of the machine."""
    objects = [str(path) for path in folder.glob("*.o")]
    lines = subprocess.run(["size", *objects], capture_output=True, text=True, check=True).stdout.splitlines()[1:]
    return sum(int(line.split()[0]) for line in lines) / 1e6


def generated_code(configuration, limit, limit_of_bare):
    sides = {"ours": lambda text: text, "emptied": emptied, "bare": bare}
    size = {}
    seconds = {side: [] for side in sides}
    with tempfile.TemporaryDirectory() as temporary:
        for _ in range(ROUNDS):
            for side, change in sides.items():
                folder = pathlib.Path(temporary) / side
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                for source in sorted(GENERATED.rglob("*.swift")):
                    (folder / source.name).write_text(change(source.read_text()))
                seconds[side].append(cpu(compiler(configuration, sorted(folder.glob("*.swift")), folder)))
                size[side] = text_size(folder)
    row(f"generated code, {configuration}, against emptied", seconds["ours"], seconds["emptied"], limit)
    row(f"generated code, {configuration}, against bare structs", seconds["ours"], seconds["bare"], limit_of_bare)
    print("    text: " + ", ".join(f"{side} {megabytes:.2f} MB" for side, megabytes in size.items()), flush=True)


def one_property():
    """Adds a property to a request, so that only the files that it affects are compiled again."""
    rebuild, whole = [], []
    with tempfile.TemporaryDirectory() as temporary:
        for _ in range(ROUNDS):
            folder = pathlib.Path(temporary) / "module"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(GENERATED, folder)
            command = compiler("debug", sorted(folder.glob("*.swift")), folder)
            whole.append(cpu(command))
            changed = folder / "IDCardOCR.swift"
            text = changed.read_text()
            head = text.index("public var ", text.index("struct IDCardOCRRequest"))
            changed.write_text(text[:head] + "public var added: String?\n        " + text[head:])
            rebuild.append(cpu(command))
    row("one property changed, debug, against all", rebuild, whole, "0.20")


def plugin_tool():
    """Measures a clean build of the plugin's tool, with packages already fetched."""
    ours, peer = [], []
    with tempfile.TemporaryDirectory() as temporary:
        package = pathlib.Path(temporary) / "peer"
        (package / "Sources/peer").mkdir(parents=True)
        (package / "Sources/peer/Peer.swift").write_text("import ArgumentParser\n")
        (package / "Package.swift").write_text(
            '// swift-tools-version: 6.2\nimport PackageDescription\nlet package = Package(name: "peer", dependencies: '
            '[.package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")], targets: '
            '[.target(name: "peer", dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")])])\n')
        for _ in range(min(ROUNDS, 3)):
            for folder, product, seconds in ((ROOT, ["--product", "tcgen-build"], ours), (package, [], peer)):
                scratch = pathlib.Path(temporary) / "scratch"
                shutil.rmtree(scratch, ignore_errors=True)
                subprocess.run(["swift", "package", "resolve", "--scratch-path", scratch], cwd=folder, check=True, capture_output=True)
                seconds.append(cpu(["swift", "build", "--scratch-path", str(scratch), *product], cwd=folder))
    row("clean build of tcgen-build, against ArgumentParser", ours, peer, "0.75")


if __name__ == "__main__":
    for configuration in ("debug", "release"):
        cpu(["swift", "build", "-c", configuration, "--target", "TencentCloudCore"])
    generated_code("debug", "1.15", "1.50")
    generated_code("release", "1.10", "1.35")
    one_property()
    plugin_tool()
