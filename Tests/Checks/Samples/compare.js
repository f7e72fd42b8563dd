// Compares the explorer's samples in Swift, with curl and for tccli with those on the pages, byte by byte.
//
// Usage: compare.js SITE...
// Each SITE is a folder of the HTML reference.
"use strict";

const assert = require("node:assert/strict");
const { actions } = require("../Scripts/pages.js");
const { explorer } = require("../Scripts/scripts.js");

const evaluate = explorer();
const [Samples, JSONText] = ["ExplorerSamples", "ExplorerJSON"].map(evaluate);

// Returns the number of examples, or throws an error that shows the first difference.
function compare(site) {
    let count = 0;
    for (const { form, examples } of actions(site)) {
        const known = Samples.languages.filter(({ name, available }) => ["Swift", "curl", "tccli"].includes(name) && available(form));
        examples.forEach(({ title, samples }, at) => {
            const request = { value: JSONText.parse(samples.JSON), region: form.region ?? null };
            // Only the first example of a page has a script with curl.
            const shown = known.map(({ name }) => name).filter(name => name !== "curl" || at === 0);
            assert.deepEqual(Object.keys(samples), [...shown, "JSON"], `${form.page}, ${title}`);
            for (const name of shown) { assert.equal(Samples.sample(name, request, form), samples[name], `${form.page}, ${title}, ${name}`); }
            count += 1;
        });
    }
    return count;
}

if (require.main === module) {
    const counts = process.argv.slice(2).map(compare);
    const count = counts.reduce((sum, count) => sum + count, 0);
    assert.ok(count > 0, "no examples");
    console.log(`${count} examples in ${counts.length} sites have the explorer's samples`);
}

module.exports = { compare };
