import Foundation
import Testing

@testable import TencentCloudCore
@testable import TencentCloudMetrics

@Suite(.timeLimit(.minutes(10)))
struct JournalFileTests {
    private let folder: TestFolder
    private let errors = Locked<[JournalError]>([])

    init() throws { folder = try TestFolder() }

    private func journal(
        _ name: String = "calls.jsonl", maxSize: Int = 1 << 30, maxFiles: Int = 8
    ) throws -> CallJournal {
        try CallJournal(appendingTo: folder(name), maxSize: maxSize, maxFiles: maxFiles) { [errors] error in
            errors.withLock { $0.append(error) }
        }
    }

    private func count(_ path: String) throws -> (entries: Int, skipped: Int) {
        var entries = 0
        let skipped = try CallJournal.read(path) { _ in entries += 1 }
        return (entries, skipped)
    }

    @Test func `lines are appended`() throws {
        for number in 1...3 {
            try journal().callEnded(Made.call(requestId: "\(number)"))
        }
        #expect(try folder.lines("calls.jsonl") == (1...3).map { Made.line(Made.call(requestId: "\($0)")) })
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("calls.jsonl"))
        #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o077 } == 0)
    }

    @Test func `lines are passed on`() {
        let lines = Locked<[String]>([])
        let journal = CallJournal { line in lines.withLock { $0.append(line) } }
        journal.callEnded(Made.call())
        #expect(lines.withLock { $0 } == [Made.line() + "\n"])
        #expect(journal.lostCalls == 0)
    }

    // MARK: - Torn lines

    @Test func `a journal that is torn at any byte is read to its last whole line`() throws {
        let line = Made.line()
        let text = Array("\(line)\n\(line)\n\(line)\n".utf8)
        for length in 0...text.count {
            try folder.write(text[..<length], to: "torn")
            // A line is whole when its last brace is there.
            let whole = (length + 1) / (line.utf8.count + 1)
            let rest = length % (line.utf8.count + 1)
            let found = try count(folder("torn"))
            #expect(found.entries == whole)
            #expect(found.skipped == (rest > 0 && rest < line.utf8.count ? 1 : 0))
            #expect(try UsageReport(journal: folder("torn")).total.calls == whole)
        }
    }

    @Test func `a torn line costs no other`() throws {
        let line = Made.line()
        for length in stride(from: 0, through: line.utf8.count, by: 7) {
            try folder.write(Array("\(line)\n".utf8) + line.utf8.prefix(length), to: "torn")
            let torn = try journal("torn")
            torn.callEnded(Made.call())
            torn.callEnded(Made.call())
            let isWhole = length == line.utf8.count
            #expect(try count(folder("torn")).entries == (isWhole ? 4 : 3))
        }
    }

    @Test func `a line that another process left torn is ended`() throws {
        let journal = try journal()
        journal.callEnded(Made.call())
        let handle = try #require(FileHandle(forWritingAtPath: folder("calls.jsonl")))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(#"{"schema":1,"ti"#.utf8))
        try handle.close()
        journal.callEnded(Made.call())
        let found = try count(folder("calls.jsonl"))
        #expect(found.entries == 2 && found.skipped == 1)
    }

    // MARK: - Rotation

    @Test func `no line is lost while many tasks write and files are set aside`() async throws {
        let journal = try journal(maxSize: 5_000, maxFiles: 1_000)
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for number in 0..<300 { journal.callEnded(Made.call(requestId: "\(task)-\(number)")) }
                }
            }
        }
        let files = CallJournal.files(of: folder("calls.jsonl"))
        #expect(files.count > 50 && files.last == folder("calls.jsonl"))
        var ids: [String?] = []
        for file in files {
            #expect(try CallJournal.read(file) { ids.append($0.requestId) } == 0)
            let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
            #expect(size <= 5_000)
        }
        #expect(ids.count == 2_400 && Set(ids).count == 2_400)
        #expect(try UsageReport(journal: folder("calls.jsonl")).total.calls == 2_400)
        #expect(journal.lostCalls == 0 && errors.withLock { $0.isEmpty })
    }

    /// As many processes do: each journal has a descriptor of its own.
    @Test func `several journals set one file aside together`() async throws {
        let journals = try (0..<4).map { _ in try journal(maxSize: 1_500, maxFiles: 2_000) }
        await withTaskGroup(of: Void.self) { group in
            for (index, journal) in journals.enumerated() {
                group.addTask {
                    for number in 0..<500 { journal.callEnded(Made.call(requestId: "\(index)-\(number)")) }
                }
            }
        }
        var ids: Set<String?> = []
        for file in CallJournal.files(of: folder("calls.jsonl")) {
            #expect(try CallJournal.read(file) { ids.insert($0.requestId) } == 0)
        }
        #expect(ids.count == 2_000)
        #expect(journals.allSatisfy { $0.lostCalls == 0 } && errors.withLock { $0.isEmpty })
    }

    @Test func `the oldest file is deleted`() throws {
        let journal = try journal(maxSize: 1, maxFiles: 3)
        for number in 1...5 { journal.callEnded(Made.call(requestId: "\(number)")) }
        let names = ["calls.jsonl.2", "calls.jsonl.1", "calls.jsonl"]
        #expect(CallJournal.files(of: folder("calls.jsonl")) == names.map { folder($0) })
        let lines = try names.flatMap { try folder.lines($0) }
        #expect(lines == (3...5).map { Made.line(Made.call(requestId: "\($0)")) })
    }

    @Test func `one file is begun anew`() throws {
        let journal = try journal(maxSize: 1, maxFiles: 1)
        for number in 1...3 { journal.callEnded(Made.call(requestId: "\(number)")) }
        #expect(CallJournal.files(of: folder("calls.jsonl")) == [folder("calls.jsonl")])
        #expect(try folder.lines("calls.jsonl") == [Made.line(Made.call(requestId: "3"))])
    }

    @Test func `a file that is moved or deleted is created again`() throws {
        let journal = try journal()
        journal.callEnded(Made.call(requestId: "1"))
        try FileManager.default.moveItem(atPath: folder("calls.jsonl"), toPath: folder("moved"))
        journal.callEnded(Made.call(requestId: "2"))
        try FileManager.default.removeItem(atPath: folder("calls.jsonl"))
        journal.callEnded(Made.call(requestId: "3"))
        #expect(try folder.lines("moved") == [Made.line(Made.call(requestId: "1"))])
        #expect(try folder.lines("calls.jsonl") == [Made.line(Made.call(requestId: "3"))])
        #expect(journal.lostCalls == 0)
    }

    // MARK: - Errors

    @Test func `a file that cannot be opened is an error at once`() throws {
        let error = #expect(throws: JournalError.self) { try journal("missing/calls.jsonl") }
        #expect(error?.description.contains("No such file or directory. Next step: Create the folder") == true)
    }

    @Test func `a file that cannot be read is an error with a next step of its own`() throws {
        let missing = #expect(throws: JournalError.self) { try UsageReport(journal: folder("nothing")) }
        #expect(missing?.description.contains("No such file or directory. Next step: Check the path.") == true)
        let isFolder = #expect(throws: JournalError.self) { try CallJournal.read(folder.path) { _ in } }
        #expect(isFolder?.description.contains("Next step: Name a file in the folder.") == true)
    }

    #if os(Linux)
        /// The device refuses each byte, as a full disk does.
        @Test func `calls that a full disk loses are counted, and the error is told once`() throws {
            let journal = try CallJournal(appendingTo: "/dev/full") { [errors] error in
                errors.withLock { $0.append(error) }
            }
            for _ in 0..<3 { journal.callEnded(Made.call()) }
            #expect(journal.lostCalls == 3)
            let told = errors.withLock { $0 }
            #expect(told.count == 1 && told.first?.description.contains("No space left on device") == true)
        }
    #endif

    @Test func `a folder that comes back ends the errors`() throws {
        try FileManager.default.createDirectory(atPath: folder("logs"), withIntermediateDirectories: true)
        let journal = try journal("logs/calls.jsonl")
        for _ in 0..<2 {
            try FileManager.default.removeItem(atPath: folder("logs"))
            for _ in 0..<2 { journal.callEnded(Made.call()) }
            try FileManager.default.createDirectory(atPath: folder("logs"), withIntermediateDirectories: true)
            journal.callEnded(Made.call())
        }
        #expect(journal.lostCalls == 4)
        #expect(errors.withLock { $0.count } == 2)
        #expect(try folder.lines("logs/calls.jsonl").count == 1)
    }

    // MARK: - Foreign lines

    @Test func `lines of other programs and of later versions are skipped`() throws {
        let line = Made.line()
        let long = String(repeating: "x", count: 600_000)
        let text = """
            \(line)
            127.0.0.1 - - "GET / HTTP/1.1" 200

            {"schema":2,"time":"2027-01-01T00:00:00.000Z","calls":7}
            \(line)\(line)
            \(long)
            \(line)\r
            {"outcome":"failure","code":"A","service":"s","version":"v","action":"B","time":"2026-01-01T00:00:00.000Z","attempts":1,"milliseconds":1,"bytesOut":0,"bytesIn":0,"schema":1}
            \(line)
            """
        try folder.write(Array(text.utf8), to: "mixed")
        let found = try count(folder("mixed"))
        #expect(found.entries == 4 && found.skipped == 4)
        let report = try UsageReport(files: [folder("mixed")])
        #expect(report.total.calls == 4 && report.skippedLines == 4)
        #expect(report.rows.map { $0[.service] } == ["ocr", "s"])
    }

    @Test(arguments: [#""service":"o"#, #""keyTail":"M"#, #""code":"I"#, #""requestId":"i"#])
    func `a line that is not UTF-8 is no entry`(before: String) throws {
        let line = Array("\(Made.line(Made.call(outcome: .failure, code: "InternalError")))\n".utf8)
        let position = try #require(line.firstRange(of: Array(before.utf8))?.upperBound)
        var torn = line
        torn.insert(0xFF, at: position)
        // First, in between and last: a line is read faster if one of the same kind came before.
        try folder.write(torn + line + torn + line + torn, to: "torn")
        let found = try count(folder("torn"))
        #expect(found.entries == 2 && found.skipped == 3)
        let report = try UsageReport(files: [folder("torn")])
        #expect(report.total.calls == 2 && report.skippedLines == 3)
        #expect(report.rows.count == 1 && report.total.codes.map(\.code) == ["InternalError"])
    }

    @Test func `names in any language are counted`() throws {
        let call = Made.call("身份证", outcome: .failure, code: "错误", requestId: "编号")
        try folder.write(Array(String(repeating: Made.line(call) + "\n", count: 3).utf8), to: "names")
        let report = try UsageReport(files: [folder("names")])
        #expect(report.total.calls == 3 && report.skippedLines == 0)
        #expect(report.rows.map { $0[.action] } == ["身份证"] && report.total.codes.map(\.code) == ["错误"])
    }
}
