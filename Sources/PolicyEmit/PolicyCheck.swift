package import APIModel
package import APISpec

/// A comparison of policies with the permissions that a program needs.
package struct PolicyCheck: Sendable {
    /// A difference, or a remark. The location is `nil` for what is missing in all policies.
    package struct Finding: Equatable, Sendable {
        package let location: Location?
        package let message: String
    }

    /// The permissions that are needed and not given in every case.
    package private(set) var missing: [Finding] = []
    /// The permissions that are given and not needed.
    package private(set) var excess: [Finding] = []
    /// Parts that have no effect, which change nothing.
    package private(set) var remarks: [Finding] = []

    /// A Boolean value that indicates whether the policies allow what is needed and nothing else.
    package var isExact: Bool { missing.isEmpty && excess.isEmpty }

    private let needed: [Permission]
    /// The permissions by the texts of their names.
    private let neededByName: [String: Permission]
    private let allowing: [WrittenPolicy.Statement]
    private let denying: [WrittenPolicy.Statement]
    private let known: [PermissionName]

    /// Compares policies that a user has at the same time. A statement that denies takes precedence over all that allow.
    /// Source: "Evaluation Logic", CAM documentation 10605.
    ///
    /// - Parameters:
    ///   - needed: The permissions, sorted by name.
    ///   - api: The specs, for the names that a wildcard matches.
    package init(of policies: [WrittenPolicy], needing needed: [Permission], in api: API) {
        let statements = policies.flatMap(\.statements)
        self.needed = needed
        neededByName = Dictionary(
            needed.map { ($0.name.description, $0) }, uniquingKeysWith: { first, _ in first })
        allowing = statements.filter(\.isAllowing)
        denying = statements.filter { !$0.isAllowing }
        known = PermissionFacts(api).names
        for permission in needed { checkNeed(permission) }
        for statement in allowing {
            for action in statement.actions { checkExcess(action, in: statement) }
        }
        for statement in allowing { remarkOnOverridden(statement) }
    }

    // MARK: Too little

    private mutating func checkNeed(_ permission: Permission) {
        if let denial = denial(of: permission) {
            missing.append(Finding(location: denial.location, message: denial.message))
            return
        }
        let matching = allowing.filter { $0.action(matching: permission.name) != nil }
        let sets = allowing.flatMap(\.actions).filter { ActionPattern($0.value).isSet }
        guard let first = matching.first else {
            let words = sets.isEmpty ? "is not allowed" : "is not allowed, unless by \(quoted(sets[0].value))"
            missing.append(Finding(location: nil, message: "\(permission.name) \(words)"))
            return
        }
        for resource in permission.resources {
            let fitting = matching.filter { $0.allows(resource, of: permission) }
            if fitting.contains(where: { !$0.isConditional }) { continue }
            if let conditional = fitting.first {
                missing.append(
                    Finding(
                        location: conditional.location,
                        message: "\(permission.name) is allowed only under a condition"))
            } else if permission.hasResourceLevel {
                missing.append(
                    Finding(location: first.location, message: "\(permission.name) is not allowed for \(resource)"))
            } else {
                let words =
                    permission.isLevelKnown
                    ? "can only be allowed for '*', and is allowed for single resources"
                    : "is allowed for single resources, and no spec tells if it can be"
                missing.append(
                    Finding(
                        location: first.resources.first?.location ?? first.location,
                        message: "\(permission.name) \(words)"))
            }
        }
    }

    private func denial(of permission: Permission) -> (location: Location, message: String)? {
        for statement in denying {
            guard let action = statement.action(matching: permission.name) else { continue }
            let resource = statement.resources.first { pattern in
                permission.hasResourceLevel
                    ? permission.resources.contains { ResourcePattern.mayMeet(pattern.value, $0) }
                    : pattern.value == "*"
            }
            guard let resource else { continue }
            var words = "is denied"
            if permission.hasResourceLevel, resource.value != "*" { words += " for \(resource.value)" }
            if statement.isConditional { words += " under a condition" }
            return (action.location, "\(permission.name) \(words)")
        }
        return nil
    }

    // MARK: Too much

    private mutating func checkExcess(_ action: Located<String>, in statement: WrittenPolicy.Statement) {
        let pattern = ActionPattern(action.value)
        func report(_ message: String) {
            excess.append(Finding(location: action.location, message: message))
        }
        if pattern.isSet {
            return report("\(quoted(action.value)) is a set of actions that only the vendor knows")
        }
        guard pattern.isExact else { return checkWildcard(action, pattern) }
        if isDenied(pattern) { return }
        guard let permission = neededByName[pattern.text] else {
            return report("\(pattern.text) is not used")
        }
        for resource in statement.resources {
            if !permission.hasResourceLevel {
                if resource.value == "*" || !permission.isLevelKnown { continue }
                remarks.append(
                    Finding(
                        location: resource.location,
                        message:
                            "\(quoted(resource.value)) has no effect on \(permission.name), which can only be allowed for '*'"
                    ))
            } else if !permission.resources.contains(where: { ResourcePattern.pattern($0, covers: resource.value) }) {
                let used = permission.resources.joined(separator: ", ")
                excess.append(
                    Finding(
                        location: resource.location,
                        message: "\(permission.name) is allowed for \(quoted(resource.value)), and used for \(used)"))
            }
        }
    }

    /// Reports a wildcard, which also allows what the service adds later.
    private mutating func checkWildcard(_ action: Located<String>, _ pattern: ActionPattern) {
        if isDenied(pattern) { return }
        let others = known.filter { name in
            neededByName[name.description] == nil && pattern.matches(name) && !isDenied(ActionPattern(name.description))
        }
        let used = needed.map(\.name).filter { pattern.matches($0) }
        var message = "\(quoted(action.value)) allows "
        if let first = others.first {
            message +=
                "\(others.count) \(others.count == 1 ? "action that is" : "actions that are") not used, such as \(first), and "
        }
        message += "every action that is added later"
        if !used.isEmpty, used.count <= 4 { message += "; write \(used.map(\.description).joined(separator: ", "))" }
        excess.append(Finding(location: action.location, message: message))
    }

    /// Returns `true` if a statement denies everything that a pattern matches, for all resources and in every case.
    private func isDenied(_ pattern: ActionPattern) -> Bool {
        denying.contains { statement in
            !statement.isConditional && statement.isForAll
                && statement.actions.contains { ActionPattern($0.value).covers(pattern) }
        }
    }

    // MARK: No effect

    /// Remarks on resources that have no effect, since another statement allows the same action for more.
    private mutating func remarkOnOverridden(_ statement: WrittenPolicy.Statement) {
        let broader = allowing.filter { $0.location != statement.location && !$0.isConditional }
        for resource in statement.resources where resource.value != "*" {
            let overriding = statement.actions.lazy.compactMap { action in
                broader.first { other in
                    other.actions.contains { ActionPattern($0.value).covers(ActionPattern(action.value)) }
                        && other.resources.contains { other in
                            other.value != resource.value
                                && ResourcePattern.pattern(other.value, covers: resource.value)
                        }
                }.map { (action, $0) }
            }.first
            guard let (action, other) = overriding else { continue }
            remarks.append(
                Finding(
                    location: resource.location,
                    message: "\(quoted(resource.value)) has no effect: the statement at \(other.location) allows"
                        + " \(quoted(action.value)) for more"))
        }
    }
}

extension WrittenPolicy.Statement {
    /// Returns `true` if the statement allows an action that it matches for a resource, perhaps only under its condition.
    fileprivate func allows(_ resource: String, of permission: Permission) -> Bool {
        guard permission.hasResourceLevel else { return isForAll }
        return resources.contains { ResourcePattern.pattern($0.value, covers: resource) }
    }
}
