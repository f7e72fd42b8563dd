// Finds out at which step a pasted Authorization header departs from the signature of a request: it makes the signature again with
// each mistake that programs make, and with each two of them, until it is the pasted one. It uses explorer-signing.js.
const ExplorerDiagnosis = (() => {
  const usual = "content-type;host";
  const hour = 3600;
  const unsigned = "UNSIGNED-PAYLOAD";
  const same = (text) => text;

  // --- Reading what was pasted -------------------------------------------------------------------------------------

  // Returns the value of a header in a text: a list of headers, a command with curl, or code.
  function headerIn(text, name) {
    return new RegExp(`(?:^|[^\\w-])${name}["'\\]]*\\s*[:=]\\s*["']?([^"'\\r\\n]+)`, "i").exec(text)?.[1].trim();
  }

  // Returns the parts of an Authorization header and of the headers around it, or null without one.
  function read(text) {
    const found = /(\S{0,40})\s+Credential=([^,\s"']*)\s*(,?)\s*SignedHeaders=([^,\s"']*)\s*(,?)\s*Signature=([^,\s"']*)/i.exec(text);
    if (!found) return null;
    const [, algorithm, credential, firstComma, signed, secondComma, signature] = found;
    return {
      algorithm: algorithm.replace(/^.*["':]/, ""), credential: credential.split("/"), hasCommas: Boolean(firstComma && secondComma), signed,
      signature, time: headerIn(text, "X-TC-Timestamp"), contentType: headerIn(text, "Content-Type"), action: headerIn(text, "X-TC-Action"),
      isUnsigned: headerIn(text, "X-TC-Content-SHA256") === unsigned,
      host: headerIn(text, "Host") ?? /https?:\/\/([^\s"'/?#]+)/i.exec(text)?.[1],
    };
  }

  // Returns the signature as digits in lower case.
  function digits(signature) {
    if (!/^[\w+/-]{43}=?$/.test(signature)) return signature.toLowerCase();
    return hex(atob(signature.replaceAll("-", "+").replaceAll("_", "/")));
  }

  // --- Mistakes that can be seen -----------------------------------------------------------------------------------

  // Returns what is wrong with the header itself, or differs from the request: { step, id, is, should } each.
  function visible(given, request, keys, now) {
    const found = [];
    const add = (step, id, is, should) => found.push({ step, id, is, should });
    const [id, date = "", service = "", end] = given.credential;
    if (given.algorithm !== ExplorerSigning.algorithm) add(6, "algorithm", given.algorithm, ExplorerSigning.algorithm);
    if (!given.hasCommas) add(6, "commas");
    if (given.credential.length !== 4 || end !== "tc3_request") {
      add(6, "credential", given.credential.join("/"), `${keys.id}/${ExplorerSigning.dateOf(request.time)}/${request.service}/tc3_request`);
    }
    if (id !== keys.id) add(6, "otherKeys", id, keys.id);
    const sorted = [...new Set(given.signed.toLowerCase().split(";"))].sort().join(";");
    if (given.signed !== sorted) add(1, "signedForm", given.signed, sorted);
    const missing = usual.split(";").filter((name) => !sorted.split(";").includes(name));
    if (missing.length > 0) add(1, "signedMissing", missing.join(", "));
    if (!/^[\da-f]{64}$/.test(given.signature)) add(5, "signatureForm", given.signature.slice(0, 8) + "…");
    if (service && service !== request.service) add(3, "service", service, request.service);
    if (given.action && given.action !== request.action) add(1, "action", given.action, request.action);
    if (given.host && given.host.toLowerCase() !== request.host) add(1, "otherHost", given.host, request.host);
    if (!given.time) return found;
    const time = secondsOf(given.time);
    if (String(time) !== given.time) add(3, "timeForm", given.time, String(time));
    if (Math.abs(now - time) > 300) add(7, "expired", String(Math.round(Math.abs(now - time) / 60)));
    const right = ExplorerSigning.dateOf(time);
    if (date && date !== right) add(3, date === ExplorerSigning.dateOf(time, 8) ? "localDate" : "date", date, right);
    return found;
  }

  // The time that a header probably means: milliseconds have three digits more.
  function secondsOf(text) {
    const number = Number(/^\d{10,13}/.exec(text)?.[0] ?? NaN);
    return number > 1e12 ? Math.floor(number / 1000) : number || 0;
  }

  // --- Mistakes that have to be tried ------------------------------------------------------------------------------

  // Returns the body as other programs write its JSON: [name, text] each.
  function bodies(body) {
    const list = [["empty", ""], ["emptyObject", "{}"], ["unsigned", unsigned]];
    if (typeof body !== "string" || body.length > 1e5) return list;
    list.push(["lineBreak", body + "\n"]);
    const tokens = body.match(/"(?:[^"\\]|\\.)*"|[^"\s]+/g) ?? [];
    const compact = tokens.join("");
    const spaced = tokens.map((token) => (token[0] === '"' ? token : token.replace(/[,:]/g, "$& "))).join("");
    const escaped = (text) => text.replace(/[^\0-~]/g, (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"));
    list.push(["compact", compact], ["spaced", spaced], ["escaped", escaped(compact)], ["spacedEscaped", escaped(spaced)]);
    list.push(["escapedAsIs", escaped(body)]);
    try {
      for (const indent of [2, 4, "\t"]) list.push(["indented", JSON.stringify(JSON.parse(body), null, indent)]);
      list.push(["sorted", JSON.stringify(sorted(JSON.parse(body)))]);
    } catch { /* The body is no JSON. */ }
    return list.filter(([, text]) => text !== body);
  }
  function sorted(value) {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]));
  }

  // Returns the mistakes: { step, id, is, should, change } each, where `change` replaces parts of a signature.
  function mistakes(request, base, keys) {
    const list = [];
    const add = (step, id, change, is, should) => list.push({ step, id, change, is, should });
    canonicalMistakes(request, base, add);
    for (const [name, text] of bodies(request.body)) {
      const hash = ExplorerSigning.hashOf(text);
      add(1, "body", { payload: () => hash }, name);
    }
    add(1, "body", { payload: () => unsigned }, "unsignedText");
    add(1, "body", { payload: () => base.payload().toUpperCase() }, "upperCase");
    if (request.body.length < 1e5) add(1, "body", { payload: () => request.body }, "notHashed");

    add(2, "hashUpperCase", { hash: (text) => ExplorerSigning.hashOf(text).toUpperCase() });
    add(2, "notHashed", { hash: same });

    const time = base.time;
    for (const other of [time * 1000, ...[1, -1, 2, -2, 8 * hour, -8 * hour].map((shift) => time + shift)]) {
      add(3, "time", { time: other }, String(other), String(time));
    }
    const [date, service] = base.scope;
    add(3, "scopeWithID", { scope: [keys.id, ...base.scope] });
    add(3, "scopeWithoutEnd", { scope: [date, service] });
    add(3, "textLineBreak", { text: (text) => text + "\n" });
    add(3, "carriageReturns", { text: (text) => text.replaceAll("\n", "\r\n") });
    for (const other of [ExplorerSigning.dateOf(time), ExplorerSigning.dateOf(time, 8), ExplorerSigning.dateOf(time, -8)]) {
      if (other !== date) add(3, "scopeDate", { scope: [other, ...base.scope.slice(1)] }, other, date);
    }
    keyMistakes(request, base, keys, add);
    return list;
  }

  function canonicalMistakes(request, base, add) {
    const json = "application/json";
    for (const type of [json, ...["; charset=utf-8", ";charset=utf-8", "; charset=UTF-8", ";charset=UTF-8"].map((end) => json + end),
      "application/x-www-form-urlencoded", "text/plain", ""]) {
      if (type !== base.contentType) add(1, "contentType", { contentType: type }, type, base.contentType);
    }
    const service = `${request.service}.tencentcloudapi.com`;
    const hosts = [request.host, service, "tencentcloudapi.com", `${request.service}.intl.tencentcloudapi.com`, base.host + ":443", base.host + "/",
      "https://" + base.host, "https://" + base.host + "/", base.host.toUpperCase()];
    if (request.region) hosts.push(`${request.service}.${request.region}.tencentcloudapi.com`);
    for (const host of new Set(hosts)) if (host !== base.host) add(1, "host", { host }, host, base.host);
    for (const method of ["GET", "post", ""]) add(1, "method", { method }, method, "POST");
    for (const uri of ["", "//", "/" + request.action, "https://" + base.host]) add(1, "path", { uri }, uri, "/");
    add(1, "query", { query: "Action=" + request.action }, "Action=" + request.action, "");
    add(1, "noQueryLine", { canonical: (text) => text.replace("\n\n", "\n") });
    add(1, "noBlankLine", { canonical: (text) => text.replace(/\n\n(?!.*\n\n)(?=[^\n]*\n[^\n]*$)/s, "\n") });
    add(1, "canonicalLineBreak", { canonical: (text) => text + "\n" });
    add(1, "carriageReturns", { canonical: (text) => text.replaceAll("\n", "\r\n") });
    for (const signed of [usual, usual + ";x-tc-action", usual + ";x-tc-action;x-tc-timestamp"]) {
      if (signed !== base.signed) add(1, "signed", { signed }, signed, base.signed);
    }
    if (base.signed.includes("x-tc-action")) {
      add(1, "actionCase", { headers: { ...base.headers, "x-tc-action": request.action } }, request.action, request.action.toLowerCase());
    }
  }

  function keyMistakes(request, base, keys, add) {
    const [date, service, end] = base.messages;
    for (const [secret, is] of [[keys.key, ""], ["tc3" + keys.key, "tc3"], ["AWS4" + keys.key, "AWS4"], ["TC3TC3" + keys.key, "TC3TC3"]]) {
      add(4, "prefix", { secret }, is, "TC3");
    }
    for (const space of ["\n", "\r\n", " "]) add(4, "secretSpace", { secret: base.secret + space });
    add(4, "hexKeys", { derive: (key, message) => hex(hmac(key, message)) });
    add(4, "swapped", { derive: (key, message) => hmac(message, key) });
    add(4, "keyWithoutEnd", { messages: [date, service] });
    add(4, "keyDate", { messages: [date.replaceAll("-", ""), service, end] }, date.replaceAll("-", ""), date);
    for (const other of new Set([ExplorerSigning.dateOf(base.time), ExplorerSigning.dateOf(base.time, 8), ExplorerSigning.dateOf(base.time, -8)])) {
      if (other !== date) add(4, "keyDate", { messages: [other, service, end] }, other, date);
    }
    for (const other of new Set([request.service, request.service.toUpperCase(), base.host, "cvm", ""])) {
      if (other !== service) add(4, "keyService", { messages: [date, other, end] }, other, service);
    }
    add(5, "lastHexKey", { sign: (key, text) => hex(hmac(hex(key), text)) });
    add(5, "lastSwapped", { sign: (key, text) => hex(hmac(text, key)) });
  }

  // --- Trying ------------------------------------------------------------------------------------------------------

  // Returns the first of the times with which the parts make the signature, or undefined.
  function timeOf(part, signature, times) {
    const canonical = ExplorerSigning.canonicalRequest(part);
    const key = ExplorerSigning.derivedKeys(part).at(-1);
    return times.find((time) => part.sign(key, utf8(ExplorerSigning.stringToSign({ ...part, time }, canonical))) === signature);
  }
  function around(time, seconds) {
    return Array.from({ length: 2 * seconds + 1 }, (_, at) => time + (at % 2 ? (at + 1) / 2 : -at / 2));
  }

  // Returns the mistakes that lead to the signature, an empty list if none is needed, or null.
  function search(base, signature, list, isTimeKnown) {
    const fits = (change, seconds) => {
      const part = { ...base, ...change };
      const time = timeOf(part, signature, isTimeKnown ? [part.time] : around(part.time, seconds));
      if (time !== undefined && !isTimeKnown) base.found = time;
      return time !== undefined;
    };
    if (fits({}, hour)) return [];
    for (const one of list) if (fits(one.change, 120)) return [one];
    if (!isTimeKnown) return null;
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const isApart = Object.keys(one.change).every((name) => !(name in other.change));
        if (isApart && fits({ ...one.change, ...other.change })) return [one, other];
      }
    }
    return null;
  }

  // Returns { verdict, findings }. The verdict is "none" without a header in the text, "equal", "found" if the findings are all
  // that differs, "form" if the header itself is wrong and its signature cannot be checked, or "unknown".
  //
  // - pasted: An Authorization header, better with the headers around it: X-TC-Timestamp, Content-Type, Host.
  // - request, keys: As for `ExplorerSigning`. The time of the request is used if none was pasted.
  // - now: The time of the clock in seconds since 1970.
  function diagnose(pasted, request, keys, now) {
    const given = read(pasted);
    if (!given) return { verdict: "none", findings: [] };
    const findings = visible(given, request, keys, now);
    const [id, date, service] = given.credential;
    if (id !== keys.id) return { verdict: "form", findings };
    const sent = {
      ...request, time: given.time ? secondsOf(given.time) : request.time, host: given.host?.toLowerCase() ?? request.host,
      contentType: given.contentType ?? request.contentType, action: given.action ?? request.action,
    };
    const base = ExplorerSigning.parts(sent, keys);
    const headers = { "x-tc-timestamp": String(sent.time), "x-tc-version": sent.version, "x-tc-region": sent.region ?? "" };
    Object.assign(base, { headers: { ...base.headers, ...headers }, signed: given.signed.toLowerCase() });
    if (date && service) Object.assign(base, { scope: [date, service, "tc3_request"], messages: [date, service, "tc3_request"] });
    const hash = ExplorerSigning.hashOf(given.isUnsigned ? unsigned : request.body);
    base.payload = () => hash;
    const tried = search(base, digits(given.signature), mistakes(sent, base, keys), Boolean(given.time));
    if (base.found !== undefined) findings.push({ step: 3, id: "timeFound", is: String(request.time), should: String(base.found) });
    if (!tried && !given.time) findings.push({ step: 3, id: "noTime" });
    const all = [...findings, ...(tried ?? [])].sort((one, other) => one.step - other.step);
    if (!tried) return { verdict: "unknown", findings: all };
    const isEqual = tried.length === 0 && findings.every(({ id }) => ["timeFound", "expired"].includes(id));
    return { verdict: isEqual ? "equal" : "found", findings: all };
  }

  return { diagnose, mistakes };
})();
