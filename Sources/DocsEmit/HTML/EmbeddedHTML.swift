// Made by Scripts/embed.sh from Templates/. Do not edit.
// swift-format-ignore-file

/// The files of `Templates/html`, each named by its path.
package enum EmbeddedHTML {
package static let `assets/colors.css` = #"""
/* The colours of both themes. All text has a contrast of at least 4.5 to its background. The dark colours are written twice,
   since older browsers (Safari before 17.5, Chrome before 123) do not know a colour that depends on the theme by itself. */
:root {
  color-scheme: light;
  --ground: #ffffff;
  --raised: #f7f8fa;
  --sunken: #f3f5f8;
  --line: #e2e6ec;
  --line-strong: #c9d0da;
  --text: #1b2230;
  --quiet: #566072;
  --accent: #0a58ca;
  --accent-ground: #e9f1fd;
  --warm: #9a3d00;
  --warm-ground: #fdf1e7;
  --good: #0b6b3a;
  --code-string: #0b6b3a;
  --code-number: #9a3d00;
  --code-word: #8a1f8f;
  --code-name: #0a58ca;
  --code-comment: #566072;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
    --ground: #0e1116;
    --raised: #161b22;
    --sunken: #12161d;
    --line: #272e38;
    --line-strong: #3a4350;
    --text: #e4e8ee;
    --quiet: #9aa5b5;
    --accent: #7db4ff;
    --accent-ground: #16283f;
    --warm: #f0a15e;
    --warm-ground: #33230f;
    --good: #6fd39a;
    --code-string: #8fd6a8;
    --code-number: #f0a15e;
    --code-word: #d9a3ec;
    --code-name: #8cbcff;
    --code-comment: #8b96a6;
  }
}
:root[data-theme="dark"] {
  color-scheme: dark;
  --ground: #0e1116;
  --raised: #161b22;
  --sunken: #12161d;
  --line: #272e38;
  --line-strong: #3a4350;
  --text: #e4e8ee;
  --quiet: #9aa5b5;
  --accent: #7db4ff;
  --accent-ground: #16283f;
  --warm: #f0a15e;
  --warm-ground: #33230f;
  --good: #6fd39a;
  --code-string: #8fd6a8;
  --code-number: #f0a15e;
  --code-word: #d9a3ec;
  --code-name: #8cbcff;
  --code-comment: #8b96a6;
}

"""#

package static let `assets/content.css` = #"""
/* Text */
.crumbs { display: flex; flex-wrap: wrap; gap: .15rem .5rem; font-size: .875rem; color: var(--quiet); }
.crumbs a { color: var(--quiet); }
.crumbs span::before { content: "/"; margin-right: .5rem; color: var(--line-strong); }
.crumbs .twin { margin-left: auto; }
.lead { font-size: 1.1875rem; line-height: 1.5; color: var(--quiet); margin-bottom: 1.25rem; }
.badge { display: inline-block; padding: .05rem .5rem; border-radius: 99px; border: 1px solid var(--line-strong); color: var(--quiet);
  font: 500 .75rem/1.35rem var(--sans); white-space: nowrap; vertical-align: middle; letter-spacing: 0; }
.badge.warn { border-color: currentColor; color: var(--warm); background: var(--warm-ground); }
.note { padding: .75rem 1rem; border-left: 3px solid var(--warm); border-radius: 0 8px 8px 0; background: var(--warm-ground); }
.signature { margin-bottom: 1.5rem; }
.signature pre { white-space: pre-wrap; overflow-wrap: anywhere; }

.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0; border: 1px solid var(--line);
  border-radius: 10px; overflow: hidden; font-size: .9375rem; }
.facts > * { margin: 0; padding: .6rem 1rem; border-top: 1px solid var(--line); }
.facts > dt { grid-column: 1; padding-right: 1.5rem; color: var(--quiet); background: var(--raised); }
.facts > dd { grid-column: 2; }
.facts > :is(dt, dd):nth-of-type(1) { border-top: 0; }
.facts ul { display: flex; flex-wrap: wrap; gap: .3rem .4rem; margin: 0; padding: 0; list-style: none; }

/* Code */
.code { position: relative; margin: 0 0 1rem; }
.code pre { margin: 0; padding: .95rem 1.1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised);
  overflow: auto; max-height: 48rem; font-size: .8125rem; line-height: 1.6; tab-size: 4; }
.code pre code { font-size: inherit; }
h4 { margin: 1rem 0 .4rem; font-size: .8125rem; font-weight: 600; color: var(--quiet); }
.copy { position: absolute; right: .5rem; bottom: auto; top: .5rem; height: 1.9rem; padding: 0 .6rem; border: 1px solid var(--line-strong);
  border-radius: 7px; background: var(--ground); color: var(--text); font: 500 .75rem/1 var(--sans); cursor: pointer; }
.copy:hover { border-color: var(--accent); color: var(--accent); }
.copy.done { color: var(--good); border-color: var(--good); }
.copy.small { position: static; height: 1.5rem; margin-left: .5rem; padding: 0 .45rem; vertical-align: middle; }
::highlight(string) { color: var(--code-string); }
::highlight(number) { color: var(--code-number); }
::highlight(word) { color: var(--code-word); }
::highlight(name) { color: var(--code-name); }
::highlight(comment) { color: var(--code-comment); }

/* The page of a service, and the front page */
.cards { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr));
  gap: .75rem; }
.cards a { display: block; height: 100%; padding: .8rem 1rem .85rem; border: 1px solid var(--line); border-radius: 10px; color: var(--text);
  text-decoration: none; }
.cards a:hover { border-color: var(--accent); background: var(--raised); }
.cards b { font-weight: 600; overflow-wrap: anywhere; }
.cards a > code { display: block; padding: 0; border: 0; background: none; color: var(--quiet); }
.cards b code { padding: 0; border: 0; background: none; font-size: .9375rem; letter-spacing: -.01em; }
.cards .about { display: block; margin-top: .15rem; font-size: .875rem; line-height: 1.5; color: var(--quiet); }

/* Guides, and the error codes that any action can return */
.scroll { overflow-x: auto; margin: 0 0 1rem; }
.scroll:focus-visible { outline-offset: -2px; }
.plain { width: 100%; margin: 0; border-collapse: collapse; font-size: .9375rem; line-height: 1.5; }
.plain th { text-align: left; font-weight: 600; font-size: .8125rem; color: var(--quiet); }
.plain :is(th, td) { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.plain code { font-size: .8125rem; }
.plain tr:target { background: var(--accent-ground); }
.plain.wide { min-width: 40rem; }
.guide .code { margin-bottom: 1rem; }
.side .guides { margin-bottom: .75rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
.common { margin-top: 1rem; }
.common > summary { padding: .6rem .9rem; border: 1px solid var(--line); border-radius: 10px; font-weight: 600; cursor: pointer; }
.common > summary:hover { background: var(--raised); }
.common[open] > summary { margin-bottom: .75rem; }

@media (max-width: 45rem) {
  .lead { font-size: 1.0625rem; }
  .facts { grid-template-columns: minmax(0, 1fr); }
  .facts > dt, .facts > dd { grid-column: 1; }
  .facts > dt { padding-bottom: .1rem; background: none; font-size: .8125rem; }
  .facts > dd { padding-top: 0; border-top: 0; }
  /* A list instead of cards: a service has dozens of actions. */
  .cards { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .cards a { padding: .55rem .25rem; border-width: 0 0 1px; border-radius: 0; }
  .cards a > code { display: inline; margin-left: .35rem; font-size: .8125rem; }
  .cards .about { display: -webkit-box; margin-top: 0; overflow: hidden; font-size: .8125rem; line-height: 1.4; -webkit-box-orient: vertical;
    -webkit-line-clamp: 1; }
  /* A title says in short what the action does. */
  .cards a > code ~ .about { display: none; }
}
@media print {
  .bar, .left, .copy, .skip { display: none; }
  .frame { display: block; }
  main { padding: 0; }
  .code pre { max-height: none; white-space: pre-wrap; }
}

"""#

package static let `assets/directory.js` = #"""
// Knows which of several services a query is about, so that a search loads their indexes and no others: that of a whole cloud has
// megabytes. `words/index.js` calls `addDirectory` with the services and the first word of each list of words; `words/0.js` calls
// `addWords` with the words of a list, and for each the actions and the services that it occurs in, as differences of numbers.
function addDirectory(directory) {
  Directory.addRoot(directory);
}
function addWords(number, rows) {
  Directory.addList(number, rows);
}

const Directory = (() => {
  let firsts = null, folders = [];
  // For each action, the index of its service and the number of words in its name.
  let serviceOf = new Uint16Array(0), lengths = new Uint8Array(0);
  // The words of each list, sorted, and their rows.
  const lists = new Map();

  function addRoot(root) {
    firsts = root.firsts;
    folders = root.services.map(([folder]) => folder);
    const all = root.services.map(([, , , digits]) => digits).join("");
    lengths = Uint8Array.from(all);
    serviceOf = new Uint16Array(all.length);
    let start = 0;
    root.services.forEach(([folder, title, chinese, digits], index) => {
      Search.addService(folder, [title, chinese]);
      serviceOf.fill(index, start, start += digits.length);
    });
  }

  function addList(number, rows) {
    const words = [];
    for (let at = 0; at < rows.length; at += 3) words.push({ word: rows[at], actions: rows[at + 1], services: rows[at + 2] });
    lists.set(number, words);
  }

  // Returns the index of the last item that is not greater than a text, or 0.
  function last(count, text, item) {
    let low = 0, high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (item(middle) <= text) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  // --- Words ---------------------------------------------------------------------------------------------------------

  // The lists that a query needs and that are not loaded.
  let missing = new Set();

  // Returns the words that begin with a text, or all words from a shorter text up to it.
  function rows(text, from = text) {
    const found = [];
    const start = last(firsts.length, from, (at) => firsts[at]);
    for (let number = start; number < firsts.length && (number === start || firsts[number] <= text + "\uffff"); number += 1) {
      const list = lists.get(number);
      if (!list) {
        missing.add(number);
        continue;
      }
      for (let at = last(list.length, from, (at) => list[at].word); at < list.length; at += 1) {
        const { word } = list[at];
        if (from === text ? word.startsWith(text) : word >= from && word <= text) found.push(list[at]);
        else if (word > text + "\uffff") break;
      }
    }
    return found;
  }

  // Returns the words that a piece of a query stands for. Each item of the result has to occur: `idcard` is taken apart.
  function resolved(piece) {
    const [text] = piece.texts;
    if (piece.isHan || text.length === 1) return [rows(text)];
    const bumps = (piece.raw.match(Ranking.words) ?? []).map((word) => word.toLowerCase());
    if (bumps.length > 1 || (bumps.length === 1 && bumps[0] !== text)) return bumps.map((word) => rows(word));
    const found = rows(text);
    if (found.length > 0) return [found];
    if (text.endsWith("s") && rows(text.slice(0, -1)).length > 0) return [rows(text.slice(0, -1))];
    const near = Typos.near(text, rows(text.slice(0, 2)).map(({ word }) => word));
    if (near.length > 0) return [near.flatMap((word) => rows(word).filter((row) => row.word === word))];
    return apart(text);
  }

  // Takes a text apart, the longest known word first.
  function apart(text) {
    const words = rows(text, text.slice(0, 2)).filter(({ word }) => text.startsWith(word));
    for (const { word } of words.reverse()) {
      const rest = text.slice(word.length), next = rest.length < 2 ? [[]] : [rows(rest)];
      const others = next[0].length > 0 ? next : rest.length < 2 ? [[]] : apart(rest);
      if (others.every((all) => all.length > 0)) return [rows(word), ...others];
    }
    return [[]];
  }

  // --- Services ------------------------------------------------------------------------------------------------------

  // Adds the weight of a word to the score of each action or service in which it occurs.
  function count(rows, property, scores) {
    const seen = new Uint8Array(scores.length);
    let total = 0;
    for (const row of rows) {
      let number = 0;
      for (const difference of row[property]) {
        number += difference;
        if (!seen[number]) total += 1;
        seen[number] = 1;
      }
    }
    if (total === 0) return 0;
    const weight = Math.log(1 + scores.length / total);
    for (let number = 0; number < scores.length; number += 1) if (seen[number]) scores[number] += weight;
    return weight;
  }

  // Returns the indices of the best scores: those that are near the highest, in order. Of equal scores, a lower penalty is better.
  function best(scores, penalty) {
    let highest = 0;
    for (const score of scores) if (score > highest) highest = score;
    if (highest === 0) return [];
    const found = [];
    scores.forEach((score, number) => { if (score >= highest * 0.75) found.push(number); });
    return found.sort((one, other) => scores[other] - scores[one] || penalty(one) - penalty(other) || one - other);
  }

  // Returns the folders of the services that a query is about, the best first: those with actions, and those with anything.
  function services(pieces) {
    const inActions = new Float32Array(lengths.length), inServices = new Float32Array(folders.length);
    for (const piece of pieces) {
      for (const rows of resolved(piece)) {
        const named = folders.map((folder) => folder === piece.texts[0]);
        count(rows, "actions", inActions);
        count(rows, "services", inServices);
        if (named.includes(true)) inActions.forEach((_, number) => { if (named[serviceOf[number]]) inActions[number] += 3; });
      }
    }
    // The services that are used most have the shortest names.
    const penalty = (number) => lengths[number] * 100 + folders[serviceOf[number]].length;
    const withActions = [...new Set(best(inActions, penalty).map((number) => serviceOf[number]))];
    // Services whose actions have the words come before others with the same words.
    const rank = new Map(withActions.map((index, at) => [index, at]));
    const withAnything = best(inServices, (index) => rank.get(index) ?? folders.length);
    return { withActions: withActions.map((index) => folders[index]), withAnything: withAnything.map((index) => folders[index]) };
  }

  // Returns what a query needs:
  //
  // - files: [path, a function that returns true if the file has arrived] of the lists of words that are still missing.
  // - actions, members: The folders of the services whose actions or members are searched, at most `limit` each.
  // - more: The number of further services.
  function plan(query, limit) {
    if (!firsts) return { files: [[`words/index.js`, () => firsts !== null]], actions: [], members: [], more: 0 };
    missing = new Set();
    const { withActions, withAnything } = services(Ranking.pieces(query));
    const files = [...missing].map((number) => [`words/${number}.js`, () => lists.has(number)]);
    if (files.length > 0) return { files, actions: [], members: [], more: 0 };
    const members = withAnything.slice(0, Math.ceil(limit * 3 / 8));
    const actions = [...new Set([...withActions.slice(0, limit), ...members])];
    const all = new Set([...withActions, ...withAnything]);
    return { files, actions, members, more: all.size - new Set([...actions, ...members]).size };
  }

  return { addRoot, addList, plan };
})();

"""#

package static let `assets/frame.css` = #"""
:root {
  --bar: 3.5rem;
  --frame: 108rem;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB",
    "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --mono: ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono",
    "Liberation Mono", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", monospace;
}

*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: calc(var(--bar) + 1.25rem); -webkit-text-size-adjust: 100%; }
[hidden]:not([hidden="until-found"]) { display: none !important; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 400 1rem/1.6 var(--sans); overflow-wrap: break-word;
}
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: .2em; }
/* Links in running text differ from it by more than their colour. */
:is(p, li, dd, td) > a, :is(strong, em) > a, .kind a { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
code, pre, kbd { font-family: var(--mono); font-size: .875em; font-variant-ligatures: none; }
:not(pre) > code { overflow-wrap: anywhere; }
p code, li code, td .text code, dd code {
  background: var(--sunken); border: 1px solid var(--line); border-radius: 4px; padding: .05em .3em;
}
h1, h2, h3 { line-height: 1.25; font-weight: 650; letter-spacing: -.012em; }
h1 { font-size: 2.125rem; margin: .25rem 0 .75rem; }
h1 small { display: inline-block; font: 500 .5em/1.4 var(--mono); letter-spacing: 0; color: var(--quiet); }
h2 { font-size: 1.375rem; margin: 3.25rem 0 1rem; }
h3 { font-size: 1.0625rem; margin: 2.25rem 0 .75rem; }
h2 a, h3 a { color: inherit; }
h2 a::after, h3 a::after { content: " #"; color: var(--quiet); opacity: 0; font-weight: 400; }
h2 a:hover::after, h3 a:hover::after, h2 a:focus::after, h3 a:focus::after { opacity: 1; }
@media (hover: none) { h2 a::after, h3 a::after { opacity: .7; } }
p, ul, ol, dl, pre, table, blockquote { margin: 0 0 1rem; }
ul, ol { padding-left: 1.4rem; }
blockquote { padding-left: 1rem; border-left: 3px solid var(--line-strong); color: var(--quiet); }
.quiet { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 40; padding: .5rem .9rem; background: var(--accent);
  color: var(--ground); border-radius: 6px; }
.skip:focus { top: .6rem; }

/* The bar at the top */
.bar {
  position: sticky; top: 0; z-index: 20; height: var(--bar); display: flex; align-items: center; gap: .75rem;
  padding: 0 max(1.5rem, (100vw - var(--frame)) / 2 + 1.5rem); background: var(--ground); border-bottom: 1px solid var(--line);
}
.brand { flex: none; width: 15.5rem; display: flex; align-items: center; gap: .6rem; color: var(--text);
  font-weight: 650; white-space: nowrap; overflow: hidden; }
.brand:hover { text-decoration: none; }
.brand span { overflow: hidden; text-overflow: ellipsis; }
.brand small { margin-left: .4rem; color: var(--quiet); font: 400 .875rem/1 var(--sans); }
.brand::before {
  content: ""; flex: none; width: 1.35rem; height: 1.35rem; border-radius: 6px;
  background: linear-gradient(135deg, #1f7bff, #00b3a4);
}
.bar .tools { margin-left: auto; display: flex; align-items: center; gap: .375rem; }
.tool {
  display: inline-flex; align-items: center; justify-content: center; height: 2.25rem; min-width: 2.25rem; padding: 0 .7rem;
  border: 1px solid var(--line); border-radius: 8px; background: var(--ground); color: var(--text);
  font: 500 .875rem/1 var(--sans); cursor: pointer; white-space: nowrap;
}
.tool:hover { background: var(--raised); border-color: var(--line-strong); text-decoration: none; }
:root:not(.js) .needs-script { display: none; }
.menu { display: none; padding: 0; }
.menu::before { content: ""; width: 1rem; height: .75rem; border: solid currentColor; border-width: 1.5px 0;
  background: linear-gradient(currentColor, currentColor) 0 50% / 100% 1.5px no-repeat; }
.theme { padding: 0; }
.theme::before { content: ""; width: 1.05rem; height: 1.05rem; border: 1.5px solid currentColor; border-radius: 50%;
  background: linear-gradient(90deg, currentColor 50%, transparent 50%); }

/* Search */
.search { position: relative; flex: 1 1 auto; max-width: 36rem; }
.search input {
  width: 100%; height: 2.375rem; padding: 0 2.75rem 0 2.4rem; border: 1px solid var(--line-strong); border-radius: 9px;
  background: var(--raised); color: var(--text); font: 400 .9375rem/1 var(--sans); appearance: none; text-overflow: ellipsis;
}
.search input::placeholder { color: var(--quiet); opacity: 1; }
.search input:focus { outline: 2px solid var(--accent); outline-offset: -1px; background: var(--ground); }
.search::before { content: ""; position: absolute; left: .85rem; top: .72rem; width: .8rem; height: .8rem;
  border: 1.5px solid var(--quiet); border-radius: 50%; pointer-events: none; }
.search::after { content: ""; position: absolute; left: 1.52rem; top: 1.46rem; width: .4rem; height: 1.5px;
  background: var(--quiet); transform: rotate(45deg); pointer-events: none; }
.search kbd {
  position: absolute; right: .6rem; top: .52rem; padding: 0 .45rem; border: 1px solid var(--line-strong); border-radius: 5px;
  color: var(--quiet); background: var(--ground); font-size: .75rem; line-height: 1.25rem; pointer-events: none;
}
.search input:focus ~ kbd { display: none; }
.results {
  position: absolute; top: calc(100% + .4rem); left: 0; right: 0; max-height: min(32rem, calc(100vh - 5rem)); overflow-y: auto;
  padding: .375rem; border: 1px solid var(--line-strong); border-radius: 12px; background: var(--ground);
  box-shadow: 0 12px 32px rgb(0 0 0 / .18); overscroll-behavior: contain; contain: content;
}
.results[hidden] { display: none; }
.results .heading { padding: .6rem .65rem .3rem; font-size: .75rem; font-weight: 600; color: var(--quiet); }
.results [role="option"] { display: block; padding: .45rem .65rem; border-radius: 7px; color: var(--text); cursor: pointer; }
.results [role="option"]:hover { background: var(--raised); text-decoration: none; }
.results [aria-selected="true"] { background: var(--accent-ground); }
.results b { font: 600 .875rem/1.5 var(--mono); overflow-wrap: anywhere; }
.results b.guide { font-family: inherit; }
.results .title { margin-left: .5rem; font-size: .875rem; font-weight: 600; }
.results .of { margin-left: .5rem; color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere; }
.results .about { display: block; font-size: .8125rem; line-height: 1.45; color: var(--quiet); overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; }
.results .more, .results .way { padding-block: .35rem; color: var(--accent); font-size: .8125rem; font-weight: 600; }
.results .none { padding: 1.1rem .75rem; color: var(--quiet); text-align: center; }
.results mark, .results [role="option"] mark { background: none; color: var(--accent); font-weight: 700; }

/* Frame: the links at the left, and the text. A page of an action has its samples at the right (samples.css). */
.frame { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: var(--frame); margin: 0 auto; }
.left { position: sticky; top: var(--bar); align-self: start; display: flex; flex-direction: column; height: calc(100vh - var(--bar));
  border-right: 1px solid var(--line); font-size: .875rem; line-height: 1.4; }
.side, .toc { overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
.side ul, .toc ul { list-style: none; margin: 0; padding: 0; }
.left a, .left a:hover { text-decoration: none; }

.side { position: relative; flex: 1 1 0; min-height: 8rem; padding: 1rem .75rem 3rem 1.5rem; }
.side > p { margin: 0 .6rem; }
.side > ul > li { margin-bottom: .125rem; }
.side summary, .side .group { display: flex; align-items: center; padding: .36rem .6rem; border-radius: 7px; color: var(--text);
  font-weight: 600; cursor: pointer; list-style: none; }
.side summary::-webkit-details-marker { display: none; }
.side summary::after { content: ""; flex: none; width: .4rem; height: .4rem; margin: 0 .2rem 0 auto; border: solid var(--quiet);
  border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
.side details[open] > summary::after { transform: rotate(45deg); }
.side summary:hover, .side a:hover { background: var(--raised); }
.side details ul { margin: .125rem 0 .75rem .6rem; border-left: 1px solid var(--line); }
.side details li a { display: block; margin-left: .4rem; padding: .28rem .6rem; border-radius: 7px; color: var(--quiet); overflow-wrap: anywhere; }
.side details li a small { display: block; font: 400 .75rem/1.5 var(--mono); color: var(--quiet); }
.side details li a:hover { color: var(--text); }
.side a[aria-current] { background: var(--accent-ground); color: var(--accent); font-weight: 600; }

.toc { flex: 0 1 auto; max-height: 45%; padding: 1.5rem .75rem 1rem 1.5rem; border-bottom: 1px solid var(--line); }
.toc summary { display: flex; align-items: center; margin-bottom: .4rem; padding: 0 .6rem; font-weight: 600; cursor: pointer; list-style: none; }
.toc summary::-webkit-details-marker { display: none; }
.toc .here { display: none; }
.toc li a { display: block; padding: .22rem .75rem; border-left: 2px solid var(--line); color: var(--quiet); overflow-wrap: anywhere; }
.toc li li a { padding-left: 1.5rem; font-size: .8125rem; }
.toc li a:hover { color: var(--text); }
.toc a[aria-current] { border-color: var(--accent); color: var(--accent); }

main { min-width: 0; padding: 1.75rem 2.5rem 6rem; outline: none; }
main > *, .rest > * { max-width: 56rem; }
main.wide > * { max-width: 72rem; }
main.wide > p, main.wide > .text { max-width: 48rem; }
main.wide > .object { max-width: 56rem; }
.front { display: block; max-width: 78rem; }
.foot { max-width: none; margin-top: 4rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--quiet);
  font-size: .875rem; }

@media (max-width: 80rem) {
  .frame { grid-template-columns: 16rem minmax(0, 1fr); }
  main, main.wide { padding: 1.5rem 2rem 5rem; }
  .brand { width: 14.5rem; }
}
/* On a small screen a button shows the navigation, and the table of contents folds into a line below the bar. */
@media (max-width: 60rem) {
  html { scroll-padding-top: calc(var(--bar) + 3.5rem); }
  .frame { display: block; }
  .menu { display: inline-flex; }
  .left { display: contents; }
  .side { display: none; padding: 1rem 1rem 4rem; }
  :root:not(.js) .side { display: block; padding: 1rem 1.25rem 0; }
  .side.open { display: block; position: fixed; inset: var(--bar) 0 0 0; z-index: 15; background: var(--ground); font-size: 1rem; }
  .side.open summary, .side.open details li a { padding-top: .55rem; padding-bottom: .55rem; }
  .toc { max-height: none; padding: 0; overflow: visible; background: var(--ground); font-size: .9375rem; }
  .js .toc { position: sticky; top: var(--bar); z-index: 10; }
  .toc summary { gap: .5rem; margin: 0; padding: .6rem 1.25rem; font-size: .875rem; }
  .toc summary::after { content: ""; flex: none; width: .45rem; height: .45rem; margin: -.2rem .2rem 0 auto; border: solid var(--quiet);
    border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
  .toc details[open] > summary::after { margin-top: .2rem; transform: rotate(-135deg); }
  .toc .here { display: block; min-width: 0; overflow: hidden; color: var(--quiet); font-weight: 400; text-overflow: ellipsis; white-space: nowrap; }
  .toc details > ul { max-height: 60vh; overflow-y: auto; padding: 0 1.25rem 1rem; background: var(--ground); }
  .js .toc details > ul { position: absolute; left: 0; right: 0; border-bottom: 1px solid var(--line); box-shadow: 0 12px 24px rgb(0 0 0 / .18); }
  .toc li a { padding-top: .45rem; padding-bottom: .45rem; }
  .bar { padding: 0 1rem; gap: .5rem; }
  .brand { width: auto; flex: 0 1 auto; min-width: 1.35rem; }
}
@media (max-width: 45rem) {
  .brand span { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); }
  .search { position: static; }
  .search kbd { display: none; }
  .search::before, .search::after { display: none; }
  .search input { padding: 0 .8rem; font-size: 1rem; }
  .results { position: fixed; top: var(--bar); left: 0; right: 0; max-height: none; bottom: 0; border-width: 0; border-radius: 0; box-shadow: none;
    padding: .5rem; }
  .results .about { white-space: normal; }
  main, main.wide { padding: 1rem 1rem 4rem; }
  h1 { font-size: 1.625rem; }
  h2 { margin-top: 2.5rem; }
  .toc summary { padding: .6rem 1rem; }
  .toc details > ul { padding: 0 1rem 1rem; }
}
@media (prefers-reduced-motion: no-preference) {
  a, button, input, summary { transition: background-color .12s, border-color .12s, color .12s; }
}

"""#

package static let `assets/icon.svg` = #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f7bff"/></svg>

"""#

package static let `assets/loading.js` = #"""
// Loads the scripts of the search index that a search lacks.
const Loading = (() => {
  // Files that are being loaded, and files that did not provide the expected index.
  const waiting = new Set(), failed = new Set();
  // The maximum number of parallel requests. With hundreds at once, a browser would not respond to the user.
  const atOnce = 16;
  const queue = [];
  let running = 0;

  function loadNext() {
    while (running < atOnce && queue.length > 0) {
      running += 1;
      document.head.append(queue.shift());
    }
  }

  function request(file, isThere, arrived) {
    if (isThere() || waiting.has(file) || failed.has(file)) return;
    const script = document.createElement("script");
    script.src = root + file;
    // Scripts run in the order in which they are requested, so that a search always gives the same list.
    script.async = false;
    script.onload = script.onerror = () => {
      script.remove();
      running -= 1;
      waiting.delete(file);
      // A truncated file also loads, but adds nothing.
      if (!isThere()) failed.add(file);
      loadNext();
      arrived();
    };
    waiting.add(file);
    queue.push(script);
  }

  // Loads the files that are missing, and calls `arrived` after each. All actions come before the members, since they are small
  // and the most frequent target of a search.
  //
  // - files: [path, a function that returns true if the file has arrived].
  // - actions, members: The folders of the services whose actions or members are needed.
  // - guides: The folder of the guides, or an empty text.
  function load({ files = [], actions, members, guides = "" }, arrived) {
    for (const [file, isThere] of files) request(file, isThere, arrived);
    for (const folder of actions) request(`search/${folder}.js`, () => indexes.has(folder), arrived);
    if (guides) request(`search/${guides}.js`, () => Search.complete.has(guides), arrived);
    for (const folder of members) request(`search/${folder}.members.js`, () => Search.complete.has(folder), arrived);
    loadNext();
  }

  return { load, waiting, failed };
})();

"""#

package static let `assets/members.css` = #"""
/* Tables of members. Each row is a line with name, type and presence, and the description below it, so that a table fits
   beside the samples, into another table, and on a phone. */
.members { display: block; width: 100%; font-size: .9375rem; line-height: 1.55; }
.members tbody { display: block; }
.members:not(.errors) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.members tbody tr { position: relative; display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .75rem; padding: .85rem 0;
  border-top: 1px solid var(--line); }
.members tbody :is(th, td) { display: block; padding: 0; text-align: left; font-weight: 400; }
.members tbody th code { font-size: .875rem; font-weight: 650; }
.members tbody th a { color: var(--text); text-decoration: none; }
.members tbody th a:hover::after { content: " #"; color: var(--quiet); }
.members .kind, .members .need, .members .swift { font-size: .8125rem; color: var(--quiet); overflow-wrap: anywhere; }
.members .need.yes { color: var(--warm); font-weight: 600; }
.members :is(.need.always, .group .need) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.members td.swift { margin-left: auto; }
.members td.swift:empty { display: none; }
.members td.swift::before { content: "Swift "; font-size: .75rem; }
.members td.swift code, .values .swift { color: var(--code-name); font-size: .8125rem; }
.members tbody .about { flex: 1 1 100%; min-width: 0; }
.members .about > :first-child { margin-top: .2rem; }
.members tr:target { background: var(--accent-ground); box-shadow: -.75rem 0 0 var(--accent-ground), .75rem 0 0 var(--accent-ground); }
.members td > :last-child, .members .text > :last-child { margin-bottom: 0; }
.members p { margin-bottom: .4rem; }
.members .badge { margin-left: .2rem; line-height: 1.1rem; vertical-align: baseline; }
.members .remark { margin-bottom: .35rem; color: var(--quiet); font-size: .875rem; }

/* Members that depend on each other */
.members .group { margin: .5rem 0; border: 1px solid var(--line-strong); border-left: 3px solid var(--accent); border-radius: 8px; overflow: hidden; }
.members .group tr { padding-left: 1rem; padding-right: 1rem; }
.members .group .rule { padding-top: .5rem; padding-bottom: .5rem; border-top: 0; background: var(--raised); }
.members .group .rule th { font-size: .875rem; font-weight: 600; }
.members .group tr:target { box-shadow: none; }
.members .group + .group { margin-top: 1rem; }

/* Known values and limits */
.values { display: grid; grid-template-columns: fit-content(50%) minmax(0, 1fr); gap: .25rem .9rem; margin: .4rem 0 .5rem; font-size: .875rem; }
.values dt { overflow-wrap: anywhere; }
.values dt:has(.swift) { min-width: 8.5rem; }
.values dd { margin: 0; color: var(--quiet); }
.values .swift { margin-left: .5rem; padding: 0; border: 0; background: none; }
.values .marked { background: var(--accent-ground); box-shadow: 0 0 0 .2rem var(--accent-ground); border-radius: 2px; }
.values dt code, .limits code, .facts code, .errors td code { padding: .05em .3em; background: var(--sunken); border: 1px solid var(--line);
  border-radius: 4px; }
.values dt code.swift { padding: 0; border: 0; background: none; }
.limits { margin: .3rem 0 0; padding: 0; list-style: none; font-size: .875rem; color: var(--quiet); display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
.limits code { color: var(--text); }

/* Folded values, and the members of a type in place */
.fold { margin: .3rem 0; font-size: .875rem; }
.fold > summary { display: inline-flex; align-items: center; gap: .45rem; padding: .1rem .7rem; border: 1px solid var(--line-strong); border-radius: 99px;
  color: var(--accent); font-size: .8125rem; cursor: pointer; list-style: none; }
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary::before { content: ""; width: .35rem; height: .35rem; border: solid currentColor; border-width: 0 1.5px 1.5px 0;
  transform: rotate(-45deg); }
.fold[open] > summary::before { transform: rotate(45deg); }
.fold > summary:hover { background: var(--raised); border-color: var(--accent); }
.inner .members { margin: .6rem 0 0; padding: 0 0 0 1rem; border-left: 2px solid var(--line); }
.inner .members tbody tr:first-child { border-top: 0; }

.errors tbody th { flex: 1 1 100%; }
.errors tbody td { flex: 1 1 100%; }
.errors tbody td:nth-child(3) { color: var(--quiet); font-size: .875rem; }
.errors tbody td:nth-child(3):not(:empty)::before { content: "→ "; }
.errors thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.parts { margin-top: 2.5rem; font-size: .875rem; }
.parts .heading { margin-bottom: .4rem; font-weight: 600; }
.parts ul { margin: 0; padding: 0; list-style: none; columns: 16rem; }
.parts li { overflow-wrap: anywhere; }
.pager { display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
.pager [rel="next"] { margin-left: auto; }
.object { margin-top: 2.5rem; }
.object h3 { margin-top: 0; }
h2 + .object { margin-top: 1.25rem; }

/* A page without samples has room for a table of errors. */
@media (min-width: 60.01rem) {
  main.wide .errors { display: table; border-collapse: collapse; }
  main.wide .errors thead { position: static; clip-path: none; }
  main.wide .errors :is(thead, tbody) { display: table-row-group; }
  main.wide .errors tr { display: table-row; }
  main.wide .errors :is(th, td) { display: table-cell; padding: .7rem .85rem .7rem 0; text-align: left; vertical-align: top;
    border-bottom: 1px solid var(--line); }
  main.wide .errors thead th { padding-top: .25rem; padding-bottom: .5rem; border-bottom-color: var(--line-strong); color: var(--quiet);
    font-size: .8125rem; font-weight: 600; }
  main.wide .errors tbody th { width: 30%; }
  main.wide .errors tbody td:nth-child(3) { width: 36%; }
  main.wide .errors tbody td:nth-child(3)::before { content: none; }
}

"""#

package static let `assets/members.js` = #"""
// Tables of members: a type opens in place, and folded values open for a link that leads inside and for printing.

// Adds a fold with the members of the type to which a link leads. The table is copied when the fold is first opened.
function addInner(link) {
  const section = link.hash && link.pathname === location.pathname ? document.getElementById(link.hash.slice(1)) : null;
  const table = section?.closest(".object")?.querySelector(".members");
  const cell = link.closest("tr").querySelector(".about");
  if (!table || !cell) return;
  const fold = make("details", { class: "fold inner" }, make("summary", {}, words.membersOf(link.textContent)));
  fold.addEventListener("toggle", () => {
    if (!fold.open || fold.children.length > 1) return;
    const copy = table.cloneNode(true);
    for (const inner of copy.querySelectorAll(".inner")) inner.remove();
    for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
    copy.removeAttribute("aria-labelledby");
    copy.setAttribute("aria-label", link.textContent);
    fold.append(copy);
    for (const inner of copy.querySelectorAll(".kind a")) addInner(inner);
  });
  cell.append(fold);
}
for (const link of document.querySelectorAll(".members .kind a")) addInner(link);

// Opens the folds around an element, and those of values in it.
function openFolds(element) {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  if (element.matches("tr")) for (const fold of element.querySelectorAll(".fold:not(.inner)")) fold.open = true;
}

let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("main details:not([open], .inner)")];
  for (const fold of opened) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of opened) fold.open = false;
  opened = [];
});

"""#

package static let `assets/page.js` = #"""
// The interactive parts of a page. All elements are made with createElement and textContent, so no text becomes markup.
const page = document.documentElement;
const isChinese = page.lang.startsWith("zh");
const root = document.body.dataset.root;
const [folder, stem = ""] = document.body.dataset.page.split("/");
const words = isChinese
  ? { copy: "复制", copied: "已复制", failed: "请手动复制", chooseExample: "选择示例", membersOf: (type) => `展开 ${type} 的字段`,
      noSample: (kind, shown) => `此示例没有 ${kind} 代码，显示的是 ${shown}。`, otherSample: (kind) => `查看另一个示例的 ${kind} 代码` }
  : { copy: "Copy", copied: "Copied", failed: "Copy by hand", chooseExample: "Example",
      membersOf: (type) => `Members of ${type}`, noSample: (kind, shown) => `This example has no ${kind} sample, so ${shown} is shown. `,
      otherSample: (kind) => `See the ${kind} sample of another example` };

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// Returns a name that may be broken before the capitals that begin its words.
function breakable(name) {
  const parts = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(" ");
  return parts.flatMap((part, at) => (at > 0 ? [make("wbr"), part] : [part]));
}

function address(service, name, anchor = "") {
  return `${root}${isChinese ? "zh" : "en"}/${service}/${name}.html${anchor ? "#" + anchor : ""}`;
}

// A browser may refuse storage to files. Every file of a disk shares it, so the keys have a prefix.
function stored(key) {
  try { return localStorage.getItem("tcgen." + key); } catch { return null; }
}
function store(key, value) {
  try {
    if (value === null) localStorage.removeItem("tcgen." + key);
    else localStorage.setItem("tcgen." + key, value);
  } catch { /* Without storage, a choice holds for this page only. */ }
}

// --- Theme ---------------------------------------------------------------------------------------------------------

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
document.querySelector(".theme").addEventListener("click", () => {
  const isDark = page.dataset.theme ? page.dataset.theme === "dark" : systemIsDark.matches;
  const isSystems = isDark !== systemIsDark.matches;
  // Without a stored choice, the page follows the theme of the system.
  if (isSystems) delete page.dataset.theme;
  else page.dataset.theme = isDark ? "light" : "dark";
  store("theme", page.dataset.theme ?? null);
});

// --- Language: keeps the position on the page ----------------------------------------------------------------------

const language = document.querySelector(".language");
language.addEventListener("click", () => {
  const line = 120;
  let anchor = "";
  if (scrollY > line) {
    for (const element of document.querySelectorAll("main :not(.samples *)[id]")) {
      const { top, height } = element.getBoundingClientRect();
      if (height > 0 && top <= line) anchor = element.id;
      if (top > line) break;
    }
  }
  language.hash = anchor;
});

// --- Navigation ----------------------------------------------------------------------------------------------------

const side = document.querySelector(".side");
function fillNavigation(index) {
  const list = make("ul");
  const bySection = index.sections.map(() => []);
  for (const action of index.actions) bySection[action[2]].push(action);
  // A page with more types, `Name.types2`, belongs to the action `Name`.
  const current = stem.replace(/\.types\d+$/, "");
  index.sections.forEach(([english, chinese], at) => {
    const links = make("ul");
    const details = make("details", {}, make("summary", {}, (isChinese && chinese) || english), links);
    for (const [name, file, , about, chineseAbout, english, chinese] of bySection[at]) {
      const label = isChinese ? chinese || english : english || chinese;
      const names = label ? [label, make("small", {}, ...breakable(name))] : breakable(name);
      const link = make("a", { href: address(folder, file || name), title: (isChinese && chineseAbout) || about }, ...names);
      if ((file || name) === current) {
        link.setAttribute("aria-current", "page");
        details.open = true;
      }
      links.append(make("li", {}, link));
    }
    list.append(make("li", {}, details));
  });
  side.replaceChildren(...side.querySelectorAll(":scope > .guides"), list);
  const marked = side.querySelector("[aria-current]");
  if (marked) side.scrollTop = marked.offsetTop - side.clientHeight / 3;
  else if (list.children.length === 1) list.querySelector("details").open = true;
}
if (side) {
  for (const link of side.querySelectorAll(".guides a")) {
    if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
  }
  const own = indexes.get(folder);
  if (own) fillNavigation(own);
  const menu = document.querySelector(".menu");
  const show = (isOpen) => {
    side.classList.toggle("open", isOpen);
    menu.setAttribute("aria-expanded", isOpen);
  };
  menu.addEventListener("click", () => show(!side.classList.contains("open")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !side.classList.contains("open")) return;
    show(false);
    menu.focus();
  });
}

// --- Error codes ---------------------------------------------------------------------------------------------------

// Each service has a page of its own for them. Links from the time when they were on its first page lead there.
if (stem === "index" && /^#(common-)?errors\./.test(location.hash)) location.replace("errors.html" + location.hash);
function openFolded() {
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("details.common")?.setAttribute("open", "");
}
addEventListener("hashchange", openFolded);
openFolded();

// --- Copying -------------------------------------------------------------------------------------------------------

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make("textarea", { class: "hidden" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
const status = document.body.appendChild(make("div", { class: "hidden", role: "status" }));
function copyButton(text, extra = "") {
  const button = make("button", { type: "button", class: "copy" + extra }, words.copy);
  button.addEventListener("click", async () => {
    const isDone = await copy(text());
    button.textContent = status.textContent = isDone ? words.copied : words.failed;
    button.classList.toggle("done", isDone);
    setTimeout(() => {
      button.textContent = words.copy;
      button.classList.remove("done");
      status.textContent = "";
    }, 1600);
  });
  return button;
}
for (const block of document.querySelectorAll(".code")) block.append(copyButton(() => block.querySelector("pre").textContent));
for (const fact of document.querySelectorAll(".facts dd")) {
  const code = fact.firstElementChild;
  if (code && code.textContent === fact.textContent) fact.append(copyButton(() => code.textContent, " small"));
}

// --- Colours in code, as highlights that leave the document unchanged ------------------------------------------------

const grammars = {
  json: /(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\b\d[\d.eE+-]*)|(?<word>\b(?:true|false|null)\b)/g,
  swift: /(?<comment>\/\/.*)|(?<string>"(?:[^"\\]|\\.)*")|(?<word>\b(?:import|let|var|try|await|async|throws|do|catch|where|if|else|for|in|func|return|nil|true|false)\b)|(?<number>\b\d[\d.]*\b)|(?<name>\b\w+(?=:))/g,
  sh: /(?<comment>(?:^|\s)#.*)|(?<string>"(?:[^"\\]|\\[^])*"|'[^']*')|(?<word>\b(?:if|then|else|fi|for|do|done|curl|openssl|tccli|printf|date|export)\b)|(?<name>\$\w+|\s--?[A-Za-z][\w-]*)/gm,
};
if ("highlights" in CSS) {
  const ranges = {};
  for (const code of document.querySelectorAll("pre > code[class]")) {
    const grammar = grammars[code.className.replace("language-", "")];
    const text = code.firstChild;
    if (!grammar || text?.nodeType !== Node.TEXT_NODE) continue;
    for (const match of text.data.matchAll(grammar)) {
      const kind = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
      const range = new StaticRange({
        startContainer: text, startOffset: match.index, endContainer: text, endOffset: match.index + match[0].length });
      (ranges[kind] ??= []).push(range);
    }
  }
  for (const [kind, list] of Object.entries(ranges)) CSS.highlights.set(kind, new Highlight(...list));
}

"""#

package static let `assets/places.js` = #"""
// Places on a page: the links that lead to them, and the table of contents.

// --- Links to a place ----------------------------------------------------------------------------------------------

// Returns the element that an anchor names, or `null`. `input.LanguageType=zh_rare` names a known value of a member. The anchors
// of earlier versions of the site, which were numbers, still lead to examples and groups.
function place(anchor) {
  const own = document.getElementById(anchor);
  if (own || !anchor) return own;
  const [, kind, number, rest = ""] = /^(example|group)-(\d+)(\..+)?$/.exec(anchor) ?? [];
  if (kind === "example" && examples[number - 1]) return document.getElementById(examples[number - 1].id + rest) ?? examples[number - 1];
  if (kind === "group") return document.querySelectorAll("main h2[id^='group-'], main h2#other-actions")[number - 1] ?? null;
  if (anchor === "limits") return document.getElementById("overview");
  const at = anchor.indexOf("=");
  const row = at > 0 ? document.getElementById(anchor.slice(0, at)) : null;
  const value = anchor.slice(at + 1);
  return [...(row?.querySelectorAll(".values dt") ?? [])].find((term) => term.firstElementChild.textContent === value) ?? row;
}

// Shows the place that the address names. Its sample, example or fold may be closed.
function reveal(isScrolling) {
  let anchor = location.hash.slice(1);
  try { anchor = decodeURIComponent(anchor); } catch { /* The anchor is no encoded text, and taken as it is. */ }
  for (const marked of document.querySelectorAll(".marked")) marked.classList.remove("marked");
  const target = place(anchor);
  if (!target) {
    // A type may have moved to another page about the same action, which this page links to.
    const link = anchor && [...document.querySelectorAll(".parts a")].find(({ hash }) => hash === "#" + anchor);
    // An error code may be on one of the following pages.
    const following = anchor.startsWith("errors.") ? document.querySelector(".parts a[rel=next]") : null;
    if (link) location.replace(link.href);
    else if (following) location.replace(following.href + location.hash);
    return;
  }
  openSample(target);
  openFolds(target);
  if (target.id !== anchor) {
    if (target.id) return location.replace("#" + target.id);
    target.classList.add("marked");
    target.nextElementSibling?.classList.add("marked");
  }
  if (isScrolling) target.scrollIntoView({ behavior: "instant" });
}
addEventListener("hashchange", () => reveal(true));
// A browser that goes back or reloads restores the position by itself.
reveal(performance.getEntriesByType("navigation")[0]?.type === "navigate");

// --- Table of contents ---------------------------------------------------------------------------------------------

const contents = document.querySelector(".toc details");
const marks = [...document.querySelectorAll(".toc a[href^='#']")].map((link) => [link, document.getElementById(link.hash.slice(1))])
  .filter(([, section]) => section);
if (contents && marks.length > 0) {
  const here = contents.querySelector("summary").appendChild(make("span", { class: "here" }));
  // Beside the text, the samples are always in sight.
  const isBeside = (section) => section.closest(".samples") && matchMedia("(min-width: 80rem)").matches;
  const current = () => {
    const sections = marks.filter(([, section]) => !isBeside(section));
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    // The last sections cannot reach the top of the screen: there the one that was asked for counts, or the last.
    if (isAtEnd && scrollY > 0) return (sections.find(([link]) => link.hash === location.hash) ?? sections.at(-1))[0];
    return (sections.findLast(([, section]) => section.getBoundingClientRect().top < 140) ?? sections[0])[0];
  };
  const mark = () => {
    const link = current();
    for (const [other] of marks) if (other !== link) other.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    here.textContent = link.textContent;
  };
  let isWaiting = false;
  const markSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => { isWaiting = false; mark(); });
  };
  addEventListener("scroll", markSoon, { passive: true });
  addEventListener("hashchange", markSoon);
  mark();

  // On a small screen the list is folded, and folds again after a choice.
  const isSmall = matchMedia("(max-width: 60rem)");
  const fold = () => { contents.open = !isSmall.matches; };
  isSmall.addEventListener("change", fold);
  contents.addEventListener("click", (event) => { if (isSmall.matches && event.target.closest("a")) contents.open = false; });
  fold();
}

"""#

package static let `assets/ranking.js` = #"""
// Decides how well entries fit a query. It knows no name of any service: what people call an action is in the titles and
// keywords of its spec.
//
// A query consists of pieces: words, and pairs of neighbouring characters of Chinese, which writes no spaces. A rare piece
// weighs more than a frequent one. An entry with all pieces precedes one that lacks some, and of two entries with the same
// pieces, the one whose name says little else is first: IDCardOCR, then RecognizeEncryptedIDCardOCR.
const Ranking = (() => {
  const han = /[\u3400-\u9fff]/;
  const runs = /[\u3400-\u9fff]+|[^\u3400-\u9fff]+/g;
  // The words of a name: `IDCardOCR` consists of `ID`, `Card` and `OCR`.
  const words = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
  // Words with which names of actions begin and end. The rest, the core of a name, says what an action is for.
  const light = new Set(("add allocate apply associate attach batch bind call cancel check classification classify close confirm "
    + "copy create delete describe detach detect detection disable download enable export fetch generate get import inquire "
    + "inquiry insert list modify move open operate pause query read recognise recognize recognition register release "
    + "remove renew reset restart resume run save scan search send set start stop submit switch sync terminate unbind update "
    + "upgrade upload verification verify action api basic general new 识别").split(" "));
  // The words of actions that fetch, check or sort what other actions are about.
  const secondary = new Set("describe query inquire get list verify check detect classify".split(" "));
  const fillers = new Set("a an and for from how in into is my of on or the to with".split(" "));
  // The weight of such a word in a query, and of a letter of it in a name.
  const lightly = 0.2, faintly = 0.1;

  // --- Labels: texts with which pieces are compared ------------------------------------------------------------------

  const labels = new Map();

  // Returns the label of a text. Many entries share one, so that a text is compared once for all of them.
  function label(text) {
    let known = labels.get(text);
    if (!known) {
      const raw = /['’]/.test(text) ? text.replace(/['’]/g, "") : text;
      known = { raw, key: raw.toLowerCase(), alone: null, fits: [], isCore: false, isFound: false, parts: null, share: -1, stamp: 0 };
      labels.set(text, known);
    }
    return known;
  }

  const isLower = (code) => code >= 97 && code <= 122;
  const isUpper = (code) => code >= 65 && code <= 90;
  const isDigit = (code) => code >= 48 && code <= 57;
  const isWord = (code) => isLower(code) || isUpper(code) || isDigit(code);

  // Returns true if a word of a name or a text begins or ends at an index.
  function isBoundary(text, at) {
    if (at === 0 || at === text.length) return true;
    const before = text.charCodeAt(at - 1), after = text.charCodeAt(at);
    if (!isWord(before) || !isWord(after) || isDigit(before) !== isDigit(after)) return true;
    return isUpper(after) && (isLower(before) || isLower(text.charCodeAt(at + 1)));
  }

  // --- Pieces of a query ---------------------------------------------------------------------------------------------

  // A piece fits a label that contains one of its texts, or that its pattern matches. `raw` still has the capital letters.
  function piece(text, raw = text) {
    return { texts: [text], raw, isHan: han.test(text), pattern: null, quality: 1, run: "" };
  }

  function pieces(query) {
    const all = [];
    for (const word of query.normalize("NFKC").replace(/['’]/g, "").split(/[^\p{L}\p{N}_.:*/-]+/u)) {
      for (const [run] of word.matchAll(runs)) {
        if (han.test(run)) for (const part of run.split(/(识别)/).filter(Boolean)) all.push(...pairs(part));
        else if (/[\p{L}\p{N}]/u.test(run)) all.push(piece(run.toLowerCase(), run));
      }
    }
    const content = all.filter(({ texts: [text] }) => !fillers.has(text));
    return content.length > 0 ? content : all;
  }

  function pairs(run) {
    if (run.length < 3) return [piece(run)];
    return Array.from({ length: run.length - 1 }, (_, at) => ({ ...piece(run.slice(at, at + 2)), run }));
  }

  // Returns how well a piece fits a label, from 0 to 1.
  function fitOf(label, piece) {
    if (piece.pattern) return piece.pattern.test(label.key) ? piece.quality : 0;
    let best = 0;
    for (const text of piece.texts) {
      best = Math.max(best, piece.isHan ? (label.key.includes(text) ? 0.95 : 0) : wordFit(label, text));
    }
    return best * piece.quality;
  }

  // A plural also finds the singular.
  function wordFit(label, text) {
    const fit = placeFit(label, text);
    if (fit > 0 || text.length < 4 || !text.endsWith("s")) return fit;
    return placeFit(label, text.slice(0, -1)) * 0.95;
  }

  function placeFit({ raw, key }, text) {
    let best = 0;
    for (let at = key.indexOf(text); at >= 0; at = key.indexOf(text, at + 1)) {
      const end = at + text.length;
      if (isBoundary(raw, at)) {
        if (isBoundary(raw, end)) return text.length === key.length ? 1 : 0.97;
        best = Math.max(best, 0.85);
      } else if (isUpper(raw.charCodeAt(at)) && isBoundary(raw, end)) {
        best = Math.max(best, 0.6);
      } else if (text.length > 3) {
        best = Math.max(best, 0.45);
      }
    }
    return best;
  }

  // --- Fits of labels ------------------------------------------------------------------------------------------------

  let stamp = 0;
  let query = [];
  // The query without spaces at its ends, to recognize a name that is typed as a whole, as it is and in lower case.
  let whole = "", wholeKey = "";

  function begin(text, pieces) {
    stamp += 1;
    query = pieces;
    whole = text.normalize("NFKC").replace(/['’]/g, "").trim().replace(/\s+/g, " ");
    wholeKey = whole.toLowerCase();
  }

  // Compares a label with all pieces, once for each query. Returns true if any of them fits.
  function isFound(label) {
    if (label.stamp === stamp) return label.isFound;
    label.stamp = stamp;
    label.share = -1;
    label.isFound = false;
    for (let number = 0; number < query.length; number += 1) {
      label.fits[number] = fitOf(label, query[number]);
      if (label.fits[number] > 0) label.isFound = true;
    }
    return label.isFound;
  }

  // Adds how well the pieces fit a label to the row of an entry, unless a better label has been added.
  function addFits(label, quality, table, row) {
    if (!isFound(label)) return;
    for (let number = 0; number < query.length; number += 1) {
      const fit = label.fits[number] * quality;
      if (fit > table[row + number]) table[row + number] = fit;
    }
  }

  // Returns an array with a 1 for each character of a label that the query says.
  function said(label) {
    const { raw, key } = label;
    const chars = new Uint8Array(key.length);
    for (let number = 0; number < query.length; number += 1) {
      if (!isFound(label) || label.fits[number] === 0) continue;
      const { pattern, texts, isHan } = query[number];
      const found = pattern?.exec(key);
      if (found) chars.fill(1, found.index, found.index + found[0].length);
      for (const text of texts) {
        for (let at = key.indexOf(text); at >= 0; at = key.indexOf(text, at + 1)) {
          if (isHan || isBoundary(raw, at)) chars.fill(1, at, at + text.length);
        }
      }
    }
    return chars;
  }

  // Returns the words and the Chinese characters of a label, each with the weight of a letter.
  function parts(label) {
    const variant = label.raw.search(/[（(]/);
    return [...label.raw.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|识别|[\u3400-\u9fff]/g)].map(({ 0: part, index: start }) => {
      const text = part.toLowerCase();
      const isLight = light.has(text) || (variant > 0 && start > variant);
      return { text, start, end: start + part.length, weight: (isLight ? faintly : 1) * (han.test(part) ? 2 : 1) };
    });
  }

  // Returns the part of a label that the query says, from 0 to 1. Light words, the name of the service, and the variant that a
  // title has in parentheses count little.
  function share(label, service) {
    if (label.share >= 0) return label.share;
    const chars = said(label);
    let sum = 0, all = 0;
    label.isCore = true;
    for (const { text, start, end, weight } of label.parts ??= parts(label)) {
      const each = text === service ? faintly : weight;
      let count = 0;
      for (let at = start; at < end; at += 1) count += chars[at];
      all += each * (end - start);
      sum += each * count;
      if (each >= 1 && count < end - start) label.isCore = false;
    }
    return label.share = all > 0 ? sum / all : 0;
  }

  // Returns how much of a name or a keyword the query says at best, and a factor: more than 1 if it says a name or its core as
  // a whole, less if it does not say that the action fetches or checks.
  function aptness({ kind, names, words, service }, hasAll) {
    // A text that has all pieces is as apt as half a name.
    let best = hasAll ? 0.5 : 0, factor = 1;
    for (const label of names) {
      if (!isFound(label)) continue;
      best = Math.max(best, share(label, service));
      if (label.key === wholeKey) factor = Math.max(factor, label.raw === whole ? 1.3 : 1.2);
      else if (hasAll && label.isCore && kind === "action") factor = Math.max(factor, 1.15);
    }
    for (const label of words) {
      if (!isFound(label)) continue;
      best = Math.max(best, share(label, service));
      if (label.key === wholeKey) factor = Math.max(factor, 1.05);
    }
    return { best, factor: kind === "action" && isSecondary(names[0]) ? factor * 0.92 : factor };
  }

  // Returns true if a name begins or ends with a secondary word that the query does not say.
  function isSecondary(label) {
    const all = label.parts ??= parts(label);
    return [all[0], all.at(-1)].some((part) => part && secondary.has(part.text)
      && !query.some(({ texts }) => texts.some((text) => text.startsWith(part.text))));
  }

  // Returns an array with a 1 for each character of a text that the query says. Single letters are everywhere, so they are not
  // marked.
  function marks(text) {
    const key = text.toLowerCase();
    if (key.length !== text.length) return new Uint8Array(text.length);
    const chars = said({ raw: text, key, fits: [], isFound: false, share: -1, stamp: 0 });
    for (let at = 0; at < chars.length; at += 1) {
      if (chars[at] && !chars[at - 1] && !chars[at + 1] && !han.test(text[at])) chars[at] = 0;
    }
    return chars;
  }

  // --- Lists ---------------------------------------------------------------------------------------------------------

  // Returns how well each piece fits each entry, entry by entry, and for each piece the number of entries that it fits, and how
  // well it fits the best.
  function fits(entries) {
    const table = new Float32Array(entries.length * query.length);
    const counts = query.map(() => 0), bests = query.map(() => 0);
    const isOfMany = entries.length > 0 && entries.some(({ service }) => service !== entries[0].service);
    entries.forEach(({ kind, names, words, owner, place, text }, at) => {
      const row = at * query.length;
      for (const name of names) addFits(name, 1, table, row);
      for (const word of words) addFits(word, 0.9, table, row);
      if (owner) addFits(owner, 0.6, table, row);
      if (isOfMany) addFits(place, 0.6, table, row);
      if (text) addFits(text, kind === "action" ? 0.5 : 0.4, table, row);
      for (let number = 0; number < query.length; number += 1) {
        const fit = table[row + number];
        if (fit === 0) continue;
        counts[number] += 1;
        if (fit > bests[number]) bests[number] = fit;
      }
    });
    return { entries, table, counts, bests };
  }

  // Returns how much a piece weighs.
  //
  // - count: The number of entries in the list that the piece fits, of `all`.
  // - best: How well it fits the best. What no name says counts less: a pair of characters that only texts have may be the
  //   end of one word and the beginning of the next.
  // - total: The number of entries in all lists that the piece fits.
  function weight(piece, count, all, best, total) {
    if (total === 0 && (piece.isHan || piece.pattern)) return 0.3;
    const rarity = Math.log(1 + (all + 1) / (Math.max(count, all / 60) + 0.5));
    return (light.has(piece.texts[0]) ? lightly : 1) * rarity * (best || 1);
  }

  // Returns { entry, score } of the entries that fit, the best first. Entries that lack much of what others have are left out.
  //
  // - totals: The number of entries in all lists that each piece fits.
  function ranked({ entries, table, counts, bests }, totals) {
    const weights = query.map((piece, at) => weight(piece, counts[at], entries.length, bests[at], totals[at]));
    const sum = weights.reduce((sum, weight) => sum + weight, 0);
    const hits = [];
    let most = 0.5 * sum;
    const { length } = weights;
    for (let at = 0; at < entries.length; at += 1) {
      let match = 0, has = 0, hasAll = true;
      for (let number = 0; number < length; number += 1) {
        const fit = table[at * length + number];
        match += weights[number] * fit;
        if (fit > 0) has += weights[number];
        else if (!light.has(query[number].texts[0])) hasAll = false;
      }
      if (has < most * 0.7) continue;
      most = Math.max(most, has);
      const entry = entries[at], { best, factor } = aptness(entry, hasAll);
      hits.push({ entry, has, score: match / sum * (0.5 + 0.5 * best * has / sum) * factor * entry.factor });
    }
    return hits.filter(({ has }) => has >= most * 0.7).sort((one, other) => other.score - one.score);
  }

  return { han, words, label, piece, pieces, begin, fits, ranked, marks };
})();

"""#

package static let `assets/samples.css` = #"""
/* The examples of an action: after the summary, and beside the text where a screen is wide enough. */
.samples { min-width: 0; margin: 2rem 0 0; }
.samples h2 { margin-top: 0; }
.example h3 { margin-top: 1.5rem; }
.chooser { display: block; width: 100%; margin-bottom: .75rem; padding: .45rem .6rem; border: 1px solid var(--line-strong); border-radius: 8px;
  background: var(--ground); color: var(--text); font: 500 .875rem/1.4 var(--sans); text-overflow: ellipsis; }
.js .panel > h4 { display: none; }
/* The list of examples shows the title. The heading stays for screen readers. */
.chosen .example h3 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.tabs { display: flex; flex: none; gap: .25rem; margin-bottom: .75rem; border-bottom: 1px solid var(--line); overflow-x: auto; scrollbar-width: none; }
.tabs button { flex: none; padding: .5rem .8rem; border: 0; border-bottom: 2px solid transparent; margin-bottom: -1px; background: none;
  color: var(--quiet); font: 500 .875rem/1.4 var(--sans); cursor: pointer; }
.tabs button:focus-visible { outline-offset: -3px; }
.tabs button:hover { color: var(--text); }
.tabs [aria-selected="true"] { color: var(--accent); border-color: var(--accent); }
.missing { margin: 0 0 .75rem; padding: .5rem .75rem; border-radius: 8px; background: var(--warm-ground); font-size: .8125rem; line-height: 1.45; }
.samples .code pre { max-height: 26rem; }

@media screen and (min-width: 80rem) {
  .split { display: grid; grid-template: "intro samples" auto "rest samples" 1fr / minmax(0, 1fr) 43%; padding: 0; }
  .split > .intro { grid-area: intro; padding: 1.75rem 2.5rem 0; }
  .split > .rest { grid-area: rest; padding: 0 2.5rem 6rem; }
  .split > .samples { grid-area: samples; position: sticky; top: var(--bar); align-self: start; height: calc(100vh - var(--bar)); margin: 0;
    padding: 1.5rem 1.5rem 1.25rem; overflow-y: auto; background: var(--raised); border-left: 1px solid var(--line);
    box-shadow: 34rem 0 0 var(--raised); }
  .split > .samples .code pre { background: var(--ground); }
  .samples h2 { margin-bottom: .75rem; font-size: 1.0625rem; }
  /* With scripts one example is shown. Request and response share the height: what one does not need, the other gets. */
  .js .split > .samples { display: flex; flex-direction: column; overflow: hidden; }
  .js .samples .example:not([hidden]) { flex: 1 1 0; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: minmax(0, max-content); }
  .js .samples .example h3 { margin: 0 0 .5rem; }
  .js .samples :is(.panels, .panel:not([hidden]), .response) { display: flex; flex-direction: column; min-height: 0; }
  .js .samples .code { display: flex; flex: 0 1 auto; min-height: 0; margin: 0; }
  .js .samples .code pre { flex: 1; max-height: none; }
}
@media (max-width: 45rem) {
  .samples .code pre { max-height: 17rem; }
}
@media print {
  .tabs, .chooser, .missing { display: none; }
  .samples [hidden] { display: block !important; content-visibility: visible; }
  .js .panel > h4 { display: block; }
  .chosen .example h3 { position: static; width: auto; height: auto; clip-path: none; }
}

"""#

package static let `assets/samples.js` = #"""
// The examples of an action. A page shows one example and one kind of sample at a time; printed, it shows them all.
const examples = [...document.querySelectorAll(".example")];
// Hidden samples can still be found by the search of the browser, where it supports that.
const hiddenState = "onbeforematch" in document.body ? "until-found" : "";
function setHidden(element, isHidden) {
  if (isHidden) element.setAttribute("hidden", hiddenState);
  else element.removeAttribute("hidden");
}

// --- One example at a time -----------------------------------------------------------------------------------------

const chooser = examples.length > 1 ? make("select", { class: "chooser", "aria-label": words.chooseExample }) : null;
function openExample(chosen) {
  for (const example of examples) setHidden(example, example !== chosen);
  if (chooser) chooser.value = chosen.id;
}
if (chooser) {
  for (const example of examples) chooser.append(make("option", { value: example.id }, example.querySelector("h3").textContent));
  chooser.addEventListener("change", () => openExample(document.getElementById(chooser.value)));
  examples[0].before(chooser);
  examples[0].parentElement.classList.add("chosen");
}

// --- Tabs ----------------------------------------------------------------------------------------------------------

// All examples show the same kind of sample, on this page and on the pages opened later.
const tabGroups = [...document.querySelectorAll(".panels")].map((group) => {
  const panels = [...group.querySelectorAll(":scope > .panel")];
  const list = make("div", { class: "tabs", role: "tablist", "aria-label": group.getAttribute("aria-label") });
  const tabs = panels.map((panel) => {
    const kind = panel.querySelector("h4").textContent;
    const tab = make("button", { type: "button", role: "tab", id: panel.id + ".tab", "aria-controls": panel.id }, kind);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    list.append(tab);
    return tab;
  });
  const missing = make("p", { class: "missing", hidden: "" });
  group.removeAttribute("role");
  group.removeAttribute("aria-label");
  group.prepend(list, missing);
  list.addEventListener("click", (event) => {
    if (tabs.includes(event.target)) chooseSample(event.target.textContent, list);
  });
  list.addEventListener("keydown", (event) => {
    const at = tabs.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    tab.focus();
    tab.click();
  });
  return { panels, tabs, missing, indexOf: (kind) => tabs.findIndex((tab) => tab.textContent === kind) };
});

// Shows a kind of sample. An example without that kind shows its first sample, and says so.
function showSample(kind) {
  const owner = tabGroups.find(({ indexOf }) => indexOf(kind) >= 0);
  for (const { panels, tabs, missing, indexOf } of tabGroups) {
    const chosen = Math.max(0, indexOf(kind));
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", at === chosen);
      tab.tabIndex = at === chosen ? 0 : -1;
      setHidden(panels[at], at !== chosen);
    });
    missing.hidden = !kind || indexOf(kind) >= 0;
    if (missing.hidden) continue;
    missing.replaceChildren(words.noSample(kind, tabs[chosen].textContent));
    if (owner) missing.append(make("a", { href: `#${owner.panels[owner.indexOf(kind)].id}` }, words.otherSample(kind)));
  }
}
function chooseSample(kind, list) {
  // The content above may change its height. Scrolling keeps the tabs where they are on the screen.
  const before = list.getBoundingClientRect().top;
  showSample(kind);
  scrollBy({ top: list.getBoundingClientRect().top - before, behavior: "instant" });
  store("sample", kind);
}
showSample(stored("sample"));
if (examples.length > 0) openExample(examples[0]);

// Shows whatever contains an element of the examples.
function openSample(element) {
  const example = element.closest(".example");
  if (example) openExample(example);
  const panel = element.closest(".panel");
  if (panel) showSample(panel.querySelector("h4").textContent);
}
document.addEventListener("beforematch", (event) => openSample(event.target));

"""#

package static let `assets/search.js` = #"""
// The entries that a search finds, and the lists of results. The index consists of scripts, since a page on disk cannot fetch
// data: `search/ocr.js` calls `addIndex` with the actions of a service, which the navigation also shows, and
// `search/ocr.members.js`, many times as large, calls `addMembers` with everything else. The script of the guides calls `addGuides`.
const indexes = new Map();
function addIndex(index) {
  indexes.set(index.folder, index);
  Search.addActions(index);
}
function addMembers(members) {
  Search.addMembers(members);
}
function addGuides(guides) {
  Search.addGuides(guides);
}

const Search = (() => {
  // The kinds of entries: the list that shows them, and how readily they come first. People look for actions most, and for values
  // least. With equal matches, inputs precede outputs, and both precede members of types.
  const kinds = {
    service: { list: "services", factor: 1 },
    action: { list: "actions", factor: 1 },
    error: { list: "errors", factor: 0.85 },
    commonError: { list: "errors", factor: 0.85 },
    guide: { list: "guide", factor: 0.9 },
    header: { list: "guide", factor: 0.85 },
    region: { list: "guide", factor: 0.85 },
    permission: { list: "permissions", factor: 0.9 },
    type: { list: "types", factor: 0.65 },
    input: { list: "members", factor: 0.6 },
    output: { list: "members", factor: 0.56 },
    member: { list: "members", factor: 0.52 },
    value: { list: "values", factor: 0.5 },
  };
  const lists = [...new Set(Object.values(kinds).map(({ list }) => list))];
  // The entries of each service, by list.
  const stores = new Map();
  // The folders of the services whose members are loaded, and of the guides if they are; members that arrived before their actions.
  const complete = new Set(), early = new Map();
  const { label } = Ranking;

  const none = [];

  // Adds an entry.
  //
  // - titles: Further names, in English and Chinese.
  // - words: Keywords, in any language.
  // - about: The text below the name, as a result of `text`.
  // - owner: The label of the action or type that the entry belongs to.
  function add(kind, service, page, name, anchor, { owner = null, titles = none, words = none, about = noText } = {}) {
    const { list, factor } = kinds[kind];
    const { entries, place } = store(service);
    const first = label(name);
    // Thousands of members share what they have in common.
    const names = titles === none ? first.alone ??= [first] : [first, ...titles.filter(Boolean).map(label)];
    entries.get(list).push({
      kind, service, page, name, anchor, owner, place, titles, factor, names,
      words: words === none ? none : words.map(label), about: about.pair, text: about.label,
    });
  }

  // A text in English and Chinese.
  function text(english, chinese) {
    return { pair: [english, chinese], label: english || chinese ? label(english + "\n" + chinese) : null };
  }
  const noText = text("", "");

  function store(folder) {
    if (!stores.has(folder)) stores.set(folder, { place: label(folder), entries: new Map(lists.map((list) => [list, []])) });
    return stores.get(folder);
  }

  // Words are separated by a bar.
  function split(words) {
    return words ? words.split("|") : [];
  }

  function addService(folder, titles) {
    if (store(folder).entries.get("services").length === 0) add("service", folder, "index", folder, "", { titles });
  }

  function addActions({ folder, title, permission, actions }) {
    addService(folder, title);
    for (const [name, file, , english, chinese, title = "", chineseTitle = "", words = ""] of actions) {
      const page = file || name;
      const titles = [title, chineseTitle];
      add("action", folder, page, name, "", { titles, words: split(words), about: text(english, chinese) });
      if (permission) add("permission", folder, page, `${permission}:${name}`, "permission", { titles });
    }
    if (early.has(folder)) addMembers(early.get(folder));
  }

  // A list of members is a sequence of name, number of the text, name, number of the text, ... A member with known values has
  // [number of the text, values] instead, of which the values are such a list. The texts are English, Chinese, ...
  function addMembers(all) {
    const { folder, objects, errors = [], errorPages = [0], commonErrors = [], texts } = all;
    complete.add(folder);
    const index = indexes.get(folder);
    if (!index) return early.set(folder, all);
    const abouts = [];
    const about = (number) => abouts[number] ??= text(texts[number * 2], texts[number * 2 + 1]);
    const addList = (kind, page, owner, prefix, list) => {
      for (let at = 0; at < list.length; at += 2) {
        const name = list[at], number = list[at + 1], anchor = prefix + name;
        if (typeof number === "number") {
          add(kind, folder, page, name, anchor, { owner, about: about(number) });
        } else {
          add(kind, folder, page, name, anchor, { owner, about: about(number[0]) });
          addValues(page, label(`${owner.raw} · ${name}`), anchor, number[1]);
        }
      }
    };
    const addValues = (page, owner, anchor, values) => {
      for (let at = 0; at < values.length; at += 2) add("value", folder, page, values[at], anchor, { owner, about: about(values[at + 1]) });
    };
    all.actions.forEach(([inputs, outputs], at) => {
      const [name, file] = index.actions[at];
      addList("input", file || name, label(name), "input.", inputs);
      addList("output", file || name, label(name), "output.", outputs);
    });
    for (const [name, page, list, number] of objects) {
      add("type", folder, page, name, `type-${name}`, { about: about(number) });
      addList("member", page, label(name), `type-${name}.`, list);
    }
    // The codes of some services are on several pages, each of which begins with one of these indices.
    errorPages.forEach((start, at) => {
      const page = at > 0 ? `errors.${at + 1}` : "errors";
      addList("error", page, null, "errors.", errors.slice(start * 2, (errorPages[at + 1] ?? Infinity) * 2));
    });
    addList("commonError", "errors", null, "common-errors.", commonErrors);
    vocabulary.clear();
  }

  // The beginning of a text, for the list of results.
  function beginning(text) {
    const longest = 120;
    return text.length > longest ? text.slice(0, longest).replace(/[\w-]*$/, "…") : text;
  }

  // Guides have their texts as a whole, since only the words in them say what they are about. Texts and titles are two: English,
  // Chinese. The label of a title has both, on a line each. `rows` are those of tables, by kind.
  function addGuides({ folder, guides, rows }) {
    complete.add(folder);
    const owners = new Map();
    const about = (texts, shown = texts) => ({ pair: shown.map(beginning), label: text(...texts).label });
    for (const [id, title, chinese, summary, chineseSummary, english, chineseText, sections] of guides) {
      const owner = label(`${title}\n${chinese}`), summaries = [summary, chineseSummary];
      owners.set(id, owner);
      const whole = about([`${summary} ${english}`, `${chineseSummary} ${chineseText}`], summaries);
      add("guide", folder, id, id, "", { titles: [title, chinese], about: whole });
      for (const [anchor, name, chineseName, ...texts] of sections) {
        add("guide", folder, id, name, anchor, { owner, titles: [name, chineseName], about: about(texts) });
      }
    }
    for (const [kind, page, anchor, name, ...texts] of rows) {
      add(kind, folder, page, name, anchor, { owner: owners.get(page), about: about(texts) });
    }
    vocabulary.clear();
  }

  // All words of names and keywords, and all names as a whole. It is needed for typos only, and so made for the first one.
  const vocabulary = new Set();
  function knownWords() {
    if (vocabulary.size > 0) return vocabulary;
    const all = [...stores.values()].flatMap(({ entries }) => [...entries.values()].flat());
    for (const { kind, names, words, about: [english] } of all) {
      if (kind === "value" || kind === "permission") continue;
      for (const { raw, key } of [...names, ...words]) {
        if (!Ranking.han.test(key)) vocabulary.add(key);
        for (const word of raw.match(Ranking.words) ?? []) vocabulary.add(word.toLowerCase());
      }
      if (kind === "action") for (const word of english.match(Ranking.words) ?? []) vocabulary.add(word.toLowerCase());
    }
    return vocabulary;
  }

  // Permissions have the names of the actions, so they are searched only if a query asks for them.
  const asksPermission = /[a-z]:|permission|\bcam\b|policy|权限|授权|策略/i;

  // Returns the entries of a list in the services that are searched: all, or those of a scope. The actions of more services than
  // the members are, since the members of many are megabytes.
  function entriesOf(list, scope) {
    if (!scope || list === "services" || list === "guide") return [...stores.values()].flatMap(({ entries }) => entries.get(list));
    const folders = list === "actions" || list === "permissions" ? scope.actions : scope.members;
    return folders.flatMap((folder) => stores.get(folder)?.entries.get(list) ?? []);
  }

  // Compares all lists with the pieces of a query.
  function compared(query, pieces, searched) {
    Ranking.begin(query, pieces);
    return searched.map(([list, entries]) => [list, Ranking.fits(entries)]);
  }

  // Returns the number of entries that each piece fits.
  function sums(tables, pieces) {
    return pieces.map((_, number) => tables.reduce((sum, [, { counts }]) => sum + counts[number], 0));
  }

  // Nearly every action has an ImageUrl, which would displace all others: a short list has at most five entries of a name.
  const short = 20;
  function shortened(hits, limit) {
    if (hits.length <= limit || limit > short) return hits.slice(0, limit);
    const found = [], seen = new Map();
    for (const hit of hits) {
      if (found.length === limit) break;
      const times = seen.get(hit.entry.name) ?? 0;
      if (times < 5) found.push(hit);
      seen.set(hit.entry.name, times + 1);
    }
    return found;
  }

  // Returns the lists with what a query finds, the list with the best result first, and the pieces of the query.
  //
  // - limits: The maximum length of each list. A list with the limit 0 is not searched.
  // - scope: The folders of the services whose actions and members are searched, as { actions, members }, or nothing for all.
  // - isComplete: True if no file is missing. Before, a word that stands nowhere may still arrive, and is no typo.
  function find(query, limits, scope, isComplete = true) {
    let pieces = Ranking.pieces(query);
    if (pieces.length === 0) return { pieces, found: [] };
    const searched = lists.filter((list) => limits[list] !== 0 && (list !== "permissions" || asksPermission.test(query)))
      .map((list) => [list, entriesOf(list, scope)]).filter(([, entries]) => entries.length > 0);
    let tables = compared(query, pieces, searched);
    let totals = sums(tables, pieces);
    const mended = isComplete && totals.includes(0) ? Typos.mended(pieces, totals, knownWords) : pieces;
    if (mended.some((piece, at) => piece !== pieces[at])) {
      pieces = mended;
      tables = compared(query, pieces, searched);
      totals = sums(tables, pieces);
    }
    const found = [];
    for (const [list, table] of tables) {
      const hits = Ranking.ranked(table, totals);
      if (hits.length === 0) continue;
      const shown = shortened(hits, limits[list] ?? Infinity);
      found.push({ list, score: hits[0].score, entries: shown.map(({ entry }) => entry), more: hits.length - shown.length });
    }
    found.sort((one, other) => other.score - one.score);
    // A list in which everything fits much worse only hides the others.
    return { pieces, found: found.filter(({ score }) => score > found[0].score * 0.3) };
  }

  return { addService, addActions, addMembers, addGuides, find, complete };
})();

"""#

package static let `assets/searchbox.js` = #"""
// The search box: a combobox with a list of links. `/` focuses it, arrow keys move, Enter opens, Escape closes.
const field = document.querySelector(".search input");
const results = document.querySelector(".results");
const { folders: searched, guides = "" } = document.querySelector(".search").dataset;
const folders = searched.split(" ").filter(Boolean);
const isOfMany = folders.length > 1;
const phrases = isChinese
  ? {
      lists: {
        services: "产品", actions: "接口", members: "参数与字段", types: "数据结构", values: "取值", errors: "错误码", permissions: "权限",
        guide: "指南",
      },
      kinds: { input: "输入参数", output: "输出参数", member: "数据结构", value: "取值" },
      more: (count) => `还有 ${count} 条`,
      further: (count) => `还可搜索 ${count} 个产品`,
      results: (count) => `${count} 条结果。`,
      loading: "仍在载入……",
      none: (query) => `没有找到“${query}”。可以少写几个词，或换个说法，例如接口名、证件名、参数名或错误码。`,
      instead: (words) => `按“${words}”搜索：`,
      all: "全部接口", codes: "错误码", front: "全部产品",
      missing: (file, more) =>
        `无法载入 ${file}${more > 0 ? ` 等 ${more + 1} 个文件` : ""}，其中的内容搜不到。请检查站点文件是否齐全。`,
    }
  : {
      lists: {
        services: "Services", actions: "Actions", members: "Parameters and fields", types: "Types", values: "Values",
        errors: "Error codes", permissions: "Permissions", guide: "Guide",
      },
      kinds: { input: "input", output: "output", member: "object", value: "value" },
      more: (count) => `${count} more`,
      further: (count) => (count === 1 ? "Search 1 more service" : `Search ${count} more services`),
      results: (count) => (count === 1 ? "1 result." : `${count} results.`),
      loading: "Still loading…",
      none: (query) => `Nothing found for “${query}”. Try fewer words or other ones: the name of an action, a document, a parameter `
        + "or an error code.",
      instead: (words) => `Results for “${words}”:`,
      all: "All actions", codes: "Error codes", front: "All services",
      missing: (file, more) => `Cannot load ${file}${more > 0 ? ` and ${more} more` : ""}: the results lack its entries. `
        + "Check that the folder of the site is complete.",
    };
const shortest = { services: isOfMany ? 5 : 0, actions: 8, members: 8, types: 4, values: 4, errors: 6, permissions: 4, guide: 4 };
let limits = { ...shortest };
let options = [];
let chosen = -1;
// True if Enter was pressed before there was a result to open.
let isEntered = false;

// The number of services of many that are searched, and the plan of the last query.
const narrow = 8;
let breadth = narrow;
let plan = { actions: folders, members: folders, more: 0 };

// Loads what the query needs of the search index: everything of one service, as soon as the field gets the focus; of many services
// first the directory, and then the indexes of those that the query is about; in both cases the guides.
function load() {
  if (isOfMany) plan = Directory.plan(field.value, breadth);
  Loading.load({ ...plan, guides }, arrived);
}

// Adds files that arrive to the open list, at most five times per second and after the last file.
let refreshed = 0, timer;
function arrived() {
  clearTimeout(timer);
  timer = setTimeout(refresh, Loading.waiting.size === 0 ? 0 : refreshed + 200 - performance.now());
}

function refresh() {
  refreshed = performance.now();
  if (results.hidden) return;
  const walkedTo = chosen > 0 ? options[chosen].href : null;
  const top = results.scrollTop;
  const wasEntered = isEntered;
  show();
  if (walkedTo) choose(Math.max(0, options.findIndex((link) => link.href === walkedTo)));
  results.scrollTop = top;
  isEntered = wasEntered && Loading.waiting.size > 0;
  if (wasEntered && !isEntered && options[chosen]) options[chosen].click();
}

// --- The list ------------------------------------------------------------------------------------------------------

// Returns the text with what the query says marked.
function marked(text) {
  const marks = Ranking.marks(text);
  const parts = [];
  for (let at = 0, end; at < text.length; at = end) {
    end = at + 1;
    while (end < text.length && marks[end] === marks[at]) end += 1;
    const part = text.slice(at, end);
    parts.push(marks[at] ? make("mark", {}, part) : part);
  }
  return parts;
}

// Returns the text in the language of the page, or the other one if there is only that.
function own([english, chinese]) {
  const isOwn = isChinese ? Boolean(chinese) : Boolean(english) || !chinese;
  return { text: isOwn === isChinese ? chinese : english, lang: isOwn === isChinese ? "zh-CN" : "en" };
}

function addOption(element) {
  const attributes = { role: "option", id: `result${options.length}`, tabindex: "-1", "aria-selected": "false" };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  options.push(element);
  return element;
}

function entryOption(entry) {
  const link = addOption(make("a", { href: address(entry.service, entry.page, entry.anchor) }));
  const { kind } = entry, title = own(entry.titles);
  // A guide is called by its title.
  const name = kind === "guide" ? make("b", { class: "guide", lang: title.lang }, ...marked(title.text)) : make("b", {}, ...marked(entry.name));
  link.append(name);
  if (kind !== "guide" && title.text) link.append(make("span", { class: "title", lang: title.lang }, ...marked(title.text)));
  // Many services have a DescribeInstances, so the service is shown too.
  const service = isOfMany && kind !== "service" && entry.service !== guides ? entry.service : "";
  // The label of a guide has its title in both languages.
  const owner = entry.owner && own(entry.owner.raw.split("\n")).text;
  const of = [service, owner, phrases.kinds[kind]].filter(Boolean);
  if (of.length > 0) link.append(make("span", { class: "of" }, of.join(" · ")));
  const about = own(entry.about);
  if (about.text) link.append(make("span", { class: "about", lang: about.lang }, ...marked(about.text)));
  link.addEventListener("click", close);
  return link;
}

// An option that shows more of the results.
function moreOption(text, enlarge) {
  const option = addOption(make("div", { class: "more" }, text));
  option.addEventListener("click", () => {
    const at = options.indexOf(option), top = results.scrollTop;
    enlarge();
    show();
    choose(Math.min(at, options.length - 1));
    results.scrollTop = top;
    field.focus();
  });
  return option;
}

function section({ list, entries, more }) {
  const id = `results.${list}`;
  const group = make("div", { role: "group", "aria-labelledby": id });
  group.append(
    make("div", { class: "heading", role: "presentation", id }, phrases.lists[list]), ...entries.map(entryOption),
    ...(more > 0 ? [moreOption(phrases.more(more), () => { limits[list] += 50; })] : []));
  return group;
}

// Returns links for a user who has found nothing.
function ways() {
  const service = folder || (folders.length === 1 ? folders[0] : "");
  const links = service
    ? [[phrases.all, address(service, "index")], [phrases.codes, address(service, "errors")]]
    : [[phrases.front, `${root}${isChinese ? "index.zh.html" : "index.html"}`]];
  return links.map(([text, href]) => addOption(make("a", { href, class: "way" }, text)));
}

function sentence(text) {
  return make("div", { class: "none" }, text);
}

function choose(at) {
  if (options[chosen]) options[chosen].setAttribute("aria-selected", "false");
  chosen = at;
  const option = options[at];
  if (!option) return field.removeAttribute("aria-activedescendant");
  option.setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", option.id);
}

function close() {
  results.hidden = true;
  field.setAttribute("aria-expanded", "false");
  choose(-1);
}

function show() {
  isEntered = false;
  load();
  const { pieces, found } = Search.find(field.value, limits, isOfMany ? plan : undefined, Loading.waiting.size === 0);
  options = [];
  chosen = -1;
  if (pieces.length === 0) return close();
  const { waiting, failed } = Loading;
  const lists = found.map(section), isFound = lists.length > 0;
  const mended = pieces.filter(({ quality, pattern }) => quality < 1 && !pattern).map(({ texts }) => texts.join(" / "));
  const notes = [];
  if (waiting.size > 0) notes.push(phrases.loading);
  else if (!isFound) notes.push(phrases.none(field.value.trim()));
  if (failed.size > 0) notes.push(phrases.missing([...failed][0], failed.size - 1));
  const first = isFound && mended.length > 0 ? [phrases.instead(mended.join(" "))] : [];
  const further = plan.more > 0 ? [moreOption(phrases.further(plan.more), () => { breadth += narrow; })] : [];
  const ends = isFound || waiting.size > 0 ? further : ways();
  results.replaceChildren(...first.map(sentence), ...lists, ...notes.map(sentence), ...ends);
  results.hidden = false;
  results.scrollTop = 0;
  field.setAttribute("aria-expanded", "true");
  choose(isFound ? 0 : -1);
  const count = found.reduce((sum, { entries, more }) => sum + entries.length + more, 0);
  status.textContent = [...first, ...(isFound ? [phrases.results(count)] : []), ...notes].join(" ");
}

// --- Keys ----------------------------------------------------------------------------------------------------------

field.addEventListener("input", () => {
  limits = { ...shortest };
  breadth = narrow;
  show();
});
field.addEventListener("focus", () => {
  // Files that could not be loaded are requested again.
  Loading.failed.clear();
  load();
  if (field.value && results.hidden) show();
});
field.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Escape") {
    if (results.hidden) field.blur();
    else close();
    return;
  }
  if (results.hidden) return;
  isEntered = event.key === "Enter" && options.length === 0;
  if (options.length === 0) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    choose((Math.max(chosen, step > 0 ? -1 : 0) + step + options.length) % options.length);
    options[chosen].scrollIntoView({ block: "nearest", behavior: "instant" });
  } else if (event.key === "Enter" && options[chosen]) {
    event.preventDefault();
    options[chosen].click();
  }
});
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest(".search")) close();
});
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
  const isShortcut = (event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!isShortcut || event.altKey) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// A user may have focused the field before this script ran.
if (field.value) show();
else if (document.activeElement === field) load();

"""#

package static let `assets/theme.js` = #"""
// Runs before the page is drawn, so that a page in the dark theme is never light first.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("tcgen.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* A browser may refuse storage to files. The page then follows the theme of the system. */ }
})();

"""#

package static let `assets/typos.js` = #"""
// Mends a query: replaces a word that stands nowhere by the words that differ from it in one letter, takes words apart that are
// written together, and finds Chinese of which one character is wrong.
const Typos = (() => {
  // Returns true if one text becomes the other by inserting, removing or replacing a character, or swapping two neighbours.
  function isOneEdit(one, other) {
    if (Math.abs(one.length - other.length) > 1) return false;
    let at = 0;
    while (at < one.length && one[at] === other[at]) at += 1;
    if (one.length > other.length) return one.slice(at + 1) === other.slice(at);
    if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
    if (one.slice(at + 1) === other.slice(at + 1)) return true;
    return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
  }

  // Returns the known words that differ from a word in one letter. Short words resemble too many others.
  function near(word, vocabulary) {
    if (word.length < 4) return [];
    const found = [];
    for (const known of vocabulary) {
      if (known.length > 3 && isOneEdit(word, known)) found.push(known);
      if (found.length === 8) break;
    }
    return found;
  }

  // Returns the fewest known words that make up a word, or [] if there are none: `idcard` consists of `id` and `card`.
  function parts(word, vocabulary) {
    const best = [[]];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = Math.max(0, end - 24); start < end - 1; start += 1) {
        if (!best[start] || !vocabulary.has(word.slice(start, end))) continue;
        if (!best[end] || best[end].length > best[start].length + 1) best[end] = [...best[start], word.slice(start, end)];
      }
    }
    return best[word.length] ?? [];
  }

  // A pattern of texts that differ from Chinese text in one of its inner characters.
  function pattern(text) {
    const forms = [];
    for (let at = 1; at < text.length; at += 1) {
      const before = text.slice(0, at);
      forms.push(`${before}.${text.slice(at)}`);
      if (at + 1 < text.length) forms.push(`${before}.?${text.slice(at + 1)}`);
      forms.push(text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1));
    }
    return new RegExp(forms.join("|"));
  }

  function mendedWord(piece, vocabulary) {
    const [text] = piece.texts;
    const known = near(text, vocabulary);
    if (known.length > 0) return [{ ...piece, texts: known, quality: 0.85 }];
    const bumps = (piece.raw.match(Ranking.words) ?? []).map((word) => word.toLowerCase());
    const apart = bumps.length > 1 ? bumps : parts(text, vocabulary);
    return apart.length > 1 ? apart.map((word) => Ranking.piece(word)) : [piece];
  }

  // Returns the pieces of a query with replacements for those that no entry has.
  //
  // - counts: The number of entries that each piece fits.
  // - vocabulary: A function that returns the set of known words.
  function mended(pieces, counts, vocabulary) {
    const found = [], runs = new Set();
    pieces.forEach((piece, number) => {
      if (counts[number] > 0 || (piece.isHan && !piece.run)) return found.push(piece);
      if (!piece.isHan) return found.push(...mendedWord(piece, vocabulary()));
      found.push(piece);
      if (runs.has(piece.run) || piece.run.length > 12) return;
      runs.add(piece.run);
      found.push({ ...Ranking.piece(piece.run), texts: [], pattern: pattern(piece.run), quality: 0.8 });
    });
    return found;
  }

  return { near, mended };
})();

"""#

package static let `bar.html.template` = #"""
<a class="skip" href="#content">{{skip}}</a>
<header class="bar">
{{menu}}<a class="brand" href="{{home}}"><span>{{name}}</span></a>
<div class="search needs-script" role="search" data-folders="{{folders}}" data-guides="{{guides}}"><input type="text" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off" spellcheck="false" aria-label="{{search}}" placeholder="{{searchHint}}"><kbd aria-hidden="true">/</kbd><div class="results" id="results" role="listbox" aria-label="{{searchResults}}" hidden></div></div>
<div class="tools"><a class="tool language" href="{{otherAddress}}" hreflang="{{otherLanguage}}" lang="{{otherLanguage}}">{{otherName}}</a><button class="tool theme needs-script" type="button"><span class="hidden">{{theme}}</span></button></div>
</header>

"""#

package static let `page.html.template` = #"""
<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{contentSecurityPolicy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="{{summary}}">
<title>{{title}}</title>
<link rel="icon" href="{{root}}assets/icon.svg">
<link rel="stylesheet" href="{{root}}assets/colors.css">
<link rel="stylesheet" href="{{root}}assets/frame.css">
<link rel="stylesheet" href="{{root}}assets/content.css">
<link rel="stylesheet" href="{{root}}assets/members.css">
<link rel="stylesheet" href="{{root}}assets/samples.css">
{{alternate}}<script src="{{root}}assets/theme.js"></script>
<script defer src="{{root}}assets/ranking.js"></script>
<script defer src="{{root}}assets/typos.js"></script>
<script defer src="{{root}}assets/search.js"></script>
{{indexes}}<script defer src="{{root}}assets/page.js"></script>
<script defer src="{{root}}assets/samples.js"></script>
<script defer src="{{root}}assets/members.js"></script>
<script defer src="{{root}}assets/places.js"></script>
<script defer src="{{root}}assets/directory.js"></script>
<script defer src="{{root}}assets/loading.js"></script>
<script defer src="{{root}}assets/searchbox.js"></script>
</head>
<body data-root="{{root}}" data-page="{{page}}">
{{bar}}{{content}}</body>
</html>

"""#

/// All files, sorted by path.
package static let all: [(path: String, text: String)] = [
    ("assets/colors.css", `assets/colors.css`),
    ("assets/content.css", `assets/content.css`),
    ("assets/directory.js", `assets/directory.js`),
    ("assets/frame.css", `assets/frame.css`),
    ("assets/icon.svg", `assets/icon.svg`),
    ("assets/loading.js", `assets/loading.js`),
    ("assets/members.css", `assets/members.css`),
    ("assets/members.js", `assets/members.js`),
    ("assets/page.js", `assets/page.js`),
    ("assets/places.js", `assets/places.js`),
    ("assets/ranking.js", `assets/ranking.js`),
    ("assets/samples.css", `assets/samples.css`),
    ("assets/samples.js", `assets/samples.js`),
    ("assets/search.js", `assets/search.js`),
    ("assets/searchbox.js", `assets/searchbox.js`),
    ("assets/theme.js", `assets/theme.js`),
    ("assets/typos.js", `assets/typos.js`),
    ("bar.html.template", `bar.html.template`),
    ("page.html.template", `page.html.template`),
]
}
