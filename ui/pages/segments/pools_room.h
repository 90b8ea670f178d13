// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_room.h"
#include "ui/rules/live_count.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace panorama::ui {

class Card;
class InlineBanner;
class RuleCard;
class StateStack;
class TableRows;
class TableView;

// The pools in their order: the first rule that somebody fulfils wins, nobody is in two, and whoever is in none is
// flagged. The rule of the chosen pool is edited beside the list.
class PoolsRoom : public SegmentRoom
{
    Q_OBJECT
public:
    explicit PoolsRoom(ShellContext &context);
    ~PoolsRoom() override;
    void retranslate() override;

protected:
    void loadRoom() override;

private:
    struct Pools
    {
        Json document, counts; // null: there are none yet
    };
    void createList();
    void connectList();
    void add();
    void show();
    void showMissing();
    void showPool();
    void change(const std::function<void(Json::Array &)> &change);
    void startWith(Json document);
    void save();
    Json::Array *pools();
    std::size_t chosen() const;
    void openChosen();
    Json m_document, m_counts, m_shown; // m_shown: the rule in the card
    QString m_pool; // id, or the key of the row of those in none
    Card *m_listCard;
    InlineBanner *m_missing;
    TableRows *m_rows;
    TableView *m_table;
    QPushButton *m_up, *m_down, *m_add, *m_remove, *m_segment;
    QLineEdit *m_name;
    RuleCard *m_rule;
    LiveCount *m_count;
    StateStack *m_state;
    QTimer m_soon;
    Request m_load, m_save;
};

} // namespace panorama::ui
