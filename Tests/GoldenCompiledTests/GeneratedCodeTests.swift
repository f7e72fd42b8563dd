import Foundation
import TencentCloudCore
import Testing

@Suite("Generated code of the golden cases")
struct GeneratedCodeTests {
    @Test func `every kind of member is read`() throws {
        let answer = try KitchenSink.MakeEverythingResponse(
            json: #"""
                {"Response": {
                    "Text": "hello", "Count": 3, "Ratio": 0.5, "Fast": true, "Moment": "2020-01-01T08:00:00+08:00",
                    "Picture": "aGVsbG8=", "Dish": {"Name": "pot", "Spots": [1, 2], "Lid": {"Name": "lid", "Spots": []}},
                    "Dishes": [{"Name": "cup", "Spots": [3]}], "Drain": {"Open": true, "Since": "2020-01-01 08:00:00"},
                    "Settings": "{\"Temperature\":60,\"Note\":null}", "SettingsTexts": ["{\"Temperature\":61}"],
                    "Extra": {"a": [1, null]}, "Matrix": [[1, 2], [3]], "Names": ["a", "b"], "Numbers": [1, 2],
                    "Ratios": [0.5, 1], "Flags": [true, false], "Days": ["2020-01-01"], "Colour": "INFRARED",
                    "Modes": [0, 7], "Nothing": null, "OldText": "old", "RequestId": "id"
                }}
                """#)

        #expect(answer.text == "hello")
        #expect(answer.count == 3)
        #expect(answer.maybeCount == nil)
        #expect(answer.ratio == 0.5)
        #expect(answer.fast)
        #expect(answer.moment.date == Date(timeIntervalSince1970: 1_577_836_800))
        #expect(answer.picture.bytes == Array("hello".utf8))
        #expect(answer.dish.name == "pot")
        #expect(answer.dish.spots == [1, 2])
        #expect(answer.dish.lid?.name == "lid")
        #expect(answer.dishes.map(\.name) == ["cup"])
        #expect(answer.drain?.since.text == "2020-01-01 08:00:00")
        #expect(answer.settings.temperature == 60)
        #expect(answer.settingsTexts?.map(\.value.temperature) == [61])
        #expect(answer.extra == ["a": [1, nil]])
        #expect(answer.matrix == [[1, 2], [3]])
        #expect(answer.names == ["a", "b"])
        #expect(answer.numbers == [1, 2])
        #expect(answer.ratios == [0.5, 1])
        #expect(answer.flags == [true, false])
        #expect(answer.days == ["2020-01-01"])
        #expect(answer.colour == "INFRARED")
        #expect(answer.modes == [0, 7])
        #expect(answer.nothing == nil)
        #expect(answer.requestId == "id")
    }

    /// The member has the same name as the error of a call.
    @Test func `a member named error is read`() throws {
        let result = try Tasks.GetTaskResultResponse(
            json: #"{"Response": {"Status": "Failed", "Error": {"Code": "NoFile"}, "RequestId": "id"}}"#)
        #expect(result.error?.code == "NoFile")
        #expect(try Tasks.GetTaskErrorResponse(json: #"{"Response": {"Error": "no file"}}"#).error == "no file")
        let refused = #"{"Response": {"Error": {"Code": "InternalError", "Message": "m"}, "RequestId": "id"}}"#
        #expect(throws: JSONError.self) { try Tasks.GetTaskResultResponse(json: refused) }
        #expect(throws: JSONError.self) { try Tasks.GetTaskErrorResponse(json: refused) }
        #expect(Tasks.ListTaskTextsResponse.membersBesideError?.count == 4)
    }

    @Test func `what is missing is neutral`() throws {
        let answer = try Oddities.ListOdditiesResponse(json: "{}")
        #expect(answer.odd == "")
        #expect(answer.odd != .neutral)
        #expect(answer.requestId == "")
        #expect(try Forest.PlantTreeResponse(json: "{}").tree.twin == nil)
    }

    @Test func `a constant may be named like a member of the type of open strings`() {
        let odds: [Oddities.ListOdditiesRequest.OddsValue] = [.read, .description, .hashValue, .defaultWhenMissing]
        #expect(odds.map(\.rawValue) == ["READ", "description", "hashValue", "DefaultWhenMissing"])
        #expect(odds.map(\.description) == ["READ", "description", "hashValue", "DefaultWhenMissing"])
        #expect(Oddities.ListOdditiesRequest.OddValue.rawValue.rawValue == "rawValue")
    }

    @Test(arguments: ["neutral": "neutral", "NONE": "none", "-": "a dash", "NEW": "unknown: NEW"])
    func `a switch tells known values apart, and others are kept`(received: String, expected: String) throws {
        let json = #"{"Odd": "\#(received)", "RequestId": "id"}"#
        let value = try Oddities.ListOdditiesResponse(json: json).odd
        let request = Oddities.ListOdditiesRequest(odd: .init(rawValue: value.rawValue))
        let seen =
            switch request.odd {
            case .neutral: "neutral"
            case .noneValue: "none"
            case "-": "a dash"
            default: "unknown: \(request.odd)"
            }
        #expect(seen == expected)
    }

    @Test func `a list of dates is written in the format of its member`() throws {
        var request = KitchenSink.MakeEverythingRequest(
            text: "x", dish: .init(name: "x", weight: 1, spots: []), mode: 1, modes: nil, left: "x")
        request.days = [Timestamp(Date(timeIntervalSince1970: 1_577_836_800))]
        request.momentOfChina = Timestamp(Date(timeIntervalSince1970: 1_577_836_800))
        let json = try JSONValue(json: String(decoding: JSONWriter.body(of: request).data, as: UTF8.self))
        #expect(json["Days"] == ["2020-01-01"])
        #expect(json["MomentOfChina"] == "2020-01-01 08:00:00")
    }

    @Test func `times deep within are written in the format of their member`() throws {
        let time = Timestamp(Date(timeIntervalSince1970: 1_577_836_800))
        let request = Clock.SetAlarmsRequest(
            days: [[time]], day: time, moments: [time], momentTexts: [.init(time)], volume: 1)
        let body = JSONWriter.body(of: request)
        #expect(body.problems.isEmpty)
        let json = try JSONValue(json: String(decoding: body.data, as: UTF8.self))
        #expect(json["Days"] == [["2020-01-01"]])
        #expect(json["Day"] == #""2020-01-01""#)
        #expect(json["Moments"] == #"["2020-01-01 08:00:00"]"#)
        #expect(json["MomentTexts"] == [#""2020-01-01 08:00:00""#])
    }

    @Test func `preflight looks at numbers deep within`() {
        let request = Clock.SetAlarmsRequest(
            count: -1, counts: [.init(1), .init(-1)], grid: [[1], [-1]], modes: [[-7, 1]])
        #expect(
            JSONWriter.body(of: request).problems.map(\.description) == [
                "Count must be at least 0", "Counts[1] must be at least 0", "Grid[1][0] must be at least 0",
                "Modes[0][0] must be at least 0", "Volume is required",
            ])
        #expect(JSONWriter.body(of: request, preflight: false).problems.isEmpty)
    }

    @Test func `preflight knows the limits of the spec`() {
        var request = KitchenSink.MakeEverythingRequest(
            text: "", count: -6, size: -1, ratio: 0.25, picture: .init(text: "data:image/png;base64,aGVsbG8="),
            pictures: [.init([]), .init([]), .init([]), .init([])], dish: .init(name: "x"), dishes: [],
            settings: .init(temperature: 101), mode: 1)
        request.soap = .init(smell: String(repeating: "x", count: 21))
        let problems = JSONWriter.body(of: request).problems.map(\.description)
        let expected = [
            "Text", "Text", "Count", "Size", "Ratio", "Picture", "Pictures", "Dish.Weight", "Dishes", "Soap.Scent",
            "Settings.Temperature", "Left", "Colour",
        ]
        #expect(problems.count == expected.count, "\(problems)")
        for (problem, place) in zip(problems, expected) { #expect(problem.contains(place)) }
    }

    @Test func `files are set aside for the body`() {
        let body = JSONWriter.body(of: Album.AddPhotoRequest(photo: Binary([1, 2, 3]), title: "x"))
        #expect(body.binaries.map(\.name) == ["Photo"])
        #expect(Album.AddPhotoRequest.action.body == .multipart)
        #expect(Diary.UploadDayRequest.action.body == .octetStream)
    }

    @Test func `an action knows its facts`() {
        let action = KitchenSink.MakeEverythingRequest.action
        #expect(action.name == "MakeEverything")
        #expect(action.service.name == "sink")
        #expect(action.service.regions == ["ap-beijing", "ap-guangzhou", "xx-elsewhere"])
        #expect(action.regions == .only([.apGuangzhou]))
        #expect(action.isIdempotent)
        #expect(action.errors == ["FailedOperation.TapClosed", "InvalidParameterValue.Colour"])
        #expect(Embassy.AssumeRoleRequest.action.regions == .none)
        #expect(!Embassy.AssumeRoleRequest.action.isSigned)
        #expect(Computer.DescribeMachinesRequest.action.service.version == "2020-12-29")
        #expect(Computer_v20170312.DescribeMachinesRequest.action.service.version == "2017-03-12")
    }

    @Test func `requests are encoded and responses decoded in other formats`() throws {
        let data = try JSONEncoder().encode(Library.LendBookRequest(book: .init(title: "Dubliners")))
        #expect(String(decoding: data, as: UTF8.self) == #"{"Book":{"Title":"Dubliners"}}"#)
        let answer = try JSONDecoder().decode(Library.LendBookResponse.self, from: Data(#"{"Days":14}"#.utf8))
        #expect(answer.days == 14)
    }

    @Test func `a stream is read event by event`() async throws {
        struct OnAir: HTTPTransport {
            func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
                let body = #"data: {"Words":"Good"}\#n\#ndata: {"Words":"evening."}\#n\#n"#
                return TransportResponse(
                    status: 200, headers: ["Content-Type": "text/event-stream"], body: Data(body.utf8))
            }
        }
        var configuration = ClientConfiguration()
        configuration.timeout = .seconds(600)  // Other tests keep this machine busy.
        configuration.transport = OnAir()
        let client = Radio.Client(
            credential: Credential(secretId: "AKIDtest", secretKey: "key"), configuration: configuration)
        var words: [String] = []
        for try await event in try await client.listen(.init(station: "news")) { words.append(event.words) }
        #expect(words == ["Good", "evening."])
    }
}
