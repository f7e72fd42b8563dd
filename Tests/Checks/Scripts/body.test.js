// The functions that prepare a body in Postman: comments, commas and files.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { numbers, read, run } = require("./scripts.js");

const evaluate = run(read("postman/body.js"), {}, "body.js");
const [withoutComments, withFiles] = ["withoutComments", "withFiles"].map(evaluate);

test("comments go, and nothing in strings does", () => {
    for (const [text, expected] of [
        ["{\"A\": 1 // one\n}", "{\"A\": 1 \n}"], ["{/* one\n two */\"A\": 1}", "{\"A\": 1}"], ["// end", ""], ["/* no end", ""],
        ["{\"A\": \"// no /* comment */\"}", "{\"A\": \"// no /* comment */\"}"], ["{\"A\": \"\\\\\" // one\n}", "{\"A\": \"\\\\\" \n}"],
        ["{\"A\": \"\\\"// no\"}", "{\"A\": \"\\\"// no\"}"], ["{\"A\": \"\\\\\\\"// no\"}", "{\"A\": \"\\\\\\\"// no\"}"],
        ["{\"A\": \"http://x/*y*/\"}", "{\"A\": \"http://x/*y*/\"}"], ["/*/ still */1", "1"], ["1 / 2", "1 / 2"], ["/", "/"], ["", ""],
        ["// a\r\n1", "\r\n1"], ["{\"A\": \"no end // x", "{\"A\": \"no end // x"], ["/**/1", "1"], ["/***/1", "1"],
    ]) {
        assert.equal(withoutComments(text), expected, text);
    }
});

test("commas that separate nothing go", () => {
    for (const [text, expected] of [
        ["{\"A\": 1,}", "{\"A\": 1}"], ["{, \"A\": 1}", "{ \"A\": 1}"], ["[1,,2,]", "[1,2]"], ["{\"A\": [1, 2], }", "{\"A\": [1, 2] }"],
        ["{\"A\": \",}\"}", "{\"A\": \",}\"}"], ["{\"A\": {\"B\": {},},}", "{\"A\": {\"B\": {}}}"], ["[{}, {}]", "[{}, {}]"],
        ["{\"A\": {{count}}, \"B\": 1}", "{\"A\": {{count}}, \"B\": 1}"], ["[\"a\", \"b\"]", "[\"a\", \"b\"]"],
        ["{\n  \"A\": 1\n  // , \"B\": 2\n  , \"C\": 3\n}", "{\n  \"A\": 1\n  \n  , \"C\": 3\n}"],
        ["{\n  // \"A\": 1\n  , \"B\": 2\n}", "{\n  \n   \"B\": 2\n}"],
    ]) {
        assert.equal(withoutComments(text), expected, text);
    }
});

test("any lines of a body may be commented out and in", () => {
    const next = numbers(7);
    for (let round = 0; round < 500; round++) {
        const sent = {};
        const lines = Array.from({ length: 1 + next(6) }, (_, index) => {
            const isSent = next(2) === 0;
            const value = [index, "a // , \" \\ b", [1, { x: "}," }], { "k,": [] }][next(4)];
            if (isSent) { sent[`P${index}`] = value; }
            const member = `"P${index}": ${JSON.stringify(value)}`;
            return `  ${isSent ? "" : "// "}${index > 0 && next(2) === 0 ? `, ${member}` : `${index > 0 ? ", " : ""}${member}`}`;
        });
        const text = `{\n${lines.join("\n")}\n}`;
        assert.deepEqual(JSON.parse(withoutComments(text)), sent, text);
    }
});

test("JSON stays as it is, byte by byte", () => {
    const next = numbers(11);
    const random = depth => {
        const kind = next(depth > 3 ? 4 : 6);
        if (kind < 3) { return [next(1000) / 8, next(2) === 0, null][kind]; }
        if (kind === 3) { return Array.from({ length: next(8) }, () => "/*\"\\,{}[] é身\n"[next(15)]).join(""); }
        const values = Array.from({ length: next(4) }, () => random(depth + 1));
        return kind === 4 ? values : Object.fromEntries(values.map((value, index) => [`k${index}`, value]));
    };
    for (let round = 0; round < 500; round++) {
        const text = JSON.stringify(random(0), null, next(3));
        assert.equal(withoutComments(text), text);
    }
});

// ---- Files. ----

const body = "{\"ImageUrl\": \"{{imageUrl}}\", \"ImageBase64\": \"{{imageBase64}}\", \"A\": 1}";

// Returns the body that is left, with all other variables as they are.
function left(text, values) {
    const stop = (message, { kind }) => { throw new Error(`${message} ${kind}`); };
    return withoutComments(withFiles(text, name => values[name] ?? "", stop));
}

test("the URL is sent if there is one, or else the Base64 text", () => {
    assert.equal(left(body, { imageUrl: "https://x" }), "{\"ImageUrl\": \"{{imageUrl}}\",  \"A\": 1}");
    assert.equal(left(body, { imageUrl: "https://x", imageBase64: "QUJD" }), "{\"ImageUrl\": \"{{imageUrl}}\",  \"A\": 1}");
    assert.equal(left(body, { imageBase64: "QUJD" }), "{ \"ImageBase64\": \"QUJD\", \"A\": 1}");
    assert.throws(() => left(body, {}), /^Error: fileIsMissing image$/);
});

test("Base64 text may have line breaks and the head of a data URL", () => {
    assert.equal(
        left(body, { imageBase64: "data:image/png;base64,QU\nJD\r\n REVG" }), "{ \"ImageBase64\": \"QUJDREVG\", \"A\": 1}");
});

test("a file in lists, and files that are not pictures", () => {
    const lists = "{\"ImageUrlList\": [\"{{imageUrl}}\"], \"ImageBase64List\": [ \"{{imageBase64}}\" ]}";
    assert.equal(left(lists, { imageBase64: "QUJD" }), "{ \"ImageBase64List\": [ \"QUJD\" ]}");
    assert.equal(left(lists, { imageUrl: "x" }), "{\"ImageUrlList\": [\"{{imageUrl}}\"] }");
    assert.throws(() => left("{\"FileUrl\": \"{{fileUrl}}\"}", { imageUrl: "x" }), /^Error: fileIsMissing file$/);
    assert.equal(left("{\"FileUrl\": \"{{fileUrl}}\"}", { fileUrl: "x" }), "{\"FileUrl\": \"{{fileUrl}}\"}");
});

test("a value that is written into the body counts, in either form", () => {
    const url = "{\"ImageUrl\": \"https://mine/x.jpg\", \"ImageBase64\": \"{{imageBase64}}\"}";
    assert.deepEqual(JSON.parse(left(url, {})), { ImageUrl: "https://mine/x.jpg" });
    const base64 = "{\"ImageBase64\": \"QUJD\", \"ImageUrl\": \"{{imageUrl}}\"}";
    assert.deepEqual(JSON.parse(left(base64, {})), { ImageBase64: "QUJD" });
});

test("only the element of a list goes, and the list with its last one", () => {
    const rest = (text, values) => JSON.parse(left(text, { imageBase64: "QUJD", ...values }));
    for (const [list, expected] of [
        ["[\"{{imageUrl}}\", \"https://o\"]", ["https://o"]], ["[\"https://o\",\"{{imageUrl}}\"]", ["https://o"]],
        ["[\"https://o\", \"{{imageUrl}}\" , \"https://p\"]", ["https://o", "https://p"]], ["[1, \"{{imageUrl}}\"]", [1]],
        ["[\"{{imageUrl}}\", {\"A\": [2]}, \"{{imageUrl}}\"]", [{ A: [2] }]], ["[[\"{{imageUrl}}\"], []]", [[]]],
        ["[\"{{imageUrl}}\", \"see {{imageUrl}}\"]", ["see {{imageUrl}}"]], ["[\"{{imageUrl}}\", \"\\\"]\"]", ["\"]"]],
    ]) {
        assert.deepEqual(rest(`{"l":${list},"ImageBase64":"{{imageBase64}}"}`), { l: expected, ImageBase64: "QUJD" }, list);
        assert.deepEqual(rest(`{"ImageBase64":"{{imageBase64}}", "l": ${list}}`), { l: expected, ImageBase64: "QUJD" }, list);
    }
    for (const list of ["[\"{{imageUrl}}\"]", "[ \"{{imageUrl}}\" , \"{{imageUrl}}\" ]", "[[\"{{imageUrl}}\"]]"]) {
        assert.deepEqual(rest(`{"l": ${list}, "ImageBase64": "{{imageBase64}}"}`), { ImageBase64: "QUJD" }, list);
    }
    assert.deepEqual(
        rest("{\"l\": [\"{{imageBase64}}\", \"REVG\"], \"ImageUrl\": \"{{imageUrl}}\"}", { imageUrl: "x" }),
        { l: ["REVG"], ImageUrl: "{{imageUrl}}" });
});

test("each member with a variable that has no value goes, and nothing else does", () => {
    const text = "{\"FrontUrl\": \"{{imageUrl}}\", \"N\": {{count}}, \"Deep\": {\"BackUrl\" : \"{{imageUrl}}\"}, \"A\": [],"
        + " \"{{imageUrl}}\": 1, \"B\": \"{{imageBase64}}\", \"C\": [[\"{{imageBase64}}\"]]}";
    assert.deepEqual(
        JSON.parse(left(text, { imageBase64: "QUJD" }).replace("{{count}}", "2")),
        { N: 2, Deep: {}, A: [], "{{imageUrl}}": 1, B: "QUJD", C: [["QUJD"]] });
    assert.deepEqual(
        JSON.parse(left(text, { imageUrl: "x" }).replace("{{count}}", "2")),
        { FrontUrl: "{{imageUrl}}", N: 2, Deep: { BackUrl: "{{imageUrl}}" }, A: [], "{{imageUrl}}": 1 });
    assert.throws(() => left(text, {}), /^Error: fileIsMissing image$/);
});

test("each file without a value is asked for, unless it is written into the body", () => {
    const given = "{\"AUrl\": \"{{imageUrl}}\", \"ABase64\": \"QUJD\", \"BUrl\": \"{{imageUrl}}\"";
    assert.throws(() => left(`${given}}`, {}), /^Error: fileIsMissing image$/);
    assert.deepEqual(JSON.parse(left(`${given}, "BBase64": "REVG"}`, {})), { ABase64: "QUJD", BBase64: "REVG" });
    assert.throws(() => left("{\"l\": [\"{{imageUrl}}\", \"https://o\"]}", {}), /^Error: fileIsMissing image$/);
    assert.throws(() => left("[\"{{imageUrl}}\"]", {}), /^Error: fileIsMissing image$/);
});

test("any body is JSON without its variables, and has everything else", () => {
    const next = numbers(5);
    const random = depth => {
        const kind = next(depth > 3 ? 4 : 6);
        if (kind < 2) { return ["{{imageUrl}}", "{{imageUrl}} \"],{"][kind]; }
        if (kind < 4) { return [next(9), "a,b"][kind - 2]; }
        const values = Array.from({ length: next(4) }, () => random(depth + 1));
        return kind === 4 ? values : Object.fromEntries(values.map((value, index) => [`k${index}`, value]));
    };
    const without = value => {
        if (value === "{{imageUrl}}") { return undefined; }
        if (Array.isArray(value)) {
            const rest = value.map(without).filter(element => element !== undefined);
            return rest.length === 0 && value.length > 0 ? undefined : rest;
        }
        if (typeof value !== "object") { return value; }
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, without(item)]).filter(([, item]) => item !== undefined));
    };
    for (let round = 0; round < 1000; round++) {
        const value = { A: random(0), B: random(0), ImageBase64: "{{imageBase64}}" };
        const text = JSON.stringify(value, null, next(3));
        assert.deepEqual(JSON.parse(left(text, { imageBase64: "QUJD" })), { ...without(value), ImageBase64: "QUJD" }, text);
    }
});

test("a body without these variables stays as it is", () => {
    for (const text of ["", "{}", "{\"A\": \"{{other}}\"}", "{\"ImageUrl\": \"x\"}"]) { assert.equal(left(text, {}), text); }
});
