// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/theme/numbers.h"

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
    return {[](double v) { return shortText(v); }, [](double v) { return fullNumber(v); }};
}

ValueFormat moneyFormat(const QString &currency)
{
    return {[currency](double v) { return shortMoney(v, currency).text(); },
            [currency](double v) {
                const int digits = currencyDigits(currency.toStdString());
                const QString number = fullNumber(std::abs(v), digits);
                return (v < 0 ? QString(QChar(0x2212)) : QString()) + currencySign(currency) + number;
            }};
}

ValueFormat percentFormat()
{
    return {[](double v) { return percentText(v, v == 0 || std::abs(v) >= 0.1 ? 0 : 1); },
            [](double v) { return percentText(v, 2); }};
}

ValueFormat ratioFormat()
{
    return {[](double v) { return fullNumber(v, 2); }, [](double v) { return fullNumber(v, 4); }};
}

} // namespace panorama::ui
