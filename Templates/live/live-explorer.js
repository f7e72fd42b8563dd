// The explorer of pages that `tcapi explore` serves: sends for real, or to the mock of that program, and shows what happened.
const LiveExplorer = (() => {
  const words = isChinese
    ? { answer: "响应", nothing: "尚未发送。", sending: (seconds) => `正在发送…… ${seconds} 秒`, cancel: "取消", cancelled: "已取消。请求可能已到达服务端。",
        notSent: "未发送。", sent: (status, time) => `HTTP ${status}，${time} 毫秒。`, milliseconds: (time) => `${time} 毫秒`, view: "响应的形式",
        tree: "树", raw: "原文", headers: "响应头", problems: "请求不符合规格，未发送：",
        differences: (count) => `与规格有 ${count} 处不同`, same: "与规格一致。", next: "处理建议：",
        kinds: { unknown: "规格中没有此字段", missing: "缺少此字段", type: (expected, found) => `规格为 ${expected}，实为 ${found}`, value: "不是规格列出的取值" },
        realHead: (name) => `真实调用 ${name}？`, real: "这会用你的密钥调用真实的服务，可能产生费用。", again: "此接口不是幂等的：每次发送都可能产生新的结果。",
        yes: "发送", no: "不发送", history: "本次会话", mockNote: "由 tcapi 内的模拟云应答，没有任何内容离开本机。",
        signed: (key) => `由 tcapi 用 ${key} 签名。`, noKey: (reason) => `tcapi 没有可用的密钥：${reason}`, sentEncrypted: "请求已加密发送。", decrypted: "响应是加密的，树中为解密后的内容。",
        more: (count) => `其余 ${count} 项`, cut: "……（其余未显示）",
        elements: (count) => `${count} 项`, members: (count) => `${count} 个字段` }
    : { answer: "Answer", nothing: "Nothing was sent yet.", sending: (seconds) => `Sending… ${seconds} s`, cancel: "Cancel",
        cancelled: "Cancelled. The request may have arrived.", notSent: "Not sent.", sent: (status, time) => `HTTP status ${status}, ${time} ms.`,
        milliseconds: (time) => `${time} ms`, view: "Form of the response", tree: "Tree", raw: "Raw", headers: "Headers",
        problems: "Not sent, since the request differs from its spec:",
        differences: (count) => (count === 1 ? "1 difference from the spec" : `${count} differences from the spec`), same: "As in the spec.", next: "Next step: ",
        kinds: { unknown: "unknown member", missing: "missing", type: (expected, found) => `${found} instead of ${expected}`, value: "none of the known values" },
        realHead: (name) => `Call ${name} for real?`, real: "This calls the real service with your key, and may cost.",
        again: "This action is not harmless to repeat: each call may have an effect of its own.",
        yes: "Send", no: "Do not send", history: "This session", mockNote: "Answered by the mock cloud in tcapi. Nothing leaves this machine.",
        signed: (key) => `Signed by tcapi with ${key}.`, noKey: (reason) => `tcapi has no key: ${reason}`,
        sentEncrypted: "The request was sent encrypted.", decrypted: "The response came encrypted. The tree has it decrypted.",
        more: (count) => `${count} more`, cut: "… (the rest is not shown)",
        elements: (count) => (count === 1 ? "1 element" : `${count} elements`), members: (count) => (count === 1 ? "1 member" : `${count} members`) };
  const explorer = document.querySelector(".explorer");
  const panel = explorer.querySelector(".explorer-answer");
  const tab = document.getElementById("explorer.answer.tab");
  const sender = explorer.querySelector(".send");
  const note = explorer.querySelector(".explorer-foot .quiet");
  const { button } = ExplorerControls;
  const answers = new Map();
  const longestText = 500000;
  const longestBlock = 200;
  let receiver = "real";
  let sending = null;

  // --- Sending -------------------------------------------------------------------------------------------------------

  // Returns the body for the program: what the page sends, with files as Base64 texts.
  async function bodyOf({ request, form }, agreed) {
    const isFile = ({ name, type }) => type === "Binary" && ExplorerTypes.isFile(request.value.get(name));
    const head = {
      service: form.service.name, version: form.service.version, action: form.action.name, page: form.page, region: request.region,
      language: isChinese ? "zh-CN" : "en-US", files: form.members.filter(isFile).map(({ name }) => name), agreed,
    };
    const parameters = await ExplorerFiles.body(request.value, { ...form, action: { ...form.action, body: "json" } });
    return `${JSON.stringify(head).slice(0, -1)},"parameters":${parameters}}`;
  }

  // Asks the reader. Returns whether to send.
  function confirmed(questions, name) {
    const text = questions.map((question) => make("p", {}, question === "first" ? words.real : words.again));
    const form = make("form", { method: "dialog" }, make("button", { class: "send live-yes", value: "yes" }, words.yes),
      make("button", { class: "small live-no", value: "no" }, words.no));
    const dialog = make("dialog", { class: "live-ask", "aria-labelledby": "live-ask" }, make("h2", { id: "live-ask" }, words.realHead(name)), ...text, form);
    document.body.append(dialog);
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    return new Promise((resolve) => {
      dialog.addEventListener("close", () => {
        dialog.remove();
        resolve(dialog.returnValue === "yes");
      });
      dialog.showModal();
      form.querySelector(".live-no").focus();
    });
  }

  function showProgress(controller) {
    const start = performance.now();
    const text = make("span", {}, words.sending(0));
    panel.replaceChildren(make("p", { class: "live-progress" }, text, " ", button("small live-cancel", words.cancel, () => controller.abort())));
    return setInterval(() => { text.textContent = words.sending(Math.round((performance.now() - start) / 1000)); }, 1000);
  }

  async function exchange(sent) {
    const agreed = Live.hasAgreed() ? ["first"] : [];
    for (;;) {
      const controller = new AbortController();
      const timer = showProgress(controller);
      try {
        const answer = await Live.ask("send", await bodyOf(sent, agreed), controller.signal);
        if (!answer.ask) return answer;
        clearInterval(timer);
        panel.replaceChildren();
        if (!await confirmed(answer.ask, sent.form.action.name)) return { failed: words.notSent };
        Live.agree();
        agreed.push(...answer.ask);
      } catch (error) {
        return { failed: error.name === "AbortError" ? words.cancelled : error.message };
      } finally {
        clearInterval(timer);
      }
    }
  }

  // The function that the explorer calls. What it says to those who hear the page is in `texts`.
  async function send(sent) {
    if (sending) return sending;
    tab.click();
    sender.disabled = true;
    sending = exchange(sent);
    const answer = await sending;
    sending = null;
    sender.disabled = false;
    if (answer.number) answers.set(answer.number, answer);
    sent.texts.answered = answer.failed ?? words.sent(answer.status, answer.milliseconds);
    if (!answer.failed) refresh();
    return answer;
  }

  // --- The answer ----------------------------------------------------------------------------------------------------

  const mark = () => make("span", { class: `tag live-tag ${receiver}` }, Live.words[receiver]);

  function show(target, answer) {
    if (answer.failed) return target.replaceChildren(make("p", { class: "result" }, mark(), " ", answer.failed), historyList());
    const facts = [answer.status ? `HTTP ${answer.status}` : null, answer.wasSent ? words.milliseconds(answer.milliseconds) : null,
      answer.status ? ExplorerJSON.sizeText(answer.size) : null].filter(Boolean);
    const head = make("p", { class: "result" }, mark(), " ", facts.join(" · "));
    if (answer.requestId) head.append(" · RequestId ", make("code", {}, answer.requestId), copyButton(() => answer.requestId, " small"));
    target.replaceChildren(head, ...errorParts(answer), ...differenceParts(answer), ...bodyParts(answer), historyList());
  }

  // The row about an error code on this page, or else what the program knows about it.
  function errorParts({ code, message, nextStep, problems }) {
    if (!code) return [];
    if (problems) {
      const lines = problems.map(({ path, rule }) => make("li", {}, make("code", {}, path), ` ${rule}`));
      return [make("div", { class: "live-error" }, make("p", {}, words.problems), make("ul", {}, ...lines))];
    }
    const row = document.getElementById(`errors.${code}`) ?? document.getElementById(`common-errors.${code}`);
    const name = make("code", {}, code);
    const title = make("p", {}, row ? make("a", { href: `#${row.id}` }, name) : code.startsWith("ClientError.") ? name
      : make("a", { href: address(folder, "errors", `errors.${code}`) }, name), " ", message ?? "");
    const advice = row?.querySelector("td:last-child");
    const step = advice ? make("div", { class: "advice" }, ...[...advice.cloneNode(true).childNodes])
      : nextStep ? make("p", { class: "advice" }, words.next, nextStep) : "";
    return [make("div", { class: "live-error" }, title, step)];
  }

  function differenceParts({ differences }) {
    if (!differences) return [];
    if (differences.length === 0) return [make("p", { class: "quiet" }, words.same)];
    const lines = differences.map(({ kind, path, expected, found }) =>
      make("li", {}, make("code", {}, path), " ", kind === "type" ? words.kinds.type(expected, found) : words.kinds[kind]));
    return [make("details", { class: "live-differences", open: "" }, make("summary", {}, words.differences(differences.length)), make("ul", {}, ...lines))];
  }

  // The tree is that of the text which the program shows: events, or a decrypted response; else that of the body.
  function bodyParts({ body, shown, sentEncrypted, decrypted, headers, status }) {
    if (!status) return [];
    let value;
    try { value = ExplorerJSON.parse(shown ?? body); } catch { /* A proxy or a gateway sends other things. */ }
    const notes = [sentEncrypted ? words.sentEncrypted : null, decrypted ? words.decrypted : null].filter(Boolean);
    const views = { raw: rawView(body), headers: headerView(headers) };
    if (value !== undefined) views.tree = make("div", { class: "live-tree" }, branch("", value?.get?.("Response") ?? value, 0));
    const group = make("div", { class: "segments", role: "radiogroup", "aria-label": words.view });
    for (const name of ["tree", "raw", "headers"].filter((name) => views[name])) {
      const input = make("input", { type: "radio", name: "live-view", value: name });
      input.addEventListener("change", () => choose(views, name));
      group.append(make("label", {}, input, make("span", {}, words[name])));
    }
    const first = group.querySelector("input");
    first.checked = true;
    choose(views, first.value);
    return [...notes.map((note) => make("p", { class: "quiet" }, note)), group, ...Object.values(views)];
  }
  function choose(views, name) {
    for (const [kind, view] of Object.entries(views)) view.hidden = kind !== name;
  }

  function rawView(body) {
    const text = body.length > longestText ? body.slice(0, longestText) + words.cut : body;
    const view = make("div", { class: "code" }, make("pre", { tabindex: "0" }, make("code", {}, text)));
    view.append(copyButton(() => body));
    return view;
  }

  function headerView(headers) {
    const rows = headers.map(([name, value]) => make("tr", {}, make("th", { scope: "row" }, make("code", {}, name)), make("td", {}, value)));
    return make("div", { class: "scroll" }, make("table", { class: "plain" }, make("tbody", {}, ...rows)));
  }

  // A value of JSON as a tree. The content of a branch is made when it is opened, that of a long one in blocks. Among many, branches
  // are closed at first.
  function branch(name, value, depth, isAmongMany = false) {
    const label = name === "" ? [] : [make("span", { class: "live-name" }, name), ": "];
    const entries = value instanceof Map ? [...value] : Array.isArray(value) ? value.map((inner, at) => [String(at), inner]) : null;
    if (!entries) return make("div", { class: "live-leaf" }, ...label, leaf(value));
    const count = value instanceof Map ? words.members(entries.length) : words.elements(entries.length);
    const details = make("details", {}, make("summary", {}, ...label, make("span", { class: "quiet" }, count)));
    const add = (from) => {
      const end = Math.min(from + longestBlock, entries.length);
      details.append(...entries.slice(from, end).map(([name, inner]) => branch(name, inner, depth + 1, entries.length > 20)));
      if (end === entries.length) return;
      const more = button("small live-more", words.more(entries.length - end), () => { more.remove(); add(end); });
      details.append(more);
    };
    const fill = () => { if (details.open && details.children.length === 1) add(0); };
    details.addEventListener("toggle", fill);
    details.open = depth === 0 || (depth < 3 && entries.length <= 20 && !isAmongMany);
    fill();
    return details;
  }
  function leaf(value) {
    const text = typeof value === "string" && value !== "" ? value : ExplorerJSON.compact(value);
    const shown = text.length > 1000 ? `${text.slice(0, 200)}…` : text;
    const size = text.length > 1000 ? [make("span", { class: "quiet" }, ` ${ExplorerJSON.sizeText(text.length)}`)] : [];
    return make("span", { class: typeof value === "string" ? "live-text" : "live-value" }, shown, ...size);
  }

  // --- The session ---------------------------------------------------------------------------------------------------

  const session = make("details", { class: "live-history" });
  const historyList = () => session;

  function entry({ number, time, action, region, status, code, milliseconds, page }) {
    const end = code ?? (status ? `HTTP ${status}` : "");
    const facts = [new Date(time).toLocaleTimeString(), region, end, words.milliseconds(milliseconds)].filter(Boolean).join(" · ");
    const title = answers.has(number) ? button("small", action, () => show(panel, answers.get(number)))
      : page && page !== `${folder}/${stem}` ? make("a", { href: address(...page.split("/")) }, action) : make("b", {}, action);
    return make("li", {}, title, ` ${facts}`);
  }

  async function refresh() {
    let state;
    try { state = await Live.state(); } catch (error) { note.textContent = error.message; return; }
    receiver = state.receiver;
    sender.classList.toggle("live-real", receiver === "real");
    sender.querySelector(".tag").replaceWith(mark());
    note.textContent = receiver === "mock" ? words.mockNote : state.key ? words.signed(state.key) : words.noKey(state.noKey);
    session.hidden = state.history.length === 0;
    session.replaceChildren(make("summary", {}, `${words.history} (${state.history.length})`), make("ol", {}, ...state.history.map(entry)));
  }

  sender.querySelector(".tag").className = "tag live-tag";
  tab.textContent = words.answer;
  panel.replaceChildren(make("p", { class: "quiet" }, words.nothing), session);
  ExplorerSend.isMock = false;
  ExplorerSend.send = send;
  ExplorerFrame.showAnswer = show;
  refresh();
  return { show };
})();
