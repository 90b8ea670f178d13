// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace panorama::ui {

// What each column of a file becomes: one line a column with an example and the field that it is brought to. Options of
// a field that the lines do not show (formats, tables, constants) are kept as they are.
class MappingEditor : public QWidget
{
    Q_OBJECT
public:
    explicit MappingEditor(QWidget *parent = nullptr);
    // `columns`: of services::ImportProposal.
    void setContent(const Json &mapping, const Json &columns);
    const Json &mapping() const { return m_mapping; }

Q_SIGNALS:
    void changed();

private:
    void addLine(const Json &column, int row);
    void fillTargets(QComboBox *box, const QString &column) const;
    QString fieldOf(const QString &column) const; // the mapped field; empty: none
    void assign(const QString &column, const QString &field);
    std::string kind() const;
    Json m_mapping;
    QGridLayout *m_grid;
    std::vector<std::pair<QString, QComboBox *>> m_boxes; // by column
};

QString mappedFieldText(const QString &field); // "id.phone" → Identifier: Phone

} // namespace panorama::ui
