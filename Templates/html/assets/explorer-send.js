// The one function that sends a request. A page that was opened from disk sends nothing: it answers by itself, as a mock.
//
// A page that a server on this machine has sent, whose policy lets it connect to that server, may replace it by a function with the
// same results.
const ExplorerSend = {
  isMock: true,

  // Returns a promise of { value, code, example }: the answer, the code of an error in it, and the index of the example it is from.
  async send({ request, form, examples, problems, texts }) {
    return ExplorerAnswer.answer(request.value, form, examples, problems, texts);
  },
};
