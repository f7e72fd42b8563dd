import Foundation
import Testing

@testable import TencentCloudCore

@Suite struct EndpointTests {
    @Test(arguments: [
        ("ocr.tencentcloudapi.com", "https://ocr.tencentcloudapi.com/", "ocr.tencentcloudapi.com"),
        ("OCR.TencentCloudAPI.com", "https://ocr.tencentcloudapi.com/", "ocr.tencentcloudapi.com"),
        ("https://ocr.ap-shanghai-fsi.tencentcloudapi.com/", "https://ocr.ap-shanghai-fsi.tencentcloudapi.com/", nil),
        ("https://gateway.example:8443", "https://gateway.example:8443/", "gateway.example:8443"),
        ("https://gateway.example:443", "https://gateway.example/", "gateway.example"),
        ("http://localhost:8080", "http://localhost:8080/", "localhost:8080"),
        ("http://localhost:80", "http://localhost/", "localhost"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000/", "127.0.0.1:9000"),
        ("http://127.255.3.4", "http://127.255.3.4/", "127.255.3.4"),
        ("http://[::1]:9000", "http://[::1]:9000/", "[::1]:9000"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]/", "[2001:db8::1]"),
        ("HTTPS://a.b", "https://a.b/", "a.b"), ("10.0.0.255:8443", "https://10.0.0.255:8443/", nil),
        ("https://1.2.3.4.example", "https://1.2.3.4.example/", nil),
        ("0xcloud.example", "https://0xcloud.example/", nil),
    ])
    func `accepts`(_ text: String, _ url: String, _ host: String?) throws {
        let address = try Endpoint(text).address()
        #expect(address.url.absoluteString == url)
        if let host { #expect(address.hostHeader == host) }
    }

    @Test(arguments: [
        ("http://ocr.tencentcloudapi.com", "is not on this machine"),
        ("http://127.0.0.1.evil.example", "plain http"), ("http://127.evil", "plain http"),
        ("http://128.0.0.1", "plain http"), ("http://localhost.evil.example", "plain http"),
        ("http://127.0.0.1.", "does not name a host"), ("http://127.1", "not an IPv4 address"),
        ("http://[::2]", "plain http"),
        ("http://127.0.0.256", "not an IPv4 address"), ("http://0127.0.0.1:8080", "not an IPv4 address"),
        ("http://127.0.0.010", "not an IPv4 address"), ("http://127.0.00.1", "not an IPv4 address"),
        ("http://0x7f.0.0.1", "not an IPv4 address"), ("http://2130706433", "not an IPv4 address"),
        ("https://0127.0.0.1", "not an IPv4 address"), ("https://1.2.3", "not an IPv4 address"),
        ("1.2.3.4.5", "not an IPv4 address"),
        ("1.2.3.300", "not an IPv4 address"), ("0x7f000001", "not an IPv4 address"),
        ("017700000001", "not an IPv4 address"),
        ("http://0.0.0.0", "plain http"), ("ftp://a.b", "scheme 'ftp'"), ("://a.b", "scheme ''"),
        ("https://a.b/v3", "contains a path"), ("https://a.b?x=1", "contains a path"),
        ("https://a.b/#x", "contains a path"), ("https://a.b\\c", "contains a path"),
        ("https://user:secret@a.b", "contains a user name"), ("http://127.0.0.1@evil.example", "user name"),
        ("", "does not name a host"), ("a..b", "does not name a host"), ("-a.b", "does not name a host"),
        ("a b", "does not name a host"), ("a.b\r\nX: y", "does not name a host"), ("云.example", "does not name a host"),
        ("a.b:", "port"), ("a.b:0", "port"), ("a.b:65536", "port"), ("a.b:8x", "port"), ("a.b:+8", "port"),
    ])
    func `refuses`(_ text: String, _ reason: String) {
        let error = #expect(throws: TencentCloudError.self) { try Endpoint(text) }
        #expect(error?.description.contains(reason) == true)
        #expect(error?.description.contains("secret") == false)
    }

    @Test func `regions are open`() {
        #expect(Region.apGuangzhou == "ap-guangzhou")
        #expect(Region(rawValue: "ap-somewhere").rawValue == "ap-somewhere")
        #expect(Region.apShanghaiHqUatCft.rawValue == "ap-shanghai-hq-uat-cft")
        #expect(Region.apGuangzhou.isWellFormed)
        for name in ["", "ap guangzhou", "ap-guangzhou\n", "AP-GUANGZHOU", "広州"] {
            #expect(!Region(rawValue: name).isWellFormed)
        }
    }
}
