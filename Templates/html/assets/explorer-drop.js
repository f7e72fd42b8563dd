// The control of a file: chosen, dropped, or pasted as Base64.
const ExplorerDrop = (() => {
  const { isFile } = ExplorerTypes;
  const { attributes, button } = ExplorerControls;
  const longestText = 2000;

  function drop(type, member, slot, names, context) {
    const { texts } = context;
    const box = make("div", { class: "drop", role: "group", "aria-labelledby": names.label, "aria-describedby": names.problem });
    const chooser = make("input", { type: "file", class: "hidden", tabindex: "-1", "aria-labelledby": names.label });
    if (type === "Base64") chooser.accept = "image/*,.pdf";
    chooser.addEventListener("change", () => { if (chooser.files[0]) put(ExplorerFiles.add(chooser.files[0])); });
    box.addEventListener("dragover", (event) => { event.preventDefault(); box.classList.add("over"); });
    box.addEventListener("dragleave", () => box.classList.remove("over"));
    box.addEventListener("drop", (event) => {
      event.preventDefault();
      box.classList.remove("over");
      if (event.dataTransfer.files[0]) put(ExplorerFiles.add(event.dataTransfer.files[0]));
    });

    function put(value) {
      slot.set(value);
      show();
      box.querySelector("button").focus();
    }
    const chooseButton = (label) => button("small", label, () => chooser.click(), { id: names.id });
    function show() {
      const value = slot.get();
      if (isFile(value)) return showFile(value);
      if (value?.length > longestText) {
        return box.replaceChildren(make("span", { class: "chip" }, texts.text(ExplorerJSON.sizeText(value.length))), chooseButton(texts.other), chooser);
      }
      box.replaceChildren(chooseButton(texts.file), make("span", { class: "quiet" }, texts.drop), chooser, pasted(value));
    }

    function showFile(value) {
      const encoded = type === "Base64" ? ExplorerChecks.base64Size(value.size) : value.size;
      const size = texts.fileSize(ExplorerJSON.sizeText(value.size), ExplorerJSON.sizeText(encoded), member.maxSize && ExplorerJSON.sizeText(member.maxSize));
      box.replaceChildren(make("span", { class: "chip" }, value.file), make("span", { class: "quiet" }, size), chooseButton(texts.other), chooser);
      if (type !== "Base64" || !(encoded > member.maxSize)) return;
      box.append(button("small", texts.fit, async (fit) => {
        [fit.textContent, fit.disabled] = [texts.fitting, true];
        const smaller = await ExplorerFiles.fitted(value, member.maxSize);
        if (smaller && slot.get() === value) put(smaller);
        else if (!smaller) fit.textContent = texts.unfit;
      }));
    }

    // The Base64 text. A long one becomes a file at once, without what must not be in it.
    function pasted(value) {
      const field = make("textarea", attributes({ ...names, id: names.id + ".text" }, { rows: "1" }));
      field.value = value ?? "";
      field.addEventListener("input", () => slot.set(field.value === "" && !slot.isElement ? undefined : field.value));
      field.addEventListener("paste", (event) => {
        const text = event.clipboardData.getData("text/plain").replace(/^data:[^,]*,/, "").replace(/\s/g, "");
        const file = type === "Base64" ? ExplorerFiles.fromText(text) : null;
        if (!file) return;
        event.preventDefault();
        put(file);
      });
      const fold = make("details", { class: "fold" }, make("summary", {}, type === "Base64" ? texts.base64 : texts.types.String), field);
      fold.open = value !== undefined;
      return fold;
    }

    show();
    return box;
  }

  return { drop };
})();
