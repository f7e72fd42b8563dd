import Foundation
import TencentCloudCore
import TencentCloudOCR

/// Decoding an answer of about 205 KB, against Foundation's JSONDecoder.
///
/// Ours does more: it also decodes the JSON texts within (`AdvancedInfo`), which the peer keeps as texts.
func benchmarkDecoding() throws {
    let answer = generalBasicOCRAnswer(lines: 707)
    let decoder = JSONDecoder()
    func decodeByPeer() throws -> Peer.GeneralBasicOCRResponse {
        try decoder.decode(Peer.Envelope.self, from: answer).Response
    }
    let (ours, theirs) = (try OCR.GeneralBasicOCRResponse(json: answer), try decodeByPeer())
    guard ours.textDetections.map(\.detectedText) == theirs.TextDetections.map(\.DetectedText) else {
        throw DecodingDiffers()
    }

    let times = try medians(
        rounds: 61,
        [
            { keep(try OCR.GeneralBasicOCRResponse(json: answer)) },
            { keep(try decodeByPeer()) },
        ])
    printRow(
        "decode GeneralBasicOCR, \(answer.count / 1000) KB (\(Int(Double(answer.count) / times[0] / 1e6)) MB/s)",
        times[0],
        against: "JSONDecoder", times[1], ratio: rounded(times[1] / times[0]) + " faster", reach: ">= 8 x")
}

private struct DecodingDiffers: Error {}
