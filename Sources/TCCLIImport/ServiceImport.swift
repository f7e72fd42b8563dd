package import APIModel

/// The files of the official description about a version of a service.
package struct ServiceSource: Sendable {
    /// The name of the source in imported specs, such as `autoscaling/v20180419`.
    package var name: String
    package var api: [UInt8]
    /// The path of the file in messages.
    package var apiFile: String
    /// The content of `examples.json`, if it exists.
    package var examples: [UInt8]?
    package var examplesFile: String
    /// The content of `errorcodes.py` of the official Python SDK, if the SDK is given and has the file.
    package var errorCodes: [UInt8]?

    package init(
        name: String, api: [UInt8], apiFile: String, examples: [UInt8]?, examplesFile: String, errorCodes: [UInt8]?
    ) {
        self.name = name
        self.api = api
        self.apiFile = apiFile
        self.examples = examples
        self.examplesFile = examplesFile
        self.errorCodes = errorCodes
    }
}

/// The specs of a version of a service.
package struct ImportedService: Sendable {
    package var shortName: String
    package var version: String
    /// The path relative to the output folder, such as `as/2018-04-19/`.
    package var folder: String
    package var files: [OutputFile]
    package var counts: ImportCounts
    /// The first malformed values that were left out, with their locations.
    package var leftOut: [ImportError]
}

/// Creates the specs of a version of a service, without accessing the disk.
package func importService(
    _ source: ServiceSource, options: ImportOptions = ImportOptions()
) throws(ImportError) -> ImportedService {
    var imported: ImportedService?
    var importError: ImportError?
    // The buffers must stay valid for the whole import, since the texts of the description point into them.
    source.api.withUnsafeBufferPointer { api in
        (source.examples ?? []).withUnsafeBufferPointer { examples in
            (source.errorCodes ?? []).withUnsafeBufferPointer { errorCodes in
                do throws(ImportError) {
                    imported = try convert(
                        source, api: api, examples: examples, errorCodes: errorCodes, options: options)
                } catch {
                    importError = error
                }
            }
        }
    }
    guard let imported else { throw importError ?? ImportError(file: source.apiFile, message: "nothing was read") }
    return imported
}

private func convert(
    _ source: ServiceSource, api: Bytes, examples: Bytes, errorCodes: Bytes, options: ImportOptions
) throws(ImportError) -> ImportedService {
    let tree = try parse(api, file: source.apiFile)
    let leftOut = LeftOut()
    var reader = OfficialReader(tree, leftOut: leftOut)
    let service: OfficialService
    do {
        service = try reader.read()
    } catch {
        throw ImportError(error, tree: tree, file: source.apiFile)
    }
    var counts = leftOut.counts
    var notes = leftOut.notes(tree, file: source.apiFile)
    let errors = ErrorCodes.read(errorCodes, leftOut: &counts.valuesLeftOut)
    let official = readExamples(examples, source, service, &counts, &notes)
    var writer = SpecWriter(service, errors: errors, options: options, origin: source.name)
    writer.counts = counts
    // The trees own the texts that the writer prints.
    return withExtendedLifetime((tree, official.tree)) {
        let files = writer.files(examples: official.examples)
        return ImportedService(
            shortName: service.shortName, version: service.version, folder: writer.folder, files: files,
            counts: writer.counts, leftOut: notes)
    }
}

/// Returns the examples, if there are any, and the tree that owns their texts.
private func readExamples(
    _ text: Bytes, _ source: ServiceSource, _ service: OfficialService, _ counts: inout ImportCounts,
    _ notes: inout [ImportError]
) -> (examples: OfficialExamples, tree: JSONTree?) {
    guard source.examples != nil else { return (OfficialExamples(), nil) }
    do throws(ImportError) {
        let tree = try parse(text, file: source.examplesFile)
        let leftOut = LeftOut()
        let examples = OfficialExamples(tree, service: service, leftOut: leftOut)
        counts.add(leftOut.counts)
        notes += leftOut.notes(tree, file: source.examplesFile)
        return (examples, tree)
    } catch {
        counts.exampleFilesLeftOut += 1
        notes.append(error)
        return (OfficialExamples(), nil)
    }
}

private func parse(_ text: Bytes, file: String) throws(ImportError) -> JSONTree {
    do {
        return try JSONTree(text)
    } catch {
        throw ImportError(error, text: text, file: file)
    }
}
