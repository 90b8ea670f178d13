// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopback_server.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace panorama::testing {
namespace {

std::string decoded(const std::string &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            result += char(std::stoi(text.substr(i + 1, 2), nullptr, 16));
            i += 2;
        } else {
            result += text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

void readQuery(const std::string &text, std::map<std::string, std::string> &query)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('&', at), text.size());
        const std::size_t equals = std::min(text.find('=', at), end);
        query[decoded(text.substr(at, equals - at))] =
            equals < end ? decoded(text.substr(equals + 1, end - equals - 1)) : "";
        at = end + 1;
    }
}

LoopbackServer::Request parsed(const std::string &head)
{
    LoopbackServer::Request request;
    const std::size_t first = head.find(' '), second = head.find(' ', first + 1);
    request.method = head.substr(0, first);
    const std::string target = head.substr(first + 1, second - first - 1);
    const std::size_t mark = std::min(target.find('?'), target.size());
    request.path = target.substr(0, mark);
    readQuery(mark < target.size() ? target.substr(mark + 1) : "", request.query);
    for (std::size_t at = head.find("\r\n") + 2; at < head.size();) {
        const std::size_t end = std::min(head.find("\r\n", at), head.size());
        const std::size_t colon = head.find(':', at);
        if (colon == std::string::npos || colon > end)
            break;
        std::string name = head.substr(at, colon - at);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return char(std::tolower(c)); });
        request.headers[name] =
            head.substr(head.find_first_not_of(' ', colon + 1), end - head.find_first_not_of(' ', colon + 1));
        at = end + 2;
    }
    return request;
}

void sendAll(int connection, const std::string &bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t sent = ::send(connection, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        at += std::size_t(sent);
    }
}

} // namespace

LoopbackServer::LoopbackServer(Handler handler) : m_handler(std::move(handler))
{
    m_socket = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        std::abort();
    listen(m_socket, 64);
    socklen_t size = sizeof address;
    getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

LoopbackServer::~LoopbackServer()
{
    m_closing = true;
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    close(m_socket);
}

void LoopbackServer::accept()
{
    while (!m_closing) {
        pollfd waiting {m_socket, POLLIN, 0};
        if (poll(&waiting, 1, 20) <= 0)
            continue;
        const int connection = ::accept(m_socket, nullptr, nullptr);
        if (connection >= 0)
            m_threads.emplace_back([this, connection] { serve(connection); });
    }
}

void LoopbackServer::serve(int connection)
{
    std::string bytes;
    char buffer[65536];
    std::size_t end = std::string::npos;
    const timeval patience {5, 0};
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    while ((end = bytes.find("\r\n\r\n")) == std::string::npos) {
        const ssize_t count = recv(connection, buffer, sizeof buffer, 0);
        if (count <= 0) {
            close(connection);
            return;
        }
        bytes.append(buffer, std::size_t(count));
    }
    Request request = parsed(bytes.substr(0, end + 2));
    request.body = bytes.substr(end + 4);
    const std::size_t length =
        request.headers.contains("content-length") ? std::stoul(request.headers["content-length"]) : 0;
    while (request.body.size() < length) {
        const ssize_t count = recv(connection, buffer, sizeof buffer, 0);
        if (count <= 0)
            break;
        request.body.append(buffer, std::size_t(count));
    }
    ++m_requests;
    Reply reply;
    {
        const std::lock_guard one(m_one);
        reply = m_handler(request);
    }
    send(connection, reply);
    close(connection);
}

void LoopbackServer::send(int connection, const Reply &reply)
{
    const auto sleep = [this](int milliseconds) {
        for (int waited = 0; waited < milliseconds && !m_closing; waited += 20)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
    };
    if (reply.closeAtOnce) {
        const linger reset {1, 0};
        setsockopt(connection, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        return;
    }
    sleep(reply.delayBefore);
    if (!reply.raw.empty()) {
        sendAll(connection, reply.raw);
        return;
    }
    std::string head = "HTTP/1.1 " + std::to_string(reply.status) + " x\r\nConnection: close\r\n";
    bool sized = false;
    for (const auto &[name, value] : reply.headers) {
        head += name + ": " + value + "\r\n";
        sized = sized || name == "Content-Length";
    }
    if (!sized)
        head += "Content-Length: " + std::to_string(reply.body.size()) + "\r\n";
    sendAll(connection, head + "\r\n");
    sleep(reply.delayBody);
    for (std::size_t i = 0; reply.bytesPerSecond > 0 && i < reply.body.size() && !m_closing; ++i) {
        sendAll(connection, reply.body.substr(i, 1));
        sleep(1000 / reply.bytesPerSecond);
    }
    if (reply.bytesPerSecond == 0)
        sendAll(connection, reply.body);
}

} // namespace panorama::testing
