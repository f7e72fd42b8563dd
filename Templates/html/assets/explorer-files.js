// Files that the reader chooses. Their content stays in the browser's memory: it never becomes part of the page.
const ExplorerFiles = (() => {
  const { isFile } = ExplorerTypes;
  // The content of each value { file, size }.
  const contents = new WeakMap();
  const chips = new Map();

  // Returns the value that stands for a file.
  function add(blob, name = blob.name) {
    const value = { file: name, size: blob.size };
    contents.set(value, blob);
    chips.set(ExplorerJSON.chip(value), value);
    return value;
  }

  function base64(blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  }

  // Replaces, in a value that was read from JSON, the texts that stand for files by these, and long Base64 texts by files.
  function restored(value, type, form) {
    if (ExplorerTypes.isA(type, "Array") && Array.isArray(value)) return value.map((element) => restored(element, type[1], form));
    const members = ExplorerTypes.members(type, form);
    if (members && value instanceof Map) return restoredMembers(value, members, form);
    if (typeof value !== "string" || !ExplorerTypes.isBytes(type)) return value;
    return chips.get(value) ?? (type === "Base64" ? fromText(value) : null) ?? value;
  }
  function restoredMembers(map, members, form) {
    return new Map(Array.from(map, ([name, value]) => {
      const member = members.find((member) => member.name === name);
      return [name, member ? restored(value, member.type, form) : value];
    }));
  }

  // Returns a file with the content of a long Base64 text, or null for any other text.
  const shortest = 2000;
  const kinds = { iVBORw: "png", "/9j/": "jpg", JVBERi: "pdf", Qk: "bmp", R0lGOD: "gif" };
  function fromText(text) {
    if (text.length < shortest || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const [, ending] = Object.entries(kinds).find(([start]) => text.startsWith(start)) ?? ["", "bin"];
    return add(new Blob([bytes], { type: ending === "jpg" ? "image/jpeg" : `image/${ending}` }), `pasted.${ending}`);
  }

  // Returns the value with the content of its files as Base64 texts.
  async function filled(value) {
    if (isFile(value)) return base64(contents.get(value));
    if (Array.isArray(value)) return Promise.all(value.map(filled));
    if (!(value instanceof Map)) return value;
    const members = [];
    for (const [name, inner] of value) members.push([name, await filled(inner)]);
    return new Map(members);
  }

  const boundary = "tcgen-explorer-boundary";
  const types = { json: "application/json", multipart: `multipart/form-data; boundary=${boundary}`, octetStream: "application/octet-stream" };

  // Returns what is sent: a text of JSON, or the bytes of an upload.
  async function body(value, form) {
    if (form.action.body === "json") return ExplorerJSON.compact(await filled(value));
    const isBinary = (name) => form.members.some((member) => member.name === name && member.type === "Binary");
    const content = (inner) => (isFile(inner) ? contents.get(inner) : typeof inner === "string" ? inner : ExplorerJSON.compact(inner));
    const parts = [];
    for (const [name, inner] of value) {
      if (form.action.body === "octetStream") {
        if (isBinary(name)) parts.push(content(inner));
        continue;
      }
      const lines = [`--${boundary}`, `Content-Disposition: form-data; name="${name}"${isBinary(name) ? `; filename="${name}"` : ""}`];
      if (isBinary(name)) lines.push("Content-Type: application/octet-stream");
      else if (Array.isArray(inner) || inner instanceof Map) lines.push("Content-Type: application/json");
      parts.push(lines.join("\r\n"), "\r\n\r\n", content(inner), "\r\n");
    }
    if (form.action.body === "multipart") parts.push(`--${boundary}--\r\n`);
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  }

  // Makes a picture smaller, so that its Base64 text fits into a limit: first the quality falls to 75 percent, below which text
  // suffers, then the size. Returns null for what is no picture.
  async function fitted(value, limit) {
    const most = Math.floor(limit / 4) * 3;
    let picture;
    try { picture = await createImageBitmap(contents.get(value), { imageOrientation: "from-image" }); } catch { return null; }
    const canvas = document.createElement("canvas");
    const encoded = (scale, quality) => {
      [canvas.width, canvas.height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
      const painter = canvas.getContext("2d");
      painter.fillStyle = "white";
      painter.fillRect(0, 0, canvas.width, canvas.height);
      painter.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return new Promise((resolve) => { canvas.toBlob(resolve, "image/jpeg", quality); });
    };
    let scale = 1;
    for (const quality of [0.92, 0.84, 0.75, 0.75, 0.75, 0.75]) {
      const blob = await encoded(scale, quality);
      if (blob.size <= most) return add(blob, value.file.replace(/(\.\w+)?$/, ".jpg"));
      if (quality === 0.75) scale *= Math.sqrt(most / blob.size) * 0.95;
    }
    return null;
  }

  return { add, restored: restoredMembers, fromText, body, fitted, contentType: (form) => types[form.action.body] };
})();
