import APIModel

/// `static var action` of a request: what the runtime has to know to send it.
struct ActionMetadata {
    let action: Action
    /// Inside the request's struct.
    let scope: NameScope

    /// `OCR.Client.action(`
    var call: String { "\(scope.member("Client")).action(" }

    var arguments: [String] {
        var arguments = [SwiftLiteral.string(action.wireName)]
        switch action.regions {
        case .service: break
        case .only(let regions):
            arguments.append("regions: .only(\(RegionConstant.list(regions, behind: "regions: .only(")))")
        case .none: arguments.append("regions: .none")
        }
        if action.isIdempotent { arguments.append("isIdempotent: true") }
        if !action.isSigned { arguments.append("isSigned: false") }
        switch action.body {
        case .json: break
        case .multipart: arguments.append("body: .multipart")
        case .octetStream: arguments.append("body: .octetStream")
        }
        if !action.errors.isEmpty { arguments.append("errors: \(errors)") }
        return arguments
    }

    /// One text with a code a line: a list of typed codes made the release build of a service a tenth dearer.
    private var errors: String {
        let codes = action.errors.map(\.code)
        guard codes.count > 1 else { return SwiftLiteral.string(codes.joined()) }
        var text = "\"\"\"\n"
        for code in codes { text += "    \(code)\n" }
        text += "    \"\"\""
        return text
    }
}
