public import TencentCloudCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// One call in a journal: what a ``CallJournal`` writes and a ``UsageReport`` reads.
///
/// ```json
/// {"schema":1,"time":"2026-11-30T11:47:05.123Z","service":"ocr","version":"2018-11-19","action":"IDCardOCR",
///  "group":"cards","region":"ap-guangzhou","keyTail":"MPLE","outcome":"failure","code":"FailedOperation.ImageBlur",
///  "attempts":1,"milliseconds":312.044,"bytesOut":88,"bytesIn":155,"requestId":"…"}
/// ```
/// Each line has all keys, in this order; a value that is not known is `null`.
public struct JournalEntry: Sendable, Hashable {
    /// The version of the format. Lines with another one are skipped.
    public static let schema = 1

    /// The time at which the call started, in whole milliseconds.
    public var time: Date { Date(timeIntervalSince1970: Double(startMilliseconds) / 1_000) }
    /// The short name of the service: `ocr`.
    public var service: String { identity.service }
    /// The version of the service: `2018-11-19`.
    public var version: String { identity.version }
    /// The name of the action: `IDCardOCR`.
    public var action: String { identity.action }
    /// The group in which the specification lists the action: `cards`.
    public var group: String? { identity.group }
    /// The region that was called.
    public var region: String? { identity.region }
    /// The last four characters of the secret id.
    public var keyTail: String? { identity.keyTail }
    /// The way in which the call ended.
    public let outcome: CallRecord.Outcome
    /// The code of the error: the server's, or one of the client's own (`TencentCloudError.recordedCode`).
    public let code: ErrorCode?
    /// The number of attempts.
    public let attempts: Int
    /// The length of the call, in whole microseconds.
    public var duration: Duration { .microseconds(microseconds) }
    /// The size of the bodies that were sent, over all attempts.
    public let bytesOut: Int
    /// The size of the bodies that were received, over all attempts.
    public let bytesIn: Int
    /// The id that the server gave the call.
    public let requestId: String?

    let identity: CallIdentity
    let startMilliseconds: Int
    let microseconds: Int

    /// Creates the entry of a call that has ended. One in progress counts as cancelled.
    public init(_ call: CallRecord) {
        identity = CallIdentity(
            service: call.action.service.name, version: call.action.service.version, action: call.action.name,
            group: call.action.group, region: call.region?.rawValue, keyTail: call.keyTail)
        startMilliseconds = call.time.journalMilliseconds
        microseconds = max(0, Int((call.duration / .microseconds(1)).rounded()))
        (outcome, code, attempts) = (call.outcome ?? .cancelled, call.code, call.attempts)
        (bytesOut, bytesIn, requestId) = (call.bytesSent, call.bytesReceived, call.requestId)
    }

    /// Creates the entry of a call that a server has answered, which knows of one attempt.
    package init(
        time: Date, service: String, version: String, action: String, region: String?, keyTail: String?,
        code: ErrorCode?, duration: Duration, bytesOut: Int, bytesIn: Int, requestId: String?
    ) {
        identity = CallIdentity(
            service: service, version: version, action: action, group: nil, region: region, keyTail: keyTail)
        startMilliseconds = time.journalMilliseconds
        microseconds = max(0, Int((duration / .microseconds(1)).rounded()))
        (outcome, self.code, attempts) = (code == nil ? .success : .failure, code, 1)
        (self.bytesOut, self.bytesIn, self.requestId) = (bytesOut, bytesIn, requestId)
    }

    /// Creates an entry from a line of a journal, with its keys in any order; `nil` if it is not one of this version.
    public init?(line: String) {
        var line = line
        guard let entry = line.withUTF8({ Self($0) }) else { return nil }
        self = entry
    }

    /// The line of the journal, without a line break.
    public var line: String { String(decoding: bytes, as: UTF8.self) }
}

/// The parts of a call that many calls have in common.
struct CallIdentity: Sendable, Hashable {
    var service: String
    var version: String
    var action: String
    var group: String?
    var region: String?
    var keyTail: String?
}

// MARK: - Writing

extension JournalEntry {
    /// The line of the journal, without a line break, in UTF-8.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(400)
        bytes += #"{"schema":1,"time":""#.utf8
        JournalTime.append(startMilliseconds, to: &bytes)
        bytes += #"","service":"#.utf8
        bytes.appendJSON(service)
        bytes += #","version":"#.utf8
        bytes.appendJSON(version)
        bytes += #","action":"#.utf8
        bytes.appendJSON(action)
        bytes += #","group":"#.utf8
        bytes.appendJSON(group)
        bytes += #","region":"#.utf8
        bytes.appendJSON(region)
        bytes += #","keyTail":"#.utf8
        bytes.appendJSON(keyTail)
        bytes += #","outcome":"#.utf8
        bytes.appendJSON(outcome.rawValue)
        bytes += #","code":"#.utf8
        bytes.appendJSON(code?.rawValue)
        bytes += #","attempts":\#(attempts),"milliseconds":\#(microseconds / 1_000)."#.utf8
        let fraction = microseconds % 1_000
        bytes += [fraction / 100, fraction / 10 % 10, fraction % 10].map { UInt8(ascii: "0") + UInt8($0) }
        bytes += #","bytesOut":\#(bytesOut),"bytesIn":\#(bytesIn),"requestId":"#.utf8
        bytes.appendJSON(requestId)
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }
}

extension [UInt8] {
    /// Appends a JSON string, or `null`. The texts come from specifications and servers, so they may hold anything.
    fileprivate mutating func appendJSON(_ text: String?) {
        guard let text else {
            self += "null".utf8
            return
        }
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): self += [UInt8(ascii: "\\"), byte]
            case 0..<0x20:
                self += byte < 0x10 ? "\\u000".utf8 : "\\u00".utf8
                self += String(byte, radix: 16).utf8
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}

// MARK: - Reading in any form

extension JournalEntry {
    /// Creates an entry from a line, without its line break; `nil` if it is not one of this version.
    init?(_ line: UnsafeBufferPointer<UInt8>) {
        // Bytes that are not UTF-8 would become U+FFFD, and a name with them another name.
        guard let text = String(validUTF8: line), let value = try? JSONValue(json: text),
            value["schema"]?.intValue == Self.schema, var time = value["time"]?.stringValue,
            let start = time.withUTF8({ JournalTime.milliseconds($0) }),
            let service = value["service"]?.stringValue, let version = value["version"]?.stringValue,
            let action = value["action"]?.stringValue,
            let outcome = value["outcome"]?.stringValue.flatMap(CallRecord.Outcome.init),
            let attempts = value["attempts"]?.count, let length = value["milliseconds"]?.doubleValue,
            (0...1e12).contains(length), let bytesOut = value["bytesOut"]?.count, let bytesIn = value["bytesIn"]?.count
        else { return nil }
        identity = CallIdentity(
            service: service, version: version, action: action, group: value["group"]?.stringValue,
            region: value["region"]?.stringValue, keyTail: value["keyTail"]?.stringValue)
        (startMilliseconds, microseconds) = (start, Int((length * 1_000).rounded()))
        (self.outcome, self.attempts, self.bytesOut, self.bytesIn) = (outcome, attempts, bytesOut, bytesIn)
        code = value["code"]?.stringValue.map { ErrorCode(rawValue: $0) }
        requestId = value["requestId"]?.stringValue
    }
}

extension JSONValue {
    /// The value as a number of things: an integer from 0 to the largest that a report can add up.
    fileprivate var count: Int? { intValue.flatMap { (0...maxCount).contains($0) ? $0 : nil } }
}

/// The largest number in a line: a million million, so that a million lines with it can be added up.
let maxCount = 1_000_000_000_000
