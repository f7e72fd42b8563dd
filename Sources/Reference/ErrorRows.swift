import APIModel

/// The rows of a service's error codes in one language. Most are the same on all pages, so they are built once.
struct ErrorRows {
    private let service: Service
    private let language: Language
    private let links: ActionLinks
    private let known: [String: Known]

    private struct Known {
        let error: ErrorCode
        let row: ErrorRow
        /// A Boolean value that indicates whether the row links to an action. On the page of that action, it differs.
        let leads: Bool
    }

    init(of service: Service, in language: Language, _ links: ActionLinks) {
        self.service = service
        self.language = language
        self.links = links
        let known = service.errors.map { error in
            let row = ErrorRow(error, of: service, in: language, links)
            let plain = ErrorRow(error, of: service, in: language, ActionLinks([], fileStems: []))
            return Known(error: error, row: row, leads: row != plain)
        }
        self.known = Dictionary(known.map { ($0.error.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns the row of an error code on the page of an action.
    func row(_ error: ErrorCode, of action: Action) -> ErrorRow {
        if let known = known[error.code], !known.leads, known.error.saysTheSame(as: error) { return known.row }
        return ErrorRow(error, of: service, in: language, links.from(action))
    }
}
