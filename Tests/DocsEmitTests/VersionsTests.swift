import APIModel
import APISpec
import DocsEmit
import OpenAPIEmit
import PostmanEmit
import Testing

/// Two versions of a service in one run, each with its own Swift name.
@Suite("Versions of a service with names of their own")
struct VersionsTests {
    static let emitters: [any Emitter] = [PostmanEmitter(), MarkdownEmitter(), HTMLEmitter(), OpenAPIEmitter()]

    private func api() throws -> API {
        let older = "Service: cvm\nVersion: 2017-03-12\nname: Machines\n---\nAction: Stop\n"
        let newer = "Service: cvm\nVersion: 2020-12-29\nname: Servers\n---\nAction: Stop\n"
        let specs = [("new.yaml", newer), ("old.yaml", older)].map { name, text in
            SpecInput(path: name, name: name, bytes: Array(text.utf8))
        }
        let (api, diagnostics) = readSpecs(specs)
        return try #require(api, "\(diagnostics)")
    }

    @Test
    func `keep these names, and in all documents the newest has the plain file name`() throws {
        let services = try api().services
        #expect(services.map(\.swiftName) == ["Servers", "Machines"])
        #expect(services.map(\.fileName) == ["cvm", "cvm-2017-03-12"])
    }

    @Test(arguments: 0..<4)
    func `share no file`(ofEmitter index: Int) throws {
        let (api, emitter) = (try api(), Self.emitters[index])
        let newer = emitter.files(for: api.services[0], in: api).map(\.path)
        let older = emitter.files(for: api.services[1], in: api).map(\.path)
        #expect(Set(newer).isDisjoint(with: older))
        #expect(newer.count == older.count)
        #expect(older.allSatisfy { $0.contains("cvm-2017-03-12") })
    }

    @Test(arguments: 0..<4)
    func `are named as before where only one of them is left`(ofEmitter index: Int) throws {
        let (whole, emitter) = (try api(), Self.emitters[index])
        let part = API(services: Array(whole.services.dropFirst()))
        #expect(
            emitter.files(for: part.services[0], in: part).map(\.path)
                == emitter.files(for: whole.services[1], in: whole).map(\.path))
    }
}
