// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "sync/manifest/paging_spec.h"

#include <cstdint>
#include <unordered_set>

namespace panorama::sync {

// Where the reading of one slice stands. It is stored with every page, so that any end can be gone on from.
struct PageState
{
    std::int64_t pages = 0; // read and kept
    std::int64_t rows = 0; // read without those that were read again
    std::int64_t restarts = 0; // times that the slice had to start again
    Json token; // cursor, address or last key of the next page; null = first page
    std::int64_t size = 0; // rows asked for; 0 = as the manifest says
    std::vector<std::string> tail; // keys of the last rows, for the overlap
    std::string firstPage; // keys of the first page
    std::string count; // total as the first page said it
    bool verifying = false; // the next request only checks that nothing has moved
    std::optional<std::int64_t> maxCursor;

    Json toJson() const;
    static PageState fromJson(const Json &json);
    std::int64_t pageSize(const PagingSpec &paging) const { return size ? size : paging.size.value; }
};

// What a page says about itself.
struct PageFacts
{
    std::vector<std::string> keys; // of its records, in order
    Json token; // cursor, next address, or key of the last record; null = none
    std::optional<bool> more;
    std::string total; // total of rows or of pages, "" = not told
};

enum class PageStep {
    More, // there is another page
    Done, // the slice is complete
    Moved, // rows moved while they were read: start again
    Repeat, // the server hands out the same again
    TooMany // more pages than the manifest allows
};

struct PageAdvance
{
    PageStep step = PageStep::Done;
    PageState next;
    std::size_t firstNew = 0; // records before this one were read again
    bool onlyCheck = false; // the page only verified; none of its rows are new
};

// Guards that live as long as one reading of a slice: what was seen in it.
struct SliceMemory
{
    std::unordered_set<std::string> keys;
    std::unordered_set<std::string> tokens;
};

// The place that the next request asks for: an offset or a page number.
std::int64_t pagePosition(const PagingSpec &paging, const PageState &state);
// How many rows of an offset page were read before.
std::int64_t overlapOf(const PagingSpec &paging, const PageState &state);
PageAdvance advancePage(const PagingSpec &paging, const PageState &state, const PageFacts &facts, SliceMemory &memory);

} // namespace panorama::sync
