// The search box: a combobox with a list of links. `/` focuses it, arrow keys move, Enter opens, Escape closes.
const field = document.querySelector(".search input");
const results = document.querySelector(".results");
const { folders: searched, guides = "" } = document.querySelector(".search").dataset;
const folders = searched.split(" ").filter(Boolean);
const isOfMany = folders.length > 1;
const phrases = isChinese
  ? {
      lists: {
        services: "产品", actions: "接口", members: "参数与字段", types: "数据结构", values: "取值", errors: "错误码", permissions: "权限",
        guide: "指南",
      },
      kinds: { input: "输入参数", output: "输出参数", member: "数据结构", value: "取值" },
      more: (count) => `还有 ${count} 条`,
      further: (count) => `还可搜索 ${count} 个产品`,
      results: (count) => `${count} 条结果。`,
      loading: "仍在载入……",
      none: (query) => `没有找到“${query}”。可以少写几个词，或换个说法，例如接口名、证件名、参数名或错误码。`,
      instead: (words) => `按“${words}”搜索：`,
      all: "全部接口", codes: "错误码", front: "全部产品",
      missing: (file, more) =>
        `无法载入 ${file}${more > 0 ? ` 等 ${more + 1} 个文件` : ""}，其中的内容搜不到。请检查站点文件是否齐全。`,
    }
  : {
      lists: {
        services: "Services", actions: "Actions", members: "Parameters and fields", types: "Types", values: "Values",
        errors: "Error codes", permissions: "Permissions", guide: "Guide",
      },
      kinds: { input: "input", output: "output", member: "object", value: "value" },
      more: (count) => `${count} more`,
      further: (count) => (count === 1 ? "Search 1 more service" : `Search ${count} more services`),
      results: (count) => (count === 1 ? "1 result." : `${count} results.`),
      loading: "Still loading…",
      none: (query) => `Nothing found for “${query}”. Try fewer words or other ones: the name of an action, a document, a parameter `
        + "or an error code.",
      instead: (words) => `Results for “${words}”:`,
      all: "All actions", codes: "Error codes", front: "All services",
      missing: (file, more) => `Cannot load ${file}${more > 0 ? ` and ${more} more` : ""}: the results lack its entries. `
        + "Check that the folder of the site is complete.",
    };
const shortest = { services: isOfMany ? 5 : 0, actions: 8, members: 8, types: 4, values: 4, errors: 6, permissions: 4, guide: 4 };
let limits = { ...shortest };
let options = [];
let chosen = -1;
// True if Enter was pressed before there was a result to open.
let isEntered = false;

// The number of services of many that are searched, and the plan of the last query.
const narrow = 8;
let breadth = narrow;
let plan = { actions: folders, members: folders, more: 0 };

// Loads what the query needs of the search index: everything of one service, as soon as the field gets the focus; of many services
// first the directory, and then the indexes of those that the query is about; in both cases the guides.
function load() {
  if (isOfMany) plan = Directory.plan(field.value, breadth);
  Loading.load({ ...plan, guides }, arrived);
}

// Adds files that arrive to the open list, at most five times per second and after the last file.
let refreshed = 0, timer;
function arrived() {
  clearTimeout(timer);
  timer = setTimeout(refresh, Loading.waiting.size === 0 ? 0 : refreshed + 200 - performance.now());
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
  isEntered = wasEntered && Loading.waiting.size > 0;
  if (wasEntered && !isEntered && options[chosen]) options[chosen].click();
}

// --- The list ------------------------------------------------------------------------------------------------------

// Returns the text with what the query says marked.
function marked(text) {
  const marks = Ranking.marks(text);
  const parts = [];
  for (let at = 0, end; at < text.length; at = end) {
    end = at + 1;
    while (end < text.length && marks[end] === marks[at]) end += 1;
    const part = text.slice(at, end);
    parts.push(marks[at] ? make("mark", {}, part) : part);
  }
  return parts;
}

// Returns the text in the language of the page, or the other one if there is only that.
function own([english, chinese]) {
  const isOwn = isChinese ? Boolean(chinese) : Boolean(english) || !chinese;
  return { text: isOwn === isChinese ? chinese : english, lang: isOwn === isChinese ? "zh-CN" : "en" };
}

function addOption(element) {
  const attributes = { role: "option", id: `result${options.length}`, tabindex: "-1", "aria-selected": "false" };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  options.push(element);
  return element;
}

function entryOption(entry) {
  const link = addOption(make("a", { href: address(entry.service, entry.page, entry.anchor) }));
  const { kind } = entry, title = own(entry.titles);
  // A guide is called by its title.
  const name = kind === "guide" ? make("b", { class: "guide", lang: title.lang }, ...marked(title.text)) : make("b", {}, ...marked(entry.name));
  link.append(name);
  if (kind !== "guide" && title.text) link.append(make("span", { class: "title", lang: title.lang }, ...marked(title.text)));
  // Many services have a DescribeInstances, so the service is shown too.
  const service = isOfMany && kind !== "service" && entry.service !== guides ? entry.service : "";
  // The label of a guide has its title in both languages.
  const owner = entry.owner && own(entry.owner.raw.split("\n")).text;
  const of = [service, owner, phrases.kinds[kind]].filter(Boolean);
  if (of.length > 0) link.append(make("span", { class: "of" }, of.join(" · ")));
  const about = own(entry.about);
  if (about.text) link.append(make("span", { class: "about", lang: about.lang }, ...marked(about.text)));
  link.addEventListener("click", close);
  return link;
}

// An option that shows more of the results.
function moreOption(text, enlarge) {
  const option = addOption(make("div", { class: "more" }, text));
  option.addEventListener("click", () => {
    const at = options.indexOf(option), top = results.scrollTop;
    enlarge();
    show();
    choose(Math.min(at, options.length - 1));
    results.scrollTop = top;
    field.focus();
  });
  return option;
}

function section({ list, entries, more }) {
  const id = `results.${list}`;
  const group = make("div", { role: "group", "aria-labelledby": id });
  group.append(
    make("div", { class: "heading", role: "presentation", id }, phrases.lists[list]), ...entries.map(entryOption),
    ...(more > 0 ? [moreOption(phrases.more(more), () => { limits[list] += 50; })] : []));
  return group;
}

// Returns links for a user who has found nothing.
function ways() {
  const service = folder || (folders.length === 1 ? folders[0] : "");
  const links = service
    ? [[phrases.all, address(service, "index")], [phrases.codes, address(service, "errors")]]
    : [[phrases.front, `${root}${isChinese ? "index.zh.html" : "index.html"}`]];
  return links.map(([text, href]) => addOption(make("a", { href, class: "way" }, text)));
}

function sentence(text) {
  return make("div", { class: "none" }, text);
}

function choose(at) {
  if (options[chosen]) options[chosen].setAttribute("aria-selected", "false");
  chosen = at;
  const option = options[at];
  if (!option) return field.removeAttribute("aria-activedescendant");
  option.setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", option.id);
}

function close() {
  results.hidden = true;
  field.setAttribute("aria-expanded", "false");
  choose(-1);
}

function show() {
  isEntered = false;
  load();
  const { pieces, found } = Search.find(field.value, limits, isOfMany ? plan : undefined, Loading.waiting.size === 0);
  options = [];
  chosen = -1;
  if (pieces.length === 0) return close();
  const { waiting, failed } = Loading;
  const lists = found.map(section), isFound = lists.length > 0;
  const mended = pieces.filter(({ quality, pattern }) => quality < 1 && !pattern).map(({ texts }) => texts.join(" / "));
  const notes = [];
  if (waiting.size > 0) notes.push(phrases.loading);
  else if (!isFound) notes.push(phrases.none(field.value.trim()));
  if (failed.size > 0) notes.push(phrases.missing([...failed][0], failed.size - 1));
  const first = isFound && mended.length > 0 ? [phrases.instead(mended.join(" "))] : [];
  const further = plan.more > 0 ? [moreOption(phrases.further(plan.more), () => { breadth += narrow; })] : [];
  const ends = isFound || waiting.size > 0 ? further : ways();
  results.replaceChildren(...first.map(sentence), ...lists, ...notes.map(sentence), ...ends);
  results.hidden = false;
  results.scrollTop = 0;
  field.setAttribute("aria-expanded", "true");
  choose(isFound ? 0 : -1);
  const count = found.reduce((sum, { entries, more }) => sum + entries.length + more, 0);
  status.textContent = [...first, ...(isFound ? [phrases.results(count)] : []), ...notes].join(" ");
}

// --- Keys ----------------------------------------------------------------------------------------------------------

field.addEventListener("input", () => {
  limits = { ...shortest };
  breadth = narrow;
  show();
});
field.addEventListener("focus", () => {
  // Files that could not be loaded are requested again.
  Loading.failed.clear();
  load();
  if (field.value && results.hidden) show();
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
    choose((Math.max(chosen, step > 0 ? -1 : 0) + step + options.length) % options.length);
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
