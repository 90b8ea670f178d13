// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the page: who was seen last, or who was found.
#include "services/customer_masking.h"
#include "services/customer_reading.h"
#include "services/snapshot_service.h"
#include "ui/pages/customers/customers_page.h"
#include "ui/pages/customers/identity_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostFound = 300;
constexpr int idWidth = 152; // an id of somebody whom only events know: P00017-0000020551
} // namespace

void CustomersPage::showColumns()
{
    if (m_search->text().trimmed().isEmpty())
        m_rows->setColumns({{tr("Customer"), TableColumn::Kind::Text, idWidth},
                            {tr("Known by"), TableColumn::Kind::Muted},
                            {tr("Last seen"), TableColumn::Kind::Muted, 100}});
    else
        m_rows->setColumns({{tr("Customer"), TableColumn::Kind::Text, idWidth},
                            {tr("Found by"), TableColumn::Kind::Muted, 96},
                            {tr("Value"), TableColumn::Kind::Text}});
}

// Who was seen last is there at once; opening every name and key of a million people takes longer.
void CustomersPage::loadRecent()
{
    m_recentLoad = load<RecentPeople>(
        {},
        [open = workspace(), now = context().clock.now()](const Job &job) {
            return recentPeople(job, *open, now, mostFound);
        },
        [this](Result<RecentPeople> recent) {
            if (!recent && recent.error().code == ErrorCode::Locked)
                return showLocked(*m_state);
            if (!recent)
                return m_state->showError(recent.error());
            m_recent = std::move(*recent);
            if (m_recent.people.empty())
                return m_state->showEmpty({u"users"_s,
                                           tr("Nobody is here yet"),
                                           tr("Bring in customers, orders or events; the same person met in many "
                                              "channels becomes one customer."),
                                           tr("Bring in data"),
                                           {}});
            m_state->showContent();
            setAsOf(context().clock.now());
            if (m_search->text().trimmed().isEmpty())
                showRecent();
        });
}

void CustomersPage::find()
{
    const std::string text = m_search->text().trimmed().toStdString();
    if (text.empty()) {
        m_find.cancel();
        return showRecent();
    }
    m_find = load<Found>(
        {},
        [open = workspace(), names = m_directory.names, text](const Job &job) mutable -> Result<Found> {
            std::int64_t revision = 0;
            TRY(auto people, services::findExactly(job, *open, text, mostFound, revision));
            if (!people && !names)
                return Found();
            if (!people) {
                TRY(services::FoundPeople found, services::findPeople(job, *open, text, mostFound, names));
                people = std::move(found.people);
            }
            TRY(const columns::SnapshotPtr snapshot, services::currentSnapshot(*open, job));
            return Found {std::move(*people), snapshot->customers.size()};
        },
        [this](Result<Found> found) {
            if (found)
                show(*found);
        });
}

void CustomersPage::show(const Found &found)
{
    if (found.people.empty() && !m_directory.names)
        return m_list->setSubtitle(m_isLocked ? tr("names are locked") : tr("names are being opened …"));
    m_table->setEmptyText(
        tr("Nobody is found by “%1”. Try a part of the name, the last digits of the phone, or a number.")
            .arg(m_search->text().trimmed()));
    std::vector<TableRows::Row> rows;
    for (const services::FoundCustomer &person : found.people) {
        const QString id = QString::fromStdString(person.id);
        const QString name = person.name.empty() ? id : QString::fromStdString(services::maskedName(person.name));
        const QString value = person.field == "name"
            ? name
            : QString::fromStdString(services::maskedIdentifier(person.field, person.value));
        rows.push_back({id, {TableCell(name, {}, {}, id), fieldText(person.field), value}});
    }
    m_list->setSubtitle(tr("%1 of %2").arg(fullNumber(double(found.people.size())), fullNumber(double(found.all))));
    showRows(std::move(rows));
}

void CustomersPage::showRecent()
{
    if (!workspace() || m_recent.people.empty())
        return;
    m_list->setSubtitle(tr("%1 of %2 · last seen first")
                            .arg(fullNumber(double(m_recent.people.size())), fullNumber(double(m_recent.all))));
    showRows(rowsOf(m_recent, workspace()->settings().zone));
}

void CustomersPage::showRows(std::vector<TableRows::Row> rows)
{
    showColumns();
    const QString first = rows.empty() ? QString() : rows.front().key;
    m_rows->setRows(std::move(rows));
    if (m_current.isEmpty())
        openCustomer(first);
}

} // namespace panorama::ui
