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
