// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/span_editor.h"

#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

SpanEditor::SpanEditor(QWidget *parent)
    : QWidget(parent),
      m_first(makeDateEdit(QDate::currentDate())),
      m_last(makeDateEdit(QDate::currentDate())),
      m_usual(makeIconButton(u"calendar-days"_s, {}))
{
    m_first->setObjectName(u"funnels.from"_s);
    m_last->setObjectName(u"funnels.to"_s);
    m_usual->setObjectName(u"funnels.usualPeriods"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_usual);
    row->addWidget(m_first);
    row->addWidget(makeLabel(u"–"_s, u"muted"_s));
    row->addWidget(m_last);
    auto *menu = new QMenu(m_usual);
    m_usual->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QDate last = m_dataLast.isValid() ? m_dataLast : QDate::currentDate();
        const auto add = [&](const QString &text, const QDate &first) {
            menu->addAction(text, this, [this, first, last] {
                setSpan(first, last);
                Q_EMIT spanChanged();
            });
        };
        add(tr("Last 30 days of data"), last.addDays(-29));
        add(tr("Last 90 days of data"), last.addDays(-89));
        add(tr("Last 26 weeks of data"), last.addDays(-181));
        add(tr("Last year of data"), last.addDays(-364));
        if (m_dataFirst.isValid())
            add(tr("All data"), m_dataFirst);
    });
    for (QDateEdit *edit : {m_first, m_last}) {
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            if (m_first->date() <= m_last->date())
                Q_EMIT spanChanged();
        });
    }
    retranslate();
}

void SpanEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SpanEditor::retranslate()
{
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_usual->setAccessibleName(tr("Usual periods"));
    m_usual->setToolTip(m_usual->accessibleName());
}

void SpanEditor::setSpan(const QDate &first, const QDate &last)
{
    const QSignalBlocker blockFirst(m_first), blockLast(m_last);
    const auto show = [](QDateEdit *edit, const QDate &date) {
        if (edit->date() != date) // else it would be painted again
            edit->setDate(date);
    };
    show(m_first, std::min(first, last));
    show(m_last, last);
}

QDate SpanEditor::first() const
{
    return m_first->date();
}

QDate SpanEditor::last() const
{
    return m_last->date();
}

} // namespace panorama::ui
