extension SpecWriter {
    mutating func write(_ pages: ListPages) {
        yaml.key("pagination")
        yaml.indentation += 2
        switch pages.position {
        case .offset: yaml.word("offset", pages.parameter)
        case .page(let first):
            yaml.word("page", pages.parameter)
            if first != 1 { yaml.word("first", String(first)) }
        case .token: yaml.word("token", pages.parameter)
        }
        if let limit = pages.limit { yaml.word("limit", limit) }
        if let maximum = pages.maximum { yaml.word("maximum", String(maximum)) }
        yaml.word("items", pages.items)
        if let total = pages.total { yaml.word("total", total) }
        if let next = pages.next { yaml.word("next", next) }
        if let end = pages.end { yaml.word("end", end) }
        yaml.indentation -= 2
        counts.pages += 1
    }

    mutating func write(_ query: JobQuery) {
        yaml.key("poll")
        yaml.indentation += 2
        yaml.word("with", service.actions[query.action].name)
        yaml.word("id", query.idPath)
        yaml.word("status", query.status)
        let values = query.values
        if !values.done.isEmpty { yaml.word("done", "[\(values.done.joined(separator: ", "))]") }
        if !values.done.isEmpty, !values.failed.isEmpty {
            yaml.word("failed", "[\(values.failed.joined(separator: ", "))]")
        }
        yaml.indentation -= 2
        counts.jobs += 1
        counts.jobsWithEnd += values.done.isEmpty ? 0 : 1
    }
}
