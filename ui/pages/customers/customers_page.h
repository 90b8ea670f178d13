// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/rfm.h"
#include "services/customer_reading.h"
#include "ui/pages/customers/recent_people.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace panorama::ui {

class Card;
class CurrentStack;
class ProfileView;
class ReviewView;
class SearchBox;
class Segmented;
class StateStack;
class TableRows;
class TableView;

// Search by anything, one person in full, and the pairs that wait for review. Lists show personal values masked. What
// is decided about links can be undone and redone.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override { return {false, {}, {}, false}; }
    PageHistory history() const override;
    void stepHistory(bool redo) override;
    void open(const QString &argument) override; // a customer, or "review"
    void focusSearch() override;

private:
    struct Directory
    {
        services::PeopleArenaPtr names;
        services::IdentityReading pairs; // and whom they are of
    };
    struct Found
    {
        std::vector<services::FoundCustomer> people;
        std::uint32_t all = 0;
    };
    struct Person
    {
        services::CustomerProfile profile;
        std::vector<services::TimelineItem> timeline;
    };
    void loadRecent();
    void loadDirectory();
    void take(Directory directory);
    void find();
    void show(const Found &found);
    void showRecent();
    void showRows(std::vector<TableRows::Row> rows);
    void openCustomer(const QString &id);
    void cut(const QString &link);
    void linkAgain(const QString &a, const QString &b, const QString &link);
    void judge(const QString &pair, bool same);
    using Change = std::function<Result<services::LinkChange>(const Job &, store::Workspace &)>;
    // A decision about a link and what takes it back.
    struct Step
    {
        QString text; // "cut link"
        Change redo, undo;
    };
    void run(const QString &title, const Change &change, const QString &toast);
    void decide(Step step, const QString &title, const QString &toast);
    void showRfm();
    void showColumns();
    void createWidgets();
    void connectWidgets();
    void showView(const QString &id);

    Directory m_directory;
    RecentPeople m_recent;
    QString m_current; // asked for: an id, a record key, an identifier
    QString m_shown; // id of the person shown
    std::shared_ptr<const journeys::RfmResult> m_rfm;
    std::vector<Step> m_steps;
    std::size_t m_done = 0; // of m_steps
    Segmented *m_views;
    CurrentStack *m_stack;
    ReviewView *m_review;
    SearchBox *m_search;
    Card *m_list;
    TableRows *m_rows;
    TableView *m_table;
    ProfileView *m_profile;
    StateStack *m_state, *m_personState;
    QTimer m_findSoon;
    bool m_isLocked = false; // the names
    Request m_load, m_recentLoad, m_find, m_person, m_write, m_scores;
};

} // namespace panorama::ui
