// How the search of the HTML reference finds and ranks. names.test.js does the same with the reference of OCR.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { read, run } = require("./scripts.js");

const script = ["ranking.js", "typos.js", "search.js"].map(file => read(`html/assets/${file}`)).join("\n");

// A page with the index of a service. Its actions are [name, English, Chinese, title, Chinese title, keywords]; `members` are
// [action, inputs, outputs], of which each member is [name, English, Chinese, values]; `objects` are [name, page, members].
// Values and errors are [name, English, Chinese].
function page({
    folder = "ocr", title = ["OCR", "文字识别"], permission = "ocr", actions = [], members = [], objects = [], errors = [], commonErrors = [],
}) {
    const evaluate = run(script, { root: "../../" }, "search.js");
    const [Search, addIndex, addMembers, addGuides] = ["Search", "addIndex", "addMembers", "addGuides"].map(evaluate);
    addIndex({
        folder, title, permission,
        actions: actions.map(([name, english = "", chinese = "", ...names]) => [name, "", 0, english, chinese, ...names]),
    });
    const texts = [];
    const number = (english, chinese) => texts.push(english, chinese) / 2 - 1;
    const list = all => all.flatMap(([name, english = "", chinese = "", values]) => {
        const text = number(english, chinese);
        return [name, values ? [text, list(values)] : text];
    });
    const byAction = new Map(members.map(([name, ...lists]) => [name, lists]));
    addMembers({
        folder, texts, actions: actions.map(([name]) => (byAction.get(name) ?? [[], []]).map(list)),
        objects: objects.map(([name, file, all, text = name]) => [name, file, list(all), number(text, "")]),
        errors: list(errors), commonErrors: list(commonErrors),
    });
    return { Search, addIndex, addMembers, addGuides };
}

// The names in a list of results.
function names({ Search }, query, list = "actions", limits = { services: 0 }) {
    return Search.find(query, limits).found.find(found => found.list === list)?.entries.map(entry => entry.name) ?? [];
}

// The lists that a query finds, the best first.
function lists({ Search }, query) {
    return Search.find(query, {}).found.map(({ list }) => list);
}

test("the whole name comes before its beginning, a word in it, and its text", () => {
    const site = page({ actions: [["Bigwallet", "Reads a card."], ["IDCardOCR"], ["CardList"], ["Card"], ["Other", "Cards of all kinds."]] });
    assert.deepEqual(names(site, "card"), ["Card", "CardList", "IDCardOCR", "Bigwallet", "Other"]);
});

test("of names with the same words, the one that says little else is first", () => {
    const site = page({ actions: [
        ["RecognizeEncryptedIDCardOCR", "", "", "", "身份证识别（安全加密版）"], ["HKIDCardOCR", "", "", "", "中国香港身份证识别"],
        ["IDCardOCR", "", "", "", "身份证识别"], ["RecognizeThaiIDCardOCR", "", "", "", "泰国身份证识别"],
    ] });
    for (const query of ["身份证识别", "身份证", "识别身份证", "id card", "card id", "recognize id card", "IDCard", "idcard ocr"]) {
        assert.equal(names(site, query)[0], "IDCardOCR", query);
    }
    assert.equal(names(site, "身份证 加密")[0], "RecognizeEncryptedIDCardOCR");
    assert.equal(names(site, "泰国身份证")[0], "RecognizeThaiIDCardOCR");
});

test("upper and lower case, width and apostrophes are the same in a query", () => {
    const site = page({ actions: [["DriverLicenseOCR", "", "", "Driver's License OCR", "驾驶证识别（V1)"]] });
    for (const query of ["driverlicenseocr", "DRIVERLICENSEOCR", "  driverlicenseocr\t", "ＤｒｉｖｅｒＬｉｃｅｎｓｅＯＣＲ", "driver’s license", "drivers license"]) {
        assert.deepEqual(names(site, query), ["DriverLicenseOCR"], query);
    }
});

test("titles and keywords of both languages are names", () => {
    const site = page({ actions: [
        ["EstateCertOCR", "Reads a certificate.", "识别证书", "Real Estate Certificate OCR", "不动产权证识别", "property certificate|房产证|房本"],
        ["BankCardOCR", "Reads a card.", "识别银行卡", "Bank Card OCR", "银行卡识别", "credit card"],
    ] });
    for (const query of ["real estate", "property certificate", "房产证", "房本", "不动产"]) {
        assert.deepEqual(names(site, query), ["EstateCertOCR"], query);
    }
    assert.equal(names(site, "credit card")[0], "BankCardOCR");
});

test("Chinese is found by pieces, in any order, and with a wrong character", () => {
    const site = page({ actions: [
        ["DriverLicenseOCR", "", "识别机动车驾驶证的主页", "", "驾驶证识别"], ["VatInvoiceOCR", "", "", "", "增值税发票识别"],
        ["VatInvoiceVerifyNew", "", "", "", "增值税发票核验"], ["BizLicenseOCR", "", "", "", "营业执照识别"],
    ] });
    assert.equal(names(site, "发票核验")[0], "VatInvoiceVerifyNew");
    assert.equal(names(site, "核验增值税发票")[0], "VatInvoiceVerifyNew");
    assert.equal(names(site, "识别\u3000发票")[0], "VatInvoiceOCR");
    assert.equal(names(site, "驾使证")[0], "DriverLicenseOCR");
    assert.equal(names(site, "营业执招识别")[0], "BizLicenseOCR");
    assert.equal(names(site, "营执业照识别")[0], "BizLicenseOCR");
    assert.deepEqual(names(site, "月亮"), []);
});

test("a typo of one letter is understood, wherever it is", () => {
    const site = page({ actions: [["GeneralBasicOCR"], ["VatInvoiceOCR"], ["PassportOCR", "", "", "Passport OCR"]] });
    for (const [query, name] of [
        ["GenerlBasicOCR", "GeneralBasicOCR"], ["GGeneralBasicOCR", "GeneralBasicOCR"], ["GeneralBasocOCR", "GeneralBasicOCR"],
        ["GeneralBasicORC", "GeneralBasicOCR"], ["invocie", "VatInvoiceOCR"], ["pasport", "PassportOCR"], ["oassport", "PassportOCR"],
    ]) assert.deepEqual(names(site, query), [name], query);
    assert.deepEqual(names(site, "invvoicce"), []);
    assert.deepEqual(site.Search.find("invocie", {}, undefined, false).found, [], "a word that may still arrive");
    // A word that stands somewhere is no typo.
    assert.deepEqual(names(page({ actions: [["DescribeCards"], ["DescribeCarts"]] }), "carts"), ["DescribeCarts"]);
});

test("words that are written together are taken apart", () => {
    const site = page({ actions: [["IDCardOCR"], ["BizLicenseOCR", "", "", "Business License OCR"]] });
    assert.equal(names(site, "RecognizeIDCard")[0], "IDCardOCR");
    assert.equal(names(site, "businesslicense")[0], "BizLicenseOCR");
});

test("a plural finds the singular, which is second, and a singular the plural", () => {
    const site = page({ actions: [["DescribeCard"], ["DescribeCards"]] });
    assert.deepEqual(names(site, "cards"), ["DescribeCards", "DescribeCard"]);
    assert.deepEqual(names(site, "card"), ["DescribeCard", "DescribeCards"]);
});

test("the words of a query are in the name, the owner or the text, in any order", () => {
    const site = page({
        actions: [["GeneralBasicOCR"], ["TableOCR"]],
        members: [["GeneralBasicOCR", [["IsPdf", "Reads a page."]], []], ["TableOCR", [["IsPdf"]], []]],
    });
    for (const query of ["ispdf generalbasic", "GeneralBasicOCR IsPdf", "ispdf basic", "ispdf page"]) {
        const { found: [{ list, entries }] } = site.Search.find(query, {});
        assert.deepEqual([list, entries[0].name, entries[0].owner.raw], ["members", "IsPdf", "GeneralBasicOCR"], query);
    }
});

test("with equal matches, inputs come before outputs, and both before members of types", () => {
    const { Search } = page({
        actions: [["A"], ["B"]], members: [["A", [], [["Name"]]], ["B", [["Name"]], []]], objects: [["Card", "A.types2", [["Name"]]]],
    });
    const { found: [{ entries }] } = Search.find("name", {});
    assert.deepEqual(entries.map(({ owner, kind }) => [owner.raw, kind]), [["B", "input"], ["A", "output"], ["Card", "member"]]);
    assert.deepEqual(entries.map(({ page, anchor }) => [page, anchor]), [
        ["B", "input.Name"], ["A", "output.Name"], ["A.types2", "type-Card.Name"],
    ]);
});

test("error codes, types, values and permissions are found, and lead to their place", () => {
    const site = page({
        actions: [["IDCardOCR"]], objects: [["IDCardOptions", "IDCardOCR.types2", [["Side", "", "", [["WARN_COPY", "A copy."]]]]]],
        members: [["IDCardOCR", [["CardSide", "", "", [["FRONT", "The portrait.", "人像面"], ["BACK"]]]], []]],
        errors: [["FailedOperation.UnOpenError", "Not activated.", "未开通服务"]], commonErrors: [["AuthFailure.SignatureExpire"]],
    });
    const first = query => {
        const { found: [{ list, entries: [{ name, page, anchor }] }] } = site.Search.find(query, {});
        return [list, name, page, anchor];
    };
    const unOpen = ["errors", "FailedOperation.UnOpenError", "errors", "errors.FailedOperation.UnOpenError"];
    for (const query of ["UnOpenError", "failedoperation.unopenerror", "UnOpenEror", "未开通", "unopen"]) assert.deepEqual(first(query), unOpen, query);
    assert.deepEqual(first("AuthFailure"), [
        "errors", "AuthFailure.SignatureExpire", "errors", "common-errors.AuthFailure.SignatureExpire",
    ]);
    assert.deepEqual(first("IDCardOptions"), ["types", "IDCardOptions", "IDCardOCR.types2", "type-IDCardOptions"]);
    assert.deepEqual(first("FRONT"), ["values", "FRONT", "IDCardOCR", "input.CardSide"]);
    assert.deepEqual(first("warn_copy"), ["values", "WARN_COPY", "IDCardOCR.types2", "type-IDCardOptions.Side"]);
    assert.deepEqual(first("ocr:IDCardOCR"), ["permissions", "ocr:IDCardOCR", "IDCardOCR", "permission"]);
    assert.deepEqual(first("IDCardOCR"), ["actions", "IDCardOCR", "IDCardOCR", ""]);
    assert.deepEqual(lists(site, "IDCardOCR").filter(list => list === "permissions"), []);
});

test("entries that match equally well keep the order of the index", () => {
    const actions = Array.from({ length: 30 }, (_, number) => [`Card${String.fromCharCode(90 - number % 26)}`, String(number)]);
    assert.deepEqual(names(page({ actions }), "card"), actions.map(([name]) => name));
});

test("a short list has at most five entries of a name, and says how many there are more", () => {
    const actions = Array.from({ length: 9 }, (_, number) => [`Action${number}`]);
    const site = page({ actions, members: actions.map(([name]) => [name, [["ImageUrl"], ["ImageBase64"]], []]) });
    const found = (query, limit) => site.Search.find(query, { members: limit, actions: 8 }).found[0];
    assert.deepEqual([found("imageurl", 8).entries.length, found("imageurl", 8).more], [5, 4]);
    assert.deepEqual([found("image", 12).entries.length, found("image", 12).more], [10, 8]);
    assert.deepEqual([found("image", 7).entries.length, found("image", 7).more], [7, 11]);
    assert.deepEqual([found("image", 50).entries.length, found("image", 50).more], [18, 0]);
    const long = page({ actions, members: actions.map(([name]) => [name, [["ImageUrl"]], [["ImageUrl"], ["ImageUrl"]]]) });
    assert.deepEqual(long.Search.find("imageurl", { members: 25 }).found[0].entries.length, 25);
    assert.deepEqual([found("action").entries.length, found("action").more], [8, 1]);
    assert.deepEqual(lists(site, "ocr"), ["services"]);
    assert.deepEqual(site.Search.find("ocr", { services: 0 }).found, []);
});

test("the error codes of a large service are on several pages", () => {
    const { Search, addMembers } = page({});
    addMembers({
        folder: "ocr", texts: ["text", ""], actions: [], objects: [], errors: ["One", 0, "Two", 0, "Three", 0], errorPages: [0, 1, 2],
    });
    const pageOf = query => Search.find(query, {}).found[0].entries[0].page;
    assert.deepEqual(["one", "two", "three"].map(pageOf), ["errors", "errors.2", "errors.3"]);
});

test("a query without letters finds nothing", () => {
    const { Search } = page({ actions: [["Card", "all"]] });
    for (const query of ["", "  ", "\n", "?!", "*", "-- ."]) assert.deepEqual(Search.find(query, {}), { pieces: [], found: [] }, query);
});

test("members that arrive before the actions of their service are found once both are there", () => {
    const evaluate = run(script, { root: "" }, "search.js");
    evaluate("addMembers")({ folder: "ocr", texts: ["the front", ""], actions: [[["Side", 0], []]], objects: [] });
    const Search = evaluate("Search");
    assert.deepEqual(Search.find("side", {}).found, []);
    evaluate("addIndex")({ folder: "ocr", title: ["OCR", ""], actions: [["IDCardOCR", "", 0, "", ""]] });
    assert.deepEqual(names({ Search }, "side", "members"), ["Side"]);
    assert.equal(Search.find("front", {}).found[0].entries[0].page, "IDCardOCR");
});

test("what the query says is marked, and nothing else", () => {
    const evaluate = run(script, { root: "" }, "search.js");
    const [Search, Ranking] = ["Search", "Ranking"].map(evaluate);
    evaluate("addIndex")({ folder: "ocr", title: ["", ""], actions: [["IDCardOCR", "", 0, "Reads a valid card.", "识别身份证正反面"]] });
    const marked = text => [...text].filter((_, at) => Ranking.marks(text)[at]).join("");
    Search.find("id card", {});
    assert.deepEqual(["IDCardOCR", "Reads a valid card.", "\u0130d card"].map(marked), ["IDCard", "card", ""]);
    Search.find("身份证识别", {});
    assert.equal(marked("识别中国的身份证，正反面"), "识别身份证");
});

// The guides of a site, as GuideIndex.swift makes them.
const guides = {
    folder: "start-here",
    guides: [
        ["keys", "API keys", "API 密钥", "Create a key.", "创建密钥。", "Every call is signed.", "调用都要签名。", [
            ["leaked", "If a key has leaked", "密钥泄露之后", "Disable it in the console.", "在控制台禁用。"],
        ]],
        ["signing", "The signature", "签名方法", "TC3 step by step.", "逐步说明。", "", "", []],
    ],
    rows: [["header", "headers", "request.X-TC-Action", "X-TC-Action", "the name of the action", "接口名"]],
};

test("guides are found by titles, names and texts in both languages, whatever services are searched", () => {
    const site = page({ actions: [["IDCardOCR", "Reads an identity card."]] });
    site.addGuides(guides);
    const first = (query, scope) => {
        const { entries: [{ kind, page, anchor }] } = site.Search.find(query, { services: 0 }, scope).found[0];
        return `${kind} ${page}#${anchor}`;
    };
    for (const scope of [undefined, { actions: [], members: [] }]) {
        for (const [query, expected] of [
            ["api keys", "guide keys#"], ["密钥", "guide keys#"], ["signing", "guide signing#"], ["签名", "guide signing#"],
            ["leaked key", "guide keys#leaked"], ["console", "guide keys#leaked"], ["控制台", "guide keys#leaked"],
            ["x-tc-action", "header headers#request.X-TC-Action"], ["signning", "guide signing#"],
        ]) assert.equal(first(query, scope), expected, query);
    }
    assert.equal(first("identity card"), "action IDCardOCR#");
    assert.ok(site.Search.complete.has("start-here"));
});

test("of a guide, the list shows the summary, and of a section the beginning of its text", () => {
    const site = page({});
    const long = "Every call is signed with a key that has two parts, of which the first one is sent, and the second one never leaves the machine.";
    site.addGuides({ folder: "start-here", rows: [], guides: [
        ["keys", "API keys", "密钥", "Create a key.", "创建密钥。", "Introduction.", "介绍。", [["parts", "Parts", "组成", long, "密".repeat(130)]]],
    ] });
    const [guide] = site.Search.find("introduction", {}).found[0].entries;
    assert.deepEqual(guide.about, ["Create a key.", "创建密钥。"]);
    const [section] = site.Search.find("machine", {}).found[0].entries;
    assert.equal(section.about[0], long.slice(0, long.lastIndexOf(" ", 119) + 1) + "…");
    assert.equal(section.about[1], "密".repeat(120) + "…");
    assert.equal(section.owner.raw, "API keys\n密钥");
});
