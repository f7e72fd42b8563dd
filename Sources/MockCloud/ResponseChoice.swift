internal import APIModel
internal import TencentCloudCore
internal import TencentCloudMock

/// Chooses the response of a call that succeeds.
struct ResponseChoice {
    /// The JSON of the response, or of each event of a stream, without the id of the request.
    var events: [String]
    /// The origin of the response: `example 1`, `dynamic` or `recording`.
    var source: String

    /// Creates the choice of a response, or of the events of a stream.
    private init(events: [String], source: String) {
        self.events = events
        self.source = source
    }

    /// Creates the choice of a response from elsewhere.
    init(event: JSONValue.Object, source: String) {
        self.init(events: [JSONValue.object(event).jsonText], source: source)
    }

    /// Chooses the example that is wished for, or else the response to a request that newcomers send first, that of the example
    /// whose request is nearest, or one that is made of the types.
    ///
    /// - Throws: `MockError` if there is no example that is wished for.
    init(
        for parameters: ReceivedParameters, _ preferences: Preferences, of action: APIModel.Action,
        _ service: APIModel.Service, _ cache: ExampleCache
    ) throws(MockError) {
        let examples = cache.examples(of: action, service)
        if let wanted = preferences.example {
            guard let example = examples.first(where: { $0.isNamed(wanted) }) else {
                let known = examples.map { "\($0.number)" }.joined(separator: ", ")
                throw MockError(
                    "InvalidRequest",
                    examples.isEmpty
                        ? "The spec has no example of a response of \(action.wireName)."
                        : "The wish 'example' of the header Prefer must be the title or the number of an example: \(known)."
                )
            }
            self.init(example)
        } else if !preferences.isDynamic, let start = cache.start(parameters.json, of: action, service) {
            self = try start.get()
        } else if !preferences.isDynamic, let nearest = Self.nearest(of: examples, to: parameters.json) {
            self.init(nearest)
        } else {
            let names = parameters.files.map { "\($0.name) \($0.content.data.count)" }.joined(separator: ",")
            let seed = SeededNumbers.seed(
                service.shortName, service.version, action.wireName, parameters.json.jsonText, names)
            let count: UInt64 = action.isEventStream ? 3 : 1
            let made = (0..<count).map { MadeResponse.value(of: action, in: service, seed: seed &+ $0).compactJSON }
            self.init(events: made, source: "dynamic")
        }
    }

    /// Returns the choice as it is sent by an action that encrypts: without members about encryption if it is clear.
    ///
    /// - Parameter seal: The encryption of the response; `nil` if it is to be clear.
    func sealed(
        _ seal: ResponseSeal?, of action: APIModel.Action, _ service: APIModel.Service
    ) throws(MockError) -> ResponseChoice {
        guard let encryption = action.encryption, var members = (try? JSONValue(json: events[0]))?.objectValue else {
            return self
        }
        for name in encryption.members { members[name] = nil }
        if let seal { members = try seal.sealed(members, of: action, service) }
        return ResponseChoice(event: members, source: source)
    }

    private init(_ example: ExampleCache.Example) {
        self.init(events: [example.response], source: "example \(example.number)")
    }

    private static func nearest(of examples: [ExampleCache.Example], to request: JSONValue) -> ExampleCache.Example? {
        // The response of an example that does not ask for a stream is a plain one, whose members events do not have.
        let examples = request["Stream"] == true ? examples.filter { $0.request["Stream"] == true } : examples
        guard examples.count > 1 else { return examples.first }
        return Nearness.nearest(of: examples.map(\.request), to: request.objectValue ?? [:]).map { examples[$0] }
    }
}

/// The examples of actions in the form in which they are sent, for the actions that were called last.
final class ExampleCache: Sendable {
    struct Example: Sendable {
        /// The place among the examples of the spec, from 1 on.
        let number: Int
        let titles: [String]
        let request: JSONValue.Object
        /// The JSON of the response, without the id of the request.
        let response: String

        func isNamed(_ name: String) -> Bool { Int(name) == number || titles.contains(name) }
    }

    /// A request that newcomers send first.
    private struct Start {
        let request: JSONValue
        let result: Result<ResponseChoice, MockError>
    }

    private struct Entry {
        /// Keeps the action, whose identity is the key.
        let action: APIModel.Action
        let examples: [Example]
        let starts: [Start]
    }

    private static let capacity = 500
    private let entries = Locked<[ObjectIdentifier: Entry]>([:])

    /// Returns the examples of an action that have a response.
    func examples(of action: APIModel.Action, _ service: APIModel.Service) -> [Example] {
        entry(of: action, service).examples
    }

    /// Returns the response or the error that the spec shows for a request that newcomers send first; `nil` for another request.
    func start(
        _ request: JSONValue, of action: APIModel.Action, _ service: APIModel.Service
    ) -> Result<ResponseChoice, MockError>? {
        entry(of: action, service).starts.first { $0.request == request }?.result
    }

    private func entry(of action: APIModel.Action, _ service: APIModel.Service) -> Entry {
        let key = ObjectIdentifier(action)
        if let entry = entries.withLock({ $0[key] }) { return entry }
        let entry = Entry(
            action: action, examples: Self.examples(of: action, service), starts: Self.starts(of: action, service))
        entries.withLock { entries in
            if entries.count == Self.capacity { entries.removeAll() }
            entries[key] = entry
        }
        return entry
    }

    private static func starts(of action: APIModel.Action, _ service: APIModel.Service) -> [Start] {
        service.start.filter { $0.action == action.wireName }.compactMap { start in
            let result: Result<ResponseChoice, MockError>
            if let code = start.error {
                result = .failure(MockError(code, of: service))
            } else if let response = start.response,
                case let sent = JSONValue(response.onTheWire(action.response) { service.type($0) }.withoutId)
            {
                result = .success(ResponseChoice(event: sent.objectValue ?? [:], source: "start"))
            } else {
                return nil
            }
            return Start(
                request: JSONValue(start.request.onTheWire(action.request) { service.type($0) }), result: result)
        }
    }

    private static func examples(of action: APIModel.Action, _ service: APIModel.Service) -> [Example] {
        action.examples.enumerated().compactMap { offset, example -> Example? in
            guard let response = example.response?.onTheWire(action.response, { service.type($0) }) else { return nil }
            let request = JSONValue(example.request.onTheWire(action.request) { service.type($0) })
            return Example(
                number: offset + 1, titles: [example.title] + (example.chineseTitle.map { [$0] } ?? []),
                request: request.objectValue ?? [:], response: response.withoutId.compactJSON)
        }
    }
}

extension Value {
    /// The members of an object without the id of a request, which each response has anew.
    fileprivate var withoutId: Value {
        guard case .object(let members) = self else { return .object([]) }
        return .object(members.filter { $0.name != "RequestId" })
    }
}

extension JSONValue {
    /// A value of a spec as JSON.
    init(_ value: APIModel.Value) {
        self =
            switch value {
            case .null: .null
            case .boolean(let value): .bool(value)
            case .integer(let value): .int(value)
            case .float(let value): .double(value)
            case .string(let value): .string(value)
            case .array(let elements): .array(elements.map { JSONValue($0) })
            case .object(let members): .object(JSONValue.Object(members.map { ($0.name, JSONValue($0.value)) }))
            }
    }
}
