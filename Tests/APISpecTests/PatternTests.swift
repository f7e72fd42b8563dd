import Testing

@testable import APISpec

/// Which patterns may stand in a spec. Those that may not are golden cases.
@Suite struct PatternTests {
    @Test(arguments: [
        // Names, hosts, addresses, dates and numbers, as people write them.
        "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", #"^([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}$"#,
        #"^((25[0-5]|2[0-4]\d|[01]?\d?\d)\.){3}(25[0-5]|2[0-4]\d|[01]?\d?\d)$"#,
        "^([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}$", #"^[\w.+-]+@([\w-]+\.)+[\w-]{2,}$"#,
        #"^https?://[^\s/]+(/[^\s]*)?$"#, #"^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$"#,
        #"^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$"#, #"^(?:[A-Z0-9]{4})+$"#, #"^(\+?86)?1[3-9]\d{9}$"#,
        "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", #"^"([^"\\]|\\.)*"$"#,
        // Rounds that one text fits in one way only.
        "^(ab|cd)+$", "^([a-z]|[0-9])*$", #"^\S+(\s+\S+)*$"#, "^(a|b|c)(,(a|b|c))*$", #"^(?:[a-z]{1,3}\.)*$"#,
        #"^[\u4e00-\u9fa5]+(·[\u4e00-\u9fa5]+)*$"#, "^(漢+字+)*$", #"^\p{L}+$"#, #"^[\x00-\x7f\-\]]*$"#,
        // Groups of other kinds.
        "^(?!.*--)[a-z-]+$", #"^(?<year>\d{4})-(?<month>\d\d)$"#, #"^(["']).*\1$"#, #"^(?<q>["']).*?\k<q>$"#,
        #"^[+*?{(|]+\(\+\)$"#, #"^\{.*\}$"#,
    ])
    func `a pattern that cannot take long may be written`(_ pattern: String) throws {
        _ = try Pattern(pattern)
    }

    /// With a second way for each part these would take days, so the time limit is no matter of how fast the machine is.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            // A text that fails after all ways were tried, were there a second one for each of its parts.
            ("^([a-z]|[0-9])*$", "a1"), (#"^([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}$"#, "ab."),
            (#"^\S+(\s+\S+)*$"#, "a "), (#"^(?:[a-z]{1,3}\.)*$"#, "aa."), ("^(ab?|cd)+$", "acd"),
        ])
    func `what may be written ends on long texts`(_ pattern: String, _ part: String) throws {
        let text = String(repeating: part, count: 40) + "!! "
        let regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
        #expect(try regex.firstMatch(in: text) == nil)
    }

    @Test func `an example is not tried for years`() throws {
        let pattern = try Pattern("^.*.*.*.*.*x$")
        #expect(pattern.isFound(in: "aaaax") == true)
        #expect(pattern.isFound(in: "aaaa") == false)
        #expect(pattern.isFound(in: String(repeating: "a", count: 400)) == nil)
        #expect(try Pattern(String(repeating: "a?", count: 40)).isFound(in: String(repeating: "a", count: 41)) == nil)
    }
}
