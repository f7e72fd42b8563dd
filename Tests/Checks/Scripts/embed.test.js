// Scripts/embed.sh: refuses files that a Swift string would change, and notices sources that are not current.
"use strict";

const assert = require("node:assert/strict");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { test } = require("node:test");
const { repository } = require("./scripts.js");

// Runs the script in a copy of what it needs, with a changed file.
function embed(t, file, content, ...options) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "embed-"));
    t.after(() => fs.rmSync(folder, { recursive: true }));
    for (const part of ["Scripts/embed.sh", "Templates", "specs/ocr", ...embeddedSources]) {
        fs.cpSync(path.join(repository, part), path.join(folder, part), { recursive: true });
    }
    if (file) { fs.writeFileSync(path.join(folder, "Templates", file), content); }
    return spawnSync(path.join(folder, "Scripts/embed.sh"), options, { encoding: "utf8" });
}

// The sources that the script writes.
const embeddedSources = fs.readdirSync(path.join(repository, "Sources"), { recursive: true })
    .filter(file => /^Embedded\w+\.swift$/.test(path.basename(file))).map(file => path.join("Sources", file));

test("the sources are current", t => {
    const { status, stderr } = embed(t, undefined, undefined, "--check");
    assert.deepEqual([status, stderr], [0, ""]);
});

test("a changed file is noticed with --check, and embedded without it", t => {
    const content = "main { margin: 0; }\n";
    const checked = embed(t, "html/assets/frame.css", content, "--check");
    assert.equal(checked.status, 1);
    assert.match(checked.stderr, /EmbeddedHTML\.swift is not current\. Run Scripts\/embed\.sh/);
    const written = embed(t, "html/assets/frame.css", content);
    assert.equal(written.status, 0, written.stderr);
    assert.match(written.stdout, /^written {2}Sources\/.*\/EmbeddedHTML\.swift\n$/);
});

test("a file that a Swift string would not hold byte by byte is refused", t => {
    for (const [content, reason] of [
        ["a", "does not end with a line break"], ["", "is empty"], ["a \"\"\"# b\n", "contains \"\"\"#"],
        ["a \\#(b)\n", "contains \\#"], ["a \\#n\n", "contains \\#"], ["a\r\n", "contains a carriage return"],
    ]) {
        const { status, stderr } = embed(t, "postman/test.js", content);
        assert.equal(status, 1);
        assert.ok(stderr.startsWith(`error: Templates/postman/test.js ${reason}`), stderr);
    }
});
