// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace panorama::testing {

// A small HTTP server on 127.0.0.1 for tests: plain sockets, one thread a connection, and every way to misbehave.
class LoopbackServer
{
public:
    struct Request
    {
        std::string method, path; // path without the query
        std::map<std::string, std::string> query, headers; // decoded; header names in lower case
        std::string body;
    };
    struct Reply
    {
        int status = 200;
        std::string body;
        std::vector<std::pair<std::string, std::string>> headers;
        std::string raw; // sent instead of all else, byte by byte as it is
        int delayBefore = 0, delayBody = 0; // milliseconds: before the first byte, before the body
        int bytesPerSecond = 0; // 0 = at once
        bool closeAtOnce = false; // nothing is sent
    };
    using Handler = std::function<Reply(const Request &)>; // called from several threads, one after the other

    explicit LoopbackServer(Handler handler);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;
    int port() const { return m_port; }
    std::string origin() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    int requests() const { return m_requests; }

private:
    void accept();
    void serve(int connection);
    void send(int connection, const Reply &reply);

    Handler m_handler;
    std::mutex m_one;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
    std::atomic<bool> m_closing {false};
    std::atomic<int> m_requests {0};
    int m_socket = -1, m_port = 0;
};

} // namespace panorama::testing
