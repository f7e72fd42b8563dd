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

package static let `assets/explorer-answer.js` = #"""
// The answer that a request would get, without sending it: that of the closest example, or an error.
const ExplorerAnswer = (() => {
  // The number of members that two values share, and half of one for a member that only has another value.
  function closeness(one, other) {
    if (!(one instanceof Map) || !(other instanceof Map)) return 0;
    let sum = 0;
    for (const [name, value] of one) {
      if (!other.has(name)) continue;
      sum += ExplorerJSON.compact(value) === ExplorerJSON.compact(other.get(name)) ? 1 : 0.5;
    }
    // If two examples have as much in common, the one with less of its own is closer.
    return sum - other.size / 1000;
  }

  // Returns the index of the example with a response whose request is closest; -1 if none has a response.
  function nearest(value, examples) {
    let best = -1;
    let most = -Infinity;
    examples.forEach(({ request, response }, at) => {
      const sum = response ? closeness(value, request) : -Infinity;
      if (sum > most) [best, most] = [at, sum];
    });
    return best;
  }

  const id = "00000000-0000-4000-8000-000000000000";
  const envelope = (members) => new Map([["Response", new Map([...members, ["RequestId", id]])]]);
  const error = (code, message) => envelope([["Error", new Map([["Code", code], ["Message", message]])]]);

  // Returns the answer to a request as a value, the index of the example that has it, and the code of an error.
  //
  // `examples` are the requests and the responses of the page as values; `problems` what is wrong with the request.
  function answer(value, form, examples, problems, texts) {
    const problem = problems.find(({ isHint }) => !isHint);
    if (problem) {
      const code = ExplorerChecks.code(problem);
      return { code, value: error(code, ExplorerChecks.sentence(problem, texts)) };
    }
    const example = nearest(value, examples);
    if (example >= 0) return { example, value: examples[example].response };
    return form.answer ? { value: envelope(ExplorerJSON.parse(form.answer)) } : {};
  }

  return { answer, nearest };
})();

"""#

package static let `assets/explorer-checks.js` = #"""
// Finds everything in a request that the service would refuse, without sending it.
const ExplorerChecks = (() => {
  const { isA, isFile, isNumber, isBytes, members: membersOf } = ExplorerTypes;
  const times = {
    iso8601: [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/, "2026-01-31T08:00:00+08:00"],
    datetime: [/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, "2026-01-31 08:00:00"],
    date: [/^\d{4}-\d\d-\d\d$/, "2026-01-31"],
  };
  const isWhole = (text) => /^-?\d+$/.test(text);
  const isLess = (one, other) => (isWhole(one) && isWhole(other) ? BigInt(one) < BigInt(other) : Number(one) < Number(other));
  const base64Size = (size) => Math.ceil(size / 3) * 4;
  const patterns = new Map();
  function pattern(text) {
    if (!patterns.has(text)) {
      let compiled = null;
      try { compiled = new RegExp(text, "u"); } catch { /* Another dialect. Such a pattern refuses nothing. */ }
      patterns.set(text, compiled);
    }
    return patterns.get(text);
  }

  // Returns the problems of a request in the order of its parameters. Each has a `kind`, the `path` to the member (names, and
  // numbers of elements) and what its sentence needs. A hint (`isHint`) does not keep the request from being accepted.
  function problems({ value, region }, form) {
    const found = [];
    const add = (path, kind, more = {}) => found.push({ path, kind, ...more });
    object(value, form.members, []);
    const isGiven = (name) => value.has(name) && value.get(name) !== null;
    for (const rule of form.require ?? []) {
      const [[kind, names]] = Object.entries(rule);
      const count = names.filter(isGiven).length;
      const isKept = { anyOf: count > 0, oneOf: count === 1, together: count === 0 || count === names.length }[kind];
      if (!isKept) add([], kind, { names });
    }
    if (region && form.regions.length > 0 && !form.anyRegion && !form.regions.includes(region)) add([], "region", { region });
    const sum = bodySize(value);
    if (sum > form.maxBody) add([], "body", { limit: ExplorerJSON.sizeText(form.maxBody), is: ExplorerJSON.sizeText(sum) });
    return found;

    function object(map, members, path) {
      const known = new Set();
      for (const member of members) {
        known.add(member.name);
        const given = map.get(member.name) ?? null;
        const own = [...path, member.name];
        if (given === null) {
          if (member.required) add(own, "missing");
          continue;
        }
        if (member.deprecated) add(own, "deprecated", { isHint: true });
        check(given, member.type, member, own);
      }
      for (const name of map.keys()) if (!known.has(name)) add([...path, name], "unknown");
    }

    function check(given, type, member, path) {
      const wrong = (name) => add(path, "type", { type: name });
      if (isA(type, "Array")) {
        if (!Array.isArray(given)) return wrong("Array");
        if (given.length < member.minItems) add(path, "minItems", { limit: member.minItems, is: given.length });
        if (given.length > member.maxItems) add(path, "maxItems", { limit: member.maxItems, is: given.length });
        return given.forEach((element, at) => check(element, type[1], member, [...path, at]));
      }
      if (isA(type, "JSON")) {
        if (typeof given !== "string") return wrong("JSON");
        lengths(given, member, path);
        let inner;
        try { inner = ExplorerJSON.parse(given); } catch { return add(path, "json"); }
        return check(inner, type[1], { ...member, minLength: undefined, maxLength: undefined, pattern: undefined }, path);
      }
      if (typeof type === "number") {
        return given instanceof Map ? object(given, membersOf(type, form), path) : wrong("object");
      }
      if (type === "Any") return;
      if (ExplorerTypes.isNumeric(type)) return numeric(given, type, member, path);
      if (type === "Boolean") return typeof given === "boolean" ? undefined : wrong("Boolean");
      if (isFile(given) && isBytes(type)) return size(type === "Base64" ? base64Size(given.size) : given.size, member, path);
      if (typeof given !== "string") return wrong(isBytes(type) ? "bytes" : times[type] ? "time" : "String");
      if (times[type] && !isTime(given, type)) return add(path, "time", { form: times[type][1] });
      if (type === "Base64") base64(given, path);
      values(given, member, path);
      lengths(given, member, path);
      if (member.maxSize) size(new TextEncoder().encode(given).length, member, path);
      if (member.format === "url" && !/^https?:\/\/\S+$/i.test(given)) add(path, "url", { isHint: true });
    }

    function numeric(given, type, member, path) {
      if (!isNumber(given)) return add(path, "type", { type });
      const text = given.number;
      if (type !== "Float") {
        if (!isWhole(text)) return add(path, "whole");
        if (BigInt.asIntN(64, BigInt(text)) !== BigInt(text) && !(type === "Unsigned" && BigInt.asUintN(64, BigInt(text)) === BigInt(text))) {
          return add(path, "range");
        }
      }
      const minimum = member.minimum ?? (type === "Unsigned" ? "0" : undefined);
      if (minimum !== undefined && isLess(text, minimum)) add(path, "minimum", { limit: minimum });
      if (member.maximum !== undefined && isLess(member.maximum, text)) add(path, "maximum", { limit: member.maximum });
      values(text, member, path);
    }

    function values(text, member, path) {
      if (member.values && !ExplorerTypes.known(member).includes(text)) add(path, "values", { isHint: true });
    }

    function lengths(text, member, path) {
      const { minLength, maxLength } = member;
      if (minLength !== undefined || text.length > maxLength) {
        const length = [...text].length;
        if (length < minLength) add(path, "minLength", { limit: minLength, is: length });
        if (length > maxLength) add(path, "maxLength", { limit: maxLength, is: length });
      }
      const [source, isChecked] = member.pattern ?? [];
      if (source && pattern(source)?.test(text) === false) add(path, "pattern", { limit: source, isHint: !isChecked });
    }

    function size(is, member, path) {
      if (is > member.maxSize) {
        add(path, "maxSize", { limit: ExplorerJSON.sizeText(member.maxSize), is: ExplorerJSON.sizeText(is), isFile: true });
      }
    }

    function base64(text, path) {
      if (/^data:/i.test(text)) add(path, "prefix");
      else if (/\s/.test(text)) add(path, "breaks");
      else if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) add(path, "base64");
    }
  }

  function isTime(text, type) {
    if (!times[type][0].test(text)) return false;
    const [year, month, day] = text.split(/\D/).map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    const [hour = 0, minute = 0, second = 0] = (text.slice(11).match(/\d\d/g) ?? []).map(Number);
    return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  }

  // The size of the request as JSON, in bytes.
  function bodySize(value) {
    let files = 0;
    const count = (inner) => {
      if (isFile(inner)) files += base64Size(inner.size) - new TextEncoder().encode(ExplorerJSON.chip(inner)).length;
      else if (Array.isArray(inner) || inner instanceof Map) inner.forEach(count);
    };
    count(value);
    return new TextEncoder().encode(ExplorerJSON.compact(value)).length + files;
  }

  // The error with which the service would refuse a request.
  const codes = { missing: "MissingParameter", anyOf: "MissingParameter", oneOf: "InvalidParameter", together: "MissingParameter",
    type: "InvalidParameter", whole: "InvalidParameter", json: "InvalidParameter", time: "InvalidParameter", unknown: "UnknownParameter",
    region: "UnsupportedRegion", body: "RequestSizeLimitExceeded" };
  const code = ({ kind }) => codes[kind] ?? "InvalidParameterValue";

  // The name of a member at a path: "Items[2].Name".
  const name = (path) => path.map((part, at) => (typeof part === "number" ? `[${part}]` : (at > 0 ? "." : "") + part)).join("");

  // The sentence about a problem.
  function sentence(problem, texts, isWithName = true) {
    const join = (names) => names.slice(0, -1).join(texts.comma) + (names.length > 1 ? texts.and : "") + names.at(-1);
    const more = { ...problem, names: problem.names && join(problem.names), type: texts.types[problem.type] };
    const words = texts.problems[problem.kind](more);
    return isWithName && problem.path.length > 0 ? texts.of(name(problem.path), words) : words;
  }

  return { problems, sentence, code, name, base64Size, isTime, times };
})();

"""#

package static let `assets/explorer-code.js` = #"""
// The panel with the request as code. It follows the form; the chosen language is that of the examples on all pages.
const ExplorerCode = (() => {
  const states = new WeakMap();
  const label = isChinese ? "语言" : "Language";
  // The words, strings and comments of the languages that the page itself has not.
  const keywords = "auto|begin|catch|class|const|def|echo|else|end|err|except|from|func|if|import|main|namespace|new|nil|null|None|package|public|puts"
    + "|require|return|static|string|String|throws|true|false|True|False|try|use|using|var|void";
  const other = new RegExp("(?<comment>//.*|^\\s*#(?!include).*)|(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|`[^`]*`)"
    + `|(?<word>\\b(?:${keywords})\\b)|(?<number>\\b\\d[\\d.]*\\b)`, "gm");

  // Colours code, and takes back the colours of the text that it had before.
  function paint(code, grammar, old) {
    if (!("highlights" in CSS)) return [];
    for (const [kind, range] of old) CSS.highlights.get(kind)?.delete(range);
    const text = code.firstChild;
    const painted = [];
    if (!text || text.length > 20000) return painted;
    for (const match of text.data.matchAll(grammars[grammar] ?? other)) {
      const kind = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
      const range = new StaticRange({
        startContainer: text, startOffset: match.index, endContainer: text, endOffset: match.index + match[0].length });
      if (!CSS.highlights.has(kind)) CSS.highlights.set(kind, new Highlight());
      CSS.highlights.get(kind).add(range);
      painted.push([kind, range]);
    }
    return painted;
  }

  function build(panel) {
    const tabs = make("div", { class: "tabs", role: "tablist", "aria-label": label });
    const code = make("code");
    const id = (panel.id || "explorer-code") + ".text";
    const text = make("pre", { tabindex: "0" }, code);
    const view = make("div", { class: "code", role: "tabpanel", id }, text, copyButton(() => code.textContent));
    const state = { tabs, code, view, id, painted: [], chosen: null, languages: [] };
    tabs.addEventListener("click", ({ target }) => {
      if (target.getAttribute("role") !== "tab") return;
      choose(state, target.textContent);
      store("sample", target.textContent);
    });
    followArrows(tabs);
    panel.replaceChildren(tabs, view);
    states.set(panel, state);
    return state;
  }

  function choose(state, name) {
    state.chosen = state.languages.find((language) => language.name === name) ?? state.languages[0];
    for (const tab of state.tabs.children) {
      const isChosen = tab.textContent === state.chosen.name;
      tab.setAttribute("aria-selected", isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      if (isChosen) state.view.setAttribute("aria-labelledby", tab.id);
    }
    const text = ExplorerSamples.sample(state.chosen.name, state.request, state.form);
    if (text === state.code.textContent) return;
    state.code.textContent = text;
    state.painted = paint(state.code, state.chosen.grammar, state.painted);
  }

  // Shows the request. Fills the panel the first time.
  function render(panel, request, form) {
    const state = states.get(panel) ?? build(panel);
    if (state.form !== form) {
      state.languages = ExplorerSamples.languages.filter(({ available }) => available(form));
      state.tabs.replaceChildren(...state.languages.map(({ name }, at) =>
        make("button", { type: "button", role: "tab", id: `${state.id}.${at}`, "aria-controls": state.id }, name)));
    }
    Object.assign(state, { request, form });
    choose(state, state.chosen?.name ?? stored("sample"));
  }

  function leave(panel) {
    const state = states.get(panel);
    if (state) state.painted = paint(make("code"), "", state.painted);
    if (state) state.code.textContent = "";
  }

  return { render, leave };
})();

"""#

package static let `assets/explorer-controls.js` = #"""
// The controls with which a value of a type is filled in. Each is built for a slot: { path, get(), set(value), isElement }, where
// undefined stands for a member that is not sent.
const ExplorerControls = (() => {
  const { isA, isFile, isNumber, isBytes, isNumeric, known, read } = ExplorerTypes;
  // More known values than this are a list.
  const mostSegments = 4;
  // Characters that a field for text would change without being asked.
  const odd = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cs}]/u;
  const isPlain = (text) => !odd.test(text.replaceAll("\n", ""));

  // Returns whether the control of a type can show a value, and change nothing else of it.
  function fits(value, type, member, form) {
    if (isA(type, "Array")) return Array.isArray(value);
    if (isA(type, "JSON")) {
      if (typeof value !== "string") return false;
      try { return fits(ExplorerJSON.parse(value), type[1], member, form); } catch { return false; }
    }
    if (typeof type === "number") return value instanceof Map;
    if (type === "Boolean") return typeof value === "boolean";
    if (isNumeric(type)) return isNumber(value) && (!isChoice(member) || known(member).includes(value.number));
    if (isBytes(type) && isFile(value)) return true;
    if (typeof value !== "string") return false;
    if (type === "date" || type === "datetime") return ExplorerChecks.isTime(value, type);
    return isChoice(member) ? known(member).includes(value) : isPlain(value);
  }
  const isChoice = (member) => member.values && member.values.length <= mostSegments;

  // Returns the control of a value. `names` has the ids of the control, of its label and of its problem.
  function control(type, member, slot, names, context) {
    const value = slot.get();
    if (value !== undefined && !fits(value, type, member, context.form)) return raw(slot, names, context);
    if (isA(type, "JSON")) return control(type[1], member, jsonSlot(slot), names, context);
    if (isA(type, "Array")) return ExplorerLists.list(type[1], member, slot, names, context);
    if (typeof type === "number") return ExplorerFields.nested(type, member, slot, names, context);
    if (type === "Any") return raw(slot, names, context);
    if (type === "Boolean") return segments(slot, names, [[true, "true"], [false, "false"]], context);
    if (isChoice(member)) return segments(slot, names, known(member).map((text) => [read(text, type), text]), context);
    if (isBytes(type)) return ExplorerDrop.drop(type, member, slot, names, context);
    if (isNumeric(type)) return number(type, member, slot, names, context);
    if (type === "date" || type === "datetime") return calendar(type, slot, names);
    return text(type, member, slot, names, context);
  }

  // The value inside a JSON text.
  function jsonSlot(outer) {
    let inner = outer.get();
    if (inner !== undefined) inner = ExplorerJSON.parse(inner);
    const compact = (value) => (value === undefined ? undefined : ExplorerJSON.compact(value));
    let last = compact(inner);
    return {
      ...outer, get: () => inner,
      set(value) {
        inner = value;
        // As long as the value is the same, its text stays as it was written.
        if (compact(value) === last) return;
        last = compact(value);
        outer.set(last);
      },
    };
  }

  function button(kind, content, action, more = {}) {
    const element = make("button", { type: "button", class: kind, ...more }, content);
    if (action) element.addEventListener("click", () => action(element));
    return element;
  }

  function attributes(names, more = {}) {
    return { id: names.id, "aria-labelledby": names.label, "aria-describedby": names.problem, autocomplete: "off", spellcheck: "false", ...more };
  }

  // A text of one line or several. An empty field is a member that is not sent, unless it is an element of a list.
  function text(type, member, slot, names, context) {
    const given = slot.get();
    const shown = attributes(names, { rows: "1", placeholder: given === "" ? "\"\"" : ExplorerChecks.times[type]?.[1] ?? "" });
    if (member.format === "url") shown.inputmode = "url";
    const field = make("textarea", shown);
    field.value = given ?? "";
    field.addEventListener("input", () => slot.set(field.value === "" && !slot.isElement ? undefined : read(field.value, type)));
    if (!member.values) return field;
    const input = make("input", { ...shown, list: names.id + ".values", type: "text" });
    input.value = field.value;
    input.addEventListener("input", () => slot.set(input.value === "" && !slot.isElement ? undefined : read(input.value, type)));
    const list = make("datalist", { id: names.id + ".values" });
    for (const value of known(member)) list.append(make("option", { value, label: context.meaning(member, value) ?? value }));
    return make("div", {}, input, list);
  }

  function number(type, member, slot, names, context) {
    const isWhole = type !== "Float";
    const field = make("input", attributes(names, { type: "text", inputmode: isWhole ? "numeric" : "decimal" }));
    const show = (value) => { field.value = value?.number ?? value ?? ""; };
    show(slot.get());
    field.addEventListener("input", () => {
      const typed = field.value.trim();
      slot.set(typed === "" && !slot.isElement ? undefined : read(typed, type));
    });
    if (!isWhole) return field;
    const step = (by) => {
      const typed = field.value.trim();
      let next = /^-?\d+$/.test(typed) ? BigInt(typed) + by : BigInt(/^-?\d+$/.test(member.minimum) ? member.minimum : 0);
      for (const [bound, isBeyond] of [[member.minimum, (one, other) => one < other], [member.maximum, (one, other) => one > other]]) {
        if (/^-?\d+$/.test(bound) && isBeyond(next, BigInt(bound))) next = BigInt(bound);
      }
      slot.set({ number: String(next) });
      show(slot.get());
    };
    field.addEventListener("keydown", (event) => {
      const by = { ArrowUp: 1n, ArrowDown: -1n }[event.key];
      if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      step(by);
    });
    const stepper = (label, sign, by) => button("step", sign, () => step(by), { "aria-label": label, tabindex: "-1" });
    return make("div", { class: "number" }, stepper(context.texts.less, "−", -1n), field, stepper(context.texts.greater, "+", 1n));
  }

  function calendar(type, slot, names) {
    const isDate = type === "date";
    const field = make("input", attributes(names, isDate ? { type: "date", max: "9999-12-31" } : { type: "datetime-local", step: "1", max: "9999-12-31T23:59:59" }));
    field.value = (slot.get() ?? "").replace(" ", "T");
    field.addEventListener("input", () => {
      let typed = field.value.replace("T", " ");
      if (!isDate && /^.{10} \d\d:\d\d$/.test(typed)) typed += ":00";
      slot.set(typed === "" && !slot.isElement ? undefined : typed);
    });
    return field;
  }

  // A choice among a few values. All are in sight, and arrows lead from one to the next.
  function segments(slot, names, values, context) {
    const { texts, member } = context;
    const group = make("div", { class: "segments", role: "radiogroup", "aria-labelledby": names.label, "aria-describedby": names.problem });
    const meaning = make("p", { class: "meaning" });
    const options = slot.isElement ? values : [[undefined, "—"], ...values];
    const same = (one, other) => one === other || (isNumber(one) && isNumber(other) && one.number === other.number);
    const explain = () => {
      const [, chosen] = values.find(([value]) => same(value, slot.get())) ?? [];
      meaning.textContent = (chosen !== undefined && context.meaning(member, chosen)) || "";
    };
    for (const [value, label] of options) {
      const radio = make("input", { type: "radio", name: names.id });
      if (value === undefined) radio.setAttribute("aria-label", texts.unset);
      radio.checked = same(value, slot.get());
      radio.addEventListener("change", () => { slot.set(value); explain(); });
      group.append(make("label", {}, radio, make("span", {}, label)));
    }
    explain();
    return make("div", {}, group, meaning);
  }

  // Any value as JSON: for types that allow anything, and for what does not have its type.
  function raw(slot, names, context) {
    const field = make("textarea", attributes(names, { rows: "1", class: "raw", placeholder: "JSON" }));
    const problem = make("p", { class: "problem", role: "alert", hidden: "" });
    const given = slot.get();
    if (given !== undefined) field.value = ExplorerJSON.line(given);
    field.addEventListener("input", () => {
      problem.hidden = true;
      if (field.value.trim() === "" && !slot.isElement) return slot.set(undefined);
      try {
        slot.set(ExplorerJSON.parse(field.value));
      } catch (error) {
        problem.textContent = context.texts.syntax[error.kind];
        problem.hidden = false;
      }
    });
    return make("div", {}, field, problem);
  }

  return { control, button, attributes };
})();

"""#

package static let `assets/explorer-cpp.js` = #"""
// A program with the vendor's SDK for C++, which has no function that reads JSON: each member has a setter, and each object a variable.
const ExplorerCPP = (() => {
  const { names, keys } = ExplorerLanguages;
  const upper = (name) => name.charAt(0).toUpperCase() + name.slice(1);
  // `??/` would be a backslash in old compilers.
  const text = (given) => ExplorerText.quoted(given, ExplorerText.escapes.octal).replaceAll("??", "?\\?");
  const numbers = { Integer: "int64_t", Unsigned: "uint64_t", Float: "double", Boolean: "bool" };

  // Writes the statements that make a value, and returns the expression of it.
  function printer(form) {
    const lines = [];
    const taken = new Map();
    // A variable of a type that the program has already gets a number.
    function variable(name) {
      const stem = name.charAt(0).toLowerCase() + name.slice(1);
      const count = (taken.get(stem) ?? 0) + 1;
      taken.set(stem, count);
      return stem + "Value" + (count > 1 ? count : "");
    }

    function typeName(type) {
      if (typeof type === "number") return form.types[type].name;
      if (Array.isArray(type) && type[0] === "Array") return `std::vector<${typeName(type[1])}>`;
      return numbers[type] ?? "std::string";
    }
    function expression(value, type) {
      if (value === null) return null;
      if (typeof type === "number") return value instanceof Map ? object(value, form.types[type]) : null;
      if (Array.isArray(type) && type[0] === "Array") return Array.isArray(value) ? list(value, type[1]) : null;
      if (ExplorerTypes.isFile(value)) return `base64Of(${text(value.file)})`;
      if (numbers[type]) return typeof value === "boolean" ? String(value) : value.number ?? null;
      if (type === "Any" || Array.isArray(type) || typeof value !== "string") {
        const json = typeof value === "string" ? [value] : ExplorerText.pieces(value, ExplorerJSON.compact);
        return json.map((piece) => (typeof piece === "string" ? `std::string(${text(piece)})` : `base64Of(${text(piece.file)})`)).join(" + ");
      }
      return text(value);
    }
    function object(value, type) {
      const name = variable(type.name);
      lines.push(`    ${type.name} ${name};`);
      setters(name, type.members, value);
      return name;
    }
    function list(value, type) {
      return `{${value.map((element) => expression(element, type)).filter((element) => element !== null).join(", ")}}`;
    }
    function setters(name, members, value) {
      for (const member of members) {
        if (!value.has(member.name)) continue;
        const given = expression(value.get(member.name), member.type);
        if (given === null) continue;
        const isList = Array.isArray(member.type) && member.type[0] === "Array";
        lines.push(`    ${name}.Set${upper(member.name)}(${isList ? typeName(member.type) : ""}${given});`);
      }
    }
    return { lines, setters };
  }

  const reading = `
// Returns the Base64 text of a file.
static std::string base64Of(const char *name)
{
    std::ifstream file(name, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, 0);
    text.resize(EVP_EncodeBlock((unsigned char *)&text[0], (const unsigned char *)bytes.data(), bytes.size()));
    return text;
}
`;

  function cpp({ value, region }, form) {
    const name = names({ region }, form);
    const space = `TencentCloud::${name.upper}::${name.Version}`;
    const hasFiles = ExplorerText.holdsFile(value);
    const made = printer(form);
    made.setters("request", form.members, value);
    const headers = `<tencentcloud/${name.service}/${name.version}`;
    const [id, key, token] = keys;
    return `// tencentcloud-sdk-cpp 3: cmake -DBUILD_MODULES="${name.service}"
#include <cstdlib>
${hasFiles ? "#include <fstream>\n" : ""}#include <iostream>
#include <string>
#include <vector>
${hasFiles ? "#include <openssl/evp.h>\n" : ""}#include <tencentcloud/core/Credential.h>
#include <tencentcloud/core/TencentCloud.h>
#include ${headers}/${name.upper}Client.h>
#include ${headers}/model/${name.action}Request.h>
#include ${headers}/model/${name.action}Response.h>\n
using namespace TencentCloud;
using namespace ${space};
using namespace ${space}::Model;\n
static std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}
${hasFiles ? reading : ""}
int main()
{
    InitAPI();
    Credential keys(setting("${id}"), setting("${key}"), setting("${token}"));
    ${name.upper}Client client(keys, ${text(name.region)});
    ${name.action}Request request;
${made.lines.map((line) => line + "\n").join("")}\
    auto outcome = client.${name.action}(request);
    if (outcome.IsSuccess())
        std::cout << outcome.GetResult().ToJsonString() << std::endl;
    else
        std::cerr << outcome.GetError().PrintAll() << std::endl;
    ShutdownAPI();
    return outcome.IsSuccess() ? 0 : 1;
}`;
  }

  return { cpp };
})();

"""#

package static let `assets/explorer-data.js` = #"""
// The explorer's data: the form of an action, and values as JSON.
//
// The file `forms/<folder>/<page>.js` of an action calls `addForm` with what the form needs to know. Texts are not in it: the page
// has them, and its rows have the anchors `input.<name>` and `type-<type>.<name>`. The same holds for the examples of the action.
//
//   addForm({
//     page: "ocr/IDCardOCR",
//     service: { name: "ocr", swift: "OCR", version: "2018-11-19", host: "ocr.tencentcloudapi.com", vendor: true },
//     action: { name: "IDCardOCR", swift: "idCardOCR", request: "IDCardOCRRequest", body: "json" },
//     regions: ["ap-beijing", "ap-guangzhou"], region: "ap-guangzhou",
//     maxBody: 10485760,
//     members: [{ name: "ImageBase64", type: "Base64", sensitive: true, maxSize: 10485760 }, …],
//     types: [{ name: "IDCardOptions", members: […] }, …],
//     require: [{ anyOf: ["ImageBase64", "ImageUrl"] }],
//     answer: "{\"RequestId\":…}",
//   });
//
// service   `vendor` is missing for a service of others, which has neither `tccli` nor a usual region.
// action    `swift` has backticks where Swift needs them. `body` is "json", "multipart" or "octetStream". `unsigned: true`,
//           `stream: true` (a stream of events), `once: true` (to send it twice is not harmless), `status` ("deprecated",
//           "offline") are missing if false. `encryption`, if calls can be encrypted: `required: true` if they must be, `imports`,
//           `key` (the lines that read the public key) and `argument` of the Swift, and the `note` above other code. What it fills
//           in is not among the members.
// regions   `regions` is [] for an action that takes no region. `region` is the one of samples; missing if none is known.
//           `anyRegion: true`: others are allowed as well. `plain`: those of the list without a constant in Swift; the others are
//           `.apGuangzhou`: each word but the first begins with a capital.
// members   `name` on the wire. `swift` is missing if it is the name with its first letter in lower case; it never has backticks.
//           `type`: "String", "Integer", "Unsigned", "Float", "Boolean", "Base64", "Binary", "Any", "iso8601", "datetime", "date",
//           a number (the index in `types`), or ["Array", type] or ["JSON", type] (a string that has JSON of that type).
//           `required`, `nullable`, `sensitive`, `deprecated`: true or missing. `format`: "url", "email", …
//           `values`: the known values, as "5" or ["FRONT", "front"] with the constant in Swift (with backticks if needed); an
//           integer is a text of digits, too.
//           `minimum`, `maximum`: texts of digits. `minLength`, `maxLength`, `minItems`, `maxItems`, `maxSize` (bytes): numbers.
//           `pattern`: [the regular expression, whether values are checked against it].
//           `default`: JSON as text.
// types     `swift` is missing if it is the name.
// require   In the order of the spec: anyOf, oneOf, together.
// answer    The response as JSON text, made of its types. Missing if an example of the page has a response.
//
// Values. A value keeps all that its JSON text has, so that form and JSON lose nothing of each other:
//   null, true, false, a string, an array; an object is a Map, in the order of the text; a number is { number: "1.50" }, with its
//   digits; a file that the reader has chosen is { file: "front.jpg", size: 1887436 }: code names it, and reads it.
// A member of type ["JSON", …] is the string that is sent. `ExplorerJSON.parse` reads it.
//
// The form calls, with `form` as above, when a panel is shown and at each change while it is shown:
//   ExplorerCode.render(panel, request, form)         the panel is an empty element at first; the function fills and updates it
//   ExplorerSignature.render(panel, request, form)
//   ExplorerCode.leave(panel), ExplorerSignature.leave(panel)      the panel, the explorer or the page is left: wipe keys
// request = { value, region, contentType, body }: the Map of the members; the region or null; the header; and a function that
// returns a promise of what is sent, for which it reads the files: a text for JSON, else a Uint8Array. Functions without a
// document, for tests in Node:
//   ExplorerSamples.languages = [{ name: "Swift", grammar: "swift", available(form) -> Boolean }, …] in the order of tabs
//   ExplorerSamples.sample(name, { value, region }, form) -> the code as text
//   ExplorerSignature.steps({ key, form, region, body, time }) -> [{ title, text }, …]
// Scripts of the page are there too: make, copyButton, isChinese, grammars (page.js).
"use strict";

// --- Types ----------------------------------------------------------------------------------------------------------

const ExplorerTypes = (() => {
  const isA = (type, outer) => Array.isArray(type) && type[0] === outer;

  // The members of an object type, or undefined for another type.
  const members = (type, form) => (typeof type === "number" ? form.types[type].members : undefined);

  // The type inside all lists and JSON texts.
  function innermost(type) {
    while (Array.isArray(type)) type = type[1];
    return type;
  }

  // The type as docs show it: "Array of Coord".
  function text(type, form) {
    if (Array.isArray(type)) return `${type[0]} of ${text(type[1], form)}`;
    if (typeof type === "number") return form.types[type].name;
    return { Unsigned: "Integer", iso8601: "Timestamp", datetime: "Timestamp", date: "Timestamp" }[type] ?? type;
  }

  const isFile = (value) => value?.file !== undefined && !(value instanceof Map);
  const isNumber = (value) => value?.number !== undefined && !(value instanceof Map);
  const isBytes = (type) => type === "Base64" || type === "Binary";

  // The known values of a member as texts.
  const known = (member) => (member.values ?? []).map((value) => (Array.isArray(value) ? value[0] : value));

  // A known value or a typed text as a value of a type: a number for an integer.
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
  const isNumeric = (type) => ["Integer", "Unsigned", "Float"].includes(type);
  const read = (text, type) => (isNumeric(type) && number.test(text) ? { number: text } : text);

  // The value with which a new element of a list, or a new object, begins.
  function first(type, member) {
    if (isA(type, "Array")) return [];
    if (isA(type, "JSON")) return ExplorerJSON.compact(first(type[1], member));
    if (typeof type === "number") return new Map();
    if (type === "Boolean") return false;
    if (isNumeric(type)) return { number: known(member)[0] ?? member.minimum ?? "0" };
    return type === "Any" ? null : known(member)[0] ?? "";
  }

  return { isA, members, innermost, text, isFile, isNumber, isBytes, isNumeric, known, read, first };
})();

// --- JSON -----------------------------------------------------------------------------------------------------------

// JSON with the order of members and the digits of numbers. Printed texts equal those of the generated pages byte by byte.
const ExplorerJSON = (() => {
  // Characters that break lines, are invisible, or change the order of the text around them.
  const unseen = /["\\\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cs}]/gu;
  const short = { "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const width = 96;

  function escape(character) {
    if (short[character]) return short[character];
    return [...Array(character.length).keys()]
      .map((at) => "\\u" + character.charCodeAt(at).toString(16).padStart(4, "0")).join("");
  }
  const quote = (text) => `"${text.replace(unseen, escape)}"`;

  // A chosen file is shown by its name, and never by its content.
  const chip = ({ file, size }) => `‹${file} ${sizeText(size)}›`;
  function scalar(value) {
    if (typeof value === "string") return quote(value);
    if (value === null || typeof value === "boolean") return String(value);
    return value.number ?? quote(chip(value));
  }

  function line(value, comma, colon) {
    if (Array.isArray(value)) return `[${value.map((element) => line(element, comma, colon)).join(comma)}]`;
    if (!(value instanceof Map)) return scalar(value);
    return `{${Array.from(value, ([name, inner]) => quote(name) + colon + line(inner, comma, colon)).join(comma)}}`;
  }

  // A number of bytes for readers: "1.8 MiB".
  function sizeText(size) {
    const power = size < 1024 ? 0 : size < 1024 * 1024 ? 1 : 2;
    const number = size / 1024 ** power;
    return `${power === 0 || number >= 100 ? Math.round(number) : Number(number.toFixed(1))} ${["B", "KiB", "MiB"][power]}`;
  }

  const bytes = (text) => new TextEncoder().encode(text).length;

  // Returns how many of `room` columns a value leaves on its line; less than nothing if it does not fit.
  function left(value, room) {
    if (Array.isArray(value)) {
      for (const element of value) if (room >= 0) room = left(element, room - 2);
      return room;
    }
    if (value instanceof Map) {
      for (const [name, inner] of value) if (room >= 0) room = left(inner, room - bytes(name) - 6);
      return room;
    }
    if (typeof value === "string") return room - bytes(value) - 2;
    if (value === null || typeof value === "boolean") return room - 5;
    return room - (value.number === undefined ? bytes(chip(value)) + 2 : 8);
  }

  function wrapped(value, depth) {
    const isOpen = Array.isArray(value) ? value.length > 0 : value instanceof Map && value.size > 0;
    if (!isOpen || (depth > 0 && left(value, width - 2 * depth) >= 0)) return line(value, ", ", ": ");
    const indent = "  ".repeat(depth + 1);
    const rows = Array.isArray(value)
      ? value.map((element) => indent + wrapped(element, depth + 1))
      : Array.from(value, ([name, inner]) => `${indent}${quote(name)}: ${wrapped(inner, depth + 1)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return `${open}\n${rows.join(",\n")}\n${"  ".repeat(depth)}${close}`;
  }

  // The position of an error as line and column, which begin at 1.
  class SyntaxProblem extends Error {
    constructor(text, at, kind) {
      super(kind);
      const before = text.slice(0, at).split("\n");
      Object.assign(this, { kind, line: before.length, column: [...before.at(-1)].length + 1 });
    }
  }

  const token = /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|(true|false|null)\b)/y;
  const words = { true: true, false: false, null: null };
  const deepest = 200;

  function parse(text) {
    let next, start;
    function step() {
      const from = token.lastIndex;
      const match = token.exec(text);
      const blank = /[ \t\n\r]*/y;
      blank.lastIndex = from;
      blank.exec(text);
      start = blank.lastIndex;
      if (match) return match;
      if (start < text.length) throw new SyntaxProblem(text, start, "unexpected");
      token.lastIndex = start;
      return null;
    }
    const fail = (kind = next ? "unexpected" : "end") => { throw new SyntaxProblem(text, start, kind); };
    function value(depth) {
      if (!next || depth > deepest) fail(next ? "deep" : "end");
      const [, mark, string, number, word] = next;
      if (mark === "{") return object(depth);
      if (mark === "[") return array(depth);
      if (mark) fail();
      next = step();
      if (string) return JSON.parse(string);
      return number ? { number } : words[word];
    }
    function array(depth) {
      const elements = [];
      next = step();
      if (next?.[1] === "]") { next = step(); return elements; }
      for (;;) {
        elements.push(value(depth + 1));
        if (next?.[1] === "]") { next = step(); return elements; }
        if (next?.[1] !== ",") fail();
        next = step();
      }
    }
    function object(depth) {
      const members = new Map();
      next = step();
      if (next?.[1] === "}") { next = step(); return members; }
      for (;;) {
        if (!next?.[2]) fail();
        const name = JSON.parse(next[2]);
        if (members.has(name)) fail("twice");
        next = step();
        if (next?.[1] !== ":") fail();
        next = step();
        members.set(name, value(depth + 1));
        if (next?.[1] === "}") { next = step(); return members; }
        if (next?.[1] !== ",") fail();
        next = step();
      }
    }
    token.lastIndex = 0;
    next = step();
    const result = value(0);
    if (next) fail();
    return result;
  }

  return {
    parse, quote, chip, sizeText, SyntaxProblem,
    // One line without spaces, as it is sent.
    compact: (value) => line(value, ",", ":"),
    // One line with spaces.
    line: (value) => line(value, ", ", ": "),
    // Short objects and arrays are on one line.
    wrapped: (value) => wrapped(value, 0),
  };
})();

"""#

package static let `assets/explorer-diagnosis.js` = #"""
// Finds out at which step a pasted Authorization header departs from the signature of a request: it makes the signature again with
// each mistake that programs make, and with each two of them, until it is the pasted one. It uses explorer-signing.js.
const ExplorerDiagnosis = (() => {
  const usual = "content-type;host";
  const hour = 3600;
  const unsigned = "UNSIGNED-PAYLOAD";
  const same = (text) => text;

  // --- Reading what was pasted -------------------------------------------------------------------------------------

  // Returns the value of a header in a text: a list of headers, a command with curl, or code.
  function headerIn(text, name) {
    return new RegExp(`(?:^|[^\\w-])${name}["'\\]]*\\s*[:=]\\s*["']?([^"'\\r\\n]+)`, "i").exec(text)?.[1].trim();
  }

  // Returns the parts of an Authorization header and of the headers around it, or null without one.
  function read(text) {
    const found = /(\S{0,40})\s+Credential=([^,\s"']*)\s*(,?)\s*SignedHeaders=([^,\s"']*)\s*(,?)\s*Signature=([^,\s"']*)/i.exec(text);
    if (!found) return null;
    const [, algorithm, credential, firstComma, signed, secondComma, signature] = found;
    return {
      algorithm: algorithm.replace(/^.*["':]/, ""), credential: credential.split("/"), hasCommas: Boolean(firstComma && secondComma), signed,
      signature, time: headerIn(text, "X-TC-Timestamp"), contentType: headerIn(text, "Content-Type"), action: headerIn(text, "X-TC-Action"),
      isUnsigned: headerIn(text, "X-TC-Content-SHA256") === unsigned,
      host: headerIn(text, "Host") ?? /https?:\/\/([^\s"'/?#]+)/i.exec(text)?.[1],
    };
  }

  // Returns the signature as digits in lower case.
  function digits(signature) {
    if (!/^[\w+/-]{43}=?$/.test(signature)) return signature.toLowerCase();
    return hex(atob(signature.replaceAll("-", "+").replaceAll("_", "/")));
  }

  // --- Mistakes that can be seen -----------------------------------------------------------------------------------

  // Returns what is wrong with the header itself, or differs from the request: { step, id, is, should } each.
  function visible(given, request, keys, now) {
    const found = [];
    const add = (step, id, is, should) => found.push({ step, id, is, should });
    const [id, date = "", service = "", end] = given.credential;
    if (given.algorithm !== ExplorerSigning.algorithm) add(6, "algorithm", given.algorithm, ExplorerSigning.algorithm);
    if (!given.hasCommas) add(6, "commas");
    if (given.credential.length !== 4 || end !== "tc3_request") {
      add(6, "credential", given.credential.join("/"), `${keys.id}/${ExplorerSigning.dateOf(request.time)}/${request.service}/tc3_request`);
    }
    if (id !== keys.id) add(6, "otherKeys", id, keys.id);
    const sorted = [...new Set(given.signed.toLowerCase().split(";"))].sort().join(";");
    if (given.signed !== sorted) add(1, "signedForm", given.signed, sorted);
    const missing = usual.split(";").filter((name) => !sorted.split(";").includes(name));
    if (missing.length > 0) add(1, "signedMissing", missing.join(", "));
    if (!/^[\da-f]{64}$/.test(given.signature)) add(5, "signatureForm", given.signature.slice(0, 8) + "…");
    if (service && service !== request.service) add(3, "service", service, request.service);
    if (given.action && given.action !== request.action) add(1, "action", given.action, request.action);
    if (given.host && given.host.toLowerCase() !== request.host) add(1, "otherHost", given.host, request.host);
    if (!given.time) return found;
    const time = secondsOf(given.time);
    if (String(time) !== given.time) add(3, "timeForm", given.time, String(time));
    if (Math.abs(now - time) > 300) add(7, "expired", String(Math.round(Math.abs(now - time) / 60)));
    const right = ExplorerSigning.dateOf(time);
    if (date && date !== right) add(3, date === ExplorerSigning.dateOf(time, 8) ? "localDate" : "date", date, right);
    return found;
  }

  // The time that a header probably means: milliseconds have three digits more.
  function secondsOf(text) {
    const number = Number(/^\d{10,13}/.exec(text)?.[0] ?? NaN);
    return number > 1e12 ? Math.floor(number / 1000) : number || 0;
  }

  // --- Mistakes that have to be tried ------------------------------------------------------------------------------

  // Returns the body as other programs write its JSON: [name, text] each.
  function bodies(body) {
    const list = [["empty", ""], ["emptyObject", "{}"], ["unsigned", unsigned]];
    if (typeof body !== "string" || body.length > 1e5) return list;
    list.push(["lineBreak", body + "\n"]);
    const tokens = body.match(/"(?:[^"\\]|\\.)*"|[^"\s]+/g) ?? [];
    const compact = tokens.join("");
    const spaced = tokens.map((token) => (token[0] === '"' ? token : token.replace(/[,:]/g, "$& "))).join("");
    const escaped = (text) => text.replace(/[^\0-~]/g, (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"));
    list.push(["compact", compact], ["spaced", spaced], ["escaped", escaped(compact)], ["spacedEscaped", escaped(spaced)]);
    list.push(["escapedAsIs", escaped(body)]);
    try {
      for (const indent of [2, 4, "\t"]) list.push(["indented", JSON.stringify(JSON.parse(body), null, indent)]);
      list.push(["sorted", JSON.stringify(sorted(JSON.parse(body)))]);
    } catch { /* The body is no JSON. */ }
    return list.filter(([, text]) => text !== body);
  }
  function sorted(value) {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]));
  }

  // Returns the mistakes: { step, id, is, should, change } each, where `change` replaces parts of a signature.
  function mistakes(request, base, keys) {
    const list = [];
    const add = (step, id, change, is, should) => list.push({ step, id, change, is, should });
    canonicalMistakes(request, base, add);
    for (const [name, text] of bodies(request.body)) {
      const hash = ExplorerSigning.hashOf(text);
      add(1, "body", { payload: () => hash }, name);
    }
    add(1, "body", { payload: () => unsigned }, "unsignedText");
    add(1, "body", { payload: () => base.payload().toUpperCase() }, "upperCase");
    if (request.body.length < 1e5) add(1, "body", { payload: () => request.body }, "notHashed");

    add(2, "hashUpperCase", { hash: (text) => ExplorerSigning.hashOf(text).toUpperCase() });
    add(2, "notHashed", { hash: same });

    const time = base.time;
    for (const other of [time * 1000, ...[1, -1, 2, -2, 8 * hour, -8 * hour].map((shift) => time + shift)]) {
      add(3, "time", { time: other }, String(other), String(time));
    }
    const [date, service] = base.scope;
    add(3, "scopeWithID", { scope: [keys.id, ...base.scope] });
    add(3, "scopeWithoutEnd", { scope: [date, service] });
    add(3, "textLineBreak", { text: (text) => text + "\n" });
    add(3, "carriageReturns", { text: (text) => text.replaceAll("\n", "\r\n") });
    for (const other of [ExplorerSigning.dateOf(time), ExplorerSigning.dateOf(time, 8), ExplorerSigning.dateOf(time, -8)]) {
      if (other !== date) add(3, "scopeDate", { scope: [other, ...base.scope.slice(1)] }, other, date);
    }
    keyMistakes(request, base, keys, add);
    return list;
  }

  function canonicalMistakes(request, base, add) {
    const json = "application/json";
    for (const type of [json, ...["; charset=utf-8", ";charset=utf-8", "; charset=UTF-8", ";charset=UTF-8"].map((end) => json + end),
      "application/x-www-form-urlencoded", "text/plain", ""]) {
      if (type !== base.contentType) add(1, "contentType", { contentType: type }, type, base.contentType);
    }
    const service = `${request.service}.tencentcloudapi.com`;
    const hosts = [request.host, service, "tencentcloudapi.com", `${request.service}.intl.tencentcloudapi.com`, base.host + ":443", base.host + "/",
      "https://" + base.host, "https://" + base.host + "/", base.host.toUpperCase()];
    if (request.region) hosts.push(`${request.service}.${request.region}.tencentcloudapi.com`);
    for (const host of new Set(hosts)) if (host !== base.host) add(1, "host", { host }, host, base.host);
    for (const method of ["GET", "post", ""]) add(1, "method", { method }, method, "POST");
    for (const uri of ["", "//", "/" + request.action, "https://" + base.host]) add(1, "path", { uri }, uri, "/");
    add(1, "query", { query: "Action=" + request.action }, "Action=" + request.action, "");
    add(1, "noQueryLine", { canonical: (text) => text.replace("\n\n", "\n") });
    add(1, "noBlankLine", { canonical: (text) => text.replace(/\n\n(?!.*\n\n)(?=[^\n]*\n[^\n]*$)/s, "\n") });
    add(1, "canonicalLineBreak", { canonical: (text) => text + "\n" });
    add(1, "carriageReturns", { canonical: (text) => text.replaceAll("\n", "\r\n") });
    for (const signed of [usual, usual + ";x-tc-action", usual + ";x-tc-action;x-tc-timestamp"]) {
      if (signed !== base.signed) add(1, "signed", { signed }, signed, base.signed);
    }
    if (base.signed.includes("x-tc-action")) {
      add(1, "actionCase", { headers: { ...base.headers, "x-tc-action": request.action } }, request.action, request.action.toLowerCase());
    }
  }

  function keyMistakes(request, base, keys, add) {
    const [date, service, end] = base.messages;
    for (const [secret, is] of [[keys.key, ""], ["tc3" + keys.key, "tc3"], ["AWS4" + keys.key, "AWS4"], ["TC3TC3" + keys.key, "TC3TC3"]]) {
      add(4, "prefix", { secret }, is, "TC3");
    }
    for (const space of ["\n", "\r\n", " "]) add(4, "secretSpace", { secret: base.secret + space });
    add(4, "hexKeys", { derive: (key, message) => hex(hmac(key, message)) });
    add(4, "swapped", { derive: (key, message) => hmac(message, key) });
    add(4, "keyWithoutEnd", { messages: [date, service] });
    add(4, "keyDate", { messages: [date.replaceAll("-", ""), service, end] }, date.replaceAll("-", ""), date);
    for (const other of new Set([ExplorerSigning.dateOf(base.time), ExplorerSigning.dateOf(base.time, 8), ExplorerSigning.dateOf(base.time, -8)])) {
      if (other !== date) add(4, "keyDate", { messages: [other, service, end] }, other, date);
    }
    for (const other of new Set([request.service, request.service.toUpperCase(), base.host, "cvm", ""])) {
      if (other !== service) add(4, "keyService", { messages: [date, other, end] }, other, service);
    }
    add(5, "lastHexKey", { sign: (key, text) => hex(hmac(hex(key), text)) });
    add(5, "lastSwapped", { sign: (key, text) => hex(hmac(text, key)) });
  }

  // --- Trying ------------------------------------------------------------------------------------------------------

  // Returns the first of the times with which the parts make the signature, or undefined.
  function timeOf(part, signature, times) {
    const canonical = ExplorerSigning.canonicalRequest(part);
    const key = ExplorerSigning.derivedKeys(part).at(-1);
    return times.find((time) => part.sign(key, utf8(ExplorerSigning.stringToSign({ ...part, time }, canonical))) === signature);
  }
  function around(time, seconds) {
    return Array.from({ length: 2 * seconds + 1 }, (_, at) => time + (at % 2 ? (at + 1) / 2 : -at / 2));
  }

  // Returns the mistakes that lead to the signature, an empty list if none is needed, or null.
  function search(base, signature, list, isTimeKnown) {
    const fits = (change, seconds) => {
      const part = { ...base, ...change };
      const time = timeOf(part, signature, isTimeKnown ? [part.time] : around(part.time, seconds));
      if (time !== undefined && !isTimeKnown) base.found = time;
      return time !== undefined;
    };
    if (fits({}, hour)) return [];
    for (const one of list) if (fits(one.change, 120)) return [one];
    if (!isTimeKnown) return null;
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const isApart = Object.keys(one.change).every((name) => !(name in other.change));
        if (isApart && fits({ ...one.change, ...other.change })) return [one, other];
      }
    }
    return null;
  }

  // Returns { verdict, findings }. The verdict is "none" without a header in the text, "equal", "found" if the findings are all
  // that differs, "form" if the header itself is wrong and its signature cannot be checked, or "unknown".
  //
  // - pasted: An Authorization header, better with the headers around it: X-TC-Timestamp, Content-Type, Host.
  // - request, keys: As for `ExplorerSigning`. The time of the request is used if none was pasted.
  // - now: The time of the clock in seconds since 1970.
  function diagnose(pasted, request, keys, now) {
    const given = read(pasted);
    if (!given) return { verdict: "none", findings: [] };
    const findings = visible(given, request, keys, now);
    const [id, date, service] = given.credential;
    if (id !== keys.id) return { verdict: "form", findings };
    const sent = {
      ...request, time: given.time ? secondsOf(given.time) : request.time, host: given.host?.toLowerCase() ?? request.host,
      contentType: given.contentType ?? request.contentType, action: given.action ?? request.action,
    };
    const base = ExplorerSigning.parts(sent, keys);
    const headers = { "x-tc-timestamp": String(sent.time), "x-tc-version": sent.version, "x-tc-region": sent.region ?? "" };
    Object.assign(base, { headers: { ...base.headers, ...headers }, signed: given.signed.toLowerCase() });
    if (date && service) Object.assign(base, { scope: [date, service, "tc3_request"], messages: [date, service, "tc3_request"] });
    const hash = ExplorerSigning.hashOf(given.isUnsigned ? unsigned : request.body);
    base.payload = () => hash;
    const tried = search(base, digits(given.signature), mistakes(sent, base, keys), Boolean(given.time));
    if (base.found !== undefined) findings.push({ step: 3, id: "timeFound", is: String(request.time), should: String(base.found) });
    if (!tried && !given.time) findings.push({ step: 3, id: "noTime" });
    const all = [...findings, ...(tried ?? [])].sort((one, other) => one.step - other.step);
    if (!tried) return { verdict: "unknown", findings: all };
    const isEqual = tried.length === 0 && findings.every(({ id }) => ["timeFound", "expired"].includes(id));
    return { verdict: isEqual ? "equal" : "found", findings: all };
  }

  return { diagnose, mistakes };
})();

"""#

package static let `assets/explorer-drop.js` = #"""
// The control of a file: chosen, dropped, or pasted as Base64.
const ExplorerDrop = (() => {
  const { isFile } = ExplorerTypes;
  const { attributes, button } = ExplorerControls;
  const longestText = 2000;

  function drop(type, member, slot, names, context) {
    const { texts } = context;
    const box = make("div", { class: "drop", role: "group", "aria-labelledby": names.label, "aria-describedby": names.problem });
    const chooser = make("input", { type: "file", class: "hidden", tabindex: "-1", "aria-labelledby": names.label });
    if (type === "Base64") chooser.accept = "image/*,.pdf";
    chooser.addEventListener("change", () => { if (chooser.files[0]) put(ExplorerFiles.add(chooser.files[0])); });
    box.addEventListener("dragover", (event) => { event.preventDefault(); box.classList.add("over"); });
    box.addEventListener("dragleave", () => box.classList.remove("over"));
    box.addEventListener("drop", (event) => {
      event.preventDefault();
      box.classList.remove("over");
      if (event.dataTransfer.files[0]) put(ExplorerFiles.add(event.dataTransfer.files[0]));
    });

    function put(value) {
      slot.set(value);
      show();
      box.querySelector("button").focus();
    }
    const chooseButton = (label) => button("small", label, () => chooser.click(), { id: names.id });
    function show() {
      const value = slot.get();
      if (isFile(value)) return showFile(value);
      if (value?.length > longestText) {
        return box.replaceChildren(make("span", { class: "chip" }, texts.text(ExplorerJSON.sizeText(value.length))), chooseButton(texts.other), chooser);
      }
      box.replaceChildren(chooseButton(texts.file), make("span", { class: "quiet" }, texts.drop), chooser, pasted(value));
    }

    function showFile(value) {
      const encoded = type === "Base64" ? ExplorerChecks.base64Size(value.size) : value.size;
      const size = texts.fileSize(ExplorerJSON.sizeText(value.size), ExplorerJSON.sizeText(encoded), member.maxSize && ExplorerJSON.sizeText(member.maxSize));
      box.replaceChildren(make("span", { class: "chip" }, value.file), make("span", { class: "quiet" }, size), chooseButton(texts.other), chooser);
      if (type !== "Base64" || !(encoded > member.maxSize)) return;
      box.append(button("small", texts.fit, async (fit) => {
        [fit.textContent, fit.disabled] = [texts.fitting, true];
        const smaller = await ExplorerFiles.fitted(value, member.maxSize);
        if (smaller && slot.get() === value) put(smaller);
        else if (!smaller) fit.textContent = texts.unfit;
      }));
    }

    // The Base64 text. A long one becomes a file at once, without what must not be in it.
    function pasted(value) {
      const field = make("textarea", attributes({ ...names, id: names.id + ".text" }, { rows: "1" }));
      field.value = value ?? "";
      field.addEventListener("input", () => slot.set(field.value === "" && !slot.isElement ? undefined : field.value));
      field.addEventListener("paste", (event) => {
        const text = event.clipboardData.getData("text/plain").replace(/^data:[^,]*,/, "").replace(/\s/g, "");
        const file = type === "Base64" ? ExplorerFiles.fromText(text) : null;
        if (!file) return;
        event.preventDefault();
        put(file);
      });
      const fold = make("details", { class: "fold" }, make("summary", {}, type === "Base64" ? texts.base64 : texts.types.String), field);
      fold.open = value !== undefined;
      return fold;
    }

    show();
    return box;
  }

  return { drop };
})();

"""#

package static let `assets/explorer-fields.js` = #"""
// The form of a request: a field for each member, with its name, its text and its problem.
const ExplorerFields = (() => {
  const { members: membersOf, text: typeText } = ExplorerTypes;
  const { button } = ExplorerControls;
  let count = 0;

  // Returns the map with a member set or left out. Members that are described come in the order of the description.
  function place(map, name, value, members) {
    if (value === undefined || map.has(name)) {
      if (value === undefined) map.delete(name);
      else map.set(name, value);
      return;
    }
    const order = new Map(members.map((member, at) => [member.name, at]));
    const later = [...map].filter(([other]) => (order.get(other) ?? -1) > order.get(name));
    for (const [other] of later) map.delete(other);
    map.set(name, value);
    for (const [other, inner] of later) map.set(other, inner);
  }

  // The slot of a member in an object, which itself has a slot. An object that becomes empty is left out.
  function memberSlot(outer, member, members) {
    return {
      path: [...outer.path, member.name],
      get: () => outer.get()?.get(member.name),
      set(value) {
        const map = outer.get() ?? new Map();
        if (value === undefined && !map.has(member.name)) return;
        place(map, member.name, value, members);
        outer.set(map.size === 0 && value === undefined && outer.canBeLeftOut ? undefined : map);
      },
      canBeLeftOut: true,
    };
  }

  // Fills a box with the fields of an object.
  function fill(box, members, slot, anchor, context) {
    const rest = [];
    const isLong = slot.path.length === 0 && members.length > 6;
    const grouped = slot.path.length === 0 ? groups(context) : new Map();
    for (const member of members) {
      const group = grouped.get(member.name);
      if (group?.box) continue;
      if (!group) {
        const element = field(member, memberSlot(slot, member, members), anchor, context);
        if (isLong && !member.required && !slot.get()?.has(member.name)) rest.push(element);
        box.append(element);
        continue;
      }
      group.box = make("fieldset", { class: "group" }, make("legend", {}, context.texts[group.kind]));
      for (const own of members.filter(({ name }) => grouped.get(name) === group)) {
        group.box.append(field(own, memberSlot(slot, own, members), anchor, context));
      }
      box.append(group.box);
    }
    for (const element of rest) element.classList.add("extra");
    appendOthers(box, members, slot, context);
    return rest.length;
  }

  // The first rule about a parameter determines its group, as in the table of the page.
  function groups({ form }) {
    const owners = new Map();
    for (const rule of form.require ?? []) {
      const [[kind, names]] = Object.entries(rule);
      const group = { kind };
      if (names.every((name) => !owners.has(name))) for (const name of names) owners.set(name, group);
    }
    return owners;
  }

  // Members that are not described are there, too: as JSON.
  function appendOthers(box, members, slot, context) {
    const names = [...slot.get()?.keys() ?? []].filter((name) => !members.some((member) => member.name === name));
    if (names.length === 0) return;
    const group = make("fieldset", { class: "group others" }, make("legend", {}, context.texts.others), make("p", { class: "quiet" }, context.texts.othersAbout));
    for (const name of names) group.append(field({ name, type: "Any" }, memberSlot(slot, { name }, members), "", context));
    box.append(group);
  }

  // Returns the field of a member. `anchor` is that of the table with its row, such as `input`.
  function field(member, slot, anchor, context) {
    const { texts, form } = context;
    count += 1;
    const names = { id: `explorer-${count}`, label: `explorer-${count}.label`, problem: `explorer-${count}.problem` };
    const row = anchor ? document.getElementById(`${anchor}.${member.name}`) : null;
    const element = make("div", { class: "field" });
    const problem = make("p", { class: "problem", id: names.problem, hidden: "" });
    const own = { ...context, member, meaning: (of, value) => meaning(row, value) };
    const inner = make("div", { class: "control" });
    const label = make("label", { id: names.label, class: "name" }, ...breakable(member.name));
    const watched = { ...slot, set(value) {
      slot.set(value);
      element.classList.toggle("given", slot.get() !== undefined);
      context.changed(slot.path);
    } };
    function build() {
      inner.replaceChildren(ExplorerControls.control(member.type, member, watched, names, own));
      if (inner.querySelector(`#${names.id}`)?.matches("input, textarea, select")) label.htmlFor = names.id;
      else label.removeAttribute("for");
      element.classList.toggle("given", slot.get() !== undefined);
    }
    const head = make("div", { class: "field-head" }, label, make("span", { class: "kind" }, typeText(member.type, form)));
    if (member.required) head.append(make("span", { class: "need" }, texts.required));
    if (member.sensitive) head.append(make("span", { class: "badge", title: texts.sensitiveAbout }, texts.sensitive));
    if (member.deprecated) head.append(make("span", { class: "badge warn" }, texts.deprecated));
    if (member.default) head.append(make("span", { class: "quiet" }, texts.default(member.default)));
    element.append(head, inner, problem);
    if (row) head.append(aboutButton(element, row, member, texts));
    head.append(button("clear", "×", () => {
      watched.set(undefined);
      build();
      inner.querySelector("input, textarea, button, summary")?.focus();
    }, { "aria-label": texts.clear(member.name), title: texts.clear(member.name) }));
    build();
    context.fields.set(JSON.stringify(slot.path), { element, problem, row, build });
    return element;
  }

  // The text of a known value, from the row of the page.
  function meaning(row, value) {
    const term = [...row?.querySelectorAll(".values dt") ?? []].find((term) => term.firstElementChild.textContent === value);
    return term?.nextElementSibling.textContent.trim();
  }

  function aboutButton(element, row, member, texts) {
    let about = null;
    return button("about-button", "?", (own) => {
      if (!about) {
        about = make("div", { class: "about" });
        for (const child of row.querySelector(".about").children) if (!child.matches(".inner")) about.append(child.cloneNode(true));
        element.querySelector(".field-head").after(about);
      } else {
        about.hidden = !about.hidden;
      }
      own.setAttribute("aria-expanded", String(!about.hidden));
    }, { "aria-expanded": "false", "aria-label": texts.about(member.name) });
  }

  // The control of an object: its fields, in place. They are built when it is first opened.
  function nested(type, member, slot, names, context) {
    const { form, texts } = context;
    const { name } = form.types[type];
    const box = make("div", { class: "nested" });
    const members = membersOf(type, form);
    const title = make("summary", {}, `${name} · ${texts.members(members.length)}`);
    const fold = make("details", { class: "fold", "aria-labelledby": names.label }, title, box);
    let isBuilt = false;
    const build = () => {
      if (isBuilt) return;
      isBuilt = true;
      const own = { ...slot, canBeLeftOut: !slot.isElement && !member.required };
      fill(box, members, own, `type-${name}`, context);
    };
    fold.addEventListener("toggle", () => { if (fold.open) build(); });
    if (slot.get()?.size > 0 || slot.isElement) {
      build();
      fold.open = true;
    }
    return fold;
  }

  return { fill, field, nested, place };
})();

// The control of a list: a row for each element.
const ExplorerLists = (() => {
  function list(type, member, slot, names, context) {
    const { texts } = context;
    const box = make("div", { class: "list", role: "group", "aria-labelledby": names.label, "aria-describedby": names.problem });
    const adder = ExplorerControls.button("small", `+ ${texts.add}`, () => {
      slot.set([...slot.get() ?? [], ExplorerTypes.first(type, member)]);
      show();
      box.querySelector(".element:nth-last-child(2) :is(input, textarea, summary, button)")?.focus();
    }, { id: names.id });
    function show() {
      const values = slot.get() ?? [];
      box.replaceChildren(...values.map((value, at) => row(at)), adder);
    }
    function move(at, to) {
      const values = [...slot.get()];
      const [value] = values.splice(at, 1);
      if (to !== null) values.splice(to, 0, value);
      slot.set(values.length > 0 || slot.isElement || member.required ? values : undefined);
      show();
      (box.children[Math.max(0, to ?? at - 1)]?.querySelector(".up, button") ?? adder).focus();
    }
    const small = (kind, label, sign, action) => ExplorerControls.button(kind, sign, action, { "aria-label": label, title: label });
    function row(at) {
      const own = {
        path: [...slot.path, at], isElement: true, get: () => slot.get()?.[at],
        set(value) {
          const values = [...slot.get()];
          values[at] = value;
          slot.set(values);
        },
      };
      const id = `${names.id}.${at}`;
      const label = make("span", { class: "hidden", id: `${id}.label` }, `${member.name} ${texts.element(at + 1)}`);
      const inner = ExplorerControls.control(type, member, own, { ...names, id, label: `${id}.label` }, context);
      const buttons = [small("clear", texts.remove(at + 1), "×", () => move(at, null))];
      if (at > 0) buttons.unshift(small("up", texts.up(at + 1), "↑", () => move(at, at - 1)));
      return make("div", { class: "element" }, label, make("div", { class: "control" }, inner), ...buttons);
    }
    show();
    return box;
  }

  return { list };
})();

"""#

package static let `assets/explorer-files.js` = #"""
// Files that the reader chooses. Their content stays in the browser's memory: it never becomes part of the page.
const ExplorerFiles = (() => {
  const { isFile } = ExplorerTypes;
  // The content of each value { file, size }.
  const contents = new WeakMap();
  const chips = new Map();

  // Returns the value that stands for a file.
  function add(blob, name = blob.name) {
    const value = { file: name, size: blob.size };
    contents.set(value, blob);
    chips.set(ExplorerJSON.chip(value), value);
    return value;
  }

  function base64(blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  }

  // Replaces, in a value that was read from JSON, the texts that stand for files by these, and long Base64 texts by files.
  function restored(value, type, form) {
    if (ExplorerTypes.isA(type, "Array") && Array.isArray(value)) return value.map((element) => restored(element, type[1], form));
    const members = ExplorerTypes.members(type, form);
    if (members && value instanceof Map) return restoredMembers(value, members, form);
    if (typeof value !== "string" || !ExplorerTypes.isBytes(type)) return value;
    return chips.get(value) ?? (type === "Base64" ? fromText(value) : null) ?? value;
  }
  function restoredMembers(map, members, form) {
    return new Map(Array.from(map, ([name, value]) => {
      const member = members.find((member) => member.name === name);
      return [name, member ? restored(value, member.type, form) : value];
    }));
  }

  // Returns a file with the content of a long Base64 text, or null for any other text.
  const shortest = 2000;
  const kinds = { iVBORw: "png", "/9j/": "jpg", JVBERi: "pdf", Qk: "bmp", R0lGOD: "gif" };
  function fromText(text) {
    if (text.length < shortest || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const [, ending] = Object.entries(kinds).find(([start]) => text.startsWith(start)) ?? ["", "bin"];
    return add(new Blob([bytes], { type: ending === "jpg" ? "image/jpeg" : `image/${ending}` }), `pasted.${ending}`);
  }

  // Returns the value with the content of its files as Base64 texts.
  async function filled(value) {
    if (isFile(value)) return base64(contents.get(value));
    if (Array.isArray(value)) return Promise.all(value.map(filled));
    if (!(value instanceof Map)) return value;
    const members = [];
    for (const [name, inner] of value) members.push([name, await filled(inner)]);
    return new Map(members);
  }

  const boundary = "tcgen-explorer-boundary";
  const types = { json: "application/json", multipart: `multipart/form-data; boundary=${boundary}`, octetStream: "application/octet-stream" };

  // Returns what is sent: a text of JSON, or the bytes of an upload.
  async function body(value, form) {
    if (form.action.body === "json") return ExplorerJSON.compact(await filled(value));
    const isBinary = (name) => form.members.some((member) => member.name === name && member.type === "Binary");
    const content = (inner) => (isFile(inner) ? contents.get(inner) : typeof inner === "string" ? inner : ExplorerJSON.compact(inner));
    const parts = [];
    for (const [name, inner] of value) {
      if (form.action.body === "octetStream") {
        if (isBinary(name)) parts.push(content(inner));
        continue;
      }
      const lines = [`--${boundary}`, `Content-Disposition: form-data; name="${name}"${isBinary(name) ? `; filename="${name}"` : ""}`];
      if (isBinary(name)) lines.push("Content-Type: application/octet-stream");
      else if (Array.isArray(inner) || inner instanceof Map) lines.push("Content-Type: application/json");
      parts.push(lines.join("\r\n"), "\r\n\r\n", content(inner), "\r\n");
    }
    if (form.action.body === "multipart") parts.push(`--${boundary}--\r\n`);
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  }

  // Makes a picture smaller, so that its Base64 text fits into a limit: first the quality falls to 75 percent, below which text
  // suffers, then the size. Returns null for what is no picture.
  async function fitted(value, limit) {
    const most = Math.floor(limit / 4) * 3;
    let picture;
    try { picture = await createImageBitmap(contents.get(value), { imageOrientation: "from-image" }); } catch { return null; }
    const canvas = document.createElement("canvas");
    const encoded = (scale, quality) => {
      [canvas.width, canvas.height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
      const painter = canvas.getContext("2d");
      painter.fillStyle = "white";
      painter.fillRect(0, 0, canvas.width, canvas.height);
      painter.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return new Promise((resolve) => { canvas.toBlob(resolve, "image/jpeg", quality); });
    };
    let scale = 1;
    for (const quality of [0.92, 0.84, 0.75, 0.75, 0.75, 0.75]) {
      const blob = await encoded(scale, quality);
      if (blob.size <= most) return add(blob, value.file.replace(/(\.\w+)?$/, ".jpg"));
      if (quality === 0.75) scale *= Math.sqrt(most / blob.size) * 0.95;
    }
    return null;
  }

  return { add, restored: restoredMembers, fromText, body, fitted, contentType: (form) => types[form.action.body] };
})();

"""#

package static let `assets/explorer-frame.js` = #"""
// The elements of the explorer around the fields.
const ExplorerFrame = (() => {
  const { button } = ExplorerControls;

  function regionControl(form, texts) {
    if (form.regions.length === 0 && !form.anyRegion) return null;
    const label = { "aria-label": texts.region, class: "region" };
    if (!form.anyRegion) {
      return make("select", label, make("option", { value: "" }, "—"), ...form.regions.map((region) => make("option", { value: region }, region)));
    }
    return make("input", { ...label, type: "text", list: "explorer-regions", autocomplete: "off", spellcheck: "false", placeholder: texts.region });
  }

  function radio(name, value, label, isChecked) {
    const input = make("input", { type: "radio", name, value });
    input.checked = isChecked;
    return { input, label: make("label", {}, input, make("span", {}, label)) };
  }

  // Returns the elements of the explorer that others use.
  function build(form, texts, all) {
    const region = regionControl(form, texts);
    const chooser = all.length > 1 ? make("select", { "aria-label": texts.example, class: "examples" },
      ...all.map(({ title }, at) => make("option", { value: String(at) }, title))) : null;
    const closer = button("closer", "×", null, { "aria-label": texts.close, title: texts.close });
    const [reset, share] = [button("small reset", texts.reset), button("small", texts.share)];
    const views = { form: radio("explorer-view", "form", texts.form, true), json: radio("explorer-view", "json", texts.json, false) };
    const title = make("h2", { id: "explorer.title" }, texts.title(form.action.name));
    const head = make("header", { class: "explorer-head" }, make("div", {}, title, closer),
      make("div", {}, ...[chooser, region ?? make("span", { class: "quiet" }, texts.noRegion)].filter(Boolean)),
      make("div", {}, make("div", { class: "segments", role: "radiogroup", "aria-label": texts.view }, views.form.label, views.json.label), reset, share));
    if (region?.matches("input")) head.append(make("datalist", { id: "explorer-regions" }, ...form.regions.map((value) => make("option", { value }))));

    const fields = make("div", { class: "fields" });
    const textProblem = make("p", { class: "problem", id: "explorer.text-problem", role: "alert" });
    const text = make("textarea", { class: "raw whole", "aria-label": texts.json, "aria-describedby": textProblem.id, spellcheck: "false", autocomplete: "off" });
    const every = make("input", { type: "checkbox" });
    const moreText = make("span");
    const more = make("label", { class: "more" }, every, moreText);

    const list = make("div", { class: "tabs", role: "tablist", "aria-label": texts.step });
    const [tabs, panels] = [{}, {}];
    for (const [kind, label] of Object.entries({ form: texts.parameters, code: texts.code, signature: texts.signature, answer: texts.answer })) {
      const [tabId, panelId] = [`explorer.${kind}.tab`, `explorer.${kind}`];
      tabs[kind] = make("button", { type: "button", role: "tab", id: tabId, "aria-controls": panelId, "data-kind": kind }, label);
      list.append(tabs[kind]);
      panels[kind] = kind === "form"
        ? make("section", { id: panelId, class: "explorer-form", "aria-label": label }, fields, text, textProblem, more)
        : make("div", { id: panelId, class: `explorer-panel explorer-${kind}`, role: "tabpanel", "aria-labelledby": tabId, tabindex: "0" });
    }
    const summary = make("p", { class: "summary" });
    const live = make("div", { class: "hidden", role: "status" });
    const sender = button("send", texts.send);
    sender.append(make("span", { class: "tag" }, texts.mock), make("kbd", { "aria-hidden": "true" }, "⌃⏎"));
    const foot = make("footer", { class: "explorer-foot" }, summary, make("div", {}, sender, make("span", { class: "quiet" }, texts.local)), live);
    const dialog = make("dialog", { class: "explorer", "aria-labelledby": title.id }, head, panels.form, list, panels.code, panels.signature, panels.answer, foot);
    return { dialog, chooser, region, closer, reset, share, fields, text, textProblem, all: every, more, moreText, list, tabs, panels, summary, live, sender,
      views: { form: views.form.input, json: views.json.input } };
  }

  function bindTabs({ list }, show) {
    list.addEventListener("click", (event) => {
      const kind = event.target.dataset.kind;
      if (kind) show(kind);
    });
    followArrows(list);
  }

  // The row about an error code: on the page, or on that with all codes of the service.
  function errorLink(code, texts) {
    const row = document.getElementById(`errors.${code}`) ?? document.getElementById(`common-errors.${code}`);
    const href = row ? `#${row.id}` : address(folder, "errors", `errors.${code}`);
    const advice = row?.querySelector("td:last-child");
    return [make("a", { href }, texts.advice), ...(advice ? [make("div", { class: "advice" }, ...[...advice.cloneNode(true).childNodes])] : [])];
  }

  // Shows the result of `ExplorerSend.send`.
  function showAnswer(panel, { value, code, example }, all, texts) {
    const head = make("p", { class: "result" }, make("span", { class: code ? "tag warn" : "tag" }, code ?? texts.mock), " ", texts.madeUp, " ");
    if (!value) return panel.replaceChildren(make("p", { class: "quiet" }, texts.noAnswer));
    head.append(code ? texts.wouldRefuse : example === undefined ? texts.ofTypes : texts.nearest);
    const source = make("code", { class: "language-json" }, ExplorerJSON.wrapped(value));
    const block = make("div", { class: "code" }, make("pre", { tabindex: "0" }, source));
    block.append(copyButton(() => source.textContent));
    panel.replaceChildren(head, ...(code ? errorLink(code, texts) : []), block);
  }

  return { build, bindTabs, showAnswer };
})();

"""#

package static let `assets/explorer-hashes.js` = #"""
// ---- Hashes. Input and output are strings with one character per byte. ----

function utf8(text) {
    if (!/[^\u0000-\u007F]/.test(text)) { return text; }
    // Postman sends an unpaired surrogate as U+FFFD.
    var whole = text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, function (found) {
        return found.length === 2 ? found : "\uFFFD";
    });
    return unescape(encodeURIComponent(whole));
}

function hex(bytes) {
    var digits = "";
    for (var i = 0; i < bytes.length; i++) { digits += ("0" + bytes.charCodeAt(i).toString(16)).slice(-2); }
    return digits;
}

var CONSTANTS = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
];

function rotate(word, count) {
    return (word >>> count) | (word << (32 - count));
}

// Returns a list for 32-bit numbers, with which engines that have typed arrays are several times as fast.
function numbers(list) {
    return typeof Int32Array === "undefined" ? list : new Int32Array(list);
}

// FIPS 180-4. The body of a request may have 10 MB, which takes a third of the time that CryptoJS needs.
function sha256(bytes) {
    var constants = numbers(CONSTANTS);
    var words = numbers(CONSTANTS.slice());
    var state = numbers([0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]);
    var whole = bytes.length - bytes.length % 64;
    var end = bytes.slice(whole) + "\u0080";
    while (end.length % 64 !== 56) { end += "\u0000"; }
    // The last block ends with the length in bits, which is less than 2^53.
    for (var i = 7; i >= 0; i--) { end += String.fromCharCode(Math.floor(bytes.length * 8 / Math.pow(256, i)) & 0xff); }

    function addBlock(text, start) {
        var i;
        for (i = 0; i < 16; i++) {
            var at = start + 4 * i;
            words[i] = text.charCodeAt(at) << 24 | text.charCodeAt(at + 1) << 16 | text.charCodeAt(at + 2) << 8
                | text.charCodeAt(at + 3);
        }
        for (i = 16; i < 64; i++) {
            var x = words[i - 15];
            var y = words[i - 2];
            words[i] = (words[i - 16] + words[i - 7]
                + (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3))
                + (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10))) | 0;
        }
        var a = state[0];
        var b = state[1];
        var c = state[2];
        var d = state[3];
        var e = state[4];
        var f = state[5];
        var g = state[6];
        var h = state[7];
        for (i = 0; i < 64; i++) {
            var first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + words[i]) | 0;
            var second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = (d + first) | 0;
            d = c;
            c = b;
            b = a;
            a = (first + second) | 0;
        }
        state[0] = (state[0] + a) | 0;
        state[1] = (state[1] + b) | 0;
        state[2] = (state[2] + c) | 0;
        state[3] = (state[3] + d) | 0;
        state[4] = (state[4] + e) | 0;
        state[5] = (state[5] + f) | 0;
        state[6] = (state[6] + g) | 0;
        state[7] = (state[7] + h) | 0;
    }

    var start;
    for (start = 0; start < whole; start += 64) { addBlock(bytes, start); }
    for (start = 0; start < end.length; start += 64) { addBlock(end, start); }
    var hash = "";
    for (var j = 0; j < 8; j++) {
        hash += String.fromCharCode((state[j] >>> 24) & 0xff, (state[j] >>> 16) & 0xff, (state[j] >>> 8) & 0xff, state[j] & 0xff);
    }
    return hash;
}

// RFC 2104.
function hmac(secret, bytes) {
    var block = secret.length > 64 ? sha256(secret) : secret;
    var inner = "";
    var outer = "";
    for (var i = 0; i < 64; i++) {
        var octet = i < block.length ? block.charCodeAt(i) : 0;
        inner += String.fromCharCode(octet ^ 0x36);
        outer += String.fromCharCode(octet ^ 0x5c);
    }
    return sha256(outer + sha256(inner + bytes));
}

"""#

package static let `assets/explorer-languages.js` = #"""
// Programs with the vendor's SDKs. Their names follow one rule: the client of `ocr` is `OcrClient`, the request of an action has the
// action's name, and the version 2018-11-19 is `v20181119`. Keys come from the environment.
const ExplorerLanguages = (() => {
  const { escapes, quoted, literal, pieces } = ExplorerText;
  const keys = ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN"];
  const [id, key, token] = keys;
  const words = { null: "null", true: "true", false: "false" };

  // Single quotes, for texts without anything that could only be written as an escape.
  function single(text, special) {
    if (ExplorerText.unseen.test(text)) return quoted(text, escapes.braces, special);
    return `'${text.replace(/['\\]/g, "\\$&")}'`;
  }

  // The names of a request in the SDKs.
  function names({ region }, { action, service }) {
    const upper = service.name.charAt(0).toUpperCase() + service.name.slice(1);
    const version = service.version.replaceAll("-", "");
    return { service: service.name, upper, action: action.name, version: "v" + version, Version: "V" + version, region: region ?? "" };
  }

  // --- Languages with literals of their own ------------------------------------------------------------------------

  function python({ value, region }, form) {
    const name = names({ region }, form);
    // The one service whose name is a keyword of Python.
    const folder = name.service === "as" ? "autoscaling" : name.service;
    const client = (folder === name.service ? name.upper : "Autoscaling") + "Client";
    const text = (given) => quoted(given, escapes.scalar);
    const style = {
      object: () => ["{", "}"], array: ["[", "]"], key: (given) => text(given) + ": ", text, words: { null: "None", true: "True", false: "False" },
      file: (file) => `base64.b64encode(open(${text(file)}, "rb").read()).decode()`,
    };
    return `# pip install "tencentcloud-sdk-python-${folder}~=3.1"
${ExplorerText.holdsFile(value) ? "import base64\n" : ""}import json
import os\n
from tencentcloud.common import credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.${folder}.${name.version} import ${folder}_client, models\n
keys = credential.Credential(
    os.environ["${id}"], os.environ["${key}"], os.environ.get("${token}"))
client = ${folder}_client.${client}(keys, ${text(name.region)})
request = models.${name.action}Request()
request.from_json_string(json.dumps(${literal(value, style, 0)}))
try:
    response = client.${name.action}(request)
    print(response.to_json_string(indent=2))
except TencentCloudSDKException as error:
    print(error.get_code(), error.get_message(), error.get_request_id())`;
  }

  function node({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => quoted(given, escapes.units);
    const style = {
      object: () => ["{", "}"], array: ["[", "]"], text, words, file: (file) => `fs.readFileSync(${text(file)}, "base64")`,
      // "__proto__" alone would set the prototype.
      key: (given) => (/^[A-Za-z]\w*$/.test(given) ? given : given === "__proto__" ? `["__proto__"]` : text(given)) + ": ",
    };
    return `// npm install tencentcloud-sdk-nodejs-${name.service}@4
${ExplorerText.holdsFile(value) ? 'const fs = require("node:fs");\n' : ""}\
const { ${name.service} } = require("tencentcloud-sdk-nodejs-${name.service}");\n
const client = new ${name.service}.${name.version}.Client({
    credential: {
        secretId: process.env.${id},
        secretKey: process.env.${key},
        token: process.env.${token},
    },
    region: ${text(name.region)},
});
client.${name.action}(${literal(value, style, 0)}).then(
    (response) => console.log(JSON.stringify(response, null, 2)),
    (error) => console.error(error.code, error.message, error.requestId));`;
  }

  function php({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => single(given, "$");
    const style = {
      // An array with keys such as "0" would be sent as a list.
      object: (map) => (map.size === 0 || [...map.keys()].some((given) => /^\d+$/.test(given)) ? ["(object) [", "]"] : ["[", "]"]),
      array: ["[", "]"], key: (given) => text(given) + " => ", text, words, file: (file) => `base64_encode(file_get_contents(${text(file)}))`,
    };
    return `<?php
// composer require tencentcloud/${name.service}:^3.0
require 'vendor/autoload.php';\n
use TencentCloud\\Common\\Credential;
use TencentCloud\\Common\\Exception\\TencentCloudSDKException;
use TencentCloud\\${name.upper}\\${name.Version}\\Models\\${name.action}Request;
use TencentCloud\\${name.upper}\\${name.Version}\\${name.upper}Client;\n
$keys = new Credential(
    getenv('${id}'), getenv('${key}'), getenv('${token}') ?: null);
$client = new ${name.upper}Client($keys, ${text(name.region)});
$request = new ${name.action}Request();
$request->fromJsonString(json_encode(${literal(value, style, 0)}));
try {
    echo $client->${name.action}($request)->toJsonString(), "\\n";
} catch (TencentCloudSDKException $error) {
    fprintf(STDERR, "%s %s %s\\n", $error->getErrorCode(), $error->getMessage(), $error->getRequestId());
}`;
  }

  function ruby({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => single(given, "#");
    const style = {
      object: () => ["{", "}"], array: ["[", "]"], key: (given) => text(given) + " => ", text, words: { ...words, null: "nil" },
      file: (file) => `[File.binread(${text(file)})].pack('m0')`,
    };
    return `# gem install tencentcloud-sdk-${name.service} --version '~> 3.0'
require 'json'
require 'tencentcloud-sdk-${name.service}'\n
keys = TencentCloud::Common::Credential.new(
    ENV.fetch('${id}'), ENV.fetch('${key}'), ENV['${token}'])
client = TencentCloud::${name.upper}::${name.Version}::Client.new(keys, ${text(name.region)})
# A request object would leave out members that are false.
body = client.send_request('${name.action}', ${literal(value, style, 0)})
response = JSON.parse(body)['Response']
error = response['Error']
puts error ? "#{error['Code']} #{error['Message']} #{response['RequestId']}" : JSON.pretty_generate(response)`;
  }

  // --- Languages that read JSON ------------------------------------------------------------------------------------

  // Returns JSON as an expression: literals, and between them the Base64 text of files.
  function joinedJSON(value, print, text, file) {
    return pieces(value, print).map((piece) => (typeof piece === "string" ? text(piece) : file(piece.file))).join(" + ");
  }

  function go({ value, region }, form) {
    const name = names({ region }, form);
    const plain = (given) => quoted(given, escapes.scalar);
    const text = (given) => (given.includes("\`") ? plain(given) : "\`" + given + "\`");
    const hasFiles = ExplorerText.holdsFile(value);
    const base = "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud";
    const json = joinedJSON(value, ExplorerJSON.wrapped, text, (file) => `base64Of(${plain(file)})`);
    const reading = `
// base64Of returns the Base64 text of a file.
func base64Of(file string) string {
	bytes, err := os.ReadFile(file)
	if err != nil {
		panic(err)
	}
	return base64.StdEncoding.EncodeToString(bytes)
}
`;
    return `// go get ${base}/common@v1 ${base}/${name.service}@v1
package main\n
import (
${hasFiles ? '	"encoding/base64"\n' : ""}	"fmt"
	"os"\n
	"${base}/common"
	"${base}/common/profile"
	${name.service} "${base}/${name.service}/${name.version}"
)
${hasFiles ? reading : ""}
func main() {
	keys := common.NewTokenCredential(os.Getenv("${id}"), os.Getenv("${key}"), os.Getenv("${token}"))
	client, err := ${name.service}.NewClient(keys, ${plain(name.region)}, profile.NewClientProfile())
	if err != nil {
		panic(err)
	}
	request := ${name.service}.New${name.action}Request()
	err = request.FromJsonString(${json})
	if err != nil {
		panic(err)
	}
	response, err := client.${name.action}(request)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(response.ToJsonString())
}`;
  }

  // Returns an expression of Java or C# that joins the lines of JSON. One literal could not be as long as a request.
  function linesOfJSON(value, join, text, file, indent) {
    const lines = [[]];
    for (const piece of pieces(value, ExplorerJSON.wrapped)) {
      if (typeof piece !== "string") {
        lines.at(-1).push(file(piece.file));
        continue;
      }
      piece.split("\n").forEach((line, at) => {
        if (at > 0) lines.push([]);
        lines.at(-1).push(text(line));
      });
    }
    return `${join}("\\n",\n${lines.map((line) => indent + line.join(" + ")).join(",\n")})`;
  }

  function java({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => quoted(given, escapes.units);
    const hasFiles = ExplorerText.holdsFile(value);
    const space = `com.tencentcloudapi.${name.service}.${name.version}`;
    const file = (given) => `Base64.getEncoder().encodeToString(Files.readAllBytes(Paths.get(${text(given)})))`;
    return `// com.tencentcloudapi:tencentcloud-sdk-java-${name.service}:[3.1,4)
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import ${space}.${name.upper}Client;
import ${space}.models.${name.action}Request;
${hasFiles ? "import java.nio.file.Files;\nimport java.nio.file.Paths;\nimport java.util.Base64;\n" : ""}
public class Sample {
    public static void main(String[] arguments)${hasFiles ? " throws java.io.IOException" : ""} {
        Credential keys = new Credential(
            System.getenv("${id}"), System.getenv("${key}"), System.getenv("${token}"));
        ${name.upper}Client client = new ${name.upper}Client(keys, ${text(name.region)});
        String json = ${linesOfJSON(value, "String.join", text, file, "            ")};
        ${name.action}Request request = AbstractModel.fromJsonString(json, ${name.action}Request.class);
        try {
            System.out.println(AbstractModel.toJsonString(client.${name.action}(request)));
        } catch (TencentCloudSDKException error) {
            System.err.println(error.getErrorCode() + " " + error.getMessage() + " " + error.getRequestId());
        }
    }
}`;
  }

  function csharp({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => quoted(given, escapes.units);
    const space = `TencentCloud.${name.upper}.${name.Version}`;
    const file = (given) => `Convert.ToBase64String(File.ReadAllBytes(${text(given)}))`;
    return `// dotnet add package TencentCloudSDK.${name.upper} --version 3.0.*
using System;
${ExplorerText.holdsFile(value) ? "using System.IO;\n" : ""}\
using TencentCloud.Common;
using ${space};
using ${space}.Models;\n
class Sample
{
    static void Main()
    {
        var keys = new Credential
        {
            SecretId = Environment.GetEnvironmentVariable("${id}"),
            SecretKey = Environment.GetEnvironmentVariable("${key}"),
            Token = Environment.GetEnvironmentVariable("${token}")
        };
        var client = new ${name.upper}Client(keys, ${text(name.region)});
        var json = ${linesOfJSON(value, "string.Join", text, file, "            ")};
        var request = AbstractModel.FromJsonString<${name.action}Request>(json);
        try
        {
            Console.WriteLine(AbstractModel.ToJsonString(client.${name.action}Sync(request)));
        }
        catch (TencentCloudSDKException error)
        {
            Console.Error.WriteLine("{0} {1} {2}", error.ErrorCode, error.Message, error.RequestId);
        }
    }
}`;
  }

  return { names, keys, python, node, php, ruby, go, java, csharp };
})();

"""#

package static let `assets/explorer-samples.js` = #"""
// A request as a program, in each language.
const ExplorerSamples = (() => {
  // `tccli` and the vendor's SDKs have only the vendor's services. None of the samples reads streams or sends bytes with them.
  const isOfVendor = ({ service, action }) => Boolean(service.vendor) && action.body === "json" && !action.stream;
  // `tccli` refuses the clear request of an action that accepts encrypted ones only.
  const isClear = (form) => isOfVendor(form) && !form.action.encryption?.required;
  // The SDKs know no other host.
  const isUsual = (form) => isOfVendor(form) && form.service.host === `${form.service.name}.tencentcloudapi.com`;
  const always = () => true;
  const languages = [
    { name: "Swift", grammar: "swift", available: always, print: ExplorerSwift.swift },
    { name: "curl", grammar: "sh", available: always, print: ExplorerShell.curl },
    { name: "tccli", grammar: "sh", available: isClear, print: ExplorerShell.tccli },
    { name: "Python", grammar: "python", available: isUsual, print: ExplorerLanguages.python },
    { name: "Java", grammar: "java", available: isUsual, print: ExplorerLanguages.java },
    { name: "Node.js", grammar: "js", available: isUsual, print: ExplorerLanguages.node },
    { name: "PHP", grammar: "php", available: isUsual, print: ExplorerLanguages.php },
    { name: "Go", grammar: "go", available: isUsual, print: ExplorerLanguages.go },
    { name: ".NET", grammar: "csharp", available: isUsual, print: ExplorerLanguages.csharp },
    { name: "C++", grammar: "cpp", available: isUsual, print: ExplorerCPP.cpp },
    { name: "Ruby", grammar: "ruby", available: isUsual, print: ExplorerLanguages.ruby },
  ];

  // Returns the program. Half of a character, which no file can hold, is U+FFFD in it. If the service wants the request
  // encrypted, which only Swift does, a comment above the others says so.
  //
  // - name: The name of one of `languages`.
  // - request: { value, region }.
  function sample(name, request, form) {
    const { grammar, print } = languages.find((language) => language.name === name);
    const code = print(request, form).replace(/\p{Cs}/gu, "\uFFFD");
    const note = grammar !== "swift" && form.action.encryption?.note;
    // A program in PHP begins with a tag.
    return note ? code.replace(/^(<\?php\n)?/, `$1${/^sh|py|rub/.test(grammar) ? "#" : "//"} ${note}\n`) : code;
  }

  return { languages, sample };
})();

"""#

package static let `assets/explorer-send.js` = #"""
// The one function that sends a request. A page that was opened from disk sends nothing: it answers by itself, as a mock.
//
// A page that a server on this machine has sent, whose policy lets it connect to that server, may replace it by a function with the
// same results.
const ExplorerSend = {
  isMock: true,

  // Returns a promise of { value, code, example }: the answer, the code of an error in it, and the index of the example it is from.
  async send({ request, form, examples, problems, texts }) {
    return ExplorerAnswer.answer(request.value, form, examples, problems, texts);
  },
};

"""#

package static let `assets/explorer-share.js` = #"""
// Links to a request. They have no files and no sensitive members, nor members that the description of the action does not know.
const ExplorerShare = (() => {
  const { isA, isFile, members: membersOf } = ExplorerTypes;
  // A longer text is a file in Base64, and a longer link is of no use.
  const longestText = 2000;
  const mostBytes = 1 << 18;
  const mark = "#try=";

  // Returns the value without what must not be in a link, and the names of what was left out.
  function reduced(value, form) {
    const left = [];
    const gone = (path) => { left.push(ExplorerChecks.name(path)); };
    function object(map, members, path) {
      const kept = new Map();
      for (const [name, inner] of map) {
        const member = members.find((member) => member.name === name);
        const own = [...path, name];
        const reduced = !member || member.sensitive ? gone(own) : any(inner, member.type, own);
        if (reduced !== undefined) kept.set(name, reduced);
      }
      return kept;
    }
    function any(inner, type, path) {
      if (isFile(inner) || (typeof inner === "string" && inner.length > longestText)) return gone(path);
      if (isA(type, "Array") && Array.isArray(inner)) {
        return inner.map((element, at) => any(element, type[1], [...path, at])).filter((element) => element !== undefined);
      }
      if (isA(type, "JSON") && typeof inner === "string") {
        let read;
        try { read = ExplorerJSON.parse(inner); } catch { return gone(path); }
        const count = left.length;
        const kept = any(read, type[1], path);
        return kept === undefined || left.length === count ? kept && inner : ExplorerJSON.compact(kept);
      }
      const members = membersOf(type, form);
      if (members && inner instanceof Map) return object(inner, members, path);
      // A value that does not have its type may be anything.
      return members || (inner instanceof Map && type !== "Any") ? gone(path) : inner;
    }
    return { value: object(value, form.members, []), left };
  }

  async function through(bytes, stream, limit = Infinity) {
    const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
    const parts = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
      size += value.length;
      if (size > limit) throw new RangeError("too long");
      parts.push(value);
    }
  }

  // Returns the fragment of a link.
  async function encode(value, region) {
    const text = ExplorerJSON.compact(new Map([["region", region], ["value", value]]));
    const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    return mark + base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  }

  // Returns the region and the value of a fragment, or null if it holds none.
  async function decode(fragment) {
    try {
      const base64 = fragment.slice(mark.length).replaceAll("-", "+").replaceAll("_", "/");
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const text = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw"), mostBytes));
      const content = ExplorerJSON.parse(text);
      const [region, value] = [content.get("region"), content.get("value")];
      return value instanceof Map ? { value, region: typeof region === "string" ? region : null } : null;
    } catch {
      return null;
    }
  }

  return { reduced, encode, decode, mark };
})();

"""#

package static let `assets/explorer-shell.js` = #"""
// Programs for a shell: the script that signs with openssl and sends with curl, and the line for tccli. For a request without files
// they are those of the pages, byte by byte.
const ExplorerShell = (() => {
  const isPlain = /^[A-Za-z0-9_./:@%+,=-]+$/;

  // Returns a text as one word, in single quotes if it needs any. Invisible characters are escaped.
  function word(text) {
    if (isPlain.test(text)) return text;
    const octal = (found) => [...utf8(found)].map((byte) => "\\" + byte.charCodeAt(0).toString(8)).join("");
    const inner = text.replace(ExplorerText.quoteOrUnseen, (found) => {
      if (found === "\n") return found;
      return found === "'" ? "'\\''" : `'"$(printf '${octal(found)}')"'`;
    });
    return `'${inner}'`;
  }

  // Returns a text that holds files as one word, in which the shell fills in their Base64 text.
  function wordOf(pieces) {
    return pieces.map((piece) => (typeof piece === "string" ? piece && word(piece) : `"$(${base64(piece.file)})"`)).join("") || "''";
  }
  // `base64 -w0` is not known everywhere.
  function base64(file) {
    return `base64 < ${word(file)} | tr -d '\\n'`;
  }

  // --- curl --------------------------------------------------------------------------------------------------------

  const binaries = (form) => new Set(form.members.filter(({ type }) => type === "Binary").map(({ name }) => name));
  const plainText = (value) => (typeof value === "string" ? [value] : ExplorerText.pieces(value, ExplorerJSON.compact));

  function curl({ value, region }, form) {
    const { action, service } = form;
    const bodies = { json: jsonBody, multipart: multipartBody, octetStream: octetStreamBody };
    const keys = ': "${TENCENTCLOUD_SECRET_ID:?is not set}" "${TENCENTCLOUD_SECRET_KEY:?is not set}"\n';
    return `set -eu\n${action.unsigned ? "" : keys}endpoint=\${ENDPOINT:-https://${service.host}}\n`
      + bodies[action.body](value, form) + (action.unsigned ? "" : signing(form)) + sending(value, region, form);
  }

  function jsonBody(value) {
    return `type=application/json\nbody=${wordOf(ExplorerText.pieces(value, ExplorerJSON.wrapped))}\n`;
  }

  // A file of its own holds the body, since a variable of a shell cannot hold every byte.
  function multipartBody(value, form) {
    const isBinary = binaries(form);
    let script = `boundary=$(openssl rand -hex 16)
type="multipart/form-data; boundary=$boundary"
file=$(mktemp)
trap 'rm -f "$file"' EXIT
{
`;
    for (const [name, inner] of value) {
      let head = `Content-Disposition: form-data; name="${name}"`;
      if (isBinary.has(name)) head += `; filename="${name}"`;
      const lines = ['"--$boundary"', word(head)];
      if (isBinary.has(name)) lines.push("'Content-Type: application/octet-stream'");
      if (Array.isArray(inner) || inner instanceof Map) lines.push("'Content-Type: application/json'");
      lines.push("''");
      script += `  printf '%s\\r\\n' ${lines.join(" ")}\n`;
      script += isBinary.has(name) && inner?.file !== undefined
        ? `  cat < ${word(inner.file)}\n  printf '\\r\\n'\n` : `  printf '%s\\r\\n' ${wordOf(plainText(inner))}\n`;
    }
    return `${script}  printf '%s\\r\\n' "--$boundary--"\n} > "$file"\n`;
  }

  function octetStreamBody(value, form) {
    const [name] = binaries(form);
    const content = value.get(name) ?? "";
    const write = content?.file !== undefined ? `cat < ${word(content.file)}` : `printf %s ${wordOf(plainText(content))}`;
    return `type=application/octet-stream\nfile=$(mktemp)\ntrap 'rm -f "$file"' EXIT\n${write} > "$file"\n`;
  }

  function signing({ action, service }) {
    const hash = action.body === "json" ? '$(printf %s "$body" | sha256)' : '$(sha256 < "$file")';
    return `
sha256() { openssl dgst -sha256 | sed 's/^.* //'; }
# openssl takes the key as an argument: others on this machine can see it while that runs.
hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" | sed 's/^.* //'; }
now=$(date -u '+%s %Y-%m-%d')
time=\${now% *}
day=\${now#* }
scope=$day/${service.name}/tc3_request
request=$(printf 'POST\\n/\\n\\ncontent-type:%s\\nhost:%s\\n\\ncontent-type;host\\n%s' \\
  "$type" "\${endpoint#*://}" "${hash}")
text=$(printf 'TC3-HMAC-SHA256\\n%s\\n%s\\n%s' "$time" "$scope" "$(printf %s "$request" | sha256)")
key=$(printf %s "TC3$TENCENTCLOUD_SECRET_KEY" | od -An -tx1 | tr -d ' \\n')
for part in "$day" ${service.name} tc3_request; do key=$(printf %s "$part" | hmac "$key"); done
signature=$(printf %s "$text" | hmac "$key")\n
`;
  }

  function sending(value, region, form) {
    const { action, service } = form;
    const headers = [
      action.unsigned ? "Authorization: SKIP"
        : "Authorization: TC3-HMAC-SHA256 Credential=$TENCENTCLOUD_SECRET_ID/$scope, SignedHeaders=content-type;host, Signature=$signature",
      "Content-Type: $type", `X-TC-Action: ${action.name}`, `X-TC-Version: ${service.version}`,
      `X-TC-Timestamp: ${action.unsigned ? "$(date +%s)" : "$time"}`,
    ].map((header) => `"${header}"`);
    // A region that the reader has typed may hold anything.
    if (region) headers.push(isPlain.test(region) ? `"X-TC-Region: ${region}"` : word(`X-TC-Region: ${region}`));
    if (action.body === "octetStream") {
      const isBinary = binaries(form);
      for (const [name, inner] of value) {
        if (!isBinary.has(name)) headers.push(header(`X-${service.name.toUpperCase()}-${name}: `, inner));
      }
    }
    const lines = headers.map((header) => `-H ${header}`);
    if (!action.unsigned) lines.push('${TENCENTCLOUD_TOKEN:+-H "X-TC-Token: $TENCENTCLOUD_TOKEN"}');
    if (action.stream) lines.push("--no-buffer");
    const isFile = action.body !== "json";
    lines.push(`--data-binary ${isFile ? '@"$file"' : "@-"}`);
    return `${isFile ? "" : 'printf %s "$body" | '}curl -sS "$endpoint" \\\n  ${lines.join(" \\\n  ")}`;
  }
  function header(head, value) {
    const pieces = plainText(value).map((piece) => (typeof piece === "string" ? ExplorerText.oneLine(piece) : piece));
    return wordOf(ExplorerText.joined([head, ...pieces]));
  }

  // --- tccli -------------------------------------------------------------------------------------------------------

  function tccli({ value, region }, { action, service }) {
    const lines = [`tccli ${service.name} ${action.name} --version ${service.version}`];
    if (region) lines[0] += ` --region ${word(region)}`;
    if (ExplorerText.holdsFile(value)) {
      // An option cannot have more than 128 KB on Linux, and tccli takes either options or an input.
      const input = wordOf(ExplorerText.pieces(value, ExplorerJSON.wrapped));
      return `printf %s ${input} |\n${lines[0]} --cli-input-json file:///dev/stdin`;
    }
    for (const [name, inner] of value) {
      if (inner === null) continue;
      const text = typeof inner === "string" ? inner : ExplorerJSON.compact(inner);
      // A value that begins with a dash would be taken for an option.
      lines.push(`--${name}${text.startsWith("-") ? "=" : " "}${word(text)}`);
    }
    return lines.join(" \\\n  ");
  }

  return { word, wordOf, curl, tccli };
})();

"""#

package static let `assets/explorer-signature.js` = #"""
// The panel with the signature of the request: its steps, and the examination of a header that the service refuses.
const ExplorerSignature = (() => {
  const texts = explorerSignatureTexts;

  function requestOf({ form, region, body, time }) {
    const { service, action } = form;
    const contentType = { json: "application/json", octetStream: "application/octet-stream" }[action.body];
    return { host: service.host, service: service.name, action: action.name, version: service.version, region, contentType, body, time };
  }

  // Returns a command that sends the request as it was signed.
  function curl({ host, action, version, region, contentType, time }, authorization, word) {
    const headers = [
      `Authorization: ${authorization}`, `Content-Type: ${contentType}`, `X-TC-Action: ${action}`, `X-TC-Version: ${version}`,
      `X-TC-Timestamp: ${time}`, ...(region ? [`X-TC-Region: ${region}`] : []),
    ];
    const lines = headers.map((header) => `-H ${ExplorerShell.word(header)}`);
    return `printf %s ${word} |\n  curl -sS https://${host} \\\n  ${lines.join(" \\\n  ")} \\\n  --data-binary @-`;
  }

  function keysText(made, key) {
    const isSample = key.key === ExplorerSigning.sampleKeys.key;
    const [date, service, end] = made.scope.split("/");
    const secret = isSample ? `TC3${key.key}` : "TC3…";
    const lines = [
      `SecretDate    = HMAC("${secret}", "${date}")`, `SecretService = HMAC(SecretDate, "${service}")`,
      `SecretSigning = HMAC(SecretService, "${end}")`,
    ];
    const shown = made.derived.map((bytes, at) => `${lines[at]}\n  ${isSample ? hex(bytes) : hex(bytes).slice(0, 8) + "…"}`);
    return (isSample ? shown : [...shown, `(${texts.hidden})`]).join("\n");
  }

  // Returns the steps: { title, about, text } each.
  //
  // - key: { id, key }.
  // - body: The text or the bytes that are sent, and `value`: the members in it.
  // - time: The time of the signature in seconds since 1970.
  function steps({ key, form, region, value, body, time }) {
    const request = requestOf({ form, region, body, time });
    const made = ExplorerSigning.steps(request, key);
    const list = [made.canonical, made.hash, made.text, keysText(made, key), made.signature, made.authorization];
    // A shell cannot hold every byte of another body.
    if (form.action.body === "json") {
      list.push(curl(request, made.authorization, ExplorerShell.wordOf(ExplorerText.pieces(value, ExplorerJSON.compact))));
    }
    return list.map((text, at) => ({ title: texts.titles[at], about: texts.about[at], text }));
  }

  // --- The panel ---------------------------------------------------------------------------------------------------

  const states = new WeakMap();
  const seconds = () => Math.floor(Date.now() / 1000);

  function build(panel) {
    const field = (name, attributes) => {
      const input = make("input", { autocomplete: "off", spellcheck: "false", ...attributes });
      return [make("label", {}, name, input), input];
    };
    const choice = (name) => {
      const input = make("input", { type: "radio", name: "explorer-keys" });
      return [make("label", {}, input, make("span", {}, name)), input];
    };
    const [sampleLabel, sample] = choice(texts.sample);
    const [ownLabel, own] = choice(texts.own);
    sample.checked = true;
    const [idLabel, id] = field("SecretId", { type: "password" });
    const [keyLabel, key] = field("SecretKey", { type: "password" });
    const [timeLabel, time] = field("X-TC-Timestamp", { inputmode: "numeric", maxlength: "11", size: "11" });
    const now = make("button", { type: "button", class: "small" }, texts.now);
    const left = make("p", { class: "quiet" });
    const ownFields = make("div", { hidden: "" }, idLabel, keyLabel, make("p", { class: "quiet" }, texts.advice));
    const keys = make("div", { class: "segments", role: "group", "aria-label": texts.keys }, sampleLabel, ownLabel);
    const list = make("ol", { class: "steps" });
    const pasted = make("textarea", { rows: "3", spellcheck: "false", autocomplete: "off" });
    const verdict = make("div", { class: "verdict", role: "status" });
    const state = { sample, own, id, key, time, left, ownFields, list, pasted, verdict, isFixed: false, views: [] };
    for (const input of [id, key]) input.addEventListener("input", () => update(state));
    for (const radio of [sample, own]) radio.addEventListener("change", () => {
      ownFields.hidden = !own.checked;
      if (sample.checked) wipe(state);
      update(state);
    });
    time.addEventListener("input", () => {
      state.isFixed = true;
      update(state);
    });
    now.addEventListener("click", () => {
      state.isFixed = false;
      update(state);
    });
    pasted.addEventListener("input", () => examine(state));
    panel.replaceChildren(keys, ownFields, make("div", { class: "time" }, timeLabel, now, left), list, make("label", {}, texts.paste, pasted), verdict);
    states.set(panel, state);
    return state;
  }

  function wipe({ id, key }) {
    id.value = "";
    key.value = "";
  }
  function keysOf({ own, id, key }) {
    return own.checked && id.value && key.value ? { id: id.value.trim(), key: key.value.trim() } : ExplorerSigning.sampleKeys;
  }

  // Reads the body, which may take a while if it has files, and shows the steps of the last change only.
  async function update(state) {
    const { request, form } = state;
    if (form.action.unsigned) return state.list.replaceChildren(make("li", {}, texts.unsigned));
    const turn = state.turn = {};
    if (!state.isFixed) state.time.value = seconds();
    try {
      state.body = await request.body();
    } catch {
      if (state.turn === turn) state.list.replaceChildren(make("li", {}, texts.failed));
      return;
    }
    if (state.turn !== turn) return;
    const { region, value } = request;
    const time = /^\d+$/.test(state.time.value) ? Number(state.time.value) : 0;
    state.given = { key: keysOf(state), form, region, value, body: state.body, time };
    show(state, steps(state.given));
    showTime(state);
    examine(state);
  }

  function show(state, list) {
    if (state.views.length !== list.length) {
      state.views = list.map(({ title, about }) => {
        const code = make("code");
        const view = make("div", { class: "code" }, make("pre", { tabindex: "0" }, code), copyButton(() => code.textContent));
        return { code, item: make("li", {}, make("h3", {}, title), make("p", {}, about), view) };
      });
      state.list.replaceChildren(...state.views.map(({ item }) => item));
    }
    const changes = [];
    list.forEach(({ text }, at) => {
      const { code } = state.views[at];
      const old = code.textContent;
      if (old === text) return;
      code.textContent = text;
      if (old) changes.push(changed(code.firstChild, old, text));
    });
    if ("highlights" in CSS && changes.length > 0) CSS.highlights.set("changed", new Highlight(...changes));
  }
  // The part of a text that the old one did not have.
  function changed(node, old, text) {
    let start = 0, end = 0;
    while (start < text.length && text[start] === old[start]) start += 1;
    while (end < text.length - start && end < old.length - start && text.at(-1 - end) === old.at(-1 - end)) end += 1;
    return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: text.length - end });
  }

  function showTime(state) {
    clearTimeout(state.timer);
    const rest = Number(state.time.value) + 300 - seconds();
    state.left.textContent = rest > 0 ? texts.left(`${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, "0")}`) : texts.over;
    if (rest > 0) state.timer = setTimeout(() => showTime(state), 1000);
  }

  // Says what is wrong with a pasted header.
  function examine({ pasted, verdict, given }) {
    if (!pasted.value.trim() || !given) return verdict.replaceChildren();
    const found = ExplorerDiagnosis.diagnose(pasted.value, requestOf(given), given.key, seconds());
    const sentence = ({ id, is = "", should = "" }) => {
      const values = { thing: texts.things[id], is: id === "body" ? texts.bodies[is] : is, should };
      return (texts.findings[id] ?? texts.differs).replace(/\{(\w+)\}/g, (_, name) => values[name]);
    };
    verdict.replaceChildren(
      make("p", {}, texts.verdicts[found.verdict]), make("ul", {}, ...found.findings.map((one) => make("li", {}, texts.step(one.step) + sentence(one)))));
  }

  // Shows the request. Fills the panel the first time.
  function render(panel, request, form) {
    const state = states.get(panel) ?? build(panel);
    Object.assign(state, { request, form });
    return update(state);
  }

  // Wipes the keys and all that was made from them.
  function leave(panel) {
    const state = states.get(panel);
    if (!state) return;
    clearTimeout(state.timer);
    wipe(state);
    state.pasted.value = "";
    state.verdict.replaceChildren();
    state.list.replaceChildren();
    states.delete(panel);
    panel.replaceChildren();
  }

  return { steps, requestOf, render, leave };
})();

"""#

package static let `assets/explorer-signing.js` = #"""
// The signature TC3-HMAC-SHA256 of a request, step by step. It uses explorer-hashes.js.
// Source: API 3.0, "Signature v3".
//
// A request is { host, service, action, version, region, contentType, body, time }: `body` is the text that is sent, or its bytes;
// `time` is in seconds since 1970; `region` may be missing. Keys are { id, key }.
const ExplorerSigning = (() => {
  const algorithm = "TC3-HMAC-SHA256";
  // Keys that belong to nobody, so that all that is derived from them may be shown.
  const sampleKeys = { id: "AKIDEXAMPLE", key: "EXAMPLEKEY" };
  const same = (text) => text;

  // The date of a time. The signature takes that of UTC; a wrong one is often that of another offset, in hours.
  function dateOf(time, offset = 0) {
    return new Date((time + offset * 3600) * 1000).toISOString().slice(0, 10);
  }
  function hashOf(content) {
    if (typeof content === "string") return hex(sha256(utf8(content)));
    let bytes = "";
    for (let at = 0; at < content.length; at += 8192) bytes += String.fromCharCode(...content.subarray(at, at + 8192));
    return hex(sha256(bytes));
  }

  // Returns all that makes up a signature. To find out how another program signs, any of it is replaced.
  //
  // - headers: The values of signed headers other than the host and the content type.
  // - payload: The last line of the canonical request.
  // - canonical, text: Change the canonical request, and the string to sign, of which the latter is also given the canonical request.
  // - derive, sign: Make the next key of a key and a message, and the signature of the last key and the string to sign.
  function parts(request, keys) {
    const date = dateOf(request.time);
    return {
      method: "POST", uri: "/", query: "", host: request.host, contentType: request.contentType ?? "application/json",
      headers: { "x-tc-action": request.action.toLowerCase() }, signed: "content-type;host", payload: () => hashOf(request.body),
      canonical: same, algorithm, time: request.time, scope: [date, request.service, "tc3_request"], hash: hashOf, text: same,
      secret: "TC3" + keys.key, messages: [date, request.service, "tc3_request"], derive: hmac, sign: (key, text) => hex(hmac(key, text)),
    };
  }

  function canonicalRequest(part) {
    const values = { ...part.headers, "content-type": part.contentType, host: part.host };
    const headers = part.signed.split(";").map((name) => `${name}:${values[name] ?? ""}\n`).join("");
    return part.canonical([part.method, part.uri, part.query, headers, part.signed, part.payload()].join("\n"));
  }
  function stringToSign(part, canonical) {
    return part.text([part.algorithm, part.time, part.scope.join("/"), part.hash(canonical)].join("\n"), canonical);
  }
  function derivedKeys(part) {
    let key = utf8(part.secret);
    return part.messages.map((message) => (key = part.derive(key, utf8(message))));
  }

  // Returns the result of each step, as texts; the derived keys are bytes.
  function steps(request, keys) {
    const part = parts(request, keys);
    const canonical = canonicalRequest(part);
    const text = stringToSign(part, canonical);
    const derived = derivedKeys(part);
    const signature = part.sign(derived[2], utf8(text));
    const scope = part.scope.join("/");
    const authorization = `${algorithm} Credential=${keys.id}/${scope}, SignedHeaders=${part.signed}, Signature=${signature}`;
    return { canonical, hash: hashOf(canonical), text, scope, derived, signature, authorization };
  }

  return { algorithm, sampleKeys, dateOf, hashOf, parts, canonicalRequest, stringToSign, derivedKeys, steps };
})();

"""#

package static let `assets/explorer-start.js` = #"""
// Opens the explorer. Its script, its texts, its style and the form of the action are loaded when it is first used.
let explorerForm;
function addForm(form) {
  explorerForm = form;
}

const tryButton = document.querySelector("button.try");
const openExplorer = (() => {
  let loading = null;

  function load(tag, attributes) {
    return new Promise((resolve, reject) => {
      const element = make(tag, attributes);
      element.async = false;
      element.onload = resolve;
      element.onerror = () => { element.remove(); reject(new Error(element.src ?? element.href)); };
      document.head.append(element);
    });
  }
  function loadAll() {
    const script = (path) => load("script", { src: root + path });
    return Promise.all([
      load("link", { rel: "stylesheet", href: `${root}assets/explorer.css` }),
      script(`assets/explorer-words.${isChinese ? "zh" : "en"}.js`), script(`forms/${folder}/${stem}.js`), script("assets/explorer.js"),
    ]);
  }

  // Opens the explorer, with `fragment` as the link says, and sends if `isSending`.
  return async (start = {}) => {
    try {
      loading ??= loadAll();
      await loading;
    } catch {
      loading = null;
      status.textContent = isChinese ? "“试一试”载入失败。" : "The explorer could not be loaded.";
      return;
    }
    await Explorer.open(start);
  };
})();

if (tryButton) {
  const openShared = () => { if (location.hash.startsWith("#try=")) openExplorer({ fragment: location.hash }); };
  tryButton.addEventListener("click", () => openExplorer());
  addEventListener("hashchange", openShared);
  document.addEventListener("keydown", (event) => {
    const isSending = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const isPlain = event.key === "t" && !event.ctrlKey && !event.metaKey && !event.altKey;
    if ((!isSending && !isPlain) || event.defaultPrevented || event.target.closest("input, textarea, select, [contenteditable], dialog")) return;
    event.preventDefault();
    openExplorer({ isSending: isSending && loading });
  });
  openShared();
}

"""#

package static let `assets/explorer-swift.js` = #"""
// The Swift of a request: that of the pages, byte by byte, for a request without files.
const ExplorerSwift = (() => {
  const width = 64;
  const { isFile } = ExplorerTypes;
  const columns = (text) => [...text].length;

  // --- Expressions, which are broken into lines at their commas ----------------------------------------------------

  const sum = (items) => items.reduce((total, item) => total + item.columns, Math.max(0, 2 * (items.length - 1)));
  function expression(form, head, items = []) {
    return { form, head, items, columns: columns(head) + (form === "text" ? 0 : 2) + sum(items) };
  }
  const text = (head) => expression("text", head);
  const call = (head, items) => expression("call", head, items);
  const array = (items) => expression("array", "", items);
  const prefixed = (prefix, item) => ({ ...item, head: prefix + item.head, columns: item.columns + columns(prefix) });

  function inLine({ form, head, items }) {
    const inner = items.map(inLine).join(", ");
    return { text: head, call: `${head}(${inner})`, array: `${head}[${inner}]` }[form];
  }
  function linesOf(item, indent, room, end) {
    const { form, head, items } = item;
    if (item.columns <= room || form === "text" || (form === "call" && items.length === 0)) return [indent + inLine(item) + end];
    const inner = indent + "    ";
    if (form === "call") return [`${indent}${head}(`, ...listed(items, inner, room - 4, ")" + end)];
    return [`${indent}${head}[`, ...listed(items, inner, room - 4, items.length > 1 ? "," : ""), `${indent}]${end}`];
  }
  function listed(items, indent, room, end) {
    if (sum(items) < room) return [indent + items.map(inLine).join(", ") + end];
    return items.flatMap((item, at) => linesOf(item, indent, room - 1, at + 1 < items.length ? "," : end));
  }
  const lines = (item) => linesOf(item, "", width, "");

  // --- Literals ----------------------------------------------------------------------------------------------------

  function string(value) {
    const isRaw = /["\\]/.test(value) && !ExplorerText.unseen.test(value) && !["\"", "\\"].some((mark) => value.includes(mark + "#"));
    return isRaw ? `#"${value}"#` : ExplorerText.quoted(value, ExplorerText.escapes.braces);
  }

  // Integers of five digits or more are in groups of three.
  function number(digits) {
    if (!/^-?\d{5,}$/.test(digits)) return digits === "-0" ? "0" : digits;
    return digits.replace(/\B(?=(\d{3})+$)/g, "_");
  }
  const shown = (value) => (typeof value === "string" ? value : ExplorerJSON.line(value));

  // --- A request ---------------------------------------------------------------------------------------------------

  const lowered = (name) => name.charAt(0).toLowerCase() + name.slice(1);
  const data = (value) => `Data(contentsOf: URL(fileURLWithPath: ${string(value.file)}))`;

  function argumentsOf(members, value, form) {
    const given = members.filter(({ name }) => value.has(name));
    return given.map((member) =>
      prefixed(`${member.swift ?? lowered(member.name)}: `, valueOf(value.get(member.name), member.type, member, form)));
  }

  function valueOf(value, type, member, form) {
    if (type === "Any") return anyOf(value);
    if (Array.isArray(type)) {
      const [kind, inner] = type;
      if (kind === "Array" && Array.isArray(value)) return array(value.map((element) => elementOf(element, inner, member, form)));
      if (kind === "JSON" && !isFile(value)) return valueOf(typeof value === "string" ? parsed(value) : value, inner, member, form);
      return text("nil");
    }
    if (typeof type === "number") {
      return value instanceof Map ? call(".init", argumentsOf(form.types[type].members, value, form)) : text("nil");
    }
    return text(scalar(value, type, member));
  }
  function elementOf(element, type, member, form) {
    const item = valueOf(element, type, member, form);
    return Array.isArray(type) && type[0] === "JSON" ? call(".init", [item]) : item;
  }
  function parsed(value) {
    try { return ExplorerJSON.parse(value); } catch { return null; }
  }

  function scalar(value, type, member) {
    if (value === null) return "nil";
    if (isFile(value)) return { Base64: `.init(${data(value)})`, Binary: `.init(Array(${data(value)}))` }[type] ?? "nil";
    const digits = value.number === undefined ? null : number(value.number);
    switch (type) {
      case "String": return constant(typeof value === "string" ? value : null, member) ?? string(shown(value));
      case "Integer":
      case "Unsigned": return constant(value.number, member) ?? digits ?? "nil";
      case "Float":
      case "Boolean": return digits ?? (typeof value === "boolean" ? String(value) : string(shown(value)));
      case "Base64": return `.init(text: ${string(shown(value))})`;
      case "Binary": return `.init(Array(${string(shown(value))}.utf8))`;
      default: return string(shown(value));
    }
  }
  // The name of a known value.
  function constant(value, { values = [] }) {
    const known = values.find((one) => Array.isArray(one) && one[0] === value);
    return known && "." + known[1];
  }

  function anyOf(value) {
    if (Array.isArray(value)) return array(value.map(anyOf));
    if (value instanceof Map) {
      return value.size === 0 ? text("[:]")
        : array(Array.from(value, ([name, inner]) => prefixed(`${string(name)}: `, anyOf(inner))));
    }
    if (value === null || isFile(value)) return text("nil");
    return text(typeof value === "string" ? string(value) : typeof value === "boolean" ? String(value) : number(value.number));
  }

  function regionOf(region, form) {
    const isConstant = form.regions.includes(region) && !form.plain?.includes(region);
    return isConstant ? "." + region.replace(/-(.)/g, (_, first) => first.toUpperCase()) : string(region);
  }

  function swift({ value, region }, form) {
    const { action, service } = form;
    const result = action.stream ? "events" : "response";
    const options = ["credential: .environment", ...(region ? [`region: ${regionOf(region, form)}`] : [])];
    const request = call(".init", argumentsOf(form.members, value, form));
    const isReading = ExplorerText.holdsFile(value);
    const { imports = isReading ? ["import Foundation"] : [], key = [], argument } = action.encryption ?? {};
    const unknown = [...value.keys()].filter((name) => !form.members.some((member) => member.name === name));
    return [
      ...imports, `import TencentCloud${service.swift}`, "", ...key,
      ...lines(call(`let client = ${service.swift}.Client`, options.map(text))),
      ...unknown.map((name) => `// The client has no parameter ${string(name)}.`),
      ...lines(call(`let ${result} = try await client.${action.swift}`, [request, ...(argument ? [text(argument)] : [])])),
      ...(action.stream ? ["for try await event in events {", "    print(event)", "}"] : ["print(response)"]),
    ].join("\n");
  }

  return { swift, string };
})();

"""#

package static let `assets/explorer-text.js` = #"""
// Texts of programs: what all languages share.
const ExplorerText = (() => {
  // Characters that break lines, are invisible, or change the order of the text around them; and a quotation mark.
  const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Co}]/u;
  const quoteOrUnseen = new RegExp(`'|${unseen.source}`, "gu");

  const { isFile } = ExplorerTypes;
  function holdsFile(value) {
    if (Array.isArray(value)) return value.some(holdsFile);
    return value instanceof Map ? [...value.values()].some(holdsFile) : isFile(value);
  }
  function replaced(value, change) {
    if (Array.isArray(value)) return value.map((element) => replaced(element, change));
    if (value instanceof Map) return new Map(Array.from(value, ([name, inner]) => [name, replaced(inner, change)]));
    return isFile(value) ? change(value) : value;
  }

  // Returns a value as printed, in pieces: texts, and between them the files that are part of texts.
  function pieces(value, print) {
    if (!holdsFile(value)) return [print(value)];
    let mark = "file";
    for (const text = print(value); text.includes(mark);) mark += "_";
    const files = [];
    const text = print(replaced(value, (file) => `${mark}${files.push(file) - 1};`));
    return text.split(new RegExp(`${mark}(\\d+);`)).map((piece, at) => (at % 2 ? files[piece] : piece));
  }

  // Returns pieces with neighbouring texts joined.
  function joined(pieces) {
    const list = [];
    for (const piece of pieces) {
      if (typeof piece === "string" && typeof list.at(-1) === "string") list.push(list.pop() + piece);
      else list.push(piece);
    }
    return list;
  }

  // Returns a text on one line, without invisible characters.
  function oneLine(text) {
    const clean = text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, "\n").replace(/\p{Cc}/gu, (found) => (found === "\n" ? found : " "))
      .replace(/\p{Cf}/gu, (found) => (found === "\u200D" ? found : ""));
    return /\n|^ | $/.test(clean) ? clean.split(/[\n ]+/).filter(Boolean).join(" ") : clean;
  }

  // Returns a text in double quotes.
  //
  // - special: The characters that need a backslash, beside the quotation mark and the backslash.
  // - escape: Returns the escape of an invisible character.
  function quoted(text, escape, special = "") {
    const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
    const inner = text.replace(new RegExp(`["\\\\${special}]|${unseen.source}`, "gu"), (found) =>
      short[found] ?? (unseen.test(found) ? escape(found) : "\\" + found));
    return `"${inner}"`;
  }

  const digits = (number, length) => number.toString(16).toUpperCase().padStart(length, "0");
  const escapes = {
    // JavaScript, Java and C#.
    units: (found) => Array.from({ length: found.length }, (_, at) => "\\u" + digits(found.charCodeAt(at), 4)).join(""),
    // Python and Go.
    scalar: (found) => (found.length > 1 ? "\\U" + digits(found.codePointAt(0), 8) : "\\u" + digits(found.charCodeAt(0), 4)),
    // Swift, PHP and Ruby.
    braces: (found) => `\\u{${digits(found.codePointAt(0), 1)}}`,
    // C++, byte by byte.
    octal: (found) => [...utf8(found)].map((byte) => "\\" + byte.charCodeAt(0).toString(8).padStart(3, "0")).join(""),
  };

  // Prints a value as a literal of a language, with a line for each member if it does not fit on one.
  //
  // - style: { object, array: [opening, closing], key, text, words: { null, true, false }, file }.
  function literal(value, style, depth, prefix = "") {
    const line = flat(value, style);
    if (depth > 0 && prefix.length + line.length + 4 * depth < 90) return line;
    const isArray = Array.isArray(value);
    if (!isArray && !(value instanceof Map) || (isArray ? value.length : value.size) === 0) return line;
    const indent = "    ".repeat(depth + 1);
    const rows = isArray ? value.map((element) => indent + literal(element, style, depth + 1))
      : Array.from(value, ([name, inner]) => `${indent}${style.key(name)}${literal(inner, style, depth + 1, style.key(name))}`);
    const [open, close] = isArray ? style.array : style.object(value);
    return `${open}\n${rows.join(",\n")},\n${"    ".repeat(depth)}${close}`;
  }
  function flat(value, style) {
    if (Array.isArray(value)) return style.array[0] + value.map((element) => flat(element, style)).join(", ") + style.array[1];
    if (value instanceof Map) {
      const [open, close] = style.object(value);
      return open + Array.from(value, ([name, inner]) => style.key(name) + flat(inner, style)).join(", ") + close;
    }
    if (typeof value === "string") return style.text(value);
    return isFile(value) ? style.file(value.file) : value?.number ?? style.words[String(value)];
  }

  return { unseen, quoteOrUnseen, holdsFile, pieces, joined, oneLine, quoted, escapes, literal };
})();

"""#

package static let `assets/explorer-words.en.js` = #"""
// The texts of the explorer on English pages.
"use strict";

const explorerTexts = {
  title: (name) => `Try ${name}`, close: "Close", example: "Example", region: "Region", noRegion: "No region", reset: "Reset",
  share: "Share", form: "Form", json: "JSON", view: "View of the request", step: "Part of the explorer", parameters: "Parameters",
  code: "Code", signature: "Signature", answer: "Mock answer", send: "Send", showAll: "show all parameters",
  more: (count) => (count === 1 ? "1 more parameter" : `${count} more parameters`),
  noParameters: "This action takes no parameters.",
  unset: "not sent", clear: (name) => `Leave out ${name}`, about: (name) => `About ${name}`, required: "required",
  sensitive: "sensitive", sensitiveAbout: "Sensitive: left out of links that you share.", deprecated: "deprecated",
  default: (value) => `default: ${value}`,
  anyOf: "At least one of these", oneOf: "Exactly one of these", together: "All of these or none",
  add: "Add an element", remove: (at) => `Remove element ${at}`, up: (at) => `Move element ${at} up`, element: (at) => `Element ${at}`,
  members: (count) => (count === 1 ? "1 member" : `${count} members`),
  less: "Less", greater: "More", others: "Other members", othersAbout: "Not in the description of this action.",
  file: "Choose a file", drop: "or drop it here", base64: "or paste its Base64 text", other: "another file", text: (size) => `Base64 text, ${size}`,
  fileSize: (size, encoded, limit) => `${size}, ${encoded} as Base64${limit ? ` of ${limit}` : ""}`,
  fit: "Make the picture smaller", fitting: "Working…", unfit: "This file cannot be made smaller here.",
  use: "use", useOf: (name) => `Fill in ${name}`,
  shared: "Link copied.", sharedWithout: (names) => `Link copied, without ${names}.`, unshared: "The link could not be copied.",
  unreadable: "The link does not hold a request of this action.",
  local: "Nothing leaves this page.", ready: "Ready.", fixes: (count) => (count === 1 ? "1 problem: " : `${count} problems: `),
  answered: "Answer shown.", refused: (code) => `Answer shown: ${code}.`, madeUp: "Made up. Nothing was sent.",
  nearest: "The response of the example that is closest to your request.", ofTypes: "A response made of its types.",
  wouldRefuse: "The service would refuse this request.", advice: "See the error code", noAnswer: "No response is known.",
  position: (line, column, text) => `Line ${line}, column ${column}: ${text}`,
  syntax: { unexpected: "this is not JSON.", end: "the text ends too early.", twice: "this member is there already.",
    deep: "too many levels.", object: "a request is an object in braces." },
  and: " and ", comma: ", ", mock: "MOCK", of: (name, problem) => `${name} ${problem}`,
  problems: {
    missing: () => "is required.", anyOf: ({ names }) => `At least one of ${names} is required.`,
    oneOf: ({ names }) => `Exactly one of ${names} is required.`, together: ({ names }) => `${names} are required together.`,
    type: ({ type }) => `must be ${type}.`, whole: () => "must be a whole number.", range: () => "does not fit into 64 bits.",
    unknown: () => "is no parameter of this action.", values: () => "is none of the known values.",
    minimum: ({ limit }) => `must be at least ${limit}.`, maximum: ({ limit }) => `must be at most ${limit}.`,
    minLength: ({ limit, is }) => `needs at least ${limit} characters, and has ${is}.`,
    maxLength: ({ limit, is }) => `may have at most ${limit} characters, and has ${is}.`,
    minItems: ({ limit, is }) => `needs at least ${limit} elements, and has ${is}.`,
    maxItems: ({ limit, is }) => `may have at most ${limit} elements, and has ${is}.`,
    maxSize: ({ limit, is }) => `may have at most ${limit}, and has ${is}.`, pattern: ({ limit }) => `must match ${limit}.`,
    prefix: () => "must not begin with data:…, only the Base64 text after the comma.", breaks: () => "must have no spaces or line breaks.",
    base64: () => "is no Base64 text.", url: () => "must be a URL that begins with http:// or https://.",
    json: () => "is no JSON text.", time: ({ form }) => `must have the form ${form}.`, deprecated: () => "is deprecated.",
    region: ({ region }) => `The action is not offered in ${region}.`, body: ({ limit, is }) => `The request has ${is}, and may have at most ${limit}.`,
  },
  types: { String: "a text", Integer: "a whole number", Unsigned: "a whole number", Float: "a number", Boolean: "true or false",
    Array: "a list", object: "an object", JSON: "a text that has JSON", time: "a text", bytes: "a text" },
};

// The texts of the signature. {is} and {should} are a value that was used, and the right one; {thing} is one of `things`.
const explorerSignatureTexts = {
  titles: ["Canonical request", "Its SHA-256", "String to sign", "Derived keys", "Signature", "Authorization", "curl for five minutes"],
  about: [
    "Method, path, query; each signed header in lower case with its value as it is sent; their names; the SHA-256 of the body.",
    "64 hexadecimal digits in lower case.",
    "The algorithm, the time of X-TC-Timestamp, the scope (the date of UTC, the service, tc3_request), and the hash above.",
    "Each is the HMAC-SHA256 of a text with the key before it. Keys are bytes: hexadecimal digits only show them.",
    "The HMAC-SHA256 of the string to sign with the last key, in hexadecimal digits.",
    "The header, on one line.",
    "Needs no key. Body and time are fixed, and the service refuses it five minutes after that time.",
  ],
  keys: "Keys", sample: "Sample keys", own: "My own",
  advice: "They stay in this panel, and are wiped when it is left. The programs of the other panel read keys from the environment.",
  now: "Now", left: (time) => `The service accepts this signature for ${time} more.`, over: "The service accepts this signature no longer.",
  paste: "Paste an Authorization header that is refused, better with the headers around it", step: (number) => `Step ${number}: `,
  unsigned: "This action is sent without a signature: Authorization is SKIP.", failed: "The file cannot be read.",
  hidden: "Of what is made from your key, only the first 8 digits are shown.",
  verdicts: {
    none: "There is no Authorization header in this text.",
    equal: "The signature is right for this request and these keys.",
    found: "Put this right, and the signature is the one above.",
    form: "The signature cannot be checked yet.",
    unknown: "No mistake that was tried leads to this signature. What is left: another SecretKey, or another body than that of the form.",
  },
  // {thing} of `things`.
  differs: "{thing}: “{is}” has to be “{should}”.",
  things: {
    action: "X-TC-Action", actionCase: "x-tc-action in the canonical request", algorithm: "The first word of the header",
    contentType: "Content-Type in the canonical request", credential: "Credential", date: "Date in Credential (UTC)",
    host: "Host in the canonical request", keyDate: "Date in the first key", keyService: "Service in the second key",
    localDate: "Date in Credential (UTC, not that of China)", method: "Method", otherHost: "Host", path: "Path", prefix: "Text before the SecretKey",
    query: "Query", scopeDate: "Date in the string to sign", service: "Service in Credential", signed: "Headers in the canonical request",
    signedForm: "SignedHeaders, in lower case and in order", time: "Time in the string to sign", timeForm: "X-TC-Timestamp, in seconds",
    timeFound: "X-TC-Timestamp",
  },
  findings: {
    body: "Signed is another text than the body: {is}.",
    canonicalLineBreak: "The canonical request ends with a line break.",
    carriageReturns: "Lines end with CR LF, not with LF.",
    commas: "A comma and a space have to be between the parts of the header.",
    expired: "The time is {is} minutes off this machine's clock; the service allows 5.",
    hashUpperCase: "The hash of the canonical request is in capitals.",
    hexKeys: "The keys are used as hexadecimal digits, not as bytes.",
    keyWithoutEnd: "The last key, of tc3_request, is missing.",
    lastHexKey: "The last key is used as hexadecimal digits, not as bytes.",
    lastSwapped: "Key and text are interchanged.",
    noBlankLine: "The blank line after the headers is missing.",
    noQueryLine: "The empty line of the query is missing.",
    noTime: "Paste X-TC-Timestamp as well: without it only times near the one above are tried.",
    notHashed: "The string to sign has the canonical request itself, not its hash.",
    otherKeys: "Credential is that of {is}. Type your own keys above.",
    scopeWithID: "The scope in the string to sign begins with the SecretId, which only Credential does.",
    scopeWithoutEnd: "The scope in the string to sign lacks tc3_request.",
    secretSpace: "A space or a line break follows the SecretKey.",
    signatureForm: "The signature has to be 64 hexadecimal digits in lower case.",
    signedMissing: "SignedHeaders lacks {is}.",
    swapped: "Key and text are interchanged.",
    textLineBreak: "The string to sign ends with a line break.",
  },
  bodies: {
    empty: "nothing", emptyObject: "{}", unsigned: "UNSIGNED-PAYLOAD, without the header X-TC-Content-SHA256", unsignedText: "UNSIGNED-PAYLOAD without a hash",
    lineBreak: "the body and a line break", compact: "JSON without spaces", spaced: "JSON with spaces", escaped: "JSON without spaces, with \\u escapes",
    spacedEscaped: "JSON with spaces and \\u escapes", escapedAsIs: "the body with \\u escapes", indented: "JSON on several lines",
    sorted: "JSON with sorted members", upperCase: "a hash in capitals", notHashed: "the body without a hash",
  },
};

"""#

package static let `assets/explorer-words.zh.js` = #"""
// The texts of the explorer on Chinese pages.
"use strict";

const explorerTexts = {
  title: (name) => `试一试 ${name}`, close: "关闭", example: "示例", region: "地域", noRegion: "无需地域", reset: "还原",
  share: "分享", form: "表单", json: "JSON", view: "请求的显示方式", step: "步骤", parameters: "参数",
  code: "代码", signature: "签名", answer: "模拟响应", send: "发送", showAll: "显示全部参数",
  more: (count) => `另有 ${count} 个参数`,
  noParameters: "此接口没有参数。",
  unset: "不传", clear: (name) => `不传 ${name}`, about: (name) => `${name} 的说明`, required: "必填",
  sensitive: "敏感", sensitiveAbout: "敏感信息，不会写入分享链接。", deprecated: "已弃用",
  default: (value) => `默认 ${value}`,
  anyOf: "至少填一个", oneOf: "只能填一个", together: "要么都填，要么都不填",
  add: "添加一项", remove: (at) => `删除第 ${at} 项`, up: (at) => `上移第 ${at} 项`, element: (at) => `第 ${at} 项`,
  members: (count) => `${count} 个字段`,
  less: "减一", greater: "加一", others: "其他字段", othersAbout: "不在此接口的说明之中。",
  file: "选择文件", drop: "或拖放到这里", base64: "或粘贴 Base64 文本", other: "换一个文件", text: (size) => `Base64 文本，${size}`,
  fileSize: (size, encoded, limit) => `${size}，编码后 ${encoded}${limit ? `，上限 ${limit}` : ""}`,
  fit: "压缩图片", fitting: "正在压缩……", unfit: "无法在此压缩这个文件。",
  use: "填写", useOf: (name) => `填写 ${name}`,
  shared: "链接已复制。", sharedWithout: (names) => `链接已复制，其中不含 ${names}。`, unshared: "无法复制链接。",
  unreadable: "链接里没有此接口的请求。",
  local: "数据不会离开本页。", ready: "可以提交。", fixes: (count) => `${count} 个问题：`,
  answered: "已显示响应。", refused: (code) => `已显示响应：${code}。`, madeUp: "模拟响应，没有发送请求。",
  nearest: "取自与您的请求最接近的示例。", ofTypes: "按数据类型生成。",
  wouldRefuse: "服务端会拒绝这个请求。", advice: "查看错误码", noAnswer: "没有已知的响应。",
  position: (line, column, text) => `第 ${line} 行第 ${column} 列：${text}`,
  syntax: { unexpected: "此处不是合法的 JSON。", end: "文本不完整。", twice: "字段重复。", deep: "层级过多。", object: "请求必须是花括号括起的对象。" },
  and: "、", comma: "、", mock: "模拟", of: (name, problem) => `${name} ${problem}`,
  problems: {
    missing: () => "必填。", anyOf: ({ names }) => `${names} 至少填一个。`, oneOf: ({ names }) => `${names} 只能填一个，且必须填一个。`,
    together: ({ names }) => `${names} 必须同时填写。`, type: ({ type }) => `应为${type}。`, whole: () => "应为整数。",
    range: () => "超出 64 位整数的范围。", unknown: () => "不是此接口的参数。", values: () => "不在已知取值之中。",
    minimum: ({ limit }) => `不能小于 ${limit}。`, maximum: ({ limit }) => `不能大于 ${limit}。`,
    minLength: ({ limit, is }) => `至少 ${limit} 个字符，现有 ${is} 个。`, maxLength: ({ limit, is }) => `最多 ${limit} 个字符，现有 ${is} 个。`,
    minItems: ({ limit, is }) => `至少 ${limit} 项，现有 ${is} 项。`, maxItems: ({ limit, is }) => `最多 ${limit} 项，现有 ${is} 项。`,
    maxSize: ({ limit, is }) => `最大 ${limit}，现有 ${is}。`, pattern: ({ limit }) => `必须匹配 ${limit}。`,
    prefix: () => "不能带 data: 前缀，只填逗号之后的 Base64 文本。", breaks: () => "不能含空格或换行。", base64: () => "不是 Base64 文本。",
    url: () => "应为以 http:// 或 https:// 开头的地址。", json: () => "不是 JSON 文本。", time: ({ form }) => `格式应为 ${form}。`,
    deprecated: () => "已弃用。", region: ({ region }) => `此接口不支持地域 ${region}。`, body: ({ limit, is }) => `请求大小为 ${is}，上限为 ${limit}。`,
  },
  types: { String: "文本", Integer: "整数", Unsigned: "整数", Float: "数字", Boolean: "true 或 false", Array: "列表", object: "对象",
    JSON: "含 JSON 的文本", time: "文本", bytes: "文本" },
};

// The texts of the signature. {is} and {should} are a value that was used, and the right one; {thing} is one of `things`.
const explorerSignatureTexts = {
  titles: ["规范请求串", "规范请求串的 SHA-256", "待签名字符串", "派生密钥", "签名", "Authorization", "五分钟内有效的 curl"],
  about: [
    "依次为请求方法、路径、查询串、参与签名的请求头（名称小写，值与发送的一致）、这些请求头的名称、请求体的 SHA-256。",
    "64 位小写十六进制。",
    "依次为算法、X-TC-Timestamp 的时间戳、凭证范围（UTC 日期、产品名、tc3_request）、上一步的哈希值。",
    "每个密钥都是用上一个密钥对一段内容计算的 HMAC-SHA256。密钥是原始字节，十六进制只用于显示。",
    "用最后一个密钥对待签名字符串计算 HMAC-SHA256，写成十六进制。",
    "请求头，只占一行。",
    "无需密钥。请求体和时间戳已经固定，超过五分钟服务端会拒绝。",
  ],
  keys: "密钥", sample: "示例密钥", own: "自己的密钥",
  advice: "只留在此面板，离开时清除。其他面板的代码都从环境变量读取密钥。",
  now: "现在", left: (time) => `服务端还会在 ${time} 内接受此签名。`, over: "服务端已不再接受此签名。",
  paste: "粘贴被拒绝的 Authorization 请求头，最好连同其他请求头", step: (number) => `第 ${number} 步：`,
  unsigned: "此接口不签名，Authorization 为 SKIP。", failed: "无法读取文件。",
  hidden: "由您的密钥得出的内容只显示前 8 位。",
  verdicts: {
    none: "文本中没有 Authorization 请求头。",
    equal: "签名与此请求和这组密钥一致。",
    found: "改正以下问题后，签名即与上方一致。",
    form: "暂时无法核对签名。",
    unknown: "尝试过的错误都得不出此签名。剩下的可能：SecretKey 不同，或请求体与表单不一致。",
  },
  differs: "{thing}：“{is}”应为“{should}”。",
  things: {
    action: "X-TC-Action", actionCase: "规范请求串中的 x-tc-action", algorithm: "请求头开头的算法", contentType: "规范请求串中的 Content-Type",
    credential: "Credential", date: "Credential 中的日期（UTC）", host: "规范请求串中的 Host", keyDate: "第一个密钥的日期", keyService: "第二个密钥的产品名",
    localDate: "Credential 中的日期（UTC，而非北京时间）", method: "请求方法", otherHost: "Host", path: "路径", prefix: "SecretKey 之前的文本", query: "查询串",
    scopeDate: "待签名字符串中的日期", service: "Credential 中的产品名", signed: "规范请求串中的请求头", signedForm: "SignedHeaders（小写并按顺序）",
    time: "待签名字符串中的时间戳", timeForm: "X-TC-Timestamp（秒）", timeFound: "X-TC-Timestamp",
  },
  findings: {
    body: "参与签名的不是请求体，而是：{is}。",
    canonicalLineBreak: "规范请求串末尾多了换行符。",
    carriageReturns: "换行用了 CR LF，应为 LF。",
    commas: "请求头的各部分之间应为逗号加空格。",
    expired: "时间与本机时钟相差 {is} 分钟，服务端只允许 5 分钟。",
    hashUpperCase: "规范请求串的哈希值用了大写。",
    hexKeys: "密钥用了十六进制文本，应为原始字节。",
    keyWithoutEnd: "缺少最后一个密钥（tc3_request）。",
    lastHexKey: "最后一个密钥用了十六进制文本，应为原始字节。",
    lastSwapped: "密钥和内容弄反了。",
    noBlankLine: "请求头之后缺少空行。",
    noQueryLine: "缺少查询串的空行。",
    noTime: "请一并粘贴 X-TC-Timestamp：没有它只能尝试上方时间前后的时间戳。",
    notHashed: "待签名字符串中是规范请求串本身，应为它的哈希值。",
    otherKeys: "Credential 属于 {is}。请在上方输入您自己的密钥。",
    scopeWithID: "待签名字符串的凭证范围多了 SecretId，它只属于 Credential。",
    scopeWithoutEnd: "待签名字符串的凭证范围缺少 tc3_request。",
    secretSpace: "SecretKey 之后多了空格或换行符。",
    signatureForm: "签名应为 64 位小写十六进制。",
    signedMissing: "SignedHeaders 缺少 {is}。",
    swapped: "密钥和内容弄反了。",
    textLineBreak: "待签名字符串末尾多了换行符。",
  },
  bodies: {
    empty: "空文本", emptyObject: "{}", unsigned: "UNSIGNED-PAYLOAD（没有发送 X-TC-Content-SHA256）", unsignedText: "没有哈希的 UNSIGNED-PAYLOAD",
    lineBreak: "请求体加换行符", compact: "不含空格的 JSON", spaced: "含空格的 JSON", escaped: "不含空格、含 \\u 转义的 JSON", spacedEscaped: "含空格和 \\u 转义的 JSON",
    escapedAsIs: "含 \\u 转义的请求体", indented: "多行 JSON", sorted: "字段已排序的 JSON", upperCase: "大写的哈希值", notHashed: "没有哈希的请求体",
  },
};

"""#

package static let `assets/explorer.css` = #"""
/* The explorer of an action. On a wide screen it has the place of the samples, beside the text; else it is a sheet over the page. */
.explorer { display: none; flex-direction: column; margin: 0; padding: 0; border: 0; background: var(--raised); color: var(--text); font-size: .9375rem;
  line-height: 1.5; }
.explorer[open] { display: flex; }
.explorer::backdrop { background: rgb(0 0 0 / .4); }
.explorer p { margin: 0; }
.explorer [hidden] { display: none !important; }

/* The head: what is filled in, and how it is shown */
.explorer-head { flex: none; display: grid; gap: .6rem; padding: 1.1rem 1.5rem .8rem; border-bottom: 1px solid var(--line); }
.explorer-head > div { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
.explorer h2 { flex: 1; min-width: 0; margin: 0; font-size: 1.0625rem; overflow-wrap: anywhere; }
.explorer :is(select, textarea, input:not([type="radio"], [type="checkbox"], [type="file"])) { width: 100%; padding: .4rem .6rem; border: 1px solid var(--line-strong);
  border-radius: 7px; background: var(--ground); color: var(--text); font: 400 .875rem/1.45 var(--sans); }
.explorer :is(select, textarea, input):focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
.explorer ::placeholder { color: var(--quiet); opacity: 1; }
.explorer [aria-invalid="true"] { border-color: var(--warm); }
.explorer .examples { flex: 1 1 9.5rem; min-width: 0; text-overflow: ellipsis; }
.explorer .region { flex: 0 1 10rem; min-width: 7rem; }
.explorer :is(.small, .closer, .clear, .up, .step, .about-button) { padding: .3rem .65rem; border: 1px solid var(--line-strong); border-radius: 7px; background: var(--ground);
  color: var(--text); font: 500 .8125rem/1.4 var(--sans); cursor: pointer; }
.explorer .small:hover:not(:disabled) { border-color: var(--accent); }
.explorer .small:disabled { color: var(--quiet); cursor: default; }
.explorer .reset.changed::before { content: ""; display: inline-block; width: .45rem; height: .45rem; margin-right: .4rem; border-radius: 50%; background: var(--accent); }
.explorer-head .reset { margin-left: auto; }
.explorer :is(.closer, .clear, .up, .about-button) { flex: none; min-width: 1.75rem; padding: .1rem .4rem; border-color: transparent; background: none; color: var(--quiet);
  font-size: 1rem; }
.explorer :is(.closer, .clear, .up, .about-button):hover { color: var(--text); background: var(--sunken); }

/* A choice among a few values */
.segments { display: inline-flex; flex-wrap: wrap; max-width: 100%; border: 1px solid var(--line-strong); border-radius: 7px; background: var(--ground); }
.segments label { position: relative; display: flex; cursor: pointer; }
.segments label + label { border-left: 1px solid var(--line); }
.segments input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.segments span { padding: .25rem .7rem; border-radius: 6px; font: 500 .8125rem/1.5 var(--sans); overflow-wrap: anywhere; }
.segments input:checked + span { background: var(--accent-ground); color: var(--accent); font-weight: 600; }
.segments input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: -1px; }

/* Fields */
.explorer .none { padding: .8rem 0; }
.explorer-form { flex: 1 1 55%; min-height: 0; overflow-y: auto; padding: .4rem 1.5rem 1rem; overscroll-behavior: contain; }
.explorer .field { padding: .55rem .5rem; margin: 0 -.5rem; border-radius: 8px; }
.explorer .field.marked { background: var(--accent-ground); }
.explorer .fields:not(.all) > .extra:not(.given) { display: none; }
.field-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .55rem; margin-bottom: .2rem; }
.field-head .name { font: 600 .875rem/1.5 var(--mono); overflow-wrap: anywhere; }
.field-head :is(.kind, .quiet, .need) { font-size: .8125rem; color: var(--quiet); overflow-wrap: anywhere; }
.field-head .need { color: var(--warm); font-weight: 600; }
.field-head .about-button { margin-left: auto; font: 600 .8125rem/1.4 var(--sans); border-color: var(--line); border-radius: 99px; min-width: 1.5rem; }
.field-head .clear { margin-left: 0; }
.field:not(.given) > .field-head > .clear { display: none; }
.explorer textarea { display: block; min-height: 2.1rem; max-height: 14rem; resize: vertical; field-sizing: content; overflow-wrap: anywhere; }
.explorer textarea.raw { font: 400 .8125rem/1.5 var(--mono); }
.explorer textarea.whole { margin-top: .6rem; min-height: 100%; max-height: none; white-space: pre; overflow-x: auto; }
.explorer .about { margin: .2rem 0 .5rem; padding: .5rem .75rem; border-left: 3px solid var(--line-strong); font-size: .875rem; color: var(--quiet); }
.explorer .about > :last-child { margin-bottom: 0; }
.explorer .meaning:not(:empty) { margin-top: .2rem; }
.explorer .meaning { color: var(--quiet); font-size: .8125rem; }
.explorer .problem { margin-top: .25rem; color: var(--warm); font-size: .8125rem; }
.explorer .problem.hint { color: var(--quiet); }
.explorer .group { min-width: 0; margin: .5rem 0; padding: .2rem 1rem .4rem; border: 1px solid var(--line-strong); border-left: 3px solid var(--accent); border-radius: 8px; }
.explorer .group legend { padding: 0 .3rem; font-size: .8125rem; font-weight: 600; }
.explorer .others { border-left-color: var(--warm); }
.explorer .number { display: flex; gap: .3rem; }
.explorer .step { flex: none; width: 2.1rem; }
.explorer .drop { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; padding: .55rem .7rem; border: 1px dashed var(--line-strong); border-radius: 8px; font-size: .8125rem; }
.explorer .drop.over { border-color: var(--accent); background: var(--accent-ground); }
.explorer .drop .fold { flex: 1 1 100%; margin: 0; }
.explorer .drop textarea { margin-top: .4rem; }
.explorer .chip { padding: .1rem .6rem; border-radius: 99px; background: var(--accent-ground); color: var(--accent); font: 600 .8125rem/1.6 var(--mono); overflow-wrap: anywhere; }
.explorer .nested { margin: .4rem 0 0; padding-left: .9rem; border-left: 2px solid var(--line); }
.explorer .element { display: flex; align-items: flex-start; gap: .2rem; margin-bottom: .4rem; }
.explorer .element > .control { flex: 1; min-width: 0; }
.explorer .more { display: flex; align-items: center; gap: .5rem; padding: .5rem 0; color: var(--quiet); font-size: .875rem; cursor: pointer; }

/* The code, the signature and the answer */
.explorer > .tabs { padding: 0 1.5rem; margin: 0; border-top: 1px solid var(--line); }
.explorer-panel { flex: 1 1 45%; min-height: 0; overflow-y: auto; padding: .8rem 1.5rem 1rem; overscroll-behavior: contain; }
.explorer-panel .code { margin: 0 0 .75rem; }
.explorer-panel .code pre { background: var(--ground); }
.explorer-answer pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.explorer-panel .result { margin-bottom: .6rem; font-size: .8125rem; color: var(--quiet); }
.explorer-panel .advice { margin: .4rem 0 .75rem; font-size: .875rem; }
.explorer .tag { display: inline-block; padding: 0 .45rem; border: 1px solid currentColor; border-radius: 5px; color: var(--good); font: 600 .6875rem/1.5 var(--sans); letter-spacing: .03em; }
.explorer .tag.warn { color: var(--warm); letter-spacing: 0; }
.explorer-foot { flex: none; padding: .7rem 1.5rem .9rem; border-top: 1px solid var(--line); background: var(--raised); }
.explorer-foot > div:not(.hidden) { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem; font-size: .8125rem; }
.explorer-foot .summary { margin-bottom: .45rem; font-size: .8125rem; color: var(--quiet); overflow-wrap: anywhere; }
.explorer-foot .summary.wrong { color: var(--warm); font-weight: 600; }
.explorer .send { display: inline-flex; align-items: center; gap: .6rem; padding: .5rem 1rem; border: 1px solid var(--good); border-radius: 8px; background: var(--ground);
  color: var(--text); font: 600 .9375rem/1.3 var(--sans); cursor: pointer; }
.explorer .send:hover { background: var(--sunken); }
.explorer .send kbd { color: var(--quiet); }

/* The signature */
.explorer-panel label:has(> :is(textarea, input:not([type="radio"]))) { display: block; margin-bottom: .5rem; font-size: .8125rem; color: var(--quiet); }
.explorer-panel :is(.segments, .quiet) { margin-bottom: .6rem; }
.explorer-panel .quiet { font-size: .8125rem; color: var(--quiet); }
.explorer-panel .time { display: flex; flex-wrap: wrap; align-items: end; gap: 0 .6rem; }
.explorer-panel .time > :is(label, button) { margin-bottom: .6rem; }
.explorer-panel .time label { display: flex; align-items: center; gap: .5rem; }
.explorer-panel .time input { width: 9rem; }
.explorer-panel .steps { margin: 0 0 .8rem; padding-left: 1.4rem; }
.explorer-panel .steps > li::marker { font-weight: 600; }
.explorer-panel .steps h3 { margin: .6rem 0 .1rem; font-size: .9375rem; }
.explorer-panel .steps p { margin-bottom: .4rem; font-size: .8125rem; color: var(--quiet); }
.explorer-panel .steps pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.explorer-panel .steps pre code { padding: 0; border: 0; background: none; }
.explorer-panel .verdict { font-size: .875rem; }
.explorer-panel .verdict ul { margin: .3rem 0 0; padding-left: 1.2rem; }
::highlight(changed) { background-color: var(--accent-ground); }

/* The rows of the page */
.use { margin-left: .6rem; padding: 0 .5rem; border: 1px solid var(--line-strong); border-radius: 99px; background: none; color: var(--accent);
  font: 500 .75rem/1.5 var(--sans); cursor: pointer; }
.use:hover { border-color: var(--accent); }
.members tr.tried { background: var(--accent-ground); box-shadow: -.75rem 0 0 var(--accent-ground), .75rem 0 0 var(--accent-ground); }
.members .group tr.tried { box-shadow: none; }

@media screen and (min-width: 80rem) {
  .split.trying > .samples { display: none; }
  .split > .explorer { grid-area: samples; position: sticky; inset: auto; top: var(--bar); z-index: 1; align-self: start; width: auto; max-width: none; height: calc(100vh - var(--bar));
    max-height: none; border-left: 1px solid var(--line); box-shadow: 34rem 0 0 var(--raised); }
  .explorer [data-kind="form"] { display: none; }
}
@media screen and (max-width: 79.99rem) {
  .split > .explorer { position: fixed; inset: 0 0 0 auto; width: min(100%, 44rem); max-width: none; height: 100%; max-height: none; }
  .explorer-head { padding: .7rem 1rem .6rem; }
  .explorer-form, .explorer-panel { flex: 1 1 0; padding-left: 1rem; padding-right: 1rem; }
  /* The steps are within reach of a thumb, and the panels above them. */
  .explorer > .tabs { order: 1; padding: 0 1rem; justify-content: space-between; }
  .explorer > .tabs button { padding: .55rem .5rem; }
  .explorer-foot { order: 2; padding: .6rem 1rem .8rem; }
  .explorer .send kbd { display: none; }
  .explorer :is(select, textarea, input:not([type="radio"], [type="checkbox"], [type="file"])) { font-size: 1rem; }
}
@media print {
  .explorer, .use { display: none !important; }
}

"""#

package static let `assets/explorer.js` = #"""
// The explorer of an action: a form, the code for it, its signature and the answer, beside the text. From disk nothing leaves the
// page. What the reader fills in is held here alone, and is gone with the page.
const Explorer = (() => {
  const texts = explorerTexts;
  const form = explorerForm;
  const isWide = matchMedia("(min-width: 80rem)");
  const read = (element) => (element ? ExplorerJSON.parse(element.textContent) : null);
  const all = examples.map((element) => ({
    title: element.querySelector("h3").textContent, response: read(element.querySelector(".response pre")),
    request: read(element.querySelector(".panel[id$='.JSON'] pre")),
  }));
  const fields = new Map();
  const context = { form, texts, fields, changed };
  const state = { value: new Map(), region: form.region ?? null, start: "", tab: "code", isTried: false, touched: new Set(), broken: null };
  const parts = ExplorerFrame.build(form, texts, all);
  const { dialog } = parts;

  const request = () => ({
    value: state.value, region: state.region, contentType: ExplorerFiles.contentType(form), body: () => ExplorerFiles.body(state.value, form) });
  const written = () => `${state.region ?? ""}\n${ExplorerJSON.compact(state.value)}`;

  // --- The value ---------------------------------------------------------------------------------------------------

  // Fills form and JSON in.
  function load(value, region) {
    Object.assign(state, { value, region, isTried: false, broken: null });
    state.touched.clear();
    if (parts.region) parts.region.value = region ?? "";
    state.start = written();
    showView();
    changed();
  }

  function showView() {
    const isJSON = parts.views.json.checked;
    parts.text.hidden = parts.textProblem.hidden = !isJSON;
    parts.fields.hidden = isJSON;
    parts.more.hidden = isJSON || !parts.more.dataset.count;
    if (isJSON) {
      parts.text.value = ExplorerJSON.wrapped(state.value);
      showBroken(null);
      return;
    }
    fields.clear();
    parts.fields.replaceChildren();
    const root = { path: [], get: () => state.value, set: () => {} };
    const count = ExplorerFields.fill(parts.fields, form.members, root, "input", context);
    if (fields.size === 0) parts.fields.append(make("p", { class: "quiet none" }, texts.noParameters));
    parts.more.hidden = count === 0;
    parts.more.dataset.count = count || "";
    parts.moreText.textContent = `+ ${texts.more(count)} · ${texts.showAll}`;
  }

  // Text that is no JSON stays as it is, and keeps its view.
  function readText() {
    try {
      const value = ExplorerJSON.parse(parts.text.value);
      if (!(value instanceof Map)) throw new ExplorerJSON.SyntaxProblem(parts.text.value, 0, "object");
      state.value = ExplorerFiles.restored(value, form.members, form);
      showBroken(null);
      changed();
    } catch (error) {
      if (!(error instanceof ExplorerJSON.SyntaxProblem)) throw error;
      showBroken(texts.position(error.line, error.column, texts.syntax[error.kind]));
    }
  }

  function showBroken(sentence) {
    state.broken = sentence;
    parts.textProblem.textContent = sentence ?? "";
    parts.text.setAttribute("aria-invalid", String(sentence !== null));
    if (sentence) parts.summary.textContent = sentence;
  }

  // Called after each change: checks the request, and updates the panel that is in sight.
  function changed(path) {
    if (path) state.touched.add(JSON.stringify(path));
    const isChanged = written() !== state.start;
    parts.reset.disabled = !isChanged;
    parts.reset.classList.toggle("changed", isChanged);
    state.problems = ExplorerChecks.problems(state, form);
    showProblems();
    render();
  }

  function showProblems() {
    const shown = new Map();
    for (const problem of state.problems) {
      let { path } = problem;
      while (path.length > 0 && !fields.has(JSON.stringify(path))) path = path.slice(0, -1);
      const key = JSON.stringify(path);
      const isNew = !state.isTried && (problem.kind === "missing" || !state.touched.has(key));
      if (path.length > 0 && !shown.has(key) && !(isNew && !problem.isHint)) shown.set(key, [problem, path.length < problem.path.length]);
    }
    for (const [key, { element, problem: line }] of fields) {
      const [problem, isDeeper] = shown.get(key) ?? [];
      line.hidden = !problem;
      line.textContent = problem ? ExplorerChecks.sentence(problem, texts, isDeeper) : "";
      line.classList.toggle("hint", Boolean(problem?.isHint));
      element.querySelector(":is(input, textarea)[id]")?.setAttribute("aria-invalid", String(Boolean(problem && !problem.isHint)));
    }
    const wrong = state.problems.filter(({ isHint }) => !isHint);
    parts.summary.textContent = state.broken ?? (wrong.length > 0 ? texts.fixes(wrong.length) + ExplorerChecks.sentence(wrong[0], texts) : texts.ready);
    parts.summary.classList.toggle("wrong", state.isTried && wrong.length > 0);
  }

  // --- Panels ------------------------------------------------------------------------------------------------------

  const owners = { code: ExplorerCode, signature: ExplorerSignature };
  function render() {
    if (!dialog.open) return;
    if (owners[state.tab]) owners[state.tab].render(parts.panels[state.tab], request(), form);
    else if (state.tab === "answer" && ExplorerSend.isMock) answer();
  }

  function showTab(name) {
    if (state.tab !== name) owners[state.tab]?.leave(parts.panels[state.tab]);
    state.tab = name;
    dialog.dataset.tab = name;
    for (const [kind, tab] of Object.entries(parts.tabs)) {
      tab.setAttribute("aria-selected", String(kind === name));
      tab.tabIndex = kind === name ? 0 : -1;
    }
    for (const [kind, panel] of Object.entries(parts.panels)) panel.hidden = kind !== name && !(kind === "form" && isWide.matches);
    if (name === "form" && isWide.matches) return showTab("code");
    render();
  }

  let run = 0;
  async function answer() {
    run += 1;
    const own = run;
    const result = await ExplorerSend.send({ request: request(), form, examples: all, problems: state.problems, texts });
    if (own === run) ExplorerFrame.showAnswer(parts.panels.answer, result, all, texts);
    return result;
  }

  async function send() {
    if (state.broken) return parts.text.focus();
    state.isTried = true;
    showProblems();
    const result = await answer();
    showTab("answer");
    parts.live.textContent = result.code ? texts.refused(result.code) : texts.answered;
  }

  // --- Opening and closing -----------------------------------------------------------------------------------------

  async function open({ fragment, name, isSending } = {}) {
    if (!dialog.open) show();
    if (fragment) {
      const shared = await ExplorerShare.decode(fragment);
      const isKnown = shared?.region && (form.anyRegion || form.regions.includes(shared.region));
      if (shared) load(ExplorerFiles.restored(shared.value, form.members, form), isKnown ? shared.region : form.region ?? null);
      else parts.live.textContent = parts.summary.textContent = texts.unreadable;
    }
    if (name) focusField(name);
    if (isSending) await send();
  }

  function show() {
    if (isWide.matches) dialog.show();
    else dialog.showModal();
    document.querySelector(".split").classList.add("trying");
    showTab(isWide.matches ? (state.tab === "form" ? "code" : state.tab) : "form");
  }

  function close() {
    leave();
    dialog.close();
  }
  function leave() {
    for (const kind of Object.keys(owners)) owners[kind].leave(parts.panels[kind]);
  }
  dialog.addEventListener("close", () => {
    leave();
    document.querySelector(".split").classList.remove("trying");
    tryButton.focus({ preventScroll: true });
  });
  addEventListener("pagehide", leave);
  isWide.addEventListener("change", () => {
    if (!dialog.open) return;
    dialog.close();
    show();
  });

  function focusField(name) {
    if (state.broken) return parts.text.focus();
    if (parts.views.json.checked) {
      parts.views.form.checked = true;
      showView();
      showProblems();
    }
    if (!isWide.matches) showTab("form");
    const { element } = fields.get(JSON.stringify([name])) ?? {};
    element?.classList.remove("extra");
    element?.scrollIntoView({ block: "nearest" });
    element?.querySelector(".control :is(input:not([type=file]), textarea, button, summary)")?.focus();
  }

  // --- Events ------------------------------------------------------------------------------------------------------

  parts.closer.addEventListener("click", close);
  parts.sender.addEventListener("click", send);
  parts.chooser?.addEventListener("change", () => choose(Number(parts.chooser.value)));
  parts.reset.addEventListener("click", () => choose(Number(parts.chooser?.value ?? 0)));
  parts.region?.addEventListener("input", () => {
    state.region = parts.region.value.trim() || null;
    changed();
  });
  for (const radio of Object.values(parts.views)) {
    radio.addEventListener("change", () => {
      if (state.broken) {
        parts.views.json.checked = true;
        return parts.text.focus();
      }
      showView();
      showProblems();
    });
  }
  parts.text.addEventListener("input", readText);
  parts.text.addEventListener("change", () => { if (!state.broken) parts.text.value = ExplorerJSON.wrapped(state.value); });
  parts.all.addEventListener("change", () => parts.fields.classList.toggle("all", parts.all.checked));
  parts.share.addEventListener("click", async () => {
    const { value, left } = ExplorerShare.reduced(state.value, form);
    const isCopied = await copy(location.href.replace(/#.*/s, "") + await ExplorerShare.encode(value, state.region));
    parts.live.textContent = parts.summary.textContent = !isCopied ? texts.unshared
      : left.length > 0 ? texts.sharedWithout(left.join(texts.comma)) : texts.shared;
  });
  ExplorerFrame.bindTabs(parts, showTab);
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    } else if (event.altKey && /^Digit[1-3]$/.test(event.code)) {
      event.preventDefault();
      const name = ["code", "signature", "answer"][event.code.at(-1) - 1];
      showTab(name);
      parts.tabs[name].focus();
    } else if (event.key === "Escape" && isWide.matches) {
      // Back to the text: to the row of the field, or else to the button.
      event.preventDefault();
      (current()?.querySelector("th a") ?? tryButton).focus();
    }
  });
  // A sheet covers the text that a link leads to.
  dialog.addEventListener("click", (event) => { if (!isWide.matches && event.target.closest("a[href^='#']")) close(); });
  // A file that is dropped beside its field would replace the page.
  for (const kind of ["dragover", "drop"]) dialog.addEventListener(kind, (event) => event.preventDefault());

  // --- The rows of the page ----------------------------------------------------------------------------------------

  const current = () => [...fields.values()].findLast(({ element }) => element.contains(document.activeElement))?.row;
  dialog.addEventListener("focusin", () => {
    for (const row of document.querySelectorAll("tr.tried")) row.classList.remove("tried");
    const row = isWide.matches ? current() : null;
    row?.classList.add("tried");
    row?.scrollIntoView({ block: "nearest", behavior: "instant" });
  });
  dialog.addEventListener("focusout", (event) => {
    if (!dialog.contains(event.relatedTarget)) for (const row of document.querySelectorAll("tr.tried")) row.classList.remove("tried");
  });
  for (const kind of ["mouseover", "mouseout"]) {
    document.querySelector("main").addEventListener(kind, (event) => {
      const row = event.target.closest("tr[id]");
      if (row) for (const field of fields.values()) if (field.row === row) field.element.classList.toggle("marked", kind === "mouseover");
    });
  }
  for (const { name } of form.members) {
    const button = ExplorerControls.button("use", texts.use, () => open({ name }), { "aria-label": texts.useOf(name) });
    document.getElementById(`input.${name}`)?.querySelector("th").append(button);
  }

  function choose(at) {
    load(ExplorerFiles.restored(ExplorerJSON.parse(ExplorerJSON.compact(all[at]?.request ?? new Map())), form.members, form), form.region ?? null);
  }
  document.querySelector(".split").append(dialog);
  choose(0);
  return { open };
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
.try { float: right; padding: .4rem 1rem; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--ground);
  font: 600 .9375rem/1.4 var(--sans); cursor: pointer; }
.try kbd { margin-left: .6rem; font-size: .75rem; }
.try:hover { text-decoration: underline; text-underline-offset: .2em; }
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
  .samples h2 { margin-bottom: 1rem; font-size: 1.0625rem; }
  /* With scripts one example is shown. Request and response share the height: what one does not need, the other gets. */
  .js .split > .samples .try { position: absolute; top: 1.1rem; right: 1.5rem; }
  .js .split > .samples { display: flex; flex-direction: column; overflow: hidden; }
  .js .samples .example:not([hidden]) { flex: 1 1 0; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: minmax(0, max-content); }
  .js .samples .example h3 { margin: 0 0 .5rem; }
  .js .samples :is(.panels, .panel:not([hidden]), .response) { display: flex; flex-direction: column; min-height: 0; }
  .js .samples .code { display: flex; flex: 0 1 auto; min-height: 0; margin: 0; }
  .js .samples .code pre { flex: 1; max-height: none; }
}
@media screen and (max-width: 45rem) {
  .samples .code pre { max-height: 17rem; }
  /* The bar at the bottom */
  .try { position: fixed; z-index: 5; left: 1rem; right: 1rem; bottom: .75rem; padding: .7rem; box-shadow: 0 4px 16px rgb(0 0 0 / .25); }
  .try kbd { display: none; }
}
@media print {
  .tabs, .chooser, .missing, .try { display: none; }
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

// Arrows lead from a tab of a list to the next one that is shown.
function followArrows(list) {
  list.addEventListener("keydown", (event) => {
    const tabs = [...list.children].filter((tab) => tab.offsetParent);
    const at = tabs.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    tab.focus();
    tab.click();
  });
}

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
  followArrows(list);
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
<script defer src="{{root}}assets/explorer-start.js"></script>
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
    ("assets/explorer-answer.js", `assets/explorer-answer.js`),
    ("assets/explorer-checks.js", `assets/explorer-checks.js`),
    ("assets/explorer-code.js", `assets/explorer-code.js`),
    ("assets/explorer-controls.js", `assets/explorer-controls.js`),
    ("assets/explorer-cpp.js", `assets/explorer-cpp.js`),
    ("assets/explorer-data.js", `assets/explorer-data.js`),
    ("assets/explorer-diagnosis.js", `assets/explorer-diagnosis.js`),
    ("assets/explorer-drop.js", `assets/explorer-drop.js`),
    ("assets/explorer-fields.js", `assets/explorer-fields.js`),
    ("assets/explorer-files.js", `assets/explorer-files.js`),
    ("assets/explorer-frame.js", `assets/explorer-frame.js`),
    ("assets/explorer-hashes.js", `assets/explorer-hashes.js`),
    ("assets/explorer-languages.js", `assets/explorer-languages.js`),
    ("assets/explorer-samples.js", `assets/explorer-samples.js`),
    ("assets/explorer-send.js", `assets/explorer-send.js`),
    ("assets/explorer-share.js", `assets/explorer-share.js`),
    ("assets/explorer-shell.js", `assets/explorer-shell.js`),
    ("assets/explorer-signature.js", `assets/explorer-signature.js`),
    ("assets/explorer-signing.js", `assets/explorer-signing.js`),
    ("assets/explorer-start.js", `assets/explorer-start.js`),
    ("assets/explorer-swift.js", `assets/explorer-swift.js`),
    ("assets/explorer-text.js", `assets/explorer-text.js`),
    ("assets/explorer-words.en.js", `assets/explorer-words.en.js`),
    ("assets/explorer-words.zh.js", `assets/explorer-words.zh.js`),
    ("assets/explorer.css", `assets/explorer.css`),
    ("assets/explorer.js", `assets/explorer.js`),
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
