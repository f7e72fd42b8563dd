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
