import Foundation
import TencentCloudCore

#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif

/// Measures building and signing a request with a picture of 7 MiB of base64 text, compared with the SHA-256 of its
/// body, which every signature needs.
func benchmarkLargeRequest() async throws {
    let picture = Base64((0..<7_340_032 / 4 * 3).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    let transport = Terminus()
    var configuration = ClientConfiguration()
    configuration.transport = transport
    let api = APIClient(
        credential: Credential(secretId: "AKIDEXAMPLE", secretKey: "EXAMPLE"), configuration: configuration)
    let request = PictureRequest(imageBase64: picture)

    let time = try await fastest(rounds: 41) { keep(try await api.send(request)) }
    let body = transport.lastBody
    let hashTime = await fastest(rounds: 41) {
        body.withUnsafeBytes { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: bytes)
            keep(hash.finalize())
        }
    }
    printRow(
        "build and sign a request, 7 MiB of base64 text", time, against: "SHA-256 of its body", hashTime,
        ratio: rounded(time / hashTime), reach: "<= 1.5 x")
}

/// A transport that records the body and responds at once, without sending anything.
///
/// The compiler does not check that this type is `Sendable`. Its only variable is accessed under the lock.
private final class Terminus: HTTPTransport, @unchecked Sendable {
    private let lock = NSLock()
    private var body = Data()

    var lastBody: Data { lock.withLock { body } }

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        lock.withLock { body = request.body }
        return TransportResponse(status: 200, body: Data(#"{"Response":{"RequestId":"request-1"}}"#.utf8))
    }
}

private struct PictureRequest: ActionRequest {
    let imageBase64: Base64

    static var action: Action {
        Action(
            "GeneralBasicOCR",
            of: Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com"))
    }

    func write(to json: inout JSONWriter) { json.base64("ImageBase64", imageBase64, .maxSize(7_340_032)) }

    struct Response: ActionResponse {
        let requestId: String
        init(from json: inout JSONObject) { requestId = json.string("RequestId") }
    }
}
