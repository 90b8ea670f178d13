// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <utility>
#include <vector>

class QComboBox;

namespace panorama::ui {

using Choices = std::vector<std::pair<QString, QString>>; // text, id

// Makes the box offer just these, with one of them chosen (the first where there is none of this id). A box that offers
// them already is left as it is: filling one lays out and paints the whole page again.
void offerChoices(QComboBox &box, const Choices &choices, const QString &chosen);

} // namespace panorama::ui
