// The panel with the signature of the request: its steps, and the examination of a header that the service refuses.
const ExplorerSignature = (() => {
  const texts = explorerSignatureTexts;

  function requestOf({ form, region, body, time }) {
    const { service, action } = form;
    const contentType = { json: "application/json", octetStream: "application/octet-stream" }[action.body];
    return { host: service.host, service: service.name, action: action.name, version: service.version, region, contentType, body, time };
  }

  // Returns a command that sends the request as it was signed.
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

  // Returns the steps: { title, about, text } each.
  //
  // - key: { id, key }.
  // - body: The text or the bytes that are sent, and `value`: the members in it.
  // - time: The time of the signature in seconds since 1970.
  function steps({ key, form, region, value, body, time }) {
    const request = requestOf({ form, region, body, time });
    const made = ExplorerSigning.steps(request, key);
    const list = [made.canonical, made.hash, made.text, keysText(made, key), made.signature, made.authorization];
    // A shell cannot hold every byte of another body.
    if (form.action.body === "json") {
      list.push(curl(request, made.authorization, ExplorerShell.wordOf(ExplorerText.pieces(value, ExplorerJSON.compact))));
    }
    return list.map((text, at) => ({ title: texts.titles[at], about: texts.about[at], text }));
  }

  // --- The panel ---------------------------------------------------------------------------------------------------

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

  // Reads the body, which may take a while if it has files, and shows the steps of the last change only.
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
  // The part of a text that the old one did not have.
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

  // Says what is wrong with a pasted header.
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

  // Shows the request. Fills the panel the first time.
  function render(panel, request, form) {
    const state = states.get(panel) ?? build(panel);
    Object.assign(state, { request, form });
    return update(state);
  }

  // Wipes the keys and all that was made from them.
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
