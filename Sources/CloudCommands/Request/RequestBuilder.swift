import APIModel
import APISpec
import Files
import SpecRequests
import TencentCloudCore

/// Builds the request of an action from arguments, by the types of its spec.
///
/// Nothing stops at the first error: all problems are kept, in the order of the arguments, and then in that of the request.
struct RequestBuilder {
    private let service: APIModel.Service
    private let action: APIModel.Action
    private var draft = Draft.object([])
    private var problems: [PreflightProblem] = []
    /// A Boolean value that indicates whether pictures that are too large are made smaller.
    let isFitting: Bool
    /// The space that the files of the request share.
    let space: BodySpace
    /// The pictures that were made smaller, and how; and files that may be too large.
    var remarks: [String] = []

    init(_ found: SpecLibrary.Found, isFitting: Bool = false, space: BodySpace) {
        service = found.service
        action = found.action
        self.isFitting = isFitting
        self.space = space
    }

    /// Returns the largest size that the Base64 text of a file may have by the largest body that the service accepts, in bytes.
    func largestFile(of argument: RequestArgument) -> Int {
        let most = service.maxRequestBody
        guard space.isEncrypted, let encryption = action.encryption else { return space.share(of: most) }
        let grows =
            switch encryption.request {
            case .none: false
            case .body: true
            case .fields(let names): names.contains(argument.path[0])
            }
        return space.share(of: grows ? EncryptionRule.clearLimit(most) : most)
    }

    /// Takes over the parameters of a JSON object. Arguments that are added later replace its values.
    mutating func add(json text: String, from source: String) {
        do throws(JSONError) {
            let value = try JSONValue(json: text)
            guard case .object = value else { return report("", "the JSON of \(source) must be an object") }
            draft = .value(value)
        } catch {
            report("", "\(source) is not JSON: \(error.reason)")
        }
    }

    /// Adds the value of an argument.
    mutating func add(_ text: String) {
        guard let argument = RequestArgument(text) else {
            return report(
                "", "'\(text.prefix { $0 != "=" })' is not an argument; write Name=text, Name:=json or Name=@file")
        }
        // The draft has one owner while it changes.
        var draft = draft
        self.draft = .object([])
        set(&draft, to: argument, at: 0, in: action.request)
        self.draft = draft
    }

    /// Returns the request with all problems.
    /// - Parameter runtime: The action for the runtime.
    consuming func request(for runtime: TencentCloudCore.Action) -> UntypedRequest {
        var files: [(name: String, content: Binary)] = []
        if case .object(let members) = draft {
            for case (let name, .bytes(let content)) in members { files.append((name, content)) }
        }
        var check = RequestCheck(service: service, action: action, author: .person)
        let parameters = check.parameters(draft.json, files: files)
        var request = UntypedRequest(of: runtime, parameters, files: files + check.files)
        let gaps = draft.gaps.map { path in
            PreflightProblem(path: path, rule: "has no element before its last one; number them from 0 on")
        }
        request.problems = problems + gaps + check.problems.map(\.preflight)
        return request
    }

    mutating func report(_ path: String, _ rule: String) {
        problems.append(PreflightProblem(path: path, rule: rule))
    }

    // MARK: - The way to a value

    /// Sets a member of an object.
    /// - Parameter depth: The number of steps of the argument's path that have been taken.
    private mutating func set(
        _ draft: inout Draft, to argument: RequestArgument, at depth: Int, in object: APIModel.ObjectType
    ) {
        let name = argument.path[depth]
        guard let member = object.members.first(where: { $0.wireName == name }) else {
            return report(
                argument.name,
                RequestCheck.unknown(name, in: object.members, of: depth == 0 ? action : nil, for: .person))
        }
        var value = draft[name]
        draft[name] = nil
        set(&value, to: argument, after: depth, as: member.type, member)
        if let value { draft[name] = value }
    }

    private mutating func set(
        _ draft: inout Draft?, to argument: RequestArgument, after depth: Int, as type: MemberType, _ member: Member
    ) {
        guard depth + 1 < argument.path.count else {
            if case .object? = draft { return report(argument.name, "is given twice") }
            if case .array? = draft { return report(argument.name, "is given twice") }
            if let value = value(of: argument, as: type, member) { draft = value }
            return
        }
        if let draft, !draft.isOpen { return report(argument.name, "is a part of a value that is given as a whole") }
        switch type {
        case .json(let inner): set(&draft, to: argument, after: depth, as: inner, member)
        case .object(let name):
            guard let object = service.type(name) else { return }
            var value = draft ?? .object([])
            draft = nil
            set(&value, to: argument, at: depth + 1, in: object)
            draft = value
        case .array(let element): setElement(of: &draft, to: argument, after: depth, as: element, member)
        case .any: setUntyped(&draft, to: argument, after: depth, member)
        case .string, .integer, .float, .boolean, .timestamp, .base64, .binary:
            report(argument.name, "leads into a value of the type \(type.text), which has no members")
        }
    }

    private mutating func setElement(
        of draft: inout Draft?, to argument: RequestArgument, after depth: Int, as type: MemberType, _ member: Member
    ) {
        let text = argument.path[depth + 1]
        guard let index = Int(text), 0..<10_000 ~= index else {
            return report(argument.name, "needs the number of an element, from 0 on, instead of '\(text)'")
        }
        var array = draft ?? .array([])
        draft = nil
        var value = array[index]
        array[index] = nil
        set(&value, to: argument, after: depth + 1, as: type, member)
        array[index] = value
        draft = array
    }

    /// Sets a value at any depth of a member whose spec says nothing about it: numbers are indices.
    private mutating func setUntyped(
        _ draft: inout Draft?, to argument: RequestArgument, after depth: Int, _ member: Member
    ) {
        guard depth + 1 < argument.path.count else {
            if let value = value(of: argument, as: .any, member) { draft = value }
            return
        }
        let name = argument.path[depth + 1]
        if let index = Int(name), 0..<10_000 ~= index {
            var array = draft ?? .array([])
            var value = array[index]
            setUntyped(&value, to: argument, after: depth + 1, member)
            array[index] = value
            draft = array
        } else {
            var object = draft ?? .object([])
            var value = object[name]
            setUntyped(&value, to: argument, after: depth + 1, member)
            object[name] = value
            draft = object
        }
    }

    // MARK: - The value

    /// Returns the value of an argument, or `nil` after reporting a problem.
    private mutating func value(
        of argument: RequestArgument, as type: MemberType, _ member: Member
    ) -> Draft? {
        switch argument.form {
        case .text(let text): return value(of: text, as: type, argument)
        case .json(let text): return json(text, argument)
        case .jsonFile(let path):
            return bytes(of: path, argument).flatMap { text(of: $0, path, argument) }
                .flatMap { json($0, argument) }
        case .file(let path):
            guard let bytes = bytes(of: path, argument) else { return nil }
            switch type {
            case .base64:
                if !isFitting { remark(onSizeOf: bytes, member, argument) }
                return base64(of: bytes, member, argument)
            case .binary: return .bytes(Binary(bytes, fileName: path.split(separator: "/").last.map(String.init)))
            default: return text(of: bytes, path, argument).flatMap { value(of: $0, as: type, argument) }
            }
        }
    }

    private mutating func value(of text: String, as type: MemberType, _ argument: RequestArgument) -> Draft? {
        switch type {
        case .string, .timestamp, .base64, .any, .json: return .value(.string(text))
        case .binary: return .bytes(Binary(Array(text.utf8)))
        case .integer:
            if let value = try? JSONValue(json: text) {
                switch value {
                case .int, .longInt: return .value(value)
                case .null, .bool, .double, .string, .array, .object: break
                }
            }
        case .float: if let number = Double(text), number.isFinite { return .value(.double(number)) }
        case .boolean: if let value = ["true": true, "false": false][text] { return .value(.bool(value)) }
        case .array(let element):
            let example = element.objectName == nil ? "\(argument.name).0=…" : "\(argument.name).0.Name=…"
            report(argument.name, "is a list; write \(example), or the whole list as JSON after ':='")
            return nil
        case .object:
            report(argument.name, "is an object; write \(argument.name).Name=…, or the whole object as JSON after ':='")
            return nil
        }
        report(argument.name, RequestCheck.rule(for: type))
        return nil
    }

    private mutating func json(_ text: String, _ argument: RequestArgument) -> Draft? {
        do throws(JSONError) {
            return .value(try JSONValue(json: text))
        } catch {
            report(argument.name, "needs JSON after ':=': \(error.reason)")
            return nil
        }
    }

    /// The largest file that is read, in bytes. No service accepts as much, and the program does not fill the memory.
    private static let largestFile = 64 << 20

    private mutating func bytes(of path: String, _ argument: RequestArgument) -> [UInt8]? {
        do throws(FileError) {
            let bytes = try FileSystem.readPresent(path, limit: Self.largestFile)
            guard bytes.count <= Self.largestFile else {
                report(argument.name, "needs a file of at most \(Self.largestFile) bytes")
                return nil
            }
            return bytes
        } catch {
            report(argument.name, "needs a file: \(error)")
            return nil
        }
    }

    /// Remarks that a file may be too large for the body, in which the other parameters need space as well.
    private mutating func remark(onSizeOf file: [UInt8], _ member: Member, _ argument: RequestArgument) {
        let limit = largestFile(of: argument)
        // A limit of the member that is smaller is a problem, which is reported with it.
        guard Base64(file).textSize > limit, limit < member.maxSize else { return }
        let isPicture = RequestCheck.isPicture(base64: Base64(Array(file.prefix(6))).text)
        let advice = isPicture ? "; --fit makes the picture small enough" : ""
        let reason = space.isEncrypted ? "the encrypted request" : "the request"
        remarks.append(
            "\(argument.name): \(reason) may become too large; a file of \(limit / 4 * 3) bytes fits\(advice)")
    }

    private mutating func text(of bytes: [UInt8], _ path: String, _ argument: RequestArgument) -> String? {
        if let text = String(validUTF8: bytes) { return text }
        report(argument.name, "needs text in UTF-8, which \(path.onOneLine) is not")
        return nil
    }
}
