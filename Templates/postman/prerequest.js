// Signs each request of this collection with TC3-HMAC-SHA256. The signature covers the body that is sent.
// SecretId, SecretKey and token are read only from the environment.
(function () {
    "use strict";

    var headers = pm.request.headers;

    function stop(sentence) {
        throw new Error(sentence);
    }

    function resolve(text) {
        return pm.variables.replaceIn(String(text));
    }

    function isSet(text) {
        return text !== "" && text.indexOf("{{") < 0;
    }

    function fromEnvironment(name) {
        var value = pm.environment.get(name);
        value = value === undefined || value === null ? "" : resolve(value).trim();
        return isSet(value) ? value : "";
    }

    function key(name, title) {
        return fromEnvironment(name) || stop(title + " is missing: choose {{tcgen.environment}} {{tcgen.environmentEnd}} and set"
            + " its variable '" + name + "' to your " + title + "{{tcgen.console}}.");
    }

    function setHeader(name, value) {
        headers.remove(name);
        headers.add({ key: name, value: value });
    }

    // Resolves the variable of an optional header. Without a value, the header is removed.
    function settleHeader(name) {
        var header = headers.one(name);
        if (!header || header.disabled) { return; }
        var value = resolve(header.value).trim();
        if (isSet(value)) { setHeader(name, value); } else { headers.remove(name); }
    }

    {{tcgen.hashes}}

    // ---- Parts of the request that are signed. ----

    // Postman removes comments from JSON before sending it. This removes them before signing, so that the signature
    // matches the body that is sent.
    function withoutComments(text) {
        var kept = "";
        var start = 0;
        var i = 0;
        while (i < text.length) {
            var two = text.substr(i, 2);
            if (two.charAt(0) === "\"") {
                i += 1;
                while (i < text.length && text.charAt(i) !== "\"") { i += text.charAt(i) === "\\" ? 2 : 1; }
                i += 1;
            } else if (two === "//" || two === "/*") {
                kept += text.slice(start, i);
                var end = two === "//" ? text.slice(i).search(/[\r\n]/) : text.indexOf("*/", i);
                if (end < 0) {
                    i = text.length;
                } else {
                    i = two === "//" ? i + end : end + 2;
                }
                start = i;
            } else {
                i += 1;
            }
        }
        return kept + text.slice(start);
    }

    // Returns the body as bytes. The body with resolved variables replaces the original one: a variable such as {{$guid}}
    // changes each time it is resolved, and the body that is sent must be the one that was signed.
    function payload() {
        var body = pm.request.body;
        if (!body || body.disabled || !body.mode) { return ""; }
        if (body.mode === "formdata" || body.mode === "file") {
            // A script cannot read files. The service accepts this text instead of the hash of the body.
            setHeader("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD");
            return "UNSIGNED-PAYLOAD";
        }
        if (body.mode !== "raw") { stop("{{tcgen.api}} accepts JSON: set the body to raw and JSON."); }
        var text = resolve(body.raw || "");
        if (text.indexOf("//") >= 0 || text.indexOf("/*") >= 0) { text = withoutComments(text); }
        if (text.trim() !== "") {
            try {
                JSON.parse(text);
            } catch (error) {
                stop("The body is not valid JSON after its variables are resolved: " + error.message + ".");
            }
        }
        body.raw = text;
        return utf8(text);
    }

    function contentType() {
        var header = headers.one("Content-Type");
        var value = header && !header.disabled ? resolve(header.value).trim() : "";
        if (!isSet(value)) { value = "application/json"; }
        setHeader("Content-Type", value);
        return value;
    }

    // Returns the value of the Host header.
    function host() {
        var address = resolve(pm.request.url.toString());
        if (!isSet(address)) {
            stop("The address " + address + " contains a variable without a value: choose {{tcgen.environment}}"
                + " {{tcgen.environmentEnd}}, or set the variable 'endpoint' to a host name.");
        }
        var parts = /^(?:([a-z]+):\/\/)?([^\/?#]+)/i.exec(address);
        var usualPort = (parts[1] || "http").toLowerCase() === "https" ? /:443$/ : /:80$/;
        return parts[2].toLowerCase().replace(usualPort, "");
    }

    // ---- Signing. ----

    var timestamp = Math.floor(Date.now() / 1000);
    var authorization = headers.one("Authorization");
    var token = fromEnvironment("token");

    settleHeader("X-TC-Region");
    settleHeader("X-TC-Language");
    setHeader("X-TC-Timestamp", String(timestamp));
    headers.remove("X-TC-Token");
    if (authorization && authorization.value === "SKIP") {
        // The action needs no keys.
        payload();
        return;
    }

    var secretId = key("secretId", "SecretId");
    var secretKey = key("secretKey", "SecretKey");
    if (token) { setHeader("X-TC-Token", token); }

    var hashes = libraryHashes() || { sha256: sha256, hmac: hmac };
    var date = new Date(timestamp * 1000).toISOString().slice(0, 10);
    var service = pm.collectionVariables.get("service");
    var scope = date + "/" + service + "/tc3_request";
    var canonicalRequest = [
        pm.request.method, "/", "",
        "content-type:" + contentType(), "host:" + host(), "",
        "content-type;host", hex(hashes.sha256(payload()))
    ].join("\n");
    var stringToSign = ["TC3-HMAC-SHA256", timestamp, scope, hex(hashes.sha256(utf8(canonicalRequest)))].join("\n");
    var signingKey = [date, service, "tc3_request"].reduce(hashes.hmac, utf8("TC3" + secretKey));

    setHeader("Authorization", "TC3-HMAC-SHA256 Credential=" + secretId + "/" + scope
        + ", SignedHeaders=content-type;host, Signature=" + hex(hashes.hmac(signingKey, utf8(stringToSign))));
})();
