import APIModel
import ArgumentParser
import Files
import TencentCloudCore
import TencentCloudCredentials

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The arguments that make a request, which `call` and `sign` share.
struct RequestOptions: ParsableArguments {
    @Argument(
        help: "The service, such as ocr.", completion: .custom { words, _, _ in Completion.services(words) })
    var service: String

    @Argument(
        help: "The action, such as IDCardOCR.", completion: .custom { words, _, _ in Completion.actions(words) })
    var action: String

    @Argument(
        help: """
            The parameters: Name=text, read by its type; Name:=json; Name=@file, encoded if it is a picture; Name:=@file, a \
            file with JSON. A path leads into objects and lists: Filters.0.Name=zone.
            """,
        completion: .custom { words, _, _ in Completion.parameters(words) })
    var parameters: [String] = []

    @Option(help: "A file with the parameters as one JSON object; '-' reads standard input.", completion: .file())
    var input: String?

    @Flag(
        help: """
            Make a picture that Name=@file gives small enough, if it is too large: first by its quality, then by its size.
            """)
    var fit = false

    @OptionGroup var specs: SpecOptions

    @Option(help: "The region, instead of the variable TENCENTCLOUD_REGION.")
    var region: String?

    @Option(help: "The host to call instead of the service's own, such as http://127.0.0.1:8787.")
    var endpoint: String?

    @Option(help: "The profile of tccli with the key to use, instead of the first key that is found.")
    var profile: String?

    @Option(help: "The language of the server's messages.")
    var language = MessageLanguage.english

    func validate() throws {
        if fit, let reason = RequestBuilder.reasonAgainstFitting { throw ValidationError(reason) }
    }

    /// Returns the request of the arguments, with all of their problems, the action that it calls, and remarks on pictures that
    /// were made smaller.
    ///
    /// - Parameter isEncrypted: A Boolean value that indicates whether the request is encrypted before it is sent.
    func request(
        isEncrypted: Bool = false
    ) throws(CommandFailure) -> (request: UntypedRequest, action: APIModel.Action, remarks: [String]) {
        let found = try specs.library.action(action, of: service, version: specs.version)
        let json = try json()
        let space = BodySpace(of: parameters, besides: json?.utf8.count ?? 0, isEncrypted: isEncrypted)
        var builder = RequestBuilder(found, isFitting: fit, space: space)
        if let json, let input { builder.add(json: json, from: input == "-" ? "standard input" : input) }
        for parameter in parameters { builder.add(parameter) }
        do throws(TencentCloudError) {
            let remarks = builder.remarks
            return (builder.request(for: try found.runtimeAction(language.runtime)), found.action, remarks)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Returns the text of the file with the parameters; `nil` if none is given.
    private func json() throws(CommandFailure) -> String? {
        guard let input else { return nil }
        do throws(FileError) {
            let bytes = try FileSystem.readPresent(input == "-" ? "/dev/stdin" : input, limit: 64 << 20)
            return String(decoding: bytes, as: UTF8.self)
        } catch {
            throw .usedWrongly("\(error)")
        }
    }

    /// Returns the client for the arguments.
    /// - Parameter transport: The transport of the client.
    func client(_ transport: any HTTPTransport = URLSessionTransport.shared) throws(CommandFailure) -> APIClient {
        var configuration = ClientConfiguration()
        configuration.language = language.runtime
        configuration.transport = transport
        do throws(TencentCloudError) {
            if let endpoint { configuration.endpoint = try Endpoint(endpoint) }
        } catch {
            throw CommandFailure(error)
        }
        let region = region.map { Region(rawValue: $0) } ?? .environment
        return Self.client(credentials, region, configuration)
    }

    /// The provider of the key: the profile, or the first source that has one.
    var credentials: any CredentialProvider {
        if let profile { TCCLIProfileCredentials(profile: profile) } else { CachedCredentials.automatic }
    }

    private static func client(
        _ credentials: some CredentialProvider, _ region: Region?, _ configuration: ClientConfiguration
    ) -> APIClient {
        APIClient(credential: credentials, region: region, configuration: configuration)
    }
}

/// The options that select specs.
struct SpecOptions: ParsableArguments {
    @Option(
        help: "A folder with specs, such as one that 'tcgen import' has written, instead of those built in.",
        completion: .directory)
    var specs: String?

    @Option(help: "The version of the service, such as 2018-11-19, instead of the newest one.")
    var version: String?

    var library: SpecLibrary { SpecLibrary(folder: specs) }
}

/// The languages of the server's messages.
enum MessageLanguage: String, ExpressibleByArgument, CaseIterable {
    case english = "en-US"
    case chinese = "zh-CN"

    var runtime: ClientConfiguration.Language {
        switch self {
        case .english: .english
        case .chinese: .chinese
        }
    }
}
