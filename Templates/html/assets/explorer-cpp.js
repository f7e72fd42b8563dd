// A program with the vendor's SDK for C++, which has no function that reads JSON: each member has a setter, and each object a variable.
const ExplorerCPP = (() => {
  const { names, keys } = ExplorerLanguages;
  const upper = (name) => name.charAt(0).toUpperCase() + name.slice(1);
  // `??/` would be a backslash in old compilers.
  const text = (given) => ExplorerText.quoted(given, ExplorerText.escapes.octal).replaceAll("??", "?\\?");
  const numbers = { Integer: "int64_t", Unsigned: "uint64_t", Float: "double", Boolean: "bool" };

  // Writes the statements that make a value, and returns the expression of it.
  function printer(form) {
    const lines = [];
    const taken = new Map();
    // A variable of a type that the program has already gets a number.
    function variable(name) {
      const stem = name.charAt(0).toLowerCase() + name.slice(1);
      const count = (taken.get(stem) ?? 0) + 1;
      taken.set(stem, count);
      return stem + "Value" + (count > 1 ? count : "");
    }

    function typeName(type) {
      if (typeof type === "number") return form.types[type].name;
      if (Array.isArray(type) && type[0] === "Array") return `std::vector<${typeName(type[1])}>`;
      return numbers[type] ?? "std::string";
    }
    function expression(value, type) {
      if (value === null) return null;
      if (typeof type === "number") return value instanceof Map ? object(value, form.types[type]) : null;
      if (Array.isArray(type) && type[0] === "Array") return Array.isArray(value) ? list(value, type[1]) : null;
      if (ExplorerTypes.isFile(value)) return `base64Of(${text(value.file)})`;
      if (numbers[type]) return typeof value === "boolean" ? String(value) : value.number ?? null;
      if (type === "Any" || Array.isArray(type) || typeof value !== "string") {
        const json = typeof value === "string" ? [value] : ExplorerText.pieces(value, ExplorerJSON.compact);
        return json.map((piece) => (typeof piece === "string" ? `std::string(${text(piece)})` : `base64Of(${text(piece.file)})`)).join(" + ");
      }
      return text(value);
    }
    function object(value, type) {
      const name = variable(type.name);
      lines.push(`    ${type.name} ${name};`);
      setters(name, type.members, value);
      return name;
    }
    function list(value, type) {
      return `{${value.map((element) => expression(element, type)).filter((element) => element !== null).join(", ")}}`;
    }
    function setters(name, members, value) {
      for (const member of members) {
        if (!value.has(member.name)) continue;
        const given = expression(value.get(member.name), member.type);
        if (given === null) continue;
        const isList = Array.isArray(member.type) && member.type[0] === "Array";
        lines.push(`    ${name}.Set${upper(member.name)}(${isList ? typeName(member.type) : ""}${given});`);
      }
    }
    return { lines, setters };
  }

  const reading = `
// Returns the Base64 text of a file.
static std::string base64Of(const char *name)
{
    std::ifstream file(name, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, 0);
    text.resize(EVP_EncodeBlock((unsigned char *)&text[0], (const unsigned char *)bytes.data(), bytes.size()));
    return text;
}
`;

  function cpp({ value, region }, form) {
    const name = names({ region }, form);
    const space = `TencentCloud::${name.upper}::${name.Version}`;
    const hasFiles = ExplorerText.holdsFile(value);
    const made = printer(form);
    made.setters("request", form.members, value);
    const headers = `<tencentcloud/${name.service}/${name.version}`;
    const [id, key, token] = keys;
    return `// tencentcloud-sdk-cpp 3: cmake -DBUILD_MODULES="${name.service}"
#include <cstdlib>
${hasFiles ? "#include <fstream>\n" : ""}#include <iostream>
#include <string>
#include <vector>
${hasFiles ? "#include <openssl/evp.h>\n" : ""}#include <tencentcloud/core/Credential.h>
#include <tencentcloud/core/TencentCloud.h>
#include ${headers}/${name.upper}Client.h>
#include ${headers}/model/${name.action}Request.h>
#include ${headers}/model/${name.action}Response.h>\n
using namespace TencentCloud;
using namespace ${space};
using namespace ${space}::Model;\n
static std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}
${hasFiles ? reading : ""}
int main()
{
    InitAPI();
    Credential keys(setting("${id}"), setting("${key}"), setting("${token}"));
    ${name.upper}Client client(keys, ${text(name.region)});
    ${name.action}Request request;
${made.lines.map((line) => line + "\n").join("")}\
    auto outcome = client.${name.action}(request);
    if (outcome.IsSuccess())
        std::cout << outcome.GetResult().ToJsonString() << std::endl;
    else
        std::cerr << outcome.GetError().PrintAll() << std::endl;
    ShutdownAPI();
    return outcome.IsSuccess() ? 0 : 1;
}`;
  }

  return { cpp };
})();
