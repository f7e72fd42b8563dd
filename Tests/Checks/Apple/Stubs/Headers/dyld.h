int _NSGetExecutablePath(char *path, unsigned *size);
