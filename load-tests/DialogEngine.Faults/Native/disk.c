/* A disk that can be slow, that can stop the process at any write, and of which it is known what would be left of it
   after a power cut. Put before the C library with LD_PRELOAD; it watches the database files in one folder.

   DIALOGENGINE_DISK_FOLDER   the folder; files in it that end in .db or .db-wal are watched
   DIALOGENGINE_DISK_CONTROL  a file of 64-bit numbers, shared with whoever injects the faults
   DIALOGENGINE_DISK_LOG      every write is noted there with what it overwrites, every sync after it has returned */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum how { BEFORE = 0, IN_THE_MIDST = 1, AFTER = 2 };
enum kind { WRITE = 1, TRUNCATE = 2, SYNC = 3 };

struct control {
    volatile int64_t sync_delay_ms; /* each sync takes so much longer */
    volatile int64_t die_in;        /* the process dies at the n-th call from now; 0: it does not */
    volatile int64_t die_how;
    volatile int64_t calls;         /* how many there have been */
};

struct entry { /* then the file's name without its folder, the bytes that were there, the bytes that came */
    uint32_t kind, name_length;
    uint64_t offset, old_size, old_length, new_length;
};

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static struct control nothing, *control = &nothing;
static char folder[4096];
static int log_file = -1;

static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);

__attribute__((constructor)) static void begin(void)
{
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    const char *watched = getenv("DIALOGENGINE_DISK_FOLDER"), *shared = getenv("DIALOGENGINE_DISK_CONTROL"), *log = getenv("DIALOGENGINE_DISK_LOG");
    if (!watched || !realpath(watched, folder)) return;
    strcat(folder, "/");
    int file = shared ? open(shared, O_RDWR | O_CLOEXEC) : -1;
    if (file >= 0) {
        void *mapped = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (mapped != MAP_FAILED) control = mapped;
        close(file);
    }
    if (log) log_file = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The name of a watched file, or NULL. */
static const char *watched(int file, char *path, size_t size)
{
    char link[64];
    if (!*folder) return NULL;
    int saved = errno;
    strcpy(link, "/proc/self/fd/");
    char digits[16], *digit = digits + sizeof digits - 1;
    *digit = 0;
    for (unsigned rest = (unsigned)file; digit == digits + sizeof digits - 1 || rest; rest /= 10) *--digit = (char)('0' + rest % 10);
    strcat(link, digit);
    ssize_t length = readlink(link, path, size - 1);
    errno = saved;
    if (length <= 0) return NULL;
    path[length] = 0;
    size_t before = strlen(folder);
    if (strncmp(path, folder, before)) return NULL;
    const char *name = path + before;
    size_t n = strlen(name);
    int is_database = (n > 3 && !strcmp(name + n - 3, ".db")) || (n > 7 && !strcmp(name + n - 7, ".db-wal"));
    return is_database ? name : NULL;
}

static void put(const void *bytes, size_t count)
{
    for (const char *at = bytes; count;) {
        ssize_t done = write(log_file, at, count);
        if (done <= 0) _exit(97); /* a log with a gap would be a lie */
        at += done;
        count -= (size_t)done;
    }
}

static void note(enum kind kind, const char *name, int file, off_t offset, const void *bytes, size_t count)
{
    if (log_file < 0) return;
    struct stat is;
    memset(&is, 0, sizeof is);
    fstat(file, &is);
    struct entry entry = { kind, (uint32_t)strlen(name), (uint64_t)offset, (uint64_t)is.st_size, 0, count };
    size_t old = 0;
    if (kind == WRITE && offset < is.st_size) old = (size_t)(is.st_size - offset) < count ? (size_t)(is.st_size - offset) : count;
    if (kind == TRUNCATE && offset < is.st_size) old = (size_t)(is.st_size - offset);
    size_t whole = sizeof entry + entry.name_length + old + count;
    char *buffer = malloc(whole), *at = buffer + sizeof entry + entry.name_length;
    if (!buffer) _exit(97);
    if (old) {
        ssize_t got = pread(file, at, old, offset);
        old = got > 0 ? (size_t)got : 0;
    }
    entry.old_length = old;
    memcpy(buffer, &entry, sizeof entry);
    memcpy(buffer + sizeof entry, name, entry.name_length);
    if (count) memcpy(at + old, bytes, count);
    put(buffer, sizeof entry + entry.name_length + old + count);
    free(buffer);
}

/* Whether the process is to die at this call. */
static int is_the_last(void)
{
    control->calls++;
    return control->die_in > 0 && --control->die_in == 0;
}

static void die(void)
{
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t offset)
{
    char path[4096];
    const char *name = watched(file, path, sizeof path);
    if (!name) return real_pwrite(file, bytes, count, offset);
    pthread_mutex_lock(&gate);
    int last = is_the_last();
    if (last && control->die_how == BEFORE) die();
    if (last && control->die_how == IN_THE_MIDST) count /= 2;
    note(WRITE, name, file, offset, bytes, count);
    ssize_t done = real_pwrite(file, bytes, count, offset);
    if (last) die();
    pthread_mutex_unlock(&gate);
    return done;
}

int ftruncate64(int file, off_t length)
{
    char path[4096];
    const char *name = watched(file, path, sizeof path);
    if (!name) return real_ftruncate(file, length);
    pthread_mutex_lock(&gate);
    int last = is_the_last();
    if (last && control->die_how == BEFORE) die();
    note(TRUNCATE, name, file, length, NULL, 0);
    int done = real_ftruncate(file, length);
    if (last) die();
    pthread_mutex_unlock(&gate);
    return done;
}

static int sync_file(int (*real)(int), int file)
{
    char path[4096];
    const char *name = watched(file, path, sizeof path);
    if (!name) return real(file);
    int64_t delay = control->sync_delay_ms;
    if (delay > 0) {
        struct timespec time = { delay / 1000, delay % 1000 * 1000000 };
        nanosleep(&time, NULL);
    }
    pthread_mutex_lock(&gate);
    int last = is_the_last();
    if (last && control->die_how == BEFORE) die();
    int done = real(file);
    if (done == 0) note(SYNC, name, file, 0, NULL, 0);
    if (last) die();
    pthread_mutex_unlock(&gate);
    return done;
}

int fsync(int file) { return sync_file(real_fsync, file); }
int fdatasync(int file) { return sync_file(real_fdatasync, file); }
ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) { return pwrite64(file, bytes, count, offset); }
int ftruncate(int file, off_t length) { return ftruncate64(file, length); }
