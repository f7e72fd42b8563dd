// The lookups in `ErrorCatalogue`, which is made from Templates/catalogue/errors.yaml.

extension ErrorCode {
    /// Returns the next step to take after the error, if one is known: that of its service, of the code itself, of its
    /// ending, or, if the service gives no advice at all, of its part before the first dot. The generated reference looks
    /// advice up in the same order (`ErrorRow`).
    ///
    /// - Parameter advice: The advice of the service.
    func nextStep(_ advice: ErrorAdvice) -> String? {
        if let own = advice[self] ?? ErrorCatalogue.nextSteps[rawValue] { return own }
        if let ending = ErrorCatalogue.endings.first(where: { rawValue.hasSuffix($0.ending) }) {
            return ending.nextStep
        }
        guard advice.isEmpty, ErrorCatalogue.coversSubcodes.contains(firstPart) else { return nil }
        return ErrorCatalogue.nextSteps[firstPart]
    }

    /// A Boolean value that indicates whether the server refused the request because there were too many.
    var isThrottling: Bool { isOne(of: ErrorCatalogue.throttling) }

    /// A Boolean value that indicates whether the same request may succeed after a pause. It may have had its effect all
    /// the same, unless `isNotExecuted` says otherwise.
    var isTemporary: Bool { isOne(of: ErrorCatalogue.temporary) }

    /// A Boolean value that indicates whether the server refused the request before the action began, so that it had no
    /// effect. `false` means that this is not known.
    var isNotExecuted: Bool { isOne(of: ErrorCatalogue.notExecuted) }

    /// Returns `true` if the code is one of a list. A code that the catalogue does not have, such as
    /// `InternalError.DBError`, counts as its part before the first dot.
    private func isOne(of codes: Set<String>) -> Bool {
        codes.contains(rawValue) || (ErrorCatalogue.nextSteps[rawValue] == nil && codes.contains(firstPart))
    }

    private var firstPart: String { String(rawValue.prefix { $0 != "." }) }
}
