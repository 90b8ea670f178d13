// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/period_picker.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/popover.h"

#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Period::Preset presets[] = {Period::Preset::Days7, Period::Preset::Days30, Period::Preset::Days90,
                                      Period::Preset::Weeks26, Period::Preset::Custom};

} // namespace

Period periodOf(Period::Preset preset, Date today)
{
    const Date end {today.days + 1};
    switch (preset) {
    case Period::Preset::Days7: return {preset, {{end.days - 7}, end}};
    case Period::Preset::Days90: return {preset, {{end.days - 90}, end}};
    case Period::Preset::Weeks26: {
        const Date weekEnd {today.days + 8 - today.weekday()};
        return {preset, {{weekEnd.days - 26 * 7}, weekEnd}};
    }
    case Period::Preset::Days30:
    case Period::Preset::Custom: break;
    }
    return {preset, {{end.days - 30}, end}};
}

Bucket bucketOf(const Period &period)
{
    const int length = period.days.length();
    return length <= 45 ? Bucket::Day : length <= 400 ? Bucket::Week : Bucket::Month;
}

QString presetId(Period::Preset preset)
{
    switch (preset) {
    case Period::Preset::Days7: return u"7d"_s;
    case Period::Preset::Days30: return u"30d"_s;
    case Period::Preset::Days90: return u"90d"_s;
    case Period::Preset::Weeks26: return u"26w"_s;
    case Period::Preset::Custom: break;
    }
    return u"custom"_s;
}

PeriodPicker::PeriodPicker(QWidget *parent) : Segmented(parent)
{
    for (const auto preset : presets)
        addChoice(presetId(preset), {});
    retranslate();
    connect(this, &Segmented::chosen, this, &PeriodPicker::take);
    connect(this, &Segmented::chosenAgain, this, [this](const QString &id) {
        if (id == presetId(Period::Preset::Custom))
            askForDays();
    });
}

void PeriodPicker::retranslate()
{
    setAccessibleName(tr("Period"));
    setChoiceText(u"7d"_s, tr("7d"));
    setChoiceText(u"30d"_s, tr("30d"));
    setChoiceText(u"90d"_s, tr("90d"));
    setChoiceText(u"26w"_s, tr("26w"));
    setChoiceText(u"custom"_s, tr("Custom"));
}

void PeriodPicker::changeEvent(QEvent *event)
{
    Segmented::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeriodPicker::setPeriod(const Period &period)
{
    m_period = period;
    setCurrent(presetId(period.preset));
    setToolTip(rangeText(qdate(period.days.from), qdate(period.days.to).addDays(-1)));
}

void PeriodPicker::setDays(const Period &period)
{
    if (period == m_period)
        return;
    setPeriod(period);
    Q_EMIT periodChanged(period);
}

void PeriodPicker::take(const QString &id)
{
    for (const auto preset : presets)
        if (presetId(preset) == id && preset != Period::Preset::Custom)
            return setDays(periodOf(preset, m_today));
    askForDays();
}

void PeriodPicker::askForDays()
{
    auto *popover = new Popover(window());
    auto *grid = new QGridLayout;
    auto *from = makeDateEdit(qdate(m_period.days.from));
    auto *last = makeDateEdit(qdate(m_period.days.to).addDays(-1));
    from->setObjectName(u"period.from"_s);
    last->setObjectName(u"period.last"_s);
    grid->addWidget(makeLabel(tr("From"), u"field"_s), 0, 0);
    grid->addWidget(makeLabel(tr("To"), u"field"_s), 0, 1);
    grid->addWidget(from, 1, 0);
    grid->addWidget(last, 1, 1);
    auto *apply = makeButton(tr("Show these days"), {}, u"primary"_s);
    popover->body()->addLayout(grid);
    popover->body()->addWidget(apply);
    connect(apply, &QPushButton::clicked, this, [this, from, last, popover] {
        const auto [first, end] = std::minmax(coreDate(from->date()), coreDate(last->date()));
        setDays({Period::Preset::Custom, {first, {end.days + 1}}});
        popover->dismiss();
    });
    connect(popover, &Popover::dismissed, this, [this, popover] {
        setCurrent(presetId(m_period.preset));
        popover->deleteLater();
    });
    popover->open(this, Popover::Place::BelowRight, 400);
}

} // namespace panorama::ui
