// SPDX-License-Identifier: GPL-3.0-or-later
// What the condition editor shows of the data: histograms of how often and how much, people beside each choice.
#include "ui/rules/choice_button.h"
#include "ui/rules/compare_editor.h"
#include "ui/rules/leaf_editor.h"
#include "ui/rules/rule_figures.h"
#include "ui/widgets/histogram_slider.h"

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype countedChoices = 60; // the most frequent ones
}

// The number that the part "count" or "sum" compares with. Until the histogram has come the scale reaches beyond it.
CompareEditor *LeafEditor::createAmount(QLayout *row, const char *part, const QString &name, bool isWhole)
{
    Vocabulary::Values values;
    values.name = name;
    values.kind = Vocabulary::Kind::Number;
    values.isWhole = isWhole;
    if (m_figures) {
        const Json *holder = m_leaf.find(part);
        for (const std::string &op : CompareEditor::operatorsIn(*holder))
            if (const Json &operand = *holder->find(op); operand.isNumber())
                values.high = std::max(values.high, 2 * operand.toDouble());
        values.bins = {0};
    }
    const auto editors = createComparisons(
        row, values, [part](Json &leaf) { return const_cast<Json *>(leaf.find(part)); }, false);
    if (auto *slider =
            m_rows->count() ? qobject_cast<HistogramSlider *>(m_rows->itemAt(m_rows->count() - 1)->widget()) : nullptr)
        slider->setObjectName(u"rules.slider."_s + QString::fromLatin1(part));
    return editors.empty() ? nullptr : editors.front();
}

// The histograms of the events that the condition now looks at.
void LeafEditor::followSpread()
{
    if (!m_figures || (!m_times && !m_total))
        return;
    Json question = RuleFigures::spreadQuestion(m_leaf);
    if (question == m_spreadOf)
        return;
    m_spreadOf = std::move(question);
    m_spread = m_figures->spread(m_spreadOf, [this](const RuleFigures::Spread &spread) {
        if (m_times)
            m_times->setHistogram(spread.times);
        if (m_total)
            m_total->setHistogram(spread.totals);
    });
}

void LeafEditor::countChoices(ChoiceButton *choice, const QStringList &ids,
                              const std::function<Json(const QString &)> &leafOf)
{
    if (!m_figures)
        return;
    choice->setCounter([this, ids, leafOf](const ChoiceButton::TakeCounts &take) {
        std::vector<Json> leaves;
        for (const QString &id : ids)
            leaves.push_back(leafOf(id));
        return m_figures->counts(std::move(leaves), [ids, take](const auto &counts) {
            QHash<QString, quint64> byId;
            for (std::size_t i = 0; i < counts.size(); ++i)
                if (counts[i])
                    byId.insert(ids[qsizetype(i)], *counts[i]);
            take(byId);
        });
    });
}

// People who have such an event with each of the values, whatever is asked of number and sum.
void LeafEditor::countValues(CompareEditor *editor, const Vocabulary::Values &values, const Place &place)
{
    if (!editor->choice())
        return;
    countChoices(editor->choice(), values.values.mid(0, countedChoices), [this, editor, place](const QString &value) {
        Json leaf = m_leaf;
        std::erase_if(leaf.members(), [](const auto &part) { return part.first == "count" || part.first == "sum"; });
        if (Json *entry = place(leaf)) {
            for (const std::string &op : CompareEditor::operatorsIn(*entry))
                std::erase_if(entry->members(), [&](const auto &part) { return part.first == op; });
            entry->set("=", editor->operand(value));
        }
        return leaf;
    });
}

} // namespace panorama::ui
