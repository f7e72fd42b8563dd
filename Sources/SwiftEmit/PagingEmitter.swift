import APIModel

/// Emits the conformances with which the runtime reads the pages of a list and waits for a job: those of the request and
/// the response of one action.
struct PagingEmitter {
    let action: Action
    let service: Service
    /// The poll whose query the action is; `nil` if there is none, or if the values of the status are not known.
    let statusPoll: Poll?

    // MARK: Requests

    var requestConformances: [ForeignName] {
        let names = [action.pagination.map { _ in ForeignName.pagedRequest }, statusPoll.map { _ in .statusRequest }]
        let special = names.compactMap(\.self)
        return special.isEmpty ? [.actionRequest] : special
    }

    /// The names of associated types, which the request's struct has as nested types.
    var requestNames: [String] { action.pagination == nil ? ["Response"] : ["Response", "Item"] }

    /// - Parameter scope: The scope inside the request's struct.
    func emitRequest(access: AccessLevel, scope: NameScope, to code: inout CodePrinter) {
        if let pagination = action.pagination {
            emitPages(pagination, access: access, scope: scope, to: &code)
        }
        if let poll = statusPoll {
            code.blank()
            let result = scope.name(.jobStatus)
            code.block("\(access.modifier)static func status(in response: Response) -> \(result)") { code in
                code.list(".init(", arguments(of: poll), ")", closing: .afterLastItem)
            }
        }
    }

    private func emitPages(
        _ pagination: Pagination, access: AccessLevel, scope: NameScope, to code: inout CodePrinter
    ) {
        guard let items = service.members(along: pagination.items, from: action.response).last else { return }
        code.blank()
        let cursor = scope.name(.pageCursor)
        code.block("\(access.modifier)mutating func turn(to page: inout \(cursor))") { code in
            code.list("page.\(pagination.call)(", turnArguments(pagination), ")", closing: .afterLastItem)
        }
        code.blank()
        let item = MemberCoding(member: items.member, scope: scope).elementType
        let result = "\(scope.name(.pageContent))<\(item)>"
        code.block("\(access.modifier)static func page(of response: Response) -> \(result)") { code in
            code.list(".init(", contentArguments(pagination), ")", closing: .afterLastItem)
        }
    }

    private func turnArguments(_ pagination: Pagination) -> [String] {
        var arguments = [inoutParameter(pagination.position.parameter)]
        if case .page(_, let first) = pagination.position { arguments.append("first: \(first)") }
        if let limit = pagination.limit {
            arguments.append("limit: \(inoutParameter(limit))")
            arguments.append("maximum: \(SwiftLiteral.integer(pagination.maximum ?? 0))")
        }
        return arguments + ["items: \(SwiftLiteral.string(pagination.items.text))"]
    }

    private func contentArguments(_ pagination: Pagination) -> [String] {
        func value(_ path: MemberPath) -> String { expression(path, in: action.response, of: "response").text }
        var arguments = [value(pagination.items)]
        if case .token(_, let next) = pagination.position { arguments.append("next: \(value(next))") }
        if let total = pagination.total { arguments.append("total: \(value(total))") }
        switch pagination.flag {
        case .end(let path): arguments.append("end: \(value(path))")
        case .more(let path): arguments.append("more: \(value(path))")
        case nil: break
        }
        return arguments
    }

    /// Returns the property of a parameter, whose name the runtime's argument may have as well.
    private func inoutParameter(_ wireName: String) -> String {
        let member = action.request.members.first { $0.wireName == wireName }
        return "&self.\(member?.nameAfterDot ?? wireName)"
    }

    private func arguments(of poll: Poll) -> [String] {
        let status = expression(poll.status, in: action.response, of: "response").text
        var arguments = [status, "done: \(lines(poll.done))"]
        if !poll.failed.isEmpty { arguments.append("failed: \(lines(poll.failed))") }
        if let every = poll.every { arguments.append("every: \(SwiftLiteral.integer(every))") }
        return arguments
    }

    private func lines(_ values: [String]) -> String {
        SwiftLiteral.escapedString(values.joined(separator: "\n"))
    }

    // MARK: Responses

    private var query: Service.JobQuery? { service.jobQuery(of: action) }

    var responseConformance: ForeignName { query == nil ? .actionResponse : .jobResponse }
    var responseNames: [String] { query == nil ? [] : ["Query"] }

    /// - Parameter scope: The scope inside the response's struct.
    func emitResponse(access: AccessLevel, scope: NameScope, to code: inout CodePrinter) {
        guard let query else { return }
        let request = scope.own(query.action.request.name.swift)
        let id = expression(query.poll.id, in: action.response, of: "response")
        let label = query.parameter.nameAfterDot
        code.blank()
        code.block("\(access.modifier)static func query(after response: Self) -> \(request)?") { code in
            guard id.isOptional else { return code.print("\(request)(\(label): \(id.text))") }
            // Without parentheses, `map` would be called on the value of a chain.
            let text = id.text.contains("?") ? "(\(id.text))" : id.text
            code.print("\(text).map { \(request)(\(label): $0) }")
        }
    }

    /// Returns the expression of a member of an object in a variable.
    private func expression(
        _ path: MemberPath, in object: ObjectType, of variable: String
    ) -> (text: String, isOptional: Bool) {
        var text = variable
        var isOptional = false
        var mayChain = false
        for (_, member) in service.members(along: path, from: object) {
            text += (mayChain ? "?." : ".") + member.nameAfterDot
            mayChain = member.isOptional
            isOptional = isOptional || member.isOptional
        }
        return (text, isOptional)
    }
}

extension Service {
    /// The request for the status of a job, which can be created from its id alone.
    struct JobQuery {
        let poll: Poll
        let action: Action
        /// The parameter for the id.
        let parameter: Member
    }

    /// Returns the query of the job that an action starts; `nil` if there is none, or if its request needs more than the
    /// response of the action contains.
    func jobQuery(of action: Action) -> JobQuery? {
        guard let poll = action.poll, !poll.done.isEmpty, let query = self.action(named: poll.query),
            let id = members(along: poll.id, from: action.response).last?.member
        else { return nil }
        // Who started several jobs waits for each of them.
        if case .array = id.type { return nil }
        var parameter: Member?
        for member in query.request.members {
            if member.wireName == poll.parameter {
                parameter = member
            } else if !member.isOptional {
                return nil
            }
        }
        return parameter.map { JobQuery(poll: poll, action: query, parameter: $0) }
    }
}

extension Pagination {
    /// The function of the runtime's cursor.
    fileprivate var call: String {
        switch position {
        case .offset: "offset"
        case .page: "page"
        case .token: "token"
        }
    }
}

extension Member {
    /// The name of the property after a dot, with backticks where needed.
    fileprivate var nameAfterDot: String { needsBackticks ? "`\(swiftName)`" : swiftName }
}
