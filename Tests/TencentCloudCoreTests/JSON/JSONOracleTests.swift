import Foundation
import SeededRandom
import Testing

@testable import TencentCloudCore

/// The reader and the writer against Foundation's JSONSerialization, on random texts that are the same in every run.
struct JSONOracleTests {
    private static let pieces = [
        "a", "\"", "\\", "/", "\n", "\u{0}", "é", "漢", "😀", "\u{7F}", "long plain text without anything", "\u{FFFF}",
    ]

    private func randomText(_ generator: inout SplitMix64) -> String {
        (0..<Int.random(in: 0..<6, using: &generator)).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
            .joined()
    }

    private func randomNumber(_ generator: inout SplitMix64) -> JSONValue {
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: return .int(Int.random(in: -100...100, using: &generator))
        case 1: return .int(Int.random(in: .min ... .max, using: &generator))
        case 2:
            let digits = "-" + String(UInt64.random(in: 1 << 63 + 1...(.max), using: &generator)) + "01234"
            return JSONValue.LongInt(digits).map { .longInt($0) } ?? .null
        case 3: return .double(Double(Int.random(in: -1_000_000...1_000_000, using: &generator)) / 1000)
        default:
            let value = Double(bitPattern: UInt64.random(in: 0...(.max), using: &generator))
            return value.isFinite ? .double(value) : .null
        }
    }

    private func randomValue(_ generator: inout SplitMix64, depth: Int) -> JSONValue {
        switch Int.random(in: depth > 0 ? 0..<8 : 2..<8, using: &generator) {
        case 0:
            return .array(
                (0..<Int.random(in: 0..<5, using: &generator)).map { _ in randomValue(&generator, depth: depth - 1) })
        case 1:
            let count = Int.random(in: 0..<5, using: &generator)
            return .object(
                JSONValue.Object(
                    (0..<count).map { _ in (randomText(&generator), randomValue(&generator, depth: depth - 1)) }))
        case 2: return .null
        case 3: return .bool(Bool.random(using: &generator))
        case 4, 5: return randomNumber(&generator)
        default: return .string(randomText(&generator))
        }
    }

    /// Returns `true` if both values are the same. Foundation's goes through `Decimal` and loses the last digits of
    /// numbers. That ours does not is tested by reading back.
    private func isSame(_ foreign: Any?, _ value: JSONValue) -> Bool {
        switch value {
        case .null: foreign is NSNull
        case .bool(let bool): (foreign as? Bool) == bool
        case .int, .longInt, .double:
            (foreign as? NSNumber).map { abs($0.doubleValue - (value.doubleValue ?? 0)) <= abs($0.doubleValue) * 1e-14 }
                ?? false
        case .string(let text): (foreign as? String).map { Array($0.utf16) } == Array(text.utf16)
        case .array(let array):
            (foreign as? [Any]).map { $0.count == array.count && zip($0, array).allSatisfy { isSame($0, $1) } } ?? false
        case .object(let object):
            (foreign as? [String: Any]).map { members in
                members.count == object.count && object.allSatisfy { isSame(members[$0.key], $0.value) }
            } ?? false
        }
    }

    @Test func `what we write is what Foundation reads, and reads back`() throws {
        var generator = SplitMix64(seed: 2018_11_19)
        for _ in 0..<3000 {
            let value = JSONValue.array([randomValue(&generator, depth: 4)])
            let text = value.jsonText
            #expect(try JSONValue(json: text) == value)
            #expect(isSame(try JSONSerialization.jsonObject(with: Data(text.utf8)), value), "\(text)")
        }
    }

    @Test func `what Foundation writes is what we read`() throws {
        var generator = SplitMix64(seed: 42)
        for _ in 0..<1000 {
            let text = JSONValue.array([randomValue(&generator, depth: 4)]).jsonText
            let foreign = try JSONSerialization.jsonObject(with: Data(text.utf8))
            let pretty = try JSONSerialization.data(withJSONObject: foreign, options: .prettyPrinted)
            #expect(isSame(foreign, try JSONValue(json: String(decoding: pretty, as: UTF8.self))), "\(text)")
        }
    }

    private static let seeds = [
        #"{"Response":{"Text":"漢\n\u00e9\ud83d\ude00","Polygon":[{"X":-12,"Y":0.5e-3}],"Flag":true,"None":null,"Id":""}}"#,
        #"[1,2.50,-0,1E+2,[],{},"a\"b\\",false,{"A":{"B":[null]}}]"#, #" { "Name" : "a" , "Values" : [ "é" ] } "#,
    ]
    private static let alphabet =
        Array("{}[]:,\"\\ue0129.-+ntfalsrE \n\u{1}/d8".utf8) + [0x80, 0xC3, 0xED, 0xA0, 0xF4, 0xEF]

    private func mutated(_ generator: inout SplitMix64) -> Data {
        var bytes = Array((Self.seeds.randomElement(using: &generator) ?? "").utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
            let position = Int.random(in: 0..<bytes.count, using: &generator)
            let byte = Self.alphabet.randomElement(using: &generator) ?? 0
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[position] = byte
            case 1: bytes.insert(byte, at: position)
            case 2: bytes.remove(at: position)
            default:
                bytes.removeSubrange(position..<min(bytes.count, position + Int.random(in: 1...9, using: &generator)))
            }
        }
        return Data(bytes)
    }

    /// Bytes that are not UTF-8 are replaced by U+FFFD, so Foundation is given the text in which they are. Two
    /// differences are meant: half surrogate pairs are U+FFFD for us and an error for Foundation, which takes
    /// `[1,]`.
    private func isIntended(_ text: Data, isOurs: Bool) -> Bool {
        let text = String(decoding: text, as: UTF8.self)
        return isOurs ? text.contains(/\\u[dD][89a-fA-F]/) : text.contains(/,\s*[}\]]/)
    }

    @Test func `mutated texts are JSON for both or for none`() throws {
        var generator = SplitMix64(seed: 7)
        var accepted = 0
        var differences: [String] = []
        for _ in 0..<60_000 {
            let text = mutated(&generator)
            let ours = try? JSONDocument.readRoot(text, log: DriftLog()) { $0.value() }
            let replaced = Data(String(decoding: text, as: UTF8.self).utf8)
            let theirs = try? JSONSerialization.jsonObject(with: replaced, options: .fragmentsAllowed)
            if ours != nil { accepted += 1 }
            if (ours != nil) != (theirs != nil), !isIntended(text, isOurs: ours != nil) {
                differences.append("\(ours != nil) \(String(decoding: text, as: UTF8.self))")
            }
        }
        #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(40).joined(separator: "\n"))")
        #expect(accepted > 6000)
    }
}
