import LocalServer
import Testing

@Suite struct AddressTests {
    private let address = LocalAddress(port: 8787)

    @Test(arguments: ["127.0.0.1:8787", "localhost:8787", "LOCALHOST:8787"])
    func `the names of this machine are accepted`(host: String) {
        #expect(address.accepts(host: host))
        #expect(address.accepts(origin: "http://" + host))
    }

    @Test(arguments: [
        "", "127.0.0.1", "localhost", "127.0.0.1:8788", "127.0.0.1:87870", "evil.example:8787",
        "127.0.0.1:8787.evil.example",
        "localhost.evil.example:8787", "127.0.0.1:8787,127.0.0.1:8787", "user@127.0.0.1:8787", "0.0.0.0:8787",
        "127.1:8787",
        "::1:8787", "[::1]:8787", "127.0.0.1:08787",
    ])
    func `any other name is refused`(host: String) {
        #expect(!address.accepts(host: host))
        #expect(!address.accepts(origin: "http://" + host))
        #expect(!address.accepts(origin: "https://127.0.0.1:8787"))
        #expect(!address.accepts(origin: "null"))
    }

    @Test func `an address can have fewer names`() {
        let address = LocalAddress(port: 8787, names: ["127.0.0.1"])
        #expect(address.accepts(host: "127.0.0.1:8787"))
        #expect(!address.accepts(host: "localhost:8787") && !address.accepts(origin: "http://localhost:8787"))
    }
}
