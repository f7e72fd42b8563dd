// Opens the explorer. Its script, its texts, its style and the form of the action are loaded when it is first used.
let explorerForm;
function addForm(form) {
  explorerForm = form;
}

const tryButton = document.querySelector("button.try");
const openExplorer = (() => {
  let loading = null;

  function load(tag, attributes) {
    return new Promise((resolve, reject) => {
      const element = make(tag, attributes);
      element.async = false;
      element.onload = resolve;
      element.onerror = () => { element.remove(); reject(new Error(element.src ?? element.href)); };
      document.head.append(element);
    });
  }
  function loadAll() {
    const script = (path) => load("script", { src: root + path });
    return Promise.all([
      load("link", { rel: "stylesheet", href: `${root}assets/explorer.css` }),
      script(`assets/explorer-words.${isChinese ? "zh" : "en"}.js`), script(`forms/${folder}/${stem}.js`), script("assets/explorer.js"),
    ]);
  }

  // Opens the explorer, with `fragment` as the link says, and sends if `isSending`.
  return async (start = {}) => {
    try {
      loading ??= loadAll();
      await loading;
    } catch {
      loading = null;
      status.textContent = isChinese ? "“试一试”载入失败。" : "The explorer could not be loaded.";
      return;
    }
    await Explorer.open(start);
  };
})();

if (tryButton) {
  const openShared = () => { if (location.hash.startsWith("#try=")) openExplorer({ fragment: location.hash }); };
  tryButton.addEventListener("click", () => openExplorer());
  addEventListener("hashchange", openShared);
  document.addEventListener("keydown", (event) => {
    const isSending = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const isPlain = event.key === "t" && !event.ctrlKey && !event.metaKey && !event.altKey;
    if ((!isSending && !isPlain) || event.defaultPrevented || event.target.closest("input, textarea, select, [contenteditable], dialog")) return;
    event.preventDefault();
    openExplorer({ isSending: isSending && loading });
  });
  openShared();
}
