import Foundation
import Reference
import Testing

@Suite("Words of a shell")
struct ShellWordTests {
    @Test(arguments: [
        ("plain", "plain"), ("a/b-c_d.yaml", "a/b-c_d.yaml"), ("", "''"), ("a b", "'a b'"), ("$(x)", "'$(x)'"),
        ("it's", #"'it'\''s'"#), ("~", "'~'"), ("身份证", "'身份证'"), ("a\nb", "'a\nb'"), ("*", "'*'"),
        ("a\u{202E}b", #"'a'"$(printf '\342\200\256')"'b'"#),
    ])
    func `words are quoted where a shell or a reader would take them for something else`(word: String, quoted: String) {
        #expect(ShellWord.quoted(word) == quoted)
    }

    @Test(arguments: ["", "it's", "$HOME `x` \\ \"", "a\nb\n", "-n", "\u{7F}\u{1B}[31m", "文字\u{2028}"])
    func `a shell reads the word again`(word: String) throws {
        let output = Pipe()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "printf %s \(ShellWord.quoted(word))."]
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(String(decoding: bytes, as: UTF8.self) == word + ".")
    }
}
