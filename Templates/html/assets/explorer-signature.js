// The panel with the signature of the request: its steps, and the examination of a header that the service refuses.
const ExplorerSignature = (() => {
  const words = {
    en: {
      titles: ["Canonical request", "Its SHA-256", "String to sign", "Derived keys", "Signature", "Authorization", "curl for five minutes"],
      about: [
        "Method, path, query; each signed header in lower case with its value as it is sent; their names; the SHA-256 of the body.",
        "64 hexadecimal digits in lower case.",
        "The algorithm, the time of X-TC-Timestamp, the scope (the date of UTC, the service, tc3_request), and the hash above.",
        "Each is the HMAC-SHA256 of a text with the key before it. Keys are bytes: hexadecimal digits only show them.",
        "The HMAC-SHA256 of the string to sign with the last key, in hexadecimal digits.",
        "The header, on one line.",
        "Needs no key. Body and time are fixed, and the service refuses it five minutes after that time.",
      ],
      keys: "Keys", sample: "Sample keys", own: "My own",
      advice: "They stay in this panel, and are wiped when it is left. The programs of the other panel read keys from the environment.",
      now: "Now", left: (time) => `The service accepts this signature for ${time} more.`, over: "The service accepts this signature no longer.",
      paste: "Paste an Authorization header that is refused, better with the headers around it", step: (number) => `Step ${number}: `,
      unsigned: "This action is sent without a signature: Authorization is SKIP.", failed: "The file cannot be read.",
      hidden: "Of what is made from your key, only the first 8 digits are shown.",
    },
    zh: {
      titles: ["规范请求串", "规范请求串的 SHA-256", "待签名字符串", "派生密钥", "签名", "Authorization", "五分钟内有效的 curl"],
      about: [
        "依次为请求方法、路径、查询串、参与签名的请求头（名称小写，值与发送的一致）、这些请求头的名称、请求体的 SHA-256。",
        "64 位小写十六进制。",
        "依次为算法、X-TC-Timestamp 的时间戳、凭证范围（UTC 日期、产品名、tc3_request）、上一步的哈希值。",
        "每个密钥都是用上一个密钥对一段内容计算的 HMAC-SHA256。密钥是原始字节，十六进制只用于显示。",
        "用最后一个密钥对待签名字符串计算 HMAC-SHA256，写成十六进制。",
        "请求头，只占一行。",
        "无需密钥。请求体和时间戳已经固定，超过五分钟服务端会拒绝。",
      ],
      keys: "密钥", sample: "示例密钥", own: "自己的密钥",
      advice: "只留在此面板，离开时清除。其他面板的代码都从环境变量读取密钥。",
      now: "现在", left: (time) => `服务端还会在 ${time} 内接受此签名。`, over: "服务端已不再接受此签名。",
      paste: "粘贴被拒绝的 Authorization 请求头，最好连同其他请求头", step: (number) => `第 ${number} 步：`,
      unsigned: "此接口不签名，Authorization 为 SKIP。", failed: "无法读取文件。",
      hidden: "由您的密钥得出的内容只显示前 8 位。",
    },
  };

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

  function keysText(made, key, words) {
    const isSample = key.key === ExplorerSigning.sampleKeys.key;
    const [date, service, end] = made.scope.split("/");
    const secret = isSample ? `TC3${key.key}` : "TC3…";
    const lines = [
      `SecretDate    = HMAC("${secret}", "${date}")`, `SecretService = HMAC(SecretDate, "${service}")`,
      `SecretSigning = HMAC(SecretService, "${end}")`,
    ];
    const texts = made.derived.map((bytes, at) => `${lines[at]}\n  ${isSample ? hex(bytes) : hex(bytes).slice(0, 8) + "…"}`);
    return (isSample ? texts : [...texts, `(${words.hidden})`]).join("\n");
  }

  // Returns the steps: { title, about, text } each.
  //
  // - key: { id, key }.
  // - body: The text or the bytes that are sent, and `value`: the members in it.
  // - time: The time of the signature in seconds since 1970.
  // - language: "en" or "zh".
  function steps({ key, form, region, value, body, time, language = "en" }) {
    const request = requestOf({ form, region, body, time });
    const made = ExplorerSigning.steps(request, key);
    const { titles, about } = words[language];
    const texts = [made.canonical, made.hash, made.text, keysText(made, key, words[language]), made.signature, made.authorization];
    // A shell cannot hold every byte of another body.
    if (form.action.body === "json") {
      texts.push(curl(request, made.authorization, ExplorerShell.wordOf(ExplorerText.pieces(value, ExplorerJSON.compact))));
    }
    return texts.map((text, at) => ({ title: titles[at], about: about[at], text }));
  }

  // --- The panel ---------------------------------------------------------------------------------------------------

  const states = new WeakMap();
  const seconds = () => Math.floor(Date.now() / 1000);

  function build(panel) {
    const language = isChinese ? "zh" : "en";
    const text = words[language];
    const field = (name, attributes) => {
      const input = make("input", { autocomplete: "off", spellcheck: "false", ...attributes });
      return [make("label", {}, name, input), input];
    };
    const choice = (name) => {
      const input = make("input", { type: "radio", name: "explorer-keys" });
      return [make("label", {}, input, make("span", {}, name)), input];
    };
    const [sampleLabel, sample] = choice(text.sample);
    const [ownLabel, own] = choice(text.own);
    sample.checked = true;
    const [idLabel, id] = field("SecretId", { type: "password" });
    const [keyLabel, key] = field("SecretKey", { type: "password" });
    const [timeLabel, time] = field("X-TC-Timestamp", { inputmode: "numeric", maxlength: "11", size: "11" });
    const now = make("button", { type: "button", class: "small" }, text.now);
    const left = make("p", { class: "quiet" });
    const ownFields = make("div", { hidden: "" }, idLabel, keyLabel, make("p", { class: "quiet" }, text.advice));
    const keys = make("div", { class: "segments", role: "group", "aria-label": text.keys }, sampleLabel, ownLabel);
    const list = make("ol", { class: "steps" });
    const pasted = make("textarea", { rows: "3", spellcheck: "false", autocomplete: "off" });
    const verdict = make("div", { class: "verdict", role: "status" });
    const state = { text, language, sample, own, id, key, time, left, ownFields, list, pasted, verdict, isFixed: false, views: [] };
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
    panel.replaceChildren(keys, ownFields, make("div", { class: "time" }, timeLabel, now, left), list, make("label", {}, text.paste, pasted), verdict);
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
    const { request, form, text } = state;
    if (form.action.unsigned) return state.list.replaceChildren(make("li", {}, text.unsigned));
    const turn = state.turn = {};
    if (!state.isFixed) state.time.value = seconds();
    try {
      state.body = await request.body();
    } catch {
      if (state.turn === turn) state.list.replaceChildren(make("li", {}, text.failed));
      return;
    }
    if (state.turn !== turn) return;
    const { region, value } = request;
    const time = /^\d+$/.test(state.time.value) ? Number(state.time.value) : 0;
    state.given = { key: keysOf(state), form, region, value, body: state.body, time, language: state.language };
    show(state, steps(state.given));
    showTime(state);
    examine(state);
  }

  function show(state, list) {
    if (state.views.length !== list.length) {
      state.views = list.map(({ title, about }) => {
        const code = make("code");
        const view = make("div", { class: "code" }, make("pre", { tabindex: "0" }, code), copyButton(() => code.textContent));
        return { code, item: make("li", {}, make("h4", {}, title), make("p", {}, about), view) };
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
    state.left.textContent = rest > 0 ? state.text.left(`${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, "0")}`) : state.text.over;
    if (rest > 0) state.timer = setTimeout(() => showTime(state), 1000);
  }

  // Says what is wrong with a pasted header.
  function examine({ pasted, verdict, given, language, text }) {
    if (!pasted.value.trim() || !given) return verdict.replaceChildren();
    const found = ExplorerDiagnosis.diagnose(pasted.value, requestOf(given), given.key, seconds());
    const words = ExplorerDiagnosisWords[language];
    const sentence = ({ id, is = "", should = "" }) => {
      const values = { thing: words.things[id], is: id === "body" ? words.bodies[is] : is, should };
      return (words.findings[id] ?? words.differs).replace(/\{(\w+)\}/g, (_, name) => values[name]);
    };
    verdict.replaceChildren(
      make("p", {}, words.verdicts[found.verdict]), make("ul", {}, ...found.findings.map((one) => make("li", {}, text.step(one.step) + sentence(one)))));
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
