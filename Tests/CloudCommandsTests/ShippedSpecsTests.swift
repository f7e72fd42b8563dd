import APIModel
import Testing

@testable import CloudCommands

@Suite("Shipped specs")
struct ShippedSpecsTests {
    @Test
    func `each action is read alone as it is read with all others`() throws {
        let library = SpecLibrary(folder: nil)
        let service = try library.service("ocr")
        #expect(service.actions.count == 83)
        for action in service.actions {
            let found = try library.action(action.wireName, of: "ocr")
            #expect(found.action.request.members.map(\.wireName) == action.request.members.map(\.wireName))
            #expect(found.action.examples == action.examples)
            #expect(found.service.errors == service.errors)
        }
    }
}
