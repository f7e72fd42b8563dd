// The elements of the explorer around the fields.
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

  // Returns the elements of the explorer that others use.
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

  // The row about an error code: on the page, or on that with all codes of the service.
  function errorLink(code, texts) {
    const row = document.getElementById(`errors.${code}`) ?? document.getElementById(`common-errors.${code}`);
    const href = row ? `#${row.id}` : address(folder, "errors", `errors.${code}`);
    const advice = row?.querySelector("td:last-child");
    return [make("a", { href }, texts.advice), ...(advice ? [make("div", { class: "advice" }, ...[...advice.cloneNode(true).childNodes])] : [])];
  }

  // Shows the result of `ExplorerSend.send`.
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
