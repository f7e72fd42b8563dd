// Runs programs for Node with a module in place of the vendor's, which writes down what each would send.
//
// Usage: run_node.js < PROGRAMS, a JSON array of their texts. Prints a JSON array of { module, action, request, id, key }.
"use strict";

const fs = require("node:fs");
const { run } = require("../Scripts/scripts.js");

const programs = JSON.parse(fs.readFileSync(0, "utf8"));
const results = programs.map(program => {
    let result = null;
    const service = name => ({
        get: (target, version) => ({
            Client: class {
                constructor({ credential }) {
                    return new Proxy(this, { get: (client, action) => request => {
                        result = { module: name, action, request, id: credential.secretId, key: credential.secretKey };
                        return { then() {} };
                    } });
                }
            },
        }),
    });
    const fake = name => (name.startsWith("node:") ? require(name)
        : { [name.replace("tencentcloud-sdk-nodejs-", "")]: new Proxy({}, service(name)) });
    run(program, { require: fake });
    return result;
});
console.log(JSON.stringify(results));
