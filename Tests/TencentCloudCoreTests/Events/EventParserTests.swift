import Foundation
import SeededRandom
import Testing

@testable import TencentCloudCore

/// Source of the cases: WHATWG HTML, "Server-sent events".
@Suite struct EventParserTests {
    /// The events of a text that comes in pieces.
    private func events(of pieces: [Data], limit: Int = .max) throws(TransportFailure) -> [String] {
        var parser = EventParser(limit: limit)
        var events: [Data] = []
        for piece in pieces { try parser.read(piece, to: &events) }
        return events.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("data: a\n\n", ["a"]),
        ("data:a\n\n", ["a"]),
        ("data:  a\n\n", [" a"]),
        ("data: a\r\n\r\n", ["a"]),
        ("data: a\r\r", ["a"]),
        ("data: a\r\n\rdata: b\n\r\n", ["a", "b"]),
        ("data: a\n\r\ndata: b\r\n\n", ["a", "b"]),
        ("data: YHOO\ndata: +2\ndata: 10\n\n", ["YHOO\n+2\n10"]),
        (
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event",
            ["first event", "second event"]
        ),
        ("data\n\ndata\ndata\n\ndata:", ["", "\n"]),
        ("data:test\n\ndata: test\n\n", ["test", "test"]),
        ("event: add\ndata: 1\n\nevent: remove\n\nretry: 10\n:data: 2\n\n", ["1"]),
        ("data: a: b\n\n", ["a: b"]),
        ("Data: a\n data: b\ndatum: c\ndata : d\n\n", []),
        ("\u{feff}data: a\n\n", ["a"]),
        ("\u{feff}\u{feff}data: a\n\n\u{feff}data: b\n\n", []),
        ("\n\n\n\r\r\r\n", []),
        ("", []),
        ("data: a", []),
        ("data: a\n", []),
    ])
    func `a text has the events of the standard`(_ text: String, _ expected: [String]) throws {
        #expect(try events(of: [Data(text.utf8)]) == expected)
        #expect(try events(of: text.utf8.map { Data([$0]) }) == expected)
    }

    /// Any text, cut anywhere, has the events that the whole text has, read in the standard's own words.
    @Test func `how a text is cut does not matter`() throws {
        var generator = SplitMix64(seed: 1)
        let parts = ["data", ":", " ", "\n", "\r", "\r\n", "\u{feff}", "文😀", "id", "x", "data: {}\n\n", "\n\n"]
        var count = 0
        for number in 0..<2_000 {
            let text = (0..<generator.next() % 40).compactMap { _ in parts.randomElement(using: &generator) }.joined()
            let bytes = Data(text.utf8)
            let expected = Self.events(of: text)
            count += expected.count
            for _ in 0..<5 {
                var pieces: [Data] = []
                var rest = bytes
                while !rest.isEmpty {
                    let length = Int.random(in: 0...min(rest.count, 12), using: &generator)
                    pieces.append(rest.prefix(length))
                    rest = rest.dropFirst(length)
                }
                #expect(try events(of: pieces) == expected, "text \(number)")
            }
        }
        #expect(count > 1_000)
    }

    private static func events(of text: String) -> [String] {
        // By scalars: to Swift, \r\n is one character.
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{feff}" { scalars.removeFirst() }
        var lines: [[Unicode.Scalar]] = [[]]
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\n", index > 0, scalars[index - 1] == "\r" { continue }
            if scalar == "\n" || scalar == "\r" { lines.append([]) } else { lines[lines.count - 1].append(scalar) }
        }
        var events: [String] = []
        var data: [Unicode.Scalar] = []
        // Text after the last line break is not a line.
        for line in lines.dropLast() {
            if line.isEmpty {
                if !data.isEmpty { events.append(string(data.dropLast())) }
                data = []
            } else if line == Array("data".unicodeScalars) {
                data += ["\n"]
            } else if line.starts(with: "data:".unicodeScalars) {
                let value = line.dropFirst(5)
                data += (value.first == " " ? value.dropFirst() : value) + ["\n"]
            }
        }
        return events
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    @Test func `an event has a limit and a stream has none`() throws {
        let event = Data("data: \(String(repeating: "x", count: 90))\n\n".utf8)
        #expect(try events(of: Array(repeating: event, count: 100), limit: 100).count == 100)
        #expect(throws: TransportFailure.responseTooLarge(limit: 95)) { try events(of: [event], limit: 95) }
        // A line that does not end, and an event that does not.
        #expect(throws: TransportFailure.self) { try events(of: [Data(repeating: 0x3a, count: 101)], limit: 100) }
        #expect(throws: TransportFailure.self) {
            try events(of: Array(repeating: Data("data: 12345\n".utf8), count: 30), limit: 100)
        }
    }

    /// A million lines or pieces of 16 bytes or more. Where each copied, or looked again at, what came before it or what comes
    /// after it, that would be 8 TB or more, for which a minute is too short.
    @Test(.timeLimit(.minutes(20)), arguments: ["lines of one piece", "pieces of one line", "lines of one event"])
    func `reading is linear`(_ manyOf: String) throws {
        let count = 1_000_000
        let part = "0123456789abcdef"
        let pieces: [Data]
        let expected: String
        switch manyOf {
        case "lines of one piece":
            pieces = [Data((String(repeating: "id: 0123456789\r\n", count: count) + "data: a\n\n").utf8)]
            expected = "a"
        case "pieces of one line":
            pieces = [Data("data:".utf8)] + Array(repeating: Data(part.utf8), count: count) + [Data("\n\n".utf8)]
            expected = String(repeating: part, count: count)
        default:
            pieces = Array(repeating: Data("data: \(part)\n".utf8), count: count) + [Data("\n".utf8)]
            expected = Array(repeating: part, count: count).joined(separator: "\n")
        }
        // Compared here, since a failure would show all of it.
        let isRead = try events(of: pieces) == [expected]
        #expect(isRead)
    }

    /// The end of a stream that ended as it should.
    @Test(arguments: [
        ("data: a", "a"), ("data: a\n", "a"), ("data: a\r", "a"), ("data: a\r\n", "a"), ("data: a\n\n", nil), ("", nil),
        ("data: a\ndata: b", "a\nb"), ("data: a\n: bye", "a"), (": bye", nil), ("id: 1\n", nil),
        ("\u{feff}data: a", "a"),
        ("\u{feff}", nil), ("data: a\n\ndata: b\nid: 2", "b"),
    ])
    func `what no blank line ends is there at the end`(_ text: String, _ last: String?) throws {
        var parser = EventParser(limit: .max)
        var events: [Data] = []
        try parser.read(Data(text.utf8), to: &events)
        #expect(parser.finish().map { String(decoding: $0, as: UTF8.self) } == last)
        #expect(parser.finish() == nil)
    }

    @Test func `what came before the limit is there`() {
        var parser = EventParser(limit: 10)
        var events: [Data] = []
        let text = Data("data: 1\n\ndata: 2\n\ndata: 1234567890\n\n".utf8)
        #expect(throws: TransportFailure.self) { try parser.read(text, to: &events) }
        #expect(events.count == 2)
    }
}
