/// A permission that a program needs: to call an action, on resources.
package struct Permission: Equatable, Sendable {
    package let name: PermissionName
    /// Sorted and without duplicates. Of an action of operation level or of an unknown one, it is `*` alone.
    package let resources: [String]
    /// A Boolean value that indicates whether the action can be allowed for single resources.
    package let hasResourceLevel: Bool
    /// A Boolean value that indicates whether a spec, a list of exceptions or an error tells that level.
    package let isLevelKnown: Bool
}

/// A use of an action, as a user or a program states it.
package enum ActionUse: Hashable, Sendable {
    /// A service by its name in the API or in policies, or `nil` for any, and an action that may have wildcards. The specs
    /// must have it if they have the service.
    case named(service: String?, action: String)
    /// An action that was called, by the name of its service in the API.
    case called(service: String, action: String)
    /// An action that was denied, by its name in policies, and the resource that the error named.
    case denied(PermissionName, resource: String)
}

extension ActionUse {
    /// Creates the use of an action that a user has typed: `IDCardOCR`, `ocr:IDCardOCR`, `ocr:*`, or the old form with `name/`.
    /// Returns `nil` for any other text, which would be no name in a policy.
    package init?(typed text: String) {
        let parts = ActionPattern(text).text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard let action = parts.last, !action.isEmpty, parts.count <= 2 else { return nil }
        let letters = action.filter { $0 != "*" }
        guard letters.isEmpty || letters.isNameOfAction else { return nil }
        let service = parts.count == 2 ? parts[0] : nil
        guard service.map(\.isNameOfAction) ?? true else { return nil }
        self = .named(service: service, action: action)
    }
}
