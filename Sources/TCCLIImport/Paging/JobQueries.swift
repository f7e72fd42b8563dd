/// The action that returns the status of the jobs of another one, found by the id that both have.
struct JobQuery {
    /// The index of the action in the service.
    let action: Int
    /// The path of the id in the response of the action that starts the job. The parameter of the query has its last name.
    let idPath: String
    /// The path of the status in the response of the query.
    let status: String
    let values: StatusValues
}

/// Finds the queries of all jobs of a service.
struct JobQueries {
    /// A query and the status in its response.
    private struct Query {
        let action: Int
        /// The parameter for the id.
        let parameter: OfficialMember
        let status: String
        let values: StatusValues
    }

    private let service: OfficialService
    /// The queries that require an id, by its name.
    private var queries: [String: [Query]] = [:]

    init(_ service: OfficialService) {
        self.service = service
        for (index, action) in service.actions.enumerated() {
            guard Self.onlyReads(action.name), !Corrections.isStream(action.name, service: service.shortName),
                let status = Self.status(of: service.objects[action.output], in: service)
            else { continue }
            for member in service.objects[action.input].members
            where member.isRequired && !member.isDisabled && !member.isList && Self.isId(member) {
                let query = Query(
                    action: index, parameter: member, status: status.path,
                    values: StatusValues(of: status.member))
                queries[member.name, default: []].append(query)
            }
        }
    }

    /// Returns the query of the job that an action starts; `nil` if there is none, or more than one.
    func query(ofJobOf action: OfficialAction) -> JobQuery? {
        guard !queries.isEmpty, !Self.onlyReads(action.name),
            !Corrections.isStream(action.name, service: service.shortName)
        else { return nil }
        var found: [(query: Query, id: OfficialMember, path: String)] = []
        for id in ids(of: service.objects[action.output]) {
            for query in queries[id.member.name] ?? [] where query.parameter.isInteger == id.member.isInteger {
                found.append((query, id.member, id.path))
            }
        }
        guard found.count == 1, let (query, id, path) = found.first, query.values.hasEnd else { return nil }
        let evidence = JobEvidence(
            service: service, action: action, query: service.actions[query.action], id: id.wireName,
            idDocument: id.document, parameterDocument: query.parameter.document)
        guard evidence.isSufficient else { return nil }
        return JobQuery(action: query.action, idPath: path, status: query.status, values: query.values)
    }

    // MARK: Names

    static func onlyReads(_ name: String) -> Bool {
        ["Describe", "Query", "Get", "Check", "List", "Inquire", "Search"].contains { name.hasPrefix($0) }
    }

    private static let idNames: Set<String> = [
        "TaskId", "TaskID", "FlowId", "FlowID", "JobId", "JobID", "AsyncRequestId", "AsyncTaskId", "ExportId",
    ]

    private static func isId(_ member: OfficialMember) -> Bool {
        idNames.contains(member.name) && (member.kind == .string || member.isInteger)
    }

    private func ids(of response: OfficialObject) -> [(member: OfficialMember, path: String)] {
        func ids(_ object: OfficialObject, _ prefix: String) -> [(member: OfficialMember, path: String)] {
            object.members.filter { Self.isId($0) && !$0.isList && !$0.isDisabled }.map { ($0, prefix + $0.name) }
        }
        let own = ids(response, "")
        guard own.isEmpty, let (object, prefix) = response.onlyObject(in: service) else { return own }
        return ids(object, prefix)
    }

    // MARK: The status

    private static func status(
        of response: OfficialObject, in service: OfficialService
    ) -> (member: OfficialMember, path: String)? {
        func find(_ object: OfficialObject, _ prefix: String) -> [(member: OfficialMember, path: String)] {
            object.members.filter { member in
                !member.isList && !member.isDisabled && (member.kind == .string || member.isInteger)
                    && (member.name.hasSuffix("Status") || member.name.hasSuffix("State"))
            }.map { ($0, prefix + $0.name) }
        }
        var found = find(response, "")
        if found.isEmpty, let (object, prefix) = response.onlyObject(in: service) { found = find(object, prefix) }
        return found.count == 1 ? found[0] : nil
    }
}

extension OfficialObject {
    /// Returns the object that is the response's only one, and its path with a dot at the end.
    func onlyObject(in service: OfficialService) -> (object: OfficialObject, prefix: String)? {
        let objects = members.filter { $0.kind.isObject && !$0.isList && !$0.isDisabled }
        guard objects.count == 1, case .object(let index) = objects[0].kind else { return nil }
        return (service.objects[index], objects[0].name + ".")
    }
}
