// Runs the scripts of Templates/ from their files, as plain scripts that know no modules.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const repository = path.join(__dirname, "..", "..", "..");

function read(file) {
    return fs.readFileSync(path.join(repository, "Templates", file), "utf8");
}

// The words that tcgen fills into the sentences of the Postman scripts, for services of the vendor.
const words = {
    environment: "one of the Tencent Cloud environments", console: " (console: Access Management, API keys)",
    api: "Tencent Cloud API 3.0", host: "ocr.tencentcloudapi.com",
};

// Returns a Postman script with its placeholders filled.
function fill(script, values = words) {
    return script.replace(/\{\{tcgen\.(\w+)\}\}/g, (token, name) => values[name] ?? token);
}

const compiled = new Map();

// Runs a script with some globals, and returns a function that evaluates an expression in its scope. The scope is that of a
// function: in a context of `vm`, each use of a global such as `Math` would take a hundred times as long.
function run(script, globals = {}, name = "script.js") {
    const names = Object.keys(globals);
    const key = [name, script, ...names].join("\n");
    if (!compiled.has(key)) {
        compiled.set(key, vm.compileFunction(`${script}\nreturn expression => eval(expression);`, names, { filename: name }));
    }
    return compiled.get(key)(...Object.values(globals));
}

// Returns a function that evaluates an expression in the scope of the explorer's scripts for code and signature.
const explorerScripts = ["data", "hashes", "text", "shell", "swift", "languages", "cpp", "samples", "signing", "diagnosis", "signature"];
function explorer(language = "en") {
    const names = [`words.${language}`, ...explorerScripts];
    return run(names.map(name => read(`html/assets/explorer-${name}.js`)).join("\n"), {}, "explorer.js");
}

// Numbers from 0 up to `limit`, the same in each run: a linear congruential generator (Numerical Recipes).
function numbers(seed) {
    let state = seed;
    return limit => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor(state / 2 ** 32 * limit);
    };
}

module.exports = { explorer, fill, numbers, read, repository, run };
