import APIModel

/// Converts the parameters of an address, such as `Filters.0.Values.1=x`, to the JSON that they represent.
struct QueryTree {
    private final class Node {
        var text: String?
        /// The children, in the order of the address.
        var children: [(step: String, node: Node)] = []

        func child(_ step: String) -> Node {
            if let known = children.first(where: { $0.step == step }) { return known.node }
            let node = Node()
            children.append((step, node))
            return node
        }
    }

    /// The maximum number of steps in a name. Further steps are ignored, since no parameter is nested so deep.
    private static let maximumDepth = 32

    private let root = Node()
    private let service: OfficialService

    init(_ pairs: [(name: String, value: String)], service: OfficialService) {
        self.service = service
        for pair in pairs {
            var node = root
            for step in pair.name.split(separator: ".").prefix(Self.maximumDepth) { node = node.child(String(step)) }
            node.text = pair.value
        }
    }

    /// Returns JSON text, in which the scalars have the types of the members of `object`.
    func json(of object: Int) -> ByteBuffer {
        let json = ByteBuffer()
        writeObject(root, object, to: json)
        return json
    }

    private func writeObject(_ node: Node, _ object: Int, to json: ByteBuffer) {
        json.append(UInt8(ascii: "{"))
        for (index, child) in node.children.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            writeString(child.step, to: json)
            json.append(UInt8(ascii: ":"))
            let member = service.objects[object].members.first { $0.name == child.step }
            if let member, member.isList {
                writeList(child.node, member.kind, to: json)
            } else {
                write(child.node, member?.kind, to: json)
            }
        }
        json.append(UInt8(ascii: "}"))
    }

    private func writeList(_ node: Node, _ kind: OfficialMember.Kind, to json: ByteBuffer) {
        // An array written as a single text is kept as a text, which is then reported as a misfit.
        if node.children.isEmpty { return write(node, nil, to: json) }
        json.append(UInt8(ascii: "["))
        for (index, child) in node.children.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            write(child.node, kind, to: json)
        }
        json.append(UInt8(ascii: "]"))
    }

    private func write(_ node: Node, _ kind: OfficialMember.Kind?, to json: ByteBuffer) {
        let text = node.text ?? ""
        switch kind {
        case .object(let object)? where !node.children.isEmpty: writeObject(node, object, to: json)
        case .integer?, .unsigned?, .float?, .boolean?:
            isJSONScalar(text) ? withBytes(of: text) { json.append($0) } : writeString(text, to: json)
        default: writeString(text, to: json)
        }
    }

    private func isJSONScalar(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let tree = try? JSONTree(bytes) else { return false }
            switch tree.kind(0) {
            case .integer, .number, .true, .false: return true
            default: return false
            }
        }
    }

    private func writeString(_ text: String, to json: ByteBuffer) {
        withBytes(of: Value.string(text).compactJSON) { json.append($0) }
    }
}
