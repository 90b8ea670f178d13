// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/customer_search.h"
#include "ui/shell/page.h"

#include <QTimer>

class QScrollArea;

namespace panorama::ui {

class Card;
class ProfileView;
class SearchBox;
class StateStack;
class TableRows;
class TableView;

// Search by anything, and one person in full. Lists show personal values masked.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override { return {false, {}, {}, false}; }
    void open(const QString &argument) override;
    void focusSearch() override;

private:
    using Search = std::shared_ptr<const services::CustomerSearch>;
    struct Directory
    {
        Search search;
        services::IdentityReading identity;
        bool isEmpty = false;
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
    void find();
    void show(const Found &found);
    void openCustomer(const QString &id);
    void cut(const QString &link);

    Directory m_directory;
    QString m_current;
    SearchBox *m_search;
    Card *m_list;
    TableRows *m_rows;
    TableView *m_table;
    ProfileView *m_profile;
    StateStack *m_state, *m_personState;
    QTimer m_findSoon;
    Request m_load, m_find, m_person, m_write;
};

} // namespace panorama::ui
