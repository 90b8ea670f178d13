// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/vocabulary.h"
#include "ui/shell/async.h"

#include <QWidget>

class QHBoxLayout;
class QLayout;
class QVBoxLayout;

namespace panorama::ui {

class ChoiceButton;
class CompareEditor;
class PeriodEditor;
class RuleFigures;

// The editor of one condition: what it is about (a press opens the condition picker), how it compares, with what, and
// for behaviour which events count, how often, how much and when. A leaf that the window does not know is shown as it
// is written.
class LeafEditor : public QWidget
{
    Q_OBJECT
public:
    enum class Parts { All, Filters }; // Filters: only the `where` of an event
    // `figures`: for histograms of behaviours and people beside choices; without it there are none.
    LeafEditor(const Json &leaf, VocabularyPtr words, Parts parts = Parts::All, RuleFigures *figures = nullptr);

Q_SIGNALS:
    void changed(const panorama::Json &leaf); // a value
    void reshaped(const panorama::Json &leaf); // other parts are to be edited
    void settled(); // a drag has ended
    void subjectPressed(QWidget *anchor); // choose what the condition is about

private:
    using Place = std::function<Json *(Json &)>; // of a part of the leaf
    QLayout *addRow(int indent = 0);
    void createSubject(QLayout *row, const QString &kind);
    std::vector<CompareEditor *> createComparisons(QLayout *row, const Vocabulary::Values &values, const Place &place,
                                                   bool several);
    CompareEditor *createAmount(QLayout *row, const char *part, const QString &name, bool isWhole);
    void followSpread();
    // Tells beside each of its choices how many people the leaf that `leafOf` makes of it holds for.
    void countChoices(ChoiceButton *choice, const QStringList &ids, const std::function<Json(const QString &)> &leafOf);
    void countValues(CompareEditor *editor, const Vocabulary::Values &values, const Place &place);
    void createEvent(QLayout *row);
    void createSum(const Json &sum);
    void createSequence(QLayout *row);
    void createStep(std::size_t index, const Json &step, bool removable);
    void createWhere(const Json &event, const Place &place);
    void createChoice(QLayout *row, const QString &key);
    void createScores(QLayout *row);
    void createFunnel(QLayout *row);
    void addMore(QLayout *row);
    void addUnit(QLayout *row, const QString &unit, const QString &role);
    void addRemove(QLayout *row, const QString &name, const std::function<void(Json &)> &remove);
    void reshape(const std::function<void(Json &)> &change);
    void change(const std::function<void(Json &)> &change);
    void addPeriod(QLayout *row);
    VocabularyPtr m_words;
    RuleFigures *m_figures;
    Json m_leaf, m_spreadOf;
    CompareEditor *m_times = nullptr, *m_total = nullptr;
    Request m_spread;
    QVBoxLayout *m_rows;
};

// What the condition is about, as people say it: "City", "Order", "visit → order".
QString leafSubject(const Json &leaf, const Vocabulary &words);

} // namespace panorama::ui
