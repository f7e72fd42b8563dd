import APIModel

/// A request as a POSIX shell script that signs with `openssl` and sends with `curl`, for macOS and Linux.
///
/// Source of the signature: API 3.0, "Signature v3" (TC3-HMAC-SHA256).
struct CurlSample {
    let service: Service
    let action: Action
    /// The region, or `nil` if the action takes none.
    let region: String?

    /// - Parameter json: The request of the example as readable JSON.
    func script(_ example: Example, json: String) -> String {
        let members = example.request.members
        var script = head
        switch action.body {
        case .json: script += jsonBody(json)
        case .multipart: script += multipartBody(members)
        case .octetStream: script += octetStreamBody(members)
        }
        if action.isSigned { script += signing }
        return script + sending(members)
    }

    // MARK: Before the request

    private var head: String {
        let keys = """
            : "${TENCENTCLOUD_SECRET_ID:?is not set}" "${TENCENTCLOUD_SECRET_KEY:?is not set}"

            """
        return """
            set -eu
            \(action.isSigned ? keys : "")endpoint=${ENDPOINT:-https://\(service.endpoint)}

            """
    }

    private func jsonBody(_ json: String) -> String {
        """
        type=application/json
        body=\(ShellWord.quoted(json))

        """
    }

    /// Writes the body to a temporary file, since a shell variable cannot hold the bytes of a file.
    private func multipartBody(_ members: [Value.Member]) -> String {
        var script = """
            boundary=$(openssl rand -hex 16)
            type="multipart/form-data; boundary=$boundary"
            file=$(mktemp)
            trap 'rm -f "$file"' EXIT
            {

            """
        for member in members {
            let isBinary = isBinary(member)
            var head = "Content-Disposition: form-data; name=\"\(member.name)\""
            if isBinary { head += "; filename=\"\(member.name)\"" }
            var lines = ["\"--$boundary\"", ShellWord.quoted(head)]
            if isBinary { lines.append("'Content-Type: application/octet-stream'") }
            if isStructured(member.value) { lines.append("'Content-Type: application/json'") }
            lines.append("''")
            script += "  printf '%s\\r\\n' \(lines.joined(separator: " "))\n"
            script += "  printf '%s\\r\\n' \(ShellWord.quoted(plainText(member.value)))\n"
        }
        return script + """
              printf '%s\\r\\n' "--$boundary--"
            } > "$file"

            """
    }

    private func octetStreamBody(_ members: [Value.Member]) -> String {
        let content = members.first(where: isBinary).map { plainText($0.value) } ?? ""
        return """
            type=application/octet-stream
            file=$(mktemp)
            trap 'rm -f "$file"' EXIT
            printf %s \(ShellWord.quoted(content)) > "$file"

            """
    }

    // MARK: The request

    private var signing: String {
        let hash = action.body == .json ? "$(printf %s \"$body\" | sha256)" : "$(sha256 < \"$file\")"
        return """

            sha256() { openssl dgst -sha256 | sed 's/^.* //'; }
            # openssl takes the key as an argument: others on this machine can see it while that runs.
            hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" | sed 's/^.* //'; }
            now=$(date -u '+%s %Y-%m-%d')
            time=${now% *}
            day=${now#* }
            scope=$day/\(service.shortName)/tc3_request
            request=$(printf 'POST\\n/\\n\\ncontent-type:%s\\nhost:%s\\n\\ncontent-type;host\\n%s' \\
              "$type" "${endpoint#*://}" "\(hash)")
            text=$(printf 'TC3-HMAC-SHA256\\n%s\\n%s\\n%s' "$time" "$scope" "$(printf %s "$request" | sha256)")
            key=$(printf %s "TC3$TENCENTCLOUD_SECRET_KEY" | od -An -tx1 | tr -d ' \\n')
            for part in "$day" \(service.shortName) tc3_request; do key=$(printf %s "$part" | hmac "$key"); done
            signature=$(printf %s "$text" | hmac "$key")


            """
    }

    private func sending(_ members: [Value.Member]) -> String {
        let time = action.isSigned ? "$time" : "$(date +%s)"
        var headers = [
            action.isSigned
                ? "Authorization: TC3-HMAC-SHA256 Credential=$TENCENTCLOUD_SECRET_ID/$scope, "
                    + "SignedHeaders=content-type;host, Signature=$signature"
                : "Authorization: SKIP",
            "Content-Type: $type", "X-TC-Action: \(action.wireName)", "X-TC-Version: \(service.version)",
            "X-TC-Timestamp: \(time)",
        ].map { "\"\($0)\"" }
        if let region { headers.append("\"X-TC-Region: \(region)\"") }
        if action.body == .octetStream {
            for member in members where !isBinary(member) {
                let value = PlainText.line(plainText(member.value))
                headers.append(ShellWord.quoted("X-\(service.shortName.uppercased())-\(member.name): \(value)"))
            }
        }
        var lines = headers.map { "-H \($0)" }
        if action.isSigned { lines.append("${TENCENTCLOUD_TOKEN:+-H \"X-TC-Token: $TENCENTCLOUD_TOKEN\"}") }
        if action.isEventStream { lines.append("--no-buffer") }
        let isFile = action.body != .json
        lines.append("--data-binary \(isFile ? "@\"$file\"" : "@-")")
        return (isFile ? "" : "printf %s \"$body\" | ") + "curl -sS \"$endpoint\" \\\n  "
            + lines.joined(separator: " \\\n  ")
    }

    // MARK: Members

    private func isBinary(_ member: Value.Member) -> Bool {
        action.request.members.contains { $0.wireName == member.name && $0.type == .binary }
    }

    private func isStructured(_ value: Value) -> Bool {
        switch value {
        case .array, .object: true
        default: false
        }
    }

    private func plainText(_ value: Value) -> String {
        if case .string(let text) = value { return text }
        return value.compactJSON
    }
}
