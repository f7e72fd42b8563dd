/// Makes anchors from titles, so that a link stays valid when something is added before its target.
enum Slug {
    /// The maximum length of a slug in bytes.
    private static let longest = 48

    /// Returns an anchor for each title: the prefix and the title's Latin letters and digits, `example-front-side`. A title
    /// that has none, or whose anchor is taken, gets a number.
    static func anchors(_ titles: [String], prefix: String) -> [String] {
        var taken: Set<String> = []
        return titles.enumerated().map { index, title in
            let slug = slug(title)
            let first = prefix + (slug.isEmpty ? String(index + 1) : slug)
            var anchor = first
            var number = 1
            while !taken.insert(anchor).inserted {
                number += 1
                anchor = "\(first)-\(number)"
            }
            return anchor
        }
    }

    /// Returns the words of a text in lower case, joined by hyphens. Words beyond the maximum length are left out.
    private static func slug(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                words[words.count - 1].append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): words[words.count - 1].append(byte | 0x20)
            // `don't` is one word.
            case UInt8(ascii: "'"): break
            default: if words.last?.isEmpty == false { words.append([]) }
            }
        }
        var slug: [UInt8] = []
        for word in words where !word.isEmpty {
            if slug.isEmpty {
                slug = Array(word.prefix(longest))
            } else if slug.count + 1 + word.count <= longest {
                slug += [UInt8(ascii: "-")] + word
            } else {
                break
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }
}
