// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/pages/segments/vocabulary.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace panorama::ui {

// The editor of one condition: what it is about, how it compares, with what. Emits the leaf whenever it is whole.
class LeafEditor : public QWidget
{
    Q_OBJECT
public:
    LeafEditor(const Json &leaf, std::shared_ptr<const Vocabulary> words, QWidget *parent = nullptr);
    static Json freshLeaf(const QString &kind, const Vocabulary &words);

Q_SIGNALS:
    void changed(const panorama::Json &leaf);
    void kindChosen(const QString &kind);

private:
    void createKind(const QString &kind);
    void createAttribute(const Json &leaf);
    void createName(const QString &key, const QStringList &names, const QString &current);
    void createEvent(const Json &leaf);
    void createWhere(const Json &leaf);
    void createSegment(const QString &id);
    QComboBox *addCombo(const QStringList &items, const QString &current, int width);
    void fillValues();
    void emitAttribute();
    void emitEvent();
    Json operand(const QString &text, bool numeric) const;
    std::shared_ptr<const Vocabulary> m_words;
    Json m_leaf;
    QHBoxLayout *m_row;
    QComboBox *m_name = nullptr, *m_op = nullptr, *m_value = nullptr, *m_whereProperty = nullptr, *m_whereOp = nullptr;
    QLineEdit *m_whereValue = nullptr;
    QSpinBox *m_count = nullptr, *m_days = nullptr;
    QComboBox *m_countOp = nullptr;
};

// The kind of a leaf: attribute, tag, event …; empty for what this editor does not know (it then shows the JSON).
QString leafKind(const Json &leaf);

} // namespace panorama::ui
