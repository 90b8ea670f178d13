// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/net/http_client.h"
#include "sync/run/source_run.h"

#include <functional>
#include <map>
#include <set>

namespace panorama::testing {

// A shop of orders in memory that answers as an API does, in any style of paging, and misbehaves on demand.
class FakeApi : public sync::HttpTransport
{
public:
    sync::HttpAnswer send(const sync::HttpRequest &request, const CancelToken &cancel) override;

    std::vector<Json> rows;
    std::int64_t pageSize = 10;
    // Called before each answer with the number of the request (from 1); may change rows or give an answer itself.
    std::function<std::optional<sync::HttpAnswer>(int)> before;
    int requests = 0, tokenRequests = 0;
    std::string style = "cursor"; // cursor | offset | page | next_url

private:
    sync::HttpAnswer list(const sync::HttpRequest &request) const;
};

sync::HttpAnswer answered(int status, std::string body, std::vector<std::pair<std::string, std::string>> headers = {});

// Keeps rows and state in memory, with the same compare-and-swap as the workspace.
class MemoryJournal : public sync::SyncJournal
{
public:
    Result<sync::StreamState> load(const sync::StreamKey &key) override;
    Result<void> plan(const sync::StreamKey &key, const std::vector<sync::Slice> &slices) override;
    Result<sync::CommitCounts> commit(const sync::PageCommit &page, std::string *pageText) override;
    Result<void> split(const sync::StreamKey &key, const sync::Slice &slice,
                       const std::vector<sync::Slice> &parts) override;
    Result<void> saveJob(const sync::StreamKey &, const sync::Slice &, const Json &) override { return {}; }
    Result<void> finish(const sync::StreamKey &, bool) override { return {}; }
    Result<std::vector<std::string>> parentValues(const std::string &, const std::string &) override
    {
        return std::vector<std::string>();
    }

    std::map<std::string, std::string> table; // order id → the row as text
    std::map<sync::StreamKey, sync::StreamState> streams;
    int commits = 0;
};

class MemoryTokens : public sync::TokenStore
{
public:
    Result<sync::StoredToken> load() override { return token; }
    Result<void> save(const sync::StoredToken &saved) override
    {
        token = saved;
        return {};
    }
    sync::StoredToken token;
};

} // namespace panorama::testing
