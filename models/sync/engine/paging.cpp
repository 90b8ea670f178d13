// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists change while they are read. A cursor is the server's promise; page numbers and offsets promise nothing, so
// they are verified: offsets read the last row again and expect it to be the last row still, page numbers read the
// first page again at the end, and a total must stay what it was. A page that brings nothing but known keys is a loop.
#include "sync/engine/paging.h"

#include <algorithm>
#include <cstdlib>

namespace panorama::sync {
namespace {

std::string fingerprint(std::vector<std::string> keys)
{
    std::sort(keys.begin(), keys.end());
    std::string text;
    for (const std::string &key : keys)
        text += key + "|";
    return text;
}

std::vector<std::string> lastKeys(const std::vector<std::string> &keys, std::int64_t count)
{
    const std::size_t wanted = std::min(keys.size(), std::size_t(std::max<std::int64_t>(count, 0)));
    return {keys.end() - std::ptrdiff_t(wanted), keys.end()};
}

bool allSeen(const std::vector<std::string> &keys, std::size_t from, const SliceMemory &memory)
{
    return from < keys.size()
        && std::all_of(keys.begin() + std::ptrdiff_t(from), keys.end(),
                       [&](const std::string &key) { return memory.keys.contains(key); });
}

PageAdvance stopped(const PageState &state, PageStep step)
{
    return {step, state, 0, true};
}

// The page is kept: counts it and its rows.
PageAdvance kept(const PageState &state, const PageFacts &facts, std::size_t firstNew, SliceMemory &memory)
{
    PageAdvance advance {PageStep::More, state, firstNew, false};
    advance.next.pages += 1;
    advance.next.rows += std::int64_t(facts.keys.size() - firstNew);
    advance.next.verifying = false;
    memory.keys.insert(facts.keys.begin(), facts.keys.end());
    return advance;
}

PageAdvance advanceOffset(const PagingSpec &paging, const PageState &state, const PageFacts &facts, SliceMemory &memory)
{
    if (state.pages > 0 && facts.total != state.count)
        return stopped(state, PageStep::Moved);
    const std::size_t overlap = std::size_t(overlapOf(paging, state));
    if (facts.keys.size() < overlap
        || !std::equal(facts.keys.begin(), facts.keys.begin() + std::ptrdiff_t(overlap),
                       state.tail.end() - std::ptrdiff_t(overlap)))
        return stopped(state, PageStep::Moved);
    if (state.pages > 0 && facts.keys.size() == overlap)
        return stopped(state, PageStep::Done); // nothing new behind the last row: verified
    if (allSeen(facts.keys, overlap, memory))
        return stopped(state, PageStep::Repeat);
    PageAdvance advance = kept(state, facts, overlap, memory);
    advance.next.count = facts.total;
    advance.next.tail = lastKeys(facts.keys, paging.overlap);
    const bool complete = !facts.total.empty() && std::to_string(advance.next.rows) == facts.total;
    if (facts.keys.empty() || (state.pages == 0 && complete))
        advance.step = PageStep::Done;
    return advance;
}

PageAdvance advanceNumber(const PagingSpec &paging, const PageState &state, const PageFacts &facts, SliceMemory &memory)
{
    const std::string keys = fingerprint(facts.keys);
    if (state.verifying)
        return stopped(state, keys == state.firstPage && facts.total == state.count ? PageStep::Done : PageStep::Moved);
    if (state.pages > 0 && !facts.keys.empty() && facts.total != state.count)
        return stopped(state, PageStep::Moved);
    if (allSeen(facts.keys, 0, memory))
        return stopped(state, PageStep::Repeat);
    PageAdvance advance = kept(state, facts, 0, memory);
    if (state.pages == 0) {
        advance.next.firstPage = keys;
        advance.next.count = facts.total;
    }
    const std::int64_t size = state.pageSize(paging);
    const bool lastByTotal =
        !facts.total.empty() && advance.next.pages >= std::strtoll(facts.total.c_str(), nullptr, 10);
    const bool lastByRows = facts.total.empty() && size > 0 && std::int64_t(facts.keys.size()) < size;
    if (!facts.keys.empty() && !lastByTotal && !lastByRows)
        return advance;
    advance.next.verifying = paging.overlapCheck && advance.next.pages > 1;
    advance.step = advance.next.verifying ? PageStep::More : PageStep::Done;
    return advance;
}

PageAdvance advanceToken(const PagingSpec &paging, const PageState &state, const PageFacts &facts, SliceMemory &memory)
{
    if (allSeen(facts.keys, 0, memory))
        return stopped(state, paging.stopOnRepeat ? PageStep::Done : PageStep::Repeat);
    PageAdvance advance = kept(state, facts, 0, memory);
    const bool ended =
        facts.token.isNull() || (facts.token.isString() && facts.token.text().empty()) || !facts.more.value_or(true);
    if (ended) {
        advance.step = PageStep::Done;
        return advance;
    }
    if (facts.token == state.token || !memory.tokens.insert(facts.token.dump()).second) {
        advance.step = paging.stopOnRepeat ? PageStep::Done : PageStep::Repeat;
        return advance;
    }
    advance.next.token = facts.token;
    return advance;
}

PageAdvance advanceKeyset(const PagingSpec &paging, const PageState &state, const PageFacts &facts, SliceMemory &memory)
{
    const std::int64_t size = state.pageSize(paging);
    const bool isShort = size > 0 && std::int64_t(facts.keys.size()) < size;
    if (allSeen(facts.keys, 0, memory)) // an inclusive API repeats its last row at the end
        return stopped(state, isShort || facts.keys.size() == 1 ? PageStep::Done : PageStep::Repeat);
    PageAdvance advance = kept(state, facts, 0, memory);
    advance.next.token = facts.token.isNull() ? state.token : facts.token;
    if (facts.keys.empty() || isShort)
        advance.step = PageStep::Done;
    else if (facts.token.isNull() || facts.token == state.token)
        advance.step = PageStep::Repeat;
    return advance;
}

} // namespace

Json PageState::toJson() const
{
    Json json =
        Json::object({{"pages", pages}, {"rows", rows}, {"restarts", restarts}, {"token", token}, {"size", size}});
    Json keys = Json::array();
    for (const std::string &key : tail)
        keys.append(key);
    json.set("tail", std::move(keys));
    json.set("first", firstPage);
    json.set("count", count);
    json.set("verifying", verifying);
    if (maxCursor)
        json.set("max", *maxCursor);
    return json;
}

PageState PageState::fromJson(const Json &json)
{
    PageState state;
    const auto integer = [&json](const char *key) { return json.find(key) ? json.find(key)->integer() : 0; };
    const auto text = [&json](const char *key) {
        return json.find(key) && json.find(key)->isString() ? json.find(key)->text() : std::string();
    };
    state.pages = integer("pages");
    state.rows = integer("rows");
    state.restarts = integer("restarts");
    state.size = integer("size");
    if (const Json *token = json.find("token"))
        state.token = *token;
    if (const Json *tail = json.find("tail"); tail && tail->isArray())
        for (const Json &key : tail->items())
            state.tail.push_back(key.isString() ? key.text() : "");
    state.firstPage = text("first");
    state.count = text("count");
    state.verifying = json.find("verifying") && *json.find("verifying") == Json(true);
    if (json.find("max"))
        state.maxCursor = integer("max");
    return state;
}

std::int64_t overlapOf(const PagingSpec &paging, const PageState &state)
{
    const std::int64_t size = state.pageSize(paging);
    const std::int64_t most = size > 1 ? size - 1 : 0;
    return std::min({paging.overlap, most, std::int64_t(state.tail.size())});
}

std::int64_t pagePosition(const PagingSpec &paging, const PageState &state)
{
    if (paging.kind == PagingSpec::Kind::Offset)
        return state.rows - overlapOf(paging, state);
    return state.verifying ? paging.first : paging.first + state.pages;
}

PageAdvance advancePage(const PagingSpec &paging, const PageState &state, const PageFacts &facts, SliceMemory &memory)
{
    PageAdvance advance;
    switch (paging.kind) {
    case PagingSpec::Kind::None:
        advance = kept(state, facts, 0, memory);
        advance.step = PageStep::Done;
        break;
    case PagingSpec::Kind::Offset: advance = advanceOffset(paging, state, facts, memory); break;
    case PagingSpec::Kind::Page: advance = advanceNumber(paging, state, facts, memory); break;
    case PagingSpec::Kind::Keyset: advance = advanceKeyset(paging, state, facts, memory); break;
    default: advance = advanceToken(paging, state, facts, memory); break;
    }
    if (advance.step == PageStep::More && advance.next.pages >= paging.maxPages && !advance.next.verifying)
        advance.step = PageStep::TooMany;
    return advance;
}

} // namespace panorama::sync
