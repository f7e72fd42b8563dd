/// The arithmetic of SM2, for the mock cloud of this package, which decrypts with a private key.
package enum SM2Arithmetic {
    /// Returns a multiple of a point, as its two coordinates.
    ///
    /// - Parameters:
    ///   - point: The coordinates of the point, 64 bytes.
    ///   - number: 32 bytes, the highest first: a number that is not zero and less than the order of the group.
    /// - Returns: The coordinates, 64 bytes; `nil` if the point is not on the curve, or a size is wrong.
    package static func multiple(ofPoint point: [UInt8], by number: [UInt8]) -> [UInt8]? {
        guard point.count == 64, let number = SM2Number.limbs(number),
            let point = SM2Point(x: point[..<32], y: point[32...])
        else { return nil }
        let product = point.multiplied(by: number).affine
        return product.x.bytes + product.y.bytes
    }

    /// Returns the hash of a message by SM3, 32 bytes.
    package static func hash(_ message: [UInt8]) -> [UInt8] { SM3.hash(message) }
}
