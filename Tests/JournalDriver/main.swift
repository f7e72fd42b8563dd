// JournalDriver write FILE TASKS CALLS MAX_SIZE MAX_FILES: each task writes that many calls, or without end if CALLS is 0.
// JournalDriver report FILE [SECONDS]: prints the report as JSON, with rows for each interval if SECONDS are given, and the
// largest memory of the program in KiB.
import Foundation
import TencentCloudCore
import TencentCloudMetrics

let arguments = CommandLine.arguments
let path = arguments.count > 2 ? arguments[2] : ""
let numbers = arguments.dropFirst(3).compactMap { Int($0) }

switch (arguments.dropFirst().first, numbers.count) {
case ("write", 4):
    let (tasks, calls) = (numbers[0], numbers[1])
    let journal = try CallJournal(appendingTo: path, maxSize: numbers[2], maxFiles: numbers[3])
    let action = Action("IDCardOCR", of: Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.example"))
    await withTaskGroup(of: Void.self) { group in
        for task in 0..<tasks {
            group.addTask {
                var number = 0
                while calls == 0 || number < calls {
                    number += 1
                    journal.callEnded(
                        CallRecord(
                            time: Date(), action: action, keyTail: "MPLE", bytesSent: 88, bytesReceived: number,
                            duration: .microseconds(number), requestId: "\(task)-\(number)"))
                    // The system has fewer threads than there are tasks: without this, the first ones would write alone.
                    await Task.yield()
                }
            }
        }
    }
    print("lost \(journal.lostCalls)")
case ("report", 0), ("report", 1):
    let interval = numbers.first.map { Duration.seconds($0) }
    let query = UsageQuery(rows: Set(UsageQuery.Dimension.allCases), interval: interval)
    print(try UsageReport(journal: path, query).json)
    // The largest memory of this program alone: that of the process, which the system also tells, has the memory of the
    // one that started it.
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let memory = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }?.split(separator: " ")
    print("memory \(memory.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0)")
default:
    print("usage: JournalDriver write FILE TASKS CALLS MAX_SIZE MAX_FILES | report FILE [SECONDS]")
    exit(2)
}
