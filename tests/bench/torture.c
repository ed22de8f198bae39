/* Loaded before the C library: makes calls of a process fail, or ends it, at the place that torture_arm names.
 * Only calls about files below one folder count, so that a round always hits what it is about. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { OPEN = 1, WRITE = 2, SYNC = 4, RENAME = 8, LINK = 16, UNLINK = 32, MKDIR = 64 };

static char root[4096];
static long first = -1, last = -1, seen;
static int fault, kinds;

/* From the n-th call on, so many calls of these kinds fail with an error number; 0 kills the process instead. */
void torture_arm(const char *folder, long n, long count, int error, int which) {
    snprintf(root, sizeof root, "%s", folder);
    first = n;
    last = n + count;
    fault = error;
    kinds = which;
    seen = 0;
}

long torture_seen(void) { return seen; }

static int is_due(const char *path, int kind) {
    if (first < 0 || path == NULL || strncmp(path, root, strlen(root)) != 0) return 0;
    if (!(kind & kinds)) return 0;
    long number = __sync_fetch_and_add(&seen, 1);
    if (number < first || number >= last) return 0;
    if (fault == 0) kill(getpid(), SIGKILL);
    errno = fault;
    return 1;
}

static int is_due_fd(int fd, int kind) {
    char link[64], path[4096];
    if (first < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return is_due(path, kind);
}

#define NEXT(type, name, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

#define OPENS(name)                                                   \
    int name(const char *path, int flags, ...) {                      \
        va_list rest;                                                 \
        va_start(rest, flags);                                        \
        mode_t mode = va_arg(rest, mode_t);                           \
        va_end(rest);                                                 \
        if (is_due(path, OPEN)) return -1;                            \
        return NEXT(int, name, const char *, int, ...)(path, flags, mode); \
    }
OPENS(open)
OPENS(open64)

ssize_t write(int fd, const void *data, size_t size) {
    if (is_due_fd(fd, WRITE)) return -1;
    return NEXT(ssize_t, write, int, const void *, size_t)(fd, data, size);
}

#define PWRITES(name)                                                       \
    ssize_t name(int fd, const void *data, size_t size, off_t at) {         \
        if (is_due_fd(fd, WRITE)) return -1;                                \
        return NEXT(ssize_t, name, int, const void *, size_t, off_t)(fd, data, size, at); \
    }
PWRITES(pwrite)
PWRITES(pwrite64)

#define SYNCS(name)                          \
    int name(int fd) {                       \
        if (is_due_fd(fd, SYNC)) return -1;  \
        return NEXT(int, name, int)(fd);     \
    }
SYNCS(fsync)
SYNCS(fdatasync)

int rename(const char *from, const char *to) {
    if (is_due(from, RENAME)) return -1;
    return NEXT(int, rename, const char *, const char *)(from, to);
}

int renameat2(int one, const char *from, int other, const char *to, unsigned int flags) {
    if (is_due(from, RENAME)) return -1;
    return NEXT(int, renameat2, int, const char *, int, const char *, unsigned int)(one, from, other, to, flags);
}

int link(const char *from, const char *to) {
    if (is_due(from, LINK)) return -1;
    return NEXT(int, link, const char *, const char *)(from, to);
}

int unlink(const char *path) {
    if (is_due(path, UNLINK)) return -1;
    return NEXT(int, unlink, const char *)(path);
}

int mkdir(const char *path, mode_t mode) {
    if (is_due(path, MKDIR)) return -1;
    return NEXT(int, mkdir, const char *, mode_t)(path, mode);
}
