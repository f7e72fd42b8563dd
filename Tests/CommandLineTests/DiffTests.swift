import Foundation
import Testing

@Suite("tcgen diff")
struct DiffTests {
    let folder = SpecFolder()

    private func write(_ side: String, greeting: String, parameters: String = "Name: {type: String}") throws {
        try folder.write(
            "Service: greeter\nVersion: 2026-01-31\ntypes: {Word: {members: {W: {type: \(greeting)}}}}\n",
            to: "\(side)/service.yaml")
        for action in ["Greet", "Bow"] {
            try folder.write(
                "Action: \(action)\nparameters: {\(parameters)}\nresponse: {Words: {type: Array of Word}}\n",
                to: "\(side)/\(action).yaml")
        }
    }

    @Test
    func `lists changes by service and action, and exits with 1 when any breaks callers`() throws {
        try write("old", greeting: "String")
        try write("new", greeting: "Integer", parameters: "Name: {type: String}, Title: {type: String}")
        try folder.remove("new/Bow.yaml")
        let run = try folder.tcgen("diff", "old", "new")
        #expect(run.status == 1)
        #expect(
            run.output == """
                greeter 2026-01-31
                  Bow
                    ! Bow: removed
                  Greet
                    + Greet.parameters.Title (new/Greet.yaml): added: String
                  type Word, used by Greet
                    ! greeter.types.Word.members.W (new/service.yaml): type changed from String to Integer

                """)
        #expect(run.errors == "2 breaking, 1 other change.\n")
        let json = try folder.tcgen("diff", "old", "new", "--json")
        #expect(json.status == 1 && json.errors.isEmpty)
        let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let changes = try #require(report?["changes"] as? [[String: Any]])
        #expect(report?["status"] as? String == "breaking")
        #expect(changes.map { $0["kind"] as? String } == ["removed", "added", "type"])
        #expect(changes[1]["path"] as? String == "new/Greet.yaml" && changes[0]["path"] == nil)
        #expect(changes[1]["action"] as? String == "Greet" && changes[1]["breaking"] as? Bool == false)
        #expect(changes[2]["type"] as? String == "Word" && changes[2]["usedBy"] as? [String] == ["Greet"])
    }

    @Test
    func `exits with 0 when nothing breaks callers, and says when nothing changed`() throws {
        try write("old", greeting: "String")
        try write("new", greeting: "String", parameters: "Name: {type: String}, Title: {type: String}")
        #expect(try folder.tcgen("diff", "old", "new").status == 0)
        #expect(try folder.tcgen("diff", "old", "new", "--json").output.contains("\"status\" : \"compatible\""))
        let same = try folder.tcgen("diff", "old", "old")
        #expect(same.status == 0 && same.output.isEmpty && same.errors == "Nothing changed.\n")
        #expect(
            try folder.tcgen("diff", "new/Greet.yaml", "old").status == 1, "an action without its service is refused"
        )
    }

    @Test
    func `refuses what either side's specs get wrong, as generate does`() throws {
        try write("old", greeting: "String")
        try write("new", greeting: "Sting")
        let run = try folder.tcgen("diff", "old", "new")
        #expect(run.status == 1)
        #expect(run.output.isEmpty && run.errors.hasPrefix("new/service.yaml:3:36: error: "))
        #expect(try folder.tcgen("diff", "old", "nowhere").status == 74)
        #expect(try folder.tcgen("diff", "old").status == 2)
    }
}
