// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/lookalike_panel.h"

#include "services/customer_names.h"
#include "services/segment_discovery.h"
#include "ui/pages/segments/feature_text.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <set>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t shownPeople = 200;
constexpr double namedShare = 0.1; // of the lift that the sentence tells

QString reasonsText(const Json &person)
{
    QStringList reasons;
    for (const Json &reason : person.find("reasons")->items())
        reasons << featureText(reason);
    return listText(reasons);
}

} // namespace

LookalikePanel::LookalikePanel(ShellContext &context)
    : SegmentPanel(context),
      m_seeds(makeButton({}, u"upload"_s, u"ghost"_s)),
      m_save(makeButton({}, u"download"_s, u"ghost"_s)),
      m_view(new Segmented),
      m_rows(new TableRows({}, this)),
      m_table(new TableView),
      m_lift(makeLabel({}, u"strong"_s)),
      m_note(makeLabel({}, u"muted"_s))
{
    for (const QString &id : {u"people"_s, u"weights"_s, u"lift"_s})
        m_view->addChoice(id, {});
    m_view->setCurrent(u"people"_s);
    m_table->setObjectName(u"segments.lookalike"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(280);
    m_lift->setWordWrap(true);
    m_lift->setObjectName(u"segments.lookalike.lift"_s);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lift);
    column->addWidget(m_view, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    m_seeds->setObjectName(u"segments.lookalike.seeds"_s);
    m_save->setObjectName(u"segments.lookalike.save"_s);
    auto *foot = new QWidget;
    auto *flow = new FlowLayout(foot);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_seeds);
    flow->addWidget(m_save);
    column->addWidget(foot);
    connect(m_seeds, &QPushButton::clicked, this, &LookalikePanel::chooseSeeds);
    connect(m_save, &QPushButton::clicked, this, &LookalikePanel::chooseSize);
    connect(m_view, &Segmented::chosen, this, [this] { show(); });
    connect(m_table, &TableView::rowActivated, this, [this](const QString &customer) {
        if (m_view->current() == u"people")
            Q_EMIT this->context().pageRequested(u"customers"_s, customer);
    });
}

void LookalikePanel::retranslate()
{
    m_table->setAccessibleName(tr("People like these"));
    m_view->setChoiceText(u"people"_s, tr("People"));
    m_view->setChoiceText(u"weights"_s, tr("What counts"));
    m_view->setChoiceText(u"lift"_s, tr("Lift"));
    m_seeds->setText(m_list.isEmpty() ? tr("Seeds from a list …") : tr("Members as seeds"));
    m_seeds->setToolTip(tr("A customer id, record key or KIND:VALUE a line, or a CSV with the heading customer"));
    m_save->setText(tr("Save the list …"));
    m_save->setToolTip(tr("Writes customer and score of the most similar people as CSV"));
    show();
}

Result<Json> LookalikePanel::find(const Job &job, const SegmentSubject &subject, const QString &list, quint64 limit)
{
    TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
    services::LookalikeQuery query;
    query.limit = limit;
    if (!list.isEmpty()) {
        TRY(query.seeds, services::seedList(*subject.workspace, *service, list.toStdString()));
    } else {
        TRY(const segments::Segment segment, service->compile(subject.document, subject.id));
        TRY(query.seeds, service->session().people(segment, job));
        query.excluded = services::ruleNames(segment);
    }
    return services::lookalikes(job, *service, query);
}

// For the eye: with the masked names, in the order of the members.
Result<Json> LookalikePanel::findNamed(const Job &job, const SegmentSubject &subject, const QString &list)
{
    TRY(Json found, find(job, subject, list, shownPeople));
    std::vector<std::string> ids;
    for (const Json &person : found.find("members")->items())
        ids.push_back(person.find("customer")->text());
    TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
    TRY(const auto names, services::maskedNames(*subject.workspace, *service->session().snapshot(), ids));
    found.set("names", Json(Json::Array(names.begin(), names.end())));
    return found;
}

void LookalikePanel::loadSubject()
{
    m_load = load<Json>([subject = subject(), list = m_list](const Job &job) { return findNamed(job, subject, list); },
                        [this](Result<Json> found) {
                            m_found = found ? std::move(*found) : Json();
                            m_save->setEnabled(bool(found));
                            show();
                            if (!found)
                                m_note->setText(errorText(found.error()));
                        });
}

// From a file, and the members again.
void LookalikePanel::chooseSeeds()
{
    const bool isList = !m_list.isEmpty();
    m_list.clear();
    m_listName.clear();
    if (!isList) {
        const QString path = QFileDialog::getOpenFileName(this, tr("Seed list"), {}, u"*.csv *.txt"_s, nullptr,
                                                          QFileDialog::DontUseNativeDialog);
        QFile file(path);
        if (path.isEmpty())
            return;
        if (!file.open(QIODevice::ReadOnly))
            return Q_EMIT context().toastRequested(file.errorString());
        m_list = QString::fromUtf8(file.readAll());
        m_listName = QFileInfo(path).fileName();
    }
    retranslate();
    reload();
}

void LookalikePanel::chooseSize()
{
    const auto candidates = quint64(numberIn(m_found, "candidates"));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const quint64 size : std::set {quint64(1000), quint64(10000), candidates / 10, candidates}) // the least first
        if (size > 0 && size <= candidates)
            menu->addAction(size == candidates ? tr("All %1").arg(fullNumber(double(size)))
                                               : tr("The %1 most similar").arg(fullNumber(double(size))),
                            this, [this, size] {
                                const QString path = QFileDialog::getSaveFileName(
                                    this, tr("Save the list …"), tr("look-alikes") + u".csv"_s, u"*.csv"_s, nullptr,
                                    QFileDialog::DontUseNativeDialog);
                                if (!path.isEmpty())
                                    saveList(size, path);
                            });
    menu->popup(m_save->mapToGlobal(QPoint(0, m_save->height())));
}

void LookalikePanel::saveList(quint64 size, const QString &path)
{
    m_run = runAsync<bool>(
        context().tasks, this, tr("Writing the list"),
        [subject = subject(), list = m_list, size, path](const Job &job) -> Result<bool> {
            TRY(const Json found, find(job, subject, list, size));
            TRY_VOID(services::writeLookalikes(path.toStdString(), true, *found.find("members")));
            return true;
        },
        [this, size, path](const Result<bool> &written) {
            Q_EMIT context().toastRequested(written ? tr("%1 people are in %2.").arg(fullNumber(double(size)), path)
                                                    : errorText(written.error()));
        });
}

void LookalikePanel::show()
{
    m_rows->setRows({});
    m_lift->clear();
    m_note->clear();
    if (m_found.isNull())
        return;
    const QString view = m_view->current();
    view == u"people" ? showPeople() : view == u"weights" ? showWeights() : showLift();
    for (const Json &point : m_found.at("/held_out/lift")->items())
        if (numberIn(point, "share") == namedShare) {
            const Json::Array &interval = point.find("interval")->items();
            const QString lift = fullNumber(numberIn(point, "lift"), 1), low = fullNumber(interval[0].toDouble(), 1),
                          high = fullNumber(interval[1].toDouble(), 1);
            m_lift->setText(
                interval[0].toDouble() > 1
                    ? tr("The most similar tenth holds %1 times as many of such people as chance would (%2 – %3).")
                          .arg(lift, low, high)
                    : (m_list.isEmpty()
                           ? tr("No better than chance: the members have nothing in common but the rule (lift %1, %2 – "
                                "%3).")
                           : tr("No better than chance: the people of the list have nothing in common (lift %1, %2 – "
                                "%3)."))
                          .arg(lift, low, high));
        }
    const QString seeds = fullNumber(numberIn(m_found, "seeds"));
    m_note->setText(m_list.isEmpty()
                        ? tr("Learnt from %1 members; judged on three tenths of all people, who were held out. What "
                             "the rule itself "
                             "asks for is left out.")
                              .arg(seeds)
                        : tr("Learnt from %1 people of %2; judged on three tenths of all people, who were held out.")
                              .arg(seeds, m_listName));
}

void LookalikePanel::showPeople()
{
    m_rows->setColumns({{tr("Customer"), TableColumn::Kind::Text, 118},
                        {tr("Because of"), TableColumn::Kind::Text},
                        {tr("Likeness"), TableColumn::Kind::Number, 78, tr("0 to 100")}});
    std::vector<TableRows::Row> rows;
    const Json::Array &names = m_found.find("names")->items();
    for (const Json &person : m_found.find("members")->items()) {
        const QString id = plainText(person, "customer"), reasons = reasonsText(person);
        TableRows::Row row {id, {}};
        const QString name = QString::fromStdString(names[rows.size()].text());
        row.cells.push_back({name.isEmpty() ? id : name, {}, {}, id});
        row.cells.emplace_back(reasons, reasons, PillTone::Neutral, reasons);
        row.cells.emplace_back(fullNumber(100 * numberIn(person, "score"), 1), numberIn(person, "score"));
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

void LookalikePanel::showWeights()
{
    m_rows->setColumns({{tr("Feature"), TableColumn::Kind::Text},
                        {tr("Odds"), TableColumn::Kind::Pill, 82,
                         tr("Who has it is so many times as likely a member, all else equal")}});
    std::vector<TableRows::Row> rows;
    for (const Json &feature : m_found.find("weights")->items()) {
        const double weight = numberIn(feature, "weight");
        const QString what = featureText(feature);
        TableRows::Row row {what, {}};
        row.cells.emplace_back(what, what, PillTone::Neutral, what);
        row.cells.emplace_back(u"× "_s + fullNumber(std::exp(weight), 2), weight,
                               weight > 0 ? PillTone::Good : PillTone::Bad);
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

void LookalikePanel::showLift()
{
    m_rows->setColumns({{tr("Most similar"), TableColumn::Kind::Text},
                        {tr("Found"), TableColumn::Kind::Number, 64, tr("Members found")},
                        {tr("Lift"), TableColumn::Kind::Number, 64},
                        {tr("Interval"), TableColumn::Kind::Muted, 120}});
    std::vector<TableRows::Row> rows;
    for (const Json &point : m_found.at("/held_out/lift")->items()) {
        const QString share = percentText(numberIn(point, "share"), 0);
        const Json::Array &interval = point.find("interval")->items();
        TableRows::Row row {share, {}};
        row.cells.emplace_back(share, numberIn(point, "share"));
        row.cells.emplace_back(fullNumber(std::round(numberIn(point, "seeds"))), numberIn(point, "seeds"));
        row.cells.emplace_back(fullNumber(numberIn(point, "lift"), 1), numberIn(point, "lift"));
        row.cells.emplace_back(fullNumber(interval[0].toDouble(), 1) + u" – "_s
                               + fullNumber(interval[1].toDouble(), 1));
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

} // namespace panorama::ui
