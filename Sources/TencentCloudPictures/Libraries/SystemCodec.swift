#if Pictures && !canImport(ImageIO)
    /// Decodes and encodes with libjpeg and libpng.
    struct SystemCodec: PictureCodec {
        private var raster: Raster

        init(_ picture: Picture) throws(PictureError) {
            let header = picture.header
            raster =
                switch header.format {
                case .jpeg: try JPEGLibrary.decode(picture.data, size: header.size)
                case .png: try PNGLibrary.decode(picture.data, size: header.size)
                case .bmp: try BMPDecoder.decode(picture.data)
                }
            raster.turn(header.orientation)
        }

        var hasFullColor: Bool { raster.layout != .gray && raster.layout != Raster.halfColor }

        mutating func encode(_ settings: EncodingSettings, limit: Int) throws(PictureError) -> Encoding {
            if !settings.keepsFullColor { raster.reduceColor() }
            guard settings.size == raster.size else {
                var smaller = raster.scaled(to: settings.size)
                return try JPEGLibrary.encode(&smaller, quantization: settings.quantization, limit: limit)
            }
            return try JPEGLibrary.encode(&raster, quantization: settings.quantization, limit: limit)
        }
    }
#endif
