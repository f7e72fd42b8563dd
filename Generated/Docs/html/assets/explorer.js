"use strict";
const ExplorerTypes = (() => {
const isA = (type, outer) => Array.isArray(type) && type[0] === outer;
const members = (type, form) => (typeof type === "number" ? form.types[type].members : undefined);
function innermost(type) {
while (Array.isArray(type)) type = type[1];
return type;
}
function text(type, form) {
if (Array.isArray(type)) return `${type[0]} of ${text(type[1], form)}`;
if (typeof type === "number") return form.types[type].name;
return { Unsigned: "Integer", iso8601: "Timestamp", datetime: "Timestamp", date: "Timestamp" }[type] ?? type;
}
const isFile = (value) => value?.file !== undefined && !(value instanceof Map);
const isNumber = (value) => value?.number !== undefined && !(value instanceof Map);
const isBytes = (type) => type === "Base64" || type === "Binary";
const known = (member) => (member.values ?? []).map((value) => (Array.isArray(value) ? value[0] : value));
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const isNumeric = (type) => ["Integer", "Unsigned", "Float"].includes(type);
const read = (text, type) => (isNumeric(type) && number.test(text) ? { number: text } : text);
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
const ExplorerJSON = (() => {
const unseen = /["\\\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cs}]/gu;
const short = { "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const width = 96;
function escape(character) {
if (short[character]) return short[character];
return [...Array(character.length).keys()]
.map((at) => "\\u" + character.charCodeAt(at).toString(16).padStart(4, "0")).join("");
}
const quote = (text) => `"${text.replace(unseen, escape)}"`;
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
function sizeText(size) {
const power = size < 1024 ? 0 : size < 1024 * 1024 ? 1 : 2;
const number = size / 1024 ** power;
return `${power === 0 || number >= 100 ? Math.round(number) : Number(number.toFixed(1))} ${["B", "KiB", "MiB"][power]}`;
}
const bytes = (text) => new TextEncoder().encode(text).length;
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
compact: (value) => line(value, ",", ":"),
line: (value) => line(value, ", ", ": "),
wrapped: (value) => wrapped(value, 0),
};
})();
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
function bodySize(value) {
let files = 0;
const count = (inner) => {
if (isFile(inner)) files += base64Size(inner.size) - new TextEncoder().encode(ExplorerJSON.chip(inner)).length;
else if (Array.isArray(inner) || inner instanceof Map) inner.forEach(count);
};
count(value);
return new TextEncoder().encode(ExplorerJSON.compact(value)).length + files;
}
const codes = { missing: "MissingParameter", anyOf: "MissingParameter", oneOf: "InvalidParameter", together: "MissingParameter",
type: "InvalidParameter", whole: "InvalidParameter", json: "InvalidParameter", time: "InvalidParameter", unknown: "UnknownParameter",
region: "UnsupportedRegion", body: "RequestSizeLimitExceeded" };
const code = ({ kind }) => codes[kind] ?? "InvalidParameterValue";
const name = (path) => path.map((part, at) => (typeof part === "number" ? `[${part}]` : (at > 0 ? "." : "") + part)).join("");
function sentence(problem, texts, isWithName = true) {
const join = (names) => names.slice(0, -1).join(texts.comma) + (names.length > 1 ? texts.and : "") + names.at(-1);
const more = { ...problem, names: problem.names && join(problem.names), type: texts.types[problem.type] };
const words = texts.problems[problem.kind](more);
return isWithName && problem.path.length > 0 ? texts.of(name(problem.path), words) : words;
}
return { problems, sentence, code, name, base64Size, isTime, times };
})();
const ExplorerShare = (() => {
const { isA, isFile, members: membersOf } = ExplorerTypes;
const longestText = 2000;
const mostBytes = 1 << 18;
const mark = "#try=";
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
async function encode(value, region) {
const text = ExplorerJSON.compact(new Map([["region", region], ["value", value]]));
const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
return mark + base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
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
const ExplorerAnswer = (() => {
function closeness(one, other) {
if (!(one instanceof Map) || !(other instanceof Map)) return 0;
let sum = 0;
for (const [name, value] of one) {
if (!other.has(name)) continue;
sum += ExplorerJSON.compact(value) === ExplorerJSON.compact(other.get(name)) ? 1 : 0.5;
}
return sum - other.size / 1000;
}
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
const ExplorerFiles = (() => {
const { isFile } = ExplorerTypes;
const contents = new WeakMap();
const chips = new Map();
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
const shortest = 2000;
const kinds = { iVBORw: "png", "/9j/": "jpg", JVBERi: "pdf", Qk: "bmp", R0lGOD: "gif" };
function fromText(text) {
if (text.length < shortest || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const [, ending] = Object.entries(kinds).find(([start]) => text.startsWith(start)) ?? ["", "bin"];
return add(new Blob([bytes], { type: ending === "jpg" ? "image/jpeg" : `image/${ending}` }), `pasted.${ending}`);
}
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
const ExplorerSend = {
isMock: true,
async send({ request, form, examples, problems, texts }) {
return ExplorerAnswer.answer(request.value, form, examples, problems, texts);
},
};
const ExplorerControls = (() => {
const { isA, isFile, isNumber, isBytes, isNumeric, known, read } = ExplorerTypes;
const mostSegments = 4;
const odd = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cs}]/u;
const isPlain = (text) => !odd.test(text.replaceAll("\n", ""));
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
function jsonSlot(outer) {
let inner = outer.get();
if (inner !== undefined) inner = ExplorerJSON.parse(inner);
const compact = (value) => (value === undefined ? undefined : ExplorerJSON.compact(value));
let last = compact(inner);
return {
...outer, get: () => inner,
set(value) {
inner = value;
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
const ExplorerFields = (() => {
const { members: membersOf, text: typeText } = ExplorerTypes;
const { button } = ExplorerControls;
let count = 0;
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
function groups({ form }) {
const owners = new Map();
for (const rule of form.require ?? []) {
const [[kind, names]] = Object.entries(rule);
const group = { kind };
if (names.every((name) => !owners.has(name))) for (const name of names) owners.set(name, group);
}
return owners;
}
function appendOthers(box, members, slot, context) {
const names = [...slot.get()?.keys() ?? []].filter((name) => !members.some((member) => member.name === name));
if (names.length === 0) return;
const group = make("fieldset", { class: "group others" }, make("legend", {}, context.texts.others), make("p", { class: "quiet" }, context.texts.othersAbout));
for (const name of names) group.append(field({ name, type: "Any" }, memberSlot(slot, { name }, members), "", context));
box.append(group);
}
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
function errorLink(code, texts) {
const row = document.getElementById(`errors.${code}`) ?? document.getElementById(`common-errors.${code}`);
const href = row ? `#${row.id}` : address(folder, "errors", `errors.${code}`);
const advice = row?.querySelector("td:last-child");
return [make("a", { href }, texts.advice), ...(advice ? [make("div", { class: "advice" }, ...[...advice.cloneNode(true).childNodes])] : [])];
}
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
function utf8(text) {
if (!/[^\u0000-\u007F]/.test(text)) { return text; }
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
function numbers(list) {
return typeof Int32Array === "undefined" ? list : new Int32Array(list);
}
function sha256(bytes) {
var constants = numbers(CONSTANTS);
var words = numbers(CONSTANTS.slice());
var state = numbers([0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]);
var whole = bytes.length - bytes.length % 64;
var end = bytes.slice(whole) + "\u0080";
while (end.length % 64 !== 56) { end += "\u0000"; }
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
const ExplorerText = (() => {
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
function pieces(value, print) {
if (!holdsFile(value)) return [print(value)];
let mark = "file";
for (const text = print(value); text.includes(mark);) mark += "_";
const files = [];
const text = print(replaced(value, (file) => `${mark}${files.push(file) - 1};`));
return text.split(new RegExp(`${mark}(\\d+);`)).map((piece, at) => (at % 2 ? files[piece] : piece));
}
function joined(pieces) {
const list = [];
for (const piece of pieces) {
if (typeof piece === "string" && typeof list.at(-1) === "string") list.push(list.pop() + piece);
else list.push(piece);
}
return list;
}
function oneLine(text) {
const clean = text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, "\n").replace(/\p{Cc}/gu, (found) => (found === "\n" ? found : " "))
.replace(/\p{Cf}/gu, (found) => (found === "\u200D" ? found : ""));
return /\n|^ | $/.test(clean) ? clean.split(/[\n ]+/).filter(Boolean).join(" ") : clean;
}
function quoted(text, escape, special = "") {
const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const inner = text.replace(new RegExp(`["\\\\${special}]|${unseen.source}`, "gu"), (found) =>
short[found] ?? (unseen.test(found) ? escape(found) : "\\" + found));
return `"${inner}"`;
}
const digits = (number, length) => number.toString(16).toUpperCase().padStart(length, "0");
const escapes = {
units: (found) => Array.from({ length: found.length }, (_, at) => "\\u" + digits(found.charCodeAt(at), 4)).join(""),
scalar: (found) => (found.length > 1 ? "\\U" + digits(found.codePointAt(0), 8) : "\\u" + digits(found.charCodeAt(0), 4)),
braces: (found) => `\\u{${digits(found.codePointAt(0), 1)}}`,
octal: (found) => [...utf8(found)].map((byte) => "\\" + byte.charCodeAt(0).toString(8).padStart(3, "0")).join(""),
};
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
const ExplorerShell = (() => {
  const isPlain = /^[A-Za-z0-9_./:@%+,=-]+$/;

  function word(text) {
    if (isPlain.test(text)) return text;
    const octal = (found) => [...utf8(found)].map((byte) => "\\" + byte.charCodeAt(0).toString(8)).join("");
    const inner = text.replace(ExplorerText.quoteOrUnseen, (found) => {
      if (found === "\n") return found;
      return found === "'" ? "'\\''" : `'"$(printf '${octal(found)}')"'`;
    });
    return `'${inner}'`;
  }

  function wordOf(pieces) {
    return pieces.map((piece) => (typeof piece === "string" ? piece && word(piece) : `"$(${base64(piece.file)})"`)).join("") || "''";
  }
  function base64(file) {
    return `base64 < ${word(file)} | tr -d '\\n'`;
  }


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


  function tccli({ value, region }, { action, service }) {
    const lines = [`tccli ${service.name} ${action.name} --version ${service.version}`];
    if (region) lines[0] += ` --region ${word(region)}`;
    if (ExplorerText.holdsFile(value)) {
      const input = wordOf(ExplorerText.pieces(value, ExplorerJSON.wrapped));
      return `printf %s ${input} |\n${lines[0]} --cli-input-json file:///dev/stdin`;
    }
    for (const [name, inner] of value) {
      if (inner === null) continue;
      const text = typeof inner === "string" ? inner : ExplorerJSON.compact(inner);
      lines.push(`--${name}${text.startsWith("-") ? "=" : " "}${word(text)}`);
    }
    return lines.join(" \\\n  ");
  }

  return { word, wordOf, curl, tccli };
})();
const ExplorerSwift = (() => {
const width = 64;
const { isFile } = ExplorerTypes;
const columns = (text) => [...text].length;
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
function string(value) {
const isRaw = /["\\]/.test(value) && !ExplorerText.unseen.test(value) && !["\"", "\\"].some((mark) => value.includes(mark + "#"));
return isRaw ? `#"${value}"#` : ExplorerText.quoted(value, ExplorerText.escapes.braces);
}
function number(digits) {
if (!/^-?\d{5,}$/.test(digits)) return digits === "-0" ? "0" : digits;
return digits.replace(/\B(?=(\d{3})+$)/g, "_");
}
const shown = (value) => (typeof value === "string" ? value : ExplorerJSON.line(value));
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
const ExplorerLanguages = (() => {
  const { escapes, quoted, literal, pieces } = ExplorerText;
  const keys = ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN"];
  const [id, key, token] = keys;
  const words = { null: "null", true: "true", false: "false" };

  function single(text, special) {
    if (ExplorerText.unseen.test(text)) return quoted(text, escapes.braces, special);
    return `'${text.replace(/['\\]/g, "\\$&")}'`;
  }

  function names({ region }, { action, service }) {
    const upper = service.name.charAt(0).toUpperCase() + service.name.slice(1);
    const version = service.version.replaceAll("-", "");
    return { service: service.name, upper, action: action.name, version: "v" + version, Version: "V" + version, region: region ?? "" };
  }


  function python({ value, region }, form) {
    const name = names({ region }, form);
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
const ExplorerCPP = (() => {
  const { names, keys } = ExplorerLanguages;
  const upper = (name) => name.charAt(0).toUpperCase() + name.slice(1);
  const text = (given) => ExplorerText.quoted(given, ExplorerText.escapes.octal).replaceAll("??", "?\\?");
  const numbers = { Integer: "int64_t", Unsigned: "uint64_t", Float: "double", Boolean: "bool" };

  function printer(form) {
    const lines = [];
    const taken = new Map();
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
const ExplorerSamples = (() => {
const isOfVendor = ({ service, action }) => Boolean(service.vendor) && action.body === "json" && !action.stream;
const isClear = (form) => isOfVendor(form) && !form.action.encryption?.required;
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
function sample(name, request, form) {
const { grammar, print } = languages.find((language) => language.name === name);
const code = print(request, form).replace(/\p{Cs}/gu, "\uFFFD");
const note = grammar !== "swift" && form.action.encryption?.note;
return note ? code.replace(/^(<\?php\n)?/, `$1${/^sh|py|rub/.test(grammar) ? "#" : "//"} ${note}\n`) : code;
}
return { languages, sample };
})();
const ExplorerCode = (() => {
  const states = new WeakMap();
  const label = isChinese ? "语言" : "Language";
  const keywords = "auto|begin|catch|class|const|def|echo|else|end|err|except|from|func|if|import|main|namespace|new|nil|null|None|package|public|puts"
    + "|require|return|static|string|String|throws|true|false|True|False|try|use|using|var|void";
  const other = new RegExp("(?<comment>//.*|^\\s*#(?!include).*)|(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|`[^`]*`)"
    + `|(?<word>\\b(?:${keywords})\\b)|(?<number>\\b\\d[\\d.]*\\b)`, "gm");

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
const ExplorerSigning = (() => {
const algorithm = "TC3-HMAC-SHA256";
const sampleKeys = { id: "AKIDEXAMPLE", key: "EXAMPLEKEY" };
const same = (text) => text;
function dateOf(time, offset = 0) {
return new Date((time + offset * 3600) * 1000).toISOString().slice(0, 10);
}
function hashOf(content) {
if (typeof content === "string") return hex(sha256(utf8(content)));
let bytes = "";
for (let at = 0; at < content.length; at += 8192) bytes += String.fromCharCode(...content.subarray(at, at + 8192));
return hex(sha256(bytes));
}
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
const ExplorerDiagnosis = (() => {
const usual = "content-type;host";
const hour = 3600;
const unsigned = "UNSIGNED-PAYLOAD";
const same = (text) => text;
function headerIn(text, name) {
return new RegExp(`(?:^|[^\\w-])${name}["'\\]]*\\s*[:=]\\s*["']?([^"'\\r\\n]+)`, "i").exec(text)?.[1].trim();
}
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
function digits(signature) {
if (!/^[\w+/-]{43}=?$/.test(signature)) return signature.toLowerCase();
return hex(atob(signature.replaceAll("-", "+").replaceAll("_", "/")));
}
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
function secondsOf(text) {
const number = Number(/^\d{10,13}/.exec(text)?.[0] ?? NaN);
return number > 1e12 ? Math.floor(number / 1000) : number || 0;
}
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
function timeOf(part, signature, times) {
const canonical = ExplorerSigning.canonicalRequest(part);
const key = ExplorerSigning.derivedKeys(part).at(-1);
return times.find((time) => part.sign(key, utf8(ExplorerSigning.stringToSign({ ...part, time }, canonical))) === signature);
}
function around(time, seconds) {
return Array.from({ length: 2 * seconds + 1 }, (_, at) => time + (at % 2 ? (at + 1) / 2 : -at / 2));
}
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
const ExplorerSignature = (() => {
const texts = explorerSignatureTexts;
function requestOf({ form, region, body, time }) {
const { service, action } = form;
const contentType = { json: "application/json", octetStream: "application/octet-stream" }[action.body];
return { host: service.host, service: service.name, action: action.name, version: service.version, region, contentType, body, time };
}
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
function steps({ key, form, region, value, body, time }) {
const request = requestOf({ form, region, body, time });
const made = ExplorerSigning.steps(request, key);
const list = [made.canonical, made.hash, made.text, keysText(made, key), made.signature, made.authorization];
if (form.action.body === "json") {
list.push(curl(request, made.authorization, ExplorerShell.wordOf(ExplorerText.pieces(value, ExplorerJSON.compact))));
}
return list.map((text, at) => ({ title: texts.titles[at], about: texts.about[at], text }));
}
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
function render(panel, request, form) {
const state = states.get(panel) ?? build(panel);
Object.assign(state, { request, form });
return update(state);
}
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
event.preventDefault();
(current()?.querySelector("th a") ?? tryButton).focus();
}
});
dialog.addEventListener("click", (event) => { if (!isWide.matches && event.target.closest("a[href^='#']")) close(); });
for (const kind of ["dragover", "drop"]) dialog.addEventListener(kind, (event) => event.preventDefault());
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
