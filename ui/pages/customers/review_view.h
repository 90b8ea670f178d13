// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/customer_service.h"
#include "services/workspace_service.h"
#include "ui/shell/async.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace panorama::ui {

class Card;
class Pill;
class StateStack;
class TableRows;
class TableView;

// Pairs of records that matching found likely but not certain: the list by probability, and the chosen pair side by
// side with its evidence. Y accepts, N rejects, the arrows walk through the list.
class ReviewView : public QWidget
{
    Q_OBJECT
public:
    ReviewView(Tasks &tasks, QWidget *parent = nullptr);
    void retranslate();
    // Lists the pairs of this reading; the chosen one stays, else its follower.
    void show(const services::WorkspacePtr &workspace, const services::IdentityReading &reading, Instant asOf);

Q_SIGNALS:
    void judged(const QString &pair, bool same);
    void customerRequested(const QString &recordKey);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Sides
    {
        services::RecordItem a, b;
        services::CustomerProfile customerA, customerB;
    };
    using Names = std::map<std::string, std::string>; // of records by key, masked
    void createWidgets();
    void showList();
    void loadNames();
    void choose(const QString &pair);
    void compare(const services::PairItem &pair, const Sides &sides);
    void judge(bool same);
    const services::PairItem *current() const;
    Tasks &m_tasks;
    services::WorkspacePtr m_workspace;
    services::IdentityReading m_reading;
    Instant m_asOf {};
    std::vector<services::PairItem> m_pairs;
    Card *m_listCard, *m_pairCard;
    TableRows *m_list, *m_fields;
    TableView *m_table;
    StateStack *m_state;
    QLabel *m_evidence, *m_keys;
    Pill *m_probability;
    QPushButton *m_accept, *m_reject, *m_openA, *m_openB;
    Names m_names;
    Request m_load, m_nameLoad;
};

} // namespace panorama::ui
