// Values as JSON, as the explorer of the HTML reference reads and prints them.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { numbers, read, run } = require("./scripts.js");

const evaluate = run(read("html/assets/explorer-data.js"), {}, "explorer-data.js");
const JSONText = evaluate("ExplorerJSON");

test("a text keeps the order of its members and the digits of its numbers", () => {
    const text = '{"b":1.50,"10":-0,"2":[12345678901234567890,1e400,{"__proto__":null}],"":"\\u200b😀\\n","a":true}';
    assert.equal(JSONText.compact(JSONText.parse(text)), text);
    assert.equal(JSONText.compact(JSONText.parse(` ${text.replaceAll(",", " ,\n\t")} `)), text);
});

test("short objects are on one line, others have a line for each member", () => {
    const long = "x".repeat(91);
    assert.equal(
        JSONText.wrapped(JSONText.parse(`{"a":{"b":[1,2]},"c":["${long}"],"d":{},"e":[]}`)),
        `{\n  "a": {"b": [1, 2]},\n  "c": [\n    "${long}"\n  ],\n  "d": {},\n  "e": []\n}`);
    assert.equal(JSONText.wrapped(JSONText.parse("{}")), "{}");
});

test("a mistake has its line and column", () => {
    const mistakes = {
        "": ["end", 1, 1], '{"a": 1,': ["end", 1, 9], '{\n "a": 01}': ["unexpected", 2, 7], "[1,]": ["unexpected", 1, 4],
        '{"a":1,\n"a":2}': ["twice", 2, 1], "[1] 2": ["unexpected", 1, 5], "'a'": ["unexpected", 1, 1],
        '["😀" x]': ["unexpected", 1, 6], '"a\nb"': ["unexpected", 1, 1], "[NaN]": ["unexpected", 1, 2],
        [`${"[".repeat(300)}${"]".repeat(300)}`]: ["deep", 1, 202],
    };
    for (const [text, expected] of Object.entries(mistakes)) {
        assert.throws(() => JSONText.parse(text), error => {
            assert.deepEqual([error.kind, error.line, error.column], expected, text);
            return true;
        });
    }
});

test("what JSON.parse accepts is accepted, and the rest is not", () => {
    const next = numbers(7);
    const pieces = ["{", "}", "[", "]", ",", ":", '"a"', '"\\u0041"', "1", "-1.5e3", "true", "null", " ", "\n", "01", "+1", "x"];
    let accepted = 0;
    for (let count = 0; count < 20_000; count += 1) {
        const text = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join("");
        const attempt = (parse) => { try { return [parse(text)]; } catch (error) { return error.kind === "twice" ? null : []; } };
        const own = attempt(JSONText.parse);
        if (own === null) continue;
        assert.equal(own.length, attempt(JSON.parse).length, JSON.stringify(text));
        if (own.length) {
            accepted += 1;
            assert.deepEqual(JSON.parse(JSONText.compact(own[0])), JSON.parse(text));
        }
    }
    assert.ok(accepted > 500, `only ${accepted} texts`);
});
