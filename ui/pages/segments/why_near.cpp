// SPDX-License-Identifier: GPL-3.0-or-later
// Who is one rule away: while no person is named, the panel lists for each line how many people only this line keeps
// out (or in), and makes a segment of them.
#include "services/segment_insights.h"
#include "ui/pages/segments/why_panel.h"
#include "ui/rules/rule_edit.h"
#include "ui/rules/rule_sentence.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

void WhyPanel::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WhyPanel::loadNear()
{
    m_answer = Json();
    m_load = load<Json>(
        [subject = subject()](const Job &job) -> Result<Json> {
            TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
            TRY(const segments::Segment segment, service->compile(subject.document, subject.id));
            return services::segmentNear(job, *service, segment, {});
        },
        [this](Result<Json> near) {
            clearLines();
            if (!near)
                return m_hint->setText(errorText(near.error()));
            showNear(*near);
        });
}

void WhyPanel::showNear(const Json &near)
{
    m_verdict->setText(tr("%1 people are one line away").arg(fullNumber(double(near.find("people")->integer()))));
    m_hint->show();
    m_hint->setText(tr("They would come in if one line alone were otherwise. Or name a person above to see why."));
    std::vector<std::pair<quint64, std::string>> lines;
    for (const Json &line : near.find("lines")->items())
        if (const auto people = quint64(line.find("people")->integer()))
            lines.emplace_back(people, line.find("path")->text());
    std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[people, path] : lines)
        if (const Json *leaf = subject().document.at(path))
            addNearLine(path, leafSentence(*leaf, *subject().words), people);
}

void WhyPanel::addNearLine(const std::string &path, const QString &text, quint64 people)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QLabel *label = makeLabel(text, u"secondary"_s);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    QPushButton *make = makeButton(fullNumber(double(people)), u"target"_s, u"ghost"_s);
    make->setToolTip(tr("These people as a segment"));
    make->setAccessibleName(make->toolTip() + u": "_s + text);
    make->setObjectName(u"segments.near"_s);
    row->addWidget(make, 0, Qt::AlignTop);
    connect(make, &QPushButton::clicked, this, [this, path, text] { makeNearSegment(path, text); });
    m_lines->addWidget(line);
}

// Those for whom the rule would hold with this line turned round, and does not hold as it is.
void WhyPanel::makeNearSegment(const std::string &path, const QString &text)
{
    const Json &document = subject().document;
    const std::string end = "/not";
    const bool isTurned = path.ends_with(end); // the line itself is negated: turning takes the “not” away
    const std::string place = isTurned ? path.substr(0, path.size() - end.size()) : path;
    const Json turned = rule_edit::negated(document, place, !isTurned);
    m_make = makeSegment(
        context(), this,
        Json::object(
            {{"all", Json(Json::Array {*turned.find("rule"), Json::object({{"not", *document.find("rule")}})})}}),
        tr("All but: %1").arg(text.left(40)));
}

} // namespace panorama::ui
