// Reads generated pages: the forms of actions, and the examples on their pages.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { run } = require("./scripts.js");

const characters = { "&quot;": "\"", "&#39;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };

function plain(markup) {
    return markup.replace(/&(?:quot|#39|lt|gt|amp);/g, escaped => characters[escaped]);
}

// Returns the examples of a page: the text of each panel by its title, such as `Swift`.
function examples(html) {
    return html.split("<div class=\"example\" ").slice(1).map(example => {
        const title = plain(/<h3><a [^>]*>(.*?)<\/a>/s.exec(example)[1]);
        const pattern = /<div class="panel" [^>]*><h4>(\w+)<\/h4>\n<div class="code"><pre tabindex="0"><code[^>]*>(.*?)<\/code>/gs;
        const panels = [...example.matchAll(pattern)];
        return { title, samples: Object.fromEntries(panels.map(([, name, code]) => [name, plain(code)])) };
    });
}

// Returns the forms in a folder of the site, in the order of their names.
function forms(folder) {
    return fs.readdirSync(folder).filter(file => file.endsWith(".js")).sort().map(file => {
        let found;
        run(fs.readFileSync(path.join(folder, file), "utf8"), { addForm: form => { found = form; } }, file);
        return found;
    });
}

// Returns the forms of a site with the examples of their pages.
function actions(site) {
    const root = path.join(site, "forms");
    if (!fs.existsSync(root)) { return []; }
    return fs.readdirSync(root).sort().flatMap(folder => forms(path.join(root, folder)).map(form => {
        return { form, examples: examples(fs.readFileSync(path.join(site, "en", `${form.page}.html`), "utf8")) };
    }));
}

module.exports = { actions };
