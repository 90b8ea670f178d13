// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/manifest/request_spec.h"

namespace panorama::sync {

struct PageSizeSpec
{
    std::int64_t value = 0; // 0 = the server decides
    std::optional<Inject> send;
    std::int64_t least = 1;
};

// How an API hands out a long list in pages.
struct PagingSpec
{
    enum class Kind { None, Cursor, NextUrl, Page, Offset, Keyset };
    Kind kind = Kind::None;
    std::string tokenAt, tokenHeader, tokenLastRecord; // cursor
    std::string more;
    bool tokenOnly = false;
    bool stopOnRepeat = false;
    std::string urlAt; // next_url
    bool linkHeader = false;
    std::int64_t first = 1; // page
    std::string totalPagesAt, totalPagesHeader;
    bool overlapCheck = true;
    std::string totalAt; // offset
    std::int64_t overlap = 1;
    std::string orderBy, tieBreak; // keyset
    std::int64_t windowCap = 0;
    Inject send;
    PageSizeSpec size;
    std::int64_t maxPages = 1000000;
};

// What to do about an answer, or about no answer. The first rule that matches wins.
struct ErrorRule
{
    enum class Action { Retry, RefreshAuth, SplitWindow, ShrinkPage, SkipSlice, EndStream, Ignore, FailConfig, Fail };
    enum class Backoff { Exponential, Constant, Header };
    std::vector<std::pair<int, int>> statuses; // from, to
    std::optional<std::string> at;
    std::optional<Json> equals, notEquals;
    std::optional<std::vector<Json>> in;
    std::optional<std::string> matches;
    std::optional<bool> network;
    Action action = Action::Fail;
    Backoff backoff = Backoff::Exponential;
    double baseSeconds = 0.5, maxSeconds = 20;
    bool jitter = true;
    std::string header;
    std::string unit = "auto";
    int maxAttempts = 8;
    std::vector<std::pair<std::string, std::string>> message; // language → text
};

struct RateSpec
{
    std::string match; // part of a path; empty = every request
    std::int64_t limit = 0;
    double perSeconds = 1;
    std::int64_t burst = 0;
    std::int64_t daily = 0;
    std::string remainingHeader, resetHeader, resetUnit = "seconds", usedOfHeader;
};

} // namespace panorama::sync
