// The hash functions of the Postman script, compared with those of Node.
"use strict";

const assert = require("node:assert/strict");
const crypto = require("node:crypto");
const { test } = require("node:test");
const { numbers, read, run } = require("./scripts.js");

const script = read("postman/hashes.js");
const evaluate = run(script, {}, "hashes.js");
const [sha256, hmac, hex, utf8] = ["sha256", "hmac", "hex", "utf8"].map(evaluate);
const next = numbers(256);

function bytes(length) {
    return Buffer.from(Array.from({ length }, () => next(256)));
}

function text(buffer) {
    return buffer.toString("latin1");
}

test("SHA-256 of every length up to three blocks, and of a large input", () => {
    for (const length of [...Array(200).keys(), 1000, 65_536, 100_001]) {
        const input = bytes(length);
        assert.equal(hex(sha256(text(input))), crypto.createHash("sha256").update(input).digest("hex"), `length ${length}`);
    }
});

test("SHA-256 of the examples of FIPS 180-4", () => {
    assert.equal(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert.equal(
        hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
});

test("HMAC with keys shorter than a block, as long, and longer", () => {
    for (let length = 0; length < 140; length++) {
        const [key, input] = [bytes(length), bytes(next(300))];
        const expected = crypto.createHmac("sha256", key).update(input).digest("hex");
        assert.equal(hex(hmac(text(key), text(input))), expected, `key of ${length} bytes, input of ${input.length}`);
    }
});

test("UTF-8, with U+FFFD for a surrogate without its other half", () => {
    for (const input of ["", "plain", "é", "身份证", "\u{1F600}", "a\uD800b", "\uDC00", "\uD83D\uD83D\uDE00"]) {
        assert.equal(utf8(input), text(Buffer.from(input.toWellFormed?.() ?? input, "utf8")), JSON.stringify(input));
    }
});

test("SHA-256 and HMAC are the same in an engine without typed arrays", () => {
    const plain = run(script, { Int32Array: undefined }, "hashes.js");
    for (const length of [0, 55, 56, 64, 1000]) {
        const input = text(bytes(length));
        assert.equal(plain("sha256")(input), sha256(input));
        assert.equal(plain("hmac")("key", input), hmac("key", input));
    }
});
