// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/exports_room.h"

#include "services/audience/audience_export.h"
#include "services/audience/destination.h"
#include "ui/charts/bar_chart.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString textIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

QString timeText(const Json &json)
{
    return minuteText(QDateTime::fromString(textIn(json, "time"), Qt::ISODateWithMs));
}

QString stateText(const QString &state)
{
    return state == u"granted"  ? ExportsRoom::tr("agreed")
        : state == u"withdrawn" ? ExportsRoom::tr("withdrawn")
                                : ExportsRoom::tr("never asked");
}

// Platforms have their own names; what is said beside them, and in which signs, is the window's.
QString nameOf(const services::Destination &destination)
{
    return destination.id == "google_ads" ? ExportsRoom::tr("Google Ads, DV360, CM360 (older pages)")
        : destination.id == "tencent"     ? ExportsRoom::tr("Tencent Ads")
        : destination.id == "ocean"       ? ExportsRoom::tr("Ocean Engine")
                                          : QString::fromStdString(destination.name);
}

QString platformText(const QString &id)
{
    for (const services::Destination &destination : services::destinations())
        if (id == QString::fromStdString(destination.id))
            return nameOf(destination);
    return id == u"contacts" ? ExportsRoom::tr("Contact lists for store guides") : id;
}

// What the worker needs of the form.
struct Wanted
{
    services::WorkspacePtr workspace;
    std::string segment;
    services::AudienceRequest request;
    Instant asOf;
};

Result<Json> exportOf(const Job &job, const Wanted &wanted)
{
    TRY(const auto service, services::SegmentService::open(wanted.workspace, wanted.asOf, job));
    TRY(const Json document, service->saved(wanted.segment));
    TRY(const segments::Segment segment, service->compile(document, wanted.segment));
    return services::exportAudience(job, wanted.workspace, *service, segment, wanted.request, wanted.asOf);
}

} // namespace

ExportsRoom::ExportsRoom(ShellContext &context)
    : SegmentRoom(context, {}),
      m_form(new Card),
      m_ledger(new Card),
      m_summary(makeLabel({}, u"secondary"_s)),
      m_segment(new QComboBox),
      m_platform(new QComboBox),
      m_purpose(new QComboBox),
      m_split(new QComboBox),
      m_states(new BarList),
      m_export(makeButton({}, u"upload"_s)),
      m_none(makeLabel({}, u"muted"_s)),
      m_which(new Segmented),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    createForm();
    createLedger();
    setFocusProxy(m_segment);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_form, 45);
    row->addWidget(m_ledger, 55);
}

void ExportsRoom::createForm()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    const std::tuple<QLabel **, QComboBox *, const char *> fields[] = {
        {&m_segmentLabel, m_segment, "exports.segment"},
        {&m_platformLabel, m_platform, "exports.platform"},
        {&m_purposeLabel, m_purpose, "exports.purpose"},
        {&m_splitLabel, m_split, "exports.split"}};
    int line = 0;
    for (const auto &[label, box, name] : fields) {
        *label = makeLabel({}, u"field"_s);
        box->setObjectName(QString::fromLatin1(name));
        box->setMinimumWidth(120);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        grid->addWidget(*label, line, 0);
        grid->addWidget(box, line++, 1);
        connect(box, &QComboBox::activated, this, &ExportsRoom::preview);
    }
    grid->setColumnStretch(1, 1);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"exports.summary"_s);
    m_states->setMinimumHeight(110);
    m_export->setObjectName(u"exports.run"_s);
    m_form->body()->addLayout(grid);
    m_form->body()->addWidget(m_states, 1);
    m_form->body()->addWidget(m_summary);
    m_form->body()->addWidget(m_export, 0, Qt::AlignLeft);
    connect(m_export, &QPushButton::clicked, this, &ExportsRoom::run);
}

void ExportsRoom::createLedger()
{
    m_which->addChoice(u"ledger"_s, {});
    m_which->addChoice(u"recalls"_s, {});
    m_which->setCurrent(u"ledger"_s);
    m_which->setObjectName(u"exports.which"_s);
    m_table->setRowsModel(m_rows);
    m_table->setObjectName(u"exports.table"_s);
    m_table->setMinimumHeight(300);
    m_ledger->actions()->addWidget(m_which);
    m_ledger->body()->addWidget(m_none);
    m_table->setEmptyText(u" "_s); // the label above says it, also to a screen reader
    m_ledger->body()->addWidget(m_table, 1);
    connect(m_which, &Segmented::chosen, this, &ExportsRoom::showEntries);
    connect(m_table, &TableView::rowActivated, this, [this](const QString &key) {
        if (m_which->current() == u"recalls")
            Q_EMIT context().pageRequested(u"customers"_s, key);
    });
}

void ExportsRoom::retranslate()
{
    m_form->setTitle(tr("Hand over an audience"));
    m_segmentLabel->setText(tr("Segment"));
    m_platformLabel->setText(tr("To"));
    m_purposeLabel->setText(tr("Purpose"));
    m_splitLabel->setText(tr("One list for each"));
    const std::pair<QComboBox *, QLabel *> named[] = {{m_segment, m_segmentLabel},
                                                      {m_platform, m_platformLabel},
                                                      {m_purpose, m_purposeLabel},
                                                      {m_split, m_splitLabel}};
    for (const auto &[box, label] : named)
        box->setAccessibleName(label->text());
    m_export->setText(tr("Write the file …"));
    m_which->setChoiceText(u"ledger"_s, tr("Ledger"));
    m_which->setChoiceText(u"recalls"_s, tr("Call back"));
    m_states->setTitle(tr("People by consent"));
    m_states->setMessage(tr("Choose a segment to see who may be handed over."));
    fillChoices();
    showEntries();
}

void ExportsRoom::setSegment(const QString &id)
{
    m_wanted = id;
}

void ExportsRoom::fillChoices()
{
    const auto fill = [](QComboBox *box, const std::vector<std::pair<QString, QString>> &items, const QString &wanted) {
        const QString chosen = wanted.isEmpty() ? box->currentData().toString() : wanted;
        box->clear();
        for (const auto &[text, id] : items)
            box->addItem(text, id);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    if (!words())
        return;
    std::vector<std::pair<QString, QString>> segments, platforms, purposes, splits {{tr("one list"), {}}};
    for (const Vocabulary::Named &segment : words()->segments)
        segments.emplace_back(segment.name, segment.id);
    for (const services::Destination &destination : services::destinations())
        platforms.emplace_back(nameOf(destination), QString::fromStdString(destination.id));
    platforms.emplace_back(platformText(u"contacts"_s), u"contacts"_s);
    QStringList known = words()->purposes;
    if (!known.contains(u"marketing"_s))
        known.prepend(u"marketing"_s);
    for (const QString &purpose : known)
        purposes.emplace_back(knownName(purpose), purpose);
    for (const Vocabulary::Values &attribute : words()->attributes)
        if (attribute.kind == Vocabulary::Kind::Text)
            splits.emplace_back(knownName(attribute.name), attribute.name);
    fill(m_segment, segments, std::exchange(m_wanted, QString()));
    fill(m_platform, platforms, {});
    fill(m_purpose, purposes, {});
    fill(m_split, splits, {});
}

void ExportsRoom::loadRoom()
{
    fillChoices();
    preview();
    m_load = load<Entries>(
        [open = context().workspace(), asOf = context().clock.now()](const Job &job) -> Result<Entries> {
            Entries entries;
            std::int64_t revision = 0;
            TRY(const Json exports, services::listExports(*open, revision));
            entries.exports = *exports.find("exports");
            const Result<Json> recalls = services::recallList(job, *open, asOf, revision);
            if (recalls)
                entries.recalls = *recalls->find("recalls");
            else
                entries.locked = errorText(recalls.error());
            return entries;
        },
        [this](Result<Entries> entries) {
            if (!entries)
                return Q_EMIT context().toastRequested(errorText(entries.error()));
            m_entries = std::move(*entries);
            showEntries();
        });
}

void ExportsRoom::preview()
{
    const bool contacts = m_platform->currentData().toString() == u"contacts";
    m_split->setVisible(contacts);
    m_splitLabel->setVisible(contacts);
    m_export->setEnabled(false);
    const QString segment = m_segment->currentData().toString();
    if (segment.isEmpty() || !context().workspace())
        return;
    services::AudienceRequest request;
    request.platform = m_platform->currentData().toString().toStdString();
    request.segment = m_segment->currentText().toStdString();
    request.purpose = m_purpose->currentData().toString().toStdString();
    request.splitBy = contacts ? m_split->currentData().toString().toStdString() : std::string();
    request.dryRun = true;
    m_states->setLoading(true);
    const Wanted wanted {context().workspace(), segment.toStdString(), request, context().clock.now()};
    m_preview = load<Json>([wanted](const Job &job) { return exportOf(job, wanted); },
                           [this](Result<Json> report) {
                               m_states->setLoading(false);
                               if (report)
                                   return showPreview(*report);
                               m_states->setBars({});
                               m_summary->setText(errorText(report.error()));
                           });
}

void ExportsRoom::showPreview(const Json &report)
{
    const auto number = [&](const char *key) {
        const Json *value = report.find(key);
        return value && value->isNumber() ? double(value->integer()) : 0.0;
    };
    std::vector<BarList::Bar> bars;
    for (const char *state : {"granted", "unknown", "withdrawn"}) {
        const Json *people = report.find("people_by_consent")->find(state),
                   *identifiers = report.find("identifiers_by_consent")->find(state);
        const QString note =
            identifiers ? tr("%1 identifiers").arg(fullNumber(double(identifiers->integer()))) : QString();
        bars.push_back({stateText(QString::fromLatin1(state)), people ? double(people->integer()) : 0.0,
                        qstrcmp(state, "granted") == 0 ? -1 : 3, note});
    }
    m_states->setBars(std::move(bars), peopleFormat(), tr("People"));
    QStringList parts {
        tr("%1 of %2 people leave, in %3 rows.")
            .arg(fullNumber(number("people")), fullNumber(number("members")), fullNumber(number("rows")))};
    if (number("listed_today") > 0)
        parts << tr("%1 are on another list of today already.").arg(fullNumber(number("listed_today")));
    if (number("not_taken") > 0)
        parts << tr("%1 identifiers are not of a form that it takes.").arg(fullNumber(number("not_taken")));
    parts << (m_platform->currentData().toString() == u"contacts"
                  ? tr("In clear: for people who call or write. Everything that leaves is written into the ledger.")
                  : tr("Hashed by its rules of %1; the hashes are never stored here.")
                        .arg(textIn(report, "rules_version")));
    m_summary->setText(parts.join(u' '));
    m_export->setEnabled(number("people") > 0 && !m_run.isRunning()); // one file after the other
}

void ExportsRoom::run()
{
    const QString platform = m_platform->currentData().toString();
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Audience file"), m_segment->currentText() + u'-' + platform + u".csv"_s,
                                     u"*.csv"_s, nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    services::AudienceRequest request;
    request.platform = platform.toStdString();
    request.segment = m_segment->currentText().toStdString();
    request.purpose = m_purpose->currentData().toString().toStdString();
    request.splitBy = platform == u"contacts" ? m_split->currentData().toString().toStdString() : std::string();
    request.file = path.toStdString();
    request.overwrite = true;
    const Wanted wanted {context().workspace(), m_segment->currentData().toString().toStdString(), request,
                         context().clock.now()};
    m_export->setEnabled(false);
    m_run = runAsync<Json>(
        context().tasks, this, tr("Writing the audience"), [wanted](const Job &job) { return exportOf(job, wanted); },
        [this, path](Result<Json> report) {
            m_run = {};
            Q_EMIT context().toastRequested(
                report ? tr("%1 people are in %2.").arg(fullNumber(double(report->find("people")->integer())), path)
                       : errorText(report.error()));
            reload();
        });
}

void ExportsRoom::showEntries()
{
    const bool recalls = m_which->current() == u"recalls";
    m_ledger->setTitle(recalls ? tr("Call back") : tr("Ledger"));
    m_ledger->setSubtitle(
        recalls ? (m_entries.locked.isEmpty() ? tr("handed over, and no longer agreed") : m_entries.locked)
                : tr("everything that has left"));
    std::vector<TableRows::Row> rows;
    const Json &list = recalls ? m_entries.recalls : m_entries.exports;
    m_none->setText(recalls ? tr("Nobody has to be called back.") : tr("Nothing has left yet."));
    m_none->setVisible(list.isArray() && list.items().empty());
    if (recalls)
        m_rows->setColumns({{tr("Customer"), TableColumn::Kind::Text},
                            {tr("At"), TableColumn::Kind::Muted, 110},
                            {tr("By"), TableColumn::Kind::Muted, 80},
                            {tr("Now"), TableColumn::Kind::Pill, 110},
                            {tr("Left"), TableColumn::Kind::Muted, 130}});
    else
        m_rows->setColumns({{tr("Time"), TableColumn::Kind::Muted, 128},
                            {tr("Segment"), TableColumn::Kind::Text},
                            {tr("To"), TableColumn::Kind::Muted, 120},
                            {tr("People"), TableColumn::Kind::Number, 84},
                            {tr("Rows"), TableColumn::Kind::Number, 84}});
    for (std::size_t i = 0; list.isArray() && i < list.items().size(); ++i) {
        const Json &entry = list.items()[i];
        TableRows::Row row {textIn(entry, recalls ? "customer" : "export_id"), {}};
        if (recalls) {
            row.cells = {TableCell(row.key), TableCell(platformText(textIn(entry, "platform"))),
                         TableCell(knownName(textIn(entry, "identifier_kind"))),
                         TableCell(stateText(textIn(entry, "state")), {}, PillTone::Bad),
                         TableCell(timeText(entry), textIn(entry, "time"))};
        } else {
            const auto number = [&](const char *key) {
                const double value = double(entry.find(key)->integer());
                return TableCell(fullNumber(value), value);
            };
            row.cells = {TableCell(timeText(entry), textIn(entry, "time")), TableCell(textIn(entry, "segment")),
                         TableCell(platformText(textIn(entry, "platform"))), number("people"), number("rows")};
        }
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

} // namespace panorama::ui
