// Links to a request. They have no files and no sensitive members, nor members that the description of the action does not know.
const ExplorerShare = (() => {
  const { isA, isFile, members: membersOf } = ExplorerTypes;
  // A longer text is a file in Base64, and a longer link is of no use.
  const longestText = 2000;
  const mostBytes = 1 << 18;
  const mark = "#try=";

  // Returns the value without what must not be in a link, and the names of what was left out.
  function reduced(value, form) {
    const left = [];
    const gone = (path) => { left.push(ExplorerChecks.name(path)); };
    function object(map, members, path) {
      const kept = new Map();
      for (const [name, inner] of map) {
        const member = members.find((member) => member.name === name);
        const own = [...path, name];
        const reduced = !member || member.sensitive ? gone(own) : any(inner, member.type, own);
        if (reduced !== undefined) kept.set(name, reduced);
      }
      return kept;
    }
    function any(inner, type, path) {
      if (isFile(inner) || (typeof inner === "string" && inner.length > longestText)) return gone(path);
      if (isA(type, "Array") && Array.isArray(inner)) {
        return inner.map((element, at) => any(element, type[1], [...path, at])).filter((element) => element !== undefined);
      }
      if (isA(type, "JSON") && typeof inner === "string") {
        let read;
        try { read = ExplorerJSON.parse(inner); } catch { return gone(path); }
        const count = left.length;
        const kept = any(read, type[1], path);
        return kept === undefined || left.length === count ? kept && inner : ExplorerJSON.compact(kept);
      }
      const members = membersOf(type, form);
      if (members && inner instanceof Map) return object(inner, members, path);
      // A value that does not have its type may be anything.
      return members || (inner instanceof Map && type !== "Any") ? gone(path) : inner;
    }
    return { value: object(value, form.members, []), left };
  }

  async function through(bytes, stream, limit = Infinity) {
    const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
    const parts = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
      size += value.length;
      if (size > limit) throw new RangeError("too long");
      parts.push(value);
    }
  }

  // Returns the fragment of a link.
  async function encode(value, region) {
    const text = ExplorerJSON.compact(new Map([["region", region], ["value", value]]));
    const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    return mark + base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  }

  // Returns the region and the value of a fragment, or null if it holds none.
  async function decode(fragment) {
    try {
      const base64 = fragment.slice(mark.length).replaceAll("-", "+").replaceAll("_", "/");
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const text = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw"), mostBytes));
      const content = ExplorerJSON.parse(text);
      const [region, value] = [content.get("region"), content.get("value")];
      return value instanceof Map ? { value, region: typeof region === "string" ? region : null } : null;
    } catch {
      return null;
    }
  }

  return { reduced, encode, decode, mark };
})();
