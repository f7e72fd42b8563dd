import APIModel

/// What follows from which object holds which: where a type is used, and which types hold themselves.
extension ServiceResolver {
    /// A member that holds an object.
    struct Link {
        let holder: ObjectDraft
        let member: MemberDraft
        /// Index of the object that is held.
        let target: Int
        /// Without an array in between. A `JSON of` type is as much in its place as the type.
        let isDirect: Bool
    }

    /// What each object holds.
    var links: [[Link]] { objects.map { links(of: $0) } }

    /// Marks types reached from requests and from responses, which stand behind the types.
    func markUse(_ links: [[Link]], typeCount: Int) {
        let actions = typeCount..<objects.count
        let asked = reached(from: actions.filter { objects[$0].isUsedInRequests }, links)
        let answered = reached(from: actions.filter { objects[$0].isUsedInResponses }, links)
        for (index, object) in objects.enumerated() {
            object.isUsedInRequests = asked[index]
            object.isUsedInResponses = answered[index]
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

    /// Puts a box where a struct would hold itself; what is required on one side ends where a value could never end.
    func markCycles(_ links: [[Link]]) {
        let asked = closing(links) { link in
            link.holder.isRequestSide && link.member.isRequiredInRequests && !link.member.spec.isNullable
        }
        for link in asked { link.member.isRequiredInRequests = false }
        let answered = closing(links) { link in
            link.holder.isResponseSide && link.member.isRequiredInResponses && !link.member.spec.isNullable
        }
        for link in answered { link.member.isRequiredInResponses = false }
        for link in closing(links, where: { _ in true }) { link.member.isIndirect = true }
    }

    /// Links that lead back to an object on the way to them: without these there is no cycle left. Found depth first
    /// in source order, with a stack of our own: chains of types may be as long as they like.
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

    /// A property is optional when some side on which its object is used may leave it out.
    func markOptionals(of object: ObjectDraft) {
        let (isAsked, isAnswered) = (object.isRequestSide, object.isResponseSide)
        for member in object.members {
            let isRequired =
                (member.isRequiredInRequests || !isAsked) && (member.isRequiredInResponses || !isAnswered)
            member.isOptional = !isRequired || member.spec.isNullable
        }
    }
}
