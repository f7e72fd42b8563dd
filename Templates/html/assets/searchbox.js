// The search box: a combobox with a list of links. `/` focuses it, arrow keys move, Enter opens, Escape closes.
const field = document.querySelector(".search input");
const results = document.querySelector(".results");
const folders = document.querySelector(".search").dataset.folders.split(" ").filter(Boolean);
const isOfMany = folders.length > 1;
// The labels of the kinds: services and actions have none, members have one of three.
const kinds = ["", "", words.input, words.output, words.object];
let options = [];
let chosen = -1;
// True if Enter was pressed before there was a result to open.
let isEntered = false;

// Loads the search index when the field gets the focus. The members of many services are megabytes, so they are loaded only
// when a user types.
function load() {
  Search.load(folders, field.value !== "" || !isOfMany, arrived);
}

// Adds files that arrive to the open list, at most five times per second and after the last file.
let refreshed = 0, timer;
function arrived() {
  clearTimeout(timer);
  timer = setTimeout(refresh, Search.waiting.size === 0 ? 0 : refreshed + 200 - performance.now());
}

function refresh() {
  refreshed = performance.now();
  if (results.hidden) return;
  const walkedTo = chosen > 0 ? options[chosen].href : null;
  const top = results.scrollTop;
  const wasEntered = isEntered;
  show();
  if (walkedTo) choose(Math.max(0, options.findIndex((link) => link.href === walkedTo)));
  results.scrollTop = top;
  isEntered = wasEntered && Search.waiting.size > 0;
  if (wasEntered && !isEntered && options[0]) options[0].click();
}

// Returns the text with the search terms marked. Single letters are not marked, since they are everywhere. A few marks
// are enough.
function marked(text, allTerms) {
  const terms = allTerms.filter((term) => term.length > 1 || term > "\u007f");
  const lower = text.toLowerCase();
  const parts = [];
  let at = 0;
  while (at < text.length && parts.length < 8) {
    let next = -1, length = 0;
    for (const term of terms) {
      const found = lower.indexOf(term, at);
      if (found >= 0 && (next < 0 || found < next)) [next, length] = [found, term.length];
    }
    if (next < 0) break;
    parts.push(text.slice(at, next), make("mark", {}, text.slice(next, next + length)));
    at = next + length;
  }
  parts.push(text.slice(at));
  return parts;
}

function anchor({ kind, owner, name }) {
  const prefix = [null, null, "input.", "output.", `type-${owner}.`][kind];
  return prefix ? prefix + name : "";
}

function option(entry, terms) {
  const link = make("a", {
    role: "option", id: `result${options.length}`, tabindex: "-1", "aria-selected": "false",
    href: address(entry.service, entry.page, anchor(entry)) });
  link.append(make("b", {}, ...marked(entry.name, terms)));
  // Many services have a DescribeInstances, so the service is shown too.
  const of = [isOfMany && entry.kind > 0 && entry.service, entry.owner, kinds[entry.kind]].filter(Boolean);
  if (of.length > 0) link.append(make("span", { class: "of" }, of.join(" · ")));
  const { english, chinese } = entry.about;
  const own = (isChinese && chinese) || english;
  const other = isChinese ? english : chinese;
  // A text found only in the other language is shown in that language.
  const isOthers = terms.some((term) => other.toLowerCase().includes(term) && !own.toLowerCase().includes(term) && !entry.key.includes(term));
  const about = isOthers ? other : own;
  if (about) link.append(make("span", { class: "about", lang: isOthers === isChinese ? "en" : "zh-CN" }, ...marked(about, terms)));
  link.addEventListener("click", close);
  options.push(link);
  return link;
}

function section(title, entries, terms) {
  if (entries.length === 0) return [];
  const id = `results.${title}`;
  const group = make("div", { role: "group", "aria-labelledby": id });
  group.append(make("div", { class: "heading", role: "presentation", id }, title), ...entries.map((entry) => option(entry, terms)));
  return [group];
}

function choose(at) {
  if (options[chosen]) options[chosen].setAttribute("aria-selected", "false");
  chosen = at;
  const link = options[at];
  if (!link) return field.removeAttribute("aria-activedescendant");
  link.setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", link.id);
}

function close() {
  results.hidden = true;
  field.setAttribute("aria-expanded", "false");
  choose(-1);
}

// Returns sentences about results that may be missing from the list.
function notes() {
  const { waiting, failed } = Search;
  const notes = [];
  if (waiting.size > 0) notes.push(words.loading);
  else if (options.length === 0) notes.push(words.none);
  if (failed.size > 0) notes.push(words.missing([...failed][0], failed.size - 1));
  return notes;
}

function show() {
  isEntered = false;
  load();
  const limits = { services: isOfMany ? 5 : 0, actions: 8, members: 20 };
  const { words: terms, services, actions, members } = Search.find(field.value, limits);
  options = [];
  chosen = -1;
  if (terms.length === 0) return close();
  const found = [
    ...section(words.services, services, terms), ...section(words.actions, actions, terms),
    ...section(words.members, members, terms)];
  const sentences = notes();
  results.replaceChildren(...found, ...sentences.map((sentence) => make("div", { class: "none" }, sentence)));
  results.hidden = false;
  results.scrollTop = 0;
  field.setAttribute("aria-expanded", "true");
  choose(options.length > 0 ? 0 : -1);
  status.textContent = [...(options.length > 0 ? [words.results(options.length)] : []), ...sentences].join(" ");
}

field.addEventListener("input", show);
field.addEventListener("focus", () => {
  // Files that could not be loaded are requested again.
  Search.failed.clear();
  load();
  if (field.value) show();
});
field.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Escape") {
    if (results.hidden) field.blur();
    else close();
    return;
  }
  if (results.hidden) return;
  isEntered = event.key === "Enter" && options.length === 0;
  if (options.length === 0) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    choose((chosen + step + options.length) % options.length);
    options[chosen].scrollIntoView({ block: "nearest", behavior: "instant" });
  } else if (event.key === "Enter" && options[chosen]) {
    event.preventDefault();
    options[chosen].click();
  }
});
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest(".search")) close();
});
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
  const isShortcut = (event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!isShortcut || event.altKey) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// A user may have focused the field before this script ran.
if (field.value) show();
else if (document.activeElement === field) load();
