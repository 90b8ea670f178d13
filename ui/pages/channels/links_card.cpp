// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/links_card.h"

#include "domain/tracked_link.h"
#include "services/naming_audit.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

} // namespace

LinksCard::LinksCard(ShellContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_url(new QLineEdit),
      m_source(new QLineEdit),
      m_medium(new QLineEdit),
      m_campaign(new QLineEdit),
      m_link(new QLineEdit),
      m_error(makeLabel({}, u"error"_s)),
      m_copy(makeButton({}, u"copy"_s)),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    const std::pair<QLineEdit *, QString> fields[] = {{m_url, u"links.url"_s},
                                                      {m_source, u"links.source"_s},
                                                      {m_medium, u"links.medium"_s},
                                                      {m_campaign, u"links.campaign"_s}};
    auto *row = new QHBoxLayout, *made = new QHBoxLayout;
    for (const auto &[field, name] : fields) {
        field->setObjectName(name);
        connect(field, &QLineEdit::textChanged, this, &LinksCard::compose);
        if (field != m_url)
            row->addWidget(field);
    }
    m_link->setObjectName(u"links.link"_s);
    m_link->setReadOnly(true);
    m_copy->setObjectName(u"links.copy"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    made->addWidget(m_link, 1);
    made->addWidget(m_copy);
    m_table->setObjectName(u"links.audit"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(120);
    body()->addWidget(m_url);
    body()->addLayout(row);
    body()->addWidget(m_error);
    body()->addLayout(made);
    body()->addWidget(m_table, 1);
    body()->addStretch();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link->text());
        Q_EMIT m_context.toastRequested(tr("The link is copied."));
    });
}

void LinksCard::retranslate()
{
    setTitle(tr("Links and names"));
    setSubtitle(tr("one spelling each"));
    const std::tuple<QLineEdit *, QString, QString> texts[] = {
        {m_url, tr("Address of the page"), {}},         {m_source, tr("Source"), tr("Source: wechat")},
        {m_medium, tr("Medium"), tr("Medium: social")}, {m_campaign, tr("Campaign"), tr("Campaign: 2026-618")},
        {m_link, tr("The link appears here"), {}},
    };
    for (const auto &[field, text, example] : texts) {
        field->setPlaceholderText(text);
        field->setAccessibleName(text);
        field->setToolTip(example);
    }
    m_copy->setText(tr("Copy"));
    m_rows->setColumns({{tr("To mend"), TableColumn::Kind::Text},
                        {tr("Names"), TableColumn::Kind::Text, 150},
                        {tr("Events"), TableColumn::Kind::Number, 70}});
    compose();
    show();
}

void LinksCard::refresh()
{
    if (!m_context.workspace())
        return;
    m_load = runAsync<Json>(
        m_context.tasks, this, {},
        [open = m_context.workspace(), now = m_context.clock.now()](const Job &job) {
            return services::namingAudit(job, *open, now);
        },
        [this](Result<Json> audit) {
            m_audit = audit ? std::move(*audit) : Json();
            show();
        });
}

void LinksCard::compose()
{
    const auto text = [](const QLineEdit *field) { return field->text().trimmed().toStdString(); };
    const bool isBegun = !m_url->text().isEmpty() && !m_source->text().isEmpty() && !m_medium->text().isEmpty()
        && !m_campaign->text().isEmpty();
    const Result<std::string> link =
        trackedUrl({text(m_url), text(m_source), text(m_medium), text(m_campaign), {}, {}});
    m_error->setVisible(isBegun && !link);
    if (isBegun && !link)
        m_error->setText(errorText(link.error()));
    m_link->setText(link ? QString::fromStdString(*link) : QString());
    m_copy->setEnabled(link.has_value());
}

void LinksCard::show()
{
    std::vector<TableRows::Row> rows;
    const auto add = [&rows](const QString &what, const QString &full, const QString &names, double events) {
        TableRows::Row row {what + names, {}};
        row.cells.emplace_back(what, what, PillTone::Neutral, full);
        row.cells.emplace_back(names, names, PillTone::Neutral, names);
        row.cells.emplace_back(events < 0 ? u"–"_s : fullNumber(events), events);
        rows.push_back(std::move(row));
    };
    const auto list = [this](const char *key) {
        return m_audit.find(key) ? m_audit.find(key)->items() : Json::Array();
    };
    for (const Json &variant : list("variants")) {
        QStringList names;
        double events = 0;
        for (const Json &name : variant.find("names")->items()) {
            names << textOf(name, "name");
            events += name.find("events")->toDouble();
        }
        add(tr("Spellings"), tr("One name, several spellings"), names.join(u" / "_s), events);
    }
    for (const Json &campaign : list("unregistered"))
        add(tr("Not listed"), tr("Campaign that no list knows"), textOf(campaign, "campaign"),
            campaign.find("events")->toDouble());
    for (const Json &campaign : list("unused"))
        add(tr("No events"), tr("Campaign without any event"), QString::fromStdString(campaign.text()), -1);
    m_table->setVisible(!rows.empty());
    m_rows->setRows(std::move(rows));
}

} // namespace panorama::ui
