import Foundation
import TencentCloudCore

@testable import TencentCloudMetrics

/// Made-up calls, and folders for their journals.
enum Made {
    static let service = Service(
        name: "ocr", version: "2018-11-19", endpoint: "ocr.example",
        errorAdvice: "FailedOperation.ImageBlur Take the picture again.")
    /// 2026-11-30T11:47:05.123Z.
    static let start = Date(timeIntervalSince1970: 1_796_039_225.123)

    static func call(
        _ action: String = "IDCardOCR", group: String = "cards", at seconds: Double = 0, region: Region? = .apGuangzhou,
        key: String? = "MPLE", attempts: Int = 1, milliseconds: Double = 12.345,
        outcome: CallRecord.Outcome = .success, code: ErrorCode? = nil, requestId: String? = "id-1",
        service: Service = Made.service
    ) -> CallRecord {
        CallRecord(
            time: start + seconds, action: Action(action, of: service, group: group), region: region, keyTail: key,
            attempts: attempts, bytesSent: 88, bytesReceived: 155,
            duration: .nanoseconds(Int64(milliseconds * 1_000_000)), outcome: outcome, code: code, requestId: requestId)
    }

    static func line(_ call: CallRecord = Made.call()) -> String { JournalEntry(call).line }
}

/// A folder that is deleted when the test is over.
final class TestFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "journal-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ text: some Collection<UInt8>, to name: String) throws {
        try Data(text).write(to: URL(fileURLWithPath: self(name)))
    }

    func lines(_ name: String) throws -> [String] {
        try String(contentsOfFile: self(name), encoding: .utf8).split(separator: "\n").map(String.init)
    }
}
