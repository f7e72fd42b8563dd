// The script that checks a response in Postman.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { fill, read, run } = require("./scripts.js");

const advice = { "AuthFailure": "Check the keys.", "FailedOperation.ImageBlur": "Send a sharper picture.", "constructor": "No." };

// Returns the names of the checks with the messages of those that fail.
function checks({ code = 200, text, type = "application/json", id, expected, language = "" }) {
    const head = { "Content-Type": type, "X-TC-RequestId": id };
    const found = {};
    const messages = fill(read(`postman/messages${language}.js`));
    const script = fill(read("postman/test.js"), { messages, advice: `var advice = ${JSON.stringify(advice)};` });
    run(script, {
        pm: {
            variables: { get: name => (name === "expectedError" ? expected : undefined) },
            response: { code, text: () => text, headers: { get: name => head[name] } },
            test(name, check) {
                try {
                    check();
                    found[name] = "";
                } catch (error) {
                    found[name] = error.message;
                }
            },
        },
    }, "test.js");
    return found;
}

const passed = { "HTTP status is 200": "", "The call succeeded": "", "RequestId is present": "" };

function failure(error, requestId = "r-1") {
    return JSON.stringify({ Response: { Error: error, RequestId: requestId } });
}

test("a response passes", () => {
    assert.deepEqual(checks({ text: "{\"Response\": {\"RequestId\": \"r\"}}" }), passed);
});

test("the names of tests are the same for each response", () => {
    for (const text of ["{\"Response\": {}}", failure({ Code: "A", Message: "m" }), "", "<html>", "null", "[]", "{}", undefined]) {
        assert.deepEqual(Object.keys(checks({ text })), Object.keys(passed), text);
        assert.deepEqual(
            Object.keys(checks({ text, language: ".zh-CN" })), ["HTTP 状态码为 200", "调用成功", "返回了 RequestId"], text);
    }
});

test("the message of an error has its code, the advice on it, and the RequestId", () => {
    const found = error => checks({ text: failure(error) })["The call succeeded"];
    assert.equal(
        found({ Code: "FailedOperation.ImageBlur", Message: "Too {code} blurred." }),
        "FailedOperation.ImageBlur: Too {code} blurred. What to do: Send a sharper picture. To ask for help, quote RequestId r-1.");
    // A code without advice of its own has that of the codes that begin alike.
    assert.equal(
        found({ Code: "AuthFailure.SignatureFailure.Deep", Message: "m" }),
        "AuthFailure.SignatureFailure.Deep: m What to do: Check the keys. To ask for help, quote RequestId r-1.");
    assert.equal(found({ Code: "toString", Message: "m" }), "toString: m To ask for help, quote RequestId r-1.");
    assert.equal(
        checks({ text: failure({ Code: "AuthFailure", Message: "密钥无效" }), language: ".zh-CN" })["调用成功"],
        "AuthFailure：密钥无效 处理方法：Check the keys. 寻求帮助时请提供 RequestId r-1。");
});

test("an expected error passes, and another one or none fails", () => {
    const expected = "InvalidParameterValue";
    assert.deepEqual(checks({ expected, text: failure({ Code: expected, Message: "m" }) }), passed);
    assert.match(checks({ expected, text: failure({ Code: "AuthFailure", Message: "m" }) })["The call succeeded"], /^AuthFailure: m/);
    assert.match(
        checks({ expected, text: "{\"Response\": {\"RequestId\": \"r\"}}" })["The call succeeded"], /^The error InvalidParameterValue was expected/);
});

test("a body that is no response fails", () => {
    for (const text of ["", "<html>", "{}", "null", "[]"]) {
        assert.match(checks({ text })["The call succeeded"], /^The body is not a response of the API: /, text);
    }
    assert.equal(checks({ code: 502, text: "" })["HTTP status is 200"], "The status is 502.");
});

// ---- Streams of events. ----

function stream(text, options = {}) {
    return checks({ type: "text/event-stream; charset=utf-8", text, ...options });
}

const blurred = { Code: "FailedOperation.ImageBlur", Message: "Too blurred." };
const found = "FailedOperation.ImageBlur: Too blurred. What to do: Send a sharper picture. To ask for help, quote RequestId r-1.";

test("an event stream passes if it contains an event", () => {
    assert.deepEqual(stream("id: 1\ndata: {\"RequestId\": \"r\"}\n\n"), passed);
    for (const text of ["", ": nothing\n", "data:\n\n", "data\n\n", "data: [DONE]\n\n", "event: data\n\n"]) {
        assert.match(stream(text, { id: "r" })["The call succeeded"], /^The event stream contains no event/, text);
        assert.match(stream(text, { language: ".zh-CN" })["调用成功"], /^事件流中没有事件/, text);
    }
});

test("the names of tests are the same for each stream", () => {
    for (const text of ["", "data: {}\n\n", `data: ${failure(blurred)}\n\n`, "data: {\n\n", "<html>"]) {
        assert.deepEqual(Object.keys(stream(text)), Object.keys(passed), text);
    }
});

test("the error of a stream is that of a response, wherever it stands in the stream", () => {
    const wrapped = failure(blurred);
    const bare = JSON.stringify({ Error: blurred, RequestId: "r-1" });
    for (const text of [
        `data: ${wrapped}\n\n`, `data:${wrapped}`, `data: {"A": 1}\n\ndata: ${wrapped}\n\ndata: {"A": 2}\n\n`, `\uFEFFdata: ${bare}\n\n`,
        `: hello\nid: 7\nevent: error\ndata: ${bare}\nretry: 1\n\n`, `data: ${wrapped}\n\ndata: [DONE]\n\n`,
    ]) {
        for (const lineBreak of ["\n", "\r", "\r\n"]) {
            const lines = text.replaceAll("\n", lineBreak);
            assert.deepEqual(stream(lines), { ...passed, "The call succeeded": found }, lines);
        }
    }
    assert.deepEqual(stream(`data: ${wrapped}\n\n`, { type: "Text/Event-Stream" })["The call succeeded"], found);
});

test("the lines of one event are joined by line feeds", () => {
    const lines = JSON.stringify(JSON.parse(failure(blurred)), null, 1).split("\n");
    for (const lineBreak of ["\n", "\r", "\r\n"]) {
        const text = `data: {}${lineBreak}${lineBreak}${lines.map(line => `data: ${line}${lineBreak}`).join("")}${lineBreak}`;
        assert.equal(stream(text)["The call succeeded"], found);
    }
    // Two events are not one.
    assert.match(stream("data: {\n\ndata: }\n\n")["The call succeeded"], /^The body is not a response of the API: \{$/);
});

test("an event that is not a JSON object fails, and nothing after the end of a stream counts", () => {
    for (const data of ["hello", "{\"Response\": {\"A\"", "null", "7", "[]"]) {
        assert.match(stream(`data: {}\n\ndata: ${data}\n\n`)["The call succeeded"], /^The body is not a response of the API: /, data);
    }
    assert.deepEqual(stream(`data: {"RequestId": "r"}\n\ndata: [DONE]\n\ndata: ${failure(blurred)}\n\n`), passed);
});

test("a member of an event that is named like an error is none", () => {
    for (const error of ["text", null, { Text: "t" }, { Code: "A" }, { Message: "m" }]) {
        assert.deepEqual(stream(`data: ${JSON.stringify({ Error: error, RequestId: "r" })}\n\n`), passed);
    }
});

test("the id of a stream is in its head or in an event", () => {
    assert.deepEqual(stream("data: {\"Id\": \"a\"}\n\n", { id: "r" }), passed);
    assert.deepEqual(stream("data: {\"Response\": {\"RequestId\": \"r\"}}\n\ndata: {}\n\n"), passed);
    assert.deepEqual(
        stream("data: {\"Id\": \"a\"}\n\n"), { ...passed, "RequestId is present": "The response has no RequestId." });
    const text = id => `data: ${JSON.stringify({ Error: { Code: "A", Message: "m" }, RequestId: id })}\n\n`;
    assert.equal(stream(text("event"), { id: "head" })["The call succeeded"], "A: m To ask for help, quote RequestId event.");
    assert.equal(stream(text(), { id: "head" })["The call succeeded"], "A: m To ask for help, quote RequestId head.");
    assert.equal(stream(text())["The call succeeded"], "A: m");
});

test("an error that is expected of a stream passes, and another one or none fails", () => {
    const expected = blurred.Code;
    const text = `data: {"A": 1}\n\ndata: ${failure(blurred)}\n\n`;
    assert.deepEqual(stream(text, { expected }), passed);
    assert.equal(stream(text, { expected: "AuthFailure" })["The call succeeded"], found);
    assert.match(
        stream("data: {\"RequestId\": \"r\"}\n\n", { expected })["The call succeeded"], /^The error FailedOperation.ImageBlur was expected/);
    assert.match(stream("", { expected })["The call succeeded"], /^The event stream contains no event/);
});
