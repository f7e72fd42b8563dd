import APIModel
import APISpec
import Files
import MockCloud

/// Reads the specs of a service when a request needs it, and keeps the latest ones.
actor SpecCache {
    /// The size of the specs that are kept, in bytes. In memory they take some ten times as much.
    private static let capacity = 16 << 20

    private struct Entry {
        let units: [Int]
        /// `nil` if the specs have errors.
        let source: ActionSource?
        let size: Int
    }

    private let index: SpecIndex
    /// The units of each service.
    private let unitsByService: [String: [Int]]
    /// The services that have been read, the one that was used last at the end.
    private var entries: [Entry] = []

    init(_ index: SpecIndex) {
        self.index = index
        var units: [String: [Int]] = [:]
        for (position, unit) in index.units.enumerated() {
            for name in Set(unit.services.map(\.name)) { units[name, default: []].append(position) }
        }
        unitsByService = units
    }

    /// The actions, read when they are needed.
    nonisolated var source: ActionSource { ActionSource { await self.find($0) } }

    /// Reads what belongs to no service, and so would answer nothing.
    /// - Throws: `CommandFailure` with the errors that it has for that reason.
    func readStrays() throws(CommandFailure) {
        let strays = index.units.indices.filter { index.units[$0].services.isEmpty }
        if !strays.isEmpty { _ = try read(strays) }
    }

    /// Reads all services.
    /// - Throws: `CommandFailure` with the errors of the specs.
    func readAll() throws(CommandFailure) {
        for unit in index.units {
            for service in unit.services {
                let units = units(of: service.name, version: service.version)
                guard !entries.contains(where: { $0.units == units }) else { continue }
                keep(try read(units), of: units)
            }
        }
    }

    private func find(_ name: ActionSource.Name) async -> ActionSource.Lookup {
        let candidates = name.service.map { unitsByService[$0] ?? [] } ?? Array(index.units.indices)
        guard !candidates.isEmpty else { return .noService }
        let versions = candidates.lazy.map { self.index.units[$0] }.filter {
            $0.describes(name.service, version: name.version)
        }
        guard !versions.isEmpty else { return .noVersion }
        var result = ActionSource.Lookup.noAction
        for unit in versions where unit.actions.contains(name.action) {
            for service in unit.services where name.service == nil || service.name == name.service {
                result = await entry(units(of: service.name, version: name.version))?.find(name) ?? .unreadable
                if case .found = result { return result }
            }
        }
        return result
    }

    /// The units that describe a version of a service: usually one.
    private func units(of service: String, version: String?) -> [Int] {
        (unitsByService[service] ?? []).filter { position in
            version.map { index.units[position].describes(service, version: $0) } ?? true
        }
    }

    private func entry(_ units: [Int]) -> ActionSource? {
        if let position = entries.lastIndex(where: { $0.units == units }) {
            if position < entries.count - 1 { entries.append(entries.remove(at: position)) }
            return entries.last?.source
        }
        do throws(CommandFailure) {
            let source = try read(units)
            keep(source, of: units)
            return source
        } catch {
            Terminal.printError(error)
            keep(nil, of: units)
            return nil
        }
    }

    private func keep(_ source: ActionSource?, of units: [Int]) {
        let size = units.reduce(0) { $0 + index.units[$1].size }
        var total = entries.reduce(size) { $0 + $1.size }
        while total > Self.capacity, !entries.isEmpty { total -= entries.removeFirst().size }
        entries.append(Entry(units: units, source: source, size: size))
    }

    private func read(_ units: [Int]) throws(CommandFailure) -> ActionSource {
        var inputs: [SpecInput] = []
        for var input in units.flatMap({ index.units[$0].files }) {
            if input.bytes.isEmpty {
                do throws(FileError) {
                    input.bytes = try FileSystem.readPresent(input.path, limit: 64 << 20)
                } catch {
                    throw .usedWrongly("\(error)")
                }
            }
            inputs.append(input)
        }
        return ActionSource(try SpecLibrary.services(of: inputs))
    }
}
