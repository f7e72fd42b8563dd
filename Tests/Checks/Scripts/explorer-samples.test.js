// The explorer's samples in Swift, with curl and for tccli are those of the pages.
"use strict";

const assert = require("node:assert/strict");
const path = require("node:path");
const { test } = require("node:test");
const { compare } = require("../Samples/compare.js");
const { explorer, repository } = require("./scripts.js");

const evaluate = explorer();
const [Samples, JSONText] = ["ExplorerSamples", "ExplorerJSON"].map(evaluate);

test("the samples of all 137 examples of OCR are those of the pages, byte by byte", () => {
    assert.equal(compare(path.join(repository, "Generated/Docs/html")), 137);
});

const form = {
    service: { name: "ocr", swift: "OCR", version: "2018-11-19", host: "ocr.tencentcloudapi.com", vendor: true },
    action: { name: "IDCardOCR", swift: "idCardOCR", request: "IDCardOCRRequest", body: "json" }, regions: ["ap-guangzhou", "xx-new"], plain: ["xx-new"],
    members: [
        { name: "ImageBase64", type: "Base64" }, { name: "Number", type: "Integer" }, { name: "Flag", type: "Boolean" }, { name: "Text", type: "String" },
        { name: "Options", type: ["JSON", 0] }, { name: "Size", type: "Float" },
    ],
    types: [{ name: "Options", members: [{ name: "Copy", type: "Boolean" }] }],
};
function sample(language, text, { region = "ap-guangzhou", file, own = form } = {}) {
    const value = JSONText.parse(text);
    if (file) { value.set("ImageBase64", { file, size: 9 }); }
    return Samples.sample(language, { value, region }, own);
}

test("a file is named and read in each language, and is no part of the code", () => {
    const reads = {
        Swift: "Data(contentsOf: URL(fileURLWithPath: \"front.jpg\"))", curl: "$(base64 < front.jpg | tr -d '\\n')", tccli: "$(base64 < front.jpg | tr -d '\\n')",
        Python: "base64.b64encode(open(\"front.jpg\", \"rb\").read()).decode()", Java: "Files.readAllBytes(Paths.get(\"front.jpg\"))",
        "Node.js": "fs.readFileSync(\"front.jpg\", \"base64\")", PHP: "base64_encode(file_get_contents('front.jpg'))", Go: "base64Of(\"front.jpg\")",
        ".NET": "Convert.ToBase64String(File.ReadAllBytes(\"front.jpg\"))", "C++": "base64Of(\"front.jpg\")", Ruby: "[File.binread('front.jpg')].pack('m0')",
    };
    assert.deepEqual(Samples.languages.map(({ name }) => name), Object.keys(reads));
    for (const [language, expected] of Object.entries(reads)) {
        const code = sample(language, "{}", { file: "front.jpg" });
        assert.ok(code.includes(expected), code);
        assert.ok(!code.includes("‹"), code);
    }
});

test("every language reads the keys from the environment", () => {
    for (const { name } of Samples.languages) {
        const code = sample(name, "{}");
        // tccli reads both by itself.
        for (const key of name === "tccli" ? [] : name === "Swift" ? [".environment"] : ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN"]) {
            assert.ok(code.includes(key), `${name}: ${key}`);
        }
    }
});

test("a call that must be encrypted is encrypted in Swift, and other code says that it is not", () => {
    const encryption = { imports: ["import Foundation", "import TencentCloudEncryption"], key: ["let publicKey = key"], argument: "encryption: .aes(publicKey)", note: "In clear." };
    const own = { ...form, action: { ...form.action, encryption } };
    const offered = form => Samples.languages.filter(({ available }) => available(form)).map(({ name }) => name);
    assert.ok(offered(own).includes("tccli"));
    const strict = { ...own, action: { ...own.action, encryption: { ...encryption, required: true } } };
    assert.deepEqual(offered(own).filter(name => !offered(strict).includes(name)), ["tccli"]);
    for (const { name } of Samples.languages) {
        const code = sample(name, "{\"Number\":1}", { own });
        const isScript = ["curl", "tccli", "Python", "Ruby"].includes(name);
        const start = { Swift: "import Foundation\nimport TencentCloudEncryption\nimport TencentCloudOCR\n\nlet publicKey = key\n", PHP: "<?php\n// In clear.\n" }[name];
        assert.ok(code.startsWith(start ?? (isScript ? "# In clear.\n" : "// In clear.\n")), code);
        assert.equal(code.includes("In clear."), name !== "Swift");
        assert.equal(code.includes("encryption: .aes(publicKey)"), name === "Swift");
    }
    assert.ok(sample("Swift", "{}", { own, file: "front.jpg" }).startsWith("import Foundation\nimport TencentCloudEncryption\n"));
});

test("values of other types than the member's do not become code", () => {
    const code = sample("Swift", "{\"Number\":\"exit(0)\",\"Flag\":\"exit(0)\",\"Size\":\"exit(0)\",\"Options\":\"exit(0)\",\"Text\":{\"a\":\"exit(0)\"},\"Other\":1}");
    assert.equal(code.replace(/"(?:[^"\\]|\\.)*"|#".*?"#/g, "").includes("exit"), false, code);
    assert.ok(code.includes("// The client has no parameter \"Other\"."), code);
    const cpp = sample("C++", "{\"Number\":\"exit(0)\",\"Flag\":\"exit(0)\",\"Text\":1}");
    assert.ok(!cpp.includes("exit(0)"), cpp);
});

test("numbers keep their digits, and integers of Swift are grouped", () => {
    const text = "{\"Number\":12345678901234567890,\"Size\":1.50}";
    assert.ok(sample("Swift", text).includes("number: 12_345_678_901_234_567_890, size: 1.50"), sample("Swift", text));
    for (const language of ["Python", "PHP", "Ruby", "Java", "Go", "curl"]) { assert.match(sample(language, text), /12345678901234567890.*1\.50/s); }
});

test("code holds no half of a character", () => {
    for (const { name } of Samples.languages) { assert.doesNotMatch(sample(name, "{\"Text\":\"a\\ud800b\",\"Size\":{\"\\udc00\":1}}"), /\p{Cs}/u, name); }
});

test("a region without a constant is a text", () => {
    assert.match(sample("Swift", "{}", { region: "xx-new" }), /region: "xx-new"/);
    assert.match(sample("Swift", "{}", { region: "yy\"\n" }), /region: "yy\\"\\n"/);
    assert.match(sample("Swift", "{}", { region: "ap-guangzhou" }), /region: \.apGuangzhou/);
    assert.doesNotMatch(sample("Swift", "{}", { region: null }), /region/);
    assert.ok(sample("curl", "{}", { region: "$(id)" }).includes("-H 'X-TC-Region: $(id)'"));
});

test("the vendor's tools are shown for the vendor's services only", () => {
    const shown = own => Samples.languages.filter(({ available }) => available(own)).map(({ name }) => name);
    assert.equal(shown(form).length, 11);
    assert.deepEqual(shown({ ...form, service: { ...form.service, vendor: undefined } }), ["Swift", "curl"]);
    assert.deepEqual(shown({ ...form, service: { ...form.service, host: "ocr.intl.tencentcloudapi.com" } }), ["Swift", "curl", "tccli"]);
    assert.deepEqual(shown({ ...form, action: { ...form.action, stream: true } }), ["Swift", "curl"]);
    assert.deepEqual(shown({ ...form, action: { ...form.action, body: "multipart" } }), ["Swift", "curl"]);
});

test("a service whose name is a keyword of Python", () => {
    const own = { ...form, service: { ...form.service, name: "as", host: "as.tencentcloudapi.com" } };
    const code = sample("Python", "{}", { own });
    assert.match(code, /from tencentcloud\.autoscaling\.v20181119 import autoscaling_client, models/);
    assert.match(code, /autoscaling_client\.AutoscalingClient\(/);
});
