#ifndef TENCENTCLOUD_SWIFT_ZLIB_H
#define TENCENTCLOUD_SWIFT_ZLIB_H

#if __has_include(<zlib.h>)
#include <zlib.h>
#else
#error "zlib is missing. Install it: 'apt-get install zlib1g-dev' (Debian, Ubuntu), 'dnf install zlib-devel' (Fedora). macOS has it."
#endif

#endif
