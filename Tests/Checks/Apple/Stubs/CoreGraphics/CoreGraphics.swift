// swift-format-ignore-file: AlwaysUseLowerCamelCase
public struct CGRect: Sendable {
    public init(x: Int, y: Int, width: Int, height: Int) {}
}

public enum CGColorSpaceModel: Int32, Sendable {
    case unknown = -1
    case monochrome, rgb, cmyk, lab, deviceN, indexed, pattern, XYZ
}

public class CGColorSpace: @unchecked Sendable {
    public var model: CGColorSpaceModel { .rgb }
}

public func CGColorSpaceCreateDeviceGray() -> CGColorSpace { CGColorSpace() }
public func CGColorSpaceCreateDeviceRGB() -> CGColorSpace { CGColorSpace() }

public enum CGImageAlphaInfo: UInt32, Sendable {
    case none, premultipliedLast, premultipliedFirst, last, first, noneSkipLast, noneSkipFirst, alphaOnly
}

public class CGImage: @unchecked Sendable {
    public var width: Int { 0 }
    public var height: Int { 0 }
    public var bitsPerComponent: Int { 8 }
    public var alphaInfo: CGImageAlphaInfo { .none }
    public var colorSpace: CGColorSpace? { nil }
}

public enum CGInterpolationQuality: Int32, Sendable {
    case `default`, none, low, high, medium
}

public class CGContext {
    public init?(
        data: UnsafeMutableRawPointer?, width: Int, height: Int, bitsPerComponent: Int, bytesPerRow: Int,
        space: CGColorSpace, bitmapInfo: UInt32
    ) {}
    public var interpolationQuality = CGInterpolationQuality.default
    public func setFillColor(gray: Double, alpha: Double) {}
    public func fill(_ rect: CGRect) {}
    public func draw(_ image: CGImage, in rect: CGRect) {}
    public func makeImage() -> CGImage? { nil }
}
