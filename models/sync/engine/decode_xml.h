// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/result.h"

#include <string>

namespace panorama::sync {

// XML as a document that pointers can walk: an element is an object of its attributes (as @name) and its children by
// their local names, siblings of one name are a list; an element with text alone is that text, beside attributes its
// text is at #text. The document holds the root element by its name.
Result<Json> decodedXml(const std::string &text);

} // namespace panorama::sync
