import APIModel

extension ServiceResolver {
    // MARK: Pagination

    mutating func resolvePagination(
        _ spec: ActionSpec, request: ObjectDraft, response: ObjectDraft
    ) -> Pagination? {
        guard let pagination = spec.pagination else { return nil }
        if spec.isEventStream { diagnostics.append(.notOfAStream("pagination", at: pagination.key)) }
        var members = MemberPaths(objects: objects, typeIndex: typeIndex)
        let position = pagination.position(of: request, &members)
        if let limit = pagination.limit { members.parameter(limit, key: "limit", of: request, .number) }
        if let items = pagination.items { members.member(items, of: response, .list) }
        if let total = pagination.total { members.member(total, of: response, .total) }
        if let next = pagination.next { members.member(next, of: response, .text) }
        for flag in [pagination.end, pagination.more].compactMap(\.self) {
            members.member(flag, of: response, .flag)
        }
        diagnostics += members.diagnostics
        guard let position, let items = pagination.items else { return nil }
        return Pagination(
            position: position, limit: pagination.limit?.value, maximum: pagination.maximum?.value,
            items: items.resolved, total: pagination.total?.resolved,
            flag: pagination.end.map { .end($0.resolved) } ?? pagination.more.map { .more($0.resolved) })
    }

    // MARK: Polls

    mutating func resolvePoll(_ spec: ActionSpec, response: ObjectDraft) -> Poll? {
        guard let poll = spec.poll else { return nil }
        if spec.isEventStream { diagnostics.append(.notOfAStream("poll", at: poll.key)) }
        var members = MemberPaths(objects: objects, typeIndex: typeIndex)
        let id = poll.id.flatMap { members.member($0, of: response, .id) }
        defer { diagnostics += members.diagnostics }
        guard let name = poll.query, let query = query(named: name) else { return nil }
        if query.action.isEventStream { members.diagnostics.append(.notOfAStream("poll", at: name.location)) }
        if let status = poll.status, let member = members.member(status, of: query.response, .status) {
            if member.spec.isSensitive { members.diagnostics.append(.sensitiveStatus(status.path)) }
            members.diagnostics += diagnostics(ofValues: poll.done + poll.failed, of: member)
        }
        guard let path = poll.id, let status = poll.status else { return nil }
        let parameter = poll.parameter ?? Located(path.resolved.names.last ?? "", path.path.location)
        members.check(parameter, key: poll.parameter == nil ? "id" : "parameter", of: query, named: name.value, for: id)
        let resolved = Poll(
            query: name.value, id: path.resolved, parameter: parameter.value, status: status.resolved,
            done: poll.done.map(\.value), failed: poll.failed.map(\.value), every: poll.every)
        if let first = queries[name.value] {
            if !first.poll.tellsTheEnd(as: resolved) {
                members.diagnostics.append(.otherPoll(name, first: first.location))
            }
        } else {
            queries[name.value] = (resolved, name.location)
        }
        return resolved
    }

    /// Returns the action with its request and response, or reports that the service has none of this name.
    private mutating func query(named name: Located<String>) -> QueryDraft? {
        guard let index = scope.actions.firstIndex(where: { $0.name.value.isExactly(name.value) }) else {
            // The action may be in a file that could not be read.
            if brokenFiles.isEmpty {
                diagnostics.append(.unknownQuery(name, known: scope.actions.map(\.name.value)))
            }
            return nil
        }
        let request = typeIndex.count + 2 * index
        return QueryDraft(action: scope.actions[index], request: objects[request], response: objects[request + 1])
    }

    /// Returns diagnostics about values that the status cannot have.
    private func diagnostics(ofValues values: [Located<String>], of status: MemberDraft) -> [Diagnostic] {
        if let known = status.enumeration?.values.map(\.value.displayText) {
            return values.filter { !known.contains($0.value) }.map { .unknown(.value, $0, known: known) }
        }
        guard status.type.isInteger else { return [] }
        return values.filter { Int($0.value)?.description != $0.value }.map { value in
            .notInteger(value.value, key: "status", at: value.location)
        }
    }
}

/// The action that returns the status of a job.
private struct QueryDraft {
    let action: ActionSpec
    let request: ObjectDraft
    let response: ObjectDraft
}

extension MemberPaths {
    /// Reports the parameter of a query for the id of the job if there is none, or if its type is another one.
    fileprivate mutating func check(
        _ name: Located<String>, key: String, of query: QueryDraft, named action: String, for id: MemberDraft?
    ) {
        guard let parameter = parameter(name, key: key, of: query.request, .text), let id,
            parameter.type.isInteger != id.type.element.isInteger
        else { return }
        diagnostics.append(
            .anotherTypeOfId(name, key: key, type: parameter.type.text, idType: id.type.text, of: action))
    }
}

extension PaginationSpec {
    /// Returns the position, or `nil` if a part of it is missing or wrong, which is reported.
    fileprivate func position(of request: ObjectDraft, _ members: inout MemberPaths) -> Pagination.Position? {
        guard let position, let positionKey else { return nil }
        let suitable = positionKey == .token ? MemberPaths.Suitable.text : .number
        members.parameter(position, key: positionKey.rawValue, of: request, suitable)
        switch positionKey {
        case .offset: return .offset(position.value)
        case .page: return .page(position.value, first: first ?? 1)
        case .token: return next.map { .token(position.value, next: $0.resolved) }
        default: return nil
        }
    }
}

extension Poll {
    /// Returns `true` if the other poll with the same query tells the end of a job in the same way.
    fileprivate func tellsTheEnd(as other: Poll) -> Bool {
        status == other.status && done == other.done && failed == other.failed && every == other.every
    }
}
