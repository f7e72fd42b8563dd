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

// Leaves out members without a value: a picture is sent as the variable `imageUrl`, or else as `imageBase64`, and any other
// file as `fileUrl` or `fileBase64`. `valueOf` returns the value of a variable, or an empty text.
function withFiles(text, valueOf, stop) {
    function member(variable) {
        if (text.indexOf("{{" + variable + "}}") < 0) { return null; }
        var found = new RegExp("\"([^\"\\\\]*)\"\\s*:\\s*(\\[\\s*)?\"\\{\\{" + variable + "\\}\\}\"(\\s*\\])?").exec(text);
        return found && { all: found[0], name: found[1] };
    }

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
        var url = member(kind + "Url");
        var base64 = member(kind + "Base64");
        var hasURL = url && valueOf(kind + "Url");
        var encoded = base64 ? valueOf(kind + "Base64").replace(/^data:[^,]*,/, "").replace(/\s+/g, "") : "";
        var isMissing = url && base64 ? !hasURL && !encoded
            : url ? !hasURL && !isGiven(url.name) : base64 && !encoded && !isGiven(base64.name);
        if (isMissing) { stop("fileIsMissing", { kind: kind }); }
        if (url && !hasURL) { text = text.replace(url.all, ""); }
        if (base64 && (hasURL || !encoded)) {
            text = text.replace(base64.all, "");
        } else if (base64) {
            text = text.split("{{" + kind + "Base64}}").join(encoded);
        }
    });
    return text;
}
