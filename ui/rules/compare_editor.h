// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/vocabulary.h"

#include <QObject>

class QComboBox;
class QLayout;
class QLineEdit;

namespace panorama::ui {

class ChoiceButton;
class HistogramSlider;

// One comparison with its value, by the type of what is compared: a choice with counts, a text, a number or a range of
// numbers, a day or a range of days. Puts its widgets into the row of whoever shows it.
class CompareEditor : public QObject
{
    Q_OBJECT
public:
    // `holder` has the operator as a member; with several the one named `op` is edited.
    CompareEditor(const Vocabulary::Values &values, const Json &holder, const std::string &op, QLayout *row,
                  QObject *parent);
    void write(Json &holder) const; // replaces the operator that it was made for
    HistogramSlider *makeSlider(); // nullptr where no range of numbers is compared
    void setHistogram(const Vocabulary::Values &values); // another one for the slider
    ChoiceButton *choice() const { return m_choice; } // nullptr where nothing is chosen from a list
    Json operand(const QString &text) const; // as the rule compares with it
    static std::vector<std::string> operatorsIn(const Json &holder);

Q_SIGNALS:
    void changed(); // the value
    void reshaped(); // the operator: other widgets are needed
    void settled(); // a drag has ended

private:
    void createOperators(QLayout *row);
    void createValue(QLayout *row);
    void createChoice(QLayout *row, bool several);
    void createDays(QLayout *row, int count);
    QLineEdit *createField(QLayout *row, const QString &text);
    void fit(QLineEdit *field) const;
    void takeFields();
    void chooseOperator(const std::string &op);
    Vocabulary::Values m_values;
    std::string m_op, m_first; // now, and when it was made
    Json m_operand;
    std::vector<QLineEdit *> m_fields;
    HistogramSlider *m_slider = nullptr;
    ChoiceButton *m_choice = nullptr;
};

} // namespace panorama::ui
