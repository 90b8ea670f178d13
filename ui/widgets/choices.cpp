// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choices.h"

#include <QComboBox>

#include <algorithm>

namespace panorama::ui {

static bool offers(const QComboBox &box, const Choices &choices)
{
    if (box.count() != int(choices.size()))
        return false;
    for (int i = 0; i < box.count(); ++i)
        if (box.itemText(i) != choices[std::size_t(i)].first || box.itemData(i) != choices[std::size_t(i)].second)
            return false;
    return true;
}

void offerChoices(QComboBox &box, const Choices &choices, const QString &chosen)
{
    if (!offers(box, choices)) {
        box.clear();
        for (const auto &[text, id] : choices)
            box.addItem(text, id);
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace panorama::ui
