/// Extracts facts that the official description states only in prose.
enum ProseFacts {
    /// Returns the default limit of requests per second: `默认接口请求频率限制：20次/秒`.
    ///
    /// Numbers with other units (per minute, concurrent pages) or about other subjects (a topic, an event) are ignored.
    static func rateLimit(_ document: Bytes) -> Int? {
        guard var rest = document.after("频率限制") else { return nil }
        repeat {
            if let limit = perSecond(rest) { return limit }
            guard let later = rest.after("频率限制") else { return nil }
            rest = later
        } while true
    }

    /// Returns the number at the start of a text such as `：**20** 次/秒`.
    private static func perSecond(_ text: Bytes) -> Int? {
        var rest = text
        rest = rest.dropping { rest in
            rest.skip("：") ?? rest.skip(":") ?? rest.skip("为") ?? rest.skip("*") ?? rest.skip(" ")
        }
        let digits = rest.prefix(while: isDigit)
        guard let limit = Int(String(decoding: digits, as: UTF8.self)), limit > 0 else { return nil }
        rest = Bytes(rebasing: rest.dropFirst(digits.count)).dropping { $0.skip("*") ?? $0.skip(" ") }
        return rest.skip("次/秒") == nil ? nil : limit
    }

    /// Returns the maximum size of base64 text: `经Base64编码后不超过 10M`.
    static func base64Limit(_ document: Bytes) -> String? {
        for words in ["大小不超过", "ase64编码后不超过", "ase64 编码后不超过", "Base64不超过"] {
            guard let found = document.after(words) else { continue }
            let rest = found.dropping { $0.skip(" ") }
            let digits = rest.prefix(while: isDigit)
            guard !digits.isEmpty, digits.count < 5 else { continue }
            let unit = Bytes(rebasing: rest.dropFirst(digits.count)).dropping { $0.skip(" ") }
            if unit.first == UInt8(ascii: "M") { return "\(String(decoding: digits, as: UTF8.self)) MiB" }
        }
        return nil
    }

    /// Returns the smallest size in pixels that is recommended for a picture: `分辨率建议500*800以上`.
    static func recommendedPixels(_ document: Bytes) -> String? {
        guard let found = document.after("分辨率建议") else { return nil }
        let width = found.prefix(while: isDigit)
        // Some texts escape the asterisk, as Markdown does.
        let sign = Bytes(rebasing: found.dropFirst(width.count))
        guard let rest = sign.skip("*") ?? sign.skip("\\*") else { return nil }
        let height = rest.prefix(while: isDigit)
        guard Bytes(rebasing: rest.dropFirst(height.count)).skip("以上") != nil else { return nil }
        let sides = [width, height].compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard sides.count == 2, sides.allSatisfy((1...65_535).contains) else { return nil }
        return "\(sides[0]) x \(sides[1])"
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Returns the text after the first occurrence of `words`.
    func after(_ words: String) -> Bytes? {
        var words = words
        return words.withUTF8 { after($0) }
    }

    func after(_ words: StaticString) -> Bytes? {
        after(Bytes(start: words.utf8Start, count: words.utf8CodeUnitCount))
    }

    private func after(_ words: Bytes) -> Bytes? {
        guard let first = words.first, count >= words.count else { return nil }
        var index = 0
        while index <= count &- words.count {
            if self[index] == first, Bytes(rebasing: self[index..<index &+ words.count]).elementsEqual(words) {
                return Bytes(rebasing: self[(index &+ words.count)...])
            }
            index &+= 1
        }
        return nil
    }

    /// Returns the text after `words`, or `nil` if it does not begin with them.
    func skip(_ words: String) -> Bytes? {
        starts(with: words.utf8) ? Bytes(rebasing: dropFirst(words.utf8.count)) : nil
    }

    /// Returns the text after applying `step` as long as it succeeds.
    func dropping(_ step: (Bytes) -> Bytes?) -> Bytes {
        var rest = self
        while let shorter = step(rest) { rest = shorter }
        return rest
    }
}
