// The interactive parts of a page. All elements are made with createElement and textContent, so no text becomes markup.
const page = document.documentElement;
const isChinese = page.lang.startsWith("zh");
const root = document.body.dataset.root;
const [folder, stem = ""] = document.body.dataset.page.split("/");
const words = isChinese
  ? { copy: "复制", copied: "已复制", failed: "请手动复制", chooseExample: "选择示例", membersOf: (type) => `展开 ${type} 的字段`,
      noSample: (kind, shown) => `此示例没有 ${kind} 代码，显示的是 ${shown}。`, otherSample: (kind) => `查看另一个示例的 ${kind} 代码` }
  : { copy: "Copy", copied: "Copied", failed: "Copy by hand", chooseExample: "Example",
      membersOf: (type) => `Members of ${type}`, noSample: (kind, shown) => `This example has no ${kind} sample, so ${shown} is shown. `,
      otherSample: (kind) => `See the ${kind} sample of another example` };

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// Returns a name that may be broken before the capitals that begin its words.
function breakable(name) {
  const parts = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(" ");
  return parts.flatMap((part, at) => (at > 0 ? [make("wbr"), part] : [part]));
}

function address(service, name, anchor = "") {
  return `${root}${isChinese ? "zh" : "en"}/${service}/${name}.html${anchor ? "#" + anchor : ""}`;
}

// A browser may refuse storage to files. Every file of a disk shares it, so the keys have a prefix.
function stored(key) {
  try { return localStorage.getItem("tcgen." + key); } catch { return null; }
}
function store(key, value) {
  try {
    if (value === null) localStorage.removeItem("tcgen." + key);
    else localStorage.setItem("tcgen." + key, value);
  } catch { /* Without storage, a choice holds for this page only. */ }
}

// --- Theme ---------------------------------------------------------------------------------------------------------

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
document.querySelector(".theme").addEventListener("click", () => {
  const isDark = page.dataset.theme ? page.dataset.theme === "dark" : systemIsDark.matches;
  const isSystems = isDark !== systemIsDark.matches;
  // Without a stored choice, the page follows the theme of the system.
  if (isSystems) delete page.dataset.theme;
  else page.dataset.theme = isDark ? "light" : "dark";
  store("theme", page.dataset.theme ?? null);
});

// --- Language: keeps the position on the page ----------------------------------------------------------------------

const language = document.querySelector(".language");
language.addEventListener("click", () => {
  const line = 120;
  let anchor = "";
  if (scrollY > line) {
    for (const element of document.querySelectorAll("main :not(.samples *)[id]")) {
      const { top, height } = element.getBoundingClientRect();
      if (height > 0 && top <= line) anchor = element.id;
      if (top > line) break;
    }
  }
  language.hash = anchor;
});

// --- Navigation ----------------------------------------------------------------------------------------------------

const side = document.querySelector(".side");
function fillNavigation(index) {
  const list = make("ul");
  const bySection = index.sections.map(() => []);
  for (const action of index.actions) bySection[action[2]].push(action);
  // A page with more types, `Name.types2`, belongs to the action `Name`.
  const current = stem.replace(/\.types\d+$/, "");
  index.sections.forEach(([english, chinese], at) => {
    const links = make("ul");
    const details = make("details", {}, make("summary", {}, (isChinese && chinese) || english), links);
    for (const [name, file, , about, chineseAbout, english, chinese] of bySection[at]) {
      const label = isChinese ? chinese || english : english || chinese;
      const names = label ? [label, make("small", {}, ...breakable(name))] : breakable(name);
      const link = make("a", { href: address(folder, file || name), title: (isChinese && chineseAbout) || about }, ...names);
      if ((file || name) === current) {
        link.setAttribute("aria-current", "page");
        details.open = true;
      }
      links.append(make("li", {}, link));
    }
    list.append(make("li", {}, details));
  });
  side.replaceChildren(...side.querySelectorAll(":scope > .guides"), list);
  const marked = side.querySelector("[aria-current]");
  if (marked) side.scrollTop = marked.offsetTop - side.clientHeight / 3;
  else if (list.children.length === 1) list.querySelector("details").open = true;
}
if (side) {
  for (const link of side.querySelectorAll(".guides a")) {
    if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
  }
  const own = indexes.get(folder);
  if (own) fillNavigation(own);
  const menu = document.querySelector(".menu");
  const show = (isOpen) => {
    side.classList.toggle("open", isOpen);
    menu.setAttribute("aria-expanded", isOpen);
  };
  menu.addEventListener("click", () => show(!side.classList.contains("open")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !side.classList.contains("open")) return;
    show(false);
    menu.focus();
  });
}

// --- Error codes ---------------------------------------------------------------------------------------------------

// Each service has a page of its own for them. Links from the time when they were on its first page lead there.
if (stem === "index" && /^#(common-)?errors\./.test(location.hash)) location.replace("errors.html" + location.hash);
function openFolded() {
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("details.common")?.setAttribute("open", "");
}
addEventListener("hashchange", openFolded);
openFolded();

// --- Copying -------------------------------------------------------------------------------------------------------

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make("textarea", { class: "hidden" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
const status = document.body.appendChild(make("div", { class: "hidden", role: "status" }));
function copyButton(text, extra = "") {
  const button = make("button", { type: "button", class: "copy" + extra }, words.copy);
  button.addEventListener("click", async () => {
    const isDone = await copy(text());
    button.textContent = status.textContent = isDone ? words.copied : words.failed;
    button.classList.toggle("done", isDone);
    setTimeout(() => {
      button.textContent = words.copy;
      button.classList.remove("done");
      status.textContent = "";
    }, 1600);
  });
  return button;
}
for (const block of document.querySelectorAll(".code")) block.append(copyButton(() => block.querySelector("pre").textContent));
for (const fact of document.querySelectorAll(".facts dd")) {
  const code = fact.firstElementChild;
  if (code && code.textContent === fact.textContent) fact.append(copyButton(() => code.textContent, " small"));
}

// --- Colours in code, as highlights that leave the document unchanged ------------------------------------------------

const grammars = {
  json: /(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\b\d[\d.eE+-]*)|(?<word>\b(?:true|false|null)\b)/g,
  swift: /(?<comment>\/\/.*)|(?<string>"(?:[^"\\]|\\.)*")|(?<word>\b(?:import|let|var|try|await|async|throws|do|catch|where|if|else|for|in|func|return|nil|true|false)\b)|(?<number>\b\d[\d.]*\b)|(?<name>\b\w+(?=:))/g,
  sh: /(?<comment>(?:^|\s)#.*)|(?<string>"(?:[^"\\]|\\[^])*"|'[^']*')|(?<word>\b(?:if|then|else|fi|for|do|done|curl|openssl|tccli|printf|date|export)\b)|(?<name>\$\w+|\s--?[A-Za-z][\w-]*)/gm,
};
if ("highlights" in CSS) {
  const ranges = {};
  for (const code of document.querySelectorAll("pre > code[class]")) {
    const grammar = grammars[code.className.replace("language-", "")];
    const text = code.firstChild;
    if (!grammar || text?.nodeType !== Node.TEXT_NODE) continue;
    for (const match of text.data.matchAll(grammar)) {
      const kind = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
      const range = new StaticRange({
        startContainer: text, startOffset: match.index, endContainer: text, endOffset: match.index + match[0].length });
      (ranges[kind] ??= []).push(range);
    }
  }
  for (const [kind, list] of Object.entries(ranges)) CSS.highlights.set(kind, new Highlight(...list));
}
