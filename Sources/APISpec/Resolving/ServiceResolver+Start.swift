import APIModel

extension ServiceResolver {
    /// Resolves `start`. The values are held to the types and limits of the action, like those of examples.
    ///
    /// - Parameter firstAction: The index in `objects` of the request of the first action. Each request is followed by its
    ///   response.
    mutating func resolveStart(firstAction: Int) -> [StartRequest] {
        scope.service.start.compactMap { spec in
            guard let name = spec.action else { return nil }
            guard let index = scope.actions.firstIndex(where: { $0.name.value.isExactly(name.value) }) else {
                let known = scope.actions.map(\.name.value)
                // The action may be in a file that could not be read.
                if brokenFiles.isEmpty { diagnostics.append(.unknownStart(name, known: known)) }
                return nil
            }
            let action = scope.actions[index]
            if action.status == .offline { diagnostics.append(.startOffline(name)) }
            let codes = action.errors.map(\.value)
            if let code = spec.error, !codes.contains(code.value) {
                diagnostics.append(.unknownStartError(code, of: name.value, known: codes))
            }
            let request = objects[firstAction + 2 * index]
            let response = objects[firstAction + 2 * index + 1]
            var checker = ExampleChecker(objects: objects, typeIndex: typeIndex, owner: "an entry of 'start'")
            let value = spec.request.map { checker.request($0, of: request, requirements: action.requirements) }
            let result = spec.response.map { checker.response($0, of: response) }
            diagnostics += checker.diagnostics
            return StartRequest(
                action: name.value, texts: spec.texts.resolved, request: value ?? .object([]), response: result,
                error: spec.error?.value)
        }
    }
}
