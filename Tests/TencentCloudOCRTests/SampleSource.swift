import APIModel
import SwiftEmit

/// Swift that holds the samples of the reference as functions, so that the compiler reads them and a test runs them.
enum SampleSource {
    static func text(of service: Service) -> String {
        var text = """
            // Recorded by SampleTests from the examples of specs/ocr.

            import TencentCloudOCR

            /// The calls of the Swift samples in the reference, to the letter, in its order.
            enum RecordedSamples: Samples {

            """
        var count = 0
        for action in service.actions {
            for example in action.examples {
                let lines = SwiftSample.call(example, of: action, in: service)
                count += 1
                if count > 1 { text += "\n" }
                if action.status != .online { text += "    @available(*, deprecated)\n" }
                text += "    private static func sample\(count)(_ client: OCR.Client) async throws {\n"
                for line in lines { text += "        \(line)\n" }
                text += "        _ = response\n    }\n"
            }
        }
        text += "\n    @available(*, deprecated)\n"
        text += "    static var all: [@Sendable (OCR.Client) async throws -> Void] {\n        [\n"
        for number in 1...max(count, 1) { text += "            sample\(number),\n" }
        return text + "        ]\n    }\n}\n"
    }
}
