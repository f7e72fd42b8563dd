import Foundation
import TencentCloudEncryption
import TencentCloudMock
import TencentCloudOCR

/// Reads an ID card by a call whose content is encrypted.
///
/// With the file of a public SM2 key and the URL of a picture, it calls the real service, with the keys of the environment.
/// Otherwise a mock answers. `swift run encrypted-id-card [PUBLIC-KEY-FILE PICTURE-URL]`
@main
struct EncryptedIDCard {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.count == 2, let file = arguments.first, let url = arguments.last {
            let key = try SM2PublicKey(String(contentsOfFile: file, encoding: .utf8))
            try await read(url, with: OCR.Client(credential: .environment, region: .apGuangzhou), key)
        } else {
            print("No public key and no picture are given: a mock answers.\n")
            let mock = MockTransport()
            mock.respond(to: OCR.RecognizeEncryptedIDCardOCRRequest.self) { request in
                request.cardSide == .front ? #"{"Name": "Lin Xiaoyu", "IdNum": "11010119900307803X"}"# : "{}"
            }
            let ocr = OCR.Client(mock: mock).with { $0.transport = PrintedWire(transport: mock) }
            try await read("https://example.com/front.jpg", with: ocr, SM2PublicKey(exampleKey))
        }
    }

    static func read(_ url: String, with ocr: OCR.Client, _ key: SM2PublicKey) async throws {
        do {
            let card = try await ocr.recognizeEncryptedIDCardOCR(
                .init(imageUrl: url, cardSide: .front), encryption: .sm4(key))
            print("RecognizeEncryptedIDCardOCR:\n  \(card.name), \(card.idNum)")
        } catch TencentCloudError.encryption(let error) where error.reason == .clearResponse {
            // The card has come in clear. A program that must not accept that records it, and does not try again.
            print("The response was not encrypted: \(error)")
            exit(1)
        } catch {
            print("The call failed: \(error)")
            exit(1)
        }
    }

    /// A public key as the service hands it out. Nobody has the private key that belongs to it.
    static let exampleKey = """
        LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUZrd0V3WUhLb1pJemowQ0FRWUlLb0VjejFVQmdpMERRZ0FFUHFERGlLUDhF\
        U0FkTDdrVU8xYUhMY0N3eEZQRApUZTFiME1pN0pkRVlpc1NTL3ZMRElpVzFya01UMWpibzgwRnhCVnJKV08reEJid0NNckhT\
        YzRDVE1BPT0KLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tCg==
        """
}

/// Prints what leaves this machine, and passes it on.
struct PrintedWire: HTTPTransport {
    let transport: MockTransport

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        if let body = try? JSONValue(json: String(decoding: request.body, as: UTF8.self)) {
            print("Sent:\n  EncryptedBody: \(body["EncryptedBody"]?.stringValue?.prefix(40) ?? "")…")
            print("  Encryption: \(body["Encryption"]?["Algorithm"]?.stringValue ?? ""), key and vector of this call")
        }
        return try await transport.send(request)
    }
}
