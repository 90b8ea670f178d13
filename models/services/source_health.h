// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace panorama::services {

// How a source does. Waiting: connected, never read. Fed: from files, by imports. Late: nothing came for longer than
// twice its usual pause (and two days).
enum class SourceHealth { Fed, Waiting, Good, Late, Partial, Failed };

struct SourceItem
{
    std::string name, kind, zone, currency, baseUrl;
    bool isFile = false;
    SourceHealth health = SourceHealth::Fed;
    std::string reason; // of what failed
    std::optional<Instant> lastBrought; // when it last brought something
    std::int64_t rows = 0, rejected = 0, deliveries = 0; // of all imports, or of all syncs
};
// All sources that are not removed, by name.
Result<std::vector<SourceItem>> sourceItems(store::ReadSession &session, Instant now);

// Names of connected sources whose last sync began before `since` or broke off then, and of those never synced.
Result<std::vector<std::string>> sourcesUnreadSince(store::ReadSession &session, Instant since);

// One import or one sync of a source.
struct SourceLogItem
{
    Instant started;
    std::optional<Instant> ended; // of a sync; nullopt: broken off, the next one goes on
    std::string outcome; // done, failed, broken_off; of imports done, rolled_back
    std::string importId, files; // of imports
    std::int64_t created = 0, updated = 0, unchanged = 0, rejected = 0;
    std::string reason; // of the first stream that failed
};
// Of the streams of a sync as it was noted down, "STREAM: why" of the first that did not come to its end; else empty.
std::string firstFailure(std::string_view streams);
// Latest first, at most `most`.
Result<std::vector<SourceLogItem>> sourceLog(store::ReadSession &session, const std::string &name, int most);

} // namespace panorama::services
