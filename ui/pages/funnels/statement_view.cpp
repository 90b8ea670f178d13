// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/statement_view.h"

#include "services/campaign_statement.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char *, const char *> lines[] = {
    {"arrived", QT_TRANSLATE_NOOP("Statement", "Came")},
    {"unreachable", QT_TRANSLATE_NOOP("Statement", "No way to reach them")},
    {"no_consent", QT_TRANSLATE_NOOP("Statement", "No consent")},
    {"not_reached", QT_TRANSLATE_NOOP("Statement", "Not reached")},
    {"no_response", QT_TRANSLATE_NOOP("Statement", "Reached, did not come")},
    {"uninvited", QT_TRANSLATE_NOOP("Statement", "Came without being asked")}};

QString lineText(const QString &id)
{
    for (const auto &[line, text] : lines)
        if (id == QLatin1StringView(line))
            return QCoreApplication::translate("Statement", text);
    return id;
}

double countIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value ? value->toDouble() : 0;
}

} // namespace

StatementView::StatementView(ShellContext &context)
    : JourneyView(context),
      m_note(makeLabel({}, u"muted"_s)),
      m_target(new QComboBox),
      m_channel(new QComboBox),
      m_chart(new WaterfallChart),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    auto *controls = new QWidget;
    auto *row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    for (QLabel *&label : m_labels)
        label = makeLabel({}, u"secondary"_s);
    const auto words = [this] { return subject().words; };
    m_target->setObjectName(u"statement.target"_s);
    m_channel->setObjectName(u"statement.channel"_s);
    m_target->setMinimumWidth(150);
    row->addWidget(m_labels[0]);
    row->addWidget(m_target);
    row->addWidget(m_labels[1]);
    row->addWidget(m_channel);
    row->addWidget(m_labels[2]);
    m_reach = addEventChoice(row, words, u"statement.reach"_s, false);
    row->addWidget(m_labels[3]);
    m_arrive = addEventChoice(row, words, u"statement.arrive"_s, false);
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setMinimumHeight(280);
    m_table->setObjectName(u"statement.lines"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(260);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(controls);
    column->addWidget(m_card, 1);
    auto *linesCard = new Card;
    linesCard->body()->addWidget(m_table);
    linesCard->body()->addWidget(m_note);
    column->addWidget(linesCard);
    connect(m_target, &QComboBox::activated, this, [this] { reload(); });
    connect(m_channel, &QComboBox::activated, this, [this] { reload(); });
    connect(m_reach, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_arrive, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_table, &TableView::rowActivated, this, &StatementView::makeSegment);
    connect(m_chart, &ChartWidget::markActivated, this, [this](int mark) {
        if (mark > 0 && mark < m_lineOf.size()) // the first is the target, a segment already
            makeSegment(m_lineOf[mark]);
    });
}

void StatementView::retranslate()
{
    m_labels[0]->setText(tr("Target"));
    m_labels[1]->setText(tr("reached by"));
    m_labels[2]->setText(tr("seen as"));
    m_labels[3]->setText(tr("came means"));
    m_target->setAccessibleName(tr("Target"));
    m_table->setAccessibleName(tr("Who came and who did not"));
    m_channel->setAccessibleName(tr("reached by"));
    const QString channel = m_channel->currentData().toString();
    m_channel->clear();
    for (const char *id : {"sms", "email", "phone", "wechat", "push", "post"})
        m_channel->addItem(knownName(QString::fromLatin1(id)), QString::fromLatin1(id));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(channel)));
    m_chart->setMessage(tr("Save a segment first: a statement needs a target."));
    m_reach->setChosen(m_reach->chosen());
    m_arrive->setChosen(m_arrive->chosen());
    reload();
}

void StatementView::offerWords()
{
    m_reach->setChosen({usualEvent(*subject().words, {"message", "targeted", "impression"})});
    m_arrive->setChosen({usualEvent(*subject().words, {"store_visit", "visit", "order"})});
}

Json StatementView::document() const
{
    const auto event = [](const ChoiceButton *choice) {
        return Json::object({{"event", choice->chosen().value(0).toStdString()}});
    };
    Json json = Json::object({{"format", "panorama.statement/1"},
                              {"name", "statement"},
                              {"target", m_target->currentData().toString().toStdString()},
                              {"contact_channel", m_channel->currentData().toString().toStdString()},
                              {"reach", event(m_reach)},
                              {"arrive", event(m_arrive)}});
    for (const char *key : {"from", "to"})
        if (const Json *value = subject().document.find(key))
            json.set(key, *value);
    return json;
}

void StatementView::loadSubject()
{
    const QString target = m_target->currentData().toString();
    m_target->clear();
    for (const Vocabulary::Named &segment : subject().words->segments)
        m_target->addItem(segment.name, segment.id);
    m_target->setCurrentIndex(std::max(0, m_target->findData(target)));
    m_statement = {};
    if (m_target->count() == 0)
        return show();
    m_load = load<Json>(
        [subject = subject(), document = document()](const Job &job) -> Result<Json> {
            TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
            return services::campaignStatement(job, *service, document);
        },
        [this](Result<Json> statement) {
            m_statement = statement ? std::move(*statement) : Json();
            show();
            if (!statement)
                m_note->setText(errorText(statement.error()));
        });
}

void StatementView::show()
{
    std::vector<WaterfallChart::Step> steps;
    std::vector<TableRows::Row> rows;
    const double target = countIn(m_statement, "target");
    const auto add = [&](const QString &id, double people) {
        TableRows::Row row {id, {}};
        row.cells.emplace_back(lineText(id));
        row.cells.emplace_back(fullNumber(people), people);
        row.cells.emplace_back(target > 0 && id != u"uninvited" ? percentText(people / target) : u"–"_s, people);
        rows.push_back(std::move(row));
    };
    m_note->clear();
    m_lineOf.clear();
    m_rows->setColumns({{tr("Line"), TableColumn::Kind::Text},
                        {tr("People"), TableColumn::Kind::Number, 110},
                        {tr("Of the target"), TableColumn::Kind::Number, 120}});
    if (!m_statement.isNull()) {
        steps.push_back({tr("Target"), target, true});
        m_lineOf << QString();
        add(u"arrived"_s, countIn(m_statement, "arrived"));
        for (const Json &reason : m_statement.find("reasons")->items()) {
            const QString id = QString::fromStdString(reason.find("reason")->text());
            if (countIn(reason, "people") > 0) {
                steps.push_back({lineText(id), -countIn(reason, "people"), false});
                m_lineOf << id;
            }
            add(id, countIn(reason, "people"));
        }
        steps.push_back({lineText(u"arrived"_s), countIn(m_statement, "arrived"), true});
        m_lineOf << u"arrived"_s;
        add(u"uninvited"_s, countIn(m_statement, "uninvited"));
        QStringList given;
        for (const auto &[reason, people] : m_statement.find("given_reasons")->members())
            given << tr("%1: %2").arg(reason == "not_given" ? tr("not said") : QString::fromStdString(reason),
                                      fullNumber(people.toDouble()));
        if (!given.isEmpty())
            m_note->setText(tr("Why those who were reached did not come: %1").arg(given.join(u" · "_s)));
    }
    m_chart->setSteps(std::move(steps), peopleFormat());
    m_rows->setRows(std::move(rows));
    m_card->setHeading(
        tr("Target against arrived"),
        tr("everybody of the target stands in one line; a bar or a double click makes a segment of it · %1")
            .arg(spanText(subject().document)));
}

void StatementView::makeSegment(const QString &line)
{
    m_line = load<Json>(
        [subject = subject(), document = document(), line = line.toStdString()](const Job &job) -> Result<Json> {
            TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
            return services::statementSegment(*service, document, line);
        },
        [this, line](Result<Json> segment) {
            if (segment)
                Q_EMIT segmentWanted(*segment->find("rule"), m_target->currentText() + u" · "_s + lineText(line));
        });
}

} // namespace panorama::ui
