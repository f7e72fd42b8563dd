"""Measures the cost of the build plugin for a package that uses it: CPU seconds of the first build and of later ones.

Every package that signs requests pays for swift-crypto, with or without the plugin. So swift-crypto is built first, alone, in
the folder in which the rest is then measured, and only its products stay there between rounds.
"""

import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

from processes import ROOT, cpu, row

ROUNDS = int(os.environ.get("ROUNDS", "5"))
# Rounds of `swift build` with nothing to do, which is short and therefore sensitive to other processes.
NOOP_ROUNDS = 5 * ROUNDS

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "consumer",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "tencentcloud-swift", path: "%s"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    ],
    targets: [.target(name: "App", dependencies: [%s]%s)]
)
"""
CRYPTO = '.product(name: "Crypto", package: "swift-crypto")'
CORE = '.product(name: "TencentCloudCore", package: "tencentcloud-swift")'
PLUGIN = ', plugins: [.plugin(name: "TencentCloudGenerator", package: "tencentcloud-swift")]'


class Consumer:
    """A package in a temporary folder, and its build folder."""

    def __init__(self, folder):
        self.package = folder / "consumer"
        self.scratch = folder / "scratch"
        self.kept = folder / "kept"

    def write(self, dependencies, plugin, files):
        """Creates the package, with `files` in its target."""
        shutil.rmtree(self.package, ignore_errors=True)
        for name, text in files.items():
            path = self.package / "Sources/App" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        (self.package / "Package.swift").write_text(MANIFEST % (ROOT, dependencies, plugin))
        # SwiftPM would take the plan of the package that was here before for the plan of this one.
        for plan in self.scratch.glob("*.yaml"):
            plan.unlink()
        subprocess.run(["swift", "package", "resolve", "--scratch-path", self.scratch], cwd=self.package, check=True,
                       capture_output=True)

    def build(self):
        return cpu(["swift", "build", "--scratch-path", str(self.scratch)], cwd=self.package)

    def seconds(self):
        """Returns the seconds of a build by the clock."""
        start = time.perf_counter()
        self.build()
        return time.perf_counter() - start

    @property
    def products(self):
        return (self.scratch / "debug").resolve()

    def keep_caches(self):
        """Copies the compiled C headers and the index as the build of swift-crypto leaves them."""
        for cache in ("ModuleCache", "index"):
            if (self.products / cache).exists():
                shutil.copytree(self.products / cache, self.kept / cache)

    def forget_all_but_crypto(self):
        for folder in (self.products, self.products / "Modules"):
            for entry in folder.iterdir():
                if entry.name != "Modules" and not any(name in entry.name for name in ("Crypto", "BoringSSL", "CXKCP")):
                    shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        for cache in self.kept.iterdir():
            shutil.copytree(cache, self.products / cache.name)
        shutil.rmtree(self.scratch / "plugins", ignore_errors=True)
        for database in self.scratch.glob("plugin-tools.*"):
            database.unlink()

    def forget_module(self):
        for product in (self.products / "App.build").iterdir():
            # SwiftPM writes this when it plans, which it does not do here.
            if product.is_file() and product.name != "output-file-map.json":
                product.unlink()
        for module in (self.products / "Modules").glob("App.*"):
            module.unlink()


def limit(name, seconds, reach):
    spread = f"{statistics.median(seconds):6.2f} ({min(seconds):.2f}-{max(seconds):.2f})"
    print(f"{name:<48} {spread} s   (reach <= {reach} s)", flush=True)


def first_builds(consumer):
    rounds = {"all of OCR": ("specs: [ocr]\n", [], "35"),
              "1 action": ("specs: [ocr]\ninclude: [IDCardOCR]\n", [], "22")}
    for _ in range(min(ROUNDS, 3)):
        for configuration, seconds, _ in rounds.values():
            consumer.write(CORE, PLUGIN, {"tcgen.yaml": configuration, "App.swift": ""})
            consumer.forget_all_but_crypto()
            seconds.append(consumer.build())
    for name, (_, seconds, reach) in rounds.items():
        limit(f"first build, plugin and {name}, without crypto", seconds, reach)


def edits(consumer):
    """Edits a text that becomes a comment, so that only the file generated from that spec is compiled again."""
    specs = {str(path.relative_to(ROOT / "specs")): path.read_text() for path in (ROOT / "specs/ocr").glob("*.yaml")}
    consumer.write(CORE, PLUGIN, {"App.swift": "", **specs})
    consumer.build()
    consumer.build()
    rebuild, whole = [], []
    spec = consumer.package / "Sources/App/ocr/IDCardOCR.yaml"
    text = spec.read_text()
    for number in range(ROUNDS):
        consumer.forget_module()
        whole.append(consumer.build())
        spec.write_text(text.replace("summary: ", f"summary: Edited {number}, ", 1))
        rebuild.append(consumer.build())
    row("a description edited, against its module", rebuild, whole, "0.10")


def nothing_changed(consumer):
    """Compares builds by the clock, with the plugin and with its generated files in the target."""
    consumer.build()
    ours = [consumer.seconds() for _ in range(NOOP_ROUNDS)]
    outputs = consumer.scratch / "plugins/outputs/consumer/App"
    generated = {path.name: path.read_text() for path in outputs.rglob("*.swift")}
    consumer.write(CORE, "", {"App.swift": "", **generated})
    consumer.build()
    consumer.build()
    plain = [consumer.seconds() for _ in range(NOOP_ROUNDS)]
    added = [seconds - statistics.median(plain) for seconds in ours]
    limit("nothing changed, added by the plugin, by the clock", added, "0.05")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        consumer = Consumer(pathlib.Path(temporary))
        consumer.write(CRYPTO, "", {"App.swift": "import Crypto\n"})
        print(f"{'swift-crypto alone, first build':<48} {consumer.build():6.2f} s", flush=True)
        consumer.keep_caches()
        first_builds(consumer)
        edits(consumer)
        nothing_changed(consumer)
