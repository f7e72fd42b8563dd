/// Returns a sentence, followed by the next step, if one is known.
func errorText(_ text: String, nextStep: String?) -> String {
    guard let nextStep else { return text }
    let isSentence = text.last.map { ".。!！?？".contains($0) } ?? true
    return text + (isSentence ? " " : ". ") + "Next step: " + nextStep
}

/// Returns the id of a request in parentheses, for the end of a description.
func requestIdSuffix(_ requestId: String?) -> String { requestId.map { " (RequestId \($0))" } ?? "" }

/// Returns the number of attempts in parentheses, for the end of a description, if there was more than one.
func attemptsSuffix(_ attempts: Int) -> String { attempts > 1 ? " (after \(attempts) attempts)" : "" }
