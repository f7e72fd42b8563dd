/// A decoded picture.
struct Raster {
    enum Layout: Equatable {
        case gray
        /// Y, Cb and Cr. For each sample of Cb there are so many of Y, 1 or 2, in a row and in a column.
        case planes(horizontal: Int, vertical: Int)
        case rgb
    }

    /// Y, Cb and Cr with a fourth of the samples, which costs the least, and hardly harms text.
    static let halfColor = Layout.planes(horizontal: 2, vertical: 2)

    var size: PixelSize
    var layout: Layout
    /// Y, Cb and Cr, or one plane.
    var planes: [Plane]

    /// Turns the picture so that it is as it is shown. Only one plane at a time is in memory twice.
    mutating func turn(_ orientation: Orientation) {
        guard orientation != .upright else { return }
        for index in planes.indices { planes[index] = planes[index].turned(orientation) }
        guard orientation.swapsSides else { return }
        size = size.turned
        if case .planes(let horizontal, let vertical) = layout {
            layout = .planes(horizontal: vertical, vertical: horizontal)
        }
    }

    /// Leaves a fourth of the samples of color, if there are more.
    mutating func reduceColor() {
        switch layout {
        case .gray, Self.halfColor: return
        case .planes:
            let (width, height) = ((size.width + 1) / 2, (size.height + 1) / 2)
            for index in 1...2 { planes[index] = planes[index].scaled(width: width, height: height) }
        case .rgb: planes = planes[0].luminanceAndHalfColor()
        }
        layout = Self.halfColor
    }

    /// Returns the picture with a smaller size. It is gray, or has a fourth of the samples of color.
    func scaled(to newSize: PixelSize) -> Raster {
        guard newSize != size else { return self }
        var planes = [self.planes[0].scaled(width: newSize.width, height: newSize.height)]
        for plane in self.planes.dropFirst() {
            planes.append(plane.scaled(width: (newSize.width + 1) / 2, height: (newSize.height + 1) / 2))
        }
        return Raster(size: newSize, layout: layout, planes: planes)
    }
}

extension Plane {
    /// Returns Y, and Cb and Cr for each square of four pixels, of a plane of red, green and blue (JFIF 1.02).
    fileprivate func luminanceAndHalfColor() -> [Plane] {
        var (y, cb, cr) = (
            Plane(width: width, height: height, channels: 1),
            Plane(width: (width + 1) / 2, height: (height + 1) / 2, channels: 1),
            Plane(width: (width + 1) / 2, height: (height + 1) / 2, channels: 1)
        )
        let (yStride, colorStride) = (y.stride, cb.stride)
        samples.withUnsafeBufferPointer { rgb in
            y.samples.withUnsafeMutableBufferPointer { y in
                for row in 0..<height {
                    var from = row &* stride
                    for column in 0..<width {
                        let (red, green, blue) = (Int32(rgb[from]), Int32(rgb[from &+ 1]), Int32(rgb[from &+ 2]))
                        // The weights are 0.299, 0.587 and 0.114, in 65,536ths.
                        let sum = 19_595 &* red &+ 38_470 &* green &+ 7_471 &* blue &+ 32_768
                        y[row &* yStride &+ column] = UInt8(truncatingIfNeeded: sum >> 16)
                        from &+= 3
                    }
                }
            }
            cb.samples.withUnsafeMutableBufferPointer { cb in
                cr.samples.withUnsafeMutableBufferPointer { cr in
                    for row in 0..<(height + 1) / 2 {
                        let (top, bottom) = (row * 2 * stride, min(row * 2 + 1, height - 1) * stride)
                        for column in 0..<(width + 1) / 2 {
                            let (left, right) = (column &* 6, min(column &* 2 &+ 1, width &- 1) &* 3)
                            func sum(_ channel: Int) -> Int32 {
                                Int32(rgb[top &+ left &+ channel]) &+ Int32(rgb[top &+ right &+ channel])
                                    &+ Int32(rgb[bottom &+ left &+ channel]) &+ Int32(rgb[bottom &+ right &+ channel])
                            }
                            let (red, green, blue) = (sum(0), sum(1), sum(2))
                            let half: Int32 = 128 << 18 + 1 << 17
                            let to = row &* colorStride &+ column
                            cb[to] = UInt8(clamping: (half &- 11_059 &* red &- 21_709 &* green &+ 32_768 &* blue) >> 18)
                            cr[to] = UInt8(clamping: (half &+ 32_768 &* red &- 27_439 &* green &- 5_329 &* blue) >> 18)
                        }
                    }
                }
            }
        }
        y.fillRows()
        cb.fillRows()
        cr.fillRows()
        return [y, cb, cr]
    }
}
