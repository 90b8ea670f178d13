// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/hours_view.h"

#include "services/journey_service.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/heat_map.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/known_names.h"
#include "ui/rules/pick_items.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>
#include <span>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t shownBest = 3;
const QString byHour = u"(hours)"_s; // no other event: per hour of the period
} // namespace

HoursView::HoursView(ShellContext &context)
    : JourneyView(context),
      m_perLabel(makeLabel({}, u"secondary"_s)),
      m_best(makeLabel({}, u"secondary"_s)),
      m_chart(new HeatMap)
{
    auto *controls = new QWidget;
    auto *row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    m_event = addEventChoice(
        row, [this] { return subject().words; }, u"hours.event"_s, false);
    row->addWidget(m_perLabel);
    m_per = new ChoiceButton(
        [this] {
            std::vector<PickItem> items {{byHour, tr("hour"), {}, u"clock"_s, 0, false, false, searchKey(tr("hour"))}};
            if (subject().words)
                for (PickItem &event : pickItems(subject().words->events))
                    items.push_back(std::move(event));
            return items;
        },
        {tr("Search behaviours"), u"hours.per.field"_s, false, false});
    m_per->setObjectName(u"hours.per"_s);
    row->addWidget(m_per);
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setMinimumHeight(320);
    m_chart->setObjectName(u"hours.chart"_s);
    m_best->setWordWrap(true);
    m_best->setObjectName(u"hours.best"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(controls);
    column->addWidget(m_best);
    column->addWidget(m_card, 1);
    connect(m_event, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_per, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_chart, &ChartWidget::markActivated, this, &HoursView::showCell);
}

void HoursView::retranslate()
{
    m_perLabel->setText(tr("for each"));
    m_chart->setMessage(tr("Nothing happened in this period."));
    m_event->setChosen(m_event->chosen());
    m_per->setChosen(m_per->chosen());
    reload();
}

void HoursView::offerWords()
{
    m_event->setChosen({usualEvent(*subject().words, {"order", "redeemed"})});
    m_per->setChosen({byHour});
}

void HoursView::loadSubject()
{
    Json document =
        spanned(Json::object({{"format", "panorama.heatmap/1"},
                              {"event", Json::object({{"event", m_event->chosen().value(0).toStdString()}})}}));
    if (const QString per = m_per->chosen().value(0); !per.isEmpty() && per != byHour)
        document.set("per", Json::object({{"event", per.toStdString()}}));
    m_load = load<journeys::HeatmapResult>(
        [subject = subject(), document](const Job &job) -> Result<journeys::HeatmapResult> {
            TRY(const HeatmapSpec spec, parseHeatmapSpec(document));
            return services::runHeatmap({*subject.workspace, subject.asOf, job}, spec);
        },
        [this, document](Result<journeys::HeatmapResult> result) {
            m_document = document;
            showWarnings(result ? result->warnings : std::vector<journeys::Warning>());
            if (result)
                return show(*result);
            m_chart->setContent({});
            m_chart->setMessage(errorText(result.error()));
            m_best->clear();
        });
}

QString HoursView::cellText(const journeys::HeatCell &cell) const
{
    const QString hour = u"%1:00"_s.arg(cell.hour, 2, 10, QLatin1Char('0'));
    return cell.weekday == 0 ? hour : QLocale().dayName(cell.weekday, QLocale::ShortFormat) + u' ' + hour;
}

void HoursView::showCell(int mark)
{
    journeys::HeatCell cell;
    cell.weekday = mark / 24 + 1;
    cell.hour = mark % 24;
    const Json rule = Json::object({{"journey", m_document}, {"weekday", cell.weekday}, {"hour", cell.hour}});
    askFor(m_chart, mark, rule, knownName(m_event->chosen().value(0)) + u" · "_s + cellText(cell));
}

void HoursView::show(const journeys::HeatmapResult &result)
{
    const bool isRate = m_per->chosen().value(0) != byHour;
    HeatMap::Content content;
    content.format = isRate ? percentFormat() : timesFormat(ratioFormat());
    content.rowName = tr("Weekday");
    content.columnUnit = tr("hour");
    for (int hour = 0; hour < 24; ++hour)
        content.columns << QString::number(hour);
    for (int day = 1; day <= 7; ++day) {
        content.rows << QLocale().dayName(day, QLocale::ShortFormat);
        std::vector<double> values;
        QStringList notes;
        for (int hour = 0; hour < 24; ++hour) {
            const journeys::HeatCell &cell = result.cells[std::size_t((day - 1) * 24 + hour)];
            values.push_back(cell.rate.value_or(NAN));
            notes << tr("%1 in all, by %2 people")
                         .arg(fullNumber(double(cell.events)), fullNumber(double(cell.customers)));
        }
        content.values.push_back(std::move(values));
        content.notes.push_back(std::move(notes));
    }
    m_chart->setContent(std::move(content));
    const QString event = knownName(m_event->chosen().value(0));
    m_card->setHeading(isRate ? tr("%1 for each %2").arg(event, knownName(m_per->chosen().value(0)))
                              : tr("%1 an hour").arg(event),
                       tr("weekday by hour of day · %1").arg(spanText(subject().document)));
    const auto named = [&](const std::vector<std::size_t> &best, std::span<const journeys::HeatCell> cells) {
        QStringList texts;
        for (std::size_t i = 0; i < std::min(shownBest, best.size()); ++i) {
            const journeys::HeatCell &cell = cells[best[i]];
            const auto rate = [&](const std::optional<double> &value) {
                return isRate ? percentText(value.value_or(0), 2) : fullNumber(value.value_or(0), 2);
            };
            const QString text = isRate ? tr("%1: %2 (%3 – %4)") : tr("%1: %2 an hour (%3 – %4)");
            texts << text.arg(cellText(cell), rate(cell.rate), rate(cell.low), rate(cell.high));
        }
        return texts.join(u" · "_s);
    };
    const QString hours = named(result.bestHours, result.hours), cells = named(result.best, result.cells);
    QStringList lines;
    if (!hours.isEmpty())
        lines << tr("Best hours of the day, beyond chance: %1").arg(hours);
    if (!cells.isEmpty())
        lines << tr("Best hours of the week, beyond chance: %1").arg(cells);
    m_best->setText(lines.isEmpty() ? tr("No hour stands out beyond chance.") : lines.join(u'\n'));
}

} // namespace panorama::ui
