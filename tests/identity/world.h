// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "store/event_chunk.h"
#include "store/workspace.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace panorama::testing {

using Identifiers = std::vector<std::pair<std::string, std::string>>; // kind, normalised value

struct CustomerRow
{
    std::string source, key;
    Identifiers ids;
    std::string name;
    Json attrs = Json::object(), personalAttrs = Json::object();
    std::vector<std::string> tags;
    std::optional<std::int64_t> created;
};

struct EventRow
{
    std::string event;
    std::int64_t time = 0;
    Identifiers ids;
    std::string channel, key;
    std::int64_t value = store::EventColumns::noValue;
    std::map<std::string, Value> props;
};

// Fills a workspace row by row, straight into the tables: an import without files.
class World
{
public:
    World();
    std::shared_ptr<store::Workspace> workspace() const { return m_workspace; }
    const std::string &path() const { return m_path; }
    void customer(const CustomerRow &row);
    void events(const std::string &source, const std::vector<EventRow> &rows);
    void order(const std::string &source, const std::string &orderId, std::int64_t time, std::int64_t micros,
               const Identifiers &ids);
    void consent(const std::string &source, const std::string &channel, bool granted, std::int64_t time,
                 const Identifiers &ids);
    void sql(const std::string &statements);
    // One transaction for many calls, which is much faster.
    void together(const std::function<void()> &work);
    // The same, and settled within it, as an import is.
    void settled(const std::function<void()> &work);

private:
    void write(const std::function<Result<void>(store::WriteSession &)> &work);
    std::int64_t sourceId(const std::string &name);
    std::int64_t termId(int kind, const std::string &text);
    std::uint32_t identifierId(const std::string &kind, const std::string &value);
    std::uint32_t partyId(const Identifiers &ids);
    std::vector<std::uint32_t> identifierIds(const Identifiers &ids);
    std::shared_ptr<store::Workspace> m_workspace;
    std::string m_path;
    store::WriteSession *m_open = nullptr;
};

// Fails the test program with the error's message.
template<typename T> T must(Result<T> result);
void must(const Result<void> &result);
[[noreturn]] void fail(const std::string &message);
void check(bool condition, const char *text, int line);
#define CHECK(condition) panorama::testing::check(bool(condition), #condition, __LINE__)

template<typename T> T must(Result<T> result)
{
    if (!result)
        fail(result.error().message + " [" + result.error().where + "] " + result.error().detail);
    return std::move(*result);
}

} // namespace panorama::testing
