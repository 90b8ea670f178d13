// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "reports/report.h"

#include <vector>

namespace panorama::reports {

// A file format of reports. Each lives in models/reports/writers/<id>.cpp and gives the bytes of the whole file.
struct Writer
{
    const char *id; // "pdf"; also the suffix of files
    bool draws; // needs a QGuiApplication (any platform, also offscreen)
    Result<std::string> (*write)(const Report &report);
};

const std::vector<Writer> &writers();
const Writer *findWriter(std::string_view id);
// Writes beside and renames, so that a failure leaves nothing half done.
Result<void> writeReport(const Report &report, const Writer &writer, const std::string &path);

} // namespace panorama::reports
