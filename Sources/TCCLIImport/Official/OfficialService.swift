/// A version of a service in the official description. Texts belong to the tree that it was read from.
struct OfficialService {
    var shortName: String
    var version: String
    var title: Bytes
    var brief: Bytes
    var actions: [OfficialAction]
    /// The objects, including requests and responses, in the order of the description.
    var objects: [OfficialObject]
}

struct OfficialAction {
    enum Status: String {
        case online, deprecated, offline
    }

    var name: String
    var title: Bytes
    var document: Bytes
    var status: Status
    var isSigned: Bool
    /// The indices of the request and the response in the service's `objects`.
    var input: Int
    var output: Int
}

struct OfficialObject {
    enum Role {
        case request, response, type
    }

    var name: String
    var document: Bytes
    var members: [OfficialMember]
    var role = Role.type
    /// Boolean values that indicate whether the object is used in a request and in a response.
    var isUsedInRequests = false
    var isUsedInResponses = false
    /// A Boolean value that indicates whether the object is left out, since it or a part of it is malformed.
    var isLeftOut = false
}

struct OfficialMember {
    enum Kind: Equatable {
        case string, integer, unsigned, float, boolean, iso8601, datetime, date, base64, binary
        /// An object, by its index in the service's `objects`.
        case object(Int)
    }

    var wireName: Bytes
    var kind: Kind
    var isList: Bool
    var document: Bytes
    var example: Bytes
    /// Boolean values that indicate whether requests must have the member, and whether responses always have it.
    var isRequired: Bool
    var isAlwaysReturned: Bool
    var isNullable: Bool
    var isDisabled: Bool

    var name: String { String(decoding: wireName, as: UTF8.self) }
    var isRequestId: Bool { wireName.equals("RequestId") }

    /// Returns `true` if specs leave out the member: it is disabled, and its object is not part of responses.
    func isLeftOut(of object: OfficialObject) -> Bool {
        isDisabled && !object.isUsedInResponses
    }
}

extension OfficialService {
    /// Determines for each object whether requests and responses use it.
    mutating func markUse() {
        for action in actions {
            objects[action.input].role = .request
            objects[action.output].role = .response
        }
        mark(from: actions.map(\.input), \.isUsedInRequests)
        mark(from: actions.map(\.output), \.isUsedInResponses)
    }

    private mutating func mark(from roots: [Int], _ side: WritableKeyPath<OfficialObject, Bool>) {
        var waiting = roots
        while let index = waiting.popLast() {
            if objects[index][keyPath: side] { continue }
            objects[index][keyPath: side] = true
            for member in objects[index].members {
                if case .object(let target) = member.kind { waiting.append(target) }
            }
        }
    }
}

extension OfficialMember.Kind {
    var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
