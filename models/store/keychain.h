// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <string>

namespace panorama::store {

// One 32-byte secret in the operating system's keychain, under "panorama/<name>/master". Needs a QCoreApplication.
// A locked keychain answers as if the entry were absent; so absence never means "make a new key".
Result<void> writeKeychain(const std::string &name, const std::string &secret);
Result<std::string> readKeychain(const std::string &name);

} // namespace panorama::store
