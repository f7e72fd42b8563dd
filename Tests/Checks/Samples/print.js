// Prints the name of the file that samples read, and the explorer's samples, a line of JSON each: of the examples on all pages, and of
// a request for each action with texts that try to break out of the code and with files.
//
// Usage: print.js SITE [LANGUAGE...]
// SITE is the folder of the HTML reference. The language `signed` is the last step of the signature: curl with a header that is signed
// with TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, for the host HOST.
"use strict";

const { actions } = require("../Scripts/pages.js");
const { explorer } = require("../Scripts/scripts.js");
const { file, filled, hostile } = require("./requests.js");
const sms = require("./sms.js");

const [site, ...languages] = process.argv.slice(2);
const evaluate = explorer();
const [JSONText, Samples, Signature] = ["ExplorerJSON", "ExplorerSamples", "ExplorerSignature"].map(evaluate);

function line(name, language, { service, action }, code, value) {
    const request = JSONText.compact(filled(value));
    console.log(JSON.stringify({ name, language, service: service.name, action: action.name, code, request }));
}

// Prints the command of the last step of the signature.
function printSigned(name, form, value) {
    const { HOST: host, TENCENTCLOUD_SECRET_ID: id, TENCENTCLOUD_SECRET_KEY: key } = process.env;
    const own = { ...form, service: { ...form.service, host } };
    const body = JSONText.compact(filled(value));
    const steps = Signature.steps({ key: { id, key }, form: own, region: form.region, value, body, time: Math.floor(Date.now() / 1000) });
    line(name, "signed", form, steps.at(-1).text, value);
}

function print(name, form, value) {
    for (const { name: language, available } of Samples.languages) {
        if (!available(form) || languages.length > 0 && !languages.includes(language)) { continue; }
        const code = Samples.sample(language, { value, region: form.region ?? null }, form);
        line(name, language, form, code, value);
    }
    if (languages.includes("signed")) { printSigned(name, form, value); }
}

console.log(JSON.stringify({ file }));
for (const { form, examples } of actions(site)) {
    for (const { title, samples } of examples) { print(`${form.action.name}, ${title}`, form, JSONText.parse(samples.JSON)); }
    print(`${form.action.name}, hostile`, form, hostile(form.members, form));
}
if (languages.includes("C++")) {
    print("SendSms, example", sms, JSONText.parse(sms.example));
    print("SendSms, hostile", sms, hostile(sms.members, sms));
}
