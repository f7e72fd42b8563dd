import Testing

@testable import TencentCloudPictures

@Suite struct PlaneTests {
    /// A plane with a different value in each sample.
    private func plane(width: Int, height: Int, channels: Int) -> Plane {
        var plane = Plane(width: width, height: height, channels: channels)
        for row in 0..<height {
            for offset in 0..<width * channels {
                plane.samples[row * plane.stride + offset] = UInt8(truncatingIfNeeded: row * 31 + offset * 7)
            }
        }
        return plane
    }

    @Test(arguments: Orientation.allCases, [1, 3])
    func `a plane is turned as EXIF defines it`(orientation: Orientation, channels: Int) {
        let (width, height) = (70, 131)
        let stored = plane(width: width, height: height, channels: channels)
        let shown = stored.turned(orientation)
        let (right, bottom) = (width - 1, height - 1)
        for row in 0..<shown.height {
            for column in 0..<shown.width {
                let (fromColumn, fromRow): (Int, Int) =
                    switch orientation.rawValue {
                    case 1: (column, row)
                    case 2: (right - column, row)
                    case 3: (right - column, bottom - row)
                    case 4: (column, bottom - row)
                    case 5: (row, column)
                    case 6: (row, bottom - column)
                    case 7: (right - row, bottom - column)
                    default: (right - row, column)
                    }
                for channel in 0..<channels
                where shown.samples[row * shown.stride + column * channels + channel]
                    != stored.samples[fromRow * stored.stride + fromColumn * channels + channel]
                {
                    Issue.record("\(column), \(row)")
                }
            }
        }
        #expect((shown.width, shown.height) == (orientation.swapsSides ? (height, width) : (width, height)))
    }

    @Test(arguments: [1, 2, 7, 99, 100]) func `one gray becomes the same gray`(side: Int) {
        var plane = Plane(width: 100, height: 100, channels: 1)
        for index in plane.samples.indices { plane.samples[index] = 201 }
        let scaled = plane.scaled(width: side, height: side)
        #expect(scaled.width == side && scaled.height == side)
        #expect(scaled.samples.allSatisfy { $0 == 201 })
    }

    @Test func `a ramp stays a ramp`() {
        var plane = Plane(width: 240, height: 4, channels: 1)
        for row in 0..<4 { for column in 0..<240 { plane.samples[row * plane.stride + column] = UInt8(column) } }
        let scaled = plane.scaled(width: 60, height: 2)
        for column in 3..<57 { #expect(abs(Double(scaled.samples[column]) - (Double(column) * 4 + 1.5)) <= 1) }
    }

    @Test func `transparency lies over white`() {
        #expect(Plane.overWhite(0, alpha: 0) == 255)
        #expect(Plane.overWhite(0, alpha: 255) == 0)
        #expect(Plane.overWhite(100, alpha: 255) == 100)
        #expect(Plane.overWhite(0, alpha: 51) == 204)
        let color = Plane(width: 2, height: 1, channels: 3, overWhite: [10, 20, 30, 255, 1, 2, 3, 0])
        #expect(Array(color.samples.prefix(6)) == [10, 20, 30, 255, 255, 255])
        let gray = Plane(width: 2, height: 1, channels: 1, overWhite: [10, 255, 1, 0])
        #expect(Array(gray.samples.prefix(2)) == [10, 255])
    }
}
