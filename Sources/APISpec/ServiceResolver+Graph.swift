import APIModel

/// What follows from which object holds which: where a type is used, and which types hold themselves.
extension ServiceResolver {
    /// Marks types reached from requests and from responses, then says which properties are optional.
    mutating func findUse(requestsFrom typeCount: Int) {
        let edges = objects.map { object in object.members.compactMap { objectIndex($0.type) } }
        let actions = typeCount..<objects.count
        let asked = reached(from: actions.filter { objects[$0].isUsedInRequests }, edges: edges)
        let answered = reached(from: actions.filter { objects[$0].isUsedInResponses }, edges: edges)
        for index in objects.indices {
            objects[index].isUsedInRequests = asked[index]
            objects[index].isUsedInResponses = answered[index]
            // A type that nothing uses could be used on either side.
            let isUnused = !asked[index] && !answered[index]
            for position in objects[index].members.indices {
                let member = objects[index].members[position]
                let isRequired =
                    (member.isRequiredInRequests || !(asked[index] || isUnused))
                    && (member.isRequiredInResponses || !(answered[index] || isUnused))
                objects[index].members[position].isOptional = !isRequired || member.isNullable
            }
            if index < typeCount { refuseBinary(in: index) }
        }
    }

    /// Puts a box where a struct would hold itself, and an optional where a value could never end.
    mutating func markCycles() {
        let sides: [WritableKeyPath<Member, Bool>] = [\.isRequiredInRequests, \.isRequiredInResponses]
        for isRequired in sides {
            for link in closingLinks(where: { $0[keyPath: isRequired] && !$0.isNullable }) {
                objects[link.object].members[link.member][keyPath: isRequired] = false
                objects[link.object].members[link.member].isOptional = true
            }
        }
        for link in closingLinks(where: { _ in true }) { objects[link.object].members[link.member].isIndirect = true }
    }

    private struct Link {
        var object: Int
        var member: Int
    }

    private func objectIndex(_ type: MemberType) -> Int? {
        if case .object(let name) = type.innermost { typeIndex[name.wire] } else { nil }
    }

    private func reached(from starts: [Int], edges: [[Int]]) -> [Bool] {
        var isReached = objects.map { _ in false }
        var open = starts
        while let object = open.popLast() {
            if isReached[object] { continue }
            isReached[object] = true
            open += edges[object]
        }
        return isReached
    }

    /// Members that lead back to an object on the way to them, without an array in between: without these there is no
    /// cycle left. Found depth first in source order, with a stack of our own: specs may be as long as they like.
    private func closingLinks(where isLink: (Member) -> Bool) -> [Link] {
        enum State { case new, open, done }
        var states = objects.map { _ in State.new }
        var closing: [Link] = []
        for start in objects.indices where states[start] == .new {
            var path = [Link(object: start, member: 0)]
            states[start] = .open
            while let last = path.last {
                guard last.member < objects[last.object].members.count else {
                    states[last.object] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].member += 1
                let member = objects[last.object].members[last.member]
                guard let target = directObject(member.type), isLink(member) else { continue }
                switch states[target] {
                case .new:
                    states[target] = .open
                    path.append(Link(object: target, member: 0))
                case .open: closing.append(last)
                case .done: break
                }
            }
        }
        return closing
    }

    /// The object that a property of the type holds in itself: a `JSON of` type is as much in its place as the type.
    private func directObject(_ type: MemberType) -> Int? {
        switch type {
        case .object(let name): typeIndex[name.wire]
        case .json(let content): directObject(content)
        default: nil
        }
    }
}
