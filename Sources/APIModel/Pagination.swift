/// The form in which an action returns a list in pages: the key `pagination`.
package struct Pagination: Sendable, Equatable {
    /// The parameter that names the position in the list.
    package enum Position: Sendable, Equatable {
        /// The number of items before the page.
        case offset(String)
        /// The number of the page. The first page is 0 or 1.
        case page(String, first: Int)
        /// A text that the response to the previous page contains, at the path `next`.
        case token(String, next: MemberPath)

        /// The wire name of the parameter.
        package var parameter: String {
            switch self {
            case .offset(let name), .page(let name, _), .token(let name, _): name
            }
        }
    }

    /// A Boolean member of the response that tells the last page from others.
    package enum Flag: Sendable, Equatable {
        /// The member is `true` in the last page.
        case end(MemberPath)
        /// The member is `true` in all pages but the last.
        case more(MemberPath)

        package var path: MemberPath {
            switch self {
            case .end(let path), .more(let path): path
            }
        }
    }

    package let position: Position
    /// The wire name of the parameter for the number of items in a page.
    package let limit: String?
    /// The largest number of items that the server returns in a page.
    package let maximum: Int?
    /// The list in the response.
    package let items: MemberPath
    /// The number of items of all pages.
    package let total: MemberPath?
    package let flag: Flag?

    package init(
        position: Position, limit: String?, maximum: Int?, items: MemberPath, total: MemberPath?, flag: Flag?
    ) {
        self.position = position
        self.limit = limit
        self.maximum = maximum
        self.items = items
        self.total = total
        self.flag = flag
    }
}

/// The way from an object to a member in it, through other objects: `Result.Items`.
package struct MemberPath: Sendable, Equatable {
    /// The wire names, at least one.
    package let names: [String]
    /// The names with dots between them, as a spec writes them.
    package var text: String { names.joined(separator: ".") }

    package init(_ names: [String]) { self.names = names }
}

extension Service {
    /// Returns the members along a path that begins in an object, each with the object that declares it. They are fewer
    /// than the names if the path leads nowhere, which the resolver refuses.
    package func members(along path: MemberPath, from start: ObjectType) -> [(owner: ObjectType, member: Member)] {
        var found: [(owner: ObjectType, member: Member)] = []
        var object: ObjectType? = start
        for name in path.names {
            guard let owner = object, let member = owner.members.first(where: { $0.wireName == name }) else { break }
            found.append((owner, member))
            if case .object(let type) = member.type { object = self.type(type) } else { object = nil }
        }
        return found
    }
}
