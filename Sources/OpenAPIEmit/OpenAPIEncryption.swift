import APIModel
import Reference

// The extension `x-tc-encryption`, with the keys of specs and the members that it fills in.

extension Encryption {
    func write(to json: inout JSONPrinter) {
        switch request {
        case .none: break
        case .body: json.member("request", "body")
        case .fields(let names): Self.write("request", names, to: &json)
        }
        if response != .none { json.member("response", response.rawValue) }
        if let flag { json.member("flag", flag) }
        Self.write("fills", parameters, to: &json)
    }

    private static func write(_ key: String, _ names: [String], to json: inout JSONPrinter) {
        json.member(key)
        json.array(.line) { json in for name in names { json.element(name) } }
    }
}
