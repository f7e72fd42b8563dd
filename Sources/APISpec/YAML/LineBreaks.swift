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
        guard Self.areOdd(in: bytes) else { return nil }
        var (line, column, differs) = (1, 0, false)
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
                    differs = true
                    starts.append((line, column))
                } else {
                    (line, column) = (line + 1, 0)
                    index += length
                    starts.append((line, column))
                }
            }
        }
        if !differs { return nil }
    }

    /// Whether there is any line break that editors do not count. Nearly no file has one, and each is looked through.
    private static func areOdd(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            var index = 0
            while index < bytes.count {
                // Eight bytes of ASCII at once.
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

    /// Bytes of the line break at a place; 0 where there is none.
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
    func edited(_ location: Location) -> Location {
        // libyaml can report the end of the file as the start of a further line.
        let beyond = max(0, location.line - starts.count)
        let start = starts[location.line - 1 - beyond]
        let column = beyond > 0 ? location.column : location.column + start.column
        return Location(file: location.file, line: start.line + beyond, column: column)
    }
}

extension [Diagnostic] {
    /// With the places that editors show.
    ///
    /// - Parameter breaks: Those of the files in which editors count in another way, by the files' order.
    func withEditorLocations(_ breaks: [Int: LineBreaks]) -> [Diagnostic] {
        func edited(_ location: Location) -> Location {
            breaks[location.file.order]?.edited(location) ?? location
        }
        return map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.location = edited(diagnostic.location)
            for index in diagnostic.notes.indices {
                diagnostic.notes[index].location = edited(diagnostic.notes[index].location)
            }
            return diagnostic
        }
    }
}
