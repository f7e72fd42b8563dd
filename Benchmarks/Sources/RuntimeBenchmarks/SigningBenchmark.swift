import Foundation
import TencentCloudCore

/// Measures signing a small request, compared with the official Python SDK.
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
    guard peerAuthorization == sign().authorization else { throw PeerError("its signature differs") }
    printRow(
        "sign a small request", time, against: "official Python SDK", peerTime,
        ratio: rounded(peerTime / time) + " faster", reach: ">= 5 x")
}

/// Returns the time that the Python SDK takes, and its signature.
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
        throw PeerError(".venv is missing: run Scripts/setup.sh tests (or make bench) once")
    }
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        .split(separator: "\n")
    guard lines.count == 2, let time = Double(lines[0]) else { throw PeerError("signing_peer.py printed no time") }
    return (time, String(lines[1]))
}

private struct PeerError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = "The official Python SDK cannot be measured: \(description)." }
}
