// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fake_api.h"

#include "sync/engine/pointer.h"

#include <algorithm>

namespace panorama::testing {
namespace {

std::string queryValue(const std::string &url, const std::string &name)
{
    const std::size_t query = url.find('?');
    std::size_t at = query == std::string::npos ? query : url.find(name + "=", query);
    while (at != std::string::npos && url[at - 1] != '?' && url[at - 1] != '&')
        at = url.find(name + "=", at + 1);
    if (at == std::string::npos)
        return {};
    at += name.size() + 1;
    return url.substr(at, url.find('&', at) - at);
}

std::int64_t number(const std::string &text, std::int64_t fallback)
{
    return text.empty() ? fallback : std::stoll(text);
}

} // namespace

sync::HttpAnswer answered(int status, std::string body, std::vector<std::pair<std::string, std::string>> headers)
{
    sync::HttpAnswer answer;
    answer.status = status;
    answer.body = std::move(body);
    answer.headers = std::move(headers);
    return answer;
}

sync::HttpAnswer FakeApi::send(const sync::HttpRequest &request, const CancelToken &)
{
    if (request.url.find("/token") != std::string::npos) {
        ++tokenRequests;
        return answered(200, "{\"access_token\":\"t" + std::to_string(tokenRequests) + "\",\"expires_in\":3600}");
    }
    ++requests;
    if (before)
        if (auto answer = before(requests))
            return *answer;
    return list(request);
}

sync::HttpAnswer FakeApi::list(const sync::HttpRequest &request) const
{
    const std::int64_t from = number(queryValue(request.url, "since"), 0),
                       to = number(queryValue(request.url, "until"), INT64_MAX);
    std::vector<Json> found;
    for (const Json &row : rows)
        if (const std::int64_t updated = row.find("updated")->integer(); updated >= from && updated < to)
            found.push_back(row);
    std::stable_sort(found.begin(), found.end(), [](const Json &a, const Json &b) {
        return a.find("updated")->integer() < b.find("updated")->integer();
    });
    const std::int64_t size = number(queryValue(request.url, "limit"), pageSize);
    std::int64_t start = number(queryValue(request.url,
                                           style == "page"         ? "page"
                                               : style == "offset" ? "offset"
                                                                   : "cursor"),
                                style == "page" ? 1 : 0);
    if (style == "page")
        start = (start - 1) * size;
    Json list = Json::array();
    for (std::int64_t i = start; i < std::min<std::int64_t>(start + size, std::int64_t(found.size())); ++i)
        list.append(found[std::size_t(i)]);
    Json body = Json::object({{"orders", std::move(list)},
                              {"total", std::int64_t(found.size())},
                              {"pages", std::int64_t((found.size() + std::size_t(size) - 1) / std::size_t(size))}});
    if (start + size < std::int64_t(found.size())) {
        body.set("cursor", std::to_string(start + size));
        std::string next = request.url.substr(0, request.url.find("&cursor="));
        body.set("next", next + "&cursor=" + std::to_string(start + size));
    }
    return answered(200, body.dump());
}

Result<sync::StreamState> MemoryJournal::load(const sync::StreamKey &key)
{
    return streams[key];
}

Result<void> MemoryJournal::plan(const sync::StreamKey &key, const std::vector<sync::Slice> &slices)
{
    streams[key].slices.clear();
    for (const sync::Slice &slice : slices)
        streams[key].slices.push_back({slice, {}, "", {}});
    return {};
}

Result<sync::CommitCounts> MemoryJournal::commit(const sync::PageCommit &page, std::string *pageText)
{
    sync::StreamState &state = streams[page.key];
    auto stored = std::find_if(state.slices.begin(), state.slices.end(),
                               [&](const sync::StoredSlice &slice) { return slice.slice == page.before.slice; });
    if (stored == state.slices.end() || stored->pageText != page.before.pageText)
        return Error {ErrorCode::Conflict, "moved"};
    ++commits;
    sync::CommitCounts counts;
    counts.rejected = std::int64_t(page.rejected.size());
    for (const auto &[shape, row] : page.rows) {
        std::string key, text = std::string(dataKindName(shape->kind));
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            text += "|" + row.values[i].text + std::to_string(row.values[i].number);
            if (shape->fields[i].name == "order_id")
                key = text;
        }
        std::string &place = table[key];
        (place.empty() ? counts.created : place == text ? counts.unchanged : counts.updated) += 1;
        place = text;
    }
    stored->pageText = page.after.toJson().dump();
    stored->page = sync::PageState::fromJson(*Json::parse(stored->pageText));
    *pageText = stored->pageText;
    if (page.done) {
        state.mark = *page.mark;
        state.slices.erase(stored);
    }
    return counts;
}

Result<void> MemoryJournal::split(const sync::StreamKey &key, const sync::Slice &slice,
                                  const std::vector<sync::Slice> &parts)
{
    auto &slices = streams[key].slices;
    std::erase_if(slices, [&](const sync::StoredSlice &stored) { return stored.slice == slice; });
    for (std::size_t i = parts.size(); i-- > 0;)
        slices.insert(slices.begin(), {parts[i], {}, "", {}});
    return {};
}

} // namespace panorama::testing
