#if Workbench
    import APIModel
    import DocsEmit
    import Reference
    import SwiftEmit

    /// The HTML reference in memory, with the scripts that make its explorer send. The pages of a service are made when one
    /// of them is first read.
    actor ExploreSite {
        private static let folder = "Docs/html/"
        /// The number of services whose pages are kept: those of a whole cloud would fill the memory.
        private static let mostServices = 8

        private let api: API
        private let emitter: HTMLEmitter
        /// The prefixes of the paths of each service's files.
        private let prefixes: [[String]]
        private var shared: [String: [UInt8]]?
        /// The pages of the services that were made last, the latest at the end.
        private var services: [(number: Int, files: [String: [UInt8]])] = []

        init(_ api: API) {
            self.api = api
            var templates = HTMLTemplates()
            templates.page = Template(builtIn: Self.page)
            let emitter = HTMLEmitter(
                templates: templates, contentSecurityPolicy: HTMLEmitter.contentSecurityPolicy + "; connect-src 'self'")
            self.emitter = emitter
            prefixes = api.services.map { emitter.pathPrefixes(of: $0) }
        }

        /// Returns the content of a file; `nil` if there is none.
        func file(_ path: String) -> [UInt8]? {
            let full = Self.folder + path
            guard let number = prefixes.firstIndex(where: { $0.contains { Self.isPath(full, below: $0) } }) else {
                return sharedFiles()[full]
            }
            if let made = services.first(where: { $0.number == number }) { return made.files[full] }
            let files = Self.byPath(emitter.files(for: api.services[number], in: api))
            if services.count == Self.mostServices { services.removeFirst() }
            services.append((number, files))
            return files[full]
        }

        private static func isPath(_ path: String, below prefix: String) -> Bool {
            prefix.hasSuffix("/") ? path.hasPrefix(prefix) : path == prefix
        }

        private func sharedFiles() -> [String: [UInt8]] {
            if let shared { return shared }
            var files = Self.byPath(emitter.sharedFiles(for: api))
            let assets = Self.folder + "assets/"
            files[assets + "live.js"] = Array(EmbeddedLive.`live.js`.utf8)
            files[assets + "live.css"] = Array(EmbeddedLive.`live.css`.utf8)
            // The explorer exists when this part runs, and nothing has been sent.
            files[assets + "explorer.js", default: []] += EmbeddedLive.`live-explorer.js`.utf8
            shared = files
            return files
        }

        private static func byPath(_ files: [OutputFile]) -> [String: [UInt8]] {
            Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
        }

        /// The template of pages, which also loads the script and the style of served pages.
        private static var page: String {
            let line = "<script defer src=\"{{root}}assets/explorer-start.js\"></script>\n"
            let more = """
                <script defer src="{{root}}assets/live.js"></script>
                <link rel="stylesheet" href="{{root}}assets/live.css">

                """
            return EmbeddedHTML.`page.html.template`.replacing(line, with: line + more)
        }
    }
#endif
