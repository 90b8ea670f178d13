// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "services/workspace_service.h"

#include <QStringList>

namespace panorama::ui {

// The names that rules can use in this workspace, and the most frequent values of each attribute with their counts.
struct Vocabulary
{
    struct Attribute
    {
        QString name;
        bool isNumeric = false;
        QStringList values; // most frequent first
        std::vector<quint64> counts;
    };
    std::vector<Attribute> attributes;
    QStringList tags, events, properties, channels, identifiers, sources;
    std::vector<std::pair<QString, QString>> segments; // id, name
    const Attribute *attribute(const QString &name) const;
};

Result<Vocabulary> loadVocabulary(const Job &job, store::Workspace &workspace);

} // namespace panorama::ui
