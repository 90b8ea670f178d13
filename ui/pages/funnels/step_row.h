// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/vocabulary.h"

#include <QWidget>

#include <vector>

namespace panorama::ui {

class ChoiceButton;
class FlowLayout;

// The steps of a funnel in order: choose the event of each, filter its events, move, remove, add.
class StepRow : public QWidget
{
    Q_OBJECT
public:
    explicit StepRow(QWidget *parent = nullptr);
    void showSteps(const Json &steps, VocabularyPtr words);

Q_SIGNALS:
    void edited(const panorama::Json &steps, const char *text);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool hasWidgetsFor(const Json &before) const;
    void rebuild();
    void addStep(std::size_t index);
    void openFilter(std::size_t index, QWidget *anchor);
    void change(const char *text, const std::function<void(Json::Array &)> &change);
    Json m_steps;
    std::vector<ChoiceButton *> m_choices; // by step
    VocabularyPtr m_words;
    FlowLayout *m_flow;
};

} // namespace panorama::ui
