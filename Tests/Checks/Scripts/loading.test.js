// How the search of the HTML reference loads its index.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { read, run } = require("./scripts.js");

const script = ["ranking.js", "typos.js", "search.js", "loading.js"].map(file => read(`html/assets/${file}`)).join("\n");

// A document that only collects the scripts that are being loaded.
function loader() {
    const loading = [];
    const document = {
        createElement: () => ({ remove() { loading.splice(loading.indexOf(this), 1); } }),
        head: { append: element => loading.push(element) },
    };
    return { loading, evaluate: run(script, { root: "../../", document }, "loading.js") };
}

test("at most sixteen files load at a time, all actions before the guides, and these before the members", () => {
    const { loading, evaluate } = loader();
    const Loading = evaluate("Loading");
    const folders = Array.from({ length: 20 }, (_, number) => `s${number}`);
    const order = [];
    let arrived = 0;
    const needed = { actions: folders, members: folders, guides: "start-here" };
    Loading.load(needed, () => { arrived += 1; });
    Loading.load(needed, () => assert.fail("a file is requested twice"));
    while (loading.length > 0) {
        assert.ok(loading.length <= 16);
        const element = loading[0];
        const [, folder, members] = /^\.\.\/\.\.\/search\/([\w-]+?)(\.members)?\.js$/.exec(element.src);
        order.push(element.src);
        if (folder === "start-here") {
            evaluate("addGuides")({ folder, guides: [], rows: [] });
        } else if (members) {
            evaluate("addMembers")({ folder, texts: [], actions: [], objects: [] });
        } else {
            evaluate("addIndex")({ folder, title: ["", ""], actions: [] });
        }
        element.onload();
    }
    assert.equal(arrived, 41);
    assert.equal(Loading.waiting.size + Loading.failed.size, 0);
    assert.ok(order.slice(0, 20).every(source => !source.includes("members")));
    assert.equal(order[20], "../../search/start-here.js");
    assert.ok(order.slice(21).every(source => source.includes("members")));
});

test("a file that is missing, or that adds nothing, has failed, and is not requested again", () => {
    const { loading, evaluate } = loader();
    const Loading = evaluate("Loading");
    Loading.load({ actions: ["a", "b"], members: [] }, () => {});
    loading[0].onerror();
    loading[0].onload();
    assert.deepEqual([...Loading.failed], ["search/a.js", "search/b.js"]);
    Loading.load({ actions: ["a", "b"], members: [] }, () => {});
    assert.equal(loading.length, 0);
    Loading.failed.clear();
    Loading.load({ actions: ["a"], members: [] }, () => {});
    assert.equal(loading.length, 1);
});
