// The scripts of the explorer that need no document.
"use strict";

const { read, run } = require("./scripts.js");

const names = ["data", "checks", "share", "answer"];
const evaluate = run(names.map(name => read(`html/assets/explorer-${name}.js`)).join("\n"), {}, "explorer.js");
const texts = language => run(read(`html/assets/explorer-words.${language}.js`), {}, `words.${language}.js`)("explorerTexts");

// A form with a member of each type.
const form = {
    page: "all/Types", service: { name: "all", swift: "All", version: "2020-01-01", host: "all.example.com" },
    action: { name: "Types", swift: "types", request: "TypesRequest", body: "json" },
    regions: ["ap-guangzhou", "ap-shanghai"], region: "ap-guangzhou", maxBody: 4000,
    members: [
        { name: "Text", type: "String", required: true, minLength: 2, maxLength: 4, pattern: ["^[a-z😀]+$", true] },
        { name: "Kind", type: "String", values: [["A", "a"], "B"] }, { name: "Level", type: "Integer", values: ["1", "2"] },
        { name: "Count", type: "Integer", minimum: "-5", maximum: "10" }, { name: "Size", type: "Unsigned" },
        { name: "Share", type: "Float", minimum: "0.5", maximum: "1" }, { name: "Flag", type: "Boolean" },
        { name: "Day", type: "date" }, { name: "Time", type: "datetime" }, { name: "Moment", type: "iso8601" },
        { name: "Picture", type: "Base64", maxSize: 100, sensitive: true }, { name: "Url", type: "String", format: "url" },
        { name: "Anything", type: "Any" }, { name: "Old", type: "String", deprecated: true },
        { name: "Inner", type: 0 }, { name: "List", type: ["Array", 0], minItems: 1, maxItems: 2 },
        { name: "Texts", type: ["Array", "String"], maxLength: 3 }, { name: "Options", type: ["JSON", 0] },
    ],
    types: [{ name: "Inner", members: [
        { name: "Name", type: "String", required: true }, { name: "Secret", type: "String", sensitive: true }, { name: "Again", type: 0 },
        { name: "Scan", type: "Base64" },
    ] }],
    require: [{ anyOf: ["Picture", "Url"] }, { oneOf: ["Day", "Time"] }, { together: ["Count", "Size"] }],
};

module.exports = { evaluate, form, texts: { en: texts("en"), zh: texts("zh") } };
