// How the search of a site with several services finds the services that a query is about.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { read, run } = require("./scripts.js");

const script = ["ranking.js", "typos.js", "search.js", "directory.js"].map(file => read(`html/assets/${file}`)).join("\n");

// The words of a text as SearchWords.swift finds them.
function wordsOf(text) {
    const found = [];
    for (const [word] of text.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[\u3400-\u9fff]+/g)) {
        if (!/[\u3400-\u9fff]/.test(word)) found.push(word.toLowerCase());
        else if (word.length === 1) found.push(word);
        else for (let at = 0; at + 1 < word.length; at += 1) found.push(word.slice(at, at + 2));
    }
    return found;
}

// The files of a directory as SearchDirectory.swift makes them: the root, and lists of a few words. Services are
// [folder, texts of actions, texts of everything else], and the name of an action is the beginning of its text.
function files(services, length = 4) {
    const words = new Map();
    const note = (word, property, number) => {
        if (!words.has(word)) words.set(word, { actions: [], services: [] });
        const numbers = words.get(word)[property];
        if (numbers.at(-1) !== number) numbers.push(number);
    };
    let number = 0;
    services.forEach(([, actions, others], index) => {
        for (const text of actions) {
            wordsOf(text).forEach(word => note(word, "actions", number));
            number += 1;
        }
        others.flatMap(wordsOf).forEach(word => note(word, "services", index));
    });
    const differences = numbers => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
    const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
    const lists = [];
    for (let at = 0; at < sorted.length; at += length) lists.push(sorted.slice(at, at + length));
    return {
        root: {
            services: services.map(([folder, actions]) =>
                [folder, folder, "", actions.map(text => wordsOf(text.split(" ")[0]).length).join("")]),
            firsts: lists.map(([[word]]) => word),
        },
        lists: lists.map(list => list.flatMap(([word, { actions, services }]) => [word, differences(actions), differences(services)])),
    };
}

// Plans a query as the search box does, which loads what is missing and plans again, and returns the plan and what was loaded.
function plan(services, query, limit = 8) {
    const evaluate = run(script, { root: "" }, "directory.js");
    const [Directory, addDirectory, addWords] = ["Directory", "addDirectory", "addWords"].map(evaluate);
    const { root, lists } = files(services);
    const loaded = [];
    for (;;) {
        const plan = Directory.plan(query, limit);
        if (!plan.files?.length) return { ...plan, loaded, count: lists.length };
        for (const [file, isThere] of plan.files) {
            assert.equal(isThere(), false, file);
            loaded.push(file);
            const [, name] = /^words\/(\w+)\.js$/.exec(file);
            if (name === "index") addDirectory(root);
            else addWords(Number(name), lists[name]);
            assert.equal(isThere(), true, file);
        }
        assert.ok(loaded.length < 40, "the same files are loaded again and again");
    }
}

const cloud = [
    ["cdb", ["DescribeDBInstances 查询实例列表", "CreateBackup 创建备份"], ["InstanceChargeType", "BackupId"]],
    ["cvm", ["DescribeInstances 查询实例列表", "RunInstances 创建实例"], ["InstanceChargeType", "ZoneName 可用区"]],
    ["ocr", ["IDCardOCR 身份证识别 identity card", "VatInvoiceOCR 增值税发票识别"], ["CardSide", "FailedOperation.UnOpenError 未开通"]],
    ["tke", ["DescribeClusterInstancesStatus Nodes", "CreateCluster 创建集群"], ["ClusterId"]],
];

test("nothing but the root is loaded before there is a query", () => {
    const { actions, members, more, loaded } = plan(cloud, "");
    assert.deepEqual([actions, members, more, loaded], [[], [], 0, ["words/index.js"]]);
});

test("the services with the words are found, those whose names say little else first", () => {
    assert.deepEqual(plan(cloud, "describe instances").actions, ["cvm", "cdb", "tke"]);
    assert.deepEqual(plan(cloud, "DescribeInstances").actions, ["cvm", "cdb", "tke"]);
    assert.deepEqual(plan(cloud, "查询实例").actions, ["cvm", "cdb"]);
    assert.deepEqual(plan(cloud, "idcardocr").actions, ["ocr"]);
    assert.deepEqual(plan(cloud, "身份证").actions, ["ocr"]);
    assert.deepEqual(plan(cloud, "cluster").actions, ["tke"]);
});

test("services are found by members and error codes, which only these services are searched for", () => {
    assert.deepEqual(plan(cloud, "InstanceChargeType").members, ["cvm", "cdb"]);
    assert.deepEqual(plan(cloud, "unopenerror").members, ["ocr"]);
    assert.deepEqual(plan(cloud, "未开通").members, ["ocr"]);
    assert.deepEqual(plan(cloud, "zonename").members, ["cvm"]);
});

test("the name of a service prefers its actions", () => {
    assert.deepEqual(plan(cloud, "cdb instances").actions, ["cdb"]);
});

test("typos, plurals and words written together are understood", () => {
    assert.deepEqual(plan(cloud, "identiyt card").actions, ["ocr"]);
    assert.deepEqual(plan(cloud, "invocie").actions, ["ocr"]);
    assert.deepEqual(plan(cloud, "invoices").actions, ["ocr"]);
    assert.deepEqual(plan(cloud, "createcluster").actions, ["tke"]);
});

test("a query loads the lists with its words and no others", () => {
    const { loaded, count } = plan(cloud, "身份证");
    assert.ok(count > 8 && loaded.length <= 4, `${loaded} of ${count} lists`);
    for (const query of ["zzz", "月亮", "a", "身"]) assert.ok(plan(cloud, query).loaded.length <= 5, query);
});

test("what is left out is counted, and found with a higher limit", () => {
    const many = Array.from({ length: 30 }, (_, at) => [`s${at}`, ["DescribeThings"], ["PlaceId"]]);
    const few = plan(many, "things");
    assert.deepEqual([few.actions.length, few.members.length, few.more], [8, 0, 22]);
    const members = plan(many, "placeid");
    assert.deepEqual([members.members.length, members.actions.length, members.more], [3, 3, 27]);
    const all = plan(many, "things", 32);
    assert.deepEqual([all.actions.length, all.more], [30, 0]);
});
