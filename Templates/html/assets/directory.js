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
