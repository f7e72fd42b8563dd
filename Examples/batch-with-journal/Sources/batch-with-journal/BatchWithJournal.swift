import Foundation
import TencentCloudMetrics
import TencentCloudMock
import TencentCloudOCR

/// Reads 10,000 cards, keeps a journal of the calls, and prints what failed and what to do about it.
///
/// A mock answers, so nothing is sent. `swift run batch-with-journal [JOURNAL]`
@main
struct BatchWithJournal {
    static func main() async throws {
        let path = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : temporaryJournal
        let journal = try CallJournal(appendingTo: path)
        let ocr = OCR.Client(mock: service) { configuration in
            configuration.observers = [journal]
            // The real service would say how fast: configuration.rateLimits = .spec
            configuration.rateLimits = .off
            configuration.timeout = .seconds(600)
        }
        let failed = await read((1...10_000).map { "https://example.com/\($0).jpg" }, with: ocr)

        print("\(failed.count) cards are left, the first of them \(failed.first ?? "none").\n")
        let report = try UsageReport(journal: path, services: [OCR.Client.service])
        print(report)
        guard report.total.calls >= 10_000, journal.lostCalls == 0 else { exit(1) }
    }

    /// Makes as many calls at once as there are connections to a host, and returns the URLs that were not read.
    static func read(_ urls: [String], with ocr: OCR.Client) async -> [String] {
        await withTaskGroup(of: String?.self) { group in
            var failed: [String] = []
            for (number, url) in urls.enumerated() {
                if number >= 64, let left = await group.next() ?? nil { failed.append(left) }
                group.addTask {
                    do {
                        _ = try await ocr.idCardOCR(.init(imageUrl: url, cardSide: .front))
                        return nil
                    } catch {
                        return url
                    }
                }
            }
            for await left in group { if let left { failed.append(left) } }
            return failed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }

    /// Answers as the service does: every hundredth picture is blurred, and every thousandth cannot be fetched.
    static var service: MockTransport {
        let mock = MockTransport()
        mock.respond(to: OCR.IDCardOCRRequest.self) { request in
            let url = request.imageUrl ?? ""
            if url.hasSuffix("000.jpg") { return .error("FailedOperation.DownLoadError", message: "Download failed.") }
            if url.hasSuffix("00.jpg") { return .error("FailedOperation.ImageBlur", message: "Too blurred.") }
            return #"{"Name": "Lin Xiaoyu"}"#
        }
        return mock
    }

    static var temporaryJournal: String {
        FileManager.default.temporaryDirectory.appendingPathComponent("cards-\(UUID().uuidString).jsonl").path
    }
}
