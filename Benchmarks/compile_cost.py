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
    heads = r"public func write\(to json: inout JSONWriter\)|public init\(from json: inout JSONObject\)|public static var action: Action"
    lines, out, skipping = text.split("\n"), [], None
    for line in lines:
        if skipping is not None:
            if line == skipping + "}":
                skipping = None
            continue
        match = re.match(rf"( *)(?:{heads}) {{", line)
        if match and not line.rstrip().endswith("}"):
            skipping = match.group(1)
            out.append(line[: line.rindex("{")] + "{ fatalError() }")
        else:
            out.append(line)
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


def generated_code(configuration, limit):
    sides = {"ours": lambda text: text, "emptied": emptied}
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
    row(f"generated code, {configuration}, against emptied", seconds["ours"], seconds["emptied"], limit)


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
    generated_code("debug", "1.15")
    generated_code("release", "1.10")
    one_property()
    plugin_tool()
