// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/manifest/reading.h"

#include <regex>

namespace panorama::sync {
namespace {

Result<PageSizeSpec> readPageSize(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    PageSizeSpec size;
    size.value = reader.integer("value", 1, 1000000);
    size.send = member(reader, "send", readInject);
    size.least = reader.optionalInteger("min", 1, 1000000).value_or(1);
    TRY_VOID(reader.finish());
    return size;
}

void readCursorToken(JsonReader &reader, PagingSpec &paging)
{
    if (const Json *json = reader.object("token")) {
        JsonReader token(*json, reader.pointer("token"));
        paging.tokenAt = pointerText(token, "at", false);
        paging.tokenHeader = token.optionalText("header").value_or("");
        paging.tokenLastRecord = pointerText(token, "last_record", false);
        if (int(!paging.tokenAt.empty()) + !paging.tokenHeader.empty() + !paging.tokenLastRecord.empty() != 1)
            token.complain("A token is found by exactly one of at, header and last_record.", reader.pointer("token"));
        if (const Result<void> read = token.finish(); !read)
            adopt(reader, read.error());
    }
    paging.more = pointerText(reader, "more", false);
    paging.tokenOnly = reader.boolean("token_only", false);
    paging.stopOnRepeat = reader.choice("on_repeat", {"fail", "stop"}, "fail") == "stop";
}

void readTotalPages(JsonReader &reader, PagingSpec &paging)
{
    const Json *json = reader.optionalObject("total_pages");
    if (!json)
        return;
    JsonReader total(*json, reader.pointer("total_pages"));
    paging.totalPagesAt = pointerText(total, "at", false);
    paging.totalPagesHeader = total.optionalText("header").value_or("");
    if (const Result<void> read = total.finish(); !read)
        adopt(reader, read.error());
}

void readKind(JsonReader &reader, const std::string &kind, PagingSpec &paging)
{
    if (kind == "cursor") {
        paging.kind = PagingSpec::Kind::Cursor;
        readCursorToken(reader, paging);
    } else if (kind == "next_url") {
        paging.kind = PagingSpec::Kind::NextUrl;
        paging.urlAt = pointerText(reader, "at", false);
        paging.linkHeader = reader.boolean("link_header", false);
        if (paging.urlAt.empty() != paging.linkHeader)
            reader.complain("The next address is found by exactly one of at and link_header.", reader.pointer("kind"));
    } else if (kind == "page") {
        paging.kind = PagingSpec::Kind::Page;
        paging.first = reader.optionalInteger("first", 0, 1000000).value_or(1);
        readTotalPages(reader, paging);
        paging.overlapCheck = reader.boolean("overlap_check", true);
    } else if (kind == "offset") {
        paging.kind = PagingSpec::Kind::Offset;
        paging.totalAt = pointerText(reader, "total", false);
        paging.overlap = reader.optionalInteger("overlap", 0, 10000).value_or(1);
        reader.object("size");
    } else if (kind == "keyset") {
        paging.kind = PagingSpec::Kind::Keyset;
        paging.orderBy = pointerText(reader, "order_by", true);
        paging.tieBreak = pointerText(reader, "tie_break", false);
        paging.windowCap = reader.optionalInteger("window_cap", 1, 1000000000).value_or(0);
    }
}

void readStatus(JsonReader &reader, ErrorRule &rule)
{
    const Json *list = reader.optionalArray("status");
    for (std::size_t i = 0; list && i < list->items().size(); ++i) {
        const Json &item = list->items()[i];
        const std::string text = item.isString() ? item.text() : "";
        if (item.isInteger() && item.integer() >= 100 && item.integer() <= 599)
            rule.statuses.emplace_back(int(item.integer()), int(item.integer()));
        else if (text.size() == 3 && text[0] >= '1' && text[0] <= '5' && text.substr(1) == "xx")
            rule.statuses.emplace_back((text[0] - '0') * 100, (text[0] - '0') * 100 + 99);
        else if (text.size() == 3 && text.find_first_not_of("0123456789") == std::string::npos)
            rule.statuses.emplace_back(std::stoi(text), std::stoi(text));
        else
            reader.complain("A status is a number such as 429, or \"5xx\".", itemPointer(reader.pointer("status"), i));
    }
}

void readWhen(const Json &json, const std::string &pointer, JsonReader &outer, ErrorRule &rule)
{
    JsonReader reader(json, pointer);
    readStatus(reader, rule);
    if (reader.has("at"))
        rule.at = pointerText(reader, "at", false);
    rule.equals = value(reader, "equals");
    rule.notEquals = value(reader, "not_equals");
    rule.in = valueList(reader, "in");
    rule.matches = reader.optionalText("matches");
    if (reader.has("network"))
        rule.network = reader.boolean("network", false);
    if (json.isObject() && json.members().empty())
        reader.complain("A rule needs at least one condition.", pointer);
    if ((rule.equals || rule.notEquals || rule.in) && !rule.at)
        reader.complain("A comparison needs the place in the answer.", pointer, "Add \"at\".");
    try {
        std::regex(rule.matches.value_or(""));
    } catch (const std::regex_error &) {
        reader.complain("This is no regular expression.", pointer + "/matches");
    }
    if (const Result<void> read = reader.finish(); !read)
        adopt(outer, read.error());
}

void readBackoff(JsonReader &outer, ErrorRule &rule)
{
    const Json *json = outer.optionalObject("backoff");
    if (!json)
        return;
    JsonReader reader(*json, outer.pointer("backoff"));
    const std::string kind = reader.choice("kind", {"exponential", "constant", "header"});
    rule.backoff = kind == "constant" ? ErrorRule::Backoff::Constant
        : kind == "header"            ? ErrorRule::Backoff::Header
                                      : ErrorRule::Backoff::Exponential;
    rule.baseSeconds = reader.optionalNumber("base_s", 0, 3600).value_or(rule.baseSeconds);
    rule.maxSeconds = reader.optionalNumber("max_s", 0, 3600).value_or(std::max(rule.maxSeconds, rule.baseSeconds));
    rule.jitter = reader.boolean("jitter", true);
    rule.header = reader.optionalText("header").value_or("");
    rule.unit = reader.choice("unit", {"seconds", "epoch_s", "epoch_ms", "http_date", "auto"}, "auto");
    if (const Result<void> read = reader.finish(); !read)
        adopt(outer, read.error());
}

ErrorRule::Action actionOf(const std::string &name)
{
    static const std::pair<const char *, ErrorRule::Action> actions[] = {
        {"retry", ErrorRule::Action::Retry},
        {"refresh_auth", ErrorRule::Action::RefreshAuth},
        {"split_window", ErrorRule::Action::SplitWindow},
        {"shrink_page", ErrorRule::Action::ShrinkPage},
        {"skip_slice", ErrorRule::Action::SkipSlice},
        {"end_stream", ErrorRule::Action::EndStream},
        {"ignore", ErrorRule::Action::Ignore},
        {"fail_config", ErrorRule::Action::FailConfig}};
    for (const auto &[known, action] : actions)
        if (name == known)
            return action;
    return ErrorRule::Action::Fail;
}

} // namespace

Result<PagingSpec> readPaging(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    PagingSpec paging;
    const std::string kind = reader.choice("kind", {"none", "cursor", "next_url", "page", "offset", "keyset"});
    readKind(reader, kind, paging);
    if (kind != "none" && kind != "next_url") {
        paging.send = required(reader, "send", readInject);
        if (auto size = member(reader, "size", readPageSize))
            paging.size = *size;
    }
    if (kind != "none")
        paging.maxPages = reader.optionalInteger("max_pages", 1, 100000000).value_or(paging.maxPages);
    TRY_VOID(reader.finish());
    return paging;
}

Result<ErrorRule> readErrorRule(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    ErrorRule rule;
    if (const Json *when = reader.object("when"))
        readWhen(*when, reader.pointer("when"), reader, rule);
    rule.action = actionOf(reader.choice("do",
                                         {"retry", "refresh_auth", "split_window", "shrink_page", "skip_slice",
                                          "end_stream", "ignore", "fail_config", "fail"}));
    readBackoff(reader, rule);
    const bool refresh = rule.action == ErrorRule::Action::RefreshAuth;
    rule.maxAttempts = int(reader.optionalInteger("max_attempts", 1, 1000).value_or(refresh ? 1 : 8));
    rule.message = member(reader, "message", readTexts).value_or(Texts());
    TRY_VOID(reader.finish());
    return rule;
}

Result<RateSpec> readRate(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    RateSpec rate;
    rate.match = reader.optionalText("match").value_or("");
    rate.limit = reader.optionalInteger("limit", 1, 1000000000).value_or(0);
    rate.perSeconds = reader.optionalNumber("per_s", 0.001, 86400).value_or(1);
    rate.burst = reader.optionalInteger("burst", 1, 1000000000).value_or(0);
    rate.daily = reader.optionalInteger("daily", 1, 1000000000).value_or(0);
    if (const Json *headers = reader.optionalObject("headers")) {
        JsonReader inner(*headers, reader.pointer("headers"));
        rate.remainingHeader = inner.optionalText("remaining").value_or("");
        rate.resetHeader = inner.optionalText("reset").value_or("");
        rate.resetUnit = inner.choice("reset_unit", {"seconds", "epoch_s", "epoch_ms", "http_date"}, "seconds");
        rate.usedOfHeader = inner.optionalText("used_of").value_or("");
        if (const Result<void> read = inner.finish(); !read)
            adopt(reader, read.error());
    }
    TRY_VOID(reader.finish());
    return rate;
}

} // namespace panorama::sync
