// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers/profile_view.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"

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

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

QString minuteOf(Instant time, const TimeZone &zone)
{
    const LocalTime local = zone.toLocal(time);
    return dayText(qdate(local.date)) + u' ' + QTime(0, 0).addMSecs(int(local.microsOfDay / 1000)).toString(u"HH:mm"_s);
}

} // namespace

ProfileView::ProfileView(QWidget *parent)
    : QWidget(parent),
      m_name(makeLabel({}, u"h1"_s)),
      m_summary(makeLabel({}, u"secondary"_s)),
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
    m_head->body()->addWidget(m_tags);
    addTable(m_factsCard, m_facts, 240);
    addTable(m_timelineCard, m_timeline, 300);
    m_linkTable = addTable(m_linksCard, m_links, 130);
    QPushButton *cut = makeButton(tr("Cut link"), u"unlink"_s, u"danger"_s);
    cut->setObjectName(u"customers.cut"_s);
    m_linksCard->actions()->addWidget(cut);
    connect(cut, &QPushButton::clicked, this, [this] {
        if (!m_linkTable->currentKey().isEmpty())
            Q_EMIT cutRequested(m_linkTable->currentKey());
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (Card *card : {m_head, m_factsCard, m_timelineCard, m_linksCard})
        column->addWidget(card);
    column->addStretch();
}

void ProfileView::retranslate()
{
    m_factsCard->setTitle(tr("Identifiers and attributes"));
    m_timelineCard->setTitle(tr("Timeline"));
    m_timelineCard->setSubtitle(tr("all channels, newest first"));
    m_linksCard->setTitle(tr("Why these records are one customer"));
    m_facts->setColumns({{tr("What"), TableColumn::Kind::Muted, 150},
                         {tr("Value"), TableColumn::Kind::Text},
                         {tr("From"), TableColumn::Kind::Muted, 190}});
    m_timeline->setColumns({{tr("Time"), TableColumn::Kind::Muted, 150},
                            {tr("What"), TableColumn::Kind::Text},
                            {tr("Channel"), TableColumn::Kind::Text, 110},
                            {tr("Value"), TableColumn::Kind::Number, 110},
                            {tr("Source"), TableColumn::Kind::Muted, 110}});
    m_links->setColumns({{tr("Record"), TableColumn::Kind::Text},
                         {tr("Record"), TableColumn::Kind::Text},
                         {tr("By"), TableColumn::Kind::Pill, 80},
                         {tr("Evidence"), TableColumn::Kind::Muted}});
}

void ProfileView::show(const services::CustomerProfile &profile, const std::vector<services::TimelineItem> &timeline,
                       const TimeZone &zone)
{
    showHead(profile, zone);
    showFacts(profile);
    showTimeline(timeline, zone);
    showLinks(profile);
}

void ProfileView::showHead(const services::CustomerProfile &profile, const TimeZone &zone)
{
    m_name->setText(profile.name ? fromStd(profile.name->value.text) : fromStd(profile.id));
    QStringList parts {fromStd(profile.id), tr("%n record(s)", nullptr, int(profile.records.size())),
                       tr("%n order(s)", nullptr, int(profile.orders))};
    for (const auto &[currency, micros] : profile.orderValue)
        parts << fullMoney(Money {micros, currency});
    if (profile.lastSeen)
        parts << tr("last seen %1").arg(minuteOf(*profile.lastSeen, zone));
    m_summary->setText(parts.join(u" · "_s));
    while (QLayoutItem *item = m_tagFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const std::string &tag : profile.tags)
        m_tagFlow->addWidget(new Pill(fromStd(tag), PillTone::Primary));
    for (const services::ConsentItem &consent : profile.consents)
        m_tagFlow->addWidget(
            new Pill(fromStd(consent.contactChannel) + (consent.granted ? tr(" allowed") : tr(" withdrawn")),
                     consent.granted ? PillTone::Good : PillTone::Bad));
    m_tags->setVisible(m_tagFlow->count() > 0);
}

void ProfileView::showFacts(const services::CustomerProfile &profile)
{
    std::vector<TableRows::Row> rows;
    for (const services::IdentifierItem &identifier : profile.identifiers)
        rows.push_back({{},
                        {fromStd(identifier.kind), fromStd(identifier.value),
                         fromStd(identifier.records.empty() ? "" : identifier.records.front())}});
    for (const services::AttributeItem &attribute : profile.attributes)
        rows.push_back({{},
                        {fromStd(attribute.name), fromStd(attribute.value.text),
                         attribute.byHand ? tr("by hand") : fromStd(attribute.record)}});
    m_facts->setRows(std::move(rows));
}

void ProfileView::showTimeline(const std::vector<services::TimelineItem> &timeline, const TimeZone &zone)
{
    std::vector<TableRows::Row> rows;
    for (const services::TimelineItem &item : timeline) {
        const QString kind = item.kind == "order" ? tr("order ")
            : item.kind == "refund"               ? tr("refund ")
            : item.kind == "consent"              ? tr("consent ")
                                                  : QString();
        const QString value = item.micros ? fullMoney(Money {*item.micros, item.currency}) : QString();
        rows.push_back({{},
                        {TableCell(minuteOf(item.time, zone), qlonglong(item.time.micros)),
                         TableCell(kind + fromStd(item.title)), TableCell(fromStd(item.channel)),
                         TableCell(value, item.micros ? QVariant(qlonglong(*item.micros)) : QVariant()),
                         TableCell(fromStd(item.source))}});
    }
    m_timeline->setRows(std::move(rows));
}

void ProfileView::showLinks(const services::CustomerProfile &profile)
{
    std::vector<TableRows::Row> rows;
    for (const services::LinkItem &link : profile.links) {
        QStringList evidence;
        for (const services::EvidenceItem &item : link.evidence)
            evidence << fromStd(item.field) + (item.level.empty() ? QString() : u' ' + fromStd(item.level));
        const QString by = link.cut ? tr("cut")
            : link.by == "rule"     ? tr("rule")
            : link.by == "hand"     ? tr("by hand")
                                    : tr("match");
        rows.push_back(
            {fromStd(link.link),
             {TableCell(fromStd(link.a)), TableCell(fromStd(link.b)),
              TableCell(by, {}, link.cut ? PillTone::Bad : PillTone::Neutral), TableCell(evidence.join(u", "_s))}});
    }
    m_linksCard->setVisible(!rows.empty());
    m_links->setRows(std::move(rows));
}

} // namespace panorama::ui
