// The panel with the request as code. It follows the form; the chosen language is that of the examples on all pages.
const ExplorerCode = (() => {
  const states = new WeakMap();
  const label = isChinese ? "语言" : "Language";
  // The words, strings and comments of the languages that the page itself has not.
  const keywords = "auto|begin|catch|class|const|def|echo|else|end|err|except|from|func|if|import|main|namespace|new|nil|null|None|package|public|puts"
    + "|require|return|static|string|String|throws|true|false|True|False|try|use|using|var|void";
  const other = new RegExp("(?<comment>//.*|^\\s*#(?!include).*)|(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|`[^`]*`)"
    + `|(?<word>\\b(?:${keywords})\\b)|(?<number>\\b\\d[\\d.]*\\b)`, "gm");

  // Colours code, and takes back the colours of the text that it had before.
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

  // Shows the request. Fills the panel the first time.
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
