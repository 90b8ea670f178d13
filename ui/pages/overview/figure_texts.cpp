// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/figure_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// The source texts of services::figureSpecs(), for the translators.
[[maybe_unused]] constexpr const char *sources[] = {
    QT_TRANSLATE_NOOP("Figures", "Spend"),
    QT_TRANSLATE_NOOP("Figures", "Reach"),
    QT_TRANSLATE_NOOP("Figures", "Leads"),
    QT_TRANSLATE_NOOP("Figures", "Deals"),
    QT_TRANSLATE_NOOP("Figures", "Revenue"),
    QT_TRANSLATE_NOOP("Figures", "ROI"),
    QT_TRANSLATE_NOOP("Figures", "ROAS"),
    QT_TRANSLATE_NOOP("Figures", "CAC"),
    QT_TRANSLATE_NOOP("Figures", "Repeat share"),
    QT_TRANSLATE_NOOP("Figures", "Member share"),
    QT_TRANSLATE_NOOP("Figures", "Paid dependency"),
    QT_TRANSLATE_NOOP("Figures", "Sum of the spend of all channels, each figure as it was last known"),
    QT_TRANSLATE_NOOP("Figures", "Ad impressions + messages delivered"),
    QT_TRANSLATE_NOOP("Figures", "Customers with a lead event"),
    QT_TRANSLATE_NOOP("Figures", "Number of orders, whatever their status"),
    QT_TRANSLATE_NOOP("Figures",
                      // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence on two lines
                      "Sum of the order values (of their lines where an order has none) at the rate of the day; "
                      "refunds are not subtracted"),
    QT_TRANSLATE_NOOP("Figures", "(Revenue − spend) ÷ spend"),
    QT_TRANSLATE_NOOP("Figures", "Conversion value that the platforms report ÷ spend"),
    QT_TRANSLATE_NOOP("Figures", "Spend ÷ customers whose first order fell into the period"),
    QT_TRANSLATE_NOOP("Figures", "Customers who ordered again ÷ customers who ordered"),
    QT_TRANSLATE_NOOP("Figures", "Order value of customers with a member number ÷ all order value"),
    QT_TRANSLATE_NOOP(
        "Figures",
        "Customers who ordered and first came through a channel that costs money ÷ those whose first channel is known"),
    QT_TRANSLATE_NOOP("Figures", "Daily spend"),
    QT_TRANSLATE_NOOP("Figures", "Daily spend and messages"),
    QT_TRANSLATE_NOOP("Figures", "Events"),
    QT_TRANSLATE_NOOP("Figures", "Orders"),
    QT_TRANSLATE_NOOP("Figures", "Orders and daily spend"),
    QT_TRANSLATE_NOOP("Figures", "Daily spend and orders"),
    QT_TRANSLATE_NOOP("Figures", "Orders and identifiers"),
    QT_TRANSLATE_NOOP("Figures", "Events, orders and daily spend")};

QString text(const char *source)
{
    return QCoreApplication::translate("Figures", source);
}

using Unit = services::FigureSpec::Unit;

void setValue(Kpi &kpi, const services::Figure &figure, const QString &currency)
{
    const double value = *figure.value;
    switch (figure.spec->unit) {
    case Unit::Money:
        kpi.value = shortMoney(value, currency);
        kpi.full = fullMoney(Money {figure.micros.value_or(std::llround(value * 1e6)), currency.toStdString()});
        break;
    case Unit::Count:
        kpi.value = shortNumber(value);
        kpi.full = fullNumber(value);
        break;
    case Unit::Ratio:
        kpi.full = fullNumber(value, 2);
        kpi.value = {{}, kpi.full, {}};
        break;
    case Unit::Share:
        kpi.full = percentText(value, 2);
        kpi.value = {{}, percentText(value), {}};
        break;
    }
}

void setChange(Kpi &kpi, const services::Figure &figure)
{
    const double value = *figure.value, before = *figure.before;
    if (value == before)
        return;
    const bool up = value > before;
    kpi.direction = up ? Kpi::Direction::Up : Kpi::Direction::Down;
    if (figure.spec->unit == Unit::Share)
        kpi.change = pointsText(std::abs(value - before));
    else if (figure.spec->unit == Unit::Ratio)
        kpi.change = fullNumber(std::abs(value - before), 2);
    else if (before != 0)
        kpi.change = percentText(std::abs(value / before - 1));
    static const QRegularExpression something(u"[1-9]"_s);
    if (!kpi.change.isEmpty() && !kpi.change.contains(something)) { // 0.0 is no rise and no fall
        kpi.direction = Kpi::Direction::None;
        return;
    }
    const auto better = figure.spec->better;
    kpi.verdict = better == services::FigureSpec::Better::Neither ? PillTone::Neutral
        : (better == services::FigureSpec::Better::Up) == up      ? PillTone::Good
                                                                  : PillTone::Bad;
}

} // namespace

QString figureName(const services::FigureSpec &spec)
{
    return text(spec.name);
}

QString figureHelp(const services::FigureSpec &spec)
{
    return figureName(spec) + u"\n"_s + text(spec.formula) + u"\n"_s
        + QCoreApplication::translate("Figures", "Source: %1").arg(text(spec.source));
}

Kpi kpiOf(const services::Figure &figure, const QString &currency, int days, int color)
{
    Kpi kpi;
    kpi.name = figureName(*figure.spec);
    kpi.help = figureHelp(*figure.spec);
    kpi.color = color;
    kpi.value = {{}, u"–"_s, {}};
    kpi.note = figure.value ? QCoreApplication::translate("Figures", "vs prior %n day(s)", nullptr, days)
                            : QCoreApplication::translate("Figures", "no data");
    if (!figure.value)
        return kpi;
    setValue(kpi, figure, currency);
    if (figure.before)
        setChange(kpi, figure);
    else
        kpi.note = QCoreApplication::translate("Figures", "nothing before to compare with");
    for (const std::optional<double> &value : figure.trend)
        if (value)
            kpi.trend.push_back(*value);
    return kpi;
}

} // namespace panorama::ui
