#if Pictures && !canImport(ImageIO)
    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    /// BMP files, which need no library.
    enum BMPDecoder {
        static func decode(_ data: Data) throws(PictureError) -> Raster {
            let result: Result<Raster, PictureError> = data.withUnsafeBytes { file in
                let bytes = FileBytes(buffer: file)
                do throws(PictureError) {
                    return .success(try decode(bytes, try BMPHeader(bytes)))
                } catch {
                    return .failure(error)
                }
            }
            return try result.get()
        }

        private static func decode(_ bytes: FileBytes, _ header: BMPHeader) throws(PictureError) -> Raster {
            let size = header.size
            // The last row of a file may lack the bytes that fill it up.
            let (others, overflow) = header.stride.multipliedReportingOverflow(by: size.height - 1)
            let last = (size.width * header.bitsPerPixel + 7) / 8
            guard !overflow, header.firstRow <= bytes.count, others <= bytes.count - header.firstRow,
                last <= bytes.count - header.firstRow - others
            else { throw .broken(.bmp) }
            let isGray = header.bitsPerPixel <= 8 && header.palette.allSatisfy { $0[0] == $0[1] && $0[1] == $0[2] }
            var plane = Plane(width: size.width, height: size.height, channels: isGray ? 1 : 3)
            let stride = plane.stride
            plane.samples.withUnsafeMutableBufferPointer { target in
                for row in 0..<size.height {
                    let from = header.firstRow + header.stride * (header.isBottomUp ? size.height - 1 - row : row)
                    // The checks above make this range a part of the file.
                    let source = UnsafeRawBufferPointer(
                        rebasing: bytes.buffer[from..<min(from + header.stride, bytes.count)])
                    let line = UnsafeMutableBufferPointer(rebasing: target[row * stride..<(row + 1) * stride])
                    copy(source, to: line, header, isGray: isGray)
                }
            }
            plane.fillRows()
            return Raster(size: size, layout: isGray ? .gray : .rgb, planes: [plane])
        }

        private static func copy(
            _ row: UnsafeRawBufferPointer, to line: UnsafeMutableBufferPointer<UInt8>, _ header: BMPHeader, isGray: Bool
        ) {
            switch header.bitsPerPixel {
            case 24:
                for offset in Swift.stride(from: 0, to: header.size.width * 3, by: 3) {
                    (line[offset], line[offset + 1], line[offset + 2]) = (row[offset + 2], row[offset + 1], row[offset])
                }
            case 16, 32: copyMasked(row, to: line, header)
            default: copyIndexed(row, to: line, header, isGray: isGray)
            }
        }

        private static func copyIndexed(
            _ row: UnsafeRawBufferPointer, to line: UnsafeMutableBufferPointer<UInt8>, _ header: BMPHeader, isGray: Bool
        ) {
            let bits = header.bitsPerPixel
            for column in 0..<header.size.width {
                // The first pixel has the highest bits of a byte.
                let shift = 8 - bits - column * bits % 8
                let color = header.palette[Int(row[column * bits / 8]) >> shift & (1 << bits - 1)]
                if isGray {
                    line[column] = color[0]
                } else {
                    for channel in 0..<3 { line[column * 3 + channel] = color[channel] }
                }
            }
        }

        private static func copyMasked(
            _ row: UnsafeRawBufferPointer, to line: UnsafeMutableBufferPointer<UInt8>, _ header: BMPHeader
        ) {
            let masks = header.masks.map { mask in
                (
                    mask: mask, shift: UInt32(mask.trailingZeroBitCount) & 31,
                    largest: mask >> (UInt32(mask.trailingZeroBitCount) & 31)
                )
            }
            for column in 0..<header.size.width {
                let pixel =
                    header.bitsPerPixel == 16
                    ? UInt32(UInt16(littleEndian: row.loadUnaligned(fromByteOffset: column * 2, as: UInt16.self)))
                    : UInt32(littleEndian: row.loadUnaligned(fromByteOffset: column * 4, as: UInt32.self))
                func value(_ index: Int) -> UInt8 {
                    let (mask, shift, largest) = masks[index]
                    // Without a mask, there is no such color, and no transparency.
                    guard largest > 0 else { return index == 3 ? 255 : 0 }
                    return UInt8(truncatingIfNeeded: UInt64((pixel & mask) >> shift) * 255 / UInt64(largest))
                }
                let alpha = value(3)
                for channel in 0..<3 { line[column * 3 + channel] = Plane.overWhite(value(channel), alpha: alpha) }
            }
        }
    }
#endif
