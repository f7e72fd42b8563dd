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
