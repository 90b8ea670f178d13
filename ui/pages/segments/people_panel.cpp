// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/people_panel.h"

#include "columns/snapshot.h"
#include "services/customer_names.h"
#include "services/segment_service.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleSize = 20, shownColumns = 2;

QString valueOf(const columns::Snapshot &snapshot, const std::string &customer, const QString &name)
{
    const auto number = snapshot.customers.find(customer);
    const columns::AttributeColumn *column = snapshot.attribute(name.toStdString());
    const auto code = number && column ? std::uint32_t(column->codes.at(*number)) : 0u;
    if (!code)
        return {};
    const std::string_view text = column->dictionary.text(code);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

PeoplePanel::PeoplePanel(ShellContext &context)
    : SegmentPanel(context),
      m_rows(new TableRows({}, this)),
      m_table(new TableView),
      m_note(makeLabel({}, u"muted"_s)),
      m_again(makeButton({}, u"refresh-cw"_s, u"ghost"_s)),
      m_why(makeButton({}, u"circle-help"_s, u"ghost"_s))
{
    m_again->setObjectName(u"segments.sampleAgain"_s);
    m_table->setObjectName(u"segments.sample"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(300);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note);
    foot->addStretch();
    foot->addWidget(m_why);
    foot->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    m_why->setEnabled(false);
    connect(m_again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        reload();
    });
    connect(m_table, &TableView::rowActivated, this,
            [this](const QString &customer) { Q_EMIT this->context().pageRequested(u"customers"_s, customer); });
    connect(m_table, &TableView::rowChosen, this, [this](const QString &key) { m_why->setEnabled(!key.isEmpty()); });
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT whyRequested(m_table->currentKey()); });
}

void PeoplePanel::retranslate()
{
    m_table->setAccessibleName(tr("Members of the segment"));
    m_note->setText(tr("20 at random"));
    m_again->setText(tr("Draw again"));
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Why the chosen person is in this segment"));
    reload();
}

Result<PeoplePanel::Sample> PeoplePanel::draw(const Job &job, const SegmentSubject &subject, std::uint64_t seed)
{
    Sample drawn;
    TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
    TRY(const segments::Segment segment, service->compile(subject.document, subject.id));
    TRY(const Json json, service->sample(segment, sampleSize, seed));
    const columns::Snapshot &snapshot = *service->session().snapshot();
    std::vector<std::string> ids;
    for (const Json &member : json.find("members")->items())
        ids.push_back(member.text());
    // Attributes that the rule asks for come first, then those that most of them have.
    const QString rule = QString::fromStdString(subject.document.dump());
    const auto attributes = services::bestKnown(snapshot, ids);
    for (const bool asked : {true, false})
        for (const columns::AttributeColumn *attribute : attributes) {
            const QString name = QString::fromStdString(attribute->name);
            if (drawn.columns.size() < shownColumns && !drawn.columns.contains(name)
                && rule.contains(u"\"attribute\":\""_s + name + u'"') == asked)
                drawn.columns << name;
        }
    TRY(const std::vector<std::string> names, services::maskedNames(*subject.workspace, snapshot, ids));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        QStringList row {QString::fromStdString(ids[i]), QString::fromStdString(names[i])};
        for (const QString &name : drawn.columns)
            row << valueOf(snapshot, ids[i], name);
        drawn.rows.push_back(std::move(row));
    }
    return drawn;
}

void PeoplePanel::loadSubject()
{
    m_load = load<Sample>([subject = subject(), seed = m_seed](const Job &job) { return draw(job, subject, seed); },
                          [this](Result<Sample> sample) {
                              if (sample)
                                  show(*sample);
                              else
                                  show({});
                          });
}

void PeoplePanel::show(const Sample &sample)
{
    std::vector<TableColumn> columns {{tr("Customer"), TableColumn::Kind::Text, 128}};
    for (const QString &name : sample.columns)
        columns.push_back({knownName(name), TableColumn::Kind::Muted});
    std::vector<TableRows::Row> rows;
    for (const QStringList &line : sample.rows) {
        TableRows::Row row {line.front(), {}};
        row.cells.push_back({line[1].isEmpty() ? line.front() : line[1], {}, {}, line.front()});
        for (const QString &text : line.mid(2))
            row.cells.emplace_back(valueText(knownName(text)), text); // as the conditions name the same values
        rows.push_back(std::move(row));
    }
    m_rows->setColumns(std::move(columns));
    m_rows->setRows(std::move(rows));
}

} // namespace panorama::ui
