// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/tail_drafts.h"

namespace panorama::columns {
namespace {

constexpr std::size_t mostDrafts = 10; // that nobody has asked for

// Without what is sealed, as they are read from the store.
std::shared_ptr<const store::EventColumns> opened(const std::shared_ptr<const store::EventColumns> &rows)
{
    const auto isPersonal = [](const store::PropertyColumn &property) { return property.personal; };
    if (std::ranges::none_of(rows->properties, isPersonal))
        return rows;
    store::EventColumns plain = *rows;
    std::erase_if(plain.properties, isPersonal);
    return std::make_shared<const store::EventColumns>(std::move(plain));
}

} // namespace

// Whom rows belong to by the columns; of one draft at a time.
struct TailDrafts::Owners
{
    SectionsPtr base;
    std::mutex mutex;
    OwnerTable table;
    explicit Owners(SectionsPtr columns)
        : base(std::move(columns)),
          table({base->get<std::uint64_t>("customers/pairs"), base->get<CustomerNumber>("customers/pair-owners")})
    {
    }
    std::vector<CustomerNumber> of(std::uint32_t source, const std::vector<std::uint32_t> &parties)
    {
        const std::lock_guard lock(mutex);
        return table.of(source, parties);
    }
};

TailDrafts::TailDrafts(SectionsPtr base, SnapshotPtr snapshot)
    : m_owners(std::make_shared<Owners>(std::move(base))), m_snapshot(std::move(snapshot))
{
}

std::function<void(const store::Arrival &)> TailDrafts::start(store::Database &database,
                                                              const store::ArrivingRows &rows)
{
    Known known;
    {
        const std::lock_guard lock(m_mutex);
        known = m_known;
    }
    const Result<TermsPtr> terms = Terms::read(database, known.terms);
    if (!known.amounts)
        if (auto amounts = BaseAmounts::load(database, m_snapshot->facts.currency, m_snapshot->facts.zone))
            known.amounts = std::move(*amounts);
    if (!terms || !known.amounts)
        return {}; // who reads the commit is told what is wrong
    known.terms = *terms;
    RowsDraft draft {opened(rows.columns), known.terms, *known.amounts};
    std::shared_future<TailPartPtr> part = std::async(
        std::launch::async,
        [draft = std::move(draft), source = rows.source, owners = m_owners, snapshot = m_snapshot]() mutable {
            std::vector<CustomerNumber> found = owners->of(source, draft.rows->party);
            return partOf(std::move(draft), std::move(found), snapshot).value_or(nullptr);
        });
    return [self = shared_from_this(), known, part = std::move(part)](const store::Arrival &arrival) {
        const std::lock_guard lock(self->m_mutex);
        self->m_known = known;
        if (self->m_drafts.size() >= mostDrafts)
            self->m_drafts.clear();
        self->m_drafts.push_back({arrival, part});
    };
}

std::vector<TailPartPtr> TailDrafts::between(const std::string &before, const std::string &stamp)
{
    std::vector<Draft> drafts;
    {
        const std::lock_guard lock(m_mutex);
        auto first = std::ranges::find(m_drafts, before, [](const Draft &draft) { return draft.arrival.before; });
        auto last = first;
        for (std::string at = before; at != stamp; ++last) {
            if (last == m_drafts.end() || last->arrival.before != at)
                return {};
            at = last->arrival.stamp;
        }
        drafts.assign(first, last);
        m_drafts.erase(m_drafts.begin(), last);
    }
    std::vector<TailPartPtr> parts;
    for (const Draft &draft : drafts)
        if (parts.emplace_back(draft.part.get()) == nullptr)
            return {};
    return parts;
}

} // namespace panorama::columns
