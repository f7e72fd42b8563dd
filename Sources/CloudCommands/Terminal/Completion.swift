import APIModel
import Files

/// The words that a shell offers for an argument: services, actions, parameters and their known values.
///
/// A shell gives all words of the command line so far. An error offers nothing: a shell has no place to show it.
enum Completion {
    static func services(_ words: [String]) -> [String] {
        (try? library(words).serviceNames()) ?? []
    }

    static func actions(_ words: [String]) -> [String] {
        guard let service = names(words).first else { return [] }
        return (try? library(words).actionNames(of: service)) ?? []
    }

    /// Returns `Name=` for each parameter, or `Name=VALUE` for each known value of the parameter that is being written.
    static func parameters(_ words: [String]) -> [String] {
        let names = names(words)
        guard names.count >= 2, let found = try? library(words).action(names[1], of: names[0]) else { return [] }
        return found.action.request.members.flatMap { member in
            let values: [String] =
                switch member.type {
                case .boolean: ["true", "false"]
                case .base64, .binary: ["@"]
                default: member.enumeration?.values.map(\.value.displayText) ?? [""]
                }
            return values.map { "\(member.wireName)=\($0)" }
        }
    }

    /// The words that are not options, after the program and the command.
    private static func names(_ words: [String]) -> [String] {
        var names: [String] = []
        var isValue = false
        for word in words.drop(while: { !["call", "sign", "list"].contains($0) }).dropFirst() {
            if isValue {
                isValue = false
            } else if word.hasPrefix("-") {
                isValue = !word.contains("=") && valued.contains(word)
            } else {
                names.append(word)
            }
        }
        return names
    }

    private static let valued = [
        "--input", "--specs", "--version", "--region", "--endpoint", "--profile", "--language", "--output", "--query",
        "--timestamp", "--check", "--encrypt", "--public-key",
    ]

    private static func library(_ words: [String]) -> SpecLibrary {
        let folder = words.firstIndex(of: "--specs").map { words.index(after: $0) }
            .flatMap { words.indices.contains($0) ? words[$0] : nil }
        return SpecLibrary(folder: folder)
    }
}
