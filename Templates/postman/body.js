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
