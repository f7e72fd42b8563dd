// The part of Darwin's C library that the project and ArgumentParser use, with its types, which differ from those of Linux.
#ifndef STUB_DARWIN_H
#define STUB_DARWIN_H

typedef unsigned long size_t;
typedef long ssize_t;
typedef long long off_t;
typedef unsigned short mode_t;
typedef int dev_t;
typedef unsigned long long ino_t;

// <errno.h>, <stdlib.h>, <string.h>, <sysexits.h>
#define EACCES 13
#define EDQUOT 69
#define EINTR 4
#define EIO 5
#define EEXIST 17
#define ENOENT 2
#define ENOSPC 28
#define ENOTDIR 20
#define EISDIR 21
#define EPERM 1
#define EROFS 30
#define EXIT_FAILURE 1
#define EXIT_SUCCESS 0
#define EX_USAGE 64
int *__error(void);
char *strerror(int);
size_t strlen(const char *);
void *memchr(const void *, int, size_t);
int memcmp(const void *, const void *, size_t);
void *memcpy(void *, const void *, size_t);
int memset_s(void *, size_t, int, size_t);
void *malloc(size_t);
void *realloc(void *, size_t);
void free(void *);
void exit(int) __attribute__((noreturn));
char *getenv(const char *);
int setenv(const char *, const char *, int);
int unsetenv(const char *);

// <stdio.h>
typedef struct __sFILE FILE;
int putc(int, FILE *);

// <sys/stat.h>, <fcntl.h>, <unistd.h>, <dirent.h>
#define LOCK_EX 2
#define LOCK_UN 8
#define O_APPEND 0x00000008
#define O_CLOEXEC 0x01000000
#define O_EXCL 0x00000800
#define O_NONBLOCK 0x00000004
#define F_SETFL 4
#define O_CREAT 0x200
#define O_RDONLY 0
#define O_RDWR 2
#define O_TRUNC 0x400
#define O_WRONLY 1
#define STDERR_FILENO 2
#define STDOUT_FILENO 1
struct timespec {
    long tv_sec, tv_nsec;
};
struct stat {
    dev_t st_dev;
    mode_t st_mode;
    unsigned short st_nlink;
    ino_t st_ino;
    unsigned st_uid, st_gid;
    dev_t st_rdev;
    struct timespec st_atimespec, st_mtimespec, st_ctimespec, st_birthtimespec;
    off_t st_size;
};
struct dirent {
    unsigned long long d_ino, d_seekoff;
    unsigned short d_reclen, d_namlen;
    unsigned char d_type;
    char d_name[1024];
};
typedef struct { int descriptor; } DIR;
struct flock {
    off_t l_start, l_len;
};
int stat(const char *, struct stat *);
int fstat(int, struct stat *);
int lstat(const char *, struct stat *);
ssize_t pread(int, void *, size_t, off_t);
ssize_t read(int, void *, size_t);
ssize_t write(int, const void *, size_t);
int close(int);
int flock(int, int);
int isatty(int);
#define _SC_NPROCESSORS_ONLN 58
long sysconf(int);
#define SIGXFSZ 25
typedef void (*sig_t)(int);
sig_t signal(int, sig_t);
int mkdir(const char *, mode_t);
mode_t umask(mode_t);
int rmdir(const char *);
int unlink(const char *);
int rename(const char *, const char *);
char *realpath(const char *, char *);
char *getcwd(char *, size_t);
DIR *opendir(const char *);
struct dirent *readdir(DIR *);
int closedir(DIR *);

// <sys/ioctl.h>, <os/lock.h>
struct winsize {
    unsigned short ws_row, ws_col, ws_xpixel, ws_ypixel;
};
typedef struct os_unfair_lock_s {
    unsigned opaque;
} os_unfair_lock;
void os_unfair_lock_lock(os_unfair_lock *);
void os_unfair_lock_unlock(os_unfair_lock *);

#endif
