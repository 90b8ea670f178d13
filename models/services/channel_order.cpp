// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/channel_order.h"

namespace panorama::services {

Result<std::vector<std::string>> channelOrder(store::Workspace &workspace)
{
    TRY(store::ReadSession session, workspace.read());
    store::Statement statement = session.database().prepare(
        "SELECT channel, sum(amount) FROM (SELECT channel, spend AS amount FROM spend UNION ALL SELECT channel, 0 FROM "
        "campaigns"
        " UNION ALL SELECT text, 0 FROM terms WHERE kind = 2) WHERE channel IS NOT NULL AND channel != ''"
        " GROUP BY channel ORDER BY 2 DESC, 1");
    std::vector<std::string> channels;
    while (statement.step())
        channels.emplace_back(statement.text(0));
    TRY_VOID(statement.status());
    return channels;
}

} // namespace panorama::services
