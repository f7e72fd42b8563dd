package import APIModel
package import TencentCloudCore
internal import TencentCloudMock

/// A call of the cloud and its response, without what must not be kept: see `Redactor`.
package struct Recording: Sendable {
    package let service: String
    package let version: String
    package let action: String
    /// The parameters.
    package let request: JSONValue.Object
    package let result: Result

    package enum Result: Sendable {
        /// The members of the response, without its id.
        case success(JSONValue.Object)
        /// The code of the service's error, in whatever form the service has sent it.
        case error(String)
    }

    /// Creates the recording of a call.
    package init(
        _ request: JSONValue.Object, of action: APIModel.Action, _ service: APIModel.Service, result: Result
    ) {
        let redactor = Redactor(service: service)
        self.service = service.shortName
        version = service.version
        self.action = action.wireName
        self.request = redactor.redacted(request, of: action.request)
        self.result =
            switch result {
            case .success(let members): .success(redactor.redacted(members, of: action.response))
            case .error: result
            }
    }

    /// Creates a recording from its JSON; `nil` if it is none.
    package init?(json text: String) {
        guard let json = try? JSONValue(json: text), let service = json["service"]?.stringValue,
            let version = json["version"]?.stringValue, let action = json["action"]?.stringValue,
            let request = json["request"]?.objectValue
        else { return nil }
        if let response = json["response"]?.objectValue {
            result = .success(response)
        } else if let code = json["error"]?.stringValue {
            result = .error(code)
        } else {
            return nil
        }
        (self.service, self.version, self.action, self.request) = (service, version, action, request)
    }

    /// The recording as JSON.
    package var jsonText: String {
        var json: JSONValue = [
            "service": .string(service), "version": .string(version), "action": .string(action),
            "request": .object(request),
        ]
        switch result {
        case .success(let members): json["response"] = .object(members)
        case .error(let code): json["error"] = .string(code)
        }
        return json.jsonText
    }

    /// The path of its file below the folder of recordings. The same request always has the same one.
    package var path: String {
        let digits = String(SeededNumbers.seed(JSONValue.object(request).jsonText), radix: 16)
        return "\(service)/\(version)/\(action)-\(String(repeating: "0", count: 16 - digits.count))\(digits).json"
    }
}

/// Recordings by which a mock cloud responds.
package struct Recordings: Sendable {
    private let recordings: [String: [Recording]]

    package init(_ recordings: [Recording]) {
        self.recordings = Dictionary(grouping: recordings) { "\($0.service) \($0.version) \($0.action)" }
    }

    /// Returns the response of the recording whose request is nearest; `nil` if there is none of the action.
    /// - Throws: `MockError` if an error was recorded.
    func response(
        to request: JSONValue, of action: APIModel.Action, _ service: APIModel.Service
    ) throws(MockError) -> ResponseChoice? {
        guard let known = recordings["\(service.shortName) \(service.version) \(action.wireName)"] else { return nil }
        let request = Redactor(service: service).redacted(request.objectValue ?? [:], of: action.request)
        guard let index = Nearness.nearest(of: known.map(\.request), to: request) else { return nil }
        switch known[index].result {
        case .success(let members): return ResponseChoice(event: members, source: "recording")
        case .error(let code): throw MockError(code, "The recorded call failed with this code.")
        }
    }
}
