// The steps of a signature, compared with published ones and with the official SDK's own functions.
"use strict";

const assert = require("node:assert/strict");
const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { test } = require("node:test");
const { explorer, numbers, repository } = require("./scripts.js");

const evaluate = explorer();
const [Signing, Signature, JSONText, hex] = ["ExplorerSigning", "ExplorerSignature", "ExplorerJSON", "hex"].map(evaluate);

// API 3.0, "Signature v3", of the international site.
const example = {
    host: "cvm.tencentcloudapi.com", service: "cvm", action: "DescribeInstances", version: "2017-03-12", region: "ap-guangzhou",
    contentType: "application/json; charset=utf-8", time: 1551113065,
    body: "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"\\u672a\\u547d\\u540d\"], \"Name\": \"instance-name\"}]}",
};
const exampleKeys = { id: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", key: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE" };

test("each step of the official example", () => {
    const made = Signing.steps(example, exampleKeys);
    assert.equal(made.hash, "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031");
    assert.deepEqual(made.derived.map(hex), [
        "d1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a",
        "3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050",
        "ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1",
    ]);
    assert.equal(made.signature, "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168");
});

test("a body of bytes is signed as its text", () => {
    const bytes = Buffer.from("{\"Text\":\"身份证\"}".repeat(2000));
    assert.equal(Signing.hashOf(bytes), Signing.hashOf(bytes.toString()));
});

const form = {
    service: { name: "ocr", host: "ocr.tencentcloudapi.com", version: "2018-11-19", vendor: true }, action: { name: "IDCardOCR", body: "json" },
};

// A value with anything that JSON can have, as the form makes it.
function randomValue(next, depth = 0) {
    const letters = [..."abc\"\\/ {}é身😀'$`\n\t\u200b"];
    const text = length => Array.from({ length: next(length) }, () => letters[next(letters.length)]).join("");
    switch (next(depth > 2 ? 4 : 6)) {
    case 0: return text(40);
    case 1: return { number: ["0", "-12", "1.50", "12345678901234567890", "1e3"][next(5)] };
    case 2: return next(2) === 1;
    case 3: return null;
    case 4: return Array.from({ length: next(4) }, () => randomValue(next, depth + 1));
    default: return new Map(Array.from({ length: next(5) }, (_, at) => [text(8) + at, randomValue(next, depth + 1)]));
    }
}

test("1,000 random forms are signed as the official SDK signs them", () => {
    const next = numbers(11);
    const cases = Array.from({ length: 1000 }, (_, at) => {
        const value = new Map(Array.from({ length: next(6) }, (_, at) => [`Member${at}`, randomValue(next)]));
        const key = { id: `AKID${next(1e9)}`, key: `key${next(2 ** 32).toString(36)}身`.repeat(1 + next(9)) };
        const host = ["ocr.tencentcloudapi.com", "ocr.ap-guangzhou.tencentcloudapi.com", "127.0.0.1:8080"][at % 3];
        const own = { ...form, service: { ...form.service, host } };
        return { key, form: own, region: "ap-guangzhou", value, body: JSONText.compact(value), time: 1_500_000_000 + next(500_000_000) };
    });
    const lines = cases.map(({ key, form, body, time }) => JSON.stringify({
        headers: { host: form.service.host, "content-type": "application/json", "x-tc-timestamp": String(time) },
        body, secretId: key.id, secretKey: key.key,
    }));
    const python = path.join(repository, ".venv/bin/python");
    const script = path.join(repository, "Tests/Checks/Python/sign_requests.py");
    const { stdout, stderr } = spawnSync(python, [script], { input: lines.join("\n") + "\n", encoding: "utf8", maxBuffer: 1e8 });
    const expected = stdout.split("\n").slice(0, -1);
    assert.equal(expected.length, 1000, stderr);
    cases.forEach((given, at) => assert.equal(Signature.steps(given)[5].text, expected[at], lines[at]));
});

test("of one's own key nothing is shown but eight digits of what is made from it", () => {
    const given = { form, region: null, value: new Map(), body: "{}", time: 1551113065 };
    for (const language of ["en", "zh"]) {
        const { steps, requestOf } = explorer(language)("ExplorerSignature");
        const key = { id: "AKIDown", key: "own-secret" };
        const derived = Signing.steps(requestOf(given), key).derived.map(hex);
        const texts = steps({ ...given, key }).map(({ text }) => text).join("\n");
        assert.ok(!texts.includes(key.key));
        for (const digits of derived) {
            assert.ok(texts.includes(digits.slice(0, 8)));
            assert.ok(!texts.includes(digits.slice(0, 9)));
        }
        const sample = steps({ ...given, key: Signing.sampleKeys });
        assert.match(sample[3].text, /^SecretDate    = HMAC\("TC3EXAMPLEKEY", "2019-02-25"\)\n  [0-9a-f]{64}\n/);
        assert.equal(sample.length, 7);
        for (const { title, about } of sample) assert.ok(title && about);
    }
});
