import APISpec
import ArgumentParser
import Files

/// The arguments of a command that name its specs.
struct SpecArguments: ParsableArguments {
    private static let standardFolder = "specs"

    @Argument(help: "Spec files, or folders that are searched for .yaml and .yml files.")
    var paths = [standardFolder]

    @OptionGroup var form: ReportOptions

    func read() throws -> [SpecInput] {
        do throws(FileError) {
            guard paths != [Self.standardFolder] || FileSystem.content(of: Self.standardFolder) != .missing else {
                throw FileError(
                    operation: "read", path: Self.standardFolder,
                    reason: "no such folder; name your specs or their folder,"
                        + " such as: \(CommandLineText.command) validate Sources/App")
            }
            return try SpecFiles.read(paths, note: Console.printError)
        } catch {
            throw try form.fail(error)
        }
    }

    /// Reads the specs, and no spec if none is named and the usual folder is missing.
    ///
    /// - Parameter others: The paths of further specs.
    func readIfPresent(and others: [String]) throws(FileError) -> [SpecInput] {
        let isMissing = paths == [Self.standardFolder] && FileSystem.content(of: Self.standardFolder) == .missing
        let all = (isMissing ? [] : paths) + others
        return all.isEmpty ? [] : try SpecFiles.read(all, note: Console.printError)
    }
}
