import Foundation
import Testing

@testable import PolicyEmit

@Suite("Where actions come from")
struct SourcesTests {
    /// The line that `docs/journal.md` shows.
    private func line() throws -> String {
        let page = try String(
            contentsOf: Samples.repository.appendingPathComponent("docs/journal.md"), encoding: .utf8)
        return try #require(page.split(separator: "\n").map(String.init).first { $0.hasPrefix(#"{"schema":1,"#) })
    }

    @Test func `a journal tells the actions that were called`() throws {
        let other = try line().replacing("IDCardOCR", with: "VinOCR")
        var actions = JournalActions()
        actions.read(Array([try line(), other, try line(), ""].joined(separator: "\n").utf8))
        #expect(
            actions.uses == [.called(service: "ocr", action: "IDCardOCR"), .called(service: "ocr", action: "VinOCR")])
        #expect(actions.calls == 3 && actions.skippedLines == 0)
    }

    @Test func `lines that are torn, of another version or no entries are skipped`() throws {
        let line = try line()
        let lines = [
            String(line.dropLast(20)), String(line.dropFirst(20)),
            line.replacing(#""schema":1,"#, with: #""schema":2,"#),
            "[1]", "null", "{}", #"{"schema":1,"service":"ocr"}"#, #"{"schema":"1","service":"ocr","action":"A"}"#,
            line.replacing("IDCardOCR", with: "*"), line.replacing("IDCardOCR", with: #"\"], \""#), "\u{0}\u{1}",
            #"{"schema":1,"service":"ocr","action":"A","x":"\#(String(repeating: "x", count: 70_000))"}"#,
        ]
        var actions = JournalActions()
        actions.read(Array(lines.joined(separator: "\n").utf8) + [0xFF, 0x0A])
        actions.read(Array("\(line)\r\n \r\n".utf8))
        #expect(actions.uses == [.called(service: "ocr", action: "IDCardOCR")])
        #expect(actions.calls == 1 && actions.skippedLines == lines.count)
        // A key within a value is none of the line.
        var nested = JournalActions()
        nested.read(
            Array(#"{"x":{"service":"cvm","action":"B"},"action":"A","service":"ocr","y":["action"],"schema":1}"#.utf8))
        #expect(nested.uses == [.called(service: "ocr", action: "A")])
    }

    @Test func `errors of denied calls tell actions and resources, in any text`() {
        let log = """
            [TencentCloudSDKException]message:AuthFailure.UnauthorizedOperation-Check your CAM policies. [[request id:1]you are \
            not authorized to perform operation (sms:SendSms)
            resource (*) has no permission]
            {"Message": "操作未授权 [[request id:2]you are not authorized to perform operation (tcb:DescribeStaticStore)\\n\
            resource (qcs::tcb:ap-shanghai::env/cloud1-0) has no permission\\n]"}
            you are not authorized to perform operation (cvm:RunInstances)
            perform operation (no name) perform operation (a:b:c) perform operation (x:*) resource (*)
            you are not authorized to perform operation (vpc:DescribeVpcs) resource (anything) perform operation (
            """
        #expect(
            DeniedErrors.uses(in: Array(log.utf8)) == [
                .denied(PermissionName(prefix: "sms", action: "SendSms"), resource: "*"),
                .denied(
                    PermissionName(prefix: "tcb", action: "DescribeStaticStore"),
                    resource: "qcs::tcb:ap-shanghai::env/cloud1-0"),
                .denied(PermissionName(prefix: "cvm", action: "RunInstances"), resource: "*"),
                .denied(PermissionName(prefix: "vpc", action: "DescribeVpcs"), resource: "*"),
            ])
        #expect(DeniedErrors.uses(in: []).isEmpty)
    }
}
