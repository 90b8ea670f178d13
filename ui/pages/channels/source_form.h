// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/source_service.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace panorama::ui {

// The form of one kind of source, made from the settings of its manifest: secrets are masked, choices are lists, lists
// are written with commas; the address and further authorities are under "Advanced".
class SourceForm : public QWidget
{
    Q_OBJECT
public:
    // `kind`: an entry of services::sourceKinds(); `name`: proposed.
    SourceForm(const Json &kind, const QString &name, QWidget *parent = nullptr);
    // Marks what is missing or wrong; true when everything is there.
    bool check();
    services::NewSource answers() const; // without the manifest
    void showProblem(const QString &text); // below the fields; empty: nothing

Q_SIGNALS:
    void changed();
    void submitted(); // Return in a field

private:
    struct Field
    {
        QString name, type;
        bool secret = false, required = false;
        QLineEdit *line = nullptr;
        QComboBox *box = nullptr;
        QCheckBox *tick = nullptr;
        QLabel *error = nullptr;
    };
    void addSetting(const Json &setting);
    void addLine(Field &field, const QString &title, const Json &setting);
    void addAdvanced(const QString &baseUrl);
    QString textOf(const Field &field) const;
    std::vector<Field> m_fields;
    QLineEdit *m_name, *m_baseUrl = nullptr, *m_authorities = nullptr;
    QLabel *m_nameError = nullptr, *m_problem;
};

} // namespace panorama::ui
