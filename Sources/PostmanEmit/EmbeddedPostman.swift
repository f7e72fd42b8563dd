// Made by Scripts/embed.sh from Templates/. Do not edit.
// swift-format-ignore-file

/// The files of `Templates/postman`, each named by its path.
package enum EmbeddedPostman {
package static let `body.js` = #"""
// ---- The body that is sent. ----

// Returns the index after the string of JSON that begins at `start`.
function endOfString(text, start) {
    var end = start;
    var first;
    do {
        end = text.indexOf("\"", end + 1);
        if (end < 0) { return text.length; }
        first = end;
        while (text.charAt(first - 1) === "\\") { first -= 1; }
    } while ((end - first) % 2 === 1);
    return end + 1;
}

// Returns the index after the comment that begins at `start`. The line break after a comment of one line is kept.
function endOfComment(text, start) {
    var end = text.indexOf("*/", start + 2);
    if (text.charAt(start + 1) === "*") { return end < 0 ? text.length : end + 2; }
    end = text.slice(start).search(/[\r\n]/);
    return end < 0 ? text.length : start + end;
}

// Removes comments, which are no JSON, and commas that separate nothing, so that lines of a body can be commented out and
// in. Everything else stays as written. A body may have many megabytes, so the inside of a string is not looked at.
function withoutComments(text) {
    var marks = /["\/,{}\[\]]/g;
    var kept = [];
    var start = 0;
    var comma = -1;             // the index in `kept` of a comma that nothing follows yet, or -1
    var hasValue = false;       // whether something precedes, since the last bracket or comma
    var found = marks.exec(text);

    function keep(end) {
        var piece = text.slice(start, end);
        if (/\S/.test(piece)) {
            comma = -1;
            hasValue = true;
        }
        kept.push(piece);
        start = end;
    }

    for (; found; found = marks.exec(text)) {
        var at = found.index;
        var next = at + 1;
        keep(at);
        if (found[0] === "\"") {
            next = endOfString(text, at);
            kept.push(text.slice(at, next));
            comma = -1;
            hasValue = true;
        } else if (found[0] === "/") {
            if (/[\/*]/.test(text.charAt(next))) { next = endOfComment(text, at); } else { kept.push("/"); }
        } else if (found[0] === ",") {
            if (hasValue) { comma = kept.push(",") - 1; }
            hasValue = false;
        } else {
            if (comma >= 0 && /[}\]]/.test(found[0])) { kept[comma] = ""; }
            kept.push(found[0]);
            comma = -1;
            hasValue = /[}\]]/.test(found[0]);
        }
        start = next;
        marks.lastIndex = next;
    }
    keep(text.length);
    return kept.join("");
}

// Returns `rest`, the text without the variable: without each element of a list and each member whose value is nothing else,
// and without each list of which nothing is left. The commas stay, since `withoutComments` removes those that separate
// nothing. `names` are those of the members that had the variable.
function withoutVariable(text, variable) {
    var value = "\"{{" + variable + "}}\"";
    var marks = /["{}\[\],]/g;
    var names = [];
    var parts = [];             // the start and the end of each part to remove
    var outer = [];             // the open brackets around `open`
    var open = { name: "", left: 0 };  // `left`: the number of complete items that stay
    var last = 0;               // the end of what has been read
    var found;

    // An item, which is a member or an element, begins with its first character.
    function begin(at, string) {
        if (open.start !== undefined) { return; }
        open.start = at;
        open.isGone = false;
        if (string && !open.isList) { open.name = string.slice(1, -1); }
    }

    function end() {
        if (open.start !== undefined && !open.isGone) { open.left += 1; }
        open.start = undefined;
    }

    function remove(to) {
        open.isGone = true;
        parts.push([open.start, to]);
    }

    if (text.indexOf(value) < 0) { return { rest: text, names: names }; }
    for (found = marks.exec(text); found; found = marks.exec(text)) {
        var at = found.index;
        var next = at + 1;
        if (/\S/.test(text.slice(last, at))) { begin(last); }
        if (found[0] === "\"") {
            next = endOfString(text, at);
            var string = text.slice(at, next);
            begin(at, string);
            // A name could be the variable as well.
            if (string === value && (open.isList || open.start !== at)) {
                names.push(open.name);
                remove(next);
            }
        } else if (found[0] === ",") {
            end();
        } else if (/[{\[]/.test(found[0])) {
            begin(at);
            outer.push(open);
            open = { isList: found[0] === "[", name: open.name, left: 0, count: parts.length };
        } else if (outer.length > 0) {
            end();
            var closed = open;
            open = outer.pop();
            if (closed.isList && closed.left === 0 && parts.length > closed.count) {
                parts.length = closed.count;
                remove(next);
            }
        }
        last = next;
        marks.lastIndex = next;
    }

    var kept = parts.map(function (part, index) { return text.slice(index > 0 ? parts[index - 1][1] : 0, part[0]); });
    kept.push(text.slice(parts.length > 0 ? parts[parts.length - 1][1] : 0));
    return { rest: kept.join(""), names: names };
}

// Leaves out members without a value: a picture is sent as the variable `imageUrl`, or else as `imageBase64`, and any other
// file as `fileUrl` or `fileBase64`. `valueOf` returns the value of a variable, or an empty text.
function withFiles(text, valueOf, stop) {
    // The name of a parameter without its form: `ImageUrl` and `ImageBase64` are two forms of one file.
    function subject(name) { return name.replace(/Base64|Url|URL/, ""); }

    // Returns true if the file is given in the other form, written into the body.
    function isGiven(name) {
        var names = text.match(/"[^"\\]*"(?=\s*:)/g) || [];
        return names.some(function (other) {
            other = other.slice(1, -1);
            return other !== name && subject(other) === subject(name);
        });
    }

    ["image", "file"].forEach(function (kind) {
        var urls = withoutVariable(text, kind + "Url").names;
        var texts = withoutVariable(text, kind + "Base64").names;
        var hasURL = urls.length > 0 && valueOf(kind + "Url");
        var encoded = texts.length > 0 ? valueOf(kind + "Base64").replace(/^data:[^,]*,/, "").replace(/\s+/g, "") : "";
        var isMissing = !hasURL && !encoded
            && (urls.length > 0 && texts.length > 0 || !urls.concat(texts).every(isGiven));
        if (isMissing) { stop("fileIsMissing", { kind: kind }); }
        if (!hasURL) { text = withoutVariable(text, kind + "Url").rest; }
        if (hasURL || !encoded) {
            text = withoutVariable(text, kind + "Base64").rest;
        } else {
            text = text.split("{{" + kind + "Base64}}").join(encoded);
        }
    });
    return text;
}

"""#

package static let `files.md` = #"""
### A picture or another file of your own

Set the variable `imageUrl` of the environment to the URL of your picture, or `imageBase64` to its Base64 text. Every request with a picture then sends it: the URL if both are set. Other files have the variables `fileUrl` and `fileBase64`. Each of these commands makes the Base64 text of `card.jpg`:

- macOS, into the clipboard: `base64 -i card.jpg | tr -d '\n' | pbcopy`
- Linux, into the terminal: `base64 -w0 card.jpg`
- Windows (PowerShell), into the clipboard: `[Convert]::ToBase64String([IO.File]::ReadAllBytes("$PWD\card.jpg")) | Set-Clipboard`

"""#

package static let `files.zh-CN.md` = #"""
### 发送你自己的图片或文件

把环境变量 `imageUrl` 设为图片的 URL，或把 `imageBase64` 设为图片的 Base64 文本，所有图片请求都会使用它；两者都有时用 URL。其他文件使用变量 `fileUrl` 和 `fileBase64`。以下命令生成 `card.jpg` 的 Base64 文本：

- macOS，存入剪贴板：`base64 -i card.jpg | tr -d '\n' | pbcopy`
- Linux，输出到终端：`base64 -w0 card.jpg`
- Windows（PowerShell），存入剪贴板：`[Convert]::ToBase64String([IO.File]::ReadAllBytes("$PWD\card.jpg")) | Set-Clipboard`

"""#

package static let `hashes.js` = #"""
// ---- Hashes. Input and output are strings with one character per byte. ----

function utf8(text) {
    if (!/[^\u0000-\u007F]/.test(text)) { return text; }
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

// Returns a list for 32-bit numbers, with which engines that have typed arrays are several times as fast.
function numbers(list) {
    return typeof Int32Array === "undefined" ? list : new Int32Array(list);
}

// FIPS 180-4. The body of a request may have 10 MB, which takes a third of the time that CryptoJS needs.
function sha256(bytes) {
    var constants = numbers(CONSTANTS);
    var words = numbers(CONSTANTS.slice());
    var state = numbers([0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]);
    var whole = bytes.length - bytes.length % 64;
    var end = bytes.slice(whole) + "\u0080";
    while (end.length % 64 !== 56) { end += "\u0000"; }
    // The last block ends with the length in bits, which is less than 2^53.
    for (var i = 7; i >= 0; i--) { end += String.fromCharCode(Math.floor(bytes.length * 8 / Math.pow(256, i)) & 0xff); }

    function addBlock(text, start) {
        var i;
        for (i = 0; i < 16; i++) {
            var at = start + 4 * i;
            words[i] = text.charCodeAt(at) << 24 | text.charCodeAt(at + 1) << 16 | text.charCodeAt(at + 2) << 8
                | text.charCodeAt(at + 3);
        }
        for (i = 16; i < 64; i++) {
            var x = words[i - 15];
            var y = words[i - 2];
            words[i] = (words[i - 16] + words[i - 7]
                + (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3))
                + (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10))) | 0;
        }
        var a = state[0];
        var b = state[1];
        var c = state[2];
        var d = state[3];
        var e = state[4];
        var f = state[5];
        var g = state[6];
        var h = state[7];
        for (i = 0; i < 64; i++) {
            var first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + words[i]) | 0;
            var second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = (d + first) | 0;
            d = c;
            c = b;
            b = a;
            a = (first + second) | 0;
        }
        state[0] = (state[0] + a) | 0;
        state[1] = (state[1] + b) | 0;
        state[2] = (state[2] + c) | 0;
        state[3] = (state[3] + d) | 0;
        state[4] = (state[4] + e) | 0;
        state[5] = (state[5] + f) | 0;
        state[6] = (state[6] + g) | 0;
        state[7] = (state[7] + h) | 0;
    }

    var start;
    for (start = 0; start < whole; start += 64) { addBlock(bytes, start); }
    for (start = 0; start < end.length; start += 64) { addBlock(end, start); }
    var hash = "";
    for (var j = 0; j < 8; j++) {
        hash += String.fromCharCode((state[j] >>> 24) & 0xff, (state[j] >>> 16) & 0xff, (state[j] >>> 8) & 0xff, state[j] & 0xff);
    }
    return hash;
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

1. Import the environment that was generated with this collection, and choose it at the top right.
2. Set its variables `secretId` and `secretKey` to your keys. Enter them as local values, which stay on this machine; do not make them shared values. For temporary keys, also set `token`. You can also keep keys in the vault of Postman, as `secretId`, `secretKey` and `token` or by the names of your choice, such as `vault:my-key` in double braces in the environment, and allow scripts to read them.
3. Send the requests of the folder *Start here · 从这里开始*, if there is one, and then any other. The pre-request script of the collection signs each with all your changes.

The body of a request lists its optional parameters as comments: remove the two slashes before one to send it. Comments are not sent.

The environment also contains `region`, `language` and `baseUrl`. To call another host, or a mock on this machine, copy the environment and change its `baseUrl`, such as to `http://127.0.0.1:8080`; any other machine needs `https://`.
To send two braces as text, write the second as `\u007b`, as the examples do.

"""#

package static let `how-to-own-service.zh-CN.md` = #"""
### 首次调用之前

1. 导入与此集合一同生成的环境，并在右上角选中它。
2. 把环境变量 `secretId` 和 `secretKey` 设为你的密钥。请填本地值（local value），它只留在本机；不要填共享值（shared value）。使用临时密钥时还要填写 `token`。也可以把密钥存入 Postman 的 Vault，名称用 `secretId`、`secretKey`、`token`，或自取名称并在环境变量中写成双花括号中的 `vault:my-key`，然后允许脚本读取。
3. 先发送文件夹“Start here · 从这里开始”中的请求（如果有），再发送其他请求。集合的前置脚本会对每个请求连同你的修改一起签名。

请求体以注释列出可选参数：删去行首的两条斜线即可传入。注释不会发送。

环境中还有 `region`、`language` 和 `baseUrl`。要调用其他主机或本机的模拟服务，请复制环境并修改 `baseUrl`，例如 `http://127.0.0.1:8080`；其他机器须用 `https://`。
若要以文本形式发送两个连续的左花括号，请把第二个写成 `\u007b`，示例即如此。

"""#

package static let `how-to.md` = #"""
### Before the first call

1. Import one of the four Tencent Cloud environments that were generated with this collection, and choose it at the top right.
2. Set its variables `secretId` and `secretKey` to your keys (console: Access Management, API keys). Enter them as local values, which stay on this machine; do not make them shared values. For temporary keys, also set `token`. You can also keep keys in the vault of Postman, as `secretId`, `secretKey` and `token` or by the names of your choice, such as `vault:my-key` in double braces in the environment, and allow scripts to read them.
3. Send the requests of the folder *Start here · 从这里开始*, if there is one, and then any other. The pre-request script of the collection signs each with all your changes.

The body of a request lists its optional parameters as comments: remove the two slashes before one to send it. Comments are not sent.

The environment also contains `region` and `domain`. To call another host, or a mock on this machine, add a variable `baseUrl` to it, such as `http://127.0.0.1:8080`; any other machine needs `https://`. A variable `language` set to `zh-CN` brings error messages in Chinese.
To send two braces as text, write the second as `\u007b`, as the examples do.

"""#

package static let `how-to.zh-CN.md` = #"""
### 首次调用之前

1. 导入与此集合一同生成的四个腾讯云环境之一，并在右上角选中它。
2. 把环境变量 `secretId` 和 `secretKey` 设为你的密钥（控制台：访问管理 → API 密钥管理）。请填本地值（local value），它只留在本机；不要填共享值（shared value）。使用临时密钥时还要填写 `token`。也可以把密钥存入 Postman 的 Vault，名称用 `secretId`、`secretKey`、`token`，或自取名称并在环境变量中写成双花括号中的 `vault:my-key`，然后允许脚本读取。
3. 先发送文件夹“Start here · 从这里开始”中的请求（如果有），再发送其他请求。集合的前置脚本会对每个请求连同你的修改一起签名。

请求体以注释列出可选参数：删去行首的两条斜线即可传入。注释不会发送。

环境中还有 `region` 和 `domain`。要调用其他主机或本机的模拟服务，请在环境中添加变量 `baseUrl`，例如 `http://127.0.0.1:8080`；其他机器须用 `https://`。把变量 `language` 设为 `en-US`，错误信息即为英文。
若要以文本形式发送两个连续的左花括号，请把第二个写成 `\u007b`，示例即如此。

"""#

package static let `messages.js` = #"""
// The sentences of the scripts. A name in braces stands for a value.
var messages = {
    keyIsMissing: "{title} is missing: choose {{tcgen.environment}} and set its variable '{name}' to your {title}{{tcgen.console}},"
        + " or store it in the vault of Postman as '{name}'.",
    bodyIsNotJSON: "The body is not valid JSON after its variables are resolved: {reason}.",
    bodyMustBeJSON: "{{tcgen.api}} accepts JSON: set the body to raw and JSON.",
    fileIsMissing: "The request needs a file: set the variable '{kind}Url' of the environment to its URL, or '{kind}Base64' to"
        + " its Base64 text, which the description of the collection says how to make. Or write the value into the body.",
    requestIsInClear: "The service accepts {action} only encrypted, and Postman cannot encrypt, so nothing was sent. Use"
        + " 'tcapi call --encrypt' or the Swift client, as docs/encryption.md of tencentcloud-swift explains. Or encrypt it"
        + " yourself, and write the encrypted text into the body as 'EncryptedBody'.",
    addressHasVariable: "The address {address} contains a variable without a value: choose {{tcgen.environment}},"
        + " or set the variable 'baseUrl' to an address such as https://{{tcgen.host}}.",
    addressIsNone: "The address {address} must be https:// and a host, without a path or a query: set the variable 'baseUrl' to"
        + " an address such as https://{{tcgen.host}}.",
    addressIsPlain: "The address {address} would send everything in plain text. Begin it with https://. http:// is only for"
        + " this machine: 127.0.0.1, [::1] or localhost.",
    testOfStatus: "HTTP status is 200",
    testOfSuccess: "The call succeeded",
    testOfRequestId: "RequestId is present",
    statusIsWrong: "The status is {status}.",
    streamIsEmpty: "The event stream contains no event: no line has data after 'data:'.",
    bodyIsNoResponse: "The body is not a response of the API: {text}",
    requestIdIsMissing: "The response has no RequestId.",
    errorIs: "{code}: {message}",
    errorWasExpected: "The error {code} was expected, which shows that the keys are right, but the call succeeded.",
    whatToDo: " What to do: {advice}",
    toAskForHelp: " To ask for help, quote RequestId {id}."
};

"""#

package static let `messages.zh-CN.js` = #"""
// The sentences of the scripts, in Chinese. A name in braces stands for a value.
var messages = {
    keyIsMissing: "缺少 {title}：请选择{{tcgen.environment}}，把变量 '{name}' 设为你的 {title}{{tcgen.console}}，或以 '{name}'"
        + " 为名存入 Postman 的 Vault。",
    bodyIsNotJSON: "变量替换之后，请求体不是合法的 JSON：{reason}。",
    bodyMustBeJSON: "{{tcgen.api}}只接受 JSON：请把请求体设为 raw 和 JSON。",
    fileIsMissing: "此请求需要一个文件：把环境变量 '{kind}Url' 设为文件的 URL，或把 '{kind}Base64' 设为文件的 Base64 文本（集合的"
        + "说明里有生成命令），也可以直接写进请求体。",
    requestIsInClear: "{action} 只接受加密的请求，而 Postman 不能加密，因此没有发送任何内容。请改用 'tcapi call --encrypt' 或 Swift"
        + " 客户端，用法见 tencentcloud-swift 的 docs/encryption.md；也可以自行加密，把密文作为 'EncryptedBody' 写入请求体。",
    addressHasVariable: "地址 {address} 含有没有值的变量：请选择{{tcgen.environment}}，或把变量 'baseUrl' 设为"
        + " https://{{tcgen.host}} 这样的地址。",
    addressIsNone: "地址 {address} 须为 https:// 加主机名，不带路径和查询参数：请把变量 'baseUrl' 设为"
        + " https://{{tcgen.host}} 这样的地址。",
    addressIsPlain: "地址 {address} 会以明文发送所有内容，请以 https:// 开头。http:// 只能用于本机：127.0.0.1、[::1] 或 localhost。",
    testOfStatus: "HTTP 状态码为 200",
    testOfSuccess: "调用成功",
    testOfRequestId: "返回了 RequestId",
    statusIsWrong: "状态码为 {status}。",
    streamIsEmpty: "事件流中没有事件：没有一行在 'data:' 之后带有数据。",
    bodyIsNoResponse: "返回内容不是此 API 的响应：{text}",
    requestIdIsMissing: "响应中没有 RequestId。",
    errorIs: "{code}：{message}",
    errorWasExpected: "预期返回错误 {code}（说明密钥正确），但调用成功了。",
    whatToDo: " 处理方法：{advice}",
    toAskForHelp: " 寻求帮助时请提供 RequestId {id}。"
};

"""#

package static let `prerequest.js` = #"""
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

"""#

package static let `test.js` = #"""
// Checks that the call succeeded. The service reports its errors with HTTP status 200.
(function () {
    "use strict";

    {{tcgen.messages}}

    {{tcgen.advice}}

    function say(message, values) {
        return messages[message].replace(/\{(\w+)\}/g, function (token, name) { return values[name]; });
    }

    // The names of tests never change, so that reports can group them.
    function check(name, fault) {
        pm.test(messages[name], function () {
            if (fault) { throw new Error(fault); }
        });
    }

    // Returns the advice on an error code, or else on the codes that begin like it.
    function adviceOn(code) {
        while (!Object.prototype.hasOwnProperty.call(advice, code) && code.indexOf(".") >= 0) {
            code = code.slice(0, code.lastIndexOf("."));
        }
        return Object.prototype.hasOwnProperty.call(advice, code) ? advice[code] : "";
    }

    function sentence(error, requestId) {
        var help = adviceOn(String(error.Code));
        return say("errorIs", { code: error.Code, message: error.Message })
            + (help ? say("whatToDo", { advice: help }) : "") + (requestId ? say("toAskForHelp", { id: requestId }) : "");
    }

    function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
    }

    // Returns the value of a JSON text, or undefined.
    function parsed(json) {
        try {
            return JSON.parse(json);
        } catch (ignored) {
            return undefined;
        }
    }

    // Returns the data of each event of a stream: its lines of the field `data`, joined by line feeds. The last event may
    // lack the blank line that ends it.
    // Source: WHATWG HTML, "Server-sent events", section "Interpreting an event stream".
    function dataOfEvents(stream) {
        var events = [];
        var lines = [];
        stream.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/).concat("").forEach(function (line) {
            var field = /^data(?:: ?([\s\S]*))?$/.exec(line);
            if (field) { lines.push(field[1] || ""); }
            if (line !== "") { return; }
            if (lines.join("\n") !== "") { events.push(lines.join("\n")); }
            lines = [];
        });
        return events;
    }

    // Returns the result of a response: its error or a fault of it, if there is one, and its id.
    function resultOf(text) {
        var response = (parsed(text) || {}).Response;
        if (!response) { return { fault: say("bodyIsNoResponse", { text: text.slice(0, 200) }) }; }
        return { error: response.Error, requestId: response.RequestId };
    }

    // Returns the same for a stream: its first error, and the id of the latest event, or else the one in the head. An event
    // need not be wrapped in `Response`. It may then have a member of its own named `Error`, without a code or a message.
    function resultOfStream(text) {
        var result = { requestId: pm.response.headers.get("X-TC-RequestId") };
        var events = dataOfEvents(text);
        // Services with an API like OpenAI's mark the end of a stream this way.
        if (events.indexOf("[DONE]") >= 0) { events = events.slice(0, events.indexOf("[DONE]")); }
        if (events.length === 0) { result.fault = messages.streamIsEmpty; }
        events.some(function (data) {
            var event = parsed(data);
            if (!isObject(event)) {
                result.fault = say("bodyIsNoResponse", { text: data.slice(0, 200) });
                return true;
            }
            var content = isObject(event.Response) ? event.Response : event;
            var error = content.Error;
            if (content !== event || isObject(error) && error.Code && error.Message) { result.error = error; }
            result.requestId = content.RequestId || result.requestId;
            return Boolean(result.error);
        });
        return result;
    }

    var status = pm.response.code;
    var contentType = pm.response.headers.get("Content-Type") || "";
    var isStream = /^text\/event-stream\s*(;|$)/i.test(contentType);
    var result = (isStream ? resultOfStream : resultOf)(pm.response.text() || "");
    // The folder that comes first checks keys with a call that costs nothing, since it fails in a known way.
    var expected = pm.variables.get("expectedError") || "";
    var fault = result.fault || "";
    if (result.error) {
        fault = result.error.Code === expected ? "" : sentence(result.error, result.requestId);
    } else if (expected && !fault) {
        fault = say("errorWasExpected", { code: expected });
    }

    check("testOfStatus", status === 200 ? "" : say("statusIsWrong", { status: status }));
    check("testOfSuccess", fault);
    check("testOfRequestId", result.requestId ? "" : messages.requestIdIsMissing);
})();

"""#

/// All files, sorted by path.
package static let all: [(path: String, text: String)] = [
    ("body.js", `body.js`),
    ("files.md", `files.md`),
    ("files.zh-CN.md", `files.zh-CN.md`),
    ("hashes.js", `hashes.js`),
    ("how-to-own-service.md", `how-to-own-service.md`),
    ("how-to-own-service.zh-CN.md", `how-to-own-service.zh-CN.md`),
    ("how-to.md", `how-to.md`),
    ("how-to.zh-CN.md", `how-to.zh-CN.md`),
    ("messages.js", `messages.js`),
    ("messages.zh-CN.js", `messages.zh-CN.js`),
    ("prerequest.js", `prerequest.js`),
    ("test.js", `test.js`),
]
}
