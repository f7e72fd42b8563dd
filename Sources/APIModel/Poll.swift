/// The way to wait for the job that an action starts: the key `poll`.
package struct Poll: Sendable, Equatable {
    /// The wire name of the action that returns the status of the job.
    package let query: String
    /// The id of the job in the response of the action that starts it.
    package let id: MemberPath
    /// The wire name of the parameter of the query for the id.
    package let parameter: String
    /// The status in the response of the query.
    package let status: MemberPath
    /// The values of the status of a job that has succeeded. Empty if they are not known: nothing is then generated.
    package let done: [String]
    /// The values of the status of a job that has failed.
    package let failed: [String]
    /// The time between two queries, in milliseconds, or `nil` for the client's default.
    package let every: Int?

    package init(
        query: String, id: MemberPath, parameter: String, status: MemberPath, done: [String], failed: [String],
        every: Int?
    ) {
        self.query = query
        self.id = id
        self.parameter = parameter
        self.status = status
        self.done = done
        self.failed = failed
        self.every = every
    }
}

extension Service {
    /// Returns the polls by the wire names of their queries, without those whose values are not known. Polls with the
    /// same query tell the end of a job in the same way.
    package var pollsByQuery: [String: Poll] {
        let polls = actions.compactMap(\.poll).filter { !$0.done.isEmpty }
        return Dictionary(polls.map { ($0.query, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func action(named wireName: String) -> Action? { actions.first { $0.wireName == wireName } }
}
