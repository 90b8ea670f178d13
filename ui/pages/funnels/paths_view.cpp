// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/paths_view.h"

#include "services/journey_service.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/sankey.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

Json nameOf(const journeys::PathNode &node)
{
    return node.event ? Json(*node.event) : Json();
}

} // namespace

PathsView::PathsView(ShellContext &context)
    : JourneyView(context),
      m_direction(new Segmented),
      m_steps(new QSpinBox),
      m_window(new QSpinBox),
      m_chart(new SankeyChart),
      m_pathsCard(new Card),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    auto *controls = new QWidget;
    auto *row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    m_direction->addChoice(u"after"_s, {});
    m_direction->addChoice(u"before"_s, {});
    m_direction->setCurrent(u"after"_s);
    row->addWidget(m_direction);
    m_anchor = addEventChoice(
        row, [this] { return subject().words; }, u"paths.anchor"_s, false);
    m_steps->setRange(2, 8);
    m_steps->setValue(4);
    m_window->setRange(1, 365);
    m_window->setValue(30);
    row->addWidget(m_steps);
    row->addWidget(m_window);
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setMinimumHeight(320);
    m_chart->setObjectName(u"paths.chart"_s);
    m_table->setObjectName(u"paths.table"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(130);
    m_pathsCard->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(controls);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_card, 16);
    cards->addWidget(m_pathsCard, 11);
    column->addLayout(cards, 1);
    connect(m_chart, &ChartWidget::markActivated, this, &PathsView::showMark);
    connect(m_table, &TableView::rowActivated, this, &PathsView::showPath);
    connect(m_direction, &Segmented::chosen, this, [this] { reload(); });
    connect(m_anchor, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_steps, &QSpinBox::valueChanged, this, [this] { loadLater(); });
    connect(m_window, &QSpinBox::valueChanged, this, [this] { loadLater(); });
}

void PathsView::retranslate()
{
    m_direction->setChoiceText(u"after"_s, tr("What comes after"));
    m_direction->setChoiceText(u"before"_s, tr("What comes before"));
    m_steps->setSuffix(tr(" steps"));
    m_steps->setAccessibleName(tr("Steps"));
    m_window->setPrefix(tr("within "));
    m_window->setSuffix(tr(" days"));
    m_window->setAccessibleName(tr("Days"));
    m_chart->setMessage(tr("Nobody had this event in this period."));
    m_pathsCard->setTitle(tr("Most frequent paths"));
    m_anchor->setChosen(m_anchor->chosen());
    reload();
}

void PathsView::offerWords()
{
    m_anchor->setChosen({usualEvent(*subject().words, {"visit", "lead", "targeted", "order"})});
}

void PathsView::loadSubject()
{
    const Json document =
        spanned(Json::object({{"format", "panorama.paths/1"},
                              {"anchor", Json::object({{"event", m_anchor->chosen().value(0).toStdString()}})},
                              {"direction", m_direction->current().toStdString()},
                              {"steps", m_steps->value()},
                              {"window_days", m_window->value()},
                              {"most_nodes", 6},
                              {"most_paths", 100}}));
    m_load = load<journeys::PathsResult>(
        [subject = subject(), document](const Job &job) -> Result<journeys::PathsResult> {
            TRY(const PathsSpec spec, parsePathsSpec(document));
            return services::runPaths({*subject.workspace, subject.asOf, job}, spec);
        },
        [this, document](Result<journeys::PathsResult> result) {
            m_document = document;
            showWarnings(result ? result->warnings : std::vector<journeys::Warning>());
            m_links.clear();
            m_nodes.clear();
            m_ruleOf.clear();
            if (result)
                return show(*result);
            m_chart->setFlow({}, {});
            m_chart->setMessage(errorText(result.error()));
        });
}

void PathsView::show(const journeys::PathsResult &result)
{
    const bool isBackwards = m_direction->current() == u"before";
    int last = 0;
    for (const journeys::PathNode &node : result.nodes)
        last = std::max(last, node.step);
    const auto column = [&](int step) { return isBackwards ? last + 1 - step : step; };
    std::vector<SankeyChart::Node> nodes;
    std::vector<SankeyChart::Link> links;
    for (const journeys::PathNode &node : result.nodes) {
        nodes.push_back({node.event ? knownName(*node.event) : tr("others"), column(node.step), false});
        m_nodes.push_back(streamMark(node, nodes.back().name));
    }
    for (const journeys::PathLink &link : result.links) {
        const int from = int(link.from), to = int(link.to);
        links.push_back({isBackwards ? to : from, isBackwards ? from : to, double(link.customers)});
        m_links.push_back(m_nodes[link.from]);
        m_links.back().rule.set("next", nameOf(result.nodes[link.to]));
        m_links.back().title =
            nodes[std::size_t(links.back().from)].name + u" → "_s + nodes[std::size_t(links.back().to)].name;
    }
    // Those who stop go to one grey exit beside each step.
    std::map<int, int> exits;
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const journeys::PathNode &node = result.nodes[i];
        if (node.ended == 0 || node.step == last)
            continue;
        const auto [found, isNew] = exits.try_emplace(node.step + 1, int(nodes.size()));
        if (isNew)
            nodes.push_back({isBackwards ? tr("began here") : tr("no further"), column(node.step + 1), true});
        links.push_back(isBackwards ? SankeyChart::Link {found->second, int(i), double(node.ended)}
                                    : SankeyChart::Link {int(i), found->second, double(node.ended)});
        m_links.push_back(m_nodes[i]);
        m_links.back().rule.set("ended", true);
        m_links.back().title += u" · "_s + nodes[std::size_t(found->second)].name;
    }
    m_chart->setFlow(std::move(nodes), std::move(links));
    const QString anchor = knownName(m_anchor->chosen().value(0));
    m_card->setHeading(
        isBackwards ? tr("What leads to %1").arg(anchor) : tr("What follows %1").arg(anchor),
        tr("%1 people · repeats folded · %2").arg(fullNumber(double(result.customers)), spanText(subject().document)));
    showPaths(result);
}

PathsView::Mark PathsView::streamMark(const journeys::PathNode &node, const QString &name) const
{
    return {Json::object({{"journey", m_document}, {"step", node.step}, {"at", nameOf(node)}}),
            node.step == 0 ? name : tr("%1 at step %2").arg(name).arg(node.step)};
}

// Marks are the streams, then the nodes; where people stop has only streams.
void PathsView::showMark(int mark)
{
    const bool isLink = mark < int(m_links.size());
    const std::vector<Mark> &list = isLink ? m_links : m_nodes;
    const std::size_t place = std::size_t(isLink ? mark : mark - int(m_links.size()));
    if (place < list.size())
        askFor(m_chart, mark, list[place].rule, list[place].title);
}

void PathsView::showPath(const QString &row)
{
    if (const auto found = m_ruleOf.find(row); found != m_ruleOf.end())
        askFor(m_table, found->second, row);
}

void PathsView::showPaths(const journeys::PathsResult &result)
{
    m_rows->setColumns({{tr("Path"), TableColumn::Kind::Text},
                        {tr("People"), TableColumn::Kind::Number, 110},
                        {tr("Share"), TableColumn::Kind::Number, 90}});
    std::vector<TableRows::Row> rows;
    for (const journeys::PathCount &path : result.paths) {
        QStringList names;
        for (const std::string &event : path.events)
            names << knownName(event);
        const QString text = names.join(u" → "_s);
        Json events = Json::array();
        for (const std::string &event : path.events)
            events.append(event);
        m_ruleOf[text] = Json::object({{"journey", m_document}, {"path", std::move(events)}});
        TableRows::Row row {text, {}};
        row.cells.emplace_back(text, text, PillTone::Neutral, text);
        row.cells.emplace_back(fullNumber(double(path.customers)), double(path.customers));
        const double share = result.customers ? double(path.customers) / double(result.customers) : 0;
        row.cells.emplace_back(percentText(share), share);
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    m_pathsCard->setSubtitle(tr("%1 different paths").arg(fullNumber(double(result.distinctPaths))));
}

} // namespace panorama::ui
