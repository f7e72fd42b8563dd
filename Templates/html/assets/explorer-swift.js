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
