import APIModel
import Testing

@testable import APISpec

/// Which patterns of a spec are checked. Those that are only shown in docs are a golden case.
@Suite struct PatternTests {
    @Test(arguments: [
        // Names, addresses, dates and numbers, as people write them.
        "^[a-z0-9]+(-[a-z0-9]+)*$", "^([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}$", #"^[\w.+-]+@[\w-]+(\.[\w-]+)+$"#,
        #"^https?://[^\s/]+(/[^\s]*)?$"#, #"^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$"#,
        #"^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$"#, #"^(?:[A-Z0-9]{4})+$"#, #"^(\+?86)?1[3-9]\d{9}$"#,
        #"^"([^"\\]|\\.)*"$"#, #"^\S+(\s+\S+)*$"#, "^(a|b|c)(,(a|b|c))*$", #"^[\u4e00-\u9fa5]+(,[一-龥]+)*$"#,
        #"^[^\]\-]$"#, "^h.*", "^$", "", "a|b", #"\."#, "^(a?b?)c{2,}$",
    ])
    func `a pattern that leaves no choice is checked`(_ pattern: String) throws {
        _ = try Pattern(pattern)
    }

    /// The text does not match, which only its end tells. Were the search to go back for each of its characters, it would
    /// take more than 200,000 times 200,000 steps, which no machine takes in a minute.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("^([a-z]|[0-9])*$", "a1"), ("^([a-z0-9]+(-+[a-z0-9]+)*_)+$", "ab-c_"), (#"^\S+(\s+\S+)*$"#, "a "),
            (#"^(?:[a-z]{1,3}\.)*$"#, "aa."), ("^(ab?|cd)+$", "acd"), ("^a*b*c$", "a"), ("^((a{10}){10}){10,}$", "a"),
            ("^(a?b)*$", "abb"), (#"^(\d|x)*$"#, "1x"),
        ])
    func `what is checked takes time in proportion to the text`(_ pattern: String, _ part: String) throws {
        let pattern = try Pattern(pattern)
        #expect(!pattern.isFound(in: String(repeating: part, count: 200_000) + "! "))
    }

    /// Each character of these would begin a search of its own, or could be matched in two ways.
    @Test(arguments: [
        "^(a+)+$", "^(a|a)+$", "^(a|ab)c$", "^(?:a?){40}a{40}$", "^a*b*a*$", "^.*x$", "^(a|)b", "^(a{1,3})+$", "^()*$",
        #"^\w+\d$"#, #"^[^a]*\s$"#, "^漢*字$", #"^[\u0061]*a$"#,
    ])
    func `a pattern that leaves a choice is not checked`(_ pattern: String) throws {
        #expect(throws: LinearPattern.Doubt.ambiguous) { try LinearPattern.prove(pattern) }
        _ = try Regex(pattern)
    }

    @Test(arguments: ["a*", "[A-Z].*", "(ab){2}", "a{1,2}"])
    func `a pattern that repeats something without a start is not checked`(_ pattern: String) {
        #expect(throws: LinearPattern.Doubt.unanchored) { try LinearPattern.prove(pattern) }
    }

    @Test(arguments: [
        "^a|b$", "(?i)a", "(?=a)", "^(.)\\1", "a{,5}", "^[a[b]]", #"^[\w&&a]"#, #"^[^\w]$"#, #"^\p{L}$"#, "^e\u{301}*$",
        #"^\u0061*1$"#, "^a*?$", "^(a$)?", "^a{b", String(repeating: "a", count: 1001),
    ])
    func `a pattern of another language is not checked`(_ pattern: String) {
        #expect(throws: LinearPattern.Doubt.syntax) { try LinearPattern.prove(pattern) }
    }
}
