// Recorded by GoldenTests from the examples of the golden cases.

import TencentCloudCore

extension RecordedExample {
    private static func example1() throws -> RecordedExample {
        let request = Parcels.SendParcelRequest(labels: ["Fragile"])
        let requestJSON = #"{"Labels": ["Fragile"]}"#
        return RecordedExample("a-host-of-ones-own-with-a-port, SendParcel: One label", request, requestJSON, nil)
    }

    private static func example2() throws -> RecordedExample {
        let request = Tides.DescribeStationsRequest()
        let requestJSON = "{}"
        let responseJSON = #"{"Names": ["Harbour", "Hill"]}"#
        let response = try RecordedExample.read(Tides.DescribeStationsResponse.self, from: responseJSON)
        return RecordedExample("a-request-to-check-keys, DescribeStations: All of them", request, requestJSON, response)
    }

    private static func example3() throws -> RecordedExample {
        let request = Billing.DescribeBillsRequest(customer: "c-17")
        let requestJSON = #"{"Customer": "c-17"}"#
        let responseJSON = #"{"Bills": [{"Id": "b-4", "Cents": 1990}]}"#
        let response = try RecordedExample.read(Billing.DescribeBillsResponse.self, from: responseJSON)
        return RecordedExample(
            "a-service-of-ones-own-at-a-host-of-ones-own, DescribeBills: All bills", request, requestJSON, response)
    }

    private static func example4() throws -> RecordedExample {
        let request = Library.LendBookRequest(book: .init(title: "Dubliners"))
        let requestJSON = #"{"Book": {"Title": "Dubliners"}}"#
        let responseJSON = #"{"Days": 14, "RequestId": "1"}"#
        let response = try RecordedExample.read(Library.LendBookResponse.self, from: responseJSON)
        return RecordedExample(
            "an-action-in-a-folder-below-its-service, LendBook: Lend a book", request, requestJSON, response)
    }

    private static func example5() throws -> RecordedExample {
        let request = Radio.ListenRequest(station: "news")
        let requestJSON = #"{"Station": "news"}"#
        let responseJSON = #"{"Words": "Good evening.", "RequestId": "00000000-0000-4000-8000-000000000001"}"#
        let response = try RecordedExample.read(Radio.ListenResponse.self, from: responseJSON)
        return RecordedExample("an-event-stream, Listen: The news", request, requestJSON, response)
    }

    private static func example6() throws -> RecordedExample {
        let request = MAZE.WalkMazeRequest(
            grid: [[1, 0], [0, 1]],
            cells: [[.init(walls: [[true]])], []],
            ways: [[[.up, .down]]],
            pictures: [.init(text: "aGVsbG8=")],
            anything: [1, ["a": nil]])
        let requestJSON =
            #"{"Grid": [[1, 0], [0, 1]], "Cells": [[{"Walls": [[true]]}], []], "Ways": [[["UP", "DOWN"]]], "Pictures": ["aGVsbG8="], "Anything": [1, {"a": null}]}"#
        let responseJSON =
            #"{"Grid": [[1.0, 0.5]], "Cells": [[{"Walls": [[true]]}], []], "Ways": [[["UP"]]], "RequestId": "1"}"#
        let response = try RecordedExample.read(MAZE.WalkMazeResponse.self, from: responseJSON)
        return RecordedExample("arrays-of-arrays, WalkMaze: A small maze", request, requestJSON, response)
    }

    private static func example7() throws -> RecordedExample {
        let request = Identity.RecognizeCardRequest(imageUrl: "https://example.com/card.jpg")
        let requestJSON = #"{"ImageUrl": "https://example.com/card.jpg"}"#
        let responseJSON = #"{"Name": "张三", "RequestId": "00000000-0000-4000-8000-000000000001"}"#
        let response = try RecordedExample.read(Identity.RecognizeCardResponse.self, from: responseJSON)
        return RecordedExample(
            "calls-that-encrypt-their-content, RecognizeCard: A card", request, requestJSON, response)
    }

    private static func example8() throws -> RecordedExample {
        let request = Identity.CheckPersonRequest(idCard: "11010519491231002X", name: "张三")
        let requestJSON = #"{"IdCard": "11010519491231002X", "Name": "张三"}"#
        let responseJSON = #"{"Result": "0", "RequestId": "00000000-0000-4000-8000-000000000002"}"#
        let response = try RecordedExample.read(Identity.CheckPersonResponse.self, from: responseJSON)
        return RecordedExample(
            "calls-that-encrypt-their-content, CheckPerson: A person", request, requestJSON, response)
    }

    private static func example9() throws -> RecordedExample {
        let request = Museum.ShowVaseRequest(vase: .init(age: 300, colour: .blue, oldAge: 3), json: "{}")
        let requestJSON = #"{"Vase": {"Age": 300, "Colour": "BLUE", "OldAge": 3}, "Json": "{}"}"#
        let responseJSON = #"{"Vase": {"Age": 300, "Colour": "BLUE", "OldAge": 3}, "Old": [], "RequestId": "1"}"#
        let response = try RecordedExample.read(Museum.ShowVaseResponse.self, from: responseJSON)
        return RecordedExample("deprecated-and-offline-things, ShowVase: A blue vase", request, requestJSON, response)
    }

    private static func example10() throws -> RecordedExample {
        let request = Oddities.ListOdditiesRequest(odd: .quotedTextX, odds: [.a, .read])
        let requestJSON = #"{"Odd": "quoted \"text\" \\(x)", "Odds": ["a", "READ"]}"#
        let responseJSON = #"{"Odd": "neutral", "RequestId": "1"}"#
        let response = try RecordedExample.read(Oddities.ListOdditiesResponse.self, from: responseJSON)
        return RecordedExample("enums-with-odd-values, ListOddities: One of them", request, requestJSON, response)
    }

    private static func example11() throws -> RecordedExample {
        let request = Gears.ShiftGearRequest(gear: -1, gears: [0, 1], turns: 12)
        let requestJSON = #"{"Gear": -1, "Gears": [0, 1], "Turns": 12}"#
        let responseJSON = #"{"Gear": -1, "RequestId": "1"}"#
        let response = try RecordedExample.read(Gears.ShiftGearResponse.self, from: responseJSON)
        return RecordedExample("integers-with-known-values, ShiftGear: Backwards", request, requestJSON, response)
    }

    private static func example12() throws -> RecordedExample {
        let request = Letters.PostLetterRequest(
            page: .init(text: "Dear all"),
            pages: [.init(text: "one"), .init(text: "two")],
            texts: [.init(.init(text: "three"))],
            free: ["a": 1])
        let requestJSON =
            #"{"Page": "{\"Text\":\"Dear all\"}", "Pages": "[{\"Text\":\"one\"},{\"Text\":\"two\"}]", "Texts": ["{\"Text\":\"three\"}"], "Free": "{\"a\":1}"}"#
        let responseJSON =
            #"{"Page": "{\"Text\":\"Dear all\",\"Notes\":\"[\\\"{\\\\\\\"At\\\\\\\":3}\\\"]\"}", "Texts": ["{\"Text\":\"three\"}"], "RequestId": "1"}"#
        let response = try RecordedExample.read(Letters.PostLetterResponse.self, from: responseJSON)
        return RecordedExample("json-inside-strings, PostLetter: A letter", request, requestJSON, response)
    }

    private static func example13() throws -> RecordedExample {
        let request = Letters.PostLetterRequest(page: .init(text: "😀"), free: "text", tones: [])
        let requestJSON = #"{"Page": "{\"Text\":\"😀\"}", "Free": "\"text\"", "Tones": "[]"}"#
        return RecordedExample(
            "json-inside-strings, PostLetter: A text where anything may stand", request, requestJSON, nil)
    }

    private static func example14() throws -> RecordedExample {
        let request = Letters.PostLetterRequest(page: .init(text: "Dear all"), free: 5)
        let requestJSON = #"{"Page": "{\"Text\":\"Dear all\"}", "Free": "5"}"#
        return RecordedExample(
            "json-inside-strings, PostLetter: A number where anything may stand", request, requestJSON, nil)
    }

    private static func example15() throws -> RecordedExample {
        let request = Bridge.CrossBridgeRequest(
            plank: .init(always: "a", asked: "b", nullable: "n"),
            planks: [.init(always: "a", asked: "b", nullable: "n", free: "c")])
        let requestJSON =
            #"{"Plank": {"Always": "a", "Asked": "b", "Nullable": "n"}, "Planks": [{"Always": "a", "Asked": "b", "Nullable": "n", "Free": "c"}]}"#
        let responseJSON = #"{"Plank": {"Always": "a", "Answered": "b", "Nullable": null}, "RequestId": "1"}"#
        let response = try RecordedExample.read(Bridge.CrossBridgeResponse.self, from: responseJSON)
        return RecordedExample("members-required-on-one-side, CrossBridge: Cross", request, requestJSON, response)
    }

    private static func example16() throws -> RecordedExample {
        let request = Weather.DescribeWeatherRequest(place: "Wellington")
        let requestJSON = #"{"Place": "Wellington"}"#
        let responseJSON = #"{"Wind": {"Speed": 17.5}, "RequestId": "1"}"#
        let response = try RecordedExample.read(Weather.DescribeWeatherResponse.self, from: responseJSON)
        return RecordedExample(
            "one-file-with-everything, DescribeWeather: A windy place", request, requestJSON, response)
    }

    private static func example17() throws -> RecordedExample {
        let request = Photos.DescribeRequest(photoUrl: "https://example.com/harbour.jpg")
        let requestJSON = #"{"PhotoUrl": "https://example.com/harbour.jpg"}"#
        let responseJSON = #"{"Words": ["boats", "water"]}"#
        let response = try RecordedExample.read(Photos.DescribeResponse.self, from: responseJSON)
        return RecordedExample("requests-to-start-with, Describe: A harbour", request, requestJSON, response)
    }

    private static func example18() throws -> RecordedExample {
        let request = Teahouse.OrderTeaRequest(tea: .init(name: "龙井"))
        let requestJSON = #"{"Tea": {"Name": "龙井"}}"#
        let responseJSON = #"{"RequestId": "1"}"#
        let response = try RecordedExample.read(Teahouse.OrderTeaResponse.self, from: responseJSON)
        return RecordedExample("texts-in-chinese-only, OrderTea: One cup", request, requestJSON, response)
    }

    private static func example19() throws -> RecordedExample {
        let request = Markup.ShowMarkupRequest(
            text: .aBC,
            quote: "it's $HOME `id` $(id) \\ \"q\" </script> ``` ```` \u{2028} {{q}} \n end",
            cells: [.init(pipe: "a | b", ticks: "-->")])
        let requestJSON =
            #"{"Text": "a|b`c", "Quote": "it's $HOME `id` $(id) \\ \"q\" </script> ``` ```` \u2028 {{q}} \n end", "Cells": [{"Pipe": "a | b", "Ticks": "-->"}]}"#
        let responseJSON = #"{"Cell": {"Pipe": "</code></pre><script>alert(1)</script>"}, "RequestId": "1"}"#
        let response = try RecordedExample.read(Markup.ShowMarkupResponse.self, from: responseJSON)
        return RecordedExample(
            "texts-that-try-to-become-markup, ShowMarkup: Example <script>alert(1)</script> | {{e}} `x`\nnext [e](javascript:alert(1))",
            request,
            requestJSON,
            response)
    }

    private static func example20() throws -> RecordedExample {
        let request = Escape.BreakOutRequest(odd: .init(tick: "\" \\(x) \n \u{2028} */"), kind: .aBC)
        let requestJSON = #"{"Odd": {"Tick": "\" \\(x) \n \u2028 */"}, "Kind": "a\"b\\(c)"}"#
        return RecordedExample(
            "texts-that-try-to-break-out, BreakOut: Quotes \" and */ \\(x)\nand a line", request, requestJSON, nil)
    }

    private static func example21() throws -> RecordedExample {
        let request = Braces.FillTemplateRequest(
            template: .init(text: "{{name}} {{{name}}}"),
            texts: [.name],
            letter: .init(text: "{{name}}"),
            free: ["{{name}}": "{{$guid}}"])
        let requestJSON =
            #"{"Template": {"Text": "{{name}} {{{name}}}"}, "Texts": ["{{name}}"], "Letter": "{\"Text\":\"{{name}}\"}", "Free": {"{{name}}": "{{$guid}}"}}"#
        let responseJSON = #"{"Text": "{{name}}"}"#
        let response = try RecordedExample.read(Braces.FillTemplateResponse.self, from: responseJSON)
        return RecordedExample("texts-with-doubled-braces, FillTemplate: With {{name}}", request, requestJSON, response)
    }

    private static func example22() throws -> RecordedExample {
        let request = Braces.SendTemplateRequest(file: .init(Array("hello".utf8)), name: "{{name}}", size: 1)
        let requestJSON = #"{"File": "hello", "Name": "{{name}}", "Size": 1}"#
        return RecordedExample(
            "texts-with-doubled-braces, SendTemplate: Two braces cannot be escaped in a form",
            request,
            requestJSON,
            nil)
    }

    private static func example23() throws -> RecordedExample {
        let request = KitchenSink.MakeEverythingRequest(
            text: "hello",
            address: "https://example.com/a?b=c",
            count: -2,
            size: 9,
            ratio: 0.5,
            fast: true,
            moment: "2020-01-01T08:00:00+08:00",
            momentOfChina: "2020-01-01 08:00:00",
            day: "2020-01-01",
            picture: .init(text: "aGVsbG8="),
            pictures: [.init(text: "aGVsbG8="), .init(text: "")],
            dish: .init(name: "pot", weight: 2.5, spots: [1, 2], lid: .init(name: "lid", weight: 1.0), parts: []),
            dishes: [.init(name: "cup", weight: 0.5)],
            soap: .init(smell: "lemon"),
            settings: .init(temperature: 60),
            settingsList: [.init(temperature: 60), .init(note: "x")],
            settingsTexts: [.init(.init(temperature: 60))],
            extra: ["a": [1, 2.5, true, nil, "text"], "b": [:]],
            extras: [1, "1"],
            matrix: [[1, 2], [3]],
            names: ["a", #"b "quoted" \(c)"#],
            numbers: [1, 2],
            ratios: [0.5, 1.0],
            flags: [true, false],
            days: ["2020-01-01"],
            colour: .lightBlue,
            colours: [.red, .lightBlue],
            mode: 1,
            modes: [0, 1],
            left: "a")
        let requestJSON =
            #"{"Text": "hello", "Address": "https://example.com/a?b=c", "Count": -2, "Size": 9, "Ratio": 0.5, "Fast": true, "Moment": "2020-01-01T08:00:00+08:00", "MomentOfChina": "2020-01-01 08:00:00", "Day": "2020-01-01", "Picture": "aGVsbG8=", "Pictures": ["aGVsbG8=", ""], "Dish": {"Name": "pot", "Weight": 2.5, "Spots": [1, 2], "Lid": {"Name": "lid", "Weight": 1.0}, "Parts": []}, "Dishes": [{"Name": "cup", "Weight": 0.5}], "Soap": {"Scent": "lemon"}, "Settings": "{\"Temperature\":60}", "SettingsList": "[{\"Temperature\":60},{\"Note\":\"x\"}]", "SettingsTexts": ["{\"Temperature\":60}"], "Extra": {"a": [1, 2.5, true, null, "text"], "b": {}}, "Extras": [1, "1"], "Matrix": [[1, 2], [3]], "Names": ["a", "b \"quoted\" \\(c)"], "Numbers": [1, 2], "Ratios": [0.5, 1.0], "Flags": [true, false], "Days": ["2020-01-01"], "Colour": "LIGHT_BLUE", "Colours": ["RED", "LIGHT_BLUE"], "Mode": 1, "Modes": [0, 1], "Left": "a"}"#
        let responseJSON =
            #"{"Text": "hello", "Count": 3, "Ratio": 0.5, "Fast": true, "Moment": "2020-01-01T08:00:00+08:00", "Picture": "aGVsbG8=", "Dish": {"Name": "pot", "Weight": 2.5, "Spots": [1, 2], "Lid": {"Name": "lid", "Spots": []}}, "Dishes": [{"Name": "cup", "Spots": [3]}], "Drain": {"Open": true, "Since": "2020-01-01 08:00:00"}, "Settings": "{\"Temperature\":60,\"Note\":null}", "SettingsTexts": ["{\"Temperature\":60}"], "Extra": {"a": [1, 2.5, true, null, "text"], "b": {}}, "Matrix": [[1, 2], [3]], "Names": ["a", "b"], "Numbers": [1, 2], "Ratios": [0.5, 1.0], "Flags": [true, false], "Days": ["2020-01-01"], "Colour": "RED", "Modes": [0, 1], "Nothing": null, "OldText": "old", "RequestId": "00000000-0000-4000-8000-000000000001"}"#
        let response = try RecordedExample.read(KitchenSink.MakeEverythingResponse.self, from: responseJSON)
        return RecordedExample("the-kitchen-sink, MakeEverything: Everything at once", request, requestJSON, response)
    }

    private static func example24() throws -> RecordedExample {
        let request = Clock.SetAlarmsRequest(
            days: [["2020-01-01"]], moments: ["2020-01-01 08:00:00"], grid: [[0, 1], [2]], volume: 3)
        let requestJSON =
            #"{"Days": [["2020-01-01"]], "Moments": "[\"2020-01-01 08:00:00\"]", "Grid": [[0, 1], [2]], "Volume": 3}"#
        let responseJSON = #"{"Volume": null, "RequestId": "1"}"#
        let response = try RecordedExample.read(Clock.SetAlarmsResponse.self, from: responseJSON)
        return RecordedExample("times-and-numbers-deep-within, SetAlarms: Some alarms", request, requestJSON, response)
    }

    private static func example25() throws -> RecordedExample {
        let request = Forest.PlantTreeRequest(
            tree: .init(
                name: "oak", twin: .init(name: "ash"), branches: [.init(name: "twig")], copy: .init(name: "paper")),
            hen: .init(egg: .init(), weight: 3))
        let requestJSON =
            #"{"Tree": {"Name": "oak", "Twin": {"Name": "ash"}, "Branches": [{"Name": "twig"}], "Copy": "{\"Name\":\"paper\"}"}, "Hen": {"Egg": {}, "Weight": 3}}"#
        let responseJSON =
            #"{"Tree": {"Name": "oak", "Twin": {"Name": "ash"}, "Branches": [{"Name": "twig"}], "Copy": "{\"Name\":\"paper\"}"}, "Hen": {"Egg": {}, "Weight": 3}, "Found": {"Next": {"Next": {"Name": "last"}}}, "RequestId": "1"}"#
        let response = try RecordedExample.read(Forest.PlantTreeResponse.self, from: responseJSON)
        return RecordedExample(
            "types-that-hold-themselves, PlantTree: A tree with a twin", request, requestJSON, response)
    }

    static func all() throws -> [RecordedExample] {
        var all: [RecordedExample] = []
        all.append(try example1())
        all.append(try example2())
        all.append(try example3())
        all.append(try example4())
        all.append(try example5())
        all.append(try example6())
        all.append(try example7())
        all.append(try example8())
        all.append(try example9())
        all.append(try example10())
        all.append(try example11())
        all.append(try example12())
        all.append(try example13())
        all.append(try example14())
        all.append(try example15())
        all.append(try example16())
        all.append(try example17())
        all.append(try example18())
        all.append(try example19())
        all.append(try example20())
        all.append(try example21())
        all.append(try example22())
        all.append(try example23())
        all.append(try example24())
        all.append(try example25())
        return all
    }
}
