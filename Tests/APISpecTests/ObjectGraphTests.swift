import APIModel
import APISpec
import Testing

/// Use on either side, optionality, and types that hold themselves.
@Suite struct ObjectGraphTests {
    @Test func `use is found through arrays and JSON`() throws {
        let service = try Written.service(
            """
            types:
              Asked: {members: {Inner: {type: Array of Both}}}
              Both: {members: {X: {type: Integer, required: request}}}
              Told: {members: {Inner: {type: JSON of Both}}}
              Unused: {members: {X: {type: Integer, required: true}, Y: {type: Integer, required: request}}}
            ---
            Action: A
            parameters: {P: {type: Asked, required: true}, N: {type: String, required: true, nullable: true}}
            response: {R: {type: JSON of Array of Told, required: response}}
            """)
        let uses = service.types.map { "\($0.name.wire) \($0.isUsedInRequests) \($0.isUsedInResponses)" }
        #expect(uses == ["Asked true false", "Both true true", "Told false true", "Unused false false"])
        // Required where it is asked for only: the other side may leave it out.
        #expect(try service.type("Both").member("X").isOptional)
        #expect(try !service.type("Unused").member("X").isOptional)
        #expect(try service.type("Unused").member("Y").isOptional)
        let action = try service.action("A")
        #expect(try !action.request.member("P").isOptional)
        #expect(try action.request.member("N").isOptional)
        #expect(try !action.response.member("R").isOptional)
    }

    /// `type.member` of every box, and of every optional property.
    private func cycles(_ types: String) throws -> (boxes: [String], optionals: [String]) {
        let service = try Written.service("types:\n" + types)
        var (boxes, optionals): ([String], [String]) = ([], [])
        for type in service.types {
            for member in type.members {
                let name = "\(type.name.wire).\(member.wireName)"
                if member.isIndirect { boxes.append(name) }
                if member.isOptional { optionals.append(name) }
            }
        }
        return (boxes, optionals)
    }

    @Test func `a type that holds itself is boxed`() throws {
        let found = try cycles("  A: {members: {Child: {type: A}, Name: {type: String}}}\n")
        #expect(found.boxes == ["A.Child"])
    }

    @Test func `a required cycle ends somewhere`() throws {
        let found = try cycles(
            """
              A: {members: {B: {type: B, required: true}}}
              B: {members: {C: {type: JSON of C, required: true}}}
              C: {members: {A: {type: A, required: true}, D: {type: D, required: true}}}
              D: {members: {X: {type: Integer, required: true}}}
            """)
        #expect(found.boxes == ["C.A"] && found.optionals == ["C.A"])
    }

    @Test func `arrays need no box`() throws {
        let found = try cycles("  A: {members: {Children: {type: Array of A, required: true}}}\n")
        #expect(found.boxes.isEmpty && found.optionals.isEmpty)
    }

    @Test func `two ways back are both boxed`() throws {
        let found = try cycles(
            """
              A: {members: {L: {type: B}, R: {type: B}}}
              B: {members: {L: {type: A, required: true}, R: {type: A}}}
            """)
        #expect(found.boxes == ["B.L", "B.R"])
    }

    @Test func `a long chain is no danger`() throws {
        let types = (0..<5_000).map { "  T\($0): {members: {N: {type: T\($0 + 1)}}}\n" }.joined()
        let found = try cycles(types + "  T5000: {members: {N: {type: T0}}}\n")
        #expect(found.boxes == ["T5000.N"])
    }
}
