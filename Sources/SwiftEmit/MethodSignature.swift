package import APIModel

/// The signature of an action's method in the client: its parameters, and what it throws and returns.
package struct MethodSignature {
    /// The name of the method, with backticks where Swift needs them.
    let name: String
    let parameters: [String]
    /// The part after the parameters: `async throws(TencentCloudError) -> OCR.IDCardOCRResponse`.
    let effects: String

    /// - Parameters:
    ///   - own: Returns the name of a type of the service.
    ///   - foreign: Returns the name of a type of the runtime.
    ///   - isEncrypted: A Boolean value that indicates whether the method is the one that encrypts calls.
    init(
        of action: Action, own: (String) -> String, foreign: (ForeignName) -> String, isEncrypted: Bool = false
    ) {
        name = action.swiftName
        let request = "_ request: \(own(action.request.name.swift))"
        let encryption = isEncrypted ? ["encryption: some \(foreign(.requestEncryption))"] : []
        let region = action.regions == .none ? [] : ["region: \(foreign(.region))? = nil"]
        parameters = [request] + encryption + region
        let response = own(action.response.name.swift)
        let result = action.isEventStream ? "\(foreign(.eventStream))<\(response)>" : response
        effects = "async throws(\(foreign(.tencentCloudError))) -> \(result)"
    }

    /// The width of the declaration on a page, in columns.
    private static let width = 72

    /// Returns the lines of the declaration for readers, with names as a program writes them that imports the client.
    package static func lines(of action: Action, in service: Service) -> [String] {
        let signature = MethodSignature(
            of: action, own: { "\(service.swiftName).\($0)" }, foreign: \.rawValue,
            isEncrypted: action.encryption != nil)
        let line = "func \(signature.name)(\(signature.parameters.joined(separator: ", "))) \(signature.effects)"
        if line.utf8.count <= width { return [line] }
        let last = signature.parameters.count - 1
        return ["func \(signature.name)("]
            + signature.parameters.enumerated().map { "    \($1)\($0 < last ? "," : "")" } + [") \(signature.effects)"]
    }
}
