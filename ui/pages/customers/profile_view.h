// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time_zone.h"
#include "journeys/rfm.h"
#include "services/customer_service.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace panorama::ui {

class Card;
class FlowLayout;
class Segmented;
class TableRows;
class TableView;

// One person: names and tags on top, then identifiers, attributes, the timeline over all channels, and the links that
// make these records one customer, each of which can be cut.
class ProfileView : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileView(QWidget *parent = nullptr);
    void show(const services::CustomerProfile &profile, const std::vector<services::TimelineItem> &timeline,
              const TimeZone &zone);
    // Scores of recency, frequency and money, 1 … 5; nullptr while they are not known or without orders.
    void showRfm(const journeys::RfmCustomer *scores);
    services::LinkItem link(const QString &id) const; // of the person shown
    void retranslate();

Q_SIGNALS:
    void cutRequested(const QString &link);
    void linkRequested(const QString &a, const QString &b, const QString &link); // brings a cut link back

private:
    void showHead(const services::CustomerProfile &profile, const TimeZone &zone);
    void showFacts(const services::CustomerProfile &profile);
    void showTimeline();
    void chooseLink();
    void changeLink();
    void showLinks(const services::CustomerProfile &profile);
    QLabel *m_name, *m_summary, *m_rfm;
    Segmented *m_kinds;
    QPushButton *m_cut;
    std::vector<services::TimelineItem> m_items;
    std::vector<services::LinkItem> m_linkItems;
    TimeZone m_zone;
    QWidget *m_tags;
    FlowLayout *m_tagFlow;
    Card *m_head, *m_factsCard, *m_timelineCard, *m_linksCard;
    TableRows *m_facts, *m_timeline, *m_links;
    TableView *m_linkTable;
};

} // namespace panorama::ui
