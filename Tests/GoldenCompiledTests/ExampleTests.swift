import Foundation
import TencentCloudCore
import Testing

@Suite("Examples of the golden cases, through the generated code")
struct ExampleTests {
    @Test(arguments: try RecordedExample.all())
    func `a request is on the wire what the example says`(_ example: RecordedExample) throws {
        let body = JSONWriter.body(of: example.request)
        #expect(body.problems.isEmpty)
        var sent = try #require(try JSONValue(json: String(decoding: body.data, as: UTF8.self)).members)
        // Bytes are sent outside of the JSON.
        for (name, value) in body.binaries { sent[name] = .string(String(decoding: value.data, as: UTF8.self)) }
        #expect(try sent == JSONValue(json: example.requestJSON).members)
    }

    @Test(arguments: try RecordedExample.all())
    func `a response is read without drift`(_ example: RecordedExample) {
        // Every response has a RequestId, which an example may leave out.
        #expect(example.response?.drifts.allSatisfy { $0.path == "RequestId" } != false)
    }
}

extension JSONValue {
    /// The members of an object.
    fileprivate var members: [String: JSONValue]? {
        guard case .object(let object) = self else { return nil }
        return Dictionary(object.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
