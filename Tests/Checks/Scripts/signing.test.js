// The script that signs in Postman, compared with published signatures and with hashes of Node.
"use strict";

const assert = require("node:assert/strict");
const crypto = require("node:crypto");
const { test } = require("node:test");
const { numbers, read, run } = require("./scripts.js");

// The words that tcgen fills in for services of the vendor.
const filled = {
    hashes: read("postman/hashes.js"), environment: "one of the Tencent Cloud", environmentEnd: "environments",
    console: " (console: Access Management, API keys)", api: "Tencent Cloud API 3.0",
};
const script = read("postman/prerequest.js").replace(/\{\{tcgen\.(\w+)\}\}/g, (token, name) => filled[name] ?? token);

const keys = { secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE" };
const payload = "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"\\u672a\\u547d\\u540d\"], \"Name\": \"instance-name\"}]}";

class Headers {
    constructor(values) {
        this.list = Object.entries(values).map(([key, value]) => ({ key, value }));
    }

    one(name) { return this.list.filter(header => header.key.toLowerCase() === name.toLowerCase()).pop(); }
    add(header) { this.list.push(header); }
    remove(name) { this.list = this.list.filter(header => header.key.toLowerCase() !== name.toLowerCase()); }
}

// Signs a request. Returns its headers by name, and the body that is sent.
function sign({
    environment = keys, headers = { "Content-Type": "application/json; charset=utf-8" }, body = { mode: "raw", raw: payload },
    url = "https://cvm.tencentcloudapi.com", seconds = 1551113065, service = "cvm",
} = {}) {
    const values = { ...environment };
    const list = new Headers(headers);
    const resolve = text => text.replace(/\{\{(\w+)\}\}/g, (token, name) => values[name] ?? token);
    const request = { method: "POST", headers: list, url: { toString: () => url }, body };
    const pm = {
        request, variables: { replaceIn: resolve }, environment: { get: name => values[name] },
        collectionVariables: { get: name => ({ service })[name] },
    };
    // The script takes the time from the clock.
    class Clock extends Date {
        static now() { return seconds * 1000; }
    }
    run(script, { pm, Date: Clock }, "prerequest.js");
    return { headers: Object.fromEntries(list.list.map(({ key, value }) => [key, value])), body: request.body?.raw };
}

function signature(signed) {
    return signed.headers.Authorization.replace(/.*Signature=/, "");
}

// Source of the algorithm: API 3.0, "Signature v3".
function expected(signed, { secretKey, host, service, content = signed.body, seconds }) {
    const hash = text => crypto.createHash("sha256").update(text).digest("hex");
    const hmac = (key, text) => crypto.createHmac("sha256", key).update(text).digest();
    const date = new Date(seconds * 1000).toISOString().slice(0, 10);
    const canonical = `POST\n/\n\ncontent-type:${signed.headers["Content-Type"]}\nhost:${host}\n\ncontent-type;host\n${hash(content)}`;
    const text = `TC3-HMAC-SHA256\n${seconds}\n${date}/${service}/tc3_request\n${hash(canonical)}`;
    return hmac(hmac(hmac(hmac(`TC3${secretKey}`, date), service), "tc3_request"), text).toString("hex");
}

test("the script has no placeholder that this test does not fill", () => {
    assert.ok(!script.includes("{{tcgen."));
});

test("the signature is that of the official example", () => {
    const signed = sign();
    assert.equal(
        signed.headers.Authorization,
        `TC3-HMAC-SHA256 Credential=${keys.secretId}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, `
            + "Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168");
    assert.equal(signed.headers["X-TC-Timestamp"], "1551113065");
    assert.equal(signed.body, payload);
});

test("the signature is that of the older official example, whose keys end with asterisks", () => {
    const environment = { secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******", secretKey: "Gu5t9xGARNpq86cd98joQYCN3*******" };
    assert.equal(signature(sign({ environment })), "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c");
});

test("a body that no script can read is signed as UNSIGNED-PAYLOAD", () => {
    for (const mode of ["file", "formdata"]) {
        const signed = sign({ body: { mode } });
        assert.equal(signed.headers["X-TC-Content-SHA256"], "UNSIGNED-PAYLOAD");
        assert.equal(signature(signed), "046973eb8aff090a93ae075243c90c0b1df77954c7e4f0821f4750e2d49fc193");
    }
});

test("random bodies, keys, services and times are signed as with the hashes of Node", () => {
    const next = numbers(3);
    const letters = "abc\"\\/ {}é身😀\u0000\n";
    const word = length => Array.from({ length }, () => [...letters][next([...letters].length)]).join("");
    for (let round = 0; round < 200; round++) {
        const seconds = 1_500_000_000 + next(500_000_000);
        const service = `s${next(1000)}`;
        const raw = JSON.stringify({ Text: word(next(200)), Count: next(1e9) });
        const secretKey = `key${next(2 ** 32).toString(36).repeat(1 + next(12))}`;
        const signed = sign({
            environment: { secretId: "id", secretKey }, body: { mode: "raw", raw }, url: `https://${service}.example.com/`, seconds, service,
        });
        assert.equal(signed.body, raw);
        assert.equal(signature(signed), expected(signed, { secretKey, host: `${service}.example.com`, service, seconds }), raw);
    }
});

test("the date in the scope is that of UTC", () => {
    for (const [seconds, date] of [[1551139199, "2019-02-25"], [1551139200, "2019-02-26"]]) {
        assert.match(sign({ seconds }).headers.Authorization, new RegExp(`/${date}/cvm/`));
    }
});

test("the host is signed in lower case, without the usual port, and with any other", () => {
    for (const [url, host] of [
        ["https://CVM.TencentCloudAPI.com:443/", "cvm.tencentcloudapi.com"], ["http://127.0.0.1:80", "127.0.0.1"],
        ["https://localhost:8443/?a=b", "localhost:8443"], ["http://localhost:443", "localhost:443"],
    ]) {
        const signed = sign({ url });
        assert.equal(
            signature(signed), expected(signed, { secretKey: keys.secretKey, host, service: "cvm", seconds: 1551113065 }), url);
    }
});

test("variables and comments are gone from the body before it is signed", () => {
    const signed = sign({
        environment: { ...keys, name: "resolved" },
        body: { mode: "raw", raw: "{\"A\": \"{{name}} // text\", /* a\ncomment */ \"B\": \"\\\"/*\" // the end\n}" },
    });
    assert.deepEqual(JSON.parse(signed.body), { A: "resolved // text", B: "\"/*" });
    assert.equal(
        signature(signed),
        expected(signed, { secretKey: keys.secretKey, host: "cvm.tencentcloudapi.com", service: "cvm", seconds: 1551113065 }));
});

test("optional headers without a value are removed, and a token is sent", () => {
    const headers = { "Content-Type": "application/json", "X-TC-Region": "{{region}}", "X-TC-Language": "{{language}}" };
    const signed = sign({ headers, environment: { ...keys, region: "ap-guangzhou", token: " t0ken " } });
    assert.equal(signed.headers["X-TC-Region"], "ap-guangzhou");
    assert.equal(signed.headers["X-TC-Language"], undefined);
    assert.equal(signed.headers["X-TC-Token"], "t0ken");
});

test("an action without keys is not signed", () => {
    const signed = sign({ environment: {}, headers: { Authorization: "SKIP", "X-TC-Token": "old" } });
    assert.equal(signed.headers.Authorization, "SKIP");
    assert.equal(signed.headers["X-TC-Token"], undefined);
    assert.equal(signed.headers["X-TC-Timestamp"], "1551113065");
});

test("errors say what to do", () => {
    assert.throws(
        () => sign({ environment: { secretId: "{{unset}}" } }),
        /^Error: SecretId is missing: choose one of the Tencent Cloud environments and set its variable 'secretId' to your SecretId/);
    assert.throws(() => sign({ body: { mode: "raw", raw: "{" } }), /^Error: The body is not valid JSON/);
    assert.throws(() => sign({ body: { mode: "graphql" } }), /^Error: Tencent Cloud API 3.0 accepts JSON/);
    assert.throws(() => sign({ url: "https://{{endpoint}}" }), /^Error: The address https:\/\/\{\{endpoint\}\} contains a variable/);
});

test("no header and no error holds the secret key", () => {
    assert.ok(!JSON.stringify(sign()).includes(keys.secretKey));
});
