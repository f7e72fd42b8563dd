// How search.js of the HTML reference finds, ranks and loads.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { read, run } = require("./scripts.js");

const script = read("html/assets/search.js");

// A page with the index of a service. Its actions are [name, English, Chinese]; `members` are [action, inputs, outputs], of
// which each member is [name, English, Chinese]; `objects` are [name, page, members].
function page({ folder = "ocr", title = ["OCR", "文字识别"], actions = [], members = [], objects = [] }) {
    const evaluate = run(script, { root: "../../" }, "search.js");
    const [Search, addIndex, addMembers] = ["Search", "addIndex", "addMembers"].map(evaluate);
    addIndex({ folder, title, actions: actions.map(([name, english = "", chinese = ""]) => [name, "", 0, english, chinese]) });
    const texts = [];
    const list = all => all.flatMap(([name, english = "", chinese = ""]) => [name, texts.push(english, chinese) / 2 - 1]);
    const byAction = new Map(members.map(([name, ...lists]) => [name, lists]));
    addMembers({
        folder, texts, actions: actions.map(([name]) => (byAction.get(name) ?? [[], []]).map(list)),
        objects: objects.map(([name, file, all]) => [name, file, list(all)]),
    });
    return { Search, addIndex, addMembers };
}

function names(entries) {
    return entries.map(entry => entry.name);
}

const limits = { services: 5, actions: 8, members: 20 };

test("the whole name comes before its beginning, a word in it, another part of it, and its text", () => {
    const { Search } = page({ actions: [
        ["Recognize", "Reads a card."], ["Discard"], ["IDCardOCR"], ["CardList"], ["Card"], ["Other", "Cards of all kinds."],
    ] });
    assert.deepEqual(names(Search.find("card", limits).actions), ["Card", "CardList", "IDCardOCR", "Discard", "Recognize", "Other"]);
});

test("upper and lower case are the same in a query", () => {
    const { Search } = page({ actions: [["IDCardOCR"]] });
    for (const query of ["idcardocr", "IDCARDOCR", "IdCardOcr", "  idcardocr\t"]) {
        assert.deepEqual(names(Search.find(query, limits).actions), ["IDCardOCR"], query);
    }
});

test("a Chinese word is found in a text, and words may be separated by an ideographic space", () => {
    const { Search } = page({ actions: [["IDCardOCR", "Reads an ID card.", "身份证识别"], ["BankCardOCR", "Reads a bank card.", "银行卡识别"]] });
    assert.deepEqual(names(Search.find("身份证", limits).actions), ["IDCardOCR"]);
    assert.deepEqual(names(Search.find("识别", limits).actions), ["IDCardOCR", "BankCardOCR"]);
    assert.deepEqual(names(Search.find("识别\u3000bank", limits).actions), ["BankCardOCR"]);
    assert.deepEqual(names(Search.find("文字", limits).services), ["ocr"]);
});

test("a singular finds the plural, and a plural only itself", () => {
    const { Search } = page({ actions: [["DescribeCards"], ["DescribeCard"]] });
    assert.deepEqual(names(Search.find("card", limits).actions), ["DescribeCards", "DescribeCard"]);
    assert.deepEqual(names(Search.find("cards", limits).actions), ["DescribeCards"]);
});

test("an entry matches all words of the query, in any order, each in its name or its text", () => {
    const { Search } = page({ actions: [["BankCardOCR", "Reads numbers."], ["BankOCR", "Reads a cheque."], ["CardOCR"]] });
    assert.deepEqual(names(Search.find("card bank", limits).actions), ["BankCardOCR"]);
    assert.deepEqual(names(Search.find("numbers bank", limits).actions), ["BankCardOCR"]);
    assert.deepEqual(names(Search.find("numbers cheque", limits).actions), []);
});

test("with equal matches, inputs come before outputs, and both before members of types", () => {
    const { Search } = page({
        actions: [["A"], ["B"]], members: [["A", [], [["Name"]]], ["B", [["Name"]], []]], objects: [["Card", "A", [["Name"]]]],
    });
    const found = Search.find("name", limits).members;
    assert.deepEqual(found.map(({ owner, kind }) => [owner, kind]), [["B", 2], ["A", 3], ["Card", 4]]);
    assert.deepEqual(found.map(({ page }) => page), ["B", "A", "A"]);
});

test("entries that match equally well keep the order of the index", () => {
    const actions = Array.from({ length: 30 }, (_, number) => [`Card${String.fromCharCode(90 - number % 26)}${number}`]);
    const { Search } = page({ actions });
    assert.deepEqual(names(Search.find("card", { ...limits, actions: 30 }).actions), actions.map(([name]) => name));
});

test("at most five members have the same name, and lists end at their limits", () => {
    const actions = Array.from({ length: 9 }, (_, number) => [`Action${number}`]);
    const { Search } = page({ actions, members: actions.map(([name]) => [name, [["ImageUrl"], ["ImageBase64"]], []]) });
    assert.equal(names(Search.find("imageurl", limits).members).length, 5);
    assert.equal(names(Search.find("image", limits).members).length, 10);
    assert.equal(names(Search.find("image", { ...limits, members: 7 }).members).length, 7);
    assert.equal(names(Search.find("action", limits).actions).length, 8);
    assert.deepEqual(names(Search.find("ocr", { ...limits, services: 0 }).services), []);
});

test("an empty query finds nothing", () => {
    const { Search } = page({ actions: [["Card", "all"]] });
    for (const query of ["", "  ", "\n"]) {
        const { words, services, actions, members } = Search.find(query, limits);
        assert.equal(words.length + services.length + actions.length + members.length, 0);
    }
});

test("members that arrive before the actions of their service are found once both are there", () => {
    const evaluate = run(script, { root: "" }, "search.js");
    evaluate("addMembers")({ folder: "ocr", texts: ["the front", ""], actions: [[["Side", 0], []]], objects: [] });
    const Search = evaluate("Search");
    assert.deepEqual(names(Search.find("side", limits).members), []);
    evaluate("addIndex")({ folder: "ocr", title: ["OCR", ""], actions: [["IDCardOCR", "", 0, "", ""]] });
    assert.deepEqual(names(Search.find("side", limits).members), ["Side"]);
    assert.equal(Search.find("front", limits).members[0].page, "IDCardOCR");
});

// A document that only collects the scripts that are being loaded.
function loader() {
    const loading = [];
    const document = {
        createElement: () => ({ remove() { loading.splice(loading.indexOf(this), 1); } }),
        head: { append: element => loading.push(element) },
    };
    return { loading, evaluate: run(script, { root: "../../", document }, "search.js") };
}

test("at most sixteen files load at a time, all actions before the members", () => {
    const { loading, evaluate } = loader();
    const Search = evaluate("Search");
    const folders = Array.from({ length: 20 }, (_, number) => `s${number}`);
    const order = [];
    let arrived = 0;
    Search.load(folders, true, () => { arrived += 1; });
    Search.load(folders, true, () => assert.fail("a file is requested twice"));
    while (loading.length > 0) {
        assert.ok(loading.length <= 16);
        const element = loading[0];
        const [, folder, members] = /^\.\.\/\.\.\/search\/(\w+?)(\.members)?\.js$/.exec(element.src);
        order.push(element.src);
        if (members) {
            evaluate("addMembers")({ folder, texts: [], actions: [], objects: [] });
        } else {
            evaluate("addIndex")({ folder, title: ["", ""], actions: [] });
        }
        element.onload();
    }
    assert.equal(arrived, 40);
    assert.equal(Search.waiting.size + Search.failed.size, 0);
    assert.ok(order.slice(0, 20).every(source => !source.includes("members")));
    assert.ok(order.slice(20).every(source => source.includes("members")));
});

test("a file that is missing, or that adds nothing, has failed, and is not requested again", () => {
    const { loading, evaluate } = loader();
    const Search = evaluate("Search");
    Search.load(["a", "b"], false, () => {});
    loading[0].onerror();
    loading[0].onload();
    assert.deepEqual([...Search.failed], ["search/a.js", "search/b.js"]);
    Search.load(["a", "b"], false, () => {});
    assert.equal(loading.length, 0);
    Search.failed.clear();
    Search.load(["a"], false, () => {});
    assert.equal(loading.length, 1);
});
