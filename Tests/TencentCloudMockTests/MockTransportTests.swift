import Foundation
import TencentCloudCore
import TencentCloudMock
import TencentCloudOCR
import Testing

@Suite("A mock transport")
struct MockTransportTests {
    private let mock = MockTransport()
    private let request = OCR.IDCardOCRRequest(imageUrl: "https://example.com/a.jpg", cardSide: .front)
    private var ocr: OCR.Client { OCR.Client(mock: mock) }

    // MARK: - Responses

    @Test func `answers from a function of the typed request`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self) { request in
            request.cardSide == .back ? #"{"Authority": "某某公安局"}"# : #"{"Name": "张三"}"#
        }
        #expect(try await ocr.idCardOCR(request).name == "张三")
        var back = request
        back.cardSide = .back
        let response = try await ocr.idCardOCR(back)
        #expect(response.authority == "某某公安局")
        #expect(!response.requestId.isEmpty)
    }

    @Test func `answers with one response after the other, and then with the last one`() async throws {
        mock.respond(
            to: OCR.IDCardOCRRequest.self, with: #"{"Response": {"Name": "一", "RequestId": "id-1"}}"#,
            .error(.internalError),
            #"{"Name": "三"}"#)
        let once = ocr.with { $0.retries = .none }
        let first = try await once.idCardOCR(request)
        #expect((first.name, first.requestId) == ("一", "id-1"))
        await #expect(throws: TencentCloudError.self) { try await once.idCardOCR(request) }
        for _ in 0..<2 { #expect(try await once.idCardOCR(request).name == "三") }
    }

    @Test func `refuses a call with an error code, as the service does`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: .error("FailedOperation.ImageBlur", message: "blurred"))
        let error = await #expect(throws: TencentCloudError.self) { try await ocr.idCardOCR(request) }
        #expect(error?.code == "FailedOperation.ImageBlur")
        #expect("\(try #require(error))".contains("blurred"))
        #expect(mock.calls.count == 1)
    }

    @Test func `repeats a failure of the network as in life, without pauses`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: .failure(.cannotConnect(reason: "no such host")), "{}")
        _ = try await ocr.idCardOCR(request)
        #expect(mock.calls.count == 2)
    }

    @Test func `answers with any status, as a proxy may`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: .http(status: 403, headers: ["Server": "proxy"], body: "no"))
        let error = await #expect(throws: TencentCloudError.self) { try await ocr.idCardOCR(request) }
        guard case .invalidResponse(let response)? = error else { throw TestError("\(String(describing: error))") }
        #expect(response.status == 403)
    }

    @Test func `says what is wrong with a response that is no JSON`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: #"{"Name": "#)
        let error = await #expect(throws: TencentCloudError.self) { try await ocr.idCardOCR(request) }
        guard case .invalidResponse? = error else { throw TestError("\(String(describing: error))") }
    }

    // MARK: - Time

    @Test func `a delay is limited by the time of a call`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: MockResponse.json("{}").after(.seconds(3600)))
        let error = await #expect(throws: TencentCloudError.self) {
            try await ocr.with { $0.timeout = .milliseconds(50) }.idCardOCR(request)
        }
        #expect(error?.isTimeout == true)
    }

    @Test func `a delay ends with the task of the call`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: MockResponse.json("{}").after(.seconds(3600)))
        let call = Task { try await ocr.with { $0.timeout = .seconds(7200) }.idCardOCR(request) }
        while mock.calls.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
        call.cancel()
        guard case .failure(let cancelled) = await call.result else { throw TestError("the call has succeeded") }
        #expect((cancelled as? TencentCloudError)?.isCancellation == true)
    }

    // MARK: - Calls

    @Test func `keeps the calls with their typed requests, regions and bodies, signed`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: "{}")
        _ = try await ocr.idCardOCR(request, region: .apShanghai)
        #expect(mock.requests(of: OCR.IDCardOCRRequest.self).map(\.imageUrl) == ["https://example.com/a.jpg"])
        #expect(mock.requests(of: OCR.BankCardOCRRequest.self).isEmpty)
        let call = try #require(mock.calls.first)
        #expect(call.action.name == "IDCardOCR" && call.region == .apShanghai)
        #expect(call.json == ["ImageUrl": "https://example.com/a.jpg", "CardSide": "FRONT"])
        let authorization = call.headers.first { $0.name == "Authorization" }?.value
        #expect(authorization?.hasPrefix("TC3-HMAC-SHA256 Credential=AKIDMock") == true)
        #expect("\(call)" == "IDCardOCR in ap-shanghai")
        var dumped = ""
        dump(call, to: &dumped)
        #expect(!dumped.contains("example.com") && !dumped.contains("Signature"))
        mock.removeCalls()
        #expect(mock.calls.isEmpty)
    }

    @Test func `a call read as JSON has the request that the caller made`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: #"{"Name": "张三", "New": 1}"#)
        #expect(try await ocr.api.raw(request)["New"] == 1)
    }

    @Test func `preflight refuses a request before the mock sees it`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self, with: "{}")
        let error = await #expect(throws: TencentCloudError.self) { try await ocr.idCardOCR(.init()) }
        guard case .preflight? = error else { throw TestError("\(String(describing: error))") }
        #expect(mock.calls.isEmpty)
    }

    // MARK: - No response

    @Test func `a call without a response fails with the line to write`() async throws {
        let error = await #expect(throws: TencentCloudError.self) { try await ocr.idCardOCR(request) }
        #expect(error?.code == .mockHasNoResponse)
        let line = #"mock.respond(to: TencentCloudOCR.OCR.IDCardOCRRequest.self, with: "{}")"#
        #expect("\(try #require(error))".contains(line))
        #expect(mock.calls.count == 1)
    }

    @Test func `an error that the function throws fails the call with its text`() async throws {
        mock.respond(to: OCR.IDCardOCRRequest.self) { _ in throw TestError("the test is wrong") }
        let error = await #expect(throws: TencentCloudError.self) { try await ocr.idCardOCR(request) }
        #expect(error?.code == .mockFailed)
        #expect("\(try #require(error))".contains("the test is wrong"))
    }

    @Test func `a request that no client has made is not answered`() async throws {
        let request = TransportRequest(
            url: try #require(URL(string: "http://127.0.0.1")), deadline: .now + .seconds(60), maxResponseBody: 1)
        let failure = await #expect(throws: TransportFailure.self) { try await mock.send(request) }
        #expect(failure?.reach == .nothingSent)
    }
}

struct TestError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
