// The checks of a request, its links and its answers, in the explorer of the HTML reference.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { evaluate, form, texts } = require("./explorer.js");

const { parse, compact } = evaluate("ExplorerJSON");
const Checks = evaluate("ExplorerChecks");
const Share = evaluate("ExplorerShare");
const Answer = evaluate("ExplorerAnswer");

const good = { Text: "abc", Url: "https://example.com/a.jpg", Day: "2026-01-31" };
const value = members => parse(JSON.stringify({ ...good, ...members }));
const problems = (members, region = "ap-guangzhou") =>
    Checks.problems({ value: members instanceof Map ? members : value(members), region }, form)
        .map(({ kind, path, isHint }) => `${isHint ? "hint " : ""}${Checks.name(path)} ${kind}`);

test("a good request has no problem", () => {
    assert.deepEqual(problems({}), []);
    assert.deepEqual(problems({
        Kind: "A", Level: 2, Count: -5, Size: 1, Share: 0.5, Flag: false, Anything: [{ a: null }], Inner: { Name: "" },
        List: [{ Name: "a", Again: { Name: "b" } }], Texts: ["abc"], Options: "{\"Name\":\"x\"}", Moment: "2026-01-31T08:00:00.5+08:00",
    }), []);
    assert.deepEqual(problems(new Map([...value({}), ["Picture", { file: "a.png", size: 75 }], ["Size", { number: "18446744073709551615" }],
        ["Count", { number: "1" }]])), []);
});

test("each rule is named with its member", () => {
    const wrong = [
        [{ Text: undefined }, "Text missing"], [{ Text: null }, "Text missing"], [{ Text: "a" }, "Text minLength"],
        [{ Text: "abcde" }, "Text maxLength"], [{ Text: "😀😀😀😀" }], [{ Text: "AB" }, "Text pattern"], [{ Text: 1 }, "Text type"],
        [{ Kind: "C" }, "hint Kind values"], [{ Level: 3 }, "hint Level values"], [{ Old: "" }, "hint Old deprecated"],
        [{ Count: -6, Size: 0 }, "Count minimum"], [{ Count: 11, Size: 0 }, "Count maximum"], [{ Count: 1.5, Size: 0 }, "Count whole"],
        [{ Count: "1", Size: 0 }, "Count type"], [{ Count: 1, Size: -1 }, "Size minimum"], [{ Count: 1 }, " together"],
        [{ Share: 0.4 }, "Share minimum"], [{ Share: 2 }, "Share maximum"], [{ Flag: "true" }, "Flag type"],
        [{ Day: "2026-02-30" }, "Day time"], [{ Day: undefined, Time: "2026-01-31 24:00:00" }, "Time time"], [{ Day: undefined }, " oneOf"],
        [{ Time: "2026-01-31 00:00:00" }, " oneOf"], [{ Url: undefined }, " anyOf"], [{ Url: "example.com" }, "hint Url url"],
        [{ Picture: "data:image/png;base64,AAAA" }, "Picture prefix"], [{ Picture: "AA AA" }, "Picture breaks"],
        [{ Picture: "AAA" }, "Picture base64"], [{ Picture: "A".repeat(104) }, "Picture maxSize"], [{ Inner: {} }, "Inner.Name missing"],
        [{ Inner: [] }, "Inner type"], [{ Inner: { Name: "a", Odd: 1 } }, "Inner.Odd unknown"], [{ List: [] }, "List minItems"],
        [{ List: [{ Name: "a" }, {}, { Name: "a" }] }, "List maxItems", "List[1].Name missing"], [{ Texts: ["a", "abcd"] }, "Texts[1] maxLength"],
        [{ Options: "{" }, "Options json"], [{ Options: {} }, "Options type"], [{ Options: "{\"Again\":{}, \"Name\":\"a\"}" }, "Options.Again.Name missing"],
        [{ Other: 1 }, "Other unknown"], [{ Anything: "x".repeat(5000) }, " body"],
    ];
    for (const [members, ...expected] of wrong) assert.deepEqual(problems(members), expected, JSON.stringify(members));
    assert.deepEqual(problems({}, "eu-moscow"), [" region"]);
    const large = new Map([...value({}), ["Count", { number: "1" }], ["Size", { number: "18446744073709551616" }]]);
    assert.deepEqual(problems(large), ["Size range"]);
    assert.deepEqual(problems(new Map([...value({}), ["Picture", { file: "a.png", size: 76 }]])), ["Picture maxSize"]);
});

test("each problem has its sentence in both languages, with no gap in it", () => {
    const found = Checks.problems({ value: value({
        Text: "A", Kind: "C", Count: 99, Share: 0, Flag: 1, Time: "x", Picture: "data:", Url: "x", List: [1, 2, 3], Texts: 1, Options: "{", Odd: 1, Old: "",
    }), region: "mars" }, form);
    for (const language of ["en", "zh"]) {
        for (const problem of found) {
            const sentence = Checks.sentence(problem, texts[language]);
            assert.match(sentence, /[.。]$/u, `${problem.kind}: ${sentence}`);
            assert.doesNotMatch(sentence, /undefined|null|NaN|\[object/u, sentence);
        }
    }
    const keys = object => Object.entries(object).flatMap(([key, inner]) => (typeof inner === "object" ? keys(inner).map(name => `${key}.${name}`) : [key]));
    assert.deepEqual(keys(texts.zh), keys(texts.en));
});

test("a link has neither files nor sensitive members, and opens the same form", async () => {
    const request = new Map([...value({
        Inner: { Name: "n", Secret: "s", Again: { Name: "m", Secret: "t" } }, List: [{ Name: "a", Secret: "u" }, { Name: "b" }],
        Options: "{\"Name\": \"x\", \"Secret\": \"v\"}", Odd: "w", Anything: [1.50], Texts: ["a"], Count: 1, Flag: { Secret: "y" },
    }), ["Picture", { file: "passport.jpg", size: 10 }]]);
    const { value: shared, left } = Share.reduced(request, form);
    const text = compact(shared);
    for (const gone of ["passport", "Secret", "\"s\"", "\"t\"", "\"u\"", "\"v\"", "\"w\"", "\"y\""]) assert.ok(!text.includes(gone), `${gone}: ${text}`);
    assert.deepEqual(left.sort(), ["Flag", "Inner.Again.Secret", "Inner.Secret", "List[0].Secret", "Odd", "Options.Secret", "Picture"].sort());
    const fragment = await Share.encode(shared, "ap-shanghai");
    assert.match(fragment, /^#try=[\w-]+$/);
    const back = await Share.decode(fragment);
    assert.equal(compact(back.value), text);
    assert.equal(back.region, "ap-shanghai");
});

test("a link that holds no request is refused, also one that would unpack to any size", async () => {
    for (const fragment of ["#try=", "#try=AAAA", "#try=%%%", await Share.encode([], "x"), await Share.encode(new Map([["A", "x".repeat(1 << 20)]]), null)]) {
        assert.equal(await Share.decode(fragment), null, fragment.slice(0, 40));
    }
});

test("the answer is that of the closest example, or the error that the request deserves", () => {
    const examples = [
        { request: parse('{"Text":"a","Kind":"A"}'), response: parse('{"Response":{"Is":1}}') },
        { request: parse('{"Text":"a","Kind":"B"}'), response: parse('{"Response":{"Is":2}}') }, { request: parse('{"Text":"b"}'), response: null },
    ];
    const answer = (request, found = [], own = form) => Answer.answer(parse(request), own, examples, found, texts.en);
    assert.equal(compact(answer('{"Text":"z","Kind":"B"}').value), '{"Response":{"Is":2}}');
    assert.equal(answer('{"Text":"z","Kind":"A"}').example, 0);
    const refused = answer("{}", Checks.problems({ value: parse("{}"), region: null }, form));
    assert.equal(refused.code, "MissingParameter");
    assert.match(compact(refused.value), /"Message":"Text is required\."/);
    const made = Answer.answer(parse("{}"), { ...form, answer: '{"Sum":1.50}' }, [], [], texts.en);
    assert.match(compact(made.value), /^\{"Response":\{"Sum":1\.50,"RequestId":"[\d-]+"\}\}$/);
    assert.deepEqual(Answer.answer(parse("{}"), form, [], [], texts.en), {});
});
