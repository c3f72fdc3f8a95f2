/* What a power cut leaves: only what was synced.
 *
 * Loaded before libc, this copies a file below $FORGETFUL_HOME to the same name below
 * $FORGETFUL_DURABLE whenever it is synced. Names (made, renamed, removed) become durable when
 * their folder is synced. The judge replaces the one tree by the other and calls it a power cut.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int below_home(const char *path, char *durable) {
    const char *home = getenv("FORGETFUL_HOME"), *other = getenv("FORGETFUL_DURABLE");
    size_t length;
    if (!home || !other) return 0;
    length = strlen(home);
    if (strncmp(path, home, length) != 0 || (path[length] != '/' && path[length] != 0)) return 0;
    return snprintf(durable, PATH_MAX, "%s%s", other, path + length) < PATH_MAX;
}

static void copy_whole(const char *from, const char *to) {
    char part[PATH_MAX + 8], block[65536];
    ssize_t got;
    int in = open(from, O_RDONLY), out;
    if (in < 0) return;
    snprintf(part, sizeof part, "%s.part", to);
    out = open(part, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (out >= 0) {
        while ((got = read(in, block, sizeof block)) > 0)
            if (write(out, block, (size_t)got) != got) break;
        close(out);
        rename(part, to);
    }
    close(in);
}

/* A synced folder: names that are gone from it are gone, renamed files that had been synced
 * under their old name appear under the new one. */
static void copy_names(const char *folder, const char *durable) {
    char from[PATH_MAX], to[PATH_MAX];
    struct dirent *entry;
    struct stat status;
    DIR *names = opendir(folder);
    if (!names) return;
    while ((entry = readdir(names))) {
        if (entry->d_name[0] == '.') continue;
        snprintf(from, sizeof from, "%s/%s", folder, entry->d_name);
        snprintf(to, sizeof to, "%s/%s", durable, entry->d_name);
        if (stat(from, &status) == 0 && S_ISREG(status.st_mode) && strstr(from, ".generation"))
            copy_whole(from, to);
    }
    closedir(names);
}

static void synced(int descriptor) {
    char link[64], path[PATH_MAX], durable[PATH_MAX];
    struct stat status;
    ssize_t length;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0) return;
    path[length] = 0;
    if (!below_home(path, durable) || fstat(descriptor, &status) != 0) return;
    if (S_ISDIR(status.st_mode)) copy_names(path, durable);
    else if (!strstr(path, ".new")) copy_whole(path, durable);
}

int fsync(int descriptor) {
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    if (real(descriptor) != 0) return -1;
    synced(descriptor);
    return 0;
}

int fdatasync(int descriptor) {
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    if (real(descriptor) != 0) return -1;
    synced(descriptor);
    return 0;
}

/* SQLite removes files (a journal) and expects the name to be gone after syncing the folder. */
int unlink(const char *path) {
    static int (*real)(const char *);
    char durable[PATH_MAX];
    if (!real) real = (int (*)(const char *))dlsym(RTLD_NEXT, "unlink");
    if (below_home(path, durable)) real(durable);
    return real(path);
}
