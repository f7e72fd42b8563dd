import APIModel
import SwiftEmit

/// The content of an action's pages that is the same in every language, prepared once for all of them.
struct ActionContent {
    let action: Action
    let fileStem: String
    /// The links from the action's page.
    let links: ActionLinks
    let signature: [String]
    let description: Localized<[Block]>
    let input: [MemberContent]
    let output: [MemberContent]
    /// The indices of the types used by the action in the service's tables of types.
    let types: [Int]
    let examples: [ShownExample]

    struct ShownExample {
        let anchor: String
        let title: String
        let chineseTitle: String?
        /// The request as JSON.
        let request: String
        /// The response as JSON, including the enclosing `Response`.
        let response: String?
        let samples: [Sample]
    }

    init(
        _ action: Action, of service: Service, _ objects: ObjectIndex, _ links: ActionLinks, fileStem: String,
        types: [Int], withSamples: Bool
    ) {
        self.action = action
        self.fileStem = fileStem
        self.links = links
        self.types = types
        signature = MethodSignature.lines(of: action, in: service)
        description = Localized(action.texts.description, action.texts.chineseDescription, read: links.blocks)
        let examples = action.shownExamples(objects)
        let given = examples.requestMembers
        let returned = examples.responseMembers
        input = action.request.members.map { MemberContent($0, given: given, links) }
        output = action.response.members.map { MemberContent($0, given: returned, links) }
        guard withSamples else {
            self.examples = []
            return
        }
        let samples = Samples(service: service, action: action)
        let anchors = Slug.anchors(examples.map(\.title), prefix: "example-")
        self.examples = examples.enumerated().map { index, example in
            let request = example.request.wrappedJSON
            return ShownExample(
                anchor: anchors[index], title: example.title, chineseTitle: example.chineseTitle, request: request,
                response: example.response.map { Value.object([.init(name: "Response", value: $0)]).wrappedJSON },
                samples: samples.all(of: example, json: request, isFirst: index == 0))
        }
    }
}

extension [Example] {
    /// The members with a meaningful value in the requests, in the order of the examples.
    fileprivate var requestMembers: [Value.Member] { flatMap(\.request.members).filter(\.value.saysSomething) }
    fileprivate var responseMembers: [Value.Member] {
        flatMap { $0.response?.members ?? [] }.filter(\.value.saysSomething)
    }
}

extension Value {
    fileprivate var saysSomething: Bool {
        switch self {
        case .null, .string(""), .array([]), .object([]): false
        default: true
        }
    }
}
