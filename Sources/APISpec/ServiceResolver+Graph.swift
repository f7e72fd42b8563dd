import APIModel

/// What follows from which object holds which: where a type is used, and which types hold themselves.
extension ServiceResolver {
    /// A member that holds an object.
    struct Link {
        /// Index of the object that has the member.
        var object: Int
        var member: Int
        /// Index of the object that is held.
        var target: Int
        /// Without an array in between. A `JSON of` type is as much in its place as the type.
        var isDirect: Bool
    }

    /// Marks types reached from requests and from responses, then says which properties are optional, and which need
    /// a box.
    mutating func resolveUse(typeCount: Int) {
        let links = objects.indices.map { self.links(of: $0) }
        let actions = typeCount..<objects.count
        let asked = reached(from: actions.filter { objects[$0].isUsedInRequests }, links)
        let answered = reached(from: actions.filter { objects[$0].isUsedInResponses }, links)
        for index in objects.indices {
            objects[index].isUsedInRequests = asked[index]
            objects[index].isUsedInResponses = answered[index]
            if index < typeCount { refuseBinary(in: index) }
        }
        markCycles(links)
        for index in objects.indices { markOptionals(of: index) }
    }

    private func links(of object: Int) -> [Link] {
        var links: [Link] = []
        for member in objects[object].members.indices {
            var (type, isDirect) = (objects[object].members[member].type, true)
            while true {
                if case .array(let element) = type {
                    (type, isDirect) = (element, false)
                } else if case .json(let content) = type {
                    type = content
                } else {
                    break
                }
            }
            if case .object(let name) = type, let target = typeIndex[name.wire] {
                links.append(Link(object: object, member: member, target: target, isDirect: isDirect))
            }
        }
        return links
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
    private mutating func markCycles(_ links: [[Link]]) {
        let asked = closing(links) { link in
            objects[link.object].isRequestSide && objects[link.object].members[link.member].isRequiredInRequests
                && !objects[link.object].members[link.member].isNullable
        }
        for link in asked { objects[link.object].members[link.member].isRequiredInRequests = false }
        let answered = closing(links) { link in
            objects[link.object].isResponseSide && objects[link.object].members[link.member].isRequiredInResponses
                && !objects[link.object].members[link.member].isNullable
        }
        for link in answered { objects[link.object].members[link.member].isRequiredInResponses = false }
        for link in closing(links, where: { _ in true }) {
            objects[link.object].members[link.member].isIndirect = true
        }
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
    private mutating func markOptionals(of index: Int) {
        let (isAsked, isAnswered) = (objects[index].isRequestSide, objects[index].isResponseSide)
        for member in objects[index].members.indices {
            let isRequired =
                (objects[index].members[member].isRequiredInRequests || !isAsked)
                && (objects[index].members[member].isRequiredInResponses || !isAnswered)
            objects[index].members[member].isOptional = !isRequired || objects[index].members[member].isNullable
        }
    }
}

extension ObjectType {
    /// Stands in requests, or could: an object that nothing uses might stand on either side.
    var isRequestSide: Bool { isUsedInRequests || !isUsedInResponses }
    /// Stands in responses, or could.
    var isResponseSide: Bool { isUsedInResponses || !isUsedInRequests }
}
