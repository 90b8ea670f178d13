// SPDX-License-Identifier: GPL-3.0-or-later
// Random rules over random worlds, compared with the oracle: who is in, and every figure of the waterfall.
#include "segments/oracle.h"
#include "services/segment_service.h"
#include "services/snapshot_service.h"
#include "support/test_env.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace panorama::testing {
namespace {

// Makes rules out of names and values that occur, nearly occur, or do not.
class RuleMaker
{
public:
    RuleMaker(RandomWorld &world) : m_world(world) { }
    Json node(int depth)
    {
        const int kind = depth <= 0 ? 9 : m_world.below(10);
        if (kind > 3)
            return leaf();
        if (kind == 3)
            return Json::object({{"not", node(depth - 1)}});
        Json children = Json::array();
        for (int i = m_world.below(4); i > 0; --i)
            children.append(node(depth - 1));
        return Json::object({{kind < 2 ? "all" : "any", std::move(children)}});
    }

private:
    std::string one(std::initializer_list<const char *> list)
    {
        return *(list.begin() + m_world.below(int(list.size())));
    }
    Json leaf()
    {
        switch (m_world.below(10)) {
        case 0: return Json::object({{"tag", one({"gold", "new", "老客", "nobody"})}});
        case 1: return Json::object({{"identifier", one({"phone", "email", "member_no", "device"})}});
        case 2: return Json::object({{"source", one({"crm", "shop", "web", "none"})}});
        case 3: return consent();
        case 4: return sequence();
        case 5:
        case 6: {
            Json leaf = Json::object(
                {{"attribute", one({"city", "age", "joined", "seen", "vip", "mixed", "created", "unknown"})}});
            addOps(leaf, std::string(leaf.find("attribute")->text())); // what grows moves its texts
            return leaf;
        }
        default: return event();
        }
    }
    Json consent()
    {
        Json leaf = Json::object({{"consent", one({"sms", "email", "push"})}});
        if (m_world.below(2))
            leaf.set("purpose", one({"marketing", "service", "other"}));
        return leaf;
    }
    Json number()
    {
        return Json(Json::Number {std::to_string(m_world.below(80) - 10) + one({"", ".5", ".25", ".001"})});
    }
    Json text(const std::string &name)
    {
        if (name == "joined" || name == "seen" || name == "created" || name == "mixed") {
            const Instant time {m_world.randomTime()};
            switch (m_world.below(4)) {
            case 0: return formatUtc(time);
            case 1: return formatWithOffset(time, 19800);
            default: return m_world.zone.dateOf(time).toIso();
            }
        }
        return one(
            {"a", "b", "Shanghai", "上海", "12", "7.50", "7.5", "e\u0301", "search", "spring", "paid", "CNY", "true"});
    }
    Json operand(const std::string &name)
    {
        const int kind = m_world.below(6);
        const bool numeric = name == "age" || name == "value";
        return kind == 0                         ? Json(m_world.below(2) == 0)
            : (kind == 1) != numeric && kind < 4 ? number()
            : numeric                            ? number()
                                                 : text(name);
    }
    void addOps(Json &object, const std::string &name)
    {
        for (int count = 1 + (m_world.below(4) == 0); count > 0; --count) {
            const std::string op =
                one({"=", "!=", "<", "<=", ">", ">=", "in", "between", "contains", "starts_with", "known"});
            if (op == "in" || op == "between") {
                Json list = Json::array();
                for (int i = op == "in" ? m_world.below(4) : 2; i > 0; --i)
                    list.append(operand(name));
                object.set(op, std::move(list));
            } else if (op == "contains" || op == "starts_with") {
                object.set(op, one({"", "a", "上", "2", "1"}));
            } else {
                object.set(op, op == "known" ? Json(m_world.below(2) == 0) : operand(name));
            }
        }
    }
    Json where()
    {
        Json list = Json::array();
        for (int count = m_world.below(3); count > 0; --count) {
            const std::string name = one({"channel", "campaign", "value", "value", "currency", "page", "age", "joined",
                                          "vip", "status", "nothing"});
            Json entry = Json::object({{"property", name}});
            if (name == "value" && m_world.below(3) == 0)
                entry.set("currency", one({"USD", "CNY", "JPY"}));
            addOps(entry, name);
            list.append(std::move(entry));
        }
        return list;
    }
    void addSpan(Json &leaf)
    {
        const Instant time {m_world.randomTime()};
        const int kind = m_world.below(5);
        if (kind == 0)
            leaf.set("last_days",
                     Json(Json::Number {std::to_string(m_world.below(60)) + one({".5", ".04166666", ".0001"})}));
        if (kind == 1 || kind == 2)
            leaf.set("from", m_world.below(2) ? m_world.zone.dateOf(time).toIso() : formatUtc(time));
        if (kind == 2 || kind == 3)
            leaf.set("to", m_world.zone.dateOf({m_world.randomTime()}).toIso());
    }
    void addNumberOp(Json &object, int most)
    {
        const std::string op = one({"=", "!=", "<", "<=", ">", ">=", "in", "between"});
        const auto value = [&] {
            return Json(Json::Number {std::to_string(m_world.below(most)) + (m_world.below(5) ? "" : ".5")});
        };
        object.set(op, op == "in" || op == "between" ? Json(Json::Array {value(), value()}) : value());
    }
    Json event()
    {
        Json leaf = Json::object({{"event", one({"visit", "lead", "cart", "order", "never"})}});
        if (m_world.below(2))
            leaf.set("where", where());
        if (m_world.below(3) == 0) {
            Json count = Json::object();
            addNumberOp(count, 5);
            leaf.set("count", std::move(count));
        }
        if (m_world.below(3) == 0) {
            Json sum = Json::object({{"property", one({"value", "value", "age", "page", "nothing"})}});
            if (sum.find("property")->text() == "value" && m_world.below(3) == 0)
                sum.set("currency", "USD");
            addNumberOp(sum, 2000);
            leaf.set("sum", std::move(sum));
        }
        addSpan(leaf);
        return leaf;
    }
    Json sequence()
    {
        Json steps = Json::array();
        for (int count = 2 + m_world.below(3); count > 0; --count) {
            Json step = Json::object({{"event", one({"visit", "lead", "cart", "order"})}});
            if (m_world.below(4) == 0)
                step.set("where", where());
            steps.append(std::move(step));
        }
        Json leaf = Json::object({{"sequence", std::move(steps)}});
        if (m_world.below(2))
            leaf.set("within_days", Json(Json::Number {std::to_string(m_world.below(40)) + one({"", ".25"})}));
        addSpan(leaf);
        return leaf;
    }
    RandomWorld &m_world;
};

std::uint64_t countOf(const std::vector<bool> &people)
{
    return std::uint64_t(std::count(people.begin(), people.end(), true));
}

// after and removed of each line by the words of the contract.
void expectLines(const Json &rule, const std::vector<std::pair<std::string, std::vector<bool>>> &lines,
                 const std::vector<segments::LineCount> &found, bool &ok)
{
    ok = ok && lines.size() == found.size();
    for (std::size_t i = 0; ok && i < lines.size(); ++i) {
        const std::string &path = lines[i].first;
        ok = found[i].path == path && found[i].count == countOf(lines[i].second);
        const std::string group = path.substr(0, path.rfind('/'));
        const bool isAll = group.ends_with("/all"), isAny = group.ends_with("/any");
        if (!isAll && !isAny) {
            ok = ok && found[i].after == found[i].count;
            continue;
        }
        std::vector<bool> running(lines[i].second.size(), isAll), before = running;
        for (std::size_t j = 0; j <= i; ++j)
            if (lines[j].first.substr(0, lines[j].first.rfind('/')) == group) {
                before = running;
                for (std::size_t p = 0; p < running.size(); ++p)
                    running[p] = isAll ? running[p] && lines[j].second[p] : running[p] || lines[j].second[p];
            }
        ok = ok && found[i].after == countOf(running)
            && (!isAll || found[i].removed == countOf(before) - countOf(running));
    }
    (void)rule;
}

bool checkWorld(std::uint64_t seed, int size, int rules)
{
    RandomWorld world(seed, size);
    RuleMaker maker(world);
    auto snapshot = services::currentSnapshot(*world.workspace, {});
    if (!snapshot) {
        std::printf("world %llu: %s %s\n", static_cast<unsigned long long>(seed), snapshot.error().message.c_str(),
                    snapshot.error().detail.c_str());
        return false;
    }
    const std::int64_t asOf = world.below(3) ? world.randomTime() : 1893456000000000;
    const Oracle oracle(world, asOf);
    segments::SegmentSession session(*snapshot, {asOf});
    const auto report = [&](const std::string &what) {
        std::printf("world %llu of %d, as of %s: %s\n", static_cast<unsigned long long>(seed), size,
                    formatUtc({asOf}).c_str(), what.c_str());
        return false;
    };
    if ((*snapshot)->customers.size() != oracle.customerIds().size())
        return report("other number of customers: " + std::to_string((*snapshot)->customers.size()) + " instead of "
                      + std::to_string(oracle.customerIds().size()));
    for (std::uint32_t c = 0; c < (*snapshot)->customers.size(); ++c)
        if ((*snapshot)->customers.id(c) != oracle.customerIds()[c])
            return report("customer " + (*snapshot)->customers.id(c) + " instead of " + oracle.customerIds()[c]);
    for (int i = 0; i < rules; ++i) {
        const Json rule = maker.node(3);
        const Json document = Json::object({{"format", "panorama.segment/1"}, {"name", "x"}, {"rule", rule}});
        const auto segment = segments::Segment::compile(
            document, [](const std::string &) -> Result<Json> { return notFoundError("none"); });
        if (!segment)
            return report(segment.error().message + " " + segment.error().where + " " + rule.dump());
        const auto answer = session.evaluate(*segment, {}, true);
        if (!answer)
            return report(answer.error().message);
        const auto lines = oracle.lines(rule, "/rule");
        for (std::size_t c = 0; c < oracle.customerIds().size(); ++c)
            if (answer->people.test(c) != lines[0].second[c])
                return report(oracle.customerIds()[c]
                              + (answer->people.test(c) ? " is in, but should not be: " : " should be in: ")
                              + rule.dump());
        bool ok = true;
        expectLines(rule, lines, answer->lines, ok);
        if (!ok)
            return report("another waterfall: " + rule.dump());
    }
    return true;
}

} // namespace
} // namespace panorama::testing

int main()
{
    using namespace panorama::testing;
    ::setenv("XDG_CACHE_HOME", (temporaryFolder() + "/cache").c_str(), 1);
    std::uint64_t seed = randomSeed("test_segments");
    const auto started = std::chrono::steady_clock::now();
    int worlds = 0;
    for (const int size : {0, 1, 2, 3, 5, 8, 13, 20}) {
        for (int i = 0; i < (size > 3 ? 7 : 3); ++i, ++worlds)
            if (!checkWorld(seed++, size, 90))
                return 1;
    }
    std::printf("%d worlds of 90 rules in %.1f s\n", worlds,
                std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count());
    return 0;
}
