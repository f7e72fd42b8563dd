import APIModel
import Foundation
import TencentCloudCore
import Testing

/// Random requests of every action, signed here and by the official SDK's own functions.
@Suite(.timeLimit(.minutes(5)))
struct SignatureTests {
    @Test func `ten thousand random requests are signed as the official SDK signs`() async throws {
        let service = try #require(try Repository.api().services.first)
        let actions = service.actions
        var random = RandomRequests(of: service, seed: 20_181_119)
        var lines = Data()
        var authorizations: [String] = []
        for index in 0..<10_000 {
            let action = actions[index % actions.count]
            let type = readableRequests[index % actions.count]
            let credential = Credential(secretId: "AKIDtest\(index % 7)", secretKey: "keyTEST\(index % 7)")
            let parameters = random.next(for: action)
            let sent = try await Exchange.run(
                type, parameters.jsonText, response: #"{"Response":{"RequestId":"1"}}"#, as: credential,
                region: random.pick(of: [nil, .apBeijing, .apGuangzhou]) ?? nil
            ).sent
            let body = String(decoding: sent.body, as: UTF8.self)
            #expect(try JSONValue(json: body) == parameters, "\(action.wireName)")
            lines += Data(Self.line(sent, body: body, credential).utf8)
            authorizations.append(sent.header("authorization") ?? "none")
        }
        let official = try Self.signed(lines)
        #expect(official.count == authorizations.count)
        #expect(zip(official, authorizations).filter { $0 != $1 }.isEmpty)
        // Empty bodies are signed alike.
        #expect(Set(authorizations).count > 9_000)
    }

    private static func line(_ sent: TransportRequest, body: String, _ credential: Credential) -> String {
        var headers: JSONValue = ["host": .string(sent.url.host ?? "")]
        for header in sent.headers { headers[header.name.lowercased()] = .string(header.value) }
        let line: JSONValue = [
            "headers": headers, "body": .string(body), "secretId": .string(credential.secretId),
            "secretKey": .string(credential.secretKey),
        ]
        return line.jsonText + "\n"
    }

    /// Returns the output of Tests/Checks/Python/sign_requests.py for the lines.
    private static func signed(_ lines: Data) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "signatures-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "requests")
        let output = folder.appending(path: "signatures")
        try lines.write(to: input)
        try Data().write(to: output)

        let process = Process()
        process.executableURL = URL(filePath: Repository.path(".venv/bin/python"))
        process.arguments = [Repository.path("Tests/Checks/Python/sign_requests.py")]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map(String.init)
    }
}

extension TransportRequest {
    fileprivate func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
}
