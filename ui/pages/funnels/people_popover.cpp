// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/people_popover.h"

#include "columns/snapshot.h"
#include "services/customer_names.h"
#include "services/segment_service.h"
#include "ui/charts/chart_widget.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t shownPeople = 300;
constexpr std::size_t shownColumns = 3;

struct People
{
    quint64 count = 0;
    QStringList columns;
    std::vector<QStringList> rows; // customer id, masked name, then the columns
};

QString say(const char *text)
{
    return QCoreApplication::translate("FunnelPeople", text);
}

Result<People> read(const Job &job, const JourneySubject &subject, const Json &rule)
{
    TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
    TRY(const auto segment,
        service->compile(Json::object({{"format", "panorama.segment/1"}, {"name", "people"}, {"rule", rule}})));
    TRY(const Json json, service->members(segment, shownPeople, {}));
    const columns::SnapshotPtr snapshot = service->session().snapshot();
    People people {quint64(json.find("count")->integer()), {}, {}};
    std::vector<std::string> ids;
    for (const Json &member : json.find("members")->items())
        ids.push_back(member.text());
    auto attributes = services::bestKnown(*snapshot, ids);
    attributes.resize(std::min<std::size_t>(attributes.size(), shownColumns));
    for (const columns::AttributeColumn *column : attributes)
        people.columns << QString::fromStdString(column->name);
    TRY(const std::vector<std::string> names, services::maskedNames(*subject.workspace, *snapshot, ids));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        QStringList row {QString::fromStdString(ids[i]), QString::fromStdString(names[i])};
        const auto number = snapshot->customers.find(ids[i]);
        for (const columns::AttributeColumn *column : attributes) {
            const auto code = number ? std::uint32_t(column->codes.at(*number)) : 0u;
            const std::string_view text = code ? column->dictionary.text(code) : std::string_view();
            row << QString::fromUtf8(text.data(), qsizetype(text.size()));
        }
        people.rows.push_back(std::move(row));
    }
    return people;
}

void fill(TableRows *rows, const People &people)
{
    std::vector<TableColumn> columns {
        {say(QT_TRANSLATE_NOOP("FunnelPeople", "Customer")), TableColumn::Kind::Text, 128}};
    for (const QString &name : people.columns)
        columns.push_back({knownName(name), TableColumn::Kind::Muted});
    std::vector<TableRows::Row> list;
    for (const QStringList &line : people.rows) {
        TableRows::Row row {line.front(), {}};
        row.cells.push_back({line[1].isEmpty() ? line.front() : line[1], {}, {}, line.front()});
        for (const QString &text : line.mid(2))
            row.cells.emplace_back(text);
        list.push_back(std::move(row));
    }
    rows->setColumns(std::move(columns));
    rows->setRows(std::move(list));
}

} // namespace

void openPeople(ShellContext &context, const PeopleAnchor &anchor, const JourneySubject &subject, const Json &rule,
                const QString &title, const std::function<void()> &makeSegment)
{
    auto *popover = new Popover(anchor.widget->window());
    popover->setObjectName(u"funnels.peopleList"_s);
    auto *rows = new TableRows({}, popover);
    auto *table = new TableView;
    table->setRowsModel(rows);
    table->setMinimumHeight(300);
    QLabel *heading = makeLabel(title, u"strong"_s);
    heading->setWordWrap(true);
    QLabel *note = makeLabel(say(QT_TRANSLATE_NOOP("FunnelPeople", "Loading …")), u"muted"_s);
    note->setObjectName(u"funnels.peopleCount"_s);
    QPushButton *segment = makeButton(say(QT_TRANSLATE_NOOP("FunnelPeople", "Make a segment")), u"target"_s);
    segment->setObjectName(u"funnels.peopleSegment"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(segment);
    popover->body()->addWidget(heading);
    popover->body()->addWidget(table);
    popover->body()->addLayout(foot);
    QObject::connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    QObject::connect(segment, &QPushButton::clicked, popover, [popover, makeSegment] {
        popover->dismiss();
        makeSegment();
    });
    QObject::connect(table, &TableView::rowActivated, popover, [&context, popover](const QString &customer) {
        popover->dismiss();
        Q_EMIT context.pageRequested(u"customers"_s, customer);
    });
    auto request = std::make_shared<Request>(runAsync<People>(
        context.tasks, popover, {}, [subject, rule](const Job &job) { return read(job, subject, rule); },
        [rows, note](Result<People> people) {
            if (!people)
                return note->setText(errorText(people.error()));
            fill(rows, *people);
            note->setText(
                quint64(people->rows.size()) < people->count
                    ? say(QT_TRANSLATE_NOOP("FunnelPeople", "The first %1 of %2; all of them as a segment."))
                          .arg(fullNumber(double(people->rows.size())), fullNumber(double(people->count)))
                    : say(QT_TRANSLATE_NOOP("FunnelPeople", "%1 people")).arg(fullNumber(double(people->count))));
        }));
    QObject::connect(popover, &QObject::destroyed, &context, [request] {});
    popover->open(anchor.widget, anchor.part.isNull() ? Popover::Place::BelowRight : Popover::Place::BelowLeft, 460,
                  anchor.part);
    table->setFocus();
}

PeopleAnchor markOf(ChartWidget *chart, int mark)
{
    const auto &marks = chart->marks();
    return {chart, mark >= 0 && mark < int(marks.size()) ? marks[std::size_t(mark)].rect.toAlignedRect() : QRect()};
}

} // namespace panorama::ui
