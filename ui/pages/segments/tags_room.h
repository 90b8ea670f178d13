// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_room.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace panorama::ui {

class Card;
class Segmented;
class TableRows;
class TableView;

// The tags of the workspace: group, owner, origin and half-life; how many people have each, how fresh it is, what uses
// it, and which other tag means the same people. A tag that is renamed is renamed in every rule too.
class TagsRoom : public SegmentRoom
{
    Q_OBJECT
public:
    explicit TagsRoom(ShellContext &context);
    void retranslate() override;

protected:
    void loadRoom() override;

private:
    struct Tags
    {
        Json list, audit;
    };
    void createTable();
    void createDetail();
    void show();
    void showTag();
    QString noteOf(const Json &tag, PillTone &tone) const;
    QString twinsOf(const std::string &tag) const;
    bool isShown(const Json &tag) const;
    const Json *chosen() const;
    void edit();
    void rename();
    Json taxonomy() const; // of all tags as they are listed
    Tags m_tags;
    QString m_tag;
    Card *m_tableCard, *m_detail;
    Segmented *m_which;
    TableRows *m_rows;
    TableView *m_table;
    QLineEdit *m_name, *m_group, *m_owner;
    QComboBox *m_origin;
    QDoubleSpinBox *m_halfLife;
    QLabel *m_facts, *m_nameLabel, *m_groupLabel, *m_ownerLabel, *m_originLabel, *m_halfLifeLabel;
    QPushButton *m_segment;
    Request m_load, m_save;
};

} // namespace panorama::ui
