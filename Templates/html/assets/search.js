// Finds services, actions and parameters by their names and by their descriptions in English and Chinese. The index consists
// of scripts, since a page on disk cannot fetch data: `search/ocr.js` calls `addIndex` with the actions of a service, which
// the navigation also shows, and `search/ocr.members.js`, many times as large, calls `addMembers`. A search loads the missing
// scripts.
const indexes = new Map();
function addIndex(index) {
  indexes.set(index.folder, index);
  Search.addActions(index);
}
function addMembers(members) {
  Search.addMembers(members);
}

const Search = (() => {
  const serviceKind = 0, actionKind = 1, inputKind = 2, outputKind = 3, objectKind = 4;
  const services = [], actions = [], members = [];
  // The folders of the services whose members are loaded, and members that arrived before their actions.
  const complete = new Set(), early = new Map();
  // Files that are being loaded, and files that did not provide the expected index.
  const waiting = new Set(), failed = new Set();

  function about(english, chinese) {
    return { english, chinese, text: (english + "\n" + chinese).toLowerCase() };
  }

  function add(entries, kind, service, name, owner, page, about) {
    entries.push({ kind, service, name, owner, page, about, key: name.toLowerCase() });
  }

  function addActions(index) {
    const { folder, title } = index;
    add(services, serviceKind, folder, folder, "", "index", about(...title));
    for (const [name, file, , english, chinese] of index.actions) {
      add(actions, actionKind, folder, name, "", file || name, about(english, chinese));
    }
    if (early.has(folder)) addMembers(early.get(folder));
  }

  // A list is a sequence of name, number of the text, name, number of the text, ...; the texts are English, Chinese, ...
  function addMembers(all) {
    const { folder, objects, texts } = all;
    complete.add(folder);
    const index = indexes.get(folder);
    if (!index) return early.set(folder, all);
    const abouts = [];
    for (let at = 0; at < texts.length; at += 2) abouts.push(about(texts[at], texts[at + 1]));
    const addList = (kind, list, owner, page) => {
      for (let at = 0; at < list.length; at += 2) add(members, kind, folder, list[at], owner, page, abouts[list[at + 1]]);
    };
    all.actions.forEach(([inputs, outputs], at) => {
      const [name, file] = index.actions[at];
      addList(inputKind, inputs, name, file || name);
      addList(outputKind, outputs, name, file || name);
    });
    for (const [name, file, list] of objects) addList(objectKind, list, name, file);
  }

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

  // Loads the missing files, and calls `arrived` after each. All actions come before the members, since they are small and
  // the most frequent target of a search.
  function load(folders, withMembers, arrived) {
    for (const folder of folders) request(`search/${folder}.js`, () => indexes.has(folder), arrived);
    if (withMembers) for (const folder of folders) request(`search/${folder}.members.js`, () => complete.has(folder), arrived);
    loadNext();
  }

  // Returns how well a word matches an entry, or 0 if it does not match.
  function fit(entry, word) {
    const at = entry.key.indexOf(word);
    if (at === 0) return entry.key.length === word.length ? 100 : 60;
    if (at > 0) {
      const first = entry.name[at];
      return first >= "A" && first <= "Z" ? 45 : 30;
    }
    return entry.about.text.includes(word) ? 12 : 0;
  }

  // Returns the entries that match all words, the best first.
  function ranked(entries, words) {
    const hits = [];
    for (const entry of entries) {
      let score = 0;
      for (const word of words) {
        const points = fit(entry, word);
        if (points === 0) { score = 0; break; }
        score += points;
      }
      // With equal scores, inputs come before outputs, and both before members of types.
      if (score > 0) hits.push({ entry, score: score - entry.kind });
    }
    return hits.sort((one, other) => other.score - one.score).map(({ entry }) => entry);
  }

  function best(entries, words, limit) {
    return limit > 0 ? ranked(entries, words).slice(0, limit) : [];
  }

  // Returns at most five members with the same name: nearly every action has an ImageUrl, which would displace all others.
  function bestMembers(words, limit) {
    const found = [], seen = new Map();
    for (const entry of ranked(members, words)) {
      if (found.length === limit) break;
      const times = seen.get(entry.name) ?? 0;
      if (times < 5) found.push(entry);
      seen.set(entry.name, times + 1);
    }
    return found;
  }

  function find(query, limits) {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return { words, services: [], actions: [], members: [] };
    return {
      words,
      services: best(services, words, limits.services),
      actions: best(actions, words, limits.actions),
      members: bestMembers(words, limits.members),
    };
  }

  return { addActions, addMembers, load, find, waiting, failed };
})();
