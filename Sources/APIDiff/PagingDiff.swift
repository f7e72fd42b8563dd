import APIModel

/// Compares the pages of a list, and the ways to wait for a job. What generated code offers because of them must not
/// disappear, nor return another type.
struct PagingDiff {
    let old: Action
    let new: Action

    private var location: ChangeLocation { .new(new.origin) }

    func write(to list: inout ChangeList) {
        comparePages(&list)
        comparePolls(&list)
    }

    private func comparePages(_ list: inout ChangeList) {
        switch (old.pagination, new.pagination) {
        case (nil, nil): break
        case (nil, _?): list.harmless(.pagination, at: location, "its pages can be read with items(of:) now")
        case (_?, nil):
            list.breaking(.pagination, at: location, "its pages can no longer be read with items(of:) and pages(of:)")
        case (let before?, let after?):
            let changes = before.changes(to: after)
            guard !changes.isEmpty else { break }
            list.add(
                .pagination, isBreaking: before.items != after.items, at: location,
                "pagination changed: \(changes.joined(separator: ", "))")
        }
    }

    private func comparePolls(_ list: inout ChangeList) {
        guard old.poll != new.poll else { return }
        let couldWait = old.poll.map { !$0.done.isEmpty } ?? false
        let canWait = new.poll.map { !$0.done.isEmpty } ?? false
        switch (couldWait, canWait) {
        case (true, false): list.breaking(.poll, at: location, "its job can no longer be waited for with wait(for:)")
        case (false, true): list.harmless(.poll, at: location, "its job can be waited for with wait(for:) now")
        case (false, false): list.harmless(.poll, at: location, "the description of its job changed")
        case (true, true):
            guard let before = old.poll, let after = new.poll else { return }
            list.add(
                .poll, isBreaking: before.query != after.query, at: location,
                "the description of its job changed: \(before.changes(to: after).joined(separator: ", "))")
        }
    }
}

extension Pagination {
    fileprivate func changes(to other: Pagination) -> [String] {
        changedKeys(from: keys, to: other.keys)
    }

    private var keys: [(key: String, value: String?)] {
        let (kind, first, next): (String, String?, String?) =
            switch position {
            case .offset: ("offset", nil, nil)
            case .page(_, let first): ("page", "\(first)", nil)
            case .token(_, let next): ("token", nil, next.text)
            }
        var (end, more): (String?, String?)
        switch flag {
        case .end(let path): end = path.text
        case .more(let path): more = path.text
        case nil: break
        }
        return [
            ("position", "\(kind) \(position.parameter)"), ("first", first), ("limit", limit),
            ("maximum", maximum.map { "\($0)" }),
            ("items", items.text), ("total", total?.text), ("next", next), ("end", end), ("more", more),
        ]
    }
}

extension Poll {
    fileprivate func changes(to other: Poll) -> [String] {
        changedKeys(from: keys, to: other.keys)
    }

    private var keys: [(key: String, value: String?)] {
        [
            ("with", query), ("id", id.text), ("parameter", parameter), ("status", status.text),
            ("done", done.joined(separator: " ")), ("failed", failed.isEmpty ? nil : failed.joined(separator: " ")),
            ("every", every.map { "\($0) ms" }),
        ]
    }
}

/// Returns a phrase for each key whose value differs. Both lists have the same keys in the same order.
func changedKeys(
    from old: [(key: String, value: String?)], to new: [(key: String, value: String?)]
) -> [String] {
    zip(old, new).filter { $0.value != $1.value }.map { before, after in
        "\(before.key) from \(before.value ?? "none") to \(after.value ?? "none")"
    }
}
