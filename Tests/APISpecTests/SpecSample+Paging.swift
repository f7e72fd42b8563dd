extension SpecSample {
    /// The `pagination` of an action.
    static let pages = samples(ofPagination) { written in
        """
        \(head)types: {R: {members: {Items: {type: Array of String}, Old: {type: Array of String, deprecated: x}}}}
        ---
        Action: DoIt
        parameters:
          O: {type: Integer}
          L: {type: Integer}
          S: {type: String}
          F: {type: Float}
          E: {type: Integer, enum: [10, 20]}
          D: {type: Integer, deprecated: x}
        response:
          A: {type: Array of String}
          V: {type: Array of String, enum: [a]}
          N: {type: Integer}
          B: {type: Boolean}
          T: {type: String}
          R: {type: R}
          M: {type: Array of R}
        pagination: \(written)

        """
    }

    private static let ofPagination: [(String, Verdict)] = [
        ("{offset: O, items: A}", .accepted), ("{page: O, items: A}", .accepted),
        ("{token: S, next: T, items: A}", .accepted), ("{offset: S, limit: S, items: A}", .accepted),
        ("{offset: O, limit: E, maximum: 20, items: R.Items, total: N, end: B}", .accepted),
        ("{page: O, first: 0, items: A, more: B}", .accepted), ("{page: O, first: 1, items: A}", .accepted),
        ("{page: O, first: 2, items: A}", .refused), ("{page: O, first: -1, items: A}", .refused),
        ("{page: O, first: one, items: A}", .refused),
        ("{}", .refused), ("[]", .refused), ("x", .refused), ("{items: A}", .refused), ("{offset: O}", .refused),
        ("{offset: O, page: O, items: A}", .refused), ("{offset: O, first: 1, items: A}", .refused),
        ("{offset: O, next: T, items: A}", .refused), ("{token: S, items: A}", .refused),
        ("{offset: O, maximum: 5, items: A}", .refused), ("{offset: O, limit: L, maximum: 0, items: A}", .refused),
        ("{offset: O, limit: L, maximum: x, items: A}", .refused),
        ("{offset: O, items: A, end: B, more: B}", .refused), ("{offset: O, items: A, until: B}", .refused),
        ("{offset: null, items: A}", .refused), ("{offset: O, items: [A]}", .refused),
        ("{offset: O, items: A.}", .refused), ("{offset: O, items: .A}", .refused),
        ("{offset: 'a b', items: A}", .refused),
        ("{offset: X, items: A}", .beyondTheSchema(.context)), ("{offset: F, items: A}", .beyondTheSchema(.context)),
        ("{offset: D, items: A}", .beyondTheSchema(.context)), ("{offset: O, items: X}", .beyondTheSchema(.context)),
        ("{offset: O, items: T}", .beyondTheSchema(.context)), ("{offset: O, items: V}", .beyondTheSchema(.context)),
        ("{offset: O, items: R.X}", .beyondTheSchema(.context)),
        ("{offset: O, items: R.Old}", .beyondTheSchema(.context)),
        ("{offset: O, items: M.Items}", .beyondTheSchema(.context)),
        ("{offset: O, items: A, total: T}", .beyondTheSchema(.context)),
        ("{offset: O, items: A, end: N}", .beyondTheSchema(.context)),
        ("{token: E, next: T, items: A}", .beyondTheSchema(.context)),
        ("{offset: O, items: A}\nstream: sse", .beyondTheSchema(.context)),
    ]

    /// The `poll` of an action.
    static let jobs = samples(ofPoll) { written in
        """
        \(head)types: {R: {members: {Id: {type: String}}}}
        ---
        Action: DoIt
        response: {Id: {type: String}, N: {type: Integer}, R: {type: R}}
        poll: \(written)
        ---
        Action: Ask
        parameters: {Id: {type: String}, N: {type: Integer}}
        response:
          S: {type: String}
          E: {type: String, enum: [DONE, FAIL]}
          I: {type: Integer}
          B: {type: Boolean}
          X: {type: String, sensitive: true}

        """
    }

    private static let ofPoll: [(String, Verdict)] = [
        ("{with: Ask, id: Id, status: S}", .accepted), ("{with: Ask, id: R.Id, status: S}", .accepted),
        ("{with: Ask, id: Id, parameter: Id, status: S, done: [OK], failed: [NO], every: 2 s}", .accepted),
        ("{with: Ask, id: N, status: I, done: [2], failed: [3]}", .accepted),
        ("{with: Ask, id: Id, status: E, done: [DONE]}", .accepted),
        ("{with: Ask, id: Id, status: S, every: 500ms}", .accepted),
        ("{with: Ask, id: Id, status: S, every: 60 min}", .accepted),
        ("{with: Ask, id: Id, status: S, every: 61 min}", .beyondTheSchema(.arithmetic)),
        ("{with: Ask, id: Id, status: S, every: 2}", .refused),
        ("{with: Ask, id: Id, status: S, every: 0 s}", .refused),
        ("{with: Ask, id: Id, status: S, every: 2 h}", .refused),
        ("{}", .refused), ("[]", .refused), ("{with: Ask, id: Id}", .refused), ("{id: Id, status: S}", .refused),
        ("{with: Ask, status: S}", .refused), ("{with: Ask, id: Id, status: S, until: x}", .refused),
        ("{with: Ask, id: Id, status: S, failed: [NO]}", .refused),
        ("{with: Ask, id: Id, status: S, done: []}", .refused), ("{with: Ask, id: Id, status: S, done: OK}", .refused),
        ("{with: Ask, id: Id, status: S, done: ['']}", .refused),
        ("{with: Ask, id: Id, status: S, done: [\"a\\nb\"]}", .refused),
        ("{with: Ask, id: Id, status: S, done: [OK, OK]}", .refused),
        ("{with: Ask, id: Id, status: S, done: [OK], failed: [OK]}", .beyondTheSchema(.context)),
        ("{with: Nobody, id: Id, status: S}", .beyondTheSchema(.context)),
        ("{with: Ask, id: X, status: S}", .beyondTheSchema(.context)),
        ("{with: Ask, id: Id, parameter: X, status: S}", .beyondTheSchema(.context)),
        ("{with: Ask, id: Id, parameter: N, status: S}", .beyondTheSchema(.context)),
        ("{with: Ask, id: Id, status: B}", .beyondTheSchema(.context)),
        ("{with: Ask, id: Id, status: X}", .beyondTheSchema(.context)),
        ("{with: Ask, id: Id, status: E, done: [DONT]}", .beyondTheSchema(.context)),
        ("{with: Ask, id: N, status: I, done: ['02']}", .beyondTheSchema(.context)),
    ]
}
