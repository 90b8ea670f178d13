// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/rule_card.h"

#include "ui/pages/segments/rule_tree.h"
#include "ui/rules/json_editor.h"
#include "ui/rules/known_names.h"
#include "ui/rules/rule_sentence.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QProgressBar>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

RuleCard::RuleCard()
    : m_tree(new RuleTree),
      m_json(new JsonEditor),
      m_mode(new Segmented),
      m_sentence(makeLabel({}, u"secondary"_s)),
      m_warning(makeLabel({}, u"error"_s)),
      m_total(makeLabel({}, u"h1"_s)),
      m_share(makeLabel({}, u"secondary"_s)),
      m_bar(new QProgressBar)
{
    m_mode->addChoice(u"tree"_s, {});
    m_mode->addChoice(u"json"_s, u"JSON"_s);
    m_mode->setCurrent(u"tree"_s);
    m_mode->setObjectName(u"segments.view"_s);
    actions()->addWidget(m_mode);
    m_json->hide();
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"segments.sentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning->setWordWrap(true);
    m_warning->setObjectName(u"segments.warning"_s);
    m_warning->hide();
    body()->addWidget(m_tree);
    body()->addWidget(m_json, 100);
    body()->addWidget(m_warning);
    createTotals();
    body()->addWidget(m_sentence);
    body()->addStretch(1); // a tall window stretches no condition
    connect(m_mode, &Segmented::chosen, this, [this](const QString &mode) {
        m_tree->setVisible(mode == u"tree");
        m_json->setVisible(mode == u"json");
        showJson();
    });
    connect(m_tree, &RuleTree::edited, this, &RuleCard::edited);
    connect(m_tree, &RuleTree::settled, this, &RuleCard::settled);
}

void RuleCard::setFigures(RuleFigures *figures)
{
    m_tree->setFigures(figures);
}

void RuleCard::createTotals()
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(120);
    m_total->setObjectName(u"segments.total"_s);
    auto *totals = new QFrame;
    setStyleProperty(totals, "group", true);
    auto *row = new QHBoxLayout(totals);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_total);
    row->addWidget(m_share);
    row->addStretch();
    row->addWidget(m_bar);
    body()->addWidget(totals);
}

void RuleCard::retranslate()
{
    setTitle(tr("Rule"));
    m_mode->setChoiceText(u"tree"_s, tr("Conditions"));
}

void RuleCard::showDocument(const Json &document, const VocabularyPtr &words)
{
    m_words = words;
    m_tree->setDocument(document, words);
    followDocument(document);
}

void RuleCard::followDocument(const Json &document)
{
    m_document = document;
    showJson();
    if (const Json *rule = document.find("rule"); rule && m_words)
        m_sentence->setText(tr("Customers: %1.").arg(ruleSentence(*rule, *m_words)));
}

// Only while it is seen: the text of a rule costs more than its count.
void RuleCard::showJson()
{
    if (m_mode->current() == u"json")
        m_json->setJson(m_document);
}

QString RuleCard::warningText(const QString &english)
{
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    QString named;
    qsizetype end = 0;
    for (auto it = quoted.globalMatch(english); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        named += english.mid(end, match.capturedStart(1) - end) + knownName(match.captured(1));
        end = match.capturedEnd(1);
    }
    return inWindowWords(named + english.mid(end));
}

void RuleCard::showCounts(const LiveCount::Answer &answer)
{
    QStringList warnings;
    for (const QString &warning : answer.warnings)
        warnings << warningText(warning);
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!answer.warnings.isEmpty());
    m_tree->setCounts(answer.lines, answer.people);
    const double share = answer.people ? double(answer.count) / double(answer.people) : 0;
    m_total->setProperty("generation", answer.generation);
    m_total->setText(fullNumber(double(answer.count)));
    m_total->update(); // also where the number is the same
    m_share->setText(tr("people · %1 of all %2 customers").arg(percentText(share), fullNumber(double(answer.people))));
    m_bar->setValue(int(share * 1000));
}

void RuleCard::expectCounts(quint64 generation)
{
    m_total->setProperty("wanted", generation);
}

void RuleCard::showError(const Error &error)
{
    m_tree->setCounts({}, 0);
    m_total->setText(u"–"_s);
    m_share->clear();
    m_bar->setValue(0);
    m_warning->setText(errorText(error));
    m_warning->show();
}

} // namespace panorama::ui
