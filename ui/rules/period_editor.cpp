// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/period_editor.h"

#include "ui/widgets/editors.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLayout>
#include <QSpinBox>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// `to` of a document is exclusive; people are shown the last day.
QDate dayOf(const Json *value, const QDate &otherwise, int shift)
{
    if (!value || !value->isString())
        return otherwise;
    const QString text = QString::fromStdString(value->text());
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    return day.isValid() ? day.addDays(text.size() == 10 ? shift : 0) : otherwise;
}

std::string iso(const QDate &day)
{
    return day.toString(Qt::ISODate).toStdString();
}

} // namespace

PeriodEditor::PeriodEditor(const Json &holder, QLayout *row, QObject *parent)
    : QObject(parent), m_mode(new QComboBox), m_days(new QSpinBox), m_holder(holder)
{
    const Json *days = holder.find("last_days"), *from = holder.find("from"), *to = holder.find("to");
    m_from = makeDateEdit(dayOf(from, QDate::currentDate().addDays(-90), 0));
    m_to = makeDateEdit(dayOf(to, QDate::currentDate(), -1));
    m_mode->addItems({tr("at any time"), tr("in the last"), tr("between"), tr("since"), tr("up to")});
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mode->setAccessibleName(tr("When"));
    m_mode->setObjectName(u"rules.when"_s);
    m_days->setRange(1, 36500);
    m_days->setSuffix(tr(" days"));
    m_days->setValue(days ? int(days->toDouble()) : 90);
    m_days->setAccessibleName(tr("Days"));
    m_days->setObjectName(u"rules.days"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Last day"));
    m_mode->setCurrentIndex(days ? Last : from && to ? Between : from ? Since : to ? Before : Any);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_mode, m_days, m_from, m_to})
        row->addWidget(widget);
    showMode();
    const auto touch = [this] {
        m_touched = true;
        Q_EMIT changed();
    };
    connect(m_mode, &QComboBox::activated, this, [this, touch] {
        showMode();
        touch();
    });
    connect(m_days, &QSpinBox::valueChanged, this, touch);
    connect(m_from, &QDateEdit::dateChanged, this, touch);
    connect(m_to, &QDateEdit::dateChanged, this, touch);
}

void PeriodEditor::showMode()
{
    const int mode = m_mode->currentIndex();
    m_days->setVisible(mode == Last);
    m_from->setVisible(mode == Between || mode == Since);
    m_to->setVisible(mode == Between || mode == Before);
}

void PeriodEditor::write(Json &holder) const
{
    std::erase_if(holder.members(), [](const Json::Member &member) {
        return member.first == "last_days" || member.first == "from" || member.first == "to";
    });
    if (!m_touched) {
        for (const char *key : {"last_days", "from", "to"})
            if (const Json *value = m_holder.find(key))
                holder.set(key, *value);
        return;
    }
    const int mode = m_mode->currentIndex();
    if (mode == Last)
        holder.set("last_days", m_days->value());
    if (mode == Between || mode == Since)
        holder.set("from", iso(m_from->date()));
    if (mode == Between || mode == Before)
        holder.set("to", iso(m_to->date().addDays(1)));
}

} // namespace panorama::ui
