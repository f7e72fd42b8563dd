// Proves that a search of the reference of OCR leads to what people mean: names.tsv and entries.tsv in Tests/Checks/Docs.
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");
const { read, repository, run } = require("./scripts.js");

const site = path.join(repository, "Generated", "Docs", "html");
const assets = ["ranking.js", "typos.js", "search.js"];

// The search with the index of OCR.
function search() {
    const evaluate = run(assets.map(file => read(`html/assets/${file}`)).join("\n"), { root: "" }, "search.js");
    const [addIndex, addMembers, addGuides] = ["addIndex", "addMembers", "addGuides"].map(evaluate);
    for (const file of ["search/ocr.js", "search/start-here.js", "search/ocr.members.js"]) {
        const script = fs.readFileSync(path.join(site, file), "utf8");
        run(script, { addIndex, addMembers, addGuides }, file);
    }
    return evaluate("Search");
}

// The rows of a table, without comments.
function rows(file) {
    const text = fs.readFileSync(path.join(repository, "Tests", "Checks", "Docs", file), "utf8");
    return text.split("\n").filter(line => line && !line.startsWith("#")).map(line => line.split("\t"));
}

// The entry that Enter opens.
function first(Search, query) {
    const { found: [list] } = Search.find(query, { services: 0 });
    if (!list) return { kind: "nothing", name: "" };
    const [{ kind, name, page, anchor }] = list.entries;
    if (kind === "guide") return { kind, name: `${page}#${anchor}` };
    return { kind: kind === "commonError" ? "error" : kind, name };
}

// Counts the queries whose first hit is meant, and prints the others.
function hits(t, cases) {
    const Search = search();
    let count = 0;
    for (const [query, isMeant] of cases) {
        const hit = first(Search, query);
        if (isMeant(hit)) count += 1;
        else t.diagnostic(`${query}: ${hit.kind} ${hit.name}`);
    }
    t.diagnostic(`${count} of ${cases.length}`);
    return count;
}

test("names that people use lead to the action", t => {
    const cases = rows("names.tsv").map(([query, , actions]) =>
        [query, hit => hit.kind === "action" && actions.split(" ").includes(hit.name)]);
    assert.equal(hits(t, cases), cases.length);
});

// Returns true if a name fits one of the patterns, in which `*` stands for any text.
function fits(name, patterns) {
    return patterns.split(" ").some(pattern => {
        const parts = pattern.split("*").map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
        return new RegExp(`^${parts.join(".*")}$`, "i").test(name);
    });
}

test("error codes, parameters, types, values, headers, regions, permissions and guides lead to their entries", t => {
    const cases = rows("entries.tsv").map(([query, , allowed, patterns]) =>
        [query, hit => allowed.split(" ").includes(hit.kind) && fits(hit.name, patterns)]);
    assert.ok(hits(t, cases) >= cases.length - 1);
});
