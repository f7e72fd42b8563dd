import Foundation
import Testing

@testable import TencentCloudCore

struct ValueTests {
    @Test func `literals and subscripts make and change values`() {
        var value: JSONValue = ["Name": "x", "Values": [1, 2.5, nil, true]]
        #expect(
            value["Values"]?[1]?.doubleValue == 2.5 && value["Values"]?[2]?.isNull == true && value["Values"]?[9] == nil
        )
        #expect(value["Name"]?.stringValue == "x" && value["None"] == nil && value[0] == nil)
        value["Name"] = nil
        value["New"] = .null
        value["Deep"] = [:]
        value["Deep"]?["A"] = 1
        #expect(value.description == #"{"Values":[1,2.5,null,true],"New":null,"Deep":{"A":1}}"#)
    }

    @Test func `numbers are equal as numbers, objects without their order`() {
        #expect(JSONValue.int(1) == .double(1) && JSONValue.int(1).hashValue == JSONValue.double(1).hashValue)
        #expect(JSONValue.int(.max) != .double(0x1p63) && JSONValue.int(1) != "1" && JSONValue.int(0) != .bool(false))
        let (left, right): (JSONValue, JSONValue) = (["A": 1, "B": [2]], ["B": [2.0], "A": 1.0])
        #expect(left == right && left.hashValue == right.hashValue && left != ["A": 1])
        #expect(
            JSONValue.double(12).intValue == 12 && JSONValue.double(12.5).intValue == nil
                && JSONValue.int(3).doubleValue == 3)
    }

    @Test func `long whole numbers are equal as numbers, too`() throws {
        let long = try #require(JSONValue.LongInt("9223372036854775808"))
        let (number, double) = (JSONValue.longInt(long), JSONValue.double(0x1p63))
        #expect(number == double && double == number && number.hashValue == double.hashValue)
        #expect(JSONValue.LongInt(exactly: -1e22)?.description == "-10000000000000000000000")
        #expect(
            JSONValue.LongInt(exactly: .greatestFiniteMagnitude)?.description.hasPrefix("17976931348623157081452")
                == true)
        let odd = JSONValue.longInt(try #require(JSONValue.LongInt("9223372036854775809")))
        #expect(odd != double && odd != number && Set([odd, number, double, odd]).count == 2)
        #expect(odd.doubleValue == 0x1p63 && odd.longIntValue.flatMap { UInt64($0.description) } == 1 << 63 + 1)
        for text in [
            "", "-", "1", "0", "-9223372036854775808", "09223372036854775808", "1e30", "٣", "+9223372036854775808",
        ] {
            #expect(JSONValue.LongInt(text) == nil, "\(text)")
        }
    }

    @Test func `large objects keep order and uniqueness`() {
        var object = JSONValue.Object((0..<100).map { ("k\($0 % 50)", JSONValue.int($0)) })
        #expect(object.count == 50 && object["k49"] == 49 && object.keys.first == "k0")
        for index in 0..<40 { object["k\(index)"] = nil }
        #expect(object.count == 10 && object["k45"] == 45 && object["k1"] == nil && object.keys.last == "k49")
        object["k1"] = "again"
        #expect(object["k1"] == "again" && object.keys.last == "k1")
    }

    /// Minutes, where each change copies or indexes the whole object.
    @Test(.timeLimit(.minutes(1))) func `members are set and removed without a copy of the others`() {
        var value: JSONValue = [:]
        let count = 100_000
        for number in 0..<count { value["k\(number)"] = .int(number) }
        for number in stride(from: count - 1, to: 1, by: -1) { value["k\(number)"] = nil }
        #expect(value == ["k0": 0, "k1": 1])
    }

    @Test func `values are coded by any coder`() throws {
        let value: JSONValue = ["A": [1, 2.5, nil, true, "x"], "B": [:], "C": []]
        #expect(try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value)) == value)
        let numbers = "[18446744073709551615,1e+19,9.3e+18,1.5]"
        let decoded = try JSONDecoder().decode(JSONValue.self, from: Data(numbers.utf8))
        #expect(decoded.jsonText == numbers)
        #expect(try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(decoded)) == decoded)
        let long = try JSONValue(json: "[123456789012345678901234567890]")
        #expect(try JSONDecoder().decode(JSONValue.self, from: Data(long.jsonText.utf8)) == long)
        #expect(try JSONEncoder().encode(long) == Data(#"["123456789012345678901234567890"]"#.utf8))
    }

    @Test(
        arguments: [
            ("2020-01-01T00:00:00Z", 1_577_836_800.0), ("2020-01-01T08:00:00+08:00", 1_577_836_800),
            ("2020-01-01T00:00:00", 1_577_808_000),
            ("2020-01-01 08:00:00", 1_577_836_800), ("2020-01-01", 1_577_808_000),
            ("2020-02-29T12:30:45.5-0130", 1_582_984_845.5),
            ("1969-12-31t23:59:59z", -1), ("2000-02-29", 951_753_600), ("1900-03-01T00:00:00Z", -2_203_891_200),
            ("2016-12-31T23:59:60Z", 1_483_228_800),
        ] as [(String, Double)])
    func `times are read`(text: String, seconds: Double) {
        let timestamp = Timestamp(text: text)
        #expect(timestamp.date == Date(timeIntervalSince1970: seconds) && timestamp.text == text)
    }

    @Test(arguments: [
        "", "0000-00-00 00:00:00", "2019-02-29", "2020-13-01", "2020-1-1", "2020-01-01T", "2020-01-01T24:00:00Z",
        "2020-01-01T00:60:00Z",
        "2020-01-01T00:00:00+", "2020-01-01T00:00:00.Z", "2020-01-01 00:00", "now", "2020-01-01T00:00:00ZZ",
        "２０２０-01-01",
    ])
    func `what is no time has no date`(text: String) {
        #expect(Timestamp(text: text).date == nil)
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z", "1970-01-01 08:00:00", "1970-01-01"),
            (-1, "1969-12-31T23:59:59Z", "1970-01-01 07:59:59", "1970-01-01"),
            (1_582_992_000.75, "2020-02-29T16:00:00Z", "2020-03-01 00:00:00", "2020-03-01"),
            (-62_135_596_800, "0001-01-01T00:00:00Z", "0001-01-01 08:00:00", "0001-01-01"),
        ] as [(Double, String, String, String)])
    func `times are written in the format of their member`(seconds: Double, iso: String, datetime: String, date: String)
    {
        let timestamp = Timestamp(Date(timeIntervalSince1970: seconds))
        #expect(
            timestamp.text(in: .iso8601) == iso && timestamp.text(in: .datetime) == datetime
                && timestamp.text(in: .date) == date)
    }

    @Test func `every day of eight centuries goes to text and back`() {
        for day in stride(from: -150_000, to: 150_000, by: 37) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400 - 8 * 3600)
            #expect(Timestamp(text: Timestamp(date).text(in: .date)).date == date)
        }
    }

    @Test func `dates that no calendar has are written without a crash`() {
        for seconds in [Double.infinity, -.infinity, .nan, 1e300, -1e300, 1e18] {
            _ = Timestamp(Date(timeIntervalSince1970: seconds)).text
        }
    }

    @Test func `bytes come out of base64 text`() {
        #expect(
            Base64(text: "AQ\r\nID").bytes == [1, 2, 3] && Base64(text: "AQ").bytes == [1]
                && Base64(text: "AQI").bytes == [1, 2])
        #expect(Base64(text: "").bytes == [] && Base64(text: "A").bytes == nil && Base64(text: "A===").bytes == nil)
        #expect(
            Base64(text: "AQ=I").bytes == nil && Base64(text: "AQ=").bytes == nil && Base64(text: "A*ID").bytes == nil)
        #expect(Base64(Data([1, 2])).data == Data([1, 2]) && Base64(text: "AQI=").data == Data([1, 2]))
        #expect(
            Base64([1, 2, 3]) == Base64(text: "AQID") && Base64([1, 2, 3]).hashValue == Base64(text: "AQID").hashValue)
        #expect("\(Base64(text: "AQID"))" == "4 bytes of base64 text")
    }

    @Test func `open enums take literals and unknown values`() {
        let side: SideValue = "FRONT"
        let level: LevelValue = 3
        #expect(side == .front && SideValue(rawValue: "NEW") != .front && level.rawValue == 3)
        #expect("\(side) \(level) \([side: level])" == "FRONT 3 [FRONT: 3]")
        #expect(SideValue.defaultWhenMissing == "" && LevelValue.defaultWhenMissing == 0)
        #expect(Set([side, .front, "BACK"]).count == 2 && "\(side)" == "FRONT" && "\(level)" == "3")
    }

    @Test func `an indirect value prints and compares as itself`() {
        let one = Indirect(wrappedValue: 1)
        #expect("\(one)" == "1" && "\(Indirect<Int>(wrappedValue: nil))" == "nil" && one == Indirect(wrappedValue: 1))
    }
}
