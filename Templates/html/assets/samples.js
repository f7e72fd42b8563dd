// The examples of an action. A page shows one example and one kind of sample at a time; printed, it shows them all.
const examples = [...document.querySelectorAll(".example")];
// Hidden samples can still be found by the search of the browser, where it supports that.
const hiddenState = "onbeforematch" in document.body ? "until-found" : "";
function setHidden(element, isHidden) {
  if (isHidden) element.setAttribute("hidden", hiddenState);
  else element.removeAttribute("hidden");
}

// --- One example at a time -----------------------------------------------------------------------------------------

const chooser = examples.length > 1 ? make("select", { class: "chooser", "aria-label": words.chooseExample }) : null;
function openExample(chosen) {
  for (const example of examples) setHidden(example, example !== chosen);
  if (chooser) chooser.value = chosen.id;
}
if (chooser) {
  for (const example of examples) chooser.append(make("option", { value: example.id }, example.querySelector("h3").textContent));
  chooser.addEventListener("change", () => openExample(document.getElementById(chooser.value)));
  examples[0].before(chooser);
  examples[0].parentElement.classList.add("chosen");
}

// --- Tabs ----------------------------------------------------------------------------------------------------------

// Arrows lead from a tab of a list to the next one that is shown.
function followArrows(list) {
  list.addEventListener("keydown", (event) => {
    const tabs = [...list.children].filter((tab) => tab.offsetParent);
    const at = tabs.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    tab.focus();
    tab.click();
  });
}

// All examples show the same kind of sample, on this page and on the pages opened later.
const tabGroups = [...document.querySelectorAll(".panels")].map((group) => {
  const panels = [...group.querySelectorAll(":scope > .panel")];
  const list = make("div", { class: "tabs", role: "tablist", "aria-label": group.getAttribute("aria-label") });
  const tabs = panels.map((panel) => {
    const kind = panel.querySelector("h4").textContent;
    const tab = make("button", { type: "button", role: "tab", id: panel.id + ".tab", "aria-controls": panel.id }, kind);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    list.append(tab);
    return tab;
  });
  const missing = make("p", { class: "missing", hidden: "" });
  group.removeAttribute("role");
  group.removeAttribute("aria-label");
  group.prepend(list, missing);
  list.addEventListener("click", (event) => {
    if (tabs.includes(event.target)) chooseSample(event.target.textContent, list);
  });
  followArrows(list);
  return { panels, tabs, missing, indexOf: (kind) => tabs.findIndex((tab) => tab.textContent === kind) };
});

// Shows a kind of sample. An example without that kind shows its first sample, and says so.
function showSample(kind) {
  const owner = tabGroups.find(({ indexOf }) => indexOf(kind) >= 0);
  for (const { panels, tabs, missing, indexOf } of tabGroups) {
    const chosen = Math.max(0, indexOf(kind));
    tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", at === chosen);
      tab.tabIndex = at === chosen ? 0 : -1;
      setHidden(panels[at], at !== chosen);
    });
    missing.hidden = !kind || indexOf(kind) >= 0;
    if (missing.hidden) continue;
    missing.replaceChildren(words.noSample(kind, tabs[chosen].textContent));
    if (owner) missing.append(make("a", { href: `#${owner.panels[owner.indexOf(kind)].id}` }, words.otherSample(kind)));
  }
}
function chooseSample(kind, list) {
  // The content above may change its height. Scrolling keeps the tabs where they are on the screen.
  const before = list.getBoundingClientRect().top;
  showSample(kind);
  scrollBy({ top: list.getBoundingClientRect().top - before, behavior: "instant" });
  store("sample", kind);
}
showSample(stored("sample"));
if (examples.length > 0) openExample(examples[0]);

// Shows whatever contains an element of the examples.
function openSample(element) {
  const example = element.closest(".example");
  if (example) openExample(example);
  const panel = element.closest(".panel");
  if (panel) showSample(panel.querySelector("h4").textContent);
}
document.addEventListener("beforematch", (event) => openSample(event.target));
