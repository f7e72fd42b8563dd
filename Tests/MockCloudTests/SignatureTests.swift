import Foundation
import LocalServer
import MockCloud
import TencentCloudCore
import Testing

@Suite struct SignatureTests {
    private func mock() throws -> MockCloud {
        try RadioCloud.mock { $0.keys = .pairs([RadioCloud.key.secretId: RadioCloud.key.secretKey]) }
    }

    @Test func `a valid signature is accepted`() async throws {
        #expect(try await mock().response(to: RadioCloud.signed()).code == nil)
        var query = LocalRequest(
            method: "GET", query: "Name=one",
            headers: [
                ("Host", "127.0.0.1:1"), ("Content-Type", "application/x-www-form-urlencoded"),
                ("X-TC-Action", "Listen"),
                ("X-TC-Version", "2020-01-01"),
            ])
        query = RadioCloud.signed(query)
        #expect(try await mock().response(to: query).code == nil)
        query.query = "Name=two"
        #expect(try await mock().response(to: query).code == "AuthFailure.SignatureFailure")
    }

    @Test(arguments: [-300, 300])
    func `a clock may differ by five minutes`(seconds: Int) async throws {
        let early = RadioCloud.signed(timestamp: RadioCloud.now + seconds)
        #expect(try await mock().response(to: early).code == nil)
        let late = RadioCloud.signed(timestamp: RadioCloud.now + seconds + seconds.signum())
        #expect(try await mock().response(to: late).code == "AuthFailure.SignatureExpire")
    }

    @Test func `a wrong signature has the code of its fault`() async throws {
        let other = Credential(secretId: "AKIDother", secretKey: "x")
        let wrongKey = Credential(secretId: RadioCloud.key.secretId, secretKey: "wrong")
        var changed = RadioCloud.signed()
        changed.body = Data(#"{"Name":"two"}"#.utf8)
        var shortened = RadioCloud.signed()
        shortened.headers[5].value = String(shortened.headers[5].value.dropLast())
        let cases: [(LocalRequest, String)] = [
            (RadioCloud.signed(with: other), "AuthFailure.SecretIdNotFound"),
            (RadioCloud.signed(with: wrongKey), "AuthFailure.SignatureFailure"),
            (changed, "AuthFailure.SignatureFailure"), (shortened, "AuthFailure.SignatureFailure"),
            (RadioCloud.signed(service: "television"), "NoSuchProduct"),
            (RadioCloud.request(), "AuthFailure.InvalidAuthorization"),
            (RadioCloud.request(headers: [("Authorization", "SKIP")]), "AuthFailure.InvalidAuthorization"),
            (RadioCloud.request(headers: [("Authorization", "Basic x")]), "AuthFailure.InvalidAuthorization"),
        ]
        for (request, code) in cases { #expect(try await mock().response(to: request).code == code) }
    }

    @Test func `the action may be signed in lower case, and the body may be left out`() async throws {
        // Made by hand as the official description does it, with the header x-tc-action in lower case.
        var request = RadioCloud.request()
        var signable = SignableRequest(
            service: "radio", host: "127.0.0.1:1", contentType: "application/json", timestamp: RadioCloud.now,
            payload: PayloadDigest(of: request.body))
        signable.headers.append(("x-tc-action", "listen"))
        let described = Signer().sign(signable, with: RadioCloud.key).authorization
        request.headers += [("X-TC-Timestamp", "\(RadioCloud.now)"), ("Authorization", described)]
        #expect(try await mock().response(to: request).code == nil)
        signable.payload = .unsigned
        request.headers[5].value = Signer().sign(signable, with: RadioCloud.key).authorization
        #expect(try await mock().response(to: request).code == "AuthFailure.SignatureFailure")
        request.headers.append(("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD"))
        #expect(try await mock().response(to: request).code == nil)
    }

    @Test func `an action without a signature needs none`() async throws {
        #expect(try await mock().response(to: RadioCloud.request("Join", "{}")).code == nil)
        let skipped = RadioCloud.request("Join", "{}", headers: [("Authorization", "SKIP")])
        #expect(try await mock().response(to: skipped).code == nil)
    }
}
