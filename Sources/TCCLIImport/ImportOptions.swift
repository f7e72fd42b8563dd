/// The options of an import.
package struct ImportOptions: Sendable {
    /// A Boolean value that indicates whether descriptions are imported in addition to facts.
    package var hasDescriptions: Bool

    package init(hasDescriptions: Bool = true) {
        self.hasDescriptions = hasDescriptions
    }
}

/// Numbers about an import.
package struct ImportCounts: Sendable, Equatable {
    package var actions = 0
    package var examples = 0
    /// The number of examples, or responses of examples, that do not fit. The specs contain them as comments.
    package var misfits = 0
    /// The number of examples of single members that do not fit and are left out.
    package var memberExamplesLeftOut = 0
    /// The number of examples that are malformed or belong to no action, and are left out.
    package var examplesLeftOut = 0
    /// The number of files of examples that cannot be read and are left out.
    package var exampleFilesLeftOut = 0
    /// The number of malformed values that no client needs, such as texts and unused objects, and that are left out.
    package var valuesLeftOut = 0
    /// The number of actions whose response is a page of a list.
    package var pages = 0
    /// The number of actions that start a job, and of those whose end is known.
    package var jobs = 0
    package var jobsWithEnd = 0
    /// The number of actions whose calls can be encrypted.
    package var encrypted = 0

    package init() {}

    package mutating func add(_ other: ImportCounts) {
        actions += other.actions
        examples += other.examples
        misfits += other.misfits
        memberExamplesLeftOut += other.memberExamplesLeftOut
        examplesLeftOut += other.examplesLeftOut
        exampleFilesLeftOut += other.exampleFilesLeftOut
        valuesLeftOut += other.valuesLeftOut
        pages += other.pages
        jobs += other.jobs
        jobsWithEnd += other.jobsWithEnd
        encrypted += other.encrypted
    }
}
