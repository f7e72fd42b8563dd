// Reads and writes JPEG with libjpeg. The library reports errors by a jump, which Swift code cannot take, so these functions
// take it and return a code. No other code calls the library, and no Swift code runs between a jump and its target.
//
// They are `static inline`, so that this is no target to compile: without the trait 'Pictures' nothing reads this file.
#ifndef TENCENTCLOUD_SWIFT_LIBJPEG_H
#define TENCENTCLOUD_SWIFT_LIBJPEG_H

#if __has_include(<jpeglib.h>)
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <jpeglib.h>
#include <jerror.h>

enum {
    // As many as a standard progression has several times over. Each scan decodes the whole picture once more.
    picture_max_scans = 100,
    picture_max_rows = 16,
};

// How the samples of a picture lie in memory.
typedef enum {
    picture_gray,   // one plane
    picture_planes, // Y, Cb and Cr, the last two with a quarter of the samples, or more
    picture_rgb,    // one plane, three bytes a pixel
} picture_layout;

typedef struct {
    // The numbers of samples in a row and of rows, and the bytes from a row to the next.
    int width, height, stride;
    unsigned char *samples;
} picture_plane;

typedef struct {
    int width, height;
    picture_layout layout;
    // The samples of Y for each of Cb, in a row and in a column: 1 or 2.
    int horizontal, vertical;
    // The planes; only the first one unless the layout is `picture_planes`.
    picture_plane planes[3];
    // The rows of memory that the decoder writes to in each plane. There are more of them than rows of the picture.
    int rows[3];
} picture_samples;

// MARK: - Errors

typedef struct {
    struct jpeg_error_mgr manager;
    jmp_buf target;
} picture_errors;

static inline void picture_error_exit(j_common_ptr info) {
    longjmp(((picture_errors *)info->err)->target, 1);
}

// Warnings say that data are missing or damaged, and that the library makes them up. Others do no harm.
static inline void picture_emit_message(j_common_ptr info, int level) {
    switch (info->err->msg_code) {
    case JWRN_JPEG_EOF:
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:
        if (level < 0) picture_error_exit(info);
    }
}

static inline void picture_output_message(j_common_ptr info) { (void)info; }

static inline struct jpeg_error_mgr *picture_set_errors(picture_errors *errors) {
    jpeg_std_error(&errors->manager);
    errors->manager.error_exit = picture_error_exit;
    errors->manager.emit_message = picture_emit_message;
    errors->manager.output_message = picture_output_message;
    return &errors->manager;
}

// MARK: - Reading

typedef struct {
    struct jpeg_decompress_struct info;
    picture_errors errors;
    struct jpeg_progress_mgr progress;
} picture_reader;

static inline void picture_limit_scans(j_common_ptr info) {
    if (((j_decompress_ptr)info)->input_scan_number > picture_max_scans) picture_error_exit(info);
}

static inline void picture_start_reading(picture_reader *reader, const unsigned char *bytes, size_t count) {
    jpeg_create_decompress(&reader->info);
    reader->progress.progress_monitor = picture_limit_scans;
    reader->info.progress = &reader->progress;
    jpeg_mem_src(&reader->info, (unsigned char *)bytes, count);
    jpeg_read_header(&reader->info, TRUE);
}

// Returns 1 if Y, Cb and Cr can be read as they are stored, with Cb and Cr at the whole or half of a side.
static inline int picture_has_planes(const struct jpeg_decompress_struct *info) {
    const jpeg_component_info *part = info->comp_info;
    return info->jpeg_color_space == JCS_YCbCr && info->num_components == 3
        && part[0].h_samp_factor <= 2 && part[0].v_samp_factor <= 2
        && part[1].h_samp_factor == 1 && part[1].v_samp_factor == 1
        && part[2].h_samp_factor == 1 && part[2].v_samp_factor == 1;
}

static inline void picture_describe(const struct jpeg_decompress_struct *info, picture_samples *samples) {
    memset(samples, 0, sizeof *samples);
    samples->width = info->image_width;
    samples->height = info->image_height;
    samples->horizontal = samples->vertical = 1;
    samples->layout = info->jpeg_color_space == JCS_GRAYSCALE ? picture_gray
        : picture_has_planes(info) ? picture_planes : picture_rgb;
    if (samples->layout == picture_rgb) {
        samples->planes[0] = (picture_plane){samples->width, samples->height, samples->width * 3, NULL};
        samples->rows[0] = samples->height;
        return;
    }
    int steps = (samples->height + info->max_v_samp_factor * DCTSIZE - 1) / (info->max_v_samp_factor * DCTSIZE);
    for (int i = 0; i < (samples->layout == picture_planes ? 3 : 1); i++) {
        const jpeg_component_info *part = &info->comp_info[i];
        samples->planes[i] = (picture_plane){
            (samples->width * part->h_samp_factor + info->max_h_samp_factor - 1) / info->max_h_samp_factor,
            (samples->height * part->v_samp_factor + info->max_v_samp_factor - 1) / info->max_v_samp_factor,
            part->width_in_blocks * DCTSIZE, NULL};
        samples->rows[i] = steps * part->v_samp_factor * DCTSIZE;
    }
    if (samples->layout == picture_planes) {
        samples->horizontal = info->comp_info[0].h_samp_factor;
        samples->vertical = info->comp_info[0].v_samp_factor;
    }
}

// Reads the sizes and the layout, without the samples. Returns 0 if the bytes are no JPEG that can be read.
static inline int picture_read_layout(const unsigned char *bytes, size_t count, picture_samples *samples) {
    picture_reader reader;
    memset(&reader, 0, sizeof reader);
    reader.info.err = picture_set_errors(&reader.errors);
    if (setjmp(reader.errors.target)) {
        jpeg_destroy_decompress(&reader.info);
        return 0;
    }
    picture_start_reading(&reader, bytes, count);
    picture_describe(&reader.info, samples);
    jpeg_destroy_decompress(&reader.info);
    return 1;
}

// Reads Y, Cb and Cr, or gray, as they are stored.
static inline void picture_read_planes(picture_reader *reader, const picture_samples *samples) {
    j_decompress_ptr info = &reader->info;
    info->raw_data_out = TRUE;
    jpeg_start_decompress(info);
    JSAMPROW rows[3][picture_max_rows * 2];
    JSAMPARRAY parts[3] = {rows[0], rows[1], rows[2]};
    int step = info->max_v_samp_factor * DCTSIZE;
    while (info->output_scanline < info->output_height) {
        int index = info->output_scanline / step;
        for (int i = 0; i < info->num_components; i++) {
            int count = info->comp_info[i].v_samp_factor * DCTSIZE;
            for (int row = 0; row < count; row++) {
                size_t line = (size_t)index * count + row;
                rows[i][row] = samples->planes[i].samples + line * samples->planes[i].stride;
            }
        }
        jpeg_read_raw_data(info, parts, step);
    }
}

// Reads red, green and blue. Those who write CMYK invert it, as Adobe does.
static inline void picture_read_rgb(picture_reader *reader, const picture_samples *samples) {
    j_decompress_ptr info = &reader->info;
    int is_cmyk = info->num_components == 4;
    info->out_color_space = is_cmyk ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(info);
    JSAMPARRAY line = (*info->mem->alloc_sarray)(
        (j_common_ptr)info, JPOOL_IMAGE, info->output_width * info->output_components, 1);
    while (info->output_scanline < info->output_height) {
        unsigned char *out = samples->planes[0].samples + (size_t)info->output_scanline * samples->planes[0].stride;
        jpeg_read_scanlines(info, line, 1);
        const unsigned char *in = line[0];
        if (!is_cmyk) {
            memcpy(out, in, (size_t)info->output_width * 3);
            continue;
        }
        for (JDIMENSION x = 0; x < info->output_width; x++, in += 4, out += 3)
            for (int i = 0; i < 3; i++) out[i] = (in[i] * in[3] + 127) / 255;
    }
}

// Returns 1 if the library has stopped because it has no memory. Its other name for that is a missing file to swap to.
static inline int picture_lacks_memory(const picture_errors *errors) {
    int code = errors->manager.msg_code;
    return code == JERR_OUT_OF_MEMORY || code == JERR_NO_BACKING_STORE;
}

// Reads the samples into the planes that the caller has allocated, by the layout of the same bytes. Returns 0 if the data
// are damaged or cut off, and -1 if the library has no memory.
static inline int picture_read(const unsigned char *bytes, size_t count, const picture_samples *samples) {
    picture_reader reader;
    memset(&reader, 0, sizeof reader);
    reader.info.err = picture_set_errors(&reader.errors);
    if (setjmp(reader.errors.target)) {
        jpeg_destroy_decompress(&reader.info);
        return picture_lacks_memory(&reader.errors) ? -1 : 0;
    }
    picture_start_reading(&reader, bytes, count);
    if (samples->layout == picture_rgb) picture_read_rgb(&reader, samples);
    else picture_read_planes(&reader, samples);
    jpeg_finish_decompress(&reader.info);
    jpeg_destroy_decompress(&reader.info);
    return 1;
}

// MARK: - Writing

// A destination of a fixed size. Bytes beyond it are counted, and dropped.
typedef struct {
    struct jpeg_destination_mgr manager;
    unsigned char *bytes;
    size_t capacity, count;
    unsigned char dropped[4096];
    int is_dropping;
} picture_output;

static inline void picture_output_start(j_compress_ptr info) {
    picture_output *output = (picture_output *)info->dest;
    output->is_dropping = output->capacity == 0;
    output->manager.next_output_byte = output->is_dropping ? output->dropped : output->bytes;
    output->manager.free_in_buffer = output->is_dropping ? sizeof output->dropped : output->capacity;
}

static inline boolean picture_output_is_full(j_compress_ptr info) {
    picture_output *output = (picture_output *)info->dest;
    output->count += output->is_dropping ? sizeof output->dropped : output->capacity;
    output->is_dropping = 1;
    output->manager.next_output_byte = output->dropped;
    output->manager.free_in_buffer = sizeof output->dropped;
    return TRUE;
}

static inline void picture_output_end(j_compress_ptr info) {
    picture_output *output = (picture_output *)info->dest;
    output->count += (output->is_dropping ? sizeof output->dropped : output->capacity) - output->manager.free_in_buffer;
}

typedef struct {
    struct jpeg_compress_struct info;
    picture_errors errors;
    picture_output output;
} picture_writer;

static inline void picture_write_planes(picture_writer *writer, const picture_samples *samples) {
    j_compress_ptr info = &writer->info;
    JSAMPROW rows[3][picture_max_rows];
    JSAMPARRAY parts[3] = {rows[0], rows[1], rows[2]};
    int step = info->max_v_samp_factor * DCTSIZE;
    while (info->next_scanline < info->image_height) {
        int index = info->next_scanline / step;
        for (int i = 0; i < info->num_components; i++) {
            const picture_plane *plane = &samples->planes[i];
            int count = info->comp_info[i].v_samp_factor * DCTSIZE;
            for (int row = 0; row < count; row++) {
                // Below the last row, it is repeated.
                int line = index * count + row < plane->height ? index * count + row : plane->height - 1;
                rows[i][row] = plane->samples + (size_t)line * plane->stride;
            }
        }
        jpeg_write_raw_data(info, parts, step);
    }
}

// Writes a picture as baseline JPEG without any metadata.
//
// The rows of gray and of planes have as many bytes as whole blocks of 8 samples. The tables are those of the quantization,
// row by row, for Y and for Cb and Cr. Returns the size; only if it is at most the capacity, all bytes were written. Returns
// 0 if the library has no memory, or cannot write a picture of this size.
static inline size_t picture_write(
    const picture_samples *samples, const unsigned int *luma, const unsigned int *chroma, unsigned char *bytes, size_t capacity
) {
    picture_writer writer;
    memset(&writer, 0, sizeof writer);
    writer.info.err = picture_set_errors(&writer.errors);
    if (setjmp(writer.errors.target)) {
        jpeg_destroy_compress(&writer.info);
        return 0;
    }
    j_compress_ptr info = &writer.info;
    jpeg_create_compress(info);
    writer.output.bytes = bytes;
    writer.output.capacity = capacity;
    writer.output.manager.init_destination = picture_output_start;
    writer.output.manager.empty_output_buffer = picture_output_is_full;
    writer.output.manager.term_destination = picture_output_end;
    info->dest = &writer.output.manager;
    info->image_width = samples->width;
    info->image_height = samples->height;
    info->input_components = samples->layout == picture_gray ? 1 : 3;
    info->in_color_space = samples->layout == picture_gray ? JCS_GRAYSCALE
        : samples->layout == picture_planes ? JCS_YCbCr : JCS_RGB;
    jpeg_set_defaults(info);
    jpeg_add_quant_table(info, 0, luma, 100, TRUE);
    jpeg_add_quant_table(info, 1, chroma, 100, TRUE);
    info->comp_info[0].h_samp_factor = samples->horizontal;
    info->comp_info[0].v_samp_factor = samples->vertical;
    info->raw_data_in = samples->layout != picture_rgb;
    jpeg_start_compress(info, TRUE);
    if (info->raw_data_in) {
        picture_write_planes(&writer, samples);
    } else {
        while (info->next_scanline < info->image_height) {
            JSAMPROW row = samples->planes[0].samples + (size_t)info->next_scanline * samples->planes[0].stride;
            jpeg_write_scanlines(info, &row, 1);
        }
    }
    jpeg_finish_compress(info);
    size_t count = writer.output.count;
    jpeg_destroy_compress(info);
    return count;
}

#else
#error "libjpeg-turbo is missing, which the trait 'Pictures' of tencentcloud-swift needs. Install it: 'apt-get install libjpeg62-turbo-dev' (Debian), 'apt-get install libjpeg-turbo8-dev' (Ubuntu), 'dnf install libjpeg-turbo-devel' (Fedora)."
#endif

#endif
