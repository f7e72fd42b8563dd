import APIModel

/// Analyses which object contains which: the sides on which a type is used, and the types that contain themselves.
extension ServiceResolver {
    /// A member whose type is an object, an array of objects or JSON text of objects.
    struct Link {
        let holder: ObjectDraft
        let member: MemberDraft
        /// The index of the contained object in `objects`.
        let target: Int
        /// A Boolean value that indicates whether no array is in between. `JSON of` counts as direct, since its value
        /// is stored inline.
        let isDirect: Bool
    }

    /// The links of each object, in the order of `objects`.
    var links: [[Link]] { objects.map { links(of: $0) } }

    /// Marks the types reachable from requests and from responses. In `objects`, the first `typeCount` entries are
    /// types; requests and responses follow.
    func markUse(_ links: [[Link]], typeCount: Int) {
        let actions = typeCount..<objects.count
        let inRequests = reached(from: actions.filter { objects[$0].isUsedInRequests }, links)
        let inResponses = reached(from: actions.filter { objects[$0].isUsedInResponses }, links)
        for (index, object) in objects.enumerated() {
            object.isUsedInRequests = inRequests[index]
            object.isUsedInResponses = inResponses[index]
        }
    }

    private func links(of object: ObjectDraft) -> [Link] {
        object.members.compactMap { member in
            var (type, isDirect) = (member.type, true)
            while true {
                if case .array(let element) = type {
                    (type, isDirect) = (element, false)
                } else if case .json(let content) = type {
                    type = content
                } else {
                    break
                }
            }
            guard case .object(let name) = type, let target = typeIndex[name.wire] else { return nil }
            return Link(holder: object, member: member, target: target, isDirect: isDirect)
        }
    }

    private func reached(from starts: [Int], _ links: [[Link]]) -> [Bool] {
        var isReached = objects.map { _ in false }
        var open = starts
        while let object = open.popLast() {
            if isReached[object] { continue }
            isReached[object] = true
            open += links[object].map(\.target)
        }
        return isReached
    }

    // MARK: Cycles

    /// Breaks cycles: marks members as indirect where a struct would contain itself, and makes a member not required
    /// where a cycle of required members would have no finite value.
    func markCycles(_ links: [[Link]]) {
        let closingInRequests = closing(links) { link in
            link.holder.mayBeUsedInRequests && link.member.isRequiredInRequests && !link.member.spec.isNullable
        }
        for link in closingInRequests { link.member.isRequiredInRequests = false }
        let closingInResponses = closing(links) { link in
            link.holder.mayBeUsedInResponses && link.member.isRequiredInResponses && !link.member.spec.isNullable
        }
        for link in closingInResponses { link.member.isRequiredInResponses = false }
        for link in closing(links, where: { _ in true }) { link.member.isIndirect = true }
    }

    /// Returns the links that close a cycle, that is, lead back to an object on the path to them. Without these links
    /// no cycle is left. The search is depth first in source order, with an explicit stack, since chains of types may
    /// have any length.
    private func closing(_ links: [[Link]], where isLink: (Link) -> Bool) -> [Link] {
        enum State { case new, open, done }
        var states = objects.map { _ in State.new }
        var closing: [Link] = []
        for start in objects.indices where states[start] == .new {
            var path = [(object: start, next: 0)]
            states[start] = .open
            while let (object, next) = path.last {
                guard next < links[object].count else {
                    states[object] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let link = links[object][next]
                guard link.isDirect, states[link.target] != .done, isLink(link) else { continue }
                if states[link.target] == .open {
                    closing.append(link)
                } else {
                    states[link.target] = .open
                    path.append((link.target, 0))
                }
            }
        }
        return closing
    }

    // MARK: Optionals

    /// Makes a property optional if it may be missing on some side on which its object is used, or is nullable.
    func markOptionals(of object: ObjectDraft) {
        let (isUsedInRequests, isUsedInResponses) = (object.mayBeUsedInRequests, object.mayBeUsedInResponses)
        for member in object.members {
            let isRequired =
                (member.isRequiredInRequests || !isUsedInRequests)
                && (member.isRequiredInResponses || !isUsedInResponses)
            member.isOptional = !isRequired || member.spec.isNullable
        }
    }
}
