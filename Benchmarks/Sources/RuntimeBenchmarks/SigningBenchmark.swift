import Foundation
import TencentCloudCore

/// Signing a small request, against the official Python SDK's signing of the same one.
func benchmarkSigning() async throws {
    let credential = Credential(
        secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE")
    let body = Data(#"{"ImageUrl":"https://example.com/front.jpg","CardSide":"FRONT"}"#.utf8)
    let signer = Signer()
    func sign() -> Signature {
        let request = SignableRequest(
            service: "ocr", host: "ocr.tencentcloudapi.com", contentType: "application/json", timestamp: 1_551_113_065,
            payload: PayloadDigest(of: body))
        return signer.sign(request, with: credential)
    }

    let repeats = 2_000
    let time = await fastest(rounds: 31) { for _ in 0..<repeats { keep(sign()) } } / Double(repeats)
    let (peerTime, peerAuthorization) = try officialSigning()
    guard peerAuthorization == sign().authorization else { throw PeerFailure("its signature is another one") }
    printRow(
        "sign a small request", time, against: "official Python SDK", peerTime,
        ratio: rounded(peerTime / time) + " faster", reach: ">= 5 x")
}

/// How long the Python SDK takes, and what it signs.
private func officialSigning() throws -> (time: Double, authorization: String) {
    let benchmarks = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let process = Process()
    let output = Pipe()
    process.executableURL = benchmarks.appendingPathComponent("../.venv/bin/python")
    process.arguments = [benchmarks.appendingPathComponent("signing_peer.py").path]
    process.standardOutput = output
    do {
        try process.run()
    } catch {
        throw PeerFailure(".venv is missing: run Scripts/setup.sh tests (or make bench) once")
    }
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        .split(separator: "\n")
    guard lines.count == 2, let time = Double(lines[0]) else { throw PeerFailure("signing_peer.py printed no time") }
    return (time, String(lines[1]))
}

private struct PeerFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = "The official Python SDK cannot be measured: \(description)." }
}
