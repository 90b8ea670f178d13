// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/xray_card.h"

#include "ui/charts/heat_map.h"
#include "ui/theme/numbers.h"

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

HeatMap::State stateOf(services::DayState state)
{
    switch (state) {
    case services::DayState::Final: return HeatMap::State::Final;
    case services::DayState::Moving: return HeatMap::State::Moving;
    case services::DayState::Partial: return HeatMap::State::Partial;
    case services::DayState::Missing: return HeatMap::State::Missing;
    case services::DayState::None: break;
    }
    return HeatMap::State::None;
}

} // namespace

XrayCard::XrayCard(QWidget *parent) : ChartCard({}, {}, new HeatMap, parent), m_map(static_cast<HeatMap *>(chart()))
{
    m_map->setObjectName(u"channels.xray"_s);
    m_map->setMinimumHeight(140);
}

void XrayCard::retranslate()
{
    render();
}

void XrayCard::show(const services::Xray &xray)
{
    m_xray = xray;
    m_isKnown = true;
    render();
}

void XrayCard::render()
{
    m_map->setMessage(m_isKnown ? tr("No source has told anything about single days yet.")
                                : tr("The rows of each day are being counted …"));
    const services::Xray &xray = m_xray;
    HeatMap::Content content;
    content.rowName = tr("Source");
    std::size_t missing = 0, told = 0;
    for (std::int32_t day = xray.period.from.days; day < xray.period.to.days; ++day)
        content.columns << axisDay(qdate({day}));
    for (const services::XrayRow &row : xray.rows) {
        content.rows << QString::fromStdString(row.source);
        std::vector<HeatMap::State> states;
        QStringList notes;
        for (std::size_t i = 0; i < row.days.size(); ++i) {
            states.push_back(stateOf(row.days[i]));
            missing += row.days[i] == services::DayState::Missing;
            told += row.days[i] != services::DayState::None;
            notes << (row.rows[i] > 0 ? tr("%1 rows").arg(fullNumber(double(row.rows[i]))) : QString());
        }
        content.values.emplace_back(row.days.size(), 0.0);
        content.states.push_back(std::move(states));
        content.notes.push_back(std::move(notes));
    }
    setHeading(
        tr("X-ray"),
        !m_isKnown ? tr("day × source")
            : missing > 0
            ? tr("day × source · %1 of %2 days are missing").arg(fullNumber(double(missing)), fullNumber(double(told)))
            : tr("day × source · nothing is missing"));
    m_map->setMinimumHeight(std::max(140, 30 + 26 * int(content.rows.size())));
    m_map->setContent(std::move(content));
}

} // namespace panorama::ui
