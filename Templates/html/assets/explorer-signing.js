// The signature TC3-HMAC-SHA256 of a request, step by step. It uses explorer-hashes.js.
// Source: API 3.0, "Signature v3".
//
// A request is { host, service, action, version, region, contentType, body, time }: `body` is the text that is sent, or its bytes;
// `time` is in seconds since 1970; `region` may be missing. Keys are { id, key }.
const ExplorerSigning = (() => {
  const algorithm = "TC3-HMAC-SHA256";
  // Keys that belong to nobody, so that all that is derived from them may be shown.
  const sampleKeys = { id: "AKIDEXAMPLE", key: "EXAMPLEKEY" };
  const same = (text) => text;

  // The date of a time. The signature takes that of UTC; a wrong one is often that of another offset, in hours.
  function dateOf(time, offset = 0) {
    return new Date((time + offset * 3600) * 1000).toISOString().slice(0, 10);
  }
  function hashOf(content) {
    if (typeof content === "string") return hex(sha256(utf8(content)));
    let bytes = "";
    for (let at = 0; at < content.length; at += 8192) bytes += String.fromCharCode(...content.subarray(at, at + 8192));
    return hex(sha256(bytes));
  }

  // Returns all that makes up a signature. To find out how another program signs, any of it is replaced.
  //
  // - headers: The values of signed headers other than the host and the content type.
  // - payload: The last line of the canonical request.
  // - canonical, text: Change the canonical request, and the string to sign, of which the latter is also given the canonical request.
  // - derive, sign: Make the next key of a key and a message, and the signature of the last key and the string to sign.
  function parts(request, keys) {
    const date = dateOf(request.time);
    return {
      method: "POST", uri: "/", query: "", host: request.host, contentType: request.contentType ?? "application/json",
      headers: { "x-tc-action": request.action.toLowerCase() }, signed: "content-type;host", payload: () => hashOf(request.body),
      canonical: same, algorithm, time: request.time, scope: [date, request.service, "tc3_request"], hash: hashOf, text: same,
      secret: "TC3" + keys.key, messages: [date, request.service, "tc3_request"], derive: hmac, sign: (key, text) => hex(hmac(key, text)),
    };
  }

  function canonicalRequest(part) {
    const values = { ...part.headers, "content-type": part.contentType, host: part.host };
    const headers = part.signed.split(";").map((name) => `${name}:${values[name] ?? ""}\n`).join("");
    return part.canonical([part.method, part.uri, part.query, headers, part.signed, part.payload()].join("\n"));
  }
  function stringToSign(part, canonical) {
    return part.text([part.algorithm, part.time, part.scope.join("/"), part.hash(canonical)].join("\n"), canonical);
  }
  function derivedKeys(part) {
    let key = utf8(part.secret);
    return part.messages.map((message) => (key = part.derive(key, utf8(message))));
  }

  // Returns the result of each step, as texts; the derived keys are bytes.
  function steps(request, keys) {
    const part = parts(request, keys);
    const canonical = canonicalRequest(part);
    const text = stringToSign(part, canonical);
    const derived = derivedKeys(part);
    const signature = part.sign(derived[2], utf8(text));
    const scope = part.scope.join("/");
    const authorization = `${algorithm} Credential=${keys.id}/${scope}, SignedHeaders=${part.signed}, Signature=${signature}`;
    return { canonical, hash: hashOf(canonical), text, scope, derived, signature, authorization };
  }

  return { algorithm, sampleKeys, dateOf, hashOf, parts, canonicalRequest, stringToSign, derivedKeys, steps };
})();
