package import APIModel

/// The reference of one service: the content of its pages as plain values, which the emitters of Markdown and HTML only print.
package struct Reference: Sendable {
    /// Name of the service's folder: its short name, and its version behind it for all but the newest version in one run.
    package let folder: String

    private let service: Service
    private let objects: ObjectIndex
    private let fileStems: [String]
    /// Programs know no language: made once for all.
    private let samples: [[[Sample]]]

    package init(_ service: Service) {
        self.service = service
        folder = Self.folder(of: service)
        let objects = ObjectIndex(service)
        self.objects = objects
        fileStems = Self.fileStems(of: service.actions)
        samples = service.actions.map { action in
            let samples = Samples(service: service, action: action)
            return action.shownExamples(objects).enumerated().map { samples.all(of: $1, isFirst: $0 == 0) }
        }
    }

    package func index(in language: Language) -> IndexPage {
        IndexPage(service, fileStems: fileStems, in: language)
    }

    /// The same without the rest of the reference, for where a service is only named.
    static func index(of service: Service, in language: Language) -> IndexPage {
        IndexPage(service, fileStems: fileStems(of: service.actions), in: language)
    }

    /// How many pages of actions there are, in the order of the specs.
    package var actionCount: Int { service.actions.count }

    /// One page at a time: all of them at once would be the whole reference in memory, twice.
    package func page(ofAction index: Int, in language: Language) -> ActionPage {
        ActionPageMaker(service: service, objects: objects, language: language)
            .page(of: service.actions[index], fileStem: fileStems[index], samples: samples[index])
    }

    /// Two versions of a service are told apart as their Swift names are.
    package static func folder(of service: Service) -> String {
        let digits = service.version.filter { $0 != "-" }
        return service.swiftName.hasSuffix("_v\(digits)")
            ? "\(service.shortName)-\(service.version)" : service.shortName
    }

    /// The actions' names. Where two would be one file on a disk that knows no case, or that of an index, the later one
    /// gets a number.
    private static func fileStems(of actions: [Action]) -> [String] {
        var taken: Set<String> = ["readme", "index"]
        return actions.map { action in
            var stem = action.wireName
            var number = 1
            while !taken.insert(stem.lowercased()).inserted {
                number += 1
                stem = "\(action.wireName)-\(number)"
            }
            return stem
        }
    }
}
