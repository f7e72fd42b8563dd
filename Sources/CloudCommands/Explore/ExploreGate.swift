import LocalServer
import TencentCloudCore

/// Lets requests pass that come from the user's own page, and refuses those that another page or program could have made.
///
/// | attack | what refuses it |
/// |---|---|
/// | a page of another origin, under a name that its DNS server resolves to this machine | the server, by `Host` |
/// | a page of another origin that posts a form or fetches | `Origin`, and `Content-Type`, which only a page of this origin can set |
/// | a program of another user of this machine | the token of the run |
///
/// The token is in the fragment of the address that the program prints, which a browser never sends. It comes as a header
/// and not as a cookie: cookies ignore ports, so that every server on 127.0.0.1 would get it.
struct ExploreGate: Sendable {
    /// The header with the token.
    static let header = "X-Tcapi-Token"

    /// The token of the run.
    let token: String

    /// A token that nobody can guess: 192 random bits in hexadecimal digits.
    static func makeToken() -> String {
        var random = SystemRandomNumberGenerator()
        return (0..<3).map { _ in
            let digits = String(random.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// Returns the body of a request as a JSON object.
    func body(of request: LocalRequest) throws(ExploreRefusal) -> JSONValue.Object {
        guard request.method == "POST" else { throw ExploreRefusal(status: 405, reason: "calls are made with POST") }
        guard request.query.isEmpty else { throw ExploreRefusal(status: 400, reason: "the address must have no query") }
        guard let origin = only("Origin", request), let host = only("Host", request),
            origin.lowercased() == "http://" + host.lowercased(),
            request.header("Sec-Fetch-Site").map({ $0 == "same-origin" }) ?? true
        else { throw ExploreRefusal(status: 403, reason: "calls are made by pages of this server alone") }
        guard let token = only(Self.header, request), isToken(token) else {
            throw ExploreRefusal(
                status: 403, reason: "the token of this run is missing; open the address that tcapi explore has printed"
            )
        }
        guard only("Content-Type", request)?.lowercased() == "application/json" else {
            throw ExploreRefusal(status: 415, reason: "the body must have the type application/json")
        }
        guard let text = String(validUTF8: request.body), let json = try? JSONValue(json: text),
            case .object(let object) = json
        else { throw ExploreRefusal(status: 400, reason: "the body must be a JSON object") }
        return object
    }

    /// Returns the value of a header that occurs once.
    private func only(_ name: String, _ request: LocalRequest) -> String? {
        request.count(ofHeader: name) == 1 ? request.header(name) : nil
    }

    /// Compares a text with the token. The time does not depend on how much of it is right.
    private func isToken(_ text: String) -> Bool {
        let (given, right) = (Array(text.utf8), Array(token.utf8))
        guard given.count == right.count else { return false }
        return zip(given, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
