// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace panorama::reports {

// A value of a table: what it is for machines, and how many digits people want. Money keeps its exact decimal text.
struct Cell
{
    enum class Kind { Missing, Text, Number, Money, Share, Day };
    Kind kind = Kind::Missing;
    std::string text; // of Text; of Money the exact decimal in major units; of Day yyyy-MM-dd
    double number = 0;
    static Cell ofText(std::string text) { return {Kind::Text, std::move(text), 0}; }
    static Cell ofNumber(std::optional<double> number) { return number ? Cell {Kind::Number, {}, *number} : Cell {}; }
    static Cell ofShare(std::optional<double> share) { return share ? Cell {Kind::Share, {}, *share} : Cell {}; }
    static Cell ofDay(Date day) { return {Kind::Day, day.toIso(), double(day.days)}; }
};

struct Column
{
    std::string name;
    std::string unit; // currency code, or empty
    bool isNumber = false;
};

struct Table
{
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

enum class Tone { Neutral, Good, Bad };

// A figure with its change; texts are ready for people, `value` is the figure itself.
struct KpiCard
{
    std::string label, shown, unit, delta, note;
    Tone tone = Tone::Neutral;
    bool rises = false; // which way the arrow of the change points
    Cell value, before;
    std::vector<std::optional<double>> trend;
};
struct KpiRow
{
    std::vector<KpiCard> cards;
    std::string labelHead, valueHead, beforeHead; // names of the columns as a table
};

// Lines or stacked areas over days.
struct SeriesChart
{
    struct Series
    {
        std::string name;
        int colour = 0; // of the twelve channel colours
        std::vector<std::optional<double>> values;
    };
    std::vector<Date> days;
    std::vector<Series> series;
    std::vector<std::pair<Date, std::string>> marks; // festivals
    std::string currency, dayHead;
};

struct FunnelChart
{
    struct Stage
    {
        std::string name;
        double people = 0;
    };
    std::vector<Stage> stages;
    std::string stageHead, countHead, rateHead;
};

struct CalendarStrip
{
    struct Bar
    {
        std::string name, owner, channel;
        DateRange days;
        int colour = 0, lane = 0;
    };
    struct Mark
    {
        std::string name;
        DateRange days;
    };
    DateRange days;
    Date today;
    std::string todayText;
    std::vector<Bar> bars;
    std::vector<Mark> marks;
    std::string nameHead, channelHead, fromHead, toHead;
};

struct PacingBars
{
    struct Bar
    {
        std::string name;
        int colour = 0;
        Cell planned, actual;
        double expectedShare = 0; // of planned, by now
    };
    std::vector<Bar> bars;
    std::string currency, nameHead, plannedHead, actualHead;
};

struct Section
{
    std::string id, title, note;
    int span = 12; // of 12 columns
    std::variant<Table, KpiRow, SeriesChart, FunnelChart, CalendarStrip, PacingBars> body;
    std::string emptyText; // shown instead of nothing
};

// The first page of a report on paper.
struct Cover
{
    std::string brand, period, made, contentsHead;
};

// A report as data; writers turn it into files. Its texts are in `language` already.
struct Report
{
    std::string id, title, subtitle, footer;
    std::string language = "en"; // zh_CN | en | zh_TW
    std::vector<Section> sections;
    std::vector<std::string> warnings; // what is missing in the figures; the footer says it, too
    std::optional<Cover> cover; // of formats with pages
};

// Any section as a table, for formats that hold data and not pictures.
Table asTable(const Section &section);
bool isEmpty(const Section &section);

} // namespace panorama::reports
