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
