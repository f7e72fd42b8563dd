// Runs a Postman collection as Postman does, as far as our collections need it: variables of collection and environment,
// pre-request scripts that change the request, sending, test scripts. One file, Node's own modules only.
//
// Usage: node run_collection.js < JOB
// JOB is JSON; its files are paths. Prints a JSON list, an element a request.
//   collection, environmentFile, cryptojs: files; environment: values that win over those of the file
//   hashes: 'global' if CryptoJS is there, as in Postman, or 'none'
//   vault: the secrets in the vault of Postman, by name; left out: the runner has no vault, as newman
//   only: the action of the one request to run; start: whether only the folder that comes first is meant, or is left out
//   raw: the body of the request; flip: whether to change a bit of it on the way
//   continues: whether an error of a script is only reported and the request is sent, as by newman
"use strict";

const crypto = require("crypto");
const fs = require("fs");
const http = require("http");
const https = require("https");
const vm = require("vm");

// ---- Variables ----

const dynamic = {
    $guid: () => crypto.randomUUID(),
    $randomInt: () => String(crypto.randomInt(1000)),
    $timestamp: () => String(Math.floor(Date.now() / 1000)),
};

class Variables {
    constructor(scopes) {
        this.scopes = scopes; // the nearest first
    }

    get(name) {
        const scope = this.scopes.find(scope => scope.has(name));
        return scope && scope.get(name);
    }

    // Postman's rules: a name holds no braces, unknown ones stay as they are, values are resolved in turn.
    replaceIn(template) {
        let text = template;
        for (let round = 0; round < 20; round++) {
            const next = text.replace(/\{\{([^{}]*[.`]?)\}\}/g, (token, name) => {
                const value = this.get(name);
                if (value !== undefined) { return value; }
                return dynamic[name] ? dynamic[name]() : token;
            });
            if (next === text) { break; }
            text = next;
        }
        return text;
    }
}

// ---- Requests ----

class Headers {
    constructor(list) {
        this.list = list.map(header => ({ ...header }));
    }

    one(name) { return this.list.filter(header => header.key.toLowerCase() === name.toLowerCase()).pop(); }
    get(name) { return this.one(name)?.value; }
    has(name) { return this.one(name) !== undefined; }
    add(header) { this.list.push({ ...header }); }
    remove(name) { this.list = this.list.filter(header => header.key.toLowerCase() !== name.toLowerCase()); }
    upsert(header) {
        const old = this.one(header.key);
        if (old) { Object.assign(old, header); } else { this.add(header); }
    }
}

function multipart(parts, boundary) {
    const lines = parts.filter(part => !part.disabled).map(part => {
        const file = part.type === "file" ? "; filename=\"file\"" : "";
        const content = part.type === "file" ? "bytes of a file" : part.value;
        return `--${boundary}\r\nContent-Disposition: form-data; name="${part.key}"${file}\r\n\r\n${content}\r\n`;
    });
    return Buffer.from(`${lines.join("")}--${boundary}--\r\n`);
}

// Encodes the body that is sent: all variables are resolved once more after the scripts.
function encoded(body, contentType, variables) {
    switch (body && body.mode) {
    case "raw": return Buffer.from(variables.replaceIn(body.raw));
    case "formdata": return multipart(body.formdata, /boundary=([^;]+)/.exec(contentType)[1]);
    case "file": return Buffer.from("bytes of a file");
    default: return Buffer.alloc(0);
    }
}

function send(url, method, headers, body) {
    return new Promise((resolve, reject) => {
        const request = (url.protocol === "http:" ? http : https).request(url, { method, headers, rejectUnauthorized: false }, response => {
            const pieces = [];
            response.on("data", piece => pieces.push(piece));
            response.on("end", () => resolve({
                code: response.statusCode, headers: response.headers, text: Buffer.concat(pieces).toString("utf8"),
            }));
        });
        request.on("error", reject);
        request.end(body);
    });
}

// ---- Scripts ----

let library;

function cryptography(job) {
    if (job.hashes === "none") { return {}; }
    if (!library) {
        const scope = vm.createContext({});
        vm.runInContext(fs.readFileSync(job.cryptojs, "utf8"), scope);
        library = vm.runInContext("CryptoJS", scope);
    }
    return { CryptoJS: library };
}

const compiled = new Map();

// Runs a script as Postman's sandbox does: as the body of an asynchronous function, and until it has no timer left. It does
// not wait for promises that the script does not await.
function run(script, pm, job) {
    const pending = new Set();
    return new Promise((resolve, reject) => {
        let isOver = false;
        const settle = () => setImmediate(() => { if (isOver && !pending.size) { resolve(); } });
        const timers = {
            setTimeout(callback, time) {
                const timer = setTimeout(() => {
                    try { callback(); } catch (error) { reject(error); }
                    pending.delete(timer);
                    settle();
                }, time);
                pending.add(timer);
                return timer;
            },
            clearTimeout(timer) {
                clearTimeout(timer);
                pending.delete(timer);
                settle();
            },
        };
        if (!compiled.has(script)) { compiled.set(script, new vm.Script(`(async () => {\n${script}\n})()`)); }
        compiled.get(script).runInNewContext({ pm, console, ...timers, ...cryptography(job) }).then(() => {
            isOver = true;
            settle();
        }, reject);
    });
}

// Runs the scripts of the collection, and then those of the request.
async function runAll(collection, item, listen, pm, job) {
    for (const event of [...(collection.event || []), ...(item.event || [])]) {
        if (event.listen === listen) { await run([].concat(event.script.exec).join("\n"), pm, job); }
    }
}

function vault(secrets) {
    return secrets && { get: async name => secrets[name] };
}

// Values that scripts set for as long as the collection runs.
const local = new Map();

async function execute(item, collection, environment, job) {
    const collectionVariables = new Map((collection.variable || []).map(({ key, value }) => [key, String(value)]));
    const variables = new Variables([local, environment, collectionVariables]);
    variables.set = (name, value) => local.set(name, value);
    const headers = new Headers(item.request.header);
    const body = item.request.body && JSON.parse(JSON.stringify(item.request.body));
    if (job.raw !== undefined && body) { body.raw = job.raw; }
    const request = { method: item.request.method, url: { toString: () => item.request.url.raw }, headers, body };
    const pm = { request, environment, variables, collectionVariables, vault: vault(job.vault) };
    const result = { name: item.name, id: item.id, action: actionOf(item), tests: [] };
    try {
        try {
            await runAll(collection, item, "prerequest", pm, job);
        } catch (error) {
            if (!job.continues) { throw error; }
            result.error = error.message;
        }
        const list = headers.list.filter(header => !header.disabled).flatMap(header => [header.key, variables.replaceIn(header.value)]);
        const content = encoded(request.body, headers.get("Content-Type"), variables);
        if (job.flip && content.length) { content[content.length >> 1] ^= 1; }
        const address = new URL(variables.replaceIn(request.url.toString()));
        list.push("Host", address.host, "Content-Length", String(content.length));
        const response = await send(address, request.method, list, content);
        pm.response = {
            code: response.code, text: () => response.text, headers: { get: name => response.headers[name.toLowerCase()] },
        };
        pm.test = (name, check) => {
            let fault;
            try { check(); } catch (error) { fault = error.message; }
            result.tests.push({ name, fault });
        };
        await runAll(collection, item, "test", pm, job);
        result.response = response.text;
    } catch (error) {
        result.error = result.error ?? error.message;
    }
    return result;
}

function actionOf(item) {
    return item.request.header.find(header => header.key === "X-TC-Action").value;
}

// Returns the requests in all folders, or in those that come first if `isStart` is true, or without them if it is false.
function items(list, isStart) {
    return list
        .filter(item => isStart === undefined || isStart === (item.name === "Start here \u00b7 \u4ece\u8fd9\u91cc\u5f00\u59cb"))
        .flatMap(item => item.item ? items(item.item) : [item]);
}

async function main() {
    const job = JSON.parse(fs.readFileSync(0, "utf8"));
    const collection = JSON.parse(fs.readFileSync(job.collection, "utf8"));
    const values = JSON.parse(fs.readFileSync(job.environmentFile, "utf8")).values.filter(value => value.enabled);
    const environment = new Map([...values.map(({ key, value }) => [key, value]), ...Object.entries(job.environment)]);
    const results = [];
    for (const item of items(collection.item, job.start)) {
        if (job.only && actionOf(item) !== job.only) { continue; }
        results.push(await execute(item, collection, environment, job));
    }
    process.stdout.write(JSON.stringify(results));
}

main();
