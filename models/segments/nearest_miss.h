// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/segment.h"

namespace panorama::segments {

// What separates somebody from a leaf, as numbers that missSentence() (segments/sentence.h) says in words:
//   {"measure":"days_since_latest","of":EVENT,"found":34,"limit":30}   {"measure":"no_event","of":EVENT}
//   {"measure":"count","of":EVENT,"found":1,"wanted":{">=":2}}         {"measure":"sum","of":PROPERTY,…}
//   {"measure":"value","of":ATTRIBUTE,"found":…,"wanted":{…}} {"measure":"unknown","of":ATTRIBUTE,"wanted":{…}}
//   {"measure":"stage","found":STAGE,"of":STAGE}                       {"measure":"scores","found":{…},"wanted":{…}}
//   {"measure":"leaf","holds":…,"leaf":{…}} where there is no number
Json nearestMiss(const Evaluation &evaluation, const Json &leaf, bool holds, columns::CustomerNumber customer,
                 const Json &found);

} // namespace panorama::segments
