// On the pages that `tcapi explore` serves: talks to that program, which has the key and sends. The token of the run comes in the
// fragment of the address that the program prints, which a browser never sends; it is kept for this tab, and is sent as a header.
const Live = (() => {
  const words = isChinese
    ? { real: "真实", mock: "模拟", temporary: "临时密钥", noKey: "没有密钥", lost: "请打开 tcapi explore 打印的地址。",
        gone: "tcapi explore 没有响应。请重新启动，并打开它打印的地址。" }
    : { real: "REAL", mock: "MOCK", temporary: "temporary key", noKey: "no key", lost: "Open the address that tcapi explore has printed.",
        gone: "tcapi explore does not answer. Start it again, and open the address that it prints." };
  const [mark, tokenKey, agreedKey] = ["#token=", "tcapi.token", "tcapi.agreed"];

  function kept(key) {
    try { return sessionStorage.getItem(key); } catch { return null; }
  }
  function keep(key, value) {
    try { sessionStorage.setItem(key, value); } catch { /* Without storage, each page asks again. */ }
  }
  let token = kept(tokenKey);
  if (location.hash.startsWith(mark)) {
    token = location.hash.slice(mark.length);
    keep(tokenKey, token);
    history.replaceState(null, "", location.pathname + location.search);
  }

  // Returns the program's answer to a JSON text. Throws an Error whose message is for the reader, and an AbortError.
  async function ask(name, body, signal) {
    let response;
    try {
      response = await fetch(`/_tcapi/${name}`, { method: "POST", body, signal, credentials: "omit", redirect: "error",
        headers: { "Content-Type": "application/json", "X-Tcapi-Token": token ?? "" } });
      if (response.ok) return await response.json();
    } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new Error(words.gone);
    }
    throw new Error(response.status === 403 ? words.lost : `tcapi explore: ${response.status}: ${(await response.text()).trim()}`);
  }

  const badge = make("span", { class: "tool live-badge" });
  document.querySelector(".tools").prepend(badge);

  // Shows who would sign, and returns what the program says about itself.
  async function state() {
    const found = await ask("state", "{}");
    const key = found.receiver === "mock" ? "" : found.key ? ` ${found.key}${found.isTemporary ? ` · ${words.temporary}` : ""}` : ` ${words.noKey}`;
    badge.className = `tool live-badge ${found.receiver}`;
    badge.replaceChildren(make("b", {}, words[found.receiver]), key);
    return found;
  }
  state().catch((error) => {
    badge.className = "tool live-badge lost";
    badge.textContent = error.message;
  });

  return { ask, state, words, hasAgreed: () => kept(agreedKey) !== null, agree: () => keep(agreedKey, "1") };
})();
