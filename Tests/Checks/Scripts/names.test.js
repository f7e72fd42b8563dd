// Proves that a search of the reference of OCR leads to what people mean: names.tsv and entries.tsv in Tests/Checks/Docs.
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");
const { read, repository, run } = require("./scripts.js");

const site = path.join(repository, "Generated", "Docs", "html");

// The search with the index of OCR.
function search() {
    const evaluate = run(read("html/assets/search.js"), { root: "" }, "search.js");
    for (const file of ["search/ocr.js", "search/ocr.members.js"]) {
        const script = fs.readFileSync(path.join(site, file), "utf8");
        run(script, { addIndex: evaluate("addIndex"), addMembers: evaluate("addMembers") }, file);
    }
    return evaluate("Search");
}

// The rows of a table, without comments.
function rows(file) {
    const text = fs.readFileSync(path.join(repository, "Tests", "Checks", "Docs", file), "utf8");
    return text.split("\n").filter(line => line && !line.startsWith("#")).map(line => line.split("\t"));
}

const kinds = ["service", "action", "input", "output", "member"];

// The entry that Enter opens.
function first(Search, query) {
    const { actions, members } = Search.find(query, { services: 0, actions: 1, members: 1 });
    const [entry] = [...actions, ...members];
    return entry ? { kind: kinds[entry.kind], name: entry.name } : { kind: "nothing", name: "" };
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
    assert.ok(hits(t, cases) >= 27);
});

// Returns true if a name fits one of the patterns, in which `*` stands for any text.
function fits(name, patterns) {
    return patterns.split(" ").some(pattern => {
        const parts = pattern.split("*").map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
        return new RegExp(`^${parts.join(".*")}$`, "i").test(name);
    });
}

test("error codes, parameters, types, values, headers and permissions lead to their entries", t => {
    const cases = rows("entries.tsv").map(([query, , allowed, patterns]) =>
        [query, hit => allowed.split(" ").includes(hit.kind) && fits(hit.name, patterns)]);
    assert.ok(hits(t, cases) >= 3);
});
