// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/live_count.h"
#include "ui/rules/vocabulary.h"
#include "ui/widgets/card.h"

class QLabel;
class QProgressBar;

namespace panorama::ui {

class JsonEditor;
class RuleFigures;
class RuleTree;
class Segmented;

// The builder's card: the rule as a tree of conditions or as JSON, as a sentence, and how many people it holds for.
class RuleCard : public Card
{
    Q_OBJECT
public:
    RuleCard();
    void retranslate();
    void showDocument(const Json &document, const VocabularyPtr &words);
    void followDocument(const Json &document); // edited in the tree itself: only sentence and JSON follow
    static QString warningText(const QString &english); // of a count, with names as the window says them
    void showCounts(const LiveCount::Answer &answer);
    void expectCounts(quint64 generation); // the edit whose counts are to come
    void showError(const Error &error);
    void setFigures(RuleFigures *figures);
    JsonEditor *json() const { return m_json; }

Q_SIGNALS:
    void edited(const panorama::Json &document, const char *text, const QString &gesture, bool rebuild);
    void settled();

private:
    void createTotals();
    void showJson();
    RuleTree *m_tree;
    JsonEditor *m_json;
    Segmented *m_mode;
    QLabel *m_sentence, *m_warning, *m_total, *m_share;
    QProgressBar *m_bar;
    VocabularyPtr m_words;
    Json m_document;
};

} // namespace panorama::ui
