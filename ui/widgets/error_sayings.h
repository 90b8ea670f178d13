// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

namespace panorama::ui {

// What the models may say to people, in English, with %1 … %9 for names and numbers; texts of the context "Errors".
std::span<const char *const> errorSayings();
// The same about the workspace as a file, its keys, and what is too large.
std::span<const char *const> fileSayings();
// The same about sources and their manifests.
std::span<const char *const> manifestSayings();
// The same about what a server does while a source is synced, and about a source's settings.
std::span<const char *const> syncSayings();
// The same about documents and mappings as text.
std::span<const char *const> documentSayings();

} // namespace panorama::ui
