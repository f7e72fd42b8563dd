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
}

/// Makes the specs of a version of a service, without accessing the disk.
package func importService(
    _ source: ServiceSource, options: ImportOptions = ImportOptions()
) throws(ImportRefusal) -> ImportedService {
    var imported: ImportedService?
    var refusal: ImportRefusal?
    // The buffers must stay valid for the whole import, since the texts of the description point into them.
    source.api.withUnsafeBufferPointer { api in
        (source.examples ?? []).withUnsafeBufferPointer { examples in
            (source.errorCodes ?? []).withUnsafeBufferPointer { errorCodes in
                do throws(ImportRefusal) {
                    imported = try convert(
                        source, api: api, examples: examples, errorCodes: errorCodes, options: options)
                } catch {
                    refusal = error
                }
            }
        }
    }
    guard let imported else { throw refusal ?? ImportRefusal(file: source.apiFile, message: "nothing was read") }
    return imported
}

private func convert(
    _ source: ServiceSource, api: Bytes, examples: Bytes, errorCodes: Bytes, options: ImportOptions
) throws(ImportRefusal) -> ImportedService {
    let tree = try parse(api, file: source.apiFile)
    var reader = OfficialReader(tree)
    let service: OfficialService
    do {
        service = try reader.read()
    } catch {
        throw ImportRefusal(error, tree: tree, file: source.apiFile)
    }
    var writer = SpecWriter(
        service, errors: ErrorCodes.read(errorCodes), options: options, origin: source.name)
    var official = OfficialExamples()
    let exampleTree = source.examples == nil ? nil : try parse(examples, file: source.examplesFile)
    if let exampleTree {
        do {
            official = try OfficialExamples(exampleTree, service: service)
        } catch {
            throw ImportRefusal(error, tree: exampleTree, file: source.examplesFile)
        }
    }
    // The trees own the texts that the writer prints.
    return withExtendedLifetime((tree, exampleTree)) {
        let files = writer.files(examples: official)
        return ImportedService(
            shortName: service.shortName, version: service.version, folder: writer.folder, files: files,
            counts: writer.counts)
    }
}

private func parse(_ text: Bytes, file: String) throws(ImportRefusal) -> JSONTree {
    do {
        return try JSONTree(text)
    } catch {
        throw ImportRefusal(error, text: text, file: file)
    }
}
