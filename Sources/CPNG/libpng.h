#ifndef TENCENTCLOUD_SWIFT_LIBPNG_H
#define TENCENTCLOUD_SWIFT_LIBPNG_H

#if __has_include(<png.h>)
#include <png.h>
#else
#error "libpng is missing, which the trait 'Pictures' of tencentcloud-swift needs. Install it: 'apt-get install libpng-dev' (Debian, Ubuntu), 'dnf install libpng-devel' (Fedora)."
#endif

#endif
