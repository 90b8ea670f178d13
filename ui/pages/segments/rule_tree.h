// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/pages/segments/vocabulary.h"

#include <QFrame>
#include <QHash>

#include <map>

class QLabel;
class QVBoxLayout;

namespace panorama::ui {

// Places of the rule and what their lines count: people of the line alone and after it.
struct LineCount
{
    quint64 count = 0, after = 0;
};
using LineCounts = std::map<std::string, LineCount>;

// A rule as nested groups of conditions. Every edit comes out as a whole new document; conditions are dragged by their
// grip into another group, or moved by Ctrl+Up and Ctrl+Down.
class RuleTree : public QWidget
{
    Q_OBJECT
public:
    explicit RuleTree(QWidget *parent = nullptr);
    void setDocument(const Json &document, std::shared_ptr<const Vocabulary> words); // builds all anew
    void setCounts(const LineCounts &counts);

Q_SIGNALS:
    // `gesture` names a run of typing in one condition; empty = a step of its own. `rebuild`: the shape has changed.
    void edited(const panorama::Json &document, const QString &text, const QString &gesture, bool rebuild);

private:
    QWidget *makeGroup(const std::string &place, int depth);
    QWidget *makeGroupHead(const std::string &place, int depth);
    QWidget *makeGroupFoot(const std::string &group);
    QWidget *makeLeaf(const std::string &place);
    QLabel *makeCount(const std::string &place);
    void apply(Json document, const QString &text);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void startDrag(QWidget *grip);
    Json m_document;
    std::shared_ptr<const Vocabulary> m_words;
    QVBoxLayout *m_column;
    QWidget *m_root = nullptr;
    std::map<std::string, QLabel *> m_counts;
};

} // namespace panorama::ui
