import FlyingFox
import FlyingSocks
import Foundation

/// Responds to two actions with made-up data, on a free port of this machine.
enum MockServer {
    static func run(_ body: @Sendable (_ port: UInt16) async throws -> Void) async throws {
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
        await server.appendRoute("POST /") { request in
            let action = request.headers[HTTPHeader("X-TC-Action")] ?? ""
            return HTTPResponse(
                statusCode: .ok, headers: [.contentType: "application/json"],
                body: Data((responses[action] ?? unknownAction).utf8))
        }
        let running = Task { try await server.run() }
        defer { running.cancel() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else { throw MockServerError.noPort }
        try await body(port)
        await server.stop()
    }

    enum MockServerError: Error {
        case noPort
    }

    static let responses = [
        "GeneralBasicOCR": """
        {"Response": {"TextDetections": [
          {"DetectedText": "Typed clients, made from", "Confidence": 99, "Polygon": [], "AdvancedInfo": "",
           "ItemPolygon": {"X": 24, "Y": 28, "Width": 470, "Height": 44}, "Words": [], "WordCoordPoint": []},
          {"DetectedText": "YAML specs.", "Confidence": 98, "Polygon": [], "AdvancedInfo": "",
           "ItemPolygon": {"X": 24, "Y": 84, "Width": 230, "Height": 44}, "Words": [], "WordCoordPoint": []}],
          "Language": "en", "Angel": 0, "PdfPageSize": 0, "Angle": 0,
          "RequestId": "00000000-0000-4000-8000-000000000001"}}
        """,
        "IDCardOCR": """
        {"Response": {"Name": "Lin Xiaoyu", "Sex": "F", "Nation": "Han", "Birth": "1990/1/1",
          "Address": "1 Example Road, Sample District", "IdNum": "", "Authority": "", "ValidDate": "",
          "AdvancedInfo": "{}", "RequestId": "00000000-0000-4000-8000-000000000002"}}
        """,
    ]

    static let unknownAction = """
        {"Response": {"Error": {"Code": "InvalidAction", "Message": "The mock knows two actions."},
          "RequestId": "00000000-0000-4000-8000-000000000003"}}
        """
}
