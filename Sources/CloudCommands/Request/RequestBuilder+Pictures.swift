import APIModel
import TencentCloudCore

#if canImport(ImageIO) || Pictures
    import TencentCloudPictures

    #if canImport(FoundationEssentials)
        import FoundationEssentials
    #else
        import Foundation
    #endif

    extension RequestBuilder {
        /// The reason why `--fit` cannot be used.
        static var reasonAgainstFitting: String? { nil }

        /// Returns the Base64 text of a file. With `--fit`, a picture that is too large is made smaller.
        mutating func base64(of file: [UInt8], _ member: Member, _ argument: RequestArgument) -> Draft? {
            let limit = min(member.maxSize, largestFile(of: argument))
            guard isFitting, Base64(file).textSize > limit else { return .value(.string(Base64(file).text)) }
            do throws(PictureError) {
                let fitted = try Picture(Data(file))
                    .fitted(into: .bytes(limit), recommended: member.recommendedPixels ?? .readable)
                remarks.append("\(argument.name): \(fitted)")
                remarks += fitted.warnings.map { "\(argument.name): \($0)" }
                return .value(.string(fitted.base64.text))
            } catch {
                report(argument.name, "cannot be made smaller: \(error)")
                return nil
            }
        }
    }

    extension Member {
        /// The size in pixels that the spec recommends; `nil` if it recommends none.
        fileprivate var recommendedPixels: PixelSize? {
            for case .recommendedPixels(let width, let height) in limits {
                return PixelSize(width: width, height: height)
            }
            return nil
        }
    }
#else
    extension RequestBuilder {
        /// The reason why `--fit` cannot be used.
        static var reasonAgainstFitting: String? {
            """
            --fit needs a tcapi that was built with the trait Pictures: install libjpeg-turbo and libpng ('apt-get install \
            libjpeg62-turbo-dev libpng-dev', or 'dnf install libjpeg-turbo-devel libpng-devel'), then 'swift build -c release \
            --traits Pictures --product tcapi'
            """
        }

        /// Returns the Base64 text of a file.
        func base64(of file: [UInt8], _ member: Member, _ argument: RequestArgument) -> Draft? {
            .value(.string(Base64(file).text))
        }
    }
#endif

extension Member {
    /// The largest size of the value that the spec allows, in bytes; `Int.max` without a limit.
    var maxSize: Int {
        let limits = limits.compactMap { limit in
            if case .maxSize(let most, written: _) = limit { most } else { nil }
        }
        return limits.min() ?? .max
    }
}
