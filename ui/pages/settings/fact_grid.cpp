// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/fact_grid.h"

#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>

namespace panorama::ui {

using namespace Qt::StringLiterals;

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const std::vector<std::pair<QString, QString>> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < int(facts.size()); ++row) {
        const auto &[name, value] = facts[std::size_t(row)];
        auto *text = makeLabel(value);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setAccessibleName(name + u": "_s + value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_grid->addWidget(makeLabel(name, u"muted"_s), row, 0, Qt::AlignBaseline);
        m_grid->addWidget(text, row, 1, Qt::AlignBaseline);
    }
}

} // namespace panorama::ui
