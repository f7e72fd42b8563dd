import APIModel
import Reference

/// The front page of the site.
enum FrontPage {
    /// The entry of a service.
    struct Entry {
        let folder: String
        let title: [Inline]
        let sections: [IndexPage.Section]

        init(_ service: Service, in language: Language) {
            folder = service.fileName
            title = IndexPage.title(of: service, in: language)
            sections = IndexPage.sections(service, Reference.fileStems(of: service.actions), language)
        }
    }

    /// Returns the file name of the front page. It is in the top folder, where users look first.
    static func file(_ language: Language) -> String {
        switch language {
        case .english: "index.html"
        case .chinese: "index.zh.html"
        }
    }
}
