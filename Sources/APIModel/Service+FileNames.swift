// The names that outputs give to files and folders of a service.

extension Service {
    /// The base name of the service's files and folders in every kind of output but Swift: `cvm`, or `cvm-2017-03-12`
    /// for every version but the newest in the run.
    package var fileName: String { isNewest ? shortName : datedFileName }

    /// Both names that the version can have. The other versions in the run decide which one it gets.
    package var possibleFileNames: [String] { [shortName, datedFileName] }

    private var datedFileName: String { "\(shortName)-\(version)" }
}
