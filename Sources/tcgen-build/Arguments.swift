/// The arguments that the plugin passes to the tool.
///
/// `tcgen-build MODULE FOLDER PACKAGE SHIPPED OUTPUT CONFIGURATION ENTRIES [ENTRY COUNT]... NAMED [FILE NAME]...`
struct Arguments {
    /// The name of the target's module.
    let module: String
    /// The folders of the target, of its package, of the specs that come with the plugin, and of the generated files.
    let folder: String
    let package: String
    let shipped: String
    let output: String
    /// The path of the target's `tcgen.yaml`, or an empty string if it has none.
    let configuration: String
    /// The entries that the plugin read in the line `specs:`, and the number of files that it found for each; `nil` if
    /// an entry leads out of the package.
    let entries: [(text: String, count: Int?)]
    /// The YAML files that the entries name; `own` contains the target's own files.
    let named: [String]
    let own: [String]
    /// The names of the outputs, one for each file in `named` and then one for each in `own`.
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
