// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chart_menu.h"

#include "ui/charts/chart_widget.h"
#include "ui/export/chart_export.h"
#include "ui/theme/look.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFontMetrics>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ChartMenu", text);
}

void askAndExport(ChartWidget &chart, const QString &suffix)
{
    const QString name = chart.title().isEmpty() ? u"chart"_s : chart.title();
    const QString path = QFileDialog::getSaveFileName(&chart, say(QT_TRANSLATE_NOOP("ChartMenu", "Export chart")),
                                                      name + u'.' + suffix, u"*."_s + suffix);
    if (path.isEmpty())
        return;
    const auto done = exportChart(chart, path);
    Toast::show(chart.window(),
                done ? say(QT_TRANSLATE_NOOP("ChartMenu", "Exported to %1")).arg(path) : errorText(done.error()));
}

TableCell cellOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::Double)
        return {value.toString()};
    return {fullNumber(value.toDouble()), value};
}

// Of what the rows are called.
int widthOfNames(const ChartTable &table)
{
    const QFontMetrics metrics(textFont(Type::Body));
    int widest = metrics.horizontalAdvance(table.columns.front());
    for (const auto &row : table.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.value(0).toString()));
    return std::clamp(widest + 28, 80, 320);
}

} // namespace

void fillChartMenu(QMenu &menu, ChartWidget &chart)
{
    ChartWidget *target = &chart;
    menu.addAction(themeIcon(u"table"_s), say(QT_TRANSLATE_NOOP("ChartMenu", "View as table")), target,
                   [target] { showChartTable(*target); });
    menu.addSeparator();
    auto *copy = menu.addAction(themeIcon(u"copy"_s), say(QT_TRANSLATE_NOOP("ChartMenu", "Copy picture and numbers")),
                                target, [target] { copyChart(*target); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    menu.addAction(say(QT_TRANSLATE_NOOP("ChartMenu", "Copy numbers")), target, [target] { copyChartValues(*target); });
    menu.addSeparator();
    for (const char *suffix : {"png", "svg", "pdf", "csv"}) {
        const QString ending = QString::fromLatin1(suffix);
        menu.addAction(suffix == std::string_view("png") ? themeIcon(u"download"_s) : QIcon(),
                       say(QT_TRANSLATE_NOOP("ChartMenu", "Export as %1 …")).arg(ending.toUpper()), target,
                       [target, ending] { askAndExport(*target, ending); });
    }
}

void popupChartMenu(ChartWidget &chart, const QPoint &global)
{
    auto *menu = new QMenu(&chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChartMenu(*menu, chart);
    menu->popup(global);
}

void showChartTable(ChartWidget &chart)
{
    const ChartTable table = chart.table();
    std::vector<TableColumn> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool number =
            !table.rows.empty() && i < table.rows[0].size() && table.rows[0][i].typeId() == QMetaType::Double;
        columns.push_back({table.columns[i], number ? TableColumn::Kind::Number : TableColumn::Kind::Text,
                           i == 0 && !number ? widthOfNames(table) : 0});
    }
    std::vector<TableRows::Row> rows;
    for (const auto &values : table.rows) {
        TableRows::Row row;
        for (const QVariant &value : values)
            row.cells.push_back(cellOf(value));
        rows.push_back(std::move(row));
    }
    auto *dialog = new QDialog(chart.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(chart.title());
    dialog->resize(std::clamp(150 + 100 * int(columns.size()), 480, 1120), 460);
    auto *column = new QVBoxLayout(dialog);
    auto *view = new TableView(dialog);
    auto *model = new TableRows(std::move(columns), view);
    model->setRows(std::move(rows));
    view->setRowsModel(model);
    view->setObjectName(u"chart.table"_s);
    column->addWidget(view);
    dialog->open();
}

} // namespace panorama::ui
