// The script that checks a response in Postman.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { fill, read, run } = require("./scripts.js");

const advice = { "AuthFailure": "Check the keys.", "FailedOperation.ImageBlur": "Send a sharper picture.", "constructor": "No." };

// Returns the names of the checks with the messages of those that fail.
function checks({ code = 200, text, type = "application/json", expected, language = "" }) {
    const found = {};
    const messages = fill(read(`postman/messages${language}.js`));
    const script = fill(read("postman/test.js"), { messages, advice: `var advice = ${JSON.stringify(advice)};` });
    run(script, {
        pm: {
            variables: { get: name => (name === "expectedError" ? expected : undefined) },
            response: { code, text: () => text, headers: { get: name => (name === "Content-Type" ? type : undefined) } },
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
    for (const text of ["{\"Response\": {}}", failure({ Code: "A", Message: "m" }), "", "<html>", "null", "[]", "{}"]) {
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

test("an event stream passes if it contains an event", () => {
    const type = "text/event-stream; charset=utf-8";
    assert.equal(checks({ type, text: "id: 1\ndata: {}\n\n" })["The call succeeded"], "");
    assert.notEqual(checks({ type, text: ": nothing\n" })["The call succeeded"], "");
});
