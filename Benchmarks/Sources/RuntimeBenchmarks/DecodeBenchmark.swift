import Foundation
import TencentCloudCore
import TencentCloudOCR

/// Measures decoding a response of about 205 KB, compared with Foundation's JSONDecoder.
///
/// The generated type does more: it also decodes the JSON in strings (`AdvancedInfo`), which the peer keeps as text.
func benchmarkDecoding() throws {
    let response = generalBasicOCRResponse(lines: 707)
    let decoder = JSONDecoder()
    func decodeByPeer() throws -> Peer.GeneralBasicOCRResponse {
        try decoder.decode(Peer.Envelope.self, from: response).Response
    }
    let (ours, theirs) = (try OCR.GeneralBasicOCRResponse(json: response), try decodeByPeer())
    guard ours.textDetections.map(\.detectedText) == theirs.TextDetections.map(\.DetectedText) else {
        throw DecodingDiffers()
    }

    let times = try medians(
        rounds: 61,
        [
            { keep(try OCR.GeneralBasicOCRResponse(json: response)) },
            { keep(try decodeByPeer()) },
        ])
    printRow(
        "decode GeneralBasicOCR, \(response.count / 1000) KB (\(Int(Double(response.count) / times[0] / 1e6)) MB/s)",
        times[0],
        against: "JSONDecoder", times[1], ratio: rounded(times[1] / times[0]) + " faster", reach: ">= 8 x")
}

private struct DecodingDiffers: Error {}
