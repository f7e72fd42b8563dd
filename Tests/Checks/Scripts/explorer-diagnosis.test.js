// The explorer's findings about Authorization headers that the service refuses. The wrong signatures are made here, by programs
// that make one mistake each.
"use strict";

const assert = require("node:assert/strict");
const crypto = require("node:crypto");
const { test } = require("node:test");
const { explorer } = require("./scripts.js");

const evaluate = explorer();
const { diagnose, mistakes } = evaluate("ExplorerDiagnosis");
const Signing = evaluate("ExplorerSigning");

const time = 1760000000;  // 2025-10-09 08:53:20 UTC
const request = {
    host: "ocr.tencentcloudapi.com", service: "ocr", action: "IDCardOCR", version: "2018-11-19", region: "ap-guangzhou",
    contentType: "application/json", time, body: "{\"ImageUrl\":\"https://example.com/正面.jpg\",\"CardSide\":\"FRONT\"}",
};
const keys = { id: "AKIDEXAMPLE", key: "EXAMPLEKEY" };
const hash = text => crypto.createHash("sha256").update(text).digest("hex");
const hmac = (key, text, form) => crypto.createHmac("sha256", key).update(text).digest(form);

// Signs as API 3.0, "Signature v3", says, except for what is given.
function sign(own = {}) {
    const seconds = own.time ?? time;
    const date = own.date ?? new Date(seconds * 1000).toISOString().slice(0, 10);
    const type = own.type ?? "application/json";
    const host = own.host ?? request.host;
    const signed = own.signed ?? "content-type;host";
    const action = signed.includes("x-tc-action") ? `x-tc-action:${own.action ?? "idcardocr"}\n` : "";
    const service = own.service ?? "ocr";
    const canonical = `${own.method ?? "POST"}\n/\n\ncontent-type:${type}\nhost:${host}\n${action}${own.gap ?? "\n"}${signed}\n${hash(own.body ?? request.body)}`;
    const scope = own.scope ?? `${date}/${service}/tc3_request`;
    const text = `TC3-HMAC-SHA256\n${own.stamp ?? seconds}\n${scope}\n${(own.hash ?? hash)(canonical)}`;
    const step = own.step ?? ((key, message) => hmac(key, message));
    const key = step(step(step(own.secret ?? `TC3${keys.key}`, own.keyDate ?? date), own.keyService ?? service), "tc3_request");
    const signature = (own.sign ?? ((key, text) => hmac(key, text, "hex")))(key, text);
    return `TC3-HMAC-SHA256 Credential=${own.id ?? keys.id}/${date}/${service}/tc3_request, SignedHeaders=${signed}, Signature=${signature}`;
}
function sent(authorization, headers = {}) {
    const all = { Authorization: authorization, "X-TC-Timestamp": time, "Content-Type": "application/json", ...headers };
    return Object.entries(all).map(([name, value]) => `${name}: ${value}`).join("\n");
}
function ids({ verdict, findings }) {
    return [verdict, ...findings.map(({ step, id }) => `${step} ${id}`)];
}

test("a right header is equal, however it is pasted", () => {
    const authorization = sign();
    for (const pasted of [
        sent(authorization), `curl https://ocr.tencentcloudapi.com -H 'Authorization: ${authorization}' -H 'X-TC-Timestamp: ${time}'`,
        JSON.stringify({ Authorization: authorization, "X-TC-Timestamp": String(time), Host: request.host }),
        `headers["X-TC-Timestamp"] = "${time}"\n> authorization: ${authorization}`,
    ]) {
        assert.deepEqual(ids(diagnose(pasted, request, keys, time)), ["equal"], pasted);
    }
    assert.deepEqual(ids(diagnose("hello", request, keys, time)), ["none"]);
});

test("without its time, a header is tried with the times around", () => {
    const given = { ...request, time: time + 2000 };
    assert.deepEqual(ids(diagnose(sign(), given, keys, time)), ["equal", "3 timeFound"]);
    assert.equal(diagnose(sign(), given, keys, time).findings[0].should, String(time));
    assert.deepEqual(ids(diagnose(sign({ secret: "EXAMPLEKEY" }), { ...request, time: time + 90 }, keys, time)), ["found", "3 timeFound", "4 prefix"]);
    assert.deepEqual(ids(diagnose(sign({ secret: "TC3another" }), request, keys, time)), ["unknown", "3 noTime"]);
});

test("a mistake is found at its step", () => {
    const local = new Date((time + 16 * 3600) * 1000).toISOString().slice(0, 10);
    const evening = time + 9 * 3600;  // In China it is already the next day.
    const cases = [
        [{ type: "application/json; charset=utf-8" }, "1 contentType"], [{ host: "cvm.tencentcloudapi.com" }, null],
        [{ host: "ocr.ap-guangzhou.tencentcloudapi.com" }, "1 host"], [{ host: "https://ocr.tencentcloudapi.com" }, "1 host"],
        [{ method: "GET" }, "1 method"], [{ gap: "" }, "1 noBlankLine"], [{ body: "" }, "1 body"],
        [{ body: request.body.replace(/:/g, ": ").replace(/,/g, ", ").replace("https: ", "https:") }, "1 body"],
        [{ body: request.body.replace("正面", "\\u6b63\\u9762") }, "1 body"],
        [{ body: "{\"CardSide\":\"FRONT\",\"ImageUrl\":\"https://example.com/正面.jpg\"}" }, "1 body"],
        [{ body: request.body + "\n" }, "1 body"], [{ body: "UNSIGNED-PAYLOAD" }, "1 body"],
        [{ signed: "content-type;host;x-tc-action", action: "IDCardOCR" }, "1 actionCase"],
        [{ hash: text => hash(text).toUpperCase() }, "2 hashUpperCase"], [{ hash: text => text }, "2 notHashed"],
        [{ stamp: time * 1000 }, "3 time"], [{ stamp: time + 1 }, "3 time"], [{ stamp: time + 8 * 3600 }, "3 time"],
        [{ scope: `${keys.id}/2025-10-09/ocr/tc3_request` }, "3 scopeWithID"], [{ scope: "2025-10-09/ocr" }, "3 scopeWithoutEnd"],
        [{ secret: keys.key }, "4 prefix"], [{ secret: `TC3${keys.key}\n` }, "4 secretSpace"],
        [{ step: (key, message) => hmac(key, message, "hex") }, "4 hexKeys"], [{ step: (key, message) => hmac(message, key) }, "4 swapped"],
        [{ keyDate: "20251009" }, "4 keyDate"], [{ keyService: "cvm" }, "4 keyService"],
        [{ sign: (key, text) => hmac(key.toString("hex"), text, "hex") }, "5 lastHexKey"], [{ sign: (key, text) => hmac(text, key, "hex") }, "5 lastSwapped"],
        [{ sign: (key, text) => hmac(key, text, "base64") }, "5 signatureForm"],
        [{ sign: (key, text) => hmac(key, text, "hex").toUpperCase() }, "5 signatureForm"],
        [{ service: "cvm" }, "3 service"], [{ date: "2025-10-10" }, "3 date"], [{ secret: "TC3another" }, null], [{ body: "{\"a\":1}" }, null],
        [{ signed: "content-type;host;x-tc-action" }, ""],
    ];
    for (const [own, expected] of cases) {
        const found = ids(diagnose(sent(sign(own)), request, keys, time));
        assert.deepEqual(found, expected === null ? ["unknown"] : expected === "" ? ["equal"] : ["found", expected], JSON.stringify(own));
    }
    const late = diagnose(sent(sign({ time: evening, date: local }), { "X-TC-Timestamp": evening }), request, keys, evening);
    assert.deepEqual(ids(late), ["found", "3 localDate"]);
});

test("two mistakes are found together", () => {
    const cases = [
        [{ secret: keys.key, type: "application/json; charset=utf-8" }, ["1 contentType", "4 prefix"]],
        [{ step: (key, message) => hmac(key, message, "hex"), body: "" }, ["1 body", "4 hexKeys"]],
        [{ date: "2025-10-10", gap: "" }, ["1 noBlankLine", "3 date"]],
    ];
    for (const [own, expected] of cases) {
        assert.deepEqual(ids(diagnose(sent(sign(own)), request, keys, time)), ["found", ...expected]);
    }
});

test("what the header itself has wrong is named", () => {
    const right = sign();
    const cases = [
        [right.replace("TC3-HMAC-SHA256", "AWS4-HMAC-SHA256"), "6 algorithm"], [right.replaceAll(", ", " "), "6 commas"],
        [right.replace("/tc3_request", ""), "6 credential"], [right.replace(keys.id, "AKIDother"), "6 otherKeys"],
        [right.replace("content-type;host", "Content-Type;Host"), "1 signedForm"],
    ];
    for (const [pasted, expected] of cases) {
        const found = diagnose(sent(pasted), request, keys, time);
        assert.ok(ids(found).includes(expected), `${pasted}: ${ids(found)}`);
    }
    assert.deepEqual(ids(diagnose(sent(right, { "X-TC-Timestamp": `${time}000` }), request, keys, time)), ["found", "3 timeForm"]);
    assert.deepEqual(ids(diagnose(sent(right), request, keys, time + 600)), ["equal", "7 expired"]);
    assert.deepEqual(ids(diagnose(sent(right, { "Content-Type": "application/json; charset=utf-8" }), request, keys, time)), ["found", "1 contentType"]);
    const unsigned = sent(sign({ body: "UNSIGNED-PAYLOAD" }), { "X-TC-Content-SHA256": "UNSIGNED-PAYLOAD" });
    assert.deepEqual(ids(diagnose(unsigned, request, keys, time)), ["equal"]);
    assert.deepEqual(ids(diagnose(sent(right, { "X-TC-Action": "BizLicenseOCR" }), request, keys, time)), ["found", "1 action"]);
    assert.deepEqual(ids(diagnose(sent(right, { Host: "cvm.tencentcloudapi.com" }), request, keys, time)), ["found", "1 otherHost", "1 host"]);
});

test("each finding has a sentence in both languages", () => {
    const seen = new Set(["action", "algorithm", "commas", "credential", "date", "expired", "localDate", "noTime", "otherHost", "otherKeys", "service",
        "signatureForm", "signedForm", "signedMissing", "timeForm", "timeFound"]);
    for (const date of ["2025-10-09", "2025-10-01"]) {
        const base = { ...Signing.parts(request, keys), signed: "content-type;host;x-tc-action", scope: [date, "ocr", "tc3_request"] };
        for (const { id } of mistakes(request, base, keys)) seen.add(id);
    }
    for (const language of ["en", "zh"]) {
        const { things, findings, bodies, verdicts } = explorer(language)("explorerSignatureTexts");
        assert.deepEqual([...Object.keys(things), ...Object.keys(findings)].sort(), [...seen].sort());
        const spaced = { ...request, body: "{ \"B\": 1, \"身\": [] }" };
        const named = mistakes(spaced, Signing.parts(request, keys), keys).filter(({ id }) => id === "body").map(({ is }) => is);
        assert.deepEqual(Object.keys(bodies).sort(), [...new Set(named)].sort());
        for (const verdict of ["none", "equal", "found", "form", "unknown"]) assert.ok(verdicts[verdict]);
    }
});

test("a large body is examined too", () => {
    const large = { ...request, body: `{"ImageBase64":"${"A".repeat(3e6)}"}` };
    assert.deepEqual(ids(diagnose(sent(sign({ body: large.body, secret: keys.key })), large, keys, time)), ["found", "4 prefix"]);
});
