// SPDX-License-Identifier: GPL-3.0-or-later
// libcurl rather than QNetworkAccessManager: Qt sends a request again by itself, up to three times, when the server
// closes the connection (so "at most eight tries" could not be kept), and cannot check the address that a name was
// resolved to at the moment of connecting.
#include "sync/net/http_client.h"

#include "core/text.h"
#include "sync/net/inflate.h"

#include <algorithm>
#include <arpa/inet.h>
#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace panorama::sync {
namespace {

constexpr int mostRedirects = 5;

struct Transfer
{
    CURL *handle = nullptr;
    HttpAnswer answer;
    bool allowLoopback = false, proxied = false;
    std::string refusal;
};

std::size_t takeBody(char *bytes, std::size_t size, std::size_t count, void *context)
{
    auto *transfer = static_cast<Transfer *>(context);
    transfer->answer.body.append(bytes, size * count);
    if (transfer->answer.body.size() > largestAnswer) {
        transfer->refusal = "The answer is too large.";
        return 0;
    }
    return size * count;
}

std::size_t takeHeader(char *bytes, std::size_t size, std::size_t count, void *context)
{
    auto *transfer = static_cast<Transfer *>(context);
    const std::string_view line = trimmed({bytes, size * count});
    if (line.substr(0, 5) == "HTTP/")
        transfer->answer.headers.clear();
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos && transfer->answer.headers.size() < 1000)
        transfer->answer.headers.emplace_back(toLower(trimmed(line.substr(0, colon))),
                                              std::string(trimmed(line.substr(colon + 1))));
    return size * count;
}

std::string addressText(const curl_sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = "";
    if (address->family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in *>(&address->addr)->sin_addr, text, sizeof text);
    else if (address->family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 *>(&address->addr)->sin6_addr, text, sizeof text);
    return text;
}

curl_socket_t openSocket(void *context, curlsocktype, curl_sockaddr *address)
{
    auto *transfer = static_cast<Transfer *>(context);
    const std::string text = addressText(address);
    const bool loopback = text == "::1" || text.rfind("127.", 0) == 0;
    const bool allowed = transfer->allowLoopback ? loopback : transfer->proxied || !isPrivateAddress(text);
    if (!allowed) {
        transfer->refusal = "The host leads to a private address, which sources may not reach.";
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

// A certificate that names its host only in the subject is refused before anything is sent.
int beforeRequest(void *context, char *, char *, int, int)
{
    auto *transfer = static_cast<Transfer *>(context);
    curl_certinfo *info = nullptr;
    if (curl_easy_getinfo(transfer->handle, CURLINFO_CERTINFO, &info) != CURLE_OK || !info || info->num_of_certs < 1)
        return CURL_PREREQFUNC_OK;
    for (const curl_slist *line = info->certinfo[0]; line; line = line->next)
        if (std::string_view(line->data).find("Subject Alternative Name") != std::string_view::npos)
            return CURL_PREREQFUNC_OK;
    transfer->refusal =
        "The server's certificate does not name its host as certificates must (no subject alternative name).";
    return CURL_PREREQFUNC_ABORT;
}

bool isCertificateFault(CURLcode code)
{
    return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_ISSUER_ERROR || code == CURLE_SSL_CACERT_BADFILE
        || code == CURLE_SSL_INVALIDCERTSTATUS;
}

std::string reasonOf(CURLcode code, const char *detail)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return "The host's name is not known.";
    case CURLE_COULDNT_CONNECT: return "The server cannot be reached.";
    case CURLE_OPERATION_TIMEDOUT: return "The server did not answer in time.";
    case CURLE_PARTIAL_FILE: return "The answer is cut.";
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR: return "The server closed the connection.";
    case CURLE_BAD_CONTENT_ENCODING: return "The answer's compressed part is damaged.";
    default: break;
    }
    const std::string plain = detail && *detail ? detail : curl_easy_strerror(code);
    return isCertificateFault(code) || code == CURLE_SSL_CONNECT_ERROR ? "The secure connection failed: " + plain + "."
                                                                       : plain + ".";
}

bool usesProxy()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        if (const char *value = getenv(name); value && *value)
            return true;
    return false;
}

} // namespace

struct HttpClient::Connection
{
    CURLM *multi = nullptr;
    CURL *easy = nullptr;
    char detail[CURL_ERROR_SIZE] = "";

    Connection()
    {
        static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT); // once, by the first
        (void)ready;
        multi = curl_multi_init();
        easy = curl_easy_init();
    }
    ~Connection()
    {
        curl_easy_cleanup(easy);
        curl_multi_cleanup(multi);
    }

    // Drives one transfer; looks at the cancel token ten times a second.
    std::optional<CURLcode> run(const CancelToken &cancel)
    {
        std::optional<CURLcode> code;
        curl_multi_add_handle(multi, easy);
        for (int running = 1; running && !cancel.isCancelled();) {
            curl_multi_perform(multi, &running);
            if (running)
                curl_multi_poll(multi, nullptr, 0, 100, nullptr);
        }
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &left))
            if (message->msg == CURLMSG_DONE)
                code = message->data.result;
        curl_multi_remove_handle(multi, easy);
        return code;
    }
};

HttpClient::HttpClient(HttpOptions options)
    : m_options(std::move(options)), m_connection(std::make_unique<Connection>())
{
}

HttpClient::~HttpClient() = default;

std::string HttpClient::refusal(const Url &url) const
{
    if (isLoopbackOrigin(url))
        return {};
    if (url.scheme != "https")
        return "Only https:// is spoken.";
    const auto &hosts = m_options.allowedHosts;
    if (std::find(hosts.begin(), hosts.end(), url.host) == hosts.end())
        return "The host " + url.host + " is not one of this source.";
    if (isLoopbackHost(url.host) || (isAddressLiteral(url.host) && isPrivateAddress(url.host)))
        return "Private addresses are not spoken to.";
    return {};
}

static curl_slist *headerList(const HttpRequest &request)
{
    curl_slist *list = curl_slist_append(nullptr, "Expect:");
    list = curl_slist_append(list, "Accept-Encoding: gzip");
    if (!request.contentType.empty())
        list = curl_slist_append(list, ("Content-Type: " + request.contentType).c_str());
    bool accepts = false;
    for (const auto &[name, value] : request.headers) {
        accepts = accepts || toLower(name) == "accept";
        list = curl_slist_append(list, (value.empty() ? name + ";" : name + ": " + value).c_str());
    }
    return accepts ? list : curl_slist_append(list, "Accept: application/json, */*;q=0.5");
}

static void setLimits(CURL *easy, const HttpOptions &options, bool loopback)
{
    const long timeout = std::max(1L, long(options.timeoutSeconds * 1000));
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, std::min(timeout, 15000L));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 64L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, std::max(1L, timeout / 1000));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, options.timeoutSeconds < 1 ? timeout : timeout * 10);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, loopback ? 1L : 0L); // a reused connection could send twice
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(easy, CURLOPT_CERTINFO, 1L);
    if (loopback)
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
    if (!options.extraCaFile.empty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, options.extraCaFile.c_str());
}

// curl takes a compressed body that ends early for a whole one; so it is inflated here.
static void unpack(HttpAnswer &answer)
{
    const std::string *encoding = answer.header("content-encoding");
    if (!encoding || answer.body.empty() || toLower(*encoding) == "identity")
        return;
    Result<std::string> plain = inflated(answer.body);
    if (plain) {
        answer.body = std::move(*plain);
        return;
    }
    answer.body.clear();
    answer.status = 0;
    answer.failure = plain.error().message;
    answer.refused = plain.error().code == ErrorCode::Invalid;
}

HttpAnswer HttpClient::perform(const HttpRequest &request, const Url &url, const CancelToken &cancel)
{
    CURL *easy = m_connection->easy;
    Transfer transfer;
    transfer.handle = easy;
    transfer.allowLoopback = isLoopbackOrigin(url) && isLoopbackHost(url.host);
    transfer.proxied = !transfer.allowLoopback && usesProxy();
    curl_easy_reset(easy);
    setLimits(easy, m_options, transfer.allowLoopback);
    curl_easy_setopt(easy, CURLOPT_URL, url.text().c_str());
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.c_str());
    if (request.method != "GET") {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.data());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
    }
    curl_slist *headers = headerList(request);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Panorama");
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, beforeRequest);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_connection->detail);
    m_connection->detail[0] = '\0';
    const std::optional<CURLcode> code = m_connection->run(cancel);
    curl_slist_free_all(headers);
    HttpAnswer answer = std::move(transfer.answer);
    if (!code) {
        answer.cancelled = true;
        answer.failure = "Cancelled.";
    } else if (*code != CURLE_OK) {
        answer.refused = !transfer.refusal.empty() || isCertificateFault(*code);
        answer.failure = transfer.refusal.empty() ? reasonOf(*code, m_connection->detail) : transfer.refusal;
    } else {
        long status = 0;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        answer.status = int(status);
        unpack(answer);
    }
    return answer;
}

static HttpAnswer refused(std::string why)
{
    HttpAnswer answer;
    answer.failure = std::move(why);
    answer.refused = true;
    return answer;
}

HttpAnswer HttpClient::send(const HttpRequest &request, const CancelToken &cancel)
{
    HttpRequest current = request;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        const Result<Url> url = Url::parse(current.url);
        if (!url)
            return refused(url.error().message);
        if (const std::string why = refusal(*url); !why.empty())
            return refused(hop == 0 ? why : "The server redirects elsewhere. " + why);
        HttpAnswer answer = perform(current, *url, cancel);
        const std::string *location = answer.header("location");
        const bool isRedirect =
            answer.failure.empty() && answer.status >= 300 && answer.status < 400 && answer.status != 304 && location;
        if (!isRedirect)
            return answer;
        const Result<Url> target = url->resolve(*location);
        if (!target)
            return refused("The server redirects to something that is no usable address.");
        if (const std::string why = refusal(*target); !why.empty())
            return refused("The server redirects elsewhere. " + why);
        const std::optional<HttpRequest> next = redirected(current, answer.status, *url, *target);
        if (!next)
            return refused("The server redirects to a place where the request must not go.");
        current = *next;
    }
    return refused("The server redirects in a circle.");
}

} // namespace panorama::sync
