import TencentCloudCore

/// Finds the step at which an `Authorization` header departs from the right one.
///
/// Nothing is guessed: each known mistake is made, alone and with one other, and the one whose signature is that of the
/// header is the cause.
struct SignatureCheck {
    let call: SignedCall
    /// The names of all actions of the service.
    let actions: [String]
    /// Further keys on this machine.
    let others: [Credential]

    /// The result of a check.
    struct Finding {
        var isRight: Bool
        /// One or more lines, without any key.
        var text: String
    }

    /// The service accepts a difference of five minutes.
    private static let tolerance = 300

    /// Returns the finding on a header.
    ///
    /// - Parameters:
    ///   - header: The value of `Authorization`, with or without the name in front.
    ///   - now: The time in Unix seconds.
    /// - Throws: `CommandFailure` if the text is no such header.
    func finding(on header: String, now: Int) throws(CommandFailure) -> Finding {
        let header = try AuthorizationHeader(header)
        let right = try trial(for: header)
        var notes: [String] = []
        if header.secretId != call.credential.secretId {
            notes.append("The header's secret id is not that of the key of this run, \(call.credential).")
        }
        if right.signs(header) {
            if !notes.isEmpty {
                let text =
                    "Step 3, signing key: the secret key of this run made the signature, but the header has the id of "
                    + "another key. Take the id and the key from one pair."
                return Finding(isRight: false, text: text)
            }
            let distance = now - call.timestamp
            guard abs(distance) > Self.tolerance else { return Finding(isRight: true, text: "The signature is right.") }
            let direction = distance > 0 ? "before" : "after"
            return Finding(
                isRight: false,
                text: "Step 2, string to sign: the signature is right, but its time is \(abs(distance)) seconds "
                    + "\(direction) this machine's, and the server accepts 300. Set the clock, or sign anew for each request."
            )
        }
        let mistakes = Mistake.all(for: call, header, actions: actions, others: others)
        if let found = cause(of: header, right, mistakes) {
            return Finding(isRight: false, text: found.map(\.text).joined(separator: "\n"))
        }
        notes.append(
            "The signature has none of the known mistakes. Compare each step with those of 'tcapi sign --explain "
                + "--timestamp \(call.timestamp)', beginning with the bytes of the body and the secret key.")
        return Finding(isRight: false, text: notes.joined(separator: "\n"))
    }

    /// Returns the mistakes that lead to the header: one, or two of different kinds.
    private func cause(of header: AuthorizationHeader, _ right: Trial, _ mistakes: [Mistake]) -> [Mistake]? {
        for mistake in mistakes where right.making(mistake).signs(header) { return [mistake] }
        // There are hundreds of other times. In pairs they would take seconds to try.
        let some = mistakes.filter { $0.kind != .time }
        for (index, first) in some.enumerated() {
            let trial = right.making(first)
            for second in some[(index + 1)...] where second.kind != first.kind {
                if trial.making(second).signs(header) { return [first, second] }
            }
        }
        return nil
    }

    /// Returns the trial that is right for the headers that the header signs.
    private func trial(for header: AuthorizationHeader) throws(CommandFailure) -> Trial {
        var request = call.signable
        var headers: [(name: String, value: String)] = []
        for name in header.signedHeaders {
            switch name {
            case "content-type": headers.append((name, call.contentType))
            case "host": headers.append((name, call.host))
            default:
                guard let value = call.request.headers.first(where: { $0.name.lowercased() == name })?.value else {
                    throw .usedWrongly("the header signs '\(name)', which the request does not have")
                }
                // The reference of the signature converts the values of signed headers to lower case.
                headers.append((name, value.lowercased()))
            }
        }
        request.headers = headers
        return Trial(request: request, credential: call.credential, day: call.timestamp)
    }
}

/// The parts of an `Authorization` header.
struct AuthorizationHeader {
    let secretId: String
    /// The date of the scope: `2026-01-31`.
    let date: String
    /// The service of the scope.
    let service: String
    /// The names of the signed headers.
    let signedHeaders: [String]
    let signature: String

    /// - Throws: `CommandFailure` if the text is not of the form of TC3.
    init(_ text: String) throws(CommandFailure) {
        var text = text[...]
        if let colon = text.firstIndex(of: ":"), text[..<colon].lowercased() == "authorization" {
            text = text[text.index(after: colon)...]
        }
        var parts: [String: String] = [:]
        for part in text.replacing("TC3-HMAC-SHA256", with: "").split(separator: ",") {
            let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { parts[String(pair[0])] = String(pair[1].filter { !$0.isWhitespace }) }
        }
        let scope = parts["Credential"]?.split(separator: "/").map(String.init) ?? []
        guard text.contains("TC3-HMAC-SHA256"), scope.count == 4, scope[3] == "tc3_request",
            let headers = parts["SignedHeaders"], let signature = parts["Signature"]
        else {
            throw .usedWrongly(
                "the text after --check is not of the form 'TC3-HMAC-SHA256 Credential=ID/DATE/SERVICE/tc3_request, "
                    + "SignedHeaders=content-type;host, Signature=DIGITS'")
        }
        (secretId, date, service) = (scope[0], scope[1], scope[2])
        signedHeaders = headers.split(separator: ";").map(String.init)
        self.signature = signature
    }
}

/// A request as a program with certain mistakes signs it.
struct Trial {
    var request: SignableRequest
    var credential: Credential
    /// The time whose date the scope has.
    var day: Int

    private static let signer = Signer()

    /// Returns `true` if the signature of the trial is that of a header.
    func signs(_ header: AuthorizationHeader) -> Bool {
        Self.signer.sign(request, with: credential, onDayOf: day).hexadecimal == header.signature
    }

    func making(_ mistake: Mistake) -> Trial {
        var trial = self
        mistake.make(&trial)
        return trial
    }

    /// Sets the value of a signed header.
    mutating func set(_ name: String, _ value: String) {
        for index in request.headers.indices where request.headers[index].name == name {
            request.headers[index].value = value
        }
    }
}
