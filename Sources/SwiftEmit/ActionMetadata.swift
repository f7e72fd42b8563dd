import APIModel

/// The parts of a request's `static var action`, which tells the runtime how to send the request.
struct ActionMetadata {
    let action: Action
    /// The scope inside the request's struct.
    let scope: NameScope

    /// The start of the call: `OCR.Client.action(`.
    var call: String { "\(scope.member("Client")).action(" }

    var arguments: [String] {
        var arguments = [SwiftLiteral.string(action.wireName)]
        if let group = action.group { arguments.append("group: \(SwiftLiteral.string(group))") }
        switch action.regions {
        case .service: break
        case .only(let regions):
            arguments.append("regions: .only(\(RegionConstant.list(regions, after: "regions: .only(")))")
        case .none: arguments.append("regions: .none")
        }
        if let rateLimit = action.rateLimit { arguments.append("rateLimit: \(SwiftLiteral.integer(rateLimit))") }
        if action.isIdempotent { arguments.append("isIdempotent: true") }
        if action.hasClientToken { arguments.append("hasClientToken: true") }
        if !action.isSigned { arguments.append("isSigned: false") }
        switch action.body {
        case .json: break
        case .multipart: arguments.append("body: .multipart")
        case .octetStream: arguments.append("body: .octetStream")
        }
        if !action.errors.isEmpty { arguments.append("errors: \(errors)") }
        return arguments
    }

    /// The error codes as one literal with a code on each line. A list of typed codes made the release build of a
    /// service take a tenth longer.
    private var errors: String {
        let codes = action.errors.map(\.code)
        guard codes.count > 1 else { return SwiftLiteral.string(codes.joined()) }
        var text = "\"\"\"\n"
        for code in codes { text += "    \(code)\n" }
        text += "    \"\"\""
        return text
    }
}

extension Action {
    /// A Boolean value that indicates whether the request has the member by which services notice a request that they
    /// have carried out before.
    var hasClientToken: Bool {
        request.members.contains { $0.wireName == "ClientToken" && $0.type == .string }
    }
}
