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
