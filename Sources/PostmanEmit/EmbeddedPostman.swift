// Made by Scripts/embed.sh from Templates/. Do not edit.
// swift-format-ignore-file

/// The files of `Templates/postman`, each named by its path.
package enum EmbeddedPostman {
package static let `hashes.js` = #"""
// ---- Hashes. Input and output are strings with one character per byte. ----

function utf8(text) {
    // Postman sends an unpaired surrogate as U+FFFD.
    var whole = text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, function (found) {
        return found.length === 2 ? found : "\uFFFD";
    });
    return unescape(encodeURIComponent(whole));
}

function hex(bytes) {
    var digits = "";
    for (var i = 0; i < bytes.length; i++) { digits += ("0" + bytes.charCodeAt(i).toString(16)).slice(-2); }
    return digits;
}

// Returns the hashes of CryptoJS, which Postman provides, or undefined if the runner lacks it or parts of it.
function libraryHashes() {
    var library;
    try {
        library = require("crypto-js");
    } catch (error) {
        library = typeof CryptoJS === "undefined" ? undefined : CryptoJS;
    }
    try {
        var latin1 = library.enc.Latin1;
        var hashes = {
            sha256: function (bytes) { return library.SHA256(latin1.parse(bytes)).toString(latin1); },
            hmac: function (secret, bytes) {
                return library.HmacSHA256(latin1.parse(bytes), latin1.parse(secret)).toString(latin1);
            }
        };
        return hex(hashes.hmac("key", hashes.sha256("abc"))).indexOf("1ceb3bc9") === 0 ? hashes : undefined;
    } catch (error) {
        return undefined;
    }
}

var CONSTANTS = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
];

function rotate(word, count) {
    return (word >>> count) | (word << (32 - count));
}

// FIPS 180-4.
function sha256(bytes) {
    var state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    var length = bytes.length;
    var padded = Math.ceil((length + 9) / 64) * 64;
    var words = [];
    var i;

    function byteAt(index) {
        if (index < length) { return bytes.charCodeAt(index); }
        if (index === length) { return 0x80; }
        // The last block ends with the length in bits, which is less than 2^53.
        return index < padded - 8 ? 0 : Math.floor(length * 8 / Math.pow(256, padded - 1 - index)) & 0xff;
    }

    for (var block = 0; block < padded; block += 64) {
        for (i = 0; i < 16; i++) {
            var at = block + 4 * i;
            words[i] = byteAt(at) << 24 | byteAt(at + 1) << 16 | byteAt(at + 2) << 8 | byteAt(at + 3);
        }
        for (i = 16; i < 64; i++) {
            var x = words[i - 15];
            var y = words[i - 2];
            words[i] = (words[i - 16] + words[i - 7]
                + (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3))
                + (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10))) | 0;
        }
        var s = state.slice();
        for (i = 0; i < 64; i++) {
            var first = s[7] + (rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25))
                + ((s[4] & s[5]) ^ (~s[4] & s[6])) + CONSTANTS[i] + words[i];
            var second = (rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22))
                + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
            s = [(first + second) | 0, s[0], s[1], s[2], (s[3] + first) | 0, s[4], s[5], s[6]];
        }
        for (i = 0; i < 8; i++) { state[i] = (state[i] + s[i]) | 0; }
    }
    return state.map(function (word) {
        return String.fromCharCode(word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff);
    }).join("");
}

// RFC 2104.
function hmac(secret, bytes) {
    var block = secret.length > 64 ? sha256(secret) : secret;
    var inner = "";
    var outer = "";
    for (var i = 0; i < 64; i++) {
        var octet = i < block.length ? block.charCodeAt(i) : 0;
        inner += String.fromCharCode(octet ^ 0x36);
        outer += String.fromCharCode(octet ^ 0x5c);
    }
    return sha256(outer + sha256(inner + bytes));
}

"""#

package static let `how-to-own-service.md` = #"""
### Before the first call

1. Import the environment that was generated with this collection, and choose it.
2. Set its variables `secretId` and `secretKey` to your keys. Use current values, which Postman keeps on this machine. For temporary keys, also set `token`.
3. Send a request. The pre-request script of the collection signs it, including all your changes.

The environment also contains `endpoint`, `region` and `language`. To call another host, copy the environment and change
its `endpoint`.
To send two braces as text, write the second as `\u007b`, as the examples do.

"""#

package static let `how-to.md` = #"""
### Before the first call

1. Import one of the four Tencent Cloud environments that were generated with this collection, and choose it.
2. Set its variables `secretId` and `secretKey` to your keys (console: Access Management, API keys). Use current values, which Postman keeps on this machine. For temporary keys, also set `token`.
3. Send a request. The pre-request script of the collection signs it, including all your changes.

The environment also contains `region`, `language` and `domain`. Add a variable `endpoint` to it to send all calls to one host.
To send two braces as text, write the second as `\u007b`, as the examples do.

"""#

package static let `prerequest.js` = #"""
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

"""#

package static let `test.js` = #"""
// Checks that the call succeeded. The service reports its errors with HTTP status 200.
(function () {
    "use strict";

    function check(name, fault) {
        pm.test(name, function () {
            if (fault) { throw new Error(fault); }
        });
    }

    var status = pm.response.code;
    var text = pm.response.text();
    var contentType = pm.response.headers.get("Content-Type") || "";

    check("HTTP status is 200", status === 200 ? "" : "The status is " + status + ".");
    if (contentType.indexOf("text/event-stream") === 0) {
        check("The event stream contains an event", /^data:/m.test(text) ? "" : "No line begins with 'data:'.");
        return;
    }

    var response;
    try {
        response = JSON.parse(text).Response;
    } catch (ignored) {
        response = undefined;
    }
    if (!response) {
        check("The body contains a Response", "The body is not a response of the API: " + text.slice(0, 200));
        return;
    }
    var error = response.Error;
    if (error) {
        check("No Response.Error, but " + error.Code + ": " + error.Message, "The call failed. See the error code in"
            + " the description of the request. To ask for help, quote RequestId " + response.RequestId + ".");
    } else {
        check("No Response.Error", "");
    }
    check("RequestId is present", response.RequestId ? "" : "The response has none.");
})();

"""#

/// All files, sorted by path.
package static let all: [(path: String, text: String)] = [
    ("hashes.js", `hashes.js`),
    ("how-to-own-service.md", `how-to-own-service.md`),
    ("how-to.md", `how-to.md`),
    ("prerequest.js", `prerequest.js`),
    ("test.js", `test.js`),
]
}
