package import APIModel

/// The files of the official description that say something of one version of a service.
package struct ServiceSource: Sendable {
    /// As messages and imported specs call it: `autoscaling/v20180419`.
    package var name: String
    package var api: [UInt8]
    package var apiFile: String
    /// `examples.json`, where there is one.
    package var examples: [UInt8]?
    package var examplesFile: String
}

/// Makes the specs of one version of a service; nothing on disk.
package func importService(
    _ source: ServiceSource, options: ImportOptions
) throws(ImportRefusal) -> (files: [OutputFile], counts: ImportCounts) {
    var result: (files: [OutputFile], counts: ImportCounts) = ([], ImportCounts())
    var refusal: ImportRefusal?
    source.api.withUnsafeBufferPointer { api in
        (source.examples ?? []).withUnsafeBufferPointer { examples in
            do throws(ImportRefusal) {
                result = try convert(source, api: api, examples: examples, options: options)
            } catch {
                refusal = error
            }
        }
    }
    if let refusal { throw refusal }
    return result
}

private func convert(
    _ source: ServiceSource, api: Bytes, examples: Bytes, options: ImportOptions
) throws(ImportRefusal) -> (files: [OutputFile], counts: ImportCounts) {
    let tree = try parse(api, file: source.apiFile)
    var reader = OfficialReader(tree)
    let service: OfficialService
    do {
        service = try reader.read()
    } catch {
        throw ImportRefusal(error, tree: tree, file: source.apiFile)
    }
    var writer = SpecWriter(service, errors: [], options: options, origin: source.name)
    guard source.examples != nil else { return (writer.files(examples: OfficialExamples()), writer.counts) }
    let exampleTree = try parse(examples, file: source.examplesFile)
    let official: OfficialExamples
    do {
        official = try OfficialExamples(exampleTree, service: service)
    } catch {
        throw ImportRefusal(error, tree: exampleTree, file: source.examplesFile)
    }
    return (writer.files(examples: official), writer.counts)
}

private func parse(_ text: Bytes, file: String) throws(ImportRefusal) -> JSONTree {
    do {
        return try JSONTree(text)
    } catch {
        throw ImportRefusal(error, text: text, file: file)
    }
}
