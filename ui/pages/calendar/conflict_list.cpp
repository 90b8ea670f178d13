// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/conflict_list.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ConflictList", text);
}

TableRows::Row rowOf(const ConflictRow &row)
{
    const services::CalendarConflict &conflict = row.conflict;
    const QString subject = QString::fromStdString(conflict.subject);
    const QString why = conflict.reason == "segment" ? say(QT_TRANSLATE_NOOP("ConflictList", "same segment"))
        : subject.isEmpty()                          ? say(QT_TRANSLATE_NOOP("ConflictList", "channel not given"))
                                                     : subject;
    return {
        row.open,
        {TableCell(row.a), TableCell(row.b), TableCell(why),
         TableCell(rangeText(qdate(conflict.days.from), qdate({conflict.days.to.days - 1})), conflict.days.from.days),
         TableCell(conflict.people ? fullNumber(double(*conflict.people)) : u"–"_s,
                   qlonglong(conflict.people.value_or(-1)))}};
}

} // namespace

void openConflictList(QWidget *anchor, const std::vector<ConflictRow> &rows,
                      const std::function<void(const QString &)> &open)
{
    auto *popover = new Popover(anchor->window(), true);
    popover->body()->setContentsMargins(24, 20, 24, 20);
    popover->body()->addWidget(
        makeLabel(say(QT_TRANSLATE_NOOP("ConflictList", "Campaigns in each other's way")), u"h2"_s));
    auto *hint = makeLabel(say(QT_TRANSLATE_NOOP("ConflictList",
                                                 "People are counted where both campaigns have a segment; drafts count "
                                                 "too. A double click opens the campaign.")),
                           u"muted"_s);
    hint->setWordWrap(true);
    popover->body()->addWidget(hint);
    auto *model =
        new TableRows({{say(QT_TRANSLATE_NOOP("ConflictList", "Campaign")), TableColumn::Kind::Text},
                       {say(QT_TRANSLATE_NOOP("ConflictList", "and")), TableColumn::Kind::Text},
                       {say(QT_TRANSLATE_NOOP("ConflictList", "Both in")), TableColumn::Kind::Muted, 120},
                       {say(QT_TRANSLATE_NOOP("ConflictList", "Days")), TableColumn::Kind::Muted, 170},
                       {say(QT_TRANSLATE_NOOP("ConflictList", "People in both")), TableColumn::Kind::Number, 110}},
                      popover);
    auto *table = new TableView;
    table->setObjectName(u"calendar.conflicts"_s);
    table->setRowsModel(model);
    table->setMinimumHeight(320);
    popover->body()->addWidget(table);
    std::vector<TableRows::Row> cells;
    for (const ConflictRow &row : rows)
        cells.push_back(rowOf(row));
    model->setRows(std::move(cells));
    QObject::connect(table, &TableView::rowActivated, popover, [popover, open](const QString &id) {
        popover->dismiss();
        open(id);
    });
    QObject::connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(nullptr, Popover::Place::Centre, 860);
}

} // namespace panorama::ui
