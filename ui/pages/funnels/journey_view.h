// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "journeys/warning.h"
#include "ui/rules/vocabulary.h"
#include "ui/shell/lazy_panel.h"

#include <QDate>

#include <QRect>

#include <functional>

namespace panorama::ui {

// What all views of the page look at: the funnel's document with its period and segment.
struct JourneySubject
{
    services::WorkspacePtr workspace;
    Json document;
    VocabularyPtr words;
    Instant asOf;
};

class ChartWidget;
class InlineBanner;

// A tab of the page: its own controls, one engine, one answer. Controls keep their values while the funnel changes.
class JourneyView : public LazyPanel
{
    Q_OBJECT
public:
    using LazyPanel::LazyPanel;
    void setSubject(const JourneySubject &subject)
    {
        const bool isFirst = !m_subject.words;
        m_subject = subject;
        if (isFirst || !m_knowsWords) {
            m_knowsWords = true;
            offerWords();
        }
        followsAtOnce() ? loadAtOnce() : loadLater();
    }

Q_SIGNALS:
    void segmentWanted(const panorama::Json &rule, const QString &name); // make a segment of these people

protected:
    virtual void offerWords() { } // fills choices from the vocabulary
    virtual bool followsAtOnce() const { return false; } // what is quick does not wait for the hand to rest
    virtual void loadSubject() = 0;
    // A figure of an answer that stands for people.
    struct Figure
    {
        QString title;
        Json rule;
        quint64 people = 0;
    };
    // Where several figures stand behind one mark or row, a menu asks which.
    void offerPeople(QWidget *anchor, const QRect &part, const std::vector<Figure> &figures);
    // What the answer could not use (an event that nobody has ever seen …), above it; none hides the banner.
    void showWarnings(const std::vector<journeys::Warning> &warnings);
    const JourneySubject &subject() const { return m_subject; }
    // The people behind a mark of a chart: a list, from which a segment can be made.
    void askFor(ChartWidget *chart, int mark, const Json &rule, const QString &title);
    void askFor(QWidget *anchor, const Json &rule, const QString &title, const QRect &part = {});
    // A document of another format with the funnel's period and segment.
    Json spanned(Json document) const
    {
        for (const char *key : {"from", "to", "segment"})
            if (const Json *value = m_subject.document.find(key))
                document.set(key, *value);
        return document;
    }

private:
    void loadNow() override
    {
        if (m_subject.workspace)
            loadSubject();
    }
    InlineBanner *m_warnings = nullptr; // made for the first one
    JourneySubject m_subject;
    bool m_knowsWords = false;
};

class ChoiceButton;
class FlowLayout;
// A labelled choice of one event (or of several) at the end of a row of controls.
ChoiceButton *addEventChoice(FlowLayout *row, const std::function<VocabularyPtr()> &words, const QString &name,
                             bool several);
// The first of these events that the workspace has, else its first one.
QString usualEvent(const Vocabulary &words, std::initializer_list<const char *> wanted);
QString spanText(const Json &document);
QDate dayOf(const Json &document, const char *key); // "from" or "to"
// The same funnel over other days; `last` is included.
Json withSpan(Json document, const QDate &first, const QDate &last);

} // namespace panorama::ui
