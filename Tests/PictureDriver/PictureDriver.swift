import Foundation
import TencentCloudPictures

/// Fits pictures for Tests/Checks/Pictures. Each line of standard input has a limit in bytes of base64 text and two paths,
/// separated by tabs: the picture, and the file to write. A line of JSON answers, with the CPU time and the peak of memory.
@main
struct PictureDriver {
    static func main() throws {
        while let line = readLine() {
            let parts = line.split(separator: "\t").map(String.init)
            guard parts.count == 3, let limit = Int(parts[0]) else { exit(2) }
            let start = clock()
            var answer: [String: Any]
            do throws(PictureError) {
                answer = try fit(parts[1], into: .bytes(limit), to: parts[2])
            } catch {
                answer = ["reason": "\(error.reason)", "message": error.description]
            }
            answer["seconds"] = Double(clock() - start) / Double(CLOCKS_PER_SEC)
            answer["peak"] = peak
            let text = try JSONSerialization.data(withJSONObject: answer)
            FileHandle.standardOutput.write(text + Data("\n".utf8))
        }
    }

    private static func fit(_ path: String, into limit: Base64Size, to result: String) throws(PictureError) -> [String:
        Any]
    {
        guard let data = FileManager.default.contents(atPath: path) else { exit(2) }
        let fitted = try Picture(data).fitted(into: limit)
        guard FileManager.default.createFile(atPath: result, contents: fitted.data) else { exit(2) }
        return [
            "format": fitted.format.rawValue, "width": fitted.size.width, "height": fitted.size.height,
            "quality": fitted.quality ?? 0, "scale": fitted.scale, "encodings": fitted.encodings,
            "warnings": fitted.warnings.map(\.description), "unchanged": fitted.isUnchanged, "text": "\(fitted)",
        ]
    }

    /// The most memory that the process has had, in bytes; 0 if the system does not say so.
    private static var peak: Int {
        let status = FileManager.default.contents(atPath: "/proc/self/status").map {
            String(decoding: $0, as: UTF8.self)
        }
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: { !$0.isNumber }).first).flatMap { Int($0) }.map { $0 * 1024 } ?? 0
    }
}
