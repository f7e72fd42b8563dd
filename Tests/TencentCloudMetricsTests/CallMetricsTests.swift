#if Metrics
    import CoreMetrics
    import Foundation
    import MetricsTestKit
    import Testing

    @testable import TencentCloudCore
    @testable import TencentCloudMetrics

    @Suite struct CallMetricsTests {
        private let factory = TestMetrics()
        private var metrics: CallMetrics { CallMetrics(factory: factory) }

        private let dimensions = [("service", "ocr"), ("action", "IDCardOCR"), ("region", "ap-guangzhou")]

        private func total(_ name: String, _ more: (String, String)...) throws -> Int64 {
            try factory.expectCounter("tencentcloud_\(name)_total", dimensions + more).totalValue
        }

        @Test func `calls are counted by their outcome and their code`() throws {
            let metrics = metrics
            metrics.callEnded(Made.call(milliseconds: 10))
            metrics.callEnded(Made.call(attempts: 3, milliseconds: 20))
            metrics.callEnded(Made.call(outcome: .failure, code: "FailedOperation.ImageBlur"))
            metrics.callEnded(Made.call(outcome: .cancelled, code: "ClientError.Cancelled"))
            #expect(try total("requests", ("outcome", "success")) == 2)
            #expect(try total("requests", ("outcome", "failure")) == 1)
            #expect(try total("requests", ("outcome", "cancelled")) == 1)
            #expect(try total("request_errors", ("code", "FailedOperation.ImageBlur")) == 1)
            #expect(try total("retries") == 2)
            #expect(try total("request_bytes") == 4 * 88)
            #expect(try total("response_bytes") == 4 * 155)
            let timer = try factory.expectTimer(
                "tencentcloud_request_duration_seconds", dimensions + [("outcome", "success")])
            #expect(timer.values == [10_000_000, 20_000_000])
            #expect(factory.counters.count == 7)
        }

        @Test func `handlers are made once`() throws {
            let metrics = metrics
            for _ in 0..<100 { metrics.callEnded(Made.call()) }
            #expect(
                try factory.expectCounter("tencentcloud_requests_total", dimensions + [("outcome", "success")]).values
                    .count == 100)
            #expect(factory.counters.count == 4 && factory.timers.count == 1)
        }

        @Test func `codes that a server makes up share a counter`() throws {
            let metrics = metrics
            for number in 0..<300 {
                metrics.callEnded(Made.call(outcome: .failure, code: ErrorCode(rawValue: "Code\(number)")))
            }
            #expect(try total("request_errors", ("code", "other")) == 44)
        }

        @Test func `a call without a region and many at once`() async throws {
            let metrics = metrics
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { for _ in 0..<100 { metrics.callEnded(Made.call(region: nil)) } } }
            }
            let dimensions = [
                ("service", "ocr"), ("action", "IDCardOCR"), ("region", "none"), ("outcome", "success"),
            ]
            #expect(try factory.expectCounter("tencentcloud_requests_total", dimensions).totalValue == 800)
        }
    }
#endif
