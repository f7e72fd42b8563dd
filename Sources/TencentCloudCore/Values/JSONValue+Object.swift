extension JSONValue {
    /// The members of a JSON object, in order. Keys are unique: of two members with the same key, the first one is
    /// kept.
    public struct Object: Sendable {
        private var members: [(key: String, value: JSONValue)] = []
        /// The index of each key, kept only for objects that are too large for a linear search.
        private var indices: [String: Int] = [:]
        private static let searchable = 16

        /// Creates an object without members.
        public init() {}

        /// Creates an object. Of two members with the same key, the first one is kept.
        public init(_ members: some Sequence<(String, JSONValue)>) {
            for (key, value) in members where index(of: key) == nil { append(key, value) }
        }

        /// The value of a key. Setting it to `nil` removes the member.
        ///
        /// - Complexity: O(1), except for a removal, which moves all later members.
        public subscript(key: String) -> JSONValue? {
            get { index(of: key).map { members[$0].value } }
            set {
                switch (index(of: key), newValue) {
                case (let position?, let value?): members[position].value = value
                case (let position?, nil): remove(at: position)
                case (nil, let value?): append(key, value)
                case (nil, nil): break
                }
            }
        }

        /// The keys, in order.
        ///
        /// - Complexity: O(*n*) in the number of members.
        public var keys: [String] { members.map(\.key) }

        private func index(of key: String) -> Int? {
            members.count <= Self.searchable ? members.firstIndex { $0.key == key } : indices[key]
        }

        private mutating func append(_ key: String, _ value: JSONValue) {
            members.append((key, value))
            guard members.count > Self.searchable else { return }
            index(from: indices.isEmpty ? 0 : members.count - 1)
        }

        private mutating func remove(at position: Int) {
            let removed = members.remove(at: position)
            if members.count > Self.searchable {
                indices[removed.key] = nil
                index(from: position)
            } else {
                indices = [:]
            }
        }

        private mutating func index(from start: Int) {
            for position in start..<members.count { indices[members[position].key] = position }
        }
    }
}

extension JSONValue.Object: RandomAccessCollection {
    public var startIndex: Int { members.startIndex }
    public var endIndex: Int { members.endIndex }
    public subscript(position: Int) -> (key: String, value: JSONValue) { members[position] }
}

extension JSONValue.Object: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}

extension JSONValue.Object: Hashable {
    /// The order of the members does not matter.
    public static func == (left: Self, right: Self) -> Bool { JSONValue.object(left) == .object(right) }

    public func hash(into hasher: inout Hasher) { hash(into: &hasher, levels: JSONValue.hashedLevels) }

    /// Combines the object into a hasher.
    /// - Parameter levels: The number of levels that count.
    func hash(into hasher: inout Hasher, levels: Int) {
        hasher.combine(count)
        guard levels > 0 else { return }
        // A sum does not depend on the order.
        hasher.combine(
            reduce(0) { sum, member in
                var hasher = Hasher()
                hasher.combine(member.key)
                member.value.hash(into: &hasher, levels: levels - 1)
                return sum &+ hasher.finalize()
            })
    }
}
