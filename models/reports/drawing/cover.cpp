// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a PDF: whose report, which, over which days, made when, and what is where.
#include "reports/day_text.h"
#include "reports/drawing/pages.h"

#include <algorithm>

namespace panorama::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double left = 132, right = pageWidth - 132, lineHeight = 34;
constexpr std::size_t perColumn = 7;

// Titles in the order of the pages, each with the page where it begins; the cover is the first.
std::vector<std::pair<QString, std::size_t>> contentsOf(const std::vector<Page> &pages)
{
    std::vector<std::pair<QString, std::size_t>> contents;
    std::vector<const Section *> seen;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const Placed &placed : pages[i])
            if (std::ranges::find(seen, placed.section) == seen.end()) {
                seen.push_back(placed.section);
                contents.emplace_back(qs(placed.section->title), i + 2);
            }
    return contents;
}

} // namespace

void drawCover(QPainter &painter, const Report &report, const std::vector<Page> &pages)
{
    Canvas canvas(painter, report.language);
    const Cover &cover = *report.cover;
    canvas.fill({0, 0, pageWidth, pageHeight}, ink::surface);
    canvas.fill({0, 0, 20, pageHeight}, ink::primary);
    canvas.text({left, 132, right - left, 40}, Type::H2, ink::text2, qs(cover.brand));
    canvas.fill({left, 318, 72, 6}, ink::primary, 3);
    const bool fits = canvas.width(Type::Cover, qs(report.title)) <= right - left;
    canvas.text({left, 344, right - left, 84}, fits ? Type::Cover : Type::Display, ink::text, qs(report.title));
    canvas.text({left, 440, right - left, 44}, Type::Display, ink::text2, qs(withDays(cover.period, report.language)));
    canvas.text({left, 496, right - left, 30}, Type::Body, ink::text3, qs(withDays(cover.made, report.language)));
    const auto contents = contentsOf(pages);
    canvas.text({left, 640, right - left, 30}, Type::SmallStrong, ink::text3, qs(cover.contentsHead));
    const double width = (right - left) / 2 - 24;
    for (std::size_t i = 0; i < std::min(contents.size(), 2 * perColumn); ++i) {
        const double x = left + (i < perColumn ? 0 : width + 48), y = 676 + lineHeight * double(i % perColumn);
        canvas.text({x, y, width - 60, lineHeight}, Type::Body, ink::text, contents[i].first);
        canvas.text({x, y, width, lineHeight}, Type::Body, ink::text2, QString::number(contents[i].second),
                    Qt::AlignRight | Qt::AlignVCenter);
        canvas.line({x, y + lineHeight}, {x + width, y + lineHeight}, ink::divider);
    }
    canvas.text({left, pageHeight - 84, right - left, 22}, Type::Caption, ink::text3, qs(report.footer));
}

} // namespace panorama::reports
