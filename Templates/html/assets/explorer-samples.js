// A request as a program, in each language.
const ExplorerSamples = (() => {
  // `tccli` and the vendor's SDKs have only the vendor's services. None of the samples reads streams or sends bytes with them.
  const isOfVendor = ({ service, action }) => Boolean(service.vendor) && action.body === "json" && !action.stream;
  // `tccli` refuses the clear request of an action that accepts encrypted ones only.
  const isClear = (form) => isOfVendor(form) && !form.action.encryption?.required;
  // The SDKs know no other host.
  const isUsual = (form) => isOfVendor(form) && form.service.host === `${form.service.name}.tencentcloudapi.com`;
  const always = () => true;
  const languages = [
    { name: "Swift", grammar: "swift", available: always, print: ExplorerSwift.swift },
    { name: "curl", grammar: "sh", available: always, print: ExplorerShell.curl },
    { name: "tccli", grammar: "sh", available: isClear, print: ExplorerShell.tccli },
    { name: "Python", grammar: "python", available: isUsual, print: ExplorerLanguages.python },
    { name: "Java", grammar: "java", available: isUsual, print: ExplorerLanguages.java },
    { name: "Node.js", grammar: "js", available: isUsual, print: ExplorerLanguages.node },
    { name: "PHP", grammar: "php", available: isUsual, print: ExplorerLanguages.php },
    { name: "Go", grammar: "go", available: isUsual, print: ExplorerLanguages.go },
    { name: ".NET", grammar: "csharp", available: isUsual, print: ExplorerLanguages.csharp },
    { name: "C++", grammar: "cpp", available: isUsual, print: ExplorerCPP.cpp },
    { name: "Ruby", grammar: "ruby", available: isUsual, print: ExplorerLanguages.ruby },
  ];

  // Returns the program. Half of a character, which no file can hold, is U+FFFD in it. If the service wants the request
  // encrypted, which only Swift does, a comment above the others says so.
  //
  // - name: The name of one of `languages`.
  // - request: { value, region }.
  function sample(name, request, form) {
    const { grammar, print } = languages.find((language) => language.name === name);
    const code = print(request, form).replace(/\p{Cs}/gu, "\uFFFD");
    const note = grammar !== "swift" && form.action.encryption?.note;
    // A program in PHP begins with a tag.
    return note ? code.replace(/^(<\?php\n)?/, `$1${/^sh|py|rub/.test(grammar) ? "#" : "//"} ${note}\n`) : code;
  }

  return { languages, sample };
})();
