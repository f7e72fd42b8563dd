import LocalServer
import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Answers the requests of the explorer's pages: files of the site, and calls. It is a function of a request and of what it is
/// made with; a server on this machine brings the requests.
///
/// A page that calls something has to prove that it is the user's own (see ``ExploreGate``). Files need no proof: they hold
/// nothing but the specs.
struct ExploreServer: Sendable {
    /// The names of the endpoints.
    enum Endpoint: String {
        /// Who would sign, and the calls so far.
        case state = "/_tcapi/state"
        /// Sends a request.
        case send = "/_tcapi/send"
    }

    let gate: ExploreGate
    let calls: ExploreCalls
    /// Returns the content of a file of the site, by its path without a slash in front; `nil` if there is none.
    let file: @Sendable (String) async -> [UInt8]?

    func response(to request: LocalRequest) async -> LocalResponse {
        var response =
            if let endpoint = Endpoint(rawValue: request.path) {
                await answer(request, endpoint)
            } else {
                await page(request)
            }
        response.headers += Self.headers
        return response
    }

    /// The headers of all responses: no page of another origin may show a page of this one, or read a response.
    private static let headers = [
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "no-referrer"),
        ("Content-Security-Policy", "frame-ancestors 'none'"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cache-Control", "no-store"),
    ]

    // MARK: - Files

    private func page(_ request: LocalRequest) async -> LocalResponse {
        guard ["GET", "HEAD"].contains(request.method) else {
            return .text(status: 405, "pages are read with GET", headers: [("Allow", "GET, HEAD")])
        }
        // The site is a list of files in memory, so a path leads nowhere else.
        let path = request.path == "/" ? "index.html" : String(request.path.dropFirst())
        guard let bytes = await file(path) else { return .text(status: 404, "there is no such page") }
        let ending = path.split(separator: ".").last.map(String.init) ?? ""
        let type = Self.types[ending] ?? "application/octet-stream"
        return LocalResponse(headers: [("Content-Type", type)], body: .data(Data(bytes)))
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8",
        "svg": "image/svg+xml",
    ]

    // MARK: - Calls

    private func answer(_ request: LocalRequest, _ endpoint: Endpoint) async -> LocalResponse {
        do throws(ExploreRefusal) {
            let body = try gate.body(of: request)
            switch endpoint {
            case .state: return .json(await calls.state())
            case .send: return .json(try await calls.send(body))
            }
        } catch {
            return .text(status: error.status, error.reason)
        }
    }
}

/// The reason why a request to the explorer is refused: nothing was sent.
struct ExploreRefusal: Error, Equatable {
    let status: Int
    /// A clause that states what was expected. It holds no value of the request.
    let reason: String
}

extension LocalResponse {
    fileprivate static func json(_ value: JSONValue) -> LocalResponse {
        LocalResponse(headers: [("Content-Type", "application/json")], body: .data(Data(value.jsonText.utf8)))
    }
}
