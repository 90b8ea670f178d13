// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/export/chart_menu.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

class LegendChip : public QWidget
{
public:
    LegendChip(TipRow row, QWidget *parent) : QWidget(parent), m_row(std::move(row)) { setAccessibleName(m_row.name); }
    QSize sizeHint() const override
    {
        return {QFontMetrics(textFont(Type::Caption)).horizontalAdvance(m_row.name) + 18, 18};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_row.color);
        painter.drawRoundedRect(QRectF(0, 4.5, 9, 9), 2, 2);
        painter.setFont(textFont(Type::Caption));
        painter.setPen(tokens().text2);
        painter.drawText(rect().adjusted(15, 0, 0, 0), Qt::AlignVCenter, m_row.name);
    }

private:
    TipRow m_row;
};

} // namespace

ChartCard::ChartCard(const QString &title, const QString &subtitle, ChartWidget *chart, QWidget *parent)
    : Card(title, subtitle, parent),
      m_chart(chart),
      m_legend(new QWidget(this)),
      m_menu(makeIconButton(u"ellipsis"_s, tr("More"), this))
{
    setHeading(title, subtitle);
    actions()->addWidget(m_menu);
    new FlowLayout(m_legend, 16);
    body()->addWidget(m_legend);
    body()->addWidget(chart, 1);
    connect(m_menu, &QPushButton::clicked, this,
            [this] { popupChartMenu(*m_chart, m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    connect(chart, &ChartWidget::dataChanged, this, &ChartCard::updateLegend);
    updateLegend();
}

void ChartCard::setHeading(const QString &title, const QString &subtitle)
{
    setTitle(title);
    setSubtitle(subtitle);
    m_chart->setTitle(title, subtitle);
}

void ChartCard::updateLegend()
{
    auto rows = m_chart->legend();
    m_legend->setVisible(!rows.empty());
    if (rows == m_chips) // new numbers seldom bring new names
        return;
    while (auto *item = m_legend->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const TipRow &row : rows) {
        auto *chip = new LegendChip(row, m_legend);
        m_legend->layout()->addWidget(chip);
        chip->show();
    }
    m_chips = std::move(rows);
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLegend();
    if (event->type() == QEvent::LanguageChange)
        m_menu->setToolTip(tr("More"));
}

} // namespace panorama::ui
