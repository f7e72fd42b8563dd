#if AsyncHTTPClient
    import AsyncHTTPClient
    import TencentCloudCore
    import Testing

    @testable import TencentCloudAsyncHTTP

    /// The variables of the environment that name a proxy. What is expected is what libcurl 7.88 does with them.
    struct ProxySettingsTests {
        private func uses(_ host: String, without exceptions: String) throws -> Bool {
            let variables = ["https_proxy": "http://proxy.example:3128", "no_proxy": exceptions]
            return try ProxySettings { variables[$0] }.uses(host)
        }

        @Test(arguments: [
            ("", "a.example"), ("foo,*", "a.example"), ("b.example", "a.example"), ("a.example", "ba.example"),
            ("10.0.0.0/8", "11.0.0.1"), ("10.0.0.1", "10.0.0.11"), ("0.1", "10.0.0.1"), ("10.0.0.0/x", "10.0.0.1"),
            ("10.0.0.0/33", "10.0.0.1"), (",", "a.example"), (".", "a.example"),
        ])
        func `other hosts go through the proxy`(_ exceptions: String, _ host: String) throws {
            #expect(try uses(host, without: exceptions))
        }

        @Test(arguments: [
            ("*", "a.example"), ("a.example", "a.example"), ("A.Example", "a.EXAMPLE"), ("a.example", "a.example."),
            ("example", "a.example"), (".example", "a.example"), (".a.example", "a.example"),
            ("b.example, a.example", "a.example"), ("b.example a.example", "a.example"), ("10.0.0.0/8", "10.1.2.3"),
            ("10.0.0.1", "10.0.0.1"), ("0.0.0.0/0", "10.0.0.1"), ("[::1]", "::1"), ("::1", "[::1]"),
        ])
        func `exceptions do not`(_ exceptions: String, _ host: String) throws {
            #expect(try !uses(host, without: exceptions))
        }

        @Test(arguments: [
            ("https_proxy", "proxy.example:3128", "proxy.example", 3128),
            ("HTTPS_PROXY", "http://proxy.example", "proxy.example", 1080),
            ("all_proxy", "socks5://proxy.example", "proxy.example", 1080),
            ("ALL_PROXY", "socks5h://[::1]:9/", "::1", 9),
        ])
        func `a variable names a proxy`(_ name: String, _ value: String, _ host: String, _ port: Int) throws {
            let settings = ProxySettings { $0 == name ? value : nil }
            #expect(try settings.uses("a.example"))
            #expect(settings.proxy?.host == host)
            #expect(settings.proxy?.port == port)
        }

        @Test(arguments: ["https://proxy.example", "socks4://proxy.example", "socks5://user@proxy.example", "http://"])
        func `a proxy that cannot be used is not left out`(_ value: String) {
            let variables = ["https_proxy": value, "no_proxy": "b.example"]
            let settings = ProxySettings { variables[$0] }
            let failure = #expect(throws: TransportFailure.self) { try settings.uses("a.example") }
            #expect(failure?.kind == .cannotConnect && failure?.reason?.hasPrefix("https_proxy ") == true)
            #expect(throws: Never.self) { try settings.uses("b.example") }
        }
    }
#endif
