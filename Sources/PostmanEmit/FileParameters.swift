import APIModel

/// The parameters through which a request takes a picture or another file: as a URL, as Base64, or as either. They are sent
/// from variables of the environment, so that a user names a picture once for all requests.
///
/// Specs mark such parameters by their types, descriptions imported from elsewhere only by their names. Two parameters are
/// two forms of one file if their names differ in the form alone: `ImageUrl` and `ImageBase64`, `Picture` and `PictureUrl`.
struct FileParameters {
    /// The variable of each parameter, by wire name. `script` leaves out a form that has no value.
    let variables: [String: String]
    /// The names of the parameters, in the order of the request.
    let names: [String]

    private enum Form {
        case url, base64
    }

    /// All variables for files. The scripts know them, too.
    static let allVariables = ["imageUrl", "imageBase64", "fileUrl", "fileBase64"]

    init(of action: Action) {
        let candidates = action.request.members.compactMap(Self.candidate)
        var byFile: [String: [(name: String, form: Form, isMarked: Bool)]] = [:]
        for candidate in candidates {
            byFile[candidate.file, default: []].append((candidate.name, candidate.form, candidate.isMarked))
        }
        // Only one file, since a request that compares two files needs two different ones.
        let file = candidates.lazy.map(\.file).first { file in
            let forms = byFile[file] ?? []
            let hasBothForms = Set(forms.map(\.form)).count == 2
            return hasBothForms || forms.contains(where: \.isMarked) && Self.kind(of: file) != nil
        }
        guard let file, let forms = byFile[file] else {
            variables = [:]
            names = []
            return
        }
        let kind = Self.kind(of: file) ?? "file"
        variables = Dictionary(
            forms.map { ($0.name, kind + ($0.form == .url ? "Url" : "Base64")) },
            uniquingKeysWith: { first, _ in first })
        names = forms.map(\.name)
    }

    private struct Candidate {
        let name: String
        /// The name without its form, and the wrappers of the type: `Image`, `Array of Image`.
        let file: String
        let form: Form
        /// A Boolean value that indicates whether the spec marks the form, so that the parameter is a file on its own.
        let isMarked: Bool
    }

    private static func candidate(_ member: Member) -> Candidate? {
        let type = member.type.innermost
        guard type == .base64 || type == .string, ["", "Array of "].contains(member.type.wrapping) else { return nil }
        let name = member.wireName
        let (stem, form) = withoutForm(name)
        let isURL = type == .string && (member.format == "url" || form == .url)
        guard let form = isURL ? .url : type == .base64 ? .base64 : form else { return nil }
        let isMarked = type == .base64 || member.format == "url"
        return Candidate(name: name, file: member.type.wrapping + stem, form: form, isMarked: isMarked)
    }

    private static let words: [(form: Form, bytes: [UInt8])] = [
        (.base64, Array("Base64".utf8)), (.url, Array("Url".utf8)), (.url, Array("URL".utf8)),
    ]

    /// Returns a name without the words for its form, and the form of the first of them.
    private static func withoutForm(_ name: String) -> (stem: String, form: Form?) {
        let bytes = Array(name.utf8)
        var stem: [UInt8] = []
        var form: Form?
        var index = 0
        while index < bytes.count {
            if let word = words.first(where: { bytes[index...].starts(with: $0.bytes) }) {
                form = form ?? word.form
                index += word.bytes.count
            } else {
                stem.append(bytes[index])
                index += 1
            }
        }
        return (form == nil ? name : String(decoding: stem, as: UTF8.self), form)
    }

    /// Returns the beginning of the names of the variables, or `nil` if the name does not say that it is a file.
    private static func kind(of file: String) -> String? {
        let name = file.lowercased()
        if ["image", "picture", "photo", "img"].contains(where: name.contains) { return "image" }
        return name.contains("file") ? "file" : nil
    }

    /// Returns the JSON of a parameter that is sent from a variable, or `nil` for any other parameter.
    func json(of member: Member) -> String? {
        guard let variable = variables[member.wireName] else { return nil }
        return member.type.wrapping.isEmpty ? "\"{{\(variable)}}\"" : "[\"{{\(variable)}}\"]"
    }
}
