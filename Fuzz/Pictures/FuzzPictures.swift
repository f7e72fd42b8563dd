import Foundation
import LibFuzzer
import TencentCloudCore
import TencentCloudPictures

/// Any bytes are a picture or are refused: no crash, no hang. A picture that was fitted keeps the limit and its shape, and can be
/// read again.
@main
struct FuzzPictures {
    static func main() {
        var (count, arguments) = (CommandLine.argc, Optional(CommandLine.unsafeArgv))
        exit(
            LLVMFuzzerRunDriver(&count, &arguments) { start, count in
                FuzzPictures.fit(Data(UnsafeBufferPointer(start: start, count: count)))
                return 0
            })
    }

    private static func fit(_ bytes: Data) {
        // The base64 text is a third larger, so that each picture is encoded.
        let limit = Base64Size.bytes(bytes.count)
        guard let picture = try? Picture(bytes, pixelLimit: 1 << 12), let fitted = try? picture.fitted(into: limit)
        else { return }
        precondition(fitted.base64.textSize <= limit.bytes, "the result is too large")
        precondition(fitted.size.width <= picture.size.width, "the result has more pixels")
        guard let again = try? Picture(fitted.data) else { preconditionFailure("the result is no picture") }
        precondition(again.size == fitted.size, "the result has another size")
    }
}
