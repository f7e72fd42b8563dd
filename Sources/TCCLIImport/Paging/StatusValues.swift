/// The values of a job's status that tell its end, as far as the prose about the status states them plainly.
struct StatusValues {
    /// A Boolean value that indicates whether the prose says of any value that it is an end.
    let hasEnd: Bool
    /// Empty if it is not certain which values these are.
    private(set) var done: [String] = []
    private(set) var failed: [String] = []

    init(of status: OfficialMember) {
        let text = Self.plain(status.document)
        hasEnd =
            ["成功", "完成", "完毕", "结束"].contains { text.contains($0) }
            || !Self.words(text).isDisjoint(with: Self.doneWords)
        let meanings = Self.meanings(text)
        let (done, failed) =
            status.kind == .string ? Self.ofWords(text, meanings) : Self.ofNumbers(meanings)
        guard done.count == 1, Self.agrees(status.example, with: text) else { return }
        self.done = done
        self.failed = failed
    }

    // MARK: Words

    private static let doneWords: Set<String> = Set(
        ["success", "succeed", "succeeded", "done", "finish", "finished", "completed"].flatMap(spellings))
    private static let failedWords: Set<String> = Set(
        [
            "fail", "failed", "failure", "error", "aborted", "killed", "terminated", "canceled", "cancelled", "expired",
            "timeout",
        ].flatMap(spellings))

    private static func spellings(_ word: String) -> [String] {
        [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()]
    }

    private static func ofWords(
        _ text: String, _ meanings: [(value: String, meaning: String)]
    ) -> (done: [String], failed: [String]) {
        var (done, failed): ([String], [String]) = ([], [])
        for word in inOrder(text) {
            let meaning = meanings.first { $0.value == word }?.meaning ?? ""
            let progress = meaning.isEmpty ? nil : Progress(meaning)
            if doneWords.contains(word), progress == nil || progress == .done {
                done.append(word)
            } else if progress == .failed || (failedWords.contains(word) && progress != .done) {
                failed.append(word)
            }
        }
        return (done, failed)
    }

    /// The words of the text, each once.
    private static func inOrder(_ text: String) -> [String] {
        var seen: Set<String> = []
        return text.split { !($0.isASCII && ($0.isLetter || $0 == "_")) }.map(String.init).filter {
            seen.insert($0).inserted
        }
    }

    private static func words(_ text: String) -> Set<String> { Set(inOrder(text)) }

    /// Returns `true` if the example is one of the values that the prose names. A text such as `ok` beside `success` says
    /// that the prose is not to be trusted.
    private static func agrees(_ example: Bytes, with text: String) -> Bool {
        let example = String(decoding: example, as: UTF8.self)
        return example.isEmpty || example == "无" || text.contains(example)
    }

    // MARK: Numbers

    /// Numbers have opposite meanings in two services, so each of them must be clear: one for success, some for failure, and
    /// some for the time before.
    private static func ofNumbers(
        _ meanings: [(value: String, meaning: String)]
    ) -> (done: [String], failed: [String]) {
        var seen: [String: String] = [:]
        let meanings = meanings.filter { pair in
            guard Int(pair.value) != nil, seen[pair.value] != pair.meaning else { return false }
            seen[pair.value] = pair.meaning
            return true
        }
        let progress = meanings.map { Progress($0.meaning) }
        guard !progress.contains(nil), progress.contains(.failed), progress.contains(.unfinished),
            Set(meanings.map(\.value)).count == meanings.count
        else { return ([], []) }
        func values(_ wanted: Progress) -> [String] {
            zip(meanings, progress).filter { $1 == wanted }.map { $0.0.value }
        }
        return (values(.done), values(.failed))
    }

    private enum Progress {
        case unfinished, done, failed

        /// The progress that a meaning states without doubt, or `nil`.
        init?(_ meaning: String) {
            let done = ["成功", "完成", "完毕", "已结束"].contains { meaning.contains($0) }
            let failed = ["失败", "异常", "出错", "超时", "终止", "取消", "过期"].contains { meaning.contains($0) }
            let unfinished =
                meaning.hasSuffix("中") || ["等待", "排队", "未", "待", "部分", "正在"].contains { meaning.contains($0) }
            switch (done, failed, unfinished) {
            case (true, false, false): self = .done
            case (false, true, false): self = .failed
            case (false, false, true): self = .unfinished
            default: return nil
            }
        }
    }

    // MARK: Prose

    /// Returns the text without tags, blanks and the marks of Markdown.
    private static func plain(_ document: Bytes) -> String {
        var text = ""
        for line in withoutTags(String(decoding: document, as: UTF8.self)).split(separator: "\n") {
            var line = line.drop(while: \.isWhitespace)
            // The mark of an item in a list is no minus.
            if line.first == "-", let next = line.dropFirst().first, next.isWhitespace || next == "`" {
                line.removeFirst()
            }
            text += line.filter { !$0.isWhitespace && $0 != "`" && $0 != "*" } + ","
        }
        return text
    }

    /// Returns the text with a line break for each tag.
    private static func withoutTags(_ document: String) -> String {
        var text = ""
        var isTag = false
        for character in document {
            switch character {
            case "<": isTag = true
            case ">":
                if isTag { text.append("\n") }
                isTag = false
            case _ where !isTag: text.append(character)
            default: continue
            }
        }
        return text
    }

    /// Returns the values with their meanings: from `0：成功，1：失败` the pairs of both.
    private static func meanings(_ text: String) -> [(value: String, meaning: String)] {
        let characters = Array(text)
        var found: [(value: String, meaning: String)] = []
        var index = 0
        while index < characters.count {
            guard let end = endOfValue(characters, from: index) else {
                index += 1
                continue
            }
            let value = String(characters[index..<end])
            var start = end
            while start < characters.count, "：:-—=(（.".contains(characters[start]) { start += 1 }
            if characters[start...].starts(with: "表示") { start += 2 }
            var stop = start
            while stop < characters.count, characters[stop].isIdeograph { stop += 1 }
            // Without a mark, a number may be one of the sentence.
            if stop > start, start > end || Int(value) == nil {
                found.append((value, String(characters[start..<stop])))
            }
            index = max(stop, end)
        }
        return found
    }

    /// Returns the end of a number or a word that begins at an index; `nil` if none begins there.
    private static func endOfValue(_ text: [Character], from start: Int) -> Int? {
        var end = start
        // Between two meanings, as in `成功-1失败`, the mark is no minus.
        if text[end] == "-", start == 0 || !text[start - 1].isIdeograph { end += 1 }
        let digits = end
        while end < text.count, text[end].isASCII, text[end].isNumber { end += 1 }
        if end > digits { return end }
        end = start
        while end < text.count, text[end].isASCII, text[end].isLetter || text[end] == "_" { end += 1 }
        return end > start ? end : nil
    }
}

extension Character {
    fileprivate var isIdeograph: Bool { unicodeScalars.first.map { 0x4E00...0x9FFF ~= $0.value } ?? false }
}
