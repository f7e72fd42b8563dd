// The script that checks a response in Postman.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { read, run } = require("./scripts.js");

// Returns the names of the checks with the messages of those that fail.
function checks({ code = 200, text, type = "application/json" }) {
    const found = {};
    run(read("postman/test.js"), {
        pm: {
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

test("a response passes", () => {
    assert.deepEqual(
        checks({ text: "{\"Response\": {\"RequestId\": \"r\"}}" }),
        { "HTTP status is 200": "", "No Response.Error": "", "RequestId is present": "" });
});

test("an error of the service fails, and its name and the advice say what happened", () => {
    const found = checks({ text: "{\"Response\": {\"Error\": {\"Code\": \"AuthFailure\", \"Message\": \"m\"}, \"RequestId\": \"r-1\"}}" });
    assert.match(found["No Response.Error, but AuthFailure: m"], /quote RequestId r-1\.$/);
});

test("a body that is no response fails", () => {
    for (const text of ["", "<html>", "{}", "null", "[]"]) {
        assert.match(checks({ text })["The body contains a Response"] ?? "", /not a response|^$/);
        assert.equal(Object.keys(checks({ text })).length, 2, text);
    }
    assert.equal(checks({ code: 502, text: "" })["HTTP status is 200"], "The status is 502.");
});

test("an event stream passes if it contains an event", () => {
    const type = "text/event-stream; charset=utf-8";
    assert.equal(checks({ type, text: "id: 1\ndata: {}\n\n" })["The event stream contains an event"], "");
    assert.notEqual(checks({ type, text: ": nothing\n" })["The event stream contains an event"], "");
});
