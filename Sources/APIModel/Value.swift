/// A value written in a spec: an example, a default, a limit.
package indirect enum Value: Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case float(Double)
    case string(String)
    case array([Value])
    case object([Member])

    package struct Member: Sendable {
        package let name: String
        package let value: Value

        package init(name: String, value: Value) {
            self.name = name
            self.value = value
        }
    }
}

extension Value: Equatable {
    /// Compares texts by their bytes, as they are sent.
    package static func == (left: Value, right: Value) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.float(let left), .float(let right)): left == right
        case (.string(let left), .string(let right)): left.isExactly(right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }
}

extension Value.Member: Equatable {
    package static func == (left: Value.Member, right: Value.Member) -> Bool {
        left.name.isExactly(right.name) && left.value == right.value
    }
}

extension Value {
    /// Compares two numbers, such as a value and its limit. Both must be integers or both floating-point numbers.
    package func isLess(than other: Value) -> Bool {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): left < right
        case (.float(let left), .float(let right)): left < right
        default: false
        }
    }
}
