/* Stands between the program and the C library (LD_PRELOAD) for files under SHIM_FOLDER.
 *
 * With SHIM_LOG every change is written down in its order: what was written where, cut, renamed, deleted, made, flushed.
 * Armed (shim_arm), the n-th write, flush, cut or rename from then on fails once with the given errno and does nothing.
 * Files of shared memory (-shm) are left alone: they are made anew from the WAL.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static long armed = -1, seen = 0;
static int failing = 0, fired = 0, log_fd = -2;
static char kinds[65536];

void shim_arm(long n, int error) { seen = 0; armed = n; failing = error; fired = 0; }
long shim_seen(void) { return seen; }
int shim_fired(void) { return fired; }
int shim_kind(long n) { return kinds[n % (long)sizeof kinds]; }

static int ours(const char *path) {
    const char *folder = getenv("SHIM_FOLDER");
    size_t length;
    if (!folder || !path || strncmp(path, folder, strlen(folder))) return 0;
    length = strlen(path);
    return length < 4 || strcmp(path + length - 4, "-shm");
}

static int of_handle(int handle, char *path) {
    char link[64];
    ssize_t length;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    length = syscall(SYS_readlinkat, AT_FDCWD, link, path, (size_t)4095);
    if (length <= 0) return 0;
    path[length] = 0;
    return ours(path);
}

static void put(const void *bytes, size_t length) { syscall(SYS_write, log_fd, bytes, length); }

static void note(char kind, const char *path, uint64_t offset, const void *data, uint64_t length) {
    uint32_t name = strlen(path);
    int saved = errno;
    if (log_fd == -2) {
        const char *log = getenv("SHIM_LOG");
        log_fd = log ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    }
    if (log_fd >= 0) {
        put(&kind, 1);
        put(&name, 4);
        put(&offset, 8);
        put(&length, 8);
        put(path, name);
        if (data) put(data, length);
    }
    errno = saved;
}

static int fails(char kind) {
    seen++;
    kinds[seen % (long)sizeof kinds] = kind;
    if (armed < 0 || seen != armed) return 0;
    fired = 1;
    errno = failing;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int handle, const void *data, size_t length) {
    char path[4096];
    ssize_t done;
    off_t at;
    if (!of_handle(handle, path)) return REAL(write)(handle, data, length);
    if (fails('w')) return -1;
    at = lseek(handle, 0, SEEK_CUR);
    done = REAL(write)(handle, data, length);
    if (done > 0) note('W', path, at, data, done);
    return done;
}

ssize_t pwrite64(int handle, const void *data, size_t length, off64_t at) {
    char path[4096];
    ssize_t done;
    if (!of_handle(handle, path)) return REAL(pwrite64)(handle, data, length, at);
    if (fails('w')) return -1;
    done = REAL(pwrite64)(handle, data, length, at);
    if (done > 0) note('W', path, at, data, done);
    return done;
}

ssize_t pwrite(int handle, const void *data, size_t length, off_t at) { return pwrite64(handle, data, length, at); }

int fsync(int handle) {
    char path[4096];
    int done;
    if (!of_handle(handle, path)) return REAL(fsync)(handle);
    if (fails('s')) return -1;
    done = REAL(fsync)(handle);
    if (!done) note('S', path, 0, NULL, 0);
    return done;
}

int fdatasync(int handle) { return fsync(handle); }

int ftruncate64(int handle, off64_t length) {
    char path[4096];
    int done;
    if (!of_handle(handle, path)) return REAL(ftruncate64)(handle, length);
    if (fails('t')) return -1;
    done = REAL(ftruncate64)(handle, length);
    if (!done) note('T', path, length, NULL, 0);
    return done;
}

int ftruncate(int handle, off_t length) { return ftruncate64(handle, length); }

int rename(const char *from, const char *to) {
    int done;
    if (!ours(to)) return REAL(rename)(from, to);
    if (fails('r')) return -1;
    done = REAL(rename)(from, to);
    if (!done) note('R', from, 0, to, strlen(to));
    return done;
}

int unlink(const char *path) {
    int done = REAL(unlink)(path);
    if (!done && ours(path)) note('U', path, 0, NULL, 0);
    return done;
}

int open64(const char *path, int flags, ...) {
    mode_t mode = 0;
    int made = 0, handle;
    va_list rest;
    if (flags & (O_CREAT | O_TMPFILE)) {
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    if (ours(path) && (flags & O_CREAT)) made = access(path, F_OK) != 0;
    handle = REAL(open64)(path, flags, mode);
    if (handle >= 0 && ours(path)) {
        if (made) note('C', path, 0, NULL, 0);
        else if (flags & O_TRUNC) note('T', path, 0, NULL, 0);
    }
    return handle;
}

int open(const char *path, int flags, ...) {
    mode_t mode = 0;
    va_list rest;
    if (flags & (O_CREAT | O_TMPFILE)) {
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    return open64(path, flags, mode);
}
