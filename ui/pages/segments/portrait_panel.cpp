// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/portrait_panel.h"

#include "services/segment_service.h"
#include "ui/rules/catalogue.h"
#include "ui/rules/known_names.h"
#include "ui/rules/segment_maker.h"
#include "ui/shell/draft_keeper.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Cell
{
    QString name, value;
    Json condition;
    double share = 0, base = 0, index = 100, low = 0, high = 0, count = 0;
    // An interval that holds 100 is no difference.
    double distance() const { return low > 100 ? low - 100 : high < 100 ? 100 - high : 0; }
};

Cell cellOf(const Json &json)
{
    const auto number = [&](const char *key) { return json.find(key) ? json.find(key)->toDouble() : 0; };
    const QString kind = QString::fromStdString(json.find("kind")->text());
    const QString name = knownName(json.find("name")->text());
    Cell cell;
    cell.name = kind == u"attribute" ? name : kindText(kind);
    const Json *value = json.find("value");
    cell.value = kind != u"attribute" ? name
        : !value || value->isNull()   ? QString()
        : value->isString()           ? valueText(knownName(value->text()))
                                      : QString::fromStdString(value->dump());
    if (kind != u"attribute")
        cell.condition = Json::object({{kind.toStdString(), *json.find("name")}});
    else if (!value || value->isNull())
        cell.condition = Json::object({{"attribute", *json.find("name")}, {"known", false}});
    else
        cell.condition = Json::object({{"attribute", *json.find("name")}, {"=", *value}});
    cell.share = number("share");
    cell.base = number("base_share");
    cell.index = number("index");
    cell.count = number("count");
    if (const Json *interval = json.find("interval");
        interval && interval->isArray() && interval->items().size() == 2) {
        cell.low = interval->items()[0].toDouble();
        cell.high = interval->items()[1].toDouble();
    }
    return cell;
}

} // namespace

PortraitPanel::PortraitPanel(ShellContext &context)
    : SegmentPanel(context), m_rows(new TableRows({}, this)), m_table(new TableView), m_note(makeLabel({}, u"muted"_s))
{
    m_table->setObjectName(u"segments.portrait"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(300);
    connect(m_table, &TableView::rowActivated, this, &PortraitPanel::openCell);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
}

void PortraitPanel::retranslate()
{
    m_table->setAccessibleName(tr("Portrait of the segment"));
    if (!m_portrait.isNull())
        show(m_portrait);
}

void PortraitPanel::openCell(const QString &key)
{
    const auto condition = m_conditions.constFind(key);
    const Json *rule = subject().document.find("rule");
    if (rule && condition != m_conditions.constEnd())
        m_made = makeSegment(context(), this, Json::object({{"all", Json(Json::Array {*rule, *condition})}}),
                             documentName(subject().document) + u" · "_s + key);
}

void PortraitPanel::loadSubject()
{
    m_load = load<Json>(
        [subject = subject()](const Job &job) -> Result<Json> {
            TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
            TRY(const segments::Segment segment, service->compile(subject.document, subject.id));
            return service->portrait(segment);
        },
        [this](Result<Json> portrait) {
            if (!portrait)
                return m_note->setText(errorText(portrait.error()));
            m_portrait = std::move(*portrait);
            show(m_portrait);
        });
}

void PortraitPanel::show(const Json &portrait)
{
    std::vector<Cell> cells;
    if (const Json *list = portrait.find("cells"))
        for (const Json &json : list->items())
            cells.push_back(cellOf(json));
    std::stable_sort(cells.begin(), cells.end(),
                     [](const Cell &a, const Cell &b) { return a.distance() > b.distance(); });
    m_conditions.clear();
    m_rows->setColumns({{tr("Feature"), TableColumn::Kind::Text},
                        {tr("Segment"), TableColumn::Kind::Number, 60, tr("Share of the members who have it")},
                        {tr("Everybody"), TableColumn::Kind::Number, 74, tr("Share of all customers who have it")},
                        {tr("Index"), TableColumn::Kind::Pill, 60, tr("100: as often as with everybody")}});
    std::vector<TableRows::Row> rows;
    for (const Cell &cell : cells) {
        const QString value = cell.value.isEmpty() ? tr("(missing)") : cell.value;
        const QString name = cell.name + u" · "_s + value;
        const PillTone tone = cell.low > 100 ? PillTone::Good : cell.high < 100 ? PillTone::Bad : PillTone::Neutral;
        TableRows::Row row {name, {}};
        m_conditions.insert(name, cell.condition);
        row.cells.emplace_back(name, name, PillTone::Neutral, name);
        row.cells.emplace_back(percentText(cell.share), cell.share, PillTone::Neutral,
                               tr("%1 people").arg(fullNumber(cell.count)));
        row.cells.emplace_back(percentText(cell.base), cell.base);
        row.cells.emplace_back(fullNumber(std::round(cell.index)), cell.index, tone,
                               tr("between %1 and %2, 19 times out of 20")
                                   .arg(fullNumber(std::round(cell.low)), fullNumber(std::round(cell.high))));
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    const Json *hidden = portrait.find("hidden_cells");
    m_note->setText(
        tr("Most striking first; coloured where the difference is certain. %1 cells under 10 people are hidden. A "
           "double click makes a row a segment.")
            .arg(hidden ? hidden->integer() : 0));
}

} // namespace panorama::ui
