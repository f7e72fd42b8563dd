import Foundation
import TencentCloudCore
import Testing

@Suite("Examples of the golden cases, through the generated code")
struct ExampleTests {
    @Test(arguments: try RecordedExample.all())
    func aRequestIsOnTheWireWhatTheExampleSays(_ example: RecordedExample) throws {
        let body = JSONWriter.body(of: example.request)
        #expect(body.problems.isEmpty)
        #expect(try JSONValue(json: String(decoding: body.data, as: UTF8.self)) == JSONValue(json: example.requestJSON))
    }

    @Test(arguments: try RecordedExample.all())
    func aResponseIsReadWithoutDrift(_ example: RecordedExample) {
        #expect(example.response?.drifts.isEmpty != false)
    }
}
