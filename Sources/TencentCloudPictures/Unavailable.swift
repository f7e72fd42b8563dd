#if !canImport(ImageIO) && !Pictures
    public import TencentCloudCore

    extension Picture {
        /// Makes the picture small enough for a limit. It needs the trait `Pictures` of this package, libjpeg-turbo and libpng.
        @available(
            *, unavailable,
            message:
                "select the trait 'Pictures' of tencentcloud-swift in your Package.swift, .package(url: ..., traits: [\"Pictures\"]), and install libjpeg-turbo and libpng: 'apt-get install libjpeg62-turbo-dev libpng-dev' (Debian), 'dnf install libjpeg-turbo-devel libpng-devel' (Fedora)"
        )
        public func fitted(
            into limit: Base64Size, recommended: PixelSize = .readable
        ) throws(PictureError) -> FittedPicture {
            throw .withoutTrait
        }
    }

    extension ActionRequest {
        /// Makes the picture of a member small enough. It needs the trait `Pictures` of this package, libjpeg-turbo and libpng.
        @available(
            *, unavailable,
            message:
                "select the trait 'Pictures' of tencentcloud-swift in your Package.swift, .package(url: ..., traits: [\"Pictures\"]), and install libjpeg-turbo and libpng: 'apt-get install libjpeg62-turbo-dev libpng-dev' (Debian), 'dnf install libjpeg-turbo-devel libpng-devel' (Fedora)"
        )
        @discardableResult
        public mutating func fitPicture(
            _ member: WritableKeyPath<Self, Base64?>, encrypted: Bool = false, recommended: PixelSize? = nil,
            pixelLimit: Int = Picture.defaultPixelLimit
        ) throws(PictureError) -> FittedPicture? {
            throw .withoutTrait
        }
    }

    extension PictureError {
        fileprivate static let withoutTrait = PictureError.unsupported("The trait Pictures is not selected")
    }
#endif
