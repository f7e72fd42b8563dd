// The answer that a request would get, without sending it: that of the closest example, or an error.
const ExplorerAnswer = (() => {
  // The number of members that two values share, and half of one for a member that only has another value.
  function closeness(one, other) {
    if (!(one instanceof Map) || !(other instanceof Map)) return 0;
    let sum = 0;
    for (const [name, value] of one) {
      if (!other.has(name)) continue;
      sum += ExplorerJSON.compact(value) === ExplorerJSON.compact(other.get(name)) ? 1 : 0.5;
    }
    // If two examples have as much in common, the one with less of its own is closer.
    return sum - other.size / 1000;
  }

  // Returns the index of the example with a response whose request is closest; -1 if none has a response.
  function nearest(value, examples) {
    let best = -1;
    let most = -Infinity;
    examples.forEach(({ request, response }, at) => {
      const sum = response ? closeness(value, request) : -Infinity;
      if (sum > most) [best, most] = [at, sum];
    });
    return best;
  }

  const id = "00000000-0000-4000-8000-000000000000";
  const envelope = (members) => new Map([["Response", new Map([...members, ["RequestId", id]])]]);
  const error = (code, message) => envelope([["Error", new Map([["Code", code], ["Message", message]])]]);

  // Returns the answer to a request as a value, the index of the example that has it, and the code of an error.
  //
  // `examples` are the requests and the responses of the page as values; `problems` what is wrong with the request.
  function answer(value, form, examples, problems, texts) {
    const problem = problems.find(({ isHint }) => !isHint);
    if (problem) {
      const code = ExplorerChecks.code(problem);
      return { code, value: error(code, ExplorerChecks.sentence(problem, texts)) };
    }
    const example = nearest(value, examples);
    if (example >= 0) return { example, value: examples[example].response };
    return form.answer ? { value: envelope(ExplorerJSON.parse(form.answer)) } : {};
  }

  return { answer, nearest };
})();
