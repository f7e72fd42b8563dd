// The script that signs in Postman, compared with published signatures and with hashes of Node.
"use strict";

const assert = require("node:assert/strict");
const crypto = require("node:crypto");
const { test } = require("node:test");
const { fill, numbers, read, run } = require("./scripts.js");

function script(language = "") {
    return fill(read("postman/prerequest.js"), {
        messages: fill(read(`postman/messages${language}.js`)), hashes: read("postman/hashes.js"), body: read("postman/body.js"),
    });
}

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

// Runs the script on a request. Returns what it changes: the headers by name and the body that is sent. `seen.request` is
// the request, also after an error.
function start({
    environment = keys, headers = { "Content-Type": "application/json; charset=utf-8" }, body = { mode: "raw", raw: payload },
    url = "https://cvm.tencentcloudapi.com", seconds = 1551113065, service = "cvm", vault, language, timers = {}, encryptedActions,
    seen = {},
} = {}) {
    const values = { ...environment };
    const list = new Headers(headers);
    // A function as the replacement, since a value may contain `$&`.
    const resolve = text => text.replace(/\{\{(\w+)\}\}/g, (token, name) => values[name] ?? token);
    const request = { method: "POST", headers: list, url: { toString: () => url }, body };
    const pm = {
        request, vault, variables: { replaceIn: resolve, set(name, value) { values[name] = value; } },
        environment: { get: name => values[name] }, collectionVariables: { get: name => ({ service, encryptedActions })[name] },
    };
    seen.request = request;
    // The script takes the time from the clock.
    class Clock extends Date {
        static now() { return seconds * 1000; }
    }
    run(script(language), { pm, Date: Clock, setTimeout, clearTimeout, ...timers }, "prerequest.js");
    return () => ({ headers: Object.fromEntries(list.list.map(({ key, value }) => [key, value])), body: request.body?.raw, values });
}

function sign(options) {
    return start(options)();
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
    for (const language of ["", ".zh-CN"]) { assert.ok(!script(language).includes("{{tcgen.")); }
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
        ["https://localhost:8443/", "localhost:8443"], ["http://localhost:443", "localhost:443"],
        ["http://[::1]:8787", "[::1]:8787"], ["HTTP://LocalHost/", "localhost"], ["https://10.0.0.7:8443", "10.0.0.7:8443"],
    ]) {
        const signed = sign({ url });
        assert.equal(
            signature(signed), expected(signed, { secretKey: keys.secretKey, host, service: "cvm", seconds: 1551113065 }), url);
    }
});

test("plain http is refused for any host but this machine", () => {
    for (const url of [
        "http://cvm.tencentcloudapi.com", "http://127.0.0.2", "http://127.0.0.1.example.com", "http://localhost.example.com",
        "http://localhost.", "http://127.1", "http://0.0.0.0", "http://[::]", "http://[::1].example.com", "http://2130706433",
    ]) {
        assert.throws(() => sign({ url }), /would send everything in plain text\. Begin it with https:\/\//, url);
        assert.throws(() => sign({ url, headers: { Authorization: "SKIP" } }), /in plain text/, url);
        assert.throws(() => sign({ url, language: ".zh-CN" }), /会以明文发送所有内容/, url);
    }
});

test("an address that is no scheme and host is refused", () => {
    for (const url of [
        "127.0.0.1:8080", "cvm.tencentcloudapi.com", "ftp://localhost", "https://", "https://host/path", "http://localhost@example.com",
        "http://localhost:80@example.com", "http://localhost\\@example.com", "https://user:password@host", "https://a b",
        "https://host#fragment", "",
    ]) {
        assert.throws(() => sign({ url }), /^Error: The address .* must be https:\/\/ and a host|contains a variable/, url);
    }
});

test("an address with a query is refused, since the query would not be signed", () => {
    for (const url of ["http://127.0.0.1:8787?a=1", "https://localhost:8443/?a=b", "https://host?", "https://host/?", "https://host/?a#b"]) {
        for (const headers of [undefined, { Authorization: "SKIP" }]) {
            assert.throws(() => sign({ url, headers }), /^Error: The address \S+ must be https:\/\/ and a host, without a path or a query/, url);
            assert.throws(() => sign({ url, headers, language: ".zh-CN" }), /加主机名，不带路径和查询参数/, url);
        }
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

test("a variable in a comment cannot end it", () => {
    const signed = sign({
        environment: { ...keys, lines: "QUJD\nREVG\n\"X\": 1" }, body: { mode: "raw", raw: "{\n// \"A\": \"{{lines}}\"\n}" },
    });
    assert.deepEqual(JSON.parse(signed.body), {});
});

test("10 MB are signed within a second", () => {
    const raw = JSON.stringify({ ImageBase64: crypto.randomBytes(7_500_000).toString("base64"), Note: "// é" }, null, 2);
    assert.ok(raw.length > 10_000_000);
    const before = process.cpuUsage();
    const signed = sign({ body: { mode: "raw", raw } });
    const { user, system } = process.cpuUsage(before);
    assert.equal(signed.body, raw);
    assert.equal(
        signature(signed),
        expected(signed, { secretKey: keys.secretKey, host: "cvm.tencentcloudapi.com", service: "cvm", seconds: 1551113065 }));
    // Processor time, of which 0.3 seconds are usual, so that a busy machine changes nothing.
    assert.ok(user + system < 1_000_000, `${(user + system) / 1e6} s`);
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
    assert.throws(() => sign({ url: "{{baseUrl}}" }), /^Error: The address \{\{baseUrl\}\} contains a variable/);
});

test("each language has the same sentences", () => {
    const [english, chinese] = ["", ".zh-CN"].map(language => run(fill(read(`postman/messages${language}.js`)), {}, language)("messages"));
    assert.deepEqual(Object.keys(english), Object.keys(chinese));
    for (const name of Object.keys(english)) {
        const values = text => [...new Set(text.match(/\{\w+\}/g))].sort();
        assert.deepEqual(values(english[name]), values(chinese[name]), name);
        assert.match(chinese[name], /[\u3000-\u9fff\uff00-\uffef]/);
    }
});

test("what a request expects is forgotten before the next one", () => {
    assert.equal(sign({ environment: { ...keys, expectedError: "A" } }).values.expectedError, "");
});

// ---- Requests that are not sent. ----

// Sends a request of the action as a runner does that goes on after an error. Returns the error and the address that is left.
function sendAnyway(options) {
    const seen = {};
    try { sign({ ...options, seen }); } catch (error) { seen.error = error.message; }
    return { error: seen.error, address: seen.request.url.toString() };
}

const encryptedActions = "ReadCard ReadEncryptedCard";
const named = name => ({ "Content-Type": "application/json", "X-TC-Action": name });
const raw = value => ({ mode: "raw", raw: value });

test("a request in clear of an action that accepts none is refused, with and without keys", () => {
    const rest = ".*'tcapi call --encrypt'.*docs/encryption\\.md.*'EncryptedBody'";
    const english = new RegExp(
        `^Error: The service accepts ReadEncryptedCard only encrypted, and Postman cannot encrypt, so nothing was sent\\.${rest}`);
    const chinese = new RegExp(`^Error: ReadEncryptedCard 只接受加密的请求，而 Postman 不能加密，因此没有发送任何内容。${rest}`);
    for (const body of [
        raw("{\"ImageUrl\": \"https://x\"}"), raw("{\"ImageUrl\": \"{{imageUrl}}\", \"ImageBase64\": \"{{imageBase64}}\"}"), raw(""), raw("{}"),
        raw("null"), raw("[]"), raw("{"), raw("{\"A\": \"QU\nJD\"}"), raw("{\"A\": {\"EncryptedBody\": \"QUJD\"}}"),
        raw("{\"EncryptedBody\": \"\", \"ImageUrl\": \"https://x\"}"), raw("{\"EncryptedBody\": \"{{nobody}}\"}"), raw("{\"EncryptedBody\": {}}"),
        raw("{\"A\": 1 // , \"EncryptedBody\": \"QUJD\"\n}"), { mode: "formdata" }, { mode: "file" }, undefined,
    ]) {
        for (const environment of [{ ...keys, imageUrl: "https://x" }, {}]) {
            const options = { body: body ?? null, environment, encryptedActions, headers: named("ReadEncryptedCard") };
            assert.throws(() => sign(options), english, JSON.stringify(body));
            assert.throws(() => sign({ ...options, language: ".zh-CN" }), chinese, JSON.stringify(body));
        }
    }
});

test("a request that its caller has encrypted is signed", () => {
    const environment = { ...keys, text: "QUJD", action: "ReadCard", all: "{\"EncryptedBody\": \"QUJD\"}" };
    for (const [body, headers] of [
        [raw("{\"EncryptedBody\": \"QUJD\", \"Encryption\": {}}"), named("ReadCard")],
        [raw("{/* \"A\": 1, */ \"EncryptedBody\": \"{{text}}\",}"), named("{{action}}")], [raw("{{all}}"), named("ReadCard")],
    ]) {
        const signed = sign({ environment, body, headers, encryptedActions });
        assert.equal(JSON.parse(signed.body).EncryptedBody, "QUJD");
        assert.match(signed.headers.Authorization, /^TC3-HMAC-SHA256 /);
    }
    // A text that is broken into lines is a mistake in the body, not a request in clear.
    assert.throws(
        () => sign({ body: raw("{\"EncryptedBody\": \"QU\nJD\"}"), headers: named("ReadCard"), encryptedActions }),
        /^Error: The body is not valid JSON/);
});

test("other actions are sent in clear", () => {
    for (const options of [
        { encryptedActions, headers: named("Read") }, { encryptedActions, headers: named("") }, { encryptedActions },
        { encryptedActions: "", headers: named("") }, { headers: named("ReadCard") },
    ]) {
        assert.equal(sign(options).body, payload);
    }
});

test("a runner that goes on after an error has no address to send a refused request to", () => {
    for (const options of [
        { encryptedActions, headers: named("ReadCard") }, { url: "http://cvm.tencentcloudapi.com" }, { environment: {} },
        { body: raw("{") }, { url: "https://host/path" },
    ]) {
        const { error, address } = sendAnyway(options);
        assert.notEqual(error, undefined);
        assert.equal(address, "");
    }
    assert.deepEqual(sendAnyway({}), { error: undefined, address: "https://cvm.tencentcloudapi.com" });
});

// ---- The vault of Postman. ----

// Timers as in Postman's sandbox: a script runs until it has none. Its error is that of a timer, or of the script itself.
function timers() {
    const pending = new Set();
    let finish;
    const done = new Promise((resolve, reject) => { finish = { resolve, reject }; });
    const settle = () => setImmediate(() => { if (!pending.size) { finish.resolve(); } });
    return {
        done,
        setTimeout(callback, time) {
            const timer = setTimeout(() => {
                try { callback(); } catch (error) { finish.reject(error); }
                pending.delete(timer);
                settle();
            }, time);
            pending.add(timer);
            return timer;
        },
        clearTimeout(timer) {
            clearTimeout(timer);
            pending.delete(timer);
            settle();
        },
    };
}

function vault(secrets) {
    const asked = [];
    let isBusy = false;
    return {
        asked,
        async get(name) {
            assert.ok(!isBusy, "Postman answers one question at a time");
            isBusy = true;
            asked.push(name);
            await new Promise(resolve => setTimeout(resolve, 1));
            isBusy = false;
            if (secrets instanceof Error) { throw secrets; }
            return secrets[name];
        },
    };
}

async function signLater(options) {
    const own = timers();
    const changes = start({ ...options, timers: { setTimeout: own.setTimeout, clearTimeout: own.clearTimeout } });
    await own.done;
    return changes();
}

test("keys that the environment lacks come from the vault", async () => {
    const ours = vault({ ...keys, token: "t0ken" });
    const signed = await signLater({ environment: {}, vault: ours });
    assert.equal(signature(signed), signature(sign()));
    assert.equal(signed.headers["X-TC-Token"], "t0ken");
    assert.deepEqual(ours.asked, ["secretId", "secretKey", "token"]);
});

test("an environment names secrets of the vault", async () => {
    const ours = vault({ "my-id": keys.secretId, "my-key": keys.secretKey });
    const environment = { secretId: "{{vault:my-id}}", secretKey: " {{vault:my-key}} " };
    const signed = await signLater({ environment, vault: ours });
    assert.equal(signature(signed), signature(sign()));
    assert.equal(signed.headers["X-TC-Token"], undefined);
});

test("a token of the vault goes with keys of the environment", async () => {
    const ours = vault({ session: "t0ken" });
    const signed = await signLater({ environment: { ...keys, token: "{{vault:session}}" }, vault: ours });
    assert.equal(signed.headers["X-TC-Token"], "t0ken");
    assert.deepEqual(ours.asked, ["session"]);
});

test("the vault is not asked for keys that the environment has", () => {
    const ours = vault({});
    assert.equal(signature(sign({ vault: ours })), signature(sign()));
    assert.deepEqual(ours.asked, []);
});

test("a vault that refuses or lacks the keys leads to the same sentence as no vault", async () => {
    for (const secrets of [{}, { secretId: "" }, { secretId: null }, new Error("Vault access denied")]) {
        const own = timers();
        start({ environment: {}, vault: vault(secrets), timers: { setTimeout: own.setTimeout, clearTimeout: own.clearTimeout } });
        await assert.rejects(own.done, /^Error: SecretId is missing/);
    }
    const broken = { get() { throw new Error("no vault"); } };
    await assert.rejects(signLater({ environment: {}, vault: broken }), /^Error: SecretId is missing/);
});

test("no header and no error holds the secret key", () => {
    const { headers, body } = sign();
    assert.ok(!JSON.stringify([headers, body]).includes(keys.secretKey));
});
