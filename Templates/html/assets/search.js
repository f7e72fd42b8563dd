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
