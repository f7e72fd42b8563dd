import Foundation
import TencentCloudCore

#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif

/// Building and signing a request with a picture of 7 MiB of base64 text, against the SHA-256 of its body, which any signature
/// has to pay for.
func benchmarkLargeRequest() async throws {
    let picture = Base64((0..<7_340_032 / 4 * 3).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    let transport = Terminus()
    var configuration = ClientConfiguration()
    configuration.transport = transport
    let api = APIClient(
        credential: Credential(secretId: "AKIDEXAMPLE", secretKey: "EXAMPLE"), configuration: configuration)
    let request = PictureRequest(imageBase64: picture)

    // In time on the processor: a call changes threads, and waiting for one on a busy machine is not its work.
    var times: [Double] = []
    var hashTimes: [Double] = []
    for _ in 0..<41 {
        let start = clock()
        keep(try await api.send(request))
        times.append(Double(clock() - start))
        let body = transport.lastBody
        let hashStart = clock()
        body.withUnsafeBytes { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: bytes)
            keep(hash.finalize())
        }
        hashTimes.append(Double(clock() - hashStart))
    }
    let time = times.sorted()[times.count / 2] / Double(CLOCKS_PER_SEC)
    let hashTime = hashTimes.sorted()[hashTimes.count / 2] / Double(CLOCKS_PER_SEC)
    printRow(
        "build and sign a request, 7 MiB of base64 text", time, against: "SHA-256 of its body", hashTime,
        ratio: rounded(time / hashTime), reach: "<= 1.5 x")
}

/// Keeps the body that it is given and answers at once: the end of the line, where sending would start.
private final class Terminus: HTTPTransport, @unchecked Sendable {
    private let lock = NSLock()
    private var body = Data()

    var lastBody: Data { lock.withLock { body } }

    func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPResponse {
        lock.withLock { body = request.body }
        return HTTPResponse(status: 200, body: Data(#"{"Response":{"RequestId":"request-1"}}"#.utf8))
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
