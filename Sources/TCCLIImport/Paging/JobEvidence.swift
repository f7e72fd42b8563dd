/// Decides whether the id of a job is that of a query by what names and prose say, since other things have ids of the same
/// name: `DescribeZoneConfigImportResult` knows nothing of the tasks of `CreateLogAnalysisDownloadTask`.
struct JobEvidence {
    let service: OfficialService
    /// The action that starts the job.
    let action: OfficialAction
    let query: OfficialAction
    /// The name of the id.
    let id: Bytes
    /// The prose about the id, in the response of the action and among the parameters of the query.
    let idDocument: Bytes
    let parameterDocument: Bytes

    /// A Boolean value that indicates whether the query returns the status of the action's jobs.
    var isSufficient: Bool {
        guard !endsAnother, parameterDocument.after("返回的RequestId") == nil else { return false }
        if idDocument.after(query.name) != nil || action.document.after(query.name) != nil
            || parameterDocument.after(action.name) != nil
            || query.document.after(action.name) != nil
        {
            return true
        }
        guard !hasOtherQuery else { return false }
        guard isGeneral(query) else { return isAbout(query) }
        // A query of any job may name one action as an example.
        return parameterDocument.after("如") != nil
            || !service.actions.contains { other in
                other.name != action.name && !JobQueries.onlyReads(other.name)
                    && parameterDocument.after(other.name) != nil
            }
    }

    /// A Boolean value that indicates whether another action takes the id, and is named by the prose about this one, or has a
    /// name about it: `DescribeCreateMySQLResult` is about `CreateMySQL`.
    private var hasOtherQuery: Bool {
        service.actions.contains { other in
            guard other.name != query.name, JobQueries.onlyReads(other.name),
                service.objects[other.input].members.contains(where: { $0.wireName.elementsEqual(id) })
            else { return false }
            return idDocument.after(other.name) != nil || action.document.after(other.name) != nil
                || (!isGeneral(other) && isAbout(other))
        }
    }

    private func isGeneral(_ query: OfficialAction) -> Bool { specificWords(query.name).isEmpty }

    /// Returns `true` if the action's name has all words that say for which jobs the query is.
    private func isAbout(_ query: OfficialAction) -> Bool {
        let name = action.name.lowercased()
        return specificWords(query.name).allSatisfy { name.contains($0) }
    }

    /// The id in the response of `CancelVRSTask` is that of the job that has been cancelled.
    private var endsAnother: Bool {
        ["Cancel", "Stop", "Terminate", "Abort", "Pause"].contains { action.name.hasPrefix($0) }
            && ["Task", "Job"].contains { action.name.hasSuffix($0) }
    }

    // MARK: Words

    /// Words that say nothing about what a job is for.
    private static let generalWords: Set<String> = [
        "task", "job", "flow", "async", "request", "info", "status", "result", "results", "detail", "operation",
        "process", "progress", "download", "url", "of",
    ]

    /// Returns the words of a query's name that say for which jobs it is, in lower case.
    private func specificWords(_ name: String) -> [String] {
        Self.words(name).dropFirst().map { $0.lowercased() }.filter {
            !Self.generalWords.contains($0) && $0 != service.shortName
        }
    }

    /// Returns the words of a name: `Describe`, `DB`, `Custom`, `Task` of `DescribeDBCustomTask`.
    private static func words(_ name: String) -> [String] {
        let characters = Array(name)
        var words: [String] = []
        for (index, character) in characters.enumerated() {
            let isAfterLower = index > 0 && !characters[index - 1].isUppercase
            let isBeforeLower = index + 1 < characters.count && characters[index + 1].isLowercase
            if index == 0 || (character.isUppercase && (isAfterLower || isBeforeLower)) {
                words.append(String(character))
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words
    }
}
