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
