import APIModel
import Reference

// The extensions `x-tc-pagination` and `x-tc-poll`, with the keys of specs.

extension Pagination {
    func write(to json: inout JSONPrinter) {
        switch position {
        case .offset(let name): json.member("offset", name)
        case .page(let name, let first):
            json.member("page", name)
            json.member("first")
            json.literal(String(first))
        case .token(let name, let next):
            json.member("token", name)
            json.member("next", next.text)
        }
        if let limit { json.member("limit", limit) }
        if let maximum {
            json.member("maximum")
            json.literal(String(maximum))
        }
        json.member("items", items.text)
        if let total { json.member("total", total.text) }
        switch flag {
        case .end(let path): json.member("end", path.text)
        case .more(let path): json.member("more", path.text)
        case nil: break
        }
    }
}

extension Poll {
    func write(to json: inout JSONPrinter) {
        json.member("with", query)
        json.member("id", id.text)
        if parameter != id.names.last { json.member("parameter", parameter) }
        json.member("status", status.text)
        for (key, values) in [("done", done), ("failed", failed)] where !values.isEmpty {
            json.member(key)
            json.array(.line) { json in for value in values { json.element(value) } }
        }
        guard let every else { return }
        json.member("every")
        json.literal(String(every))
    }
}
