import APIModel
import Testing

@testable import APISpec

@Suite struct ScalarTests {
    @Test(
        arguments: [
            ("0", 0), ("-1", -1), ("9223372036854775807", .max), ("0123", nil), ("+1", nil), ("1e3", nil),
            ("0x10", nil),
            ("1_000", nil), ("", nil), ("-", nil), ("9223372036854775808", nil), ("１", nil),
        ] as [(String, Int?)])
    func `integers are decimal`(_ text: String, _ value: Int?) {
        #expect(PlainScalar.integer(text) == value)
    }

    @Test(
        arguments: [
            ("true", true), ("false", false), ("True", nil), ("yes", nil), ("on", nil), ("Y", nil), ("NO", nil),
        ] as [(String, Bool?)])
    func `only two words are boolean`(_ text: String, _ value: Bool?) {
        #expect(PlainScalar.boolean(text) == value)
    }

    /// https://yaml.org/spec/1.2.2/#103-core-schema
    @Test(
        arguments: [
            ("~", .null), ("", .null), ("Null", .null), ("nULL", .string("nULL")), ("TRUE", .boolean(true)),
            ("tRUE", .string("tRUE")), ("yes", .string("yes")), ("007", .integer(7)), ("+12", .integer(12)),
            ("0o14", .integer(12)), ("0xFf", .integer(255)), ("0o8", .string("0o8")), ("1.5", .float(1.5)),
            (".5", .float(0.5)), ("5.", .float(5)), ("-5.e3", .float(-5000)), ("1e400", nil), (".inf", nil),
            ("-.INF", nil),
            (".NaN", nil), ("9223372036854775808", nil), ("2018-11-19", .string("2018-11-19")),
            ("1.2.3", .string("1.2.3")),
            ("-", .string("-")), ("12:30", .string("12:30")), ("1e", .string("1e")), (".", .string(".")),
        ] as [(String, Value?)])
    func `free parts follow the core schema`(_ text: String, _ value: Value?) {
        #expect(PlainScalar.coreValue(text) == value)
    }

    @Test(
        arguments: [
            ("7 MiB", 7_340_032), ("10 MB", 10_000_000), ("1 B", 1), ("3KiB", 3072), ("2 GiB", 2_147_483_648),
            ("5 KB", 5000),
            ("1 GB", 1_000_000_000), ("0 MB", nil), ("7", nil), ("7 mib", nil), ("7  MiB", nil), ("-7 MiB", nil),
            ("1.5 MiB", nil), ("99999999999999 GiB", nil), ("MiB", nil), ("07 MiB", nil),
        ] as [(String, Int?)])
    func `sizes have a unit`(_ text: String, _ bytes: Int?) {
        #expect((try? ByteSize.bytes(text)) == bytes)
    }

    @Test(arguments: [
        ("2018-11-19", true), ("2020-02-29", true), ("2019-02-29", false), ("1900-02-29", false), ("2018-13-01", false),
        ("2018-1-1", false), ("20181119", false), ("2018-11-19 ", false), ("2018-00-10", false),
    ])
    func `dates are on the calendar`(_ text: String, _ isDate: Bool) {
        #expect(CalendarDate.isDate(text.utf8) == isDate)
    }

    @Test(arguments: [
        ("2020-01-01T08:00:00+08:00", true), ("2020-01-01T00:00:00Z", true), ("2020-01-01T00:00:00.125Z", true),
        ("2020-01-01T00:00:00", false), ("2020-01-01 00:00:00", false), ("2020-01-01T24:00:00Z", false),
        ("2020-01-01T00:00:00.Z", false), ("2020-01-01T00:00:00+0800", false),
    ])
    func `times say their zone`(_ text: String, _ isTime: Bool) {
        #expect(CalendarDate.isISO8601(text.utf8) == isTime)
    }

    @Test(
        arguments: [
            ("paramters", "parameters"), ("Parameters", "parameters"), ("tyep", "type"), ("colour", nil), ("x", nil),
        ] as [(String, String?)])
    func `the nearest name is suggested`(_ name: String, _ expected: String?) {
        #expect(NearestName.of(name, among: ["parameters", "response", "type"]) == expected)
    }
}
