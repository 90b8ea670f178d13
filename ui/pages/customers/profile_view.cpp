// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers/profile_view.h"

#include "ui/pages/customers/identity_texts.h"
#include "ui/rules/known_names.h"
#include "ui/shell/event_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

TableView *addTable(Card *card, TableRows *rows, int height)
{
    auto *table = new TableView;
    table->setRowsModel(rows);
    table->setMinimumHeight(height);
    card->body()->addWidget(table);
    return table;
}

TableCell whenCell(Instant time, const TimeZone &zone)
{
    const QDateTime local = localTime(time, zone);
    return {minuteText(local), qlonglong(time.micros), {}, momentText(local)};
}

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

// Names of events are those of the data; the kinds of rows are words of the window.
QString titleOf(const services::TimelineItem &item)
{
    const QString title = fromStd(item.title);
    if (item.kind == "order")
        return QCoreApplication::translate("Profile", "Order %1").arg(title);
    if (item.kind == "refund")
        return QCoreApplication::translate("Profile", "Refund %1").arg(title);
    if (item.kind == "consent")
        return QCoreApplication::translate("Profile", "Consent: %1").arg(knownName(title));
    if (item.kind == "export")
        return QCoreApplication::translate("Profile", "Handed to %1").arg(title);
    return item.kind == "event" ? eventText(item.title) : title;
}

} // namespace

ProfileView::ProfileView(QWidget *parent)
    : QWidget(parent),
      m_name(makeLabel({}, u"h1"_s)),
      m_summary(makeLabel({}, u"secondary"_s)),
      m_rfm(makeLabel({}, u"secondary"_s)),
      m_kinds(new Segmented),
      m_cut(makeButton({}, u"unlink"_s)),
      m_tags(new QWidget),
      m_tagFlow(new FlowLayout(m_tags, 6)),
      m_head(new Card),
      m_factsCard(new Card),
      m_timelineCard(new Card),
      m_linksCard(new Card),
      m_facts(new TableRows({}, this)),
      m_timeline(new TableRows({}, this)),
      m_links(new TableRows({}, this))
{
    m_summary->setWordWrap(true);
    m_name->setObjectName(u"customers.name"_s);
    m_head->body()->addWidget(m_name);
    m_head->body()->addWidget(m_summary);
    m_rfm->hide();
    m_head->body()->addWidget(m_rfm);
    m_head->body()->addWidget(m_tags);
    addTable(m_factsCard, m_facts, 240);
    addTable(m_timelineCard, m_timeline, 300);
    m_linkTable = addTable(m_linksCard, m_links, 130);
    m_cut->setObjectName(u"customers.cut"_s);
    m_linkTable->setObjectName(u"customers.links"_s);
    m_linksCard->actions()->addWidget(m_cut);
    connect(m_cut, &QPushButton::clicked, this, &ProfileView::changeLink);
    connect(m_linkTable, &TableView::rowChosen, this, &ProfileView::chooseLink);
    m_kinds->setObjectName(u"customers.kinds"_s);
    for (const char *kind : {"", "order", "event", "consent", "export"})
        m_kinds->addChoice(QString::fromLatin1(kind), QString());
    m_kinds->setCurrent(QString());
    m_timelineCard->actions()->addWidget(m_kinds);
    connect(m_kinds, &Segmented::chosen, this, &ProfileView::showTimeline);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (Card *card : {m_head, m_factsCard, m_timelineCard, m_linksCard})
        column->addWidget(card, card == m_timelineCard ? 1 : 0);
}

void ProfileView::retranslate()
{
    m_factsCard->setTitle(tr("Identifiers and attributes"));
    m_timelineCard->setTitle(tr("Timeline"));
    m_timelineCard->setSubtitle(tr("all channels, newest first"));
    m_kinds->setChoiceText(QString(), tr("All"));
    m_kinds->setChoiceText(u"order"_s, tr("Orders"));
    m_kinds->setChoiceText(u"event"_s, tr("Events"));
    m_kinds->setChoiceText(u"consent"_s, tr("Consents"));
    m_kinds->setChoiceText(u"export"_s, tr("Handed over"));
    m_cut->setText(tr("Cut link"));
    m_linksCard->setTitle(tr("Why these records are one customer"));
    m_facts->setColumns({{tr("What"), TableColumn::Kind::Muted, 150},
                         {tr("Value"), TableColumn::Kind::Text},
                         {tr("From"), TableColumn::Kind::Muted, 130}});
    m_timeline->setColumns({{tr("Time"), TableColumn::Kind::Muted, 150},
                            {tr("What"), TableColumn::Kind::Text},
                            {tr("Channel"), TableColumn::Kind::Text, 110},
                            {tr("Value"), TableColumn::Kind::Number, 110},
                            {tr("Source"), TableColumn::Kind::Muted, 110}});
    m_links->setColumns({{tr("Record"), TableColumn::Kind::Text, 110},
                         {tr("Record"), TableColumn::Kind::Text, 110},
                         {tr("By"), TableColumn::Kind::Pill, 80},
                         {tr("Evidence"), TableColumn::Kind::Muted}});
}

void ProfileView::show(const services::CustomerProfile &profile, const std::vector<services::TimelineItem> &timeline,
                       const TimeZone &zone)
{
    m_zone = zone;
    m_items = timeline;
    m_linkItems = profile.links;
    showHead(profile, zone);
    showFacts(profile);
    showTimeline();
    showLinks(profile);
}

void ProfileView::showHead(const services::CustomerProfile &profile, const TimeZone &zone)
{
    m_name->setText(profile.name ? fromStd(profile.name->value.text) : fromStd(profile.id));
    QStringList parts {tr("%n record(s)", nullptr, int(profile.records.size())),
                       tr("%n order(s)", nullptr, int(profile.orders))};
    if (profile.name)
        parts.prepend(fromStd(profile.id));
    for (const auto &[currency, micros] : profile.orderValue)
        parts << fullMoney(Money {micros, currency});
    if (profile.lastSeen)
        parts << tr("last seen %1").arg(minuteText(localTime(*profile.lastSeen, zone)));
    m_summary->setText(parts.join(u" · "_s));
    while (QLayoutItem *item = m_tagFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const std::string &tag : profile.tags)
        m_tagFlow->addWidget(new Pill(fromStd(tag), PillTone::Primary));
    for (const services::ConsentItem &consent : profile.consents)
        m_tagFlow->addWidget(
            new Pill((consent.granted ? tr("%1 allowed") : tr("%1 withdrawn")).arg(knownName(consent.contactChannel)),
                     consent.granted ? PillTone::Good : PillTone::Bad));
    m_tags->setVisible(m_tagFlow->count() > 0);
}

void ProfileView::showRfm(const journeys::RfmCustomer *scores)
{
    m_rfm->setVisible(scores != nullptr);
    if (!scores)
        return;
    m_rfm->setText(tr("RFM %1-%2-%3").arg(scores->r).arg(scores->f).arg(scores->m) + u" · "_s
                   + tr("last order %n day(s) ago", nullptr, int(scores->recencyDays)));
    m_rfm->setToolTip(tr("Recency, frequency and money against all customers who ordered; 5 is best."));
}

void ProfileView::showFacts(const services::CustomerProfile &profile)
{
    std::vector<TableRows::Row> rows;
    for (const services::IdentifierItem &identifier : profile.identifiers) {
        QStringList sources;
        for (const std::string &record : identifier.records)
            sources << sourceOf(record);
        sources.removeDuplicates();
        rows.push_back({{},
                        {identifierText(identifier.kind), fromStd(identifier.value),
                         TableCell(listText(sources), {}, {},
                                   identifier.records.empty() ? QString() : fromStd(identifier.records.front()))}});
    }
    for (const services::AttributeItem &attribute : profile.attributes)
        rows.push_back({{},
                        {knownName(attribute.name), valueText(fromStd(attribute.value.text)),
                         TableCell(attribute.byHand ? tr("by hand") : sourceOf(attribute.record), {}, {},
                                   fromStd(attribute.record))}});
    m_facts->setRows(std::move(rows));
}

void ProfileView::showTimeline()
{
    const std::string kind = m_kinds->current().toStdString();
    std::vector<TableRows::Row> rows;
    for (const services::TimelineItem &item : m_items) {
        const bool shown = kind.empty() || item.kind == kind || (kind == "order" && item.kind == "refund");
        if (!shown)
            continue;
        const QString value = item.micros ? fullMoney(Money {*item.micros, item.currency}) : QString();
        rows.push_back({{},
                        {whenCell(item.time, m_zone), TableCell(titleOf(item)), TableCell(fromStd(item.channel)),
                         TableCell(value, item.micros ? QVariant(qlonglong(*item.micros)) : QVariant()),
                         TableCell(fromStd(item.source))}});
    }
    m_timeline->setRows(std::move(rows));
}

// A cut link can be brought back, a living one can be cut.
void ProfileView::chooseLink()
{
    const std::string key = m_linkTable->currentKey().toStdString();
    const auto chosen = std::ranges::find(m_linkItems, key, &services::LinkItem::link);
    const bool cut = chosen != m_linkItems.end() && chosen->cut;
    m_cut->setEnabled(chosen != m_linkItems.end());
    m_cut->setText(cut ? tr("Link again") : tr("Cut link"));
}

services::LinkItem ProfileView::link(const QString &id) const
{
    const auto found = std::ranges::find(m_linkItems, id.toStdString(), &services::LinkItem::link);
    return found == m_linkItems.end() ? services::LinkItem() : *found;
}

void ProfileView::changeLink()
{
    const std::string key = m_linkTable->currentKey().toStdString();
    const auto chosen = std::ranges::find(m_linkItems, key, &services::LinkItem::link);
    if (chosen == m_linkItems.end())
        return;
    if (chosen->cut)
        Q_EMIT linkRequested(fromStd(chosen->a), fromStd(chosen->b), fromStd(chosen->link));
    else
        Q_EMIT cutRequested(fromStd(chosen->link));
}

void ProfileView::showLinks(const services::CustomerProfile &profile)
{
    std::vector<TableRows::Row> rows;
    for (const services::LinkItem &link : profile.links) {
        QStringList evidence;
        for (const services::EvidenceItem &item : link.evidence)
            evidence << evidenceText(item);
        if (link.probability)
            evidence << percentText(*link.probability, 1);
        const QString by = link.cut ? tr("cut")
            : link.by == "rule"     ? tr("rule")
            : link.by == "hand"     ? tr("by hand")
                                    : tr("match");
        rows.push_back(
            {fromStd(link.link),
             {TableCell(sourceOf(link.a), {}, {}, fromStd(link.a)),
              TableCell(sourceOf(link.b), {}, {}, fromStd(link.b)),
              TableCell(by, {}, link.cut ? PillTone::Bad : PillTone::Neutral), TableCell(listText(evidence))}});
    }
    m_linksCard->setVisible(!rows.empty());
    m_links->setRows(std::move(rows));
    chooseLink();
}

} // namespace panorama::ui
