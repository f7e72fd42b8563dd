// Prints the name of the file that samples read, and the explorer's samples, a line of JSON each: of the examples on all pages, and of
// a request for each action with texts that try to break out of the code and with files.
//
// Usage: print.js SITE [LANGUAGE...]
// SITE is the folder of the HTML reference.
"use strict";

const { actions } = require("../Scripts/pages.js");
const { explorer } = require("../Scripts/scripts.js");
const { file, filled, hostile } = require("./requests.js");
const sms = require("./sms.js");

const [site, ...languages] = process.argv.slice(2);
const evaluate = explorer();
const [JSONText, Samples] = ["ExplorerJSON", "ExplorerSamples"].map(evaluate);

function print(name, form, value) {
    for (const { name: language, available } of Samples.languages) {
        if (!available(form) || languages.length > 0 && !languages.includes(language)) { continue; }
        const code = Samples.sample(language, { value, region: form.region ?? null }, form);
        console.log(JSON.stringify({ name, language, service: form.service.name, action: form.action.name, code, request: JSONText.compact(filled(value)) }));
    }
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
