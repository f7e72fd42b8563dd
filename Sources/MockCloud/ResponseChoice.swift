internal import APIModel
internal import TencentCloudCore
internal import TencentCloudMock

/// Chooses the response of a call that succeeds.
struct ResponseChoice {
    /// The members of the response, or of each event of a stream.
    var events: [JSONValue.Object]
    /// The origin of the response: `example 1`, `dynamic` or `recording`.
    var source: String

    /// Creates the choice of a response from elsewhere.
    init(event: JSONValue.Object, source: String) {
        events = [event]
        self.source = source
    }

    /// Chooses the example that is wished for or whose request is nearest, else makes a response from the types.
    ///
    /// - Throws: `MockError` if there is no example that is wished for.
    init(
        for parameters: ReceivedParameters, _ preferences: Preferences, of action: APIModel.Action,
        _ service: APIModel.Service
    ) throws(MockError) {
        let examples = action.examples.enumerated().filter { $0.element.response != nil }
        if let wanted = preferences.example {
            let example = examples.first { example in
                Int(wanted) == example.offset + 1 || example.element.title == wanted
                    || example.element.chineseTitle == wanted
            }
            guard let example, let response = example.element.response else {
                let known = examples.map { "\($0.offset + 1)" }.joined(separator: ", ")
                throw MockError(
                    "InvalidRequest",
                    examples.isEmpty
                        ? "The spec has no example of a response of \(action.wireName)."
                        : "The wish 'example' of the header Prefer must be the title or the number of an example: \(known)."
                )
            }
            events = [JSONValue(response).objectValue ?? [:]]
            source = "example \(example.offset + 1)"
        } else if !preferences.isDynamic,
            let index = Self.nearest(of: examples.map(\.element.request), to: parameters.json),
            let response = examples[index].element.response
        {
            events = [JSONValue(response).objectValue ?? [:]]
            source = "example \(examples[index].offset + 1)"
        } else {
            let names = parameters.files.map { "\($0.name) \($0.content.data.count)" }.joined(separator: ",")
            let seed = SeededNumbers.seed(
                service.shortName, service.version, action.wireName, parameters.json.jsonText, names)
            let count: UInt64 = action.isEventStream ? 3 : 1
            events = (0..<count).map { number in
                JSONValue(MadeResponse.value(of: action, in: service, seed: seed &+ number)).objectValue ?? [:]
            }
            source = "dynamic"
        }
    }

    private static func nearest(of requests: [Value], to request: JSONValue) -> Int? {
        guard requests.count > 1 else { return requests.indices.first }
        return Nearness.nearest(
            of: requests.map { JSONValue($0).objectValue ?? [:] }, to: request.objectValue ?? [:])
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
