/// The line starts of a file, to convert positions of libyaml to those that editors show.
///
/// libyaml follows YAML 1.1, in which the next line character (U+0085), the line separator (U+2028) and the paragraph
/// separator (U+2029) also end a line. Texts copied from web pages contain such characters; editors do not count them
/// as line breaks.
struct LineBreaks {
    /// For each line of libyaml, the editor's line and the number of Unicode scalars of it that precede libyaml's line.
    private var starts: [(line: Int, column: Int)] = [(1, 0)]

    /// Creates the conversion, or returns `nil` if libyaml and editors count the lines of the file alike.
    init?(_ bytes: [UInt8]) {
        guard Self.containsUncounted(in: bytes) else { return nil }
        var (line, column) = (1, 0)
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        bytes.withUnsafeBufferPointer { bytes in
            while index < bytes.count {
                let length = Self.length(ofBreakAt: index, in: bytes)
                if length == 0 {
                    if bytes[index] & 0xC0 != 0x80 { column += 1 }
                    index += 1
                } else if bytes[index] >= 0x80 {
                    column += 1
                    index += length
                    starts.append((line, column))
                } else {
                    (line, column) = (line + 1, 0)
                    index += length
                    starts.append((line, column))
                }
            }
        }
    }

    /// Returns `true` if there is a line break that editors do not count. Few files have one, but every file is searched.
    private static func containsUncounted(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            var index = 0
            while index < bytes.count {
                // Fast path: eight bytes of ASCII.
                if index + 8 <= bytes.count,
                    raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                } else if bytes[index] >= 0xC2, length(ofBreakAt: index, in: bytes) > 0 {
                    return true
                } else {
                    index += 1
                }
            }
            return false
        }
    }

    /// Returns the length of the line break at an index, in bytes, or 0 if there is none.
    static func length(ofBreakAt index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return byte(1) == 0x0A ? 2 : 1
        case 0xC2: return byte(1) == 0x85 ? 2 : 0
        case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
        default: return 0
        }
    }

    /// Converts a location of libyaml to the one that editors show.
    func editorLocation(of location: Location) -> Location {
        // libyaml can report the end of the file as the start of a further line.
        let beyond = max(0, location.line - starts.count)
        let start = starts[location.line - 1 - beyond]
        let column = beyond > 0 ? location.column : location.column + start.column
        return Location(file: location.file, line: start.line + beyond, column: column)
    }
}

extension [Diagnostic] {
    /// Returns the diagnostics with the locations that editors show.
    ///
    /// - Parameter breaks: The conversions of the files that need one, by the order of the file.
    func inEditorCoordinates(_ breaks: [Int: LineBreaks]) -> [Diagnostic] {
        func editorLocation(of location: Location) -> Location {
            breaks[location.file.order]?.editorLocation(of: location) ?? location
        }
        return map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.location = editorLocation(of: diagnostic.location)
            for index in diagnostic.notes.indices {
                diagnostic.notes[index].location = editorLocation(of: diagnostic.notes[index].location)
            }
            return diagnostic
        }
    }
}
