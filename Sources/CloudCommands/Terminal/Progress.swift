import TencentCloudCore

/// A line on the terminal that says for how long a call has been running, and how many pages it has read:
/// `IDCardOCR … 2 s`. It is wiped before anything else is printed.
actor Progress {
    private let action: String
    private let start = ContinuousClock.now
    private var pages = 0
    private var items = 0
    private var ticker: Task<Void, Never>?
    private var isShown = false

    /// Creates a line for the call of an action, or returns `nil` if standard error is no terminal that can wipe it.
    init?(of action: String) {
        guard Terminal.canWipe else { return nil }
        self.action = action
    }

    /// Shows the line after each second: most calls are over before the first one.
    func run() {
        ticker = Task {
            while (try? await Task.sleep(for: .seconds(1))) != nil { show() }
        }
    }

    /// Shows how much of a list has been read.
    func show(pages: Int, items: Int) {
        (self.pages, self.items) = (pages, items)
        show()
    }

    /// Wipes the line until it changes again.
    func wipe() {
        if isShown { Terminal.writeError("\r\u{1B}[K") }
        isShown = false
    }

    /// Wipes the line for good.
    func end() {
        ticker?.cancel()
        ticker = nil
        wipe()
    }

    private func show() {
        // A tick may arrive after the end.
        guard ticker != nil else { return }
        let seconds = (ContinuousClock.now - start).components.seconds
        var parts: [String] = []
        if pages > 0 {
            parts += [pages == 1 ? "1 page" : "\(pages) pages", items == 1 ? "1 item" : "\(items) items"]
        }
        parts.append("\(seconds) s")
        Terminal.writeError("\r\u{1B}[K\(action) … \(parts.joined(separator: ", "))")
        isShown = true
    }
}
