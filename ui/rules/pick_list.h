// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/fuzzy.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace panorama::ui {

// One thing to pick. Sections follow each other as the items do.
struct PickItem
{
    QString id, title, section, icon;
    quint64 count = 0;
    bool hasCount = false, isChecked = false;
    SearchKey key;
};

// A search field over a list in sections, with a count beside each item; several can be checked where `checks` says so,
// else the first press picks. A text that nothing matches can be taken as it is written where `free` says so.
class PickList : public QWidget
{
    Q_OBJECT
public:
    struct Options
    {
        QString placeholder, name; // name: objectName of the field
        bool checks = false, free = false;
    };
    PickList(std::vector<PickItem> items, const Options &options, QWidget *parent = nullptr);
    QStringList checked() const; // ids, in the order of the items
    void setCounts(const QHash<QString, quint64> &counts); // by id; the others keep theirs

Q_SIGNALS:
    void picked(const QString &id);
    void checkedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take(const QModelIndex &index);
    std::vector<PickItem> m_items;
    Options m_options;
    quint64 m_most = 1;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace panorama::ui
