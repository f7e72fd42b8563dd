// Requests with texts that try to break out of the code of a sample, and with files.
"use strict";

// A text with what ends strings, begins expressions or escapes in the languages of the samples.
const text = "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0";
const file = "my 'front\" $(id).jpg";

// Returns the value with hostile texts and files wherever the members may have them.
function hostile(members, form, depth = 0) {
    const value = new Map();
    for (const { name, type, values, required, minimum } of members) {
        const [known] = [values?.[0] ?? []].flat();
        if (type === "Base64") value.set(name, { file, size: 9 });
        else if (type === "String") value.set(name, known ?? `${text} ${name}`);
        else if (type === "Boolean") value.set(name, true);
        else if (["Integer", "Unsigned"].includes(type)) value.set(name, { number: known ?? minimum ?? "7" });
        else if (Array.isArray(type) && type[0] === "Array" && type[1] === "String") value.set(name, [known ?? text]);
        else if (typeof type === "number" && depth < 2) value.set(name, hostile(form.types[type].members, form, depth + 1));
        else if (Array.isArray(type) && type[0] === "Array" && typeof type[1] === "number" && depth < 2) {
            value.set(name, [hostile(form.types[type[1]].members, form, depth + 1)]);
        } else if (Array.isArray(type) && type[0] === "JSON" && required) {
            value.set(name, JSON.stringify({ [text]: text }));
        }
    }
    return value;
}

// The value with the content of its files, as it is sent. The tests write nine bytes into each file.
function filled(value) {
    if (Array.isArray(value)) { return value.map(filled); }
    if (value instanceof Map) { return new Map(Array.from(value, ([name, inner]) => [name, filled(inner)])); }
    return value?.file ? btoa("a picture") : value;
}

module.exports = { file, filled, hostile };
