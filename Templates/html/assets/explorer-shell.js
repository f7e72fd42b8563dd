// Programs for a shell: the script that signs with openssl and sends with curl, and the line for tccli. For a request without files
// they are those of the pages, byte by byte.
const ExplorerShell = (() => {
  const isPlain = /^[A-Za-z0-9_./:@%+,=-]+$/;

  // Returns a text as one word, in single quotes if it needs any. Invisible characters are escaped.
  function word(text) {
    if (isPlain.test(text)) return text;
    const octal = (found) => [...utf8(found)].map((byte) => "\\" + byte.charCodeAt(0).toString(8)).join("");
    const inner = text.replace(ExplorerText.quoteOrUnseen, (found) => {
      if (found === "\n") return found;
      return found === "'" ? "'\\''" : `'"$(printf '${octal(found)}')"'`;
    });
    return `'${inner}'`;
  }

  // Returns a text that holds files as one word, in which the shell fills in their Base64 text.
  function wordOf(pieces) {
    return pieces.map((piece) => (typeof piece === "string" ? piece && word(piece) : `"$(${base64(piece.file)})"`)).join("") || "''";
  }
  // `base64 -w0` is not known everywhere.
  function base64(file) {
    return `base64 < ${word(file)} | tr -d '\\n'`;
  }

  // --- curl --------------------------------------------------------------------------------------------------------

  const binaries = (form) => new Set(form.members.filter(({ type }) => type === "Binary").map(({ name }) => name));
  const plainText = (value) => (typeof value === "string" ? [value] : ExplorerText.pieces(value, ExplorerJSON.compact));

  function curl({ value, region }, form) {
    const { action, service } = form;
    const bodies = { json: jsonBody, multipart: multipartBody, octetStream: octetStreamBody };
    const keys = ': "${TENCENTCLOUD_SECRET_ID:?is not set}" "${TENCENTCLOUD_SECRET_KEY:?is not set}"\n';
    return `set -eu\n${action.unsigned ? "" : keys}endpoint=\${ENDPOINT:-https://${service.host}}\n`
      + bodies[action.body](value, form) + (action.unsigned ? "" : signing(form)) + sending(value, region, form);
  }

  function jsonBody(value) {
    return `type=application/json\nbody=${wordOf(ExplorerText.pieces(value, ExplorerJSON.wrapped))}\n`;
  }

  // A file of its own holds the body, since a variable of a shell cannot hold every byte.
  function multipartBody(value, form) {
    const isBinary = binaries(form);
    let script = `boundary=$(openssl rand -hex 16)
type="multipart/form-data; boundary=$boundary"
file=$(mktemp)
trap 'rm -f "$file"' EXIT
{
`;
    for (const [name, inner] of value) {
      let head = `Content-Disposition: form-data; name="${name}"`;
      if (isBinary.has(name)) head += `; filename="${name}"`;
      const lines = ['"--$boundary"', word(head)];
      if (isBinary.has(name)) lines.push("'Content-Type: application/octet-stream'");
      if (Array.isArray(inner) || inner instanceof Map) lines.push("'Content-Type: application/json'");
      lines.push("''");
      script += `  printf '%s\\r\\n' ${lines.join(" ")}\n`;
      script += isBinary.has(name) && inner?.file !== undefined
        ? `  cat < ${word(inner.file)}\n  printf '\\r\\n'\n` : `  printf '%s\\r\\n' ${wordOf(plainText(inner))}\n`;
    }
    return `${script}  printf '%s\\r\\n' "--$boundary--"\n} > "$file"\n`;
  }

  function octetStreamBody(value, form) {
    const [name] = binaries(form);
    const content = value.get(name) ?? "";
    const write = content?.file !== undefined ? `cat < ${word(content.file)}` : `printf %s ${wordOf(plainText(content))}`;
    return `type=application/octet-stream\nfile=$(mktemp)\ntrap 'rm -f "$file"' EXIT\n${write} > "$file"\n`;
  }

  function signing({ action, service }) {
    const hash = action.body === "json" ? '$(printf %s "$body" | sha256)' : '$(sha256 < "$file")';
    return `
sha256() { openssl dgst -sha256 | sed 's/^.* //'; }
# openssl takes the key as an argument: others on this machine can see it while that runs.
hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" | sed 's/^.* //'; }
now=$(date -u '+%s %Y-%m-%d')
time=\${now% *}
day=\${now#* }
scope=$day/${service.name}/tc3_request
request=$(printf 'POST\\n/\\n\\ncontent-type:%s\\nhost:%s\\n\\ncontent-type;host\\n%s' \\
  "$type" "\${endpoint#*://}" "${hash}")
text=$(printf 'TC3-HMAC-SHA256\\n%s\\n%s\\n%s' "$time" "$scope" "$(printf %s "$request" | sha256)")
key=$(printf %s "TC3$TENCENTCLOUD_SECRET_KEY" | od -An -tx1 | tr -d ' \\n')
for part in "$day" ${service.name} tc3_request; do key=$(printf %s "$part" | hmac "$key"); done
signature=$(printf %s "$text" | hmac "$key")\n
`;
  }

  function sending(value, region, form) {
    const { action, service } = form;
    const headers = [
      action.unsigned ? "Authorization: SKIP"
        : "Authorization: TC3-HMAC-SHA256 Credential=$TENCENTCLOUD_SECRET_ID/$scope, SignedHeaders=content-type;host, Signature=$signature",
      "Content-Type: $type", `X-TC-Action: ${action.name}`, `X-TC-Version: ${service.version}`,
      `X-TC-Timestamp: ${action.unsigned ? "$(date +%s)" : "$time"}`,
    ].map((header) => `"${header}"`);
    // A region that the reader has typed may hold anything.
    if (region) headers.push(isPlain.test(region) ? `"X-TC-Region: ${region}"` : word(`X-TC-Region: ${region}`));
    if (action.body === "octetStream") {
      const isBinary = binaries(form);
      for (const [name, inner] of value) {
        if (!isBinary.has(name)) headers.push(header(`X-${service.name.toUpperCase()}-${name}: `, inner));
      }
    }
    const lines = headers.map((header) => `-H ${header}`);
    if (!action.unsigned) lines.push('${TENCENTCLOUD_TOKEN:+-H "X-TC-Token: $TENCENTCLOUD_TOKEN"}');
    if (action.stream) lines.push("--no-buffer");
    const isFile = action.body !== "json";
    lines.push(`--data-binary ${isFile ? '@"$file"' : "@-"}`);
    return `${isFile ? "" : 'printf %s "$body" | '}curl -sS "$endpoint" \\\n  ${lines.join(" \\\n  ")}`;
  }
  function header(head, value) {
    const pieces = plainText(value).map((piece) => (typeof piece === "string" ? ExplorerText.oneLine(piece) : piece));
    return wordOf(ExplorerText.joined([head, ...pieces]));
  }

  // --- tccli -------------------------------------------------------------------------------------------------------

  function tccli({ value, region }, { action, service }) {
    const lines = [`tccli ${service.name} ${action.name} --version ${service.version}`];
    if (region) lines[0] += ` --region ${word(region)}`;
    if (ExplorerText.holdsFile(value)) {
      // An option cannot have more than 128 KB on Linux, and tccli takes either options or an input.
      const input = wordOf(ExplorerText.pieces(value, ExplorerJSON.wrapped));
      return `printf %s ${input} |\n${lines[0]} --cli-input-json file:///dev/stdin`;
    }
    for (const [name, inner] of value) {
      if (inner === null) continue;
      const text = typeof inner === "string" ? inner : ExplorerJSON.compact(inner);
      // A value that begins with a dash would be taken for an option.
      lines.push(`--${name}${text.startsWith("-") ? "=" : " "}${word(text)}`);
    }
    return lines.join(" \\\n  ");
  }

  return { word, wordOf, curl, tccli };
})();
