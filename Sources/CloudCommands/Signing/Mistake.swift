import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A mistake that programs make when they sign, and the explanation of it.
struct Mistake {
    /// A trial combines mistakes of different kinds only.
    enum Kind {
        case date, host, body, contentType, key, service, headerCase, action, time
    }

    let kind: Kind
    /// The step, and the reason, in one or two sentences.
    let text: String
    /// Makes the mistake in a trial.
    let make: (inout Trial) -> Void

    /// Returns all mistakes that lead to another signature than the right one, the most frequent first.
    ///
    /// - Parameters:
    ///   - call: The right request.
    ///   - header: The header, whose scope says which date and service were used.
    ///   - actions: The names of the service's actions.
    ///   - others: Further keys on this machine.
    static func all(
        for call: SignedCall, _ header: AuthorizationHeader, actions: [String], others: [Credential]
    ) -> [Mistake] {
        dates(call) + services(call, header) + contentTypes(call) + bodies(call) + hosts(call) + keys(call, others)
            + headerCases(call, header) + wrongActions(call, header, actions) + times(call)
    }

    private static func dates(_ call: SignedCall) -> [Mistake] {
        [-86_400, 86_400].map { distance in
            Mistake(
                kind: .date,
                text: "Step 2, string to sign: the scope has a local date. It needs the date of X-TC-Timestamp in UTC."
            ) { $0.day = call.timestamp + distance }
        }
    }

    private static func services(_ call: SignedCall, _ header: AuthorizationHeader) -> [Mistake] {
        let right = call.action.service.name
        let label = String(call.host.prefix { $0 != "." })
        return Set([header.service, right.uppercased(), call.host, label]).subtracting([right]).sorted().map { name in
            Mistake(
                kind: .service,
                text: "Step 2, string to sign: the scope has the service '\(name)'. It needs '\(right)'."
            ) { $0.request.service = name }
        }
    }

    private static func contentTypes(_ call: SignedCall) -> [Mistake] {
        let right = call.contentType
        let types = [
            "application/json; charset=utf-8", "application/json;charset=utf-8", "application/json; charset=UTF-8",
            "application/json;charset=UTF-8", "application/json", "application/x-www-form-urlencoded",
            "text/plain;charset=UTF-8", "",
        ]
        return types.filter { $0 != right }.map { type in
            let isCharset = type.hasPrefix("application/json")
            return Mistake(
                kind: .contentType,
                text: "Step 1, canonical request: the content type was signed as '\(type)', but '\(right)' is sent"
                    + (isCharset ? ", which differs in the charset." : ".") + " Sign the header that is sent."
            ) { $0.set("content-type", type) }
        }
    }

    private static func hosts(_ call: SignedCall) -> [Mistake] {
        let name = call.action.service.name
        let region = call.request.headers.first { $0.name == "X-TC-Region" }?.value
        let regions = call.action.service.regions?.map(\.rawValue) ?? []
        let middles = [region, "intl", "internal"].compactMap { $0 } + regions
        var hosts = middles.map { "\(name).\($0).tencentcloudapi.com" }
        hosts += [
            "\(name).tencentcloudapi.com", "tencentcloudapi.com", "cvm.tencentcloudapi.com", "\(call.host):443",
            "https://\(call.host)", "\(call.host)/", "localhost", "127.0.0.1",
            String(call.host.prefix { $0 != ":" }), call.host.uppercased(),
        ]
        var seen: Set<String> = [call.host]
        return hosts.filter { seen.insert($0).inserted }.map { host in
            Mistake(
                kind: .host,
                text: "Step 1, canonical request: the host was signed as '\(host)', but '\(call.host)' is called. "
                    + "Sign the Host header that is sent."
            ) { $0.set("host", host) }
        }
    }

    private static func bodies(_ call: SignedCall) -> [Mistake] {
        BodyForm.all(of: call.request.body).map { form in
            let digest = PayloadDigest(of: form.bytes)
            return Mistake(
                kind: .body,
                text: "Step 1, canonical request: the body was signed in another encoding (\(form.name)) than it is "
                    + "sent. Make its bytes once, sign them, and send the same bytes."
            ) { $0.request.payload = digest }
        }
    }

    private static func keys(_ call: SignedCall, _ others: [Credential]) -> [Mistake] {
        let right = call.credential
        func altered(_ key: String, _ text: String) -> Mistake {
            let credential = Credential(secretId: right.secretId, secretKey: key, token: right.token)
            return Mistake(kind: .key, text: "Step 3, signing key: \(text)") { $0.credential = credential }
        }
        let ends = ["\n", "\r\n", "\r", " "].flatMap { [right.secretKey + $0, $0 + right.secretKey] }
        return ends.map {
            altered(
                $0, "the secret key contains a line break or a space. Remove what surrounds it in its file or variable."
            )
        }
            + others.map {
                altered(
                    $0.secretKey,
                    "the secret key belongs to another id, \($0). Take the id and the key from one pair.")
            }
            + [altered("", "the secret key was empty. Is its variable set?")]
    }

    private static func headerCases(_ call: SignedCall, _ header: AuthorizationHeader) -> [Mistake] {
        let type = call.contentType
        var mistakes: [Mistake] = []
        let lower = type.lowercased()
        if lower != type {
            mistakes.append(
                Mistake(
                    kind: .headerCase,
                    text: "Step 1, canonical request: the content type was signed in lower case, but it is sent as "
                        + "'\(type)'. Send it as it was signed."
                ) { $0.set("content-type", lower) })
        }
        if header.signedHeaders.contains("x-tc-action") {
            mistakes.append(
                Mistake(
                    kind: .headerCase,
                    text: "Step 1, canonical request: the value of x-tc-action was signed with capital letters. The "
                        + "values of signed headers are converted to lower case."
                ) { $0.set("x-tc-action", call.action.name) })
        }
        return mistakes
    }

    private static func wrongActions(
        _ call: SignedCall, _ header: AuthorizationHeader, _ actions: [String]
    ) -> [Mistake] {
        guard header.signedHeaders.contains("x-tc-action") else { return [] }
        return actions.filter { $0 != call.action.name }.map { action in
            Mistake(
                kind: .action,
                text: "Step 1, canonical request: the action was signed as '\(action)', but '\(call.action.name)' is "
                    + "called."
            ) { $0.set("x-tc-action", action.lowercased()) }
        }
    }

    private static func times(_ call: SignedCall) -> [Mistake] {
        // Zones differ by quarters of an hour; a client may also take the time twice, a few seconds apart.
        let zones = (1...56).flatMap { [$0 * 900, -$0 * 900] }
        let seconds = (1...300).flatMap { [$0, -$0] }
        return (zones + seconds).map { distance in
            Mistake(
                kind: .time,
                text: "Step 2, string to sign: the time was signed \(abs(distance)) seconds "
                    + "\(distance < 0 ? "before" : "after") X-TC-Timestamp. Take the time once, in UTC, for both."
            ) { trial in
                trial.request.timestamp = call.timestamp + distance
                trial.day = trial.request.timestamp
            }
        }
    }
}
