// Signs each request of this collection with TC3-HMAC-SHA256. The signature covers the body that is sent.
// SecretId, SecretKey and token are read only from the environment and, if it has none, from the vault of Postman.
(function () {
    "use strict";

    var headers = pm.request.headers;

    {{tcgen.messages}}

    // Throws an error, after which Postman sends nothing. Runners in a command line, such as newman, report the error and go
    // on, unless they are told to stop (`stopOnError` of postman-runtime): they cannot send a request without an address.
    function stop(message, values) {
        pm.request.url = "";
        throw new Error(messages[message].replace(/\{(\w+)\}/g, function (token, name) { return values[name]; }));
    }

    // ---- Variables, keys and headers. ----

    function resolve(text) {
        return pm.variables.replaceIn(String(text));
    }

    function isSet(text) {
        return text !== "" && text.indexOf("{{") < 0;
    }

    // Returns the value of a variable, or an empty text.
    function valueOf(name) {
        var value = resolve("{{" + name + "}}").trim();
        return isSet(value) ? value : "";
    }

    function environmentText(name) {
        var value = pm.environment.get(name);
        return value === undefined || value === null ? "" : String(value).trim();
    }

    function fromEnvironment(name) {
        var value = resolve(environmentText(name)).trim();
        return isSet(value) ? value : "";
    }

    // Returns the name of a secret in the vault. A variable of the environment may hold another one: {{vault:my-key}}.
    function nameInVault(name) {
        var reference = /^\{\{vault:([^{}]+)\}\}$/.exec(environmentText(name));
        return reference ? reference[1] : name;
    }

    // Reads the secrets that the environment lacks, one after another, and then continues. ECMAScript 5 cannot await them, so
    // a timer keeps the script running. Postman asks the user before a script reads the vault for the first time.
    function readVault(secrets, next) {
        var names = Object.keys(secrets).filter(function (name) { return !secrets[name]; });
        var patience = setTimeout(finish, 60000);
        var isDone = false;

        // An error in a timer is reported as an error of the script, one in a promise is not.
        function finish() {
            if (isDone) { return; }
            isDone = true;
            setTimeout(next, 0);
            clearTimeout(patience);
        }

        function readNext() {
            var name = names.shift();
            if (isDone || !name) { return finish(); }
            pm.vault.get(nameInVault(name)).then(function (value) {
                secrets[name] = value === undefined || value === null ? "" : String(value).trim();
                readNext();
            }, readNext);
        }

        try { readNext(); } catch (error) { finish(); }
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

    {{tcgen.body}}

    // ---- Parts of the request that are signed. ----

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
        if (body.mode !== "raw") { stop("bodyMustBeJSON"); }
        // Comments go first: in one of them, a variable with a line break would end it.
        var text = withFiles(withoutComments(body.raw || ""), valueOf, stop);
        text = withoutComments(resolve(text));
        if (text.trim() !== "") {
            try {
                JSON.parse(text);
            } catch (error) {
                stop("bodyIsNotJSON", { reason: error.message });
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

    // Returns the value of the Host header. Keys and pictures leave this machine only in encrypted form. A query would have
    // to be signed, too, and no action takes one.
    function host() {
        var address = resolve(pm.request.url.toString());
        if (!isSet(address)) { stop("addressHasVariable", { address: address }); }
        var parts = /^(https?):\/\/([^\/?#@\\\s]+)\/?$/i.exec(address);
        if (!parts) { stop("addressIsNone", { address: address }); }
        var isPlain = parts[1].toLowerCase() === "http";
        var name = parts[2].toLowerCase();
        if (isPlain && !/^(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?$/.test(name)) { stop("addressIsPlain", { address: address }); }
        return name.replace(isPlain ? /:80$/ : /:443$/, "");
    }

    // Stops a request in clear of an action that accepts its parameters only encrypted, as the one text `EncryptedBody`, which
    // a caller may have made elsewhere. The variable of the collection has the names of such actions.
    function refuseClear() {
        var names = pm.collectionVariables.get("encryptedActions") || "";
        var header = headers.one("X-TC-Action");
        var action = header ? resolve(header.value).trim() : "";
        if (names.split(" ").indexOf(action) < 0 || action === "") { return; }
        var body = pm.request.body;
        var text = body && body.mode === "raw" ? withoutComments(resolve(withoutComments(body.raw || ""))) : "";
        var encrypted;
        try {
            encrypted = (JSON.parse(text) || {}).EncryptedBody;
        } catch (error) {
            if (text.indexOf("\"EncryptedBody\"") >= 0) { stop("bodyIsNotJSON", { reason: error.message }); }
        }
        if (typeof encrypted !== "string" || !isSet(encrypted.trim())) { stop("requestIsInClear", { action: action }); }
    }

    // ---- Signing. ----

    function sign(secrets) {
        [["secretId", "SecretId"], ["secretKey", "SecretKey"]].forEach(function (key) {
            if (!secrets[key[0]]) { stop("keyIsMissing", { name: key[0], title: key[1] }); }
        });
        if (secrets.token) { setHeader("X-TC-Token", secrets.token); }

        var timestamp = Number(headers.one("X-TC-Timestamp").value);
        var date = new Date(timestamp * 1000).toISOString().slice(0, 10);
        var service = pm.collectionVariables.get("service");
        var scope = date + "/" + service + "/tc3_request";
        var canonicalRequest = [
            pm.request.method, "/", "",
            "content-type:" + contentType(), "host:" + host(), "",
            "content-type;host", hex(sha256(payload()))
        ].join("\n");
        var stringToSign = ["TC3-HMAC-SHA256", timestamp, scope, hex(sha256(utf8(canonicalRequest)))].join("\n");
        var signingKey = [date, service, "tc3_request"].reduce(hmac, utf8("TC3" + secrets.secretKey));

        setHeader("Authorization", "TC3-HMAC-SHA256 Credential=" + secrets.secretId + "/" + scope
            + ", SignedHeaders=content-type;host, Signature=" + hex(hmac(signingKey, utf8(stringToSign))));
    }

    // A request of the folder that comes first may set it after this script.
    if (pm.variables.set) { pm.variables.set("expectedError", ""); }
    refuseClear();
    settleHeader("X-TC-Region");
    settleHeader("X-TC-Language");
    setHeader("X-TC-Timestamp", String(Math.floor(Date.now() / 1000)));
    headers.remove("X-TC-Token");

    var authorization = headers.one("Authorization");
    if (authorization && authorization.value === "SKIP") {
        // The action needs no keys.
        host();
        payload();
        return;
    }

    var secrets = {
        secretId: fromEnvironment("secretId"), secretKey: fromEnvironment("secretKey"), token: fromEnvironment("token")
    };
    var needsVault = !(secrets.secretId && secrets.secretKey) || !secrets.token && nameInVault("token") !== "token";
    if (needsVault && pm.vault && pm.vault.get) {
        readVault(secrets, function () { sign(secrets); });
    } else {
        sign(secrets);
    }
})();
