import APIModel
import TencentCloudCore

extension SpecLibrary.Found {
    /// The action with the facts of the spec that a call needs.
    ///
    /// - Parameter language: The language of the advice on error codes.
    func runtimeAction(
        _ language: ClientConfiguration.Language = .english
    ) throws(TencentCloudError) -> TencentCloudCore.Action {
        let service = try service.runtimeService(language)
        let regions: TencentCloudCore.Action.Regions =
            switch action.regions {
            case .service: .service
            case .only(let names): .only(names.map { Region(rawValue: $0) })
            case .none: .none
            }
        let body: TencentCloudCore.Action.Body =
            switch action.body {
            case .json: .json
            case .multipart: .multipart
            case .octetStream: .octetStream
            }
        return TencentCloudCore.Action(
            action.wireName, of: service, regions: regions, rateLimit: action.rateLimit,
            isIdempotent: action.isIdempotent,
            hasClientToken: action.request.members.contains { $0.wireName == "ClientToken" && $0.type == .string },
            isSigned: action.isSigned, body: body,
            errors: action.errors.map(\.code).joined(separator: "\n"))
    }
}

extension APIModel.Service {
    /// The service with the facts of the spec that a call needs.
    ///
    /// - Parameter language: The language of the advice on error codes.
    func runtimeService(
        _ language: ClientConfiguration.Language = .english
    ) throws(TencentCloudError) -> TencentCloudCore.Service {
        TencentCloudCore.Service(
            name: shortName, version: version, endpoint: try Endpoint(endpoint), maxRequestBody: maxRequestBody,
            regions: regions?.map { Region(rawValue: $0) }, errorAdvice: ErrorAdvice(lines: advice(language)))
    }

    /// The lines of `ErrorAdvice`: a code, a space, and the advice.
    fileprivate func advice(_ language: ClientConfiguration.Language) -> String {
        let lines = errors.compactMap { error -> String? in
            let chinese = language == .chinese ? error.chineseAdvice : nil
            guard let advice = chinese ?? error.advice else { return nil }
            return "\(error.code) \(advice.split(whereSeparator: \.isNewline).joined(separator: " "))"
        }
        return lines.joined(separator: "\n")
    }
}
