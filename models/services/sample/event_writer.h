// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sample/book.h"
#include "services/sample/journey.h"
#include "services/sample/people_writer.h"

namespace panorama::services::sample {

// Collects the events of the four systems and writes them as column chunks.
class EventWriter
{
public:
    EventWriter(store::Database &database, const store::Vault &vault, const Market &market);
    ~EventWriter();
    Result<void> open(Book &book);
    Result<void> add(const SampleEvent &event, const Parties &parties);
    Result<void> finish(); // writes what is left

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace panorama::services::sample
