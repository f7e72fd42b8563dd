// The explorer of an action: a form, the code for it, its signature and the answer, beside the text. From disk nothing leaves the
// page. What the reader fills in is held here alone, and is gone with the page.
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

  // --- The value ---------------------------------------------------------------------------------------------------

  // Fills form and JSON in.
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

  // Text that is no JSON stays as it is, and keeps its view.
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

  // Called after each change: checks the request, and updates the panel that is in sight.
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

  // --- Panels ------------------------------------------------------------------------------------------------------

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

  // --- Opening and closing -----------------------------------------------------------------------------------------

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

  // --- Events ------------------------------------------------------------------------------------------------------

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
      // Back to the text: to the row of the field, or else to the button.
      event.preventDefault();
      (current()?.querySelector("th a") ?? tryButton).focus();
    }
  });
  // A sheet covers the text that a link leads to.
  dialog.addEventListener("click", (event) => { if (!isWide.matches && event.target.closest("a[href^='#']")) close(); });
  // A file that is dropped beside its field would replace the page.
  for (const kind of ["dragover", "drop"]) dialog.addEventListener(kind, (event) => event.preventDefault());

  // --- The rows of the page ----------------------------------------------------------------------------------------

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
