// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP client against a server that misbehaves: every fault is an answer or a stated failure, soon, and no
// credential ever reaches another origin.
#include "support/loopback_server.h"
#include "sync/net/http_client.h"

#include <QTest>

#include <zlib.h>

#include <atomic>

using namespace panorama;
using namespace panorama::sync;
using panorama::testing::LoopbackServer;

namespace {

std::string gzipped(const std::string &plain)
{
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string bytes(deflateBound(&stream, plain.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    deflate(&stream, Z_FINISH);
    bytes.resize(stream.total_out);
    deflateEnd(&stream);
    return bytes;
}

HttpAnswer fetch(const LoopbackServer &server, const std::string &path = "/x",
                 std::vector<std::string> hosts = {"127.0.0.1", "localhost"})
{
    HttpOptions options;
    options.timeoutSeconds = 1;
    options.loopbackOrigin = Url::parse(server.origin()).value();
    options.allowedHosts = std::move(hosts);
    HttpClient client(options);
    HttpRequest request;
    request.url = server.origin() + path;
    request.headers = {{"Authorization", "Bearer geheim"}, {"X-Api-Key", "geheim"}};
    return client.send(request, CancelToken());
}

LoopbackServer::Reply reply(int status, std::string body, std::vector<std::pair<std::string, std::string>> headers = {})
{
    LoopbackServer::Reply reply;
    reply.status = status;
    reply.body = std::move(body);
    reply.headers = std::move(headers);
    return reply;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers();
    void faults_data();
    void faults();
    void bombIsStopped();
    void redirects_data();
    void redirects();
    void sameOriginRedirectIsFollowed();
    void loopbackOnlyByItsOrigin();
    void cancelIsQuick();
    void nothingIsSentTwice();
};

void TestHttpClient::answers()
{
    LoopbackServer server([](const LoopbackServer::Request &request) {
        return reply(200, gzipped("hello " + request.headers.at("authorization")),
                     {{"Content-Encoding", "gzip"}, {"X-Total", "7"}});
    });
    const HttpAnswer answer = fetch(server);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string("hello Bearer geheim"));
    QCOMPARE(*answer.header("x-total"), std::string("7"));
}

void TestHttpClient::faults_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"reset", "hang before header", "hang before body", "1 B/s", "cut with length", "gzip cut",
                              "no http", "empty"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

static LoopbackServer::Reply faulty(const std::string &fault)
{
    LoopbackServer::Reply bad = reply(200, "{\"a\":1}");
    if (fault == "reset")
        bad.closeAtOnce = true;
    if (fault == "hang before header")
        bad.delayBefore = 6000;
    if (fault == "hang before body")
        bad.delayBody = 6000;
    if (fault == "1 B/s")
        bad.bytesPerSecond = 1;
    if (fault == "cut with length")
        bad.headers = {{"Content-Length", "1000"}};
    if (fault == "gzip cut")
        bad = reply(200, gzipped(std::string(100000, 'x')).substr(0, 60), {{"Content-Encoding", "gzip"}});
    if (fault == "no http")
        bad.raw = "this is not http\r\n\r\n";
    if (fault == "empty")
        bad.raw = " ";
    return bad;
}

void TestHttpClient::faults()
{
    QFETCH(QString, fault);
    LoopbackServer server([&](const LoopbackServer::Request &) { return faulty(fault.toStdString()); });
    const auto start = std::chrono::steady_clock::now();
    const HttpAnswer answer = fetch(server);
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    QVERIFY2(!answer.failure.empty(), fault.toLatin1().constData());
    QVERIFY(!answer.refused);
    QCOMPARE(answer.failure.find("geheim"), std::string::npos);
}

void TestHttpClient::bombIsStopped()
{
    const std::string bomb = gzipped(std::string(200u << 20, 'x'));
    LoopbackServer server([&](const LoopbackServer::Request &) {
        return reply(200, bomb, {{"Content-Encoding", "gzip"}});
    });
    const HttpAnswer answer = fetch(server);
    QVERIFY(answer.refused);
    QVERIFY(answer.body.size() < (32u << 20));
}

void TestHttpClient::redirects_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("other port") << QStringLiteral("OTHER/y");
    QTest::newRow("other host") << QStringLiteral("http://localhost:PORT/y");
    QTest::newRow("foreign") << QStringLiteral("https://evil.example/y");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("metadata") << QStringLiteral("http://169.254.169.254/latest");
    QTest::newRow("user") << QStringLiteral("http://a@127.0.0.1:PORT/y");
    QTest::newRow("loop") << QStringLiteral("/x");
}

void TestHttpClient::redirects()
{
    QFETCH(QString, target);
    std::string seen;
    LoopbackServer other([&](const LoopbackServer::Request &request) {
        for (const auto &[name, value] : request.headers)
            seen += value;
        return reply(200, "trap");
    });
    std::string location = target.toStdString();
    LoopbackServer server([&](const LoopbackServer::Request &) { return reply(302, "", {{"Location", location}}); });
    if (location.rfind("OTHER", 0) == 0)
        location = other.origin() + "/y";
    if (const std::size_t port = location.find("PORT"); port != std::string::npos)
        location.replace(port, 4, std::to_string(other.port()));
    const HttpAnswer answer = fetch(server);
    QVERIFY(answer.refused);
    QCOMPARE(other.requests(), 0);
    QVERIFY(server.requests() <= 6);
}

void TestHttpClient::sameOriginRedirectIsFollowed()
{
    LoopbackServer server([](const LoopbackServer::Request &request) {
        return request.path == "/x" ? reply(307, "", {{"Location", "/y?q=1"}})
                                    : reply(200, request.path + request.headers.at("authorization"));
    });
    QCOMPARE(fetch(server).body, std::string("/yBearer geheim"));
}

void TestHttpClient::loopbackOnlyByItsOrigin()
{
    LoopbackServer server([](const LoopbackServer::Request &) { return reply(200, "trap"); });
    HttpOptions options;
    options.allowedHosts = {"127.0.0.1", "localhost", "localtest.me"};
    HttpClient client(options);
    for (const std::string &host : {std::string("127.0.0.1"), std::string("localhost"), std::string("[::1]")})
        for (const std::string &scheme : {std::string("http"), std::string("https")}) {
            HttpRequest request;
            request.url = scheme + "://" + host + ":" + std::to_string(server.port()) + "/";
            QVERIFY(client.send(request, CancelToken()).refused);
        }
    QCOMPARE(server.requests(), 0);
}

void TestHttpClient::cancelIsQuick()
{
    LoopbackServer server([](const LoopbackServer::Request &) {
        LoopbackServer::Reply slow = reply(200, "x");
        slow.delayBefore = 5000;
        return slow;
    });
    HttpOptions options;
    options.timeoutSeconds = 60;
    options.loopbackOrigin = Url::parse(server.origin()).value();
    HttpClient client(options);
    CancelToken cancel;
    std::thread canceller([cancel] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        cancel.cancel();
    });
    HttpRequest request;
    request.url = server.origin() + "/";
    const auto start = std::chrono::steady_clock::now();
    QVERIFY(client.send(request, cancel).cancelled);
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
    canceller.join();
}

// Some libraries send a request again when the connection breaks; the tries are counted by the rules alone.
void TestHttpClient::nothingIsSentTwice()
{
    std::atomic<int> count = 0;
    LoopbackServer server([&](const LoopbackServer::Request &) {
        LoopbackServer::Reply answer = reply(200, "x");
        answer.closeAtOnce = ++count > 1;
        return answer;
    });
    QCOMPARE(fetch(server).status, 200);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!fetch(server).failure.empty());
    QCOMPARE(count.load(), 4);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "test_http_client.moc"
