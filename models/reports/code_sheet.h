// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace panorama::reports {

// A label of a sheet: what the QR code says, and the lines below it.
struct CodeLabel
{
    std::string content;
    std::string code; // shown in full
    std::string place; // store; may be empty
};

// A4 upright; codes of `side` millimetres, as many as fit with their lines and a quiet zone of four modules.
struct SheetLayout
{
    double side = 28;
    int columns() const;
    int rows() const;
    std::size_t perPage() const { return std::size_t(columns()) * std::size_t(rows()); }
};

// The dark modules of a QR code (ISO/IEC 18004, error correction M), row by row; width × width.
struct QrModules
{
    int width = 0;
    std::vector<bool> dark;
};
Result<QrModules> qrModules(const std::string &content);

// All labels as one PDF; needs a QGuiApplication for its fonts.
Result<std::string> codeSheetPdf(const std::vector<CodeLabel> &labels, const SheetLayout &layout, const Job &job);
// One page of at most layout.perPage() labels as SVG, the codes as paths.
Result<std::string> codeSheetSvg(const std::vector<CodeLabel> &labels, const SheetLayout &layout);

} // namespace panorama::reports
