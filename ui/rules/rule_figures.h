// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/vocabulary.h"
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"

#include <map>
#include <optional>

namespace panorama::ui {

// Figures that editors of conditions show while they are open: how a behaviour is spread over the people who have it,
// and how many people each choice would hold for. Counted on workers, spreads kept until the data change.
class RuleFigures : public QObject
{
    Q_OBJECT
public:
    RuleFigures(ShellContext &context, QObject *parent);
    // Numbers of events and their totals by person, whatever the leaf asks of them; histograms of those who have any.
    struct Spread
    {
        Vocabulary::Values times, totals;
    };
    using TakeSpread = std::function<void(const Spread &)>;
    static Json spreadQuestion(const Json &leaf); // the same for leaves of the same spread
    Request spread(const Json &leaf, const TakeSpread &take); // at once where it is known
    // People whom each leaf holds for; nothing for one that cannot be counted.
    using TakeCounts = std::function<void(const std::vector<std::optional<quint64>> &)>;
    Request counts(std::vector<Json> leaves, TakeCounts take);

private:
    ShellContext &m_context;
    std::map<std::string, Spread> m_spreads;
    quint64 m_spreadsOf = 0; // data revision
};

} // namespace panorama::ui
