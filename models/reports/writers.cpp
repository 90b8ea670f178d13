// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace panorama::reports {

Result<std::string> writeCsv(const Report &report);
Result<std::string> writeJson(const Report &report);
Result<std::string> writeXlsx(const Report &report);
Result<std::string> writePng(const Report &report);
Result<std::string> writeSvg(const Report &report);
Result<std::string> writePdf(const Report &report);

const std::vector<Writer> &writers()
{
    static const std::vector<Writer> list = {{"csv", false, writeCsv}, {"json", false, writeJson},
                                             {"pdf", true, writePdf},  {"png", true, writePng},
                                             {"svg", true, writeSvg},  {"xlsx", false, writeXlsx}};
    return list;
}

const Writer *findWriter(std::string_view id)
{
    for (const Writer &writer : writers())
        if (id == writer.id)
            return &writer;
    return nullptr;
}

Result<void> writeReport(const Report &report, const Writer &writer, const std::string &path)
{
    TRY(const std::string bytes, writer.write(report));
    const std::string part = path + ".part";
    std::ofstream file(part, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), std::streamsize(bytes.size()));
    file.close();
    std::error_code failed;
    if (file)
        std::filesystem::rename(part, path, failed);
    if (file && !failed)
        return {};
    std::filesystem::remove(part, failed);
    return storageError("The report could not be written.", path, "Is there room, and may you write there?");
}

} // namespace panorama::reports
