// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/segment_rule.h"
#include "segments/condition.h"

#include <set>

namespace panorama::segments {

// A rule made ready: its lines depth first (the root is line 0), each leaf with its condition.
class Segment
{
public:
    struct Line
    {
        RuleNode::Kind kind = RuleNode::Kind::All;
        int parent = -1;
        std::vector<int> children;
        std::string path; // JSON pointer into the file as written
        ConditionPtr condition; // of a leaf
        std::string key; // a leaf's JSON, the same for equal leaves
        std::shared_ptr<const Segment> saved; // of the leaves `segment` and `pool`
    };
    using Library = DocumentLibrary;

    // Reads a document, and the saved segments that it refers to. `ownId`: the id under which it is, or will be, saved,
    // so that it cannot refer to itself. `pointer`: where the document stands in the file.
    static Result<Segment> compile(const Json &document, const Library &library, const std::string &ownId = {},
                                   const std::string &pointer = {});

    const std::string &name() const { return m_name; }
    const std::vector<Line> &lines() const { return m_lines; }

private:
    static Result<Segment> compileWithin(const Json &document, const Library &library, std::set<std::string> &open,
                                         const std::string &pointer);
    static Result<void> follow(Line &line, const Library &library, std::set<std::string> &open);
    std::string m_name;
    std::vector<Line> m_lines;
};

} // namespace panorama::segments
