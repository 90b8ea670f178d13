// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <cmath>

namespace panorama::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

std::array<QColor, 12> colours(const std::array<unsigned, 12> &values)
{
    std::array<QColor, 12> result;
    for (std::size_t i = 0; i < values.size(); ++i)
        result[i] = rgb(values[i]);
    return result;
}

Tokens makeLight()
{
    Tokens t;
    t.canvas = rgb(0xF5F6FA), t.surface = rgb(0xFFFFFF), t.raised = rgb(0xF8F9FC);
    t.border = rgb(0xE4E7EF), t.borderStrong = rgb(0xC9CFDD), t.divider = rgb(0xEDEFF5), t.grid = rgb(0xECEEF4);
    t.text = rgb(0x171B2C), t.text2 = rgb(0x525B73), t.text3 = rgb(0x667085);
    t.primary = rgb(0x4A5AE0), t.primaryHover = rgb(0x3F4ED0), t.primarySoft = rgb(0xEDEFFE),
    t.onPrimary = rgb(0xFFFFFF);
    t.good = rgb(0x0B7A5B), t.goodSoft = rgb(0xE3F5EE);
    t.bad = rgb(0xC4265B), t.badSoft = rgb(0xFDE8EF);
    t.warn = rgb(0xA25B00), t.warnSoft = rgb(0xFFF3DF);
    t.channels = colours({0x5261EA, 0xF99607, 0x0C9B8A, 0xF03978, 0x7FD2EE, 0x833D89, 0xAFE481, 0x252B4C, 0xFBBFC3,
                          0x185A3F, 0xA786C7, 0x9F4F00});
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.canvas = rgb(0x0E1220), t.surface = rgb(0x161B2B), t.raised = rgb(0x1B2134);
    t.border = rgb(0x2A3148), t.borderStrong = rgb(0x3C4562), t.divider = rgb(0x20273A), t.grid = rgb(0x222A3F);
    t.text = rgb(0xEEF1FA), t.text2 = rgb(0xA9B2C9), t.text3 = rgb(0x8791AC);
    t.primary = rgb(0x7C8BFF), t.primaryHover = rgb(0x93A0FF), t.primarySoft = rgb(0x232B52),
    t.onPrimary = rgb(0x0E1220);
    t.good = rgb(0x3DD6A5), t.goodSoft = rgb(0x12352F);
    t.bad = rgb(0xFF7FA6), t.badSoft = rgb(0x3D1E30);
    t.warn = rgb(0xFFC46B), t.warnSoft = rgb(0x3A2C17);
    t.channels = colours({0x4473F4, 0xE4A40F, 0x0EAF9B, 0xF55C85, 0xA2E4F4, 0x8F2697, 0xD4E996, 0x555763, 0xFAD7D3,
                          0x086F4E, 0xC39EFD, 0xA63C07});
    return t;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &tokensOf(Scheme scheme)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    return scheme == Scheme::Dark ? dark : light;
}

std::vector<std::pair<QString, QColor>> namedTokens(const Tokens &t)
{
    using namespace Qt::StringLiterals;
    return {{u"canvas"_s, t.canvas},
            {u"surface"_s, t.surface},
            {u"raised"_s, t.raised},
            {u"borderStrong"_s, t.borderStrong},
            {u"border"_s, t.border},
            {u"divider"_s, t.divider},
            {u"grid"_s, t.grid},
            {u"text2"_s, t.text2},
            {u"text3"_s, t.text3},
            {u"text"_s, t.text},
            {u"primaryHover"_s, t.primaryHover},
            {u"primarySoft"_s, t.primarySoft},
            {u"primary"_s, t.primary},
            {u"onPrimary"_s, t.onPrimary},
            {u"goodSoft"_s, t.goodSoft},
            {u"good"_s, t.good},
            {u"badSoft"_s, t.badSoft},
            {u"bad"_s, t.bad},
            {u"warnSoft"_s, t.warnSoft},
            {u"warn"_s, t.warn}};
}

QColor mixed(const QColor &base, const QColor &over, double share)
{
    const auto blend = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(blend(base.redF(), over.redF()), blend(base.greenF(), over.greenF()),
                            blend(base.blueF(), over.blueF()));
}

QColor lineTone(const QColor &fill, const Tokens &tokens)
{
    const double surface = luminance(tokens.surface);
    const QColor away = surface > 0.5 ? Qt::black : Qt::white;
    constexpr int steps = 20;
    for (int step = 0;; ++step) {
        const QColor line = mixed(fill, away, double(step) / steps);
        const double own = luminance(line);
        if (step == steps || (std::max(surface, own) + 0.05) / (std::min(surface, own) + 0.05) >= 3.0)
            return line;
    }
}

} // namespace panorama::ui
