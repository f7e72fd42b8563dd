import Foundation
import TencentCloudCore

/// Decoding an answer of about 205 KB, against Foundation's JSONDecoder.
func benchmarkDecoding() throws {
    let answer = generalBasicOCRAnswer(lines: 707)
    let decoder = JSONDecoder()
    let times = try medians(
        rounds: 60,
        [
            { keep(try GeneralBasicOCRResponse(json: answer)) },
            { keep(try decoder.decode(Peer.Envelope.self, from: answer)) },
        ])
    printRow(
        "decode GeneralBasicOCR, \(answer.count / 1000) KB", times[0], against: "JSONDecoder", times[1],
        ratio: rounded(times[1] / times[0]) + " faster", reach: ">= 8 x")
    print("   that is \(Int(Double(answer.count) / times[0] / 1e6)) MB/s")
}
