import Foundation
import Testing

@testable import TencentCloudCore

/// The checks of a call before anything is sent.
@Suite struct CallTests {
    private let service = Service(
        name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com", maxRequestBody: 100,
        regions: [.apBeijing, .apGuangzhou])

    private func call(
        _ regions: Action.Regions = .service, members: JSONValue.Object = [:], region: Region? = nil,
        default defaultRegion: Region? = nil, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) throws(TencentCloudError) -> Call {
        var configuration = ClientConfiguration()
        configure(&configuration)
        let body = JSONWriter.body(of: EchoRequest(members: members), preflight: configuration.preflight == .on)
        return try Call(
            Action("Echo", of: service, regions: regions), body: body, region: region, default: defaultRegion,
            configuration)
    }

    private func reason(_ call: () throws(TencentCloudError) -> Call) -> String? {
        #expect(throws: TencentCloudError.self) { try call() }?.description
    }

    /// Notices that it is written.
    private struct Watched: ActionRequest {
        typealias Response = EchoResponse
        static let action = EchoRequest.json
        let isWritten = Locked(false)

        func write(to json: inout JSONWriter) { isWritten.withLock { $0 = true } }
    }

    @Test(arguments: [false, true])
    func `a request of a task that is cancelled already is not written`(_ stream: Bool) async {
        let request = Watched()
        let client = APIClient(credential: Behaviour.credential, region: .apShanghaiFsi)
        let call = Task<TencentCloudError?, Never> {
            withUnsafeCurrentTask { $0?.cancel() }
            do throws(TencentCloudError) {
                if stream { _ = try await client.stream(request) } else { _ = try await client.send(request) }
                return nil
            } catch {
                return error
            }
        }
        let error = await call.value
        guard case .network(let network)? = error else { return unexpected(error) }
        #expect(network.failure == .cancelled(.nothingSent))
        #expect(network.host == "ocr.ap-shanghai-fsi.tencentcloudapi.com" && network.action == "Echo")
        #expect(!request.isWritten.withLock { $0 })
    }

    private struct Codes: ServiceClient {
        static let service = EchoRequest.service
        let api: APIClient
    }

    @Test func `error codes are the same as a constant of generated code and as a text`() {
        let constant = Codes.action("Echo", errors: "InternalError\nInvalidParameter.Text")
        let text = Action("Echo", of: Codes.service, errors: "InternalError\nInvalidParameter.Text")
        #expect(constant.errors == ["InternalError", "InvalidParameter.Text"] && text.errors == constant.errors)
        #expect(constant == text && constant == Codes.action("Echo", errors: "InternalError\nInvalidParameter.Text"))
        #expect(constant.hashValue == text.hashValue)
        #expect(constant != Codes.action("Echo", errors: "InternalError") && Codes.action("Echo").errors.isEmpty)
    }

    // MARK: - Regions

    @Test func `a region of the list is sent`() throws {
        #expect(try call(region: .apBeijing).region == .apBeijing)
        #expect(try call(default: .apBeijing).region == .apBeijing)
        #expect(try call(region: .apGuangzhou, default: .apTokyo).region == .apGuangzhou)
        #expect(try call(.only([.apTokyo]), region: .apTokyo).region == .apTokyo)
        #expect(try call().region == nil)
    }

    @Test func `a region outside the list is refused`() {
        #expect(
            reason { () throws(TencentCloudError) in try call(region: .apTokyo) }
                == "Echo was not sent: Region must be one of ap-beijing, ap-guangzhou, but is ap-tokyo.")
        #expect(
            reason { () throws(TencentCloudError) in try call(default: .apTokyo) }
                == "Echo was not sent: Region must be one of ap-beijing, ap-guangzhou, "
                + "but is ap-tokyo (the client's region).")
        #expect(
            reason { () throws(TencentCloudError) in try call(.only([.apSeoul]), region: .apBeijing) }
                == "Echo was not sent: Region must be one of ap-seoul, but is ap-beijing.")
    }

    @Test func `preflight off sends any region that can be sent`() throws {
        #expect(try call(region: .apTokyo) { $0.preflight = .off }.region == .apTokyo)
        #expect(
            reason { () throws(TencentCloudError) in try call(region: "a\r\nb") { $0.preflight = .off } }
                == "The region's name is empty, or contains something other than a-z, 0-9, '-' and '.'. Write a name such "
                + "as 'ap-guangzhou'.")
    }

    @Test func `an action without regions is sent none`() throws {
        #expect(try call(.none, region: .apTokyo, default: .apTokyo).region == nil)
    }

    @Test func `a service without a list takes any region`() throws {
        let service = Service(name: "sts", version: "2018-08-13", endpoint: "sts.tencentcloudapi.com")
        let call = try Call(
            Action("A", of: service), body: JSONWriter.body(of: EchoRequest()), region: "xx-any", default: nil,
            ClientConfiguration())
        #expect(call.region == "xx-any")
    }

    // MARK: - Sizes and endpoints

    @Test func `a body past the services limit is refused`() throws {
        let members: JSONValue.Object = ["Text": .string(String(repeating: "a", count: 100))]
        #expect(
            reason { () throws(TencentCloudError) in try call(members: members) }
                == "Echo was not sent: the body has 111 bytes, but the service accepts at most 100.")
        #expect(try call(members: members) { $0.preflight = .off }.body.data.count == 111)
    }

    private struct Picture: RequestModel {
        var file: Base64
        var name: String
        var limit = 100

        func write(to json: inout JSONWriter) {
            json.base64("File", file, .maxSize(limit))
            json.string("Name", name)
        }
    }

    /// The limit of a file is often the one of the whole body, in which the other members also need space.
    @Test(arguments: [(100, "", 57), (100, "front", 54), (40, "", 30), (100, "a name that takes all the space", 36)])
    func `a file of the size that preflight names is accepted`(_ limit: Int, _ name: String, _ size: Int) throws {
        func call(_ size: Int) throws(TencentCloudError) -> Call {
            let file = Base64([UInt8](repeating: 0, count: size))
            let picture = Picture(file: file, name: name, limit: limit)
            return try Call(
                Action("Echo", of: service), body: JSONWriter.body(of: picture), region: nil, default: nil,
                ClientConfiguration())
        }
        let reason = reason { () throws(TencentCloudError) in try call(1_000) }
        #expect(reason?.contains("File must be at most ") == true)
        #expect(reason?.contains("that is a file of \(size) bytes") == true, "\(reason ?? "")")
        #expect(try call(size).body.data.count <= 100)
        #expect(throws: TencentCloudError.self) { try call(size + 3) }
    }

    @Test func `all problems are named at once`() {
        let members: JSONValue.Object = ["Text": .string(String(repeating: "a", count: 100))]
        let error = #expect(throws: TencentCloudError.self) { try call(members: members, region: .apTokyo) }
        guard case .preflight(let error)? = error else { return unexpected(error) }
        #expect(error.problems.count == 2)
        #expect(error.action == "Echo")
    }

    @Test func `the endpoint of the client is preferred`() throws {
        #expect(try call().address.hostHeader == "ocr.tencentcloudapi.com")
        #expect(try call { $0.endpoint = "127.0.0.1:8443" }.address.hostHeader == "127.0.0.1:8443")
        #expect(
            reason { () throws(TencentCloudError) in try call { $0.endpoint = "http://example.com" } }
                == "The endpoint 'http://example.com' is not on this machine (localhost, 127.0.0.0/8, [::1]), so plain http is "
                + "not allowed. Use https.")
        var configuration = ClientConfiguration()
        configuration.endpoint = "a.example"
        let credential = Credential(secretId: "i", secretKey: "k")
        let api = APIClient(credential: credential, endpoint: "b.example", configuration: configuration)
        #expect(api.configuration.endpoint == "b.example")
        #expect(APIClient(credential: credential, configuration: configuration).configuration.endpoint == "a.example")
    }
}
