// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/result.h"
#include "services/workspace_service.h"

#include <QStringList>

#include <memory>

namespace panorama::ui {

// The names that rules can use in this workspace, with how many people (or events) have each.
struct Vocabulary
{
    enum class Kind { Text, Number, Date, Flag };
    // Of an attribute (people) or a property of events (events).
    struct Values
    {
        QString name;
        Kind kind = Kind::Text;
        QStringList values; // the most frequent ones, most frequent first
        std::vector<quint64> counts;
        quint32 distinct = 0;
        double low = 0, high = 0; // of numbers: limits of the histogram; the last bin has all above
        bool isWhole = true; // all numbers are whole ones
        std::vector<quint64> bins; // of whole numbers of a short span: one each
        // Of numbers upwards, with how often each occurs.
        void setHistogram(const std::vector<std::pair<double, quint64>> &sorted);
    };
    struct Named
    {
        QString id, name;
        quint64 count = 0;
        bool operator==(const Named &) const = default;
    };
    std::vector<Values> attributes, properties;
    std::vector<Named> tags, events, identifiers, sources, segments, pools;
    struct Funnel
    {
        QString id, name;
        Json document;
    };
    std::vector<Funnel> funnels;
    QStringList purposes; // of consents
    QString currency;
    quint64 people = 0;
    const Values *attribute(const QString &name) const;
    const Values *property(const QString &name) const;
};
using VocabularyPtr = std::shared_ptr<const Vocabulary>;

Result<VocabularyPtr> loadVocabulary(const Job &job, store::Workspace &workspace);
QStringList namesOf(const std::vector<Vocabulary::Named> &list);

} // namespace panorama::ui
