// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/customer_service.h"

#include <QWidget>

class QLabel;

namespace panorama::ui {

class Card;
class FlowLayout;
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
    void retranslate();

Q_SIGNALS:
    void cutRequested(const QString &link);

private:
    void showHead(const services::CustomerProfile &profile, const TimeZone &zone);
    void showFacts(const services::CustomerProfile &profile);
    void showTimeline(const std::vector<services::TimelineItem> &timeline, const TimeZone &zone);
    void showLinks(const services::CustomerProfile &profile);
    QLabel *m_name, *m_summary;
    QWidget *m_tags;
    FlowLayout *m_tagFlow;
    Card *m_head, *m_factsCard, *m_timelineCard, *m_linksCard;
    TableRows *m_facts, *m_timeline, *m_links;
    TableView *m_linkTable;
};

} // namespace panorama::ui
