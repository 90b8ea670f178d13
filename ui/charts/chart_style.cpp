// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/theme/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace panorama::ui {

QFont ChartStyle::font(Type type) const
{
    QFont font = textFont(type);
    font.setPixelSize(int(std::lround(font.pixelSize() * scale)));
    return font;
}

ChartStyle screenStyle()
{
    return {tokens(), 1};
}

ChartStyle exportStyle()
{
    return {tokensOf(Scheme::Light), 1.25};
}

ValueFormat countFormat()
{
    const auto brief = [](double v) { return shortText(v); };
    return {brief, [](double v) { return fullNumber(v); }, brief};
}

ValueFormat peopleFormat()
{
    return {[](double v) { return peopleText(v); }, [](double v) { return fullNumber(v); },
            [](double v) { return shortText(v); }, QCoreApplication::translate("Charts", "people", "unit of an axis")};
}

ValueFormat timesFormat(const ValueFormat &number)
{
    ValueFormat format = number;
    format.unit = QCoreApplication::translate("Charts", "times", "unit of an axis");
    return format;
}

ValueFormat moneyFormat(const QString &currency)
{
    const auto full = [currency](double v) {
        const QString number = fullNumber(std::abs(v), currencyDigits(currency.toStdString()));
        return std::isnan(v) ? number : (v < 0 ? QString(QChar(0x2212)) : QString()) + currencySign(currency) + number;
    };
    return {[currency](double v) { return shortMoney(v, currency).text(); }, full,
            [](double v) { return shortText(v); }, currencySign(currency).trimmed()};
}

ValueFormat percentFormat()
{
    const auto brief = [](double v) { return percentText(v, v == 0 || std::abs(v) >= 0.1 ? 0 : 1); };
    return {brief, [](double v) { return percentText(v, 2); }, brief};
}

ValueFormat ratioFormat()
{
    const auto brief = [](double v) { return fullNumber(v, std::abs(v) >= 100 ? 0 : 2); };
    const auto axis = [](double v) { return fullNumber(v, v == std::round(v) ? 0 : 2); };
    return {brief, [](double v) { return fullNumber(v, 4); }, axis};
}

ValueFormat daysFormat()
{
    const auto text = [](int digits) {
        return
            [digits](double v) { return QCoreApplication::translate("Charts", "%1 days").arg(fullNumber(v, digits)); };
    };
    return {text(1), text(1), [](double v) { return fullNumber(v, v == std::round(v) ? 0 : 1); },
            QCoreApplication::translate("Charts", "days", "unit of an axis")};
}

} // namespace panorama::ui
