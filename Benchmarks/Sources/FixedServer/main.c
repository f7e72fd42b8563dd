// FixedServer FILE SECONDS DELAY: answers every HTTP/1.1 request on a port of 127.0.0.1 with the JSON in FILE, DELAY
// milliseconds after the request has arrived, and keeps connections open. It checks nothing, so that clients are measured
// and not the server. It prints its port, and ends by itself after SECONDS.
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { most_connections = 512 };

typedef struct {
    char head[16384];       // of the request that arrives, as far as it is there
    size_t head_size;
    size_t body_left;       // bytes of the request's body that are still to come
    size_t sent;            // bytes of the response that are on their way
    long long due;          // when the response is to be sent, in milliseconds; 0 while a request arrives
} Connection;

static struct pollfd sockets[most_connections + 1];  // the first one listens
static Connection *connections[most_connections + 1];
static int count = 1;
static char *response;
static size_t response_size;
static long long delay;
static char discarded[1 << 20];

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

static void read_response(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) fail(path);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    response = malloc((size_t)size + 256);
    int head = snprintf(
        response, 256, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %ld\r\n\r\n", size);
    if (fread(response + head, 1, (size_t)size, file) != (size_t)size) fail(path);
    fclose(file);
    response_size = (size_t)head + (size_t)size;
}

static int listen_anywhere(void) {
    int socket_ = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    if (bind(socket_, (struct sockaddr *)&address, size) || listen(socket_, most_connections)) fail("listen");
    if (getsockname(socket_, (struct sockaddr *)&address, &size)) fail("getsockname");
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return socket_;
}

static void accept_connection(void) {
    int socket_ = accept(sockets[0].fd, NULL, NULL), yes = 1;
    if (socket_ < 0) return;
    if (count > most_connections) {
        close(socket_);
        return;
    }
    fcntl(socket_, F_SETFL, O_NONBLOCK);
    setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    connections[count] = calloc(1, sizeof(Connection));
    sockets[count++] = (struct pollfd){.fd = socket_, .events = POLLIN};
}

static void drop(int index) {
    close(sockets[index].fd);
    free(connections[index]);
    count--;
    sockets[index] = sockets[count];
    connections[index] = connections[count];
}

// Takes the head that is complete, and what came of the body with it. Returns 0 if the head is not complete.
static int take_head(Connection *c) {
    c->head[c->head_size] = 0;
    char *end = strstr(c->head, "\r\n\r\n");
    if (!end) return 0;
    *end = 0;
    for (char *line = c->head; (line = strstr(line, "\r\n"));) {
        line += 2;
        if (!strncasecmp(line, "content-length:", 15)) c->body_left = strtoull(line + 15, NULL, 10);
    }
    c->body_left -= c->head_size - (size_t)(end + 4 - c->head);
    c->head_size = 0;
    return 1;
}

// Returns 0 if the connection is to be closed.
static int receive(Connection *c, int socket_) {
    for (;;) {
        int in_head = c->body_left == 0;
        size_t room = in_head ? sizeof c->head - 1 - c->head_size
                              : c->body_left < sizeof discarded ? c->body_left : sizeof discarded;
        ssize_t size = recv(socket_, in_head ? c->head + c->head_size : discarded, room, 0);
        if (size < 0) return errno == EAGAIN;
        if (size == 0) return 0;
        if (in_head) {
            c->head_size += (size_t)size;
            if (!take_head(c)) continue;
        } else {
            c->body_left -= (size_t)size;
        }
        if (c->body_left == 0) {
            c->due = now() + delay;
            return 1;
        }
    }
}

// Returns 0 if the connection is to be closed.
static int respond(int index) {
    Connection *c = connections[index];
    ssize_t size = send(sockets[index].fd, response + c->sent, response_size - c->sent, 0);
    if (size < 0) return errno == EAGAIN;
    c->sent += (size_t)size;
    if (c->sent == response_size) {
        c->sent = 0;
        c->due = 0;
    }
    return 1;
}

static int handle(int index) {
    Connection *c = connections[index];
    int stays = !c->due && sockets[index].revents ? receive(c, sockets[index].fd) : 1;
    if (stays && c->due && c->due <= now()) stays = respond(index);
    return stays;
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    read_response(argv[1]);
    alarm((unsigned)atoi(argv[2]));
    delay = atoi(argv[3]);
    sockets[0] = (struct pollfd){.fd = listen_anywhere(), .events = POLLIN};
    for (;;) {
        int pause = -1;
        for (int i = 1; i < count; i++) {
            long long due = connections[i]->due;
            // A response that did not fit is continued when there is room.
            sockets[i].events = !due ? POLLIN : connections[i]->sent ? POLLOUT : 0;
            if (due && !connections[i]->sent) pause = pause < 0 ? 1 : pause;
        }
        if (poll(sockets, (nfds_t)count, pause) < 0) fail("poll");
        for (int i = count - 1; i > 0; i--)
            if (!handle(i)) drop(i);
        if (sockets[0].revents) accept_connection();
    }
}
