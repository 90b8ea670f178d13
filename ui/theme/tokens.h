// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace panorama::ui {

enum class Scheme { Light, Dark };

// Every colour of the window. Widgets never name a colour of their own; they take one of these.
struct Tokens
{
    QColor canvas, surface, raised;
    QColor border, borderStrong, divider, grid;
    QColor text, text2, text3;
    QColor primary, primaryHover, primarySoft, onPrimary;
    QColor good, goodSoft, bad, badSoft, warn, warnSoft;
    std::array<QColor, 12> channels; // safe for colour-blind people, the order is the best prefix

    // Colour of the n-th channel or series; from the thirteenth on the colours come again.
    QColor channel(int index) const { return channels[std::size_t(index % 12 + 12) % 12]; }
};

const Tokens &tokensOf(Scheme scheme);
// All single colours by name ("primarySoft"), for the style sheet.
std::vector<std::pair<QString, QColor>> namedTokens(const Tokens &tokens);
// `over` laid on `base` with `share` (0 … 1) of opacity, as one opaque colour.
QColor mixed(const QColor &base, const QColor &over, double share);
// Lines need more contrast than fills: 3 : 1, darker on a light surface, lighter on a dark one.
QColor lineTone(const QColor &fill, const Tokens &tokens);

} // namespace panorama::ui
