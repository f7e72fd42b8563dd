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
