// SPDX-License-Identifier: GPL-3.0-or-later
// Rates of two groups differ beyond chance when the 95 % interval of their difference (normal approximation, variances
// of both sides) leaves zero out.
#include "ui/pages/funnels/compare_view.h"

#include "services/journey_service.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/funnels/people_popover.h"
#include "ui/pages/funnels/span_editor.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString rateText(const std::optional<double> &rate)
{
    return rate ? percentText(*rate) : u"–"_s;
}

// Half the width of the interval of a difference of two shares.
double halfWidth(double rate, double of, double otherRate, double otherOf)
{
    if (of <= 0 || otherOf <= 0)
        return INFINITY;
    return 1.96 * std::sqrt(rate * (1 - rate) / of + otherRate * (1 - otherRate) / otherOf);
}

} // namespace

CompareView::CompareView(ShellContext &context)
    : JourneyView(context),
      m_by(new Segmented),
      m_span(new SpanEditor),
      m_segment(new QComboBox),
      m_label(makeLabel({}, u"secondary"_s)),
      m_chart(new ColumnChart),
      m_tableCard(new Card),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    for (const QString &id : {u"before"_s, u"year"_s, u"segment"_s})
        m_by->addChoice(id, {});
    m_by->setCurrent(u"before"_s);
    m_by->setObjectName(u"funnels.compareBy"_s);
    m_segment->setObjectName(u"funnels.compareSegment"_s);
    m_segment->setMinimumWidth(180);
    m_segment->setMaximumWidth(260);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_by);
    row->addWidget(m_label);
    row->addWidget(m_span);
    row->addWidget(m_segment);
    row->addStretch();
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setMinimumHeight(160);
    m_table->setRowsModel(m_rows);
    m_table->setObjectName(u"funnels.compareTable"_s);
    m_table->setMinimumHeight(150);
    m_tableCard->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_card, 1);
    column->addWidget(m_tableCard, 1);
    connect(m_by, &Segmented::chosen, this, [this] {
        m_spanOf.clear();
        showControls();
        reload();
    });
    connect(m_span, &SpanEditor::spanChanged, this, [this] { reload(); });
    connect(m_chart, &ChartWidget::markActivated, this, &CompareView::showStep);
    connect(m_segment, &QComboBox::activated, this, [this] { reload(); });
    showControls();
}

void CompareView::showControls()
{
    const bool bySegment = m_by->current() == u"segment";
    m_span->setVisible(!bySegment);
    m_segment->setVisible(bySegment);
}

void CompareView::retranslate()
{
    m_by->setChoiceText(u"before"_s, tr("Another period"));
    m_by->setChoiceText(u"year"_s, tr("A year ago"));
    m_by->setChoiceText(u"segment"_s, tr("Another segment"));
    m_label->setText(tr("against"));
    m_segment->setAccessibleName(tr("Segment to compare with"));
    m_chart->setMessage(tr("Nobody took the first step on either side."));
    m_tableCard->setTitle(tr("Step by step"));
    reload();
}

void CompareView::offerWords()
{
    const QVariant chosen = m_segment->currentData();
    m_segment->clear();
    m_segment->addItem(tr("All customers"), QString());
    for (const Vocabulary::Named &segment : subject().words->segments)
        m_segment->addItem(segment.name, segment.id);
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(chosen)));
}

// The funnel of the other side. A period is proposed anew when the funnel's own one has changed.
Json CompareView::otherDocument()
{
    Json document = subject().document;
    document.set("breakdown", nullptr);
    if (m_by->current() == u"segment") {
        const QString id = m_segment->currentData().toString();
        document.set("segment", id.isEmpty() ? Json() : Json(id.toStdString()));
        return document;
    }
    const QDate from = dayOf(document, "from"), last = dayOf(document, "to").addDays(-1);
    if (const QString span = spanText(document); span != m_spanOf) {
        m_spanOf = span;
        if (m_by->current() == u"year")
            m_span->setSpan(from.addYears(-1), last.addYears(-1));
        else
            m_span->setSpan(from.addDays(-from.daysTo(last) - 1), from.addDays(-1));
    }
    return withSpan(std::move(document), m_span->first(), m_span->last());
}

void CompareView::loadSubject()
{
    if (!dayOf(subject().document, "from").isValid())
        return;
    offerWords();
    Json one = subject().document;
    one.set("breakdown", nullptr);
    m_load = load<AnswerPtr>(
        [subject = subject(), one, other = otherDocument()](const Job &job) -> Result<AnswerPtr> {
            auto answer = std::make_shared<Answer>();
            TRY(const FunnelSpec first, parseFunnelSpec(one));
            TRY(const FunnelSpec second, parseFunnelSpec(other));
            TRY(answer->one, services::runFunnel({*subject.workspace, subject.asOf, job}, first));
            TRY(answer->other, services::runFunnel({*subject.workspace, subject.asOf, job}, second));
            return AnswerPtr(std::move(answer));
        },
        [this](Result<AnswerPtr> answer) {
            m_answer = answer ? *answer : nullptr;
            showWarnings(m_answer ? m_answer->one.warnings : std::vector<journeys::Warning>());
            if (answer)
                return show();
            m_chart->setContent({});
            m_chart->setMessage(errorText(answer.error()));
        });
}

QString CompareView::nameOf(bool other) const
{
    if (m_by->current() != u"segment")
        return other ? dayText(m_span->first()) + u" – "_s + dayText(m_span->last()) : spanText(subject().document);
    if (other)
        return m_segment->currentText();
    const Json *segment = subject().document.find("segment");
    const QString id = segment && segment->isString() ? QString::fromStdString(segment->text()) : QString();
    return m_segment->itemText(std::max(0, m_segment->findData(id)));
}

void CompareView::show()
{
    ColumnChart::Content content;
    content.format = percentFormat();
    content.categoryName = tr("Step");
    const auto &one = m_answer->one.steps, &other = m_answer->other.steps;
    ChartSeries now {nameOf(false), {}, 0}, then {nameOf(true), {}, 2};
    for (std::size_t i = 0; i < one.size() && i < other.size(); ++i) {
        content.categories << knownName(one[i].event);
        now.values.push_back(one[i].rateFromFirst.value_or(NAN));
        then.values.push_back(other[i].rateFromFirst.value_or(NAN));
    }
    const bool isEmpty = one.empty() || (one.front().customers == 0 && other.front().customers == 0);
    content.series = {std::move(now), std::move(then)};
    m_chart->setContent(isEmpty ? ColumnChart::Content() : std::move(content));
    m_card->setHeading(tr("Share of those who began"), nameOf(false) + u"  ·  "_s + nameOf(true));
    showTable();
}

void CompareView::showStep(int step)
{
    if (!m_answer || step < 0
        || std::size_t(step) >= std::min(m_answer->one.steps.size(), m_answer->other.steps.size()))
        return;
    Json one = subject().document;
    one.set("breakdown", nullptr);
    std::vector<Figure> figures;
    for (const bool other : {false, true}) {
        const journeys::FunnelStep &reached = (other ? m_answer->other : m_answer->one).steps[std::size_t(step)];
        figures.push_back(
            {knownName(reached.event) + u" · "_s + nameOf(other),
             Json::object(
                 {{"funnel", other ? otherDocument() : one}, {"step", std::uint64_t(step + 1)}, {"state", "reached"}}),
             reached.customers});
    }
    offerPeople(m_chart, markOf(m_chart, step).part, figures);
}

void CompareView::showTable()
{
    m_rows->setColumns({{tr("Step"), TableColumn::Kind::Text},
                        {tr("People"), TableColumn::Kind::Number, 96},
                        {tr("Compared"), TableColumn::Kind::Number, 96},
                        {tr("Rate"), TableColumn::Kind::Number, 84},
                        {tr("Compared"), TableColumn::Kind::Number, 96},
                        {tr("Difference"), TableColumn::Kind::Pill, 290}});
    std::vector<TableRows::Row> rows;
    const auto &one = m_answer->one.steps, &other = m_answer->other.steps;
    for (std::size_t i = 0; i < one.size() && i < other.size(); ++i) {
        const QString name = QString::number(i + 1) + u". "_s + knownName(one[i].event);
        TableRows::Row row {name, {}};
        row.cells.emplace_back(name);
        row.cells.emplace_back(fullNumber(double(one[i].customers)), double(one[i].customers));
        row.cells.emplace_back(fullNumber(double(other[i].customers)), double(other[i].customers));
        row.cells.emplace_back(rateText(one[i].rateFromPrevious), one[i].rateFromPrevious.value_or(0));
        row.cells.emplace_back(rateText(other[i].rateFromPrevious), other[i].rateFromPrevious.value_or(0));
        if (i > 0 && one[i].rateFromPrevious && other[i].rateFromPrevious) {
            const double change = *one[i].rateFromPrevious - *other[i].rateFromPrevious;
            const double half = halfWidth(*one[i].rateFromPrevious, double(one[i - 1].customers),
                                          *other[i].rateFromPrevious, double(other[i - 1].customers));
            const bool isClear = std::abs(change) > half;
            const QString arrow = change > 0 ? u"↑ "_s : change < 0 ? u"↓ "_s : QString();
            row.cells.emplace_back(arrow + tr("%1 ± %2").arg(pointsText(change), pointsText(half))
                                       + (isClear ? QString() : u" · "_s + tr("may be chance")),
                                   change,
                                   !isClear         ? PillTone::Neutral
                                       : change > 0 ? PillTone::Good
                                                    : PillTone::Bad);
        } else {
            row.cells.emplace_back(QString());
        }
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

} // namespace panorama::ui
