// The explorer's Swift samples of requests with hostile texts and with files, recorded for ExplorerSampleTests, which compiles and runs
// them. RECORD=1 writes them anew, and fails.
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");
const { actions } = require("./pages.js");
const { filled, hostile } = require("../Samples/requests.js");
const { explorer, repository } = require("./scripts.js");

const evaluate = explorer();
const [Samples, JSONText, Swift] = ["ExplorerSamples", "ExplorerJSON", "ExplorerSwift"].map(evaluate);
const recorded = path.join(repository, "Tests/TencentCloudOCRTests/RecordedExplorerSamples.swift");
// The tests of Swift run in one process, whose folder cannot be changed for one of them.
const file = "/tmp/tencentcloud-swift 'explorer\".jpg";

function located(value) {
    if (Array.isArray(value)) { return value.map(located); }
    if (value instanceof Map) { return new Map(Array.from(value, ([name, inner]) => [name, located(inner)])); }
    return value?.file ? { ...value, file } : value;
}

// Returns the actions without anything deprecated: the compiler warns of that.
function current() {
    const isCurrent = ({ form: { action, members, types = [] } }) =>
        !action.status && [members, ...types.map(type => type.members)].flat().every(({ deprecated }) => !deprecated);
    return actions(path.join(repository, "Generated/Docs/html")).map(({ form }) => form).filter(form => isCurrent({ form }));
}

function source(forms) {
    let functions = "", list = "";
    forms.forEach((form, at) => {
        const value = hostile(form.members, form);
        const code = Samples.sample("Swift", { value: located(value), region: form.region }, form);
        const call = code.slice(code.indexOf("let response")).replace("\nprint(response)", "\n_ = response");
        functions += `    private static func sample${at + 1}(_ client: OCR.Client) async throws {\n`
            + call.split("\n").map(line => `        ${line}\n`).join("") + "    }\n\n";
        list += `        (${Swift.string(form.action.name)}, ${Swift.string(JSONText.compact(filled(value)))}, sample${at + 1}),\n`;
    });
    return `// Recorded by Tests/Checks/Scripts/explorer-swift.test.js from the explorer's samples.
// swift-format-ignore-file

import Foundation
import TencentCloudOCR

/// Calls of the explorer's samples, to the letter, with texts that try to end literals and with a file.
enum RecordedExplorerSamples {
    /// The file that the samples read.
    static let file = ${Swift.string(file)}

${functions}    /// Each action with the body that its sample has to send.
    static let all: [(action: String, body: String, send: @Sendable (OCR.Client) async throws -> Void)] = [
${list}    ]
}
`;
}

test("the Swift samples are recorded", () => {
    const forms = current().filter(({ types }, at) => types || at % 8 === 0).slice(0, 16);
    assert.ok(forms.some(({ types }) => types) && forms.length > 8);
    const text = source(forms);
    const isSame = fs.existsSync(recorded) && fs.readFileSync(recorded, "utf8") === text;
    if (process.env.RECORD === "1") { fs.writeFileSync(recorded, text); }
    assert.ok(isSame, "not as expected (RECORD=1 records it)");
});
