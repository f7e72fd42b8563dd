import APIModel

@testable import SwiftEmit

/// Swift that reads requests from JSON. The library only writes them; tests want them made of any JSON, through the
/// initializers that people call.
enum RequestReaderSource {
    static func text(of api: API) -> String {
        var code = CodePrinter()
        code.print("// Recorded by RequestReaderTests from specs/ocr.\n")
        code.print("public import TencentCloudCore\npublic import TencentCloudOCR")
        for service in api.services {
            let scope = NameScope(service)
            let types = service.types.filter { $0.isUsedInRequests && !$0.isUsedInResponses }
            for object in types + service.actions.map(\.request) { emit(object, service, scope, to: &code) }
            let names = service.actions.map { "\(service.swiftName).\($0.request.name.swift).self" }
            code.blank()
            code.print("/// Every request of the service.")
            code.print("let readableRequests: [any ReadableRequest.Type] = [")
            code.indent { code in for name in names { code.print(name + ",") } }
            code.print("]")
        }
        return code.text
    }

    private static func emit(_ object: ObjectType, _ service: Service, _ scope: NameScope, to code: inout CodePrinter) {
        let arguments = object.members.map { member in
            let coding = MemberCoding(member: member, scope: scope)
            let property = Property(coding: coding, isVariable: true, scope: scope)
            return "\(member.swiftName): json.\(property.readCall)"
        }
        code.blank()
        code.block("extension \(service.swiftName).\(object.name.swift): ResponseModel") { code in
            code.block("public init(from json: inout JSONObject)") { code in
                code.list("self.init(", arguments, ")", closing: .afterLastItem)
            }
        }
    }
}
