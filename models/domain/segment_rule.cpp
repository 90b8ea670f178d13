// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/segment_rule.h"

#include "core/json_reader.h"
#include "core/text.h"

namespace panorama {
namespace {

class RuleParser
{
public:
    RuleNode node(const Json &json, const std::string &pointer, int level)
    {
        RuleNode node;
        if (++m_lines > SegmentRule::mostLines)
            complain("A rule has at most 1,000 lines.", pointer, "Save a part of it as a segment of its own.");
        if (level > SegmentRule::mostLevels)
            complain("A rule has at most 64 levels.", pointer, "Save the inner part as a segment of its own.");
        if (!json.isObject())
            complain("A condition or a group is expected here: an object.", pointer);
        if (m_failed)
            return node;
        for (const auto &[key, kind] : {std::pair("all", RuleNode::Kind::All), std::pair("any", RuleNode::Kind::Any),
                                        std::pair("not", RuleNode::Kind::Not)})
            if (json.find(key)) {
                node.kind = kind;
                readGroup(node, json, key, pointer, level);
                return node;
            }
        node.kind = RuleNode::Kind::Leaf;
        node.leaf = json;
        return node;
    }
    void complain(std::string message, std::string pointer, std::string mend = {})
    {
        if (!m_failed)
            m_error = invalidError(std::move(message), pointer.empty() ? "/" : std::move(pointer), std::move(mend));
        m_failed = true;
    }
    bool failed() const { return m_failed; }
    const Error &error() const { return m_error; }

private:
    void readGroup(RuleNode &node, const Json &json, const char *key, const std::string &pointer, int level)
    {
        for (const auto &member : json.members())
            if (member.first != key)
                return complain("A group takes no second key.", pointer + "/" + jsonPointerToken(member.first));
        const Json &content = *json.find(key);
        const std::string inside = pointer + "/" + key;
        if (node.kind == RuleNode::Kind::Not) {
            node.children.push_back(this->node(content, inside, level + 1));
            return;
        }
        if (!content.isArray())
            return complain(std::string("\"") + key + "\" takes a list.", inside);
        for (std::size_t i = 0; i < content.items().size() && !m_failed; ++i)
            node.children.push_back(this->node(content.items()[i], inside + "/" + std::to_string(i), level + 1));
    }

    int m_lines = 0;
    bool m_failed = false;
    Error m_error;
};

const char *keyOf(RuleNode::Kind kind)
{
    return kind == RuleNode::Kind::All ? "all" : kind == RuleNode::Kind::Any ? "any" : "not";
}

Json nodeJson(const RuleNode &node)
{
    if (node.kind == RuleNode::Kind::Leaf)
        return node.leaf;
    if (node.kind == RuleNode::Kind::Not)
        return Json::object({{"not", nodeJson(node.children.front())}});
    Json children = Json::array();
    for (const RuleNode &child : node.children)
        children.append(nodeJson(child));
    return Json::object({{keyOf(node.kind), std::move(children)}});
}

void addLines(const RuleNode &node, std::string path, int parent, std::vector<RuleLine> &lines)
{
    const int self = int(lines.size());
    lines.push_back({&node, path, parent});
    if (node.kind == RuleNode::Kind::Leaf)
        return;
    path += std::string("/") + keyOf(node.kind);
    for (std::size_t i = 0; i < node.children.size(); ++i)
        addLines(node.children[i], node.kind == RuleNode::Kind::Not ? path : path + "/" + std::to_string(i), self,
                 lines);
}

} // namespace

Result<SegmentRule> parseSegmentRule(const Json &document, const std::string &pointer)
{
    JsonReader reader(document, pointer);
    SegmentRule rule;
    reader.format("panorama.segment/1");
    rule.name = toNfc(reader.optionalText("name").value_or(""));
    const Json *root = reader.any("rule");
    if (!root)
        reader.complain("\"rule\" is missing here.", pointer.empty() ? "/" : pointer, "Add \"rule\".");
    TRY_VOID(reader.finish());
    RuleParser parser;
    rule.rule = parser.node(*root, pointer + "/rule", 1);
    if (parser.failed())
        return parser.error();
    return rule;
}

Json segmentRuleJson(const SegmentRule &rule)
{
    return Json::object({{"format", "panorama.segment/1"}, {"name", rule.name}, {"rule", nodeJson(rule.rule)}});
}

std::vector<RuleLine> linesOf(const RuleNode &root, const std::string &path)
{
    std::vector<RuleLine> lines;
    addLines(root, path, -1, lines);
    return lines;
}

} // namespace panorama
