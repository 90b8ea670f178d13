// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>

#include <string>
#include <vector>

namespace panorama::ui {

// The colour number of each channel by services::channelOrder(): the same on every page.
class ChannelColors
{
public:
    void learn(const std::vector<std::string> &order)
    {
        m_numbers.clear();
        for (const std::string &channel : order)
            m_numbers.insert(QString::fromStdString(channel), int(m_numbers.size()));
    }
    // Channels that nobody knows yet share the last colour.
    int of(const QString &channel) const { return m_numbers.value(channel, 11); }
    int of(const std::string &channel) const { return of(QString::fromStdString(channel)); }

private:
    QHash<QString, int> m_numbers;
};

} // namespace panorama::ui
