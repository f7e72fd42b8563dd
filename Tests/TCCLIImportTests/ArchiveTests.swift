import Foundation
import Testing

@testable import TCCLIImport

/// Wheels and sdists that are cut, changed or made to harm: refused with a reason, never a crash.
@Suite struct ArchiveTests {
    /// A wheel with `tccli/services/rd/v20200101/api.json`, which holds `{"a": 1}` and 300 spaces, deflated.
    private static let wheel =
        "UEsDBBQAAAAIAAAAIQB8JEPADgAAADQBAAAkAAAAdGNjbGkvc2VydmljZXMvcmQvdjIwMjAwMTAxL2FwaS5qc29uq1ZKVLJSMKxV"
        + "GAVEAwBQSwECFAMUAAAACAAAACEAfCRDwA4AAAA0AQAAJAAAAAAAAAAAAAAAgAEAAAAAdGNjbGkvc2VydmljZXMvcmQvdjIwMjAw"
        + "MTAxL2FwaS5qc29uUEsFBgAAAAABAAEAUgAAAFAAAAAAAA=="
    /// The same as an sdist.
    private static let sdist =
        "H4sIAAAAAAAC/+3NsQrCMBRG4TxK6K65iWkH3ybEDhFRSWIX8d2NFjo4iYMInm85cP/h1hgPabUx9VFTxjylOBaTd2Zy4kSsWBPO"
        + "ab0vp6P6kDSD9882rxU/LNt8t73rvdKivuBSasjtvfpP1y50W21vGm9TAAAAAAAAAAAAAAAAAPAD7kAwCUgAKAAA"

    private func bytes(_ base64: String) throws -> [UInt8] {
        [UInt8](try #require(Data(base64Encoded: base64)))
    }

    private func failure(_ body: () throws(ArchiveFailure) -> Void) -> String? {
        do throws(ArchiveFailure) {
            try body()
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func aWheelIsRead() throws {
        let archive = try ZipArchive(bytes(Self.wheel))
        let entry = try #require(archive.entries.first)
        #expect(entry.name == "tccli/services/rd/v20200101/api.json")
        #expect(try archive.read(entry, limit: 1000).starts(with: "{\"a\": 1}".utf8))
        #expect(failure { () throws(ArchiveFailure) in _ = try archive.read(entry, limit: 100) } != nil)
    }

    @Test func anSdistIsRead() throws {
        let packed = try bytes(Self.sdist)
        let tar = try Inflate.bytes(packed[...], form: .gzip, expecting: 1, limit: 1 << 20)
        let archive = try TarArchive(tar)
        let entry = try #require(archive.entries.first)
        #expect(entry.name == "tccli-3/tccli/services/rd/v20200101/api.json")
        #expect(archive.read(entry).starts(with: "{\"a\": 1}".utf8))
    }

    /// A size below zero would end before it begins, or lead back to its own header for ever.
    @Test(.timeLimit(.minutes(1)), arguments: [("-0000001000", "0"), ("-0000002000", "5"), ("+0000000010", "0")])
    func aSizeWithASignIsRefused(_ size: String, _ kind: String) {
        var header = [UInt8](repeating: 0, count: 512)
        header.replaceSubrange(0..<8, with: "api.json".utf8)
        header.replaceSubrange(124..<135, with: size.utf8)
        header.replaceSubrange(156..<157, with: kind.utf8)
        let archive = header + [UInt8](repeating: 0, count: 1024)
        #expect(failure { () throws(ArchiveFailure) in _ = try TarArchive(archive) } == "it is no tar file, or cut off")
    }

    @Test func whatUnpacksToTooMuchIsRefused() throws {
        let packed = try bytes(Self.sdist)
        let reason = failure { () throws(ArchiveFailure) in
            _ = try Inflate.bytes(packed[...], form: .gzip, expecting: 1, limit: 1000)
        }
        #expect(reason?.hasPrefix("it is larger than") == true)
    }

    @Test func archivesCutAnywhereAreRefused() throws {
        let wheel = try bytes(Self.wheel)
        for count in wheel.indices {
            #expect(failure { () throws(ArchiveFailure) in _ = try ZipArchive(Array(wheel[..<count])) } != nil)
        }
        let sdist = try bytes(Self.sdist)
        for count in sdist.indices {
            let reason = failure { () throws(ArchiveFailure) in
                _ = try Inflate.bytes(sdist[..<count], form: .gzip, expecting: 64, limit: 1 << 20)
            }
            #expect(reason != nil)
        }
    }

    @Test func anyChangedByteIsNoCrash() throws {
        let wheel = try bytes(Self.wheel)
        for index in wheel.indices {
            for value: UInt8 in [0, 0x7F, 0xFF] {
                var changed = wheel
                changed[index] = value
                _ = failure { () throws(ArchiveFailure) in
                    let archive = try ZipArchive(changed)
                    for entry in archive.entries { _ = try archive.read(entry, limit: 1000) }
                }
            }
        }
        let sdist = try bytes(Self.sdist)
        let tar = try Inflate.bytes(sdist[...], form: .gzip, expecting: 1, limit: 1 << 20)
        for index in 0..<512 {
            var changed = tar
            changed[index] = 0xFF
            _ = failure { () throws(ArchiveFailure) in
                let archive = try TarArchive(changed)
                for entry in archive.entries { _ = archive.read(entry) }
            }
        }
    }
}
