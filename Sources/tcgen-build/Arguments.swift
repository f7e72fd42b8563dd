/// What the plugin tells the tool.
///
/// `tcgen-build MODULE FOLDER PACKAGE SHIPPED OUTPUT CONFIGURATION ENTRIES [ENTRY COUNT]... NAMED [FILE NAME]...`
struct Arguments {
    /// Name of the target's module.
    let module: String
    /// Folders: of the target, of its package, of the specs that come with the plugin, of what is generated.
    let folder: String
    let package: String
    let shipped: String
    let output: String
    /// Path of the target's `tcgen.yaml`, empty where it has none.
    let configuration: String
    /// What the plugin read in its line `specs:`, and how many files it found for each entry; `nil` where an entry leads out
    /// of the package.
    let entries: [(text: String, count: Int?)]
    /// The YAML files: first those of the entries, then the target's own.
    let named: [String]
    let own: [String]
    /// Names of the outputs, one for each file.
    let outputs: [String]

    init?(_ words: [String]) {
        guard words.count > 7, let entryCount = Int(words[6]), entryCount >= 0 else { return nil }
        let start = 8 + 2 * entryCount
        guard words.count >= start, let namedCount = Int(words[start - 1]), (words.count - start) % 2 == 0 else {
            return nil
        }
        let files = stride(from: start, to: words.count, by: 2)
        (module, folder, package, shipped, output) = (words[0], words[1], words[2], words[3], words[4])
        configuration = words[5]
        entries = stride(from: 7, to: start - 1, by: 2).map { (words[$0], Int(words[$0 + 1])) }
        named = files.prefix(namedCount).map { words[$0] }
        own = files.dropFirst(namedCount).map { words[$0] }
        outputs = files.map { words[$0 + 1] }
    }
}
