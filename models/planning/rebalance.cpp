// SPDX-License-Identifier: GPL-3.0-or-later
// Dividing a sum among lines that have bounds. Without bounds x_i = s · w_i with one factor s for all. With them
// x_i = clamp(s · w_i, low_i, high_i): the sum grows with s, so bisection finds the s that fits (water-filling), and
// the fractions are settled in whole minor units by largest remainder, never across a bound. A group whose lines come
// out above its cap is held at the cap and divided by itself, and the rest is divided anew; groups are taken one by
// one, the one that is most above its cap first. Lines with a lot do not follow others, as a lot can rarely absorb a
// rest.
#include "planning/rebalance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace panorama::planning {
namespace {

struct Share
{
    std::size_t line = 0; // in the plan
    double weight = 0;
    Minor low = 0, high = 0, amount = 0;
};

Minor sumOf(const std::vector<Share> &shares, Minor Share::*member)
{
    return std::accumulate(shares.begin(), shares.end(), Minor(0),
                           [member](Minor sum, const Share &share) { return sum + share.*member; });
}

double filled(const std::vector<Share> &shares, double factor)
{
    double sum = 0;
    for (const Share &share : shares)
        sum += std::clamp(factor * share.weight, double(share.low), double(share.high));
    return sum;
}

double factorFor(const std::vector<Share> &shares, Minor total)
{
    double low = 0, high = 1;
    while (filled(shares, high) < double(total) && high < 1e18)
        high *= 2;
    for (int i = 0; i < 200 && low < high; ++i) {
        const double middle = (low + high) / 2;
        (filled(shares, middle) < double(total) ? low : high) = middle;
    }
    return high;
}

// The nearest whole amounts, then one unit at a time to those that lost most until the sum is right.
void settle(std::vector<Share> &shares, Minor total, double factor)
{
    std::vector<double> wanted;
    for (Share &share : shares) {
        wanted.push_back(std::clamp(factor * share.weight, double(share.low), double(share.high)));
        share.amount = std::clamp(Minor(std::floor(wanted.back())), share.low, share.high);
    }
    Minor rest = total - sumOf(shares, &Share::amount);
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return wanted[a] - double(shares[a].amount) > wanted[b] - double(shares[b].amount);
    });
    for (bool moved = true; rest != 0 && moved;) {
        moved = false;
        for (const std::size_t i : order) {
            Share &share = shares[i];
            const Minor step = rest > 0 ? std::min<Minor>(1, share.high - share.amount)
                                        : -std::min<Minor>(1, share.amount - share.low);
            share.amount += step;
            rest -= step;
            moved = moved || step != 0;
            if (rest == 0)
                break;
        }
    }
    for (Share &share : shares) { // what is left when all weights are 0 or bounded away
        const Minor step =
            rest > 0 ? std::min(rest, share.high - share.amount) : -std::min(-rest, share.amount - share.low);
        share.amount += step;
        rest -= step;
    }
}

// total must lie between the sums of low and high.
void divide(std::vector<Share> &shares, Minor total)
{
    std::vector<Share> weighted, idle; // lines that have nothing get something only when the others are full
    for (const Share &share : shares)
        (share.weight > 0 ? weighted : idle).push_back(share);
    const Minor forWeighted =
        std::clamp(total - sumOf(idle, &Share::low), sumOf(weighted, &Share::low), sumOf(weighted, &Share::high));
    settle(weighted, forWeighted, factorFor(weighted, forWeighted));
    for (Share &share : idle)
        share.weight = 1;
    settle(idle, total - forWeighted, factorFor(idle, total - forWeighted));
    shares = std::move(weighted);
    shares.insert(shares.end(), idle.begin(), idle.end());
}

struct Frame // of one rebalancing
{
    const BudgetPlan &plan;
    std::vector<Share> shares; // the lines that follow
    std::vector<Minor> amounts; // of all lines

    // What the group may still give to following lines.
    Minor room(const PlanGroup &group) const
    {
        Minor bound = 0;
        for (std::size_t i = 0; i < plan.lines.size(); ++i)
            if (contains(group, i) && !follows(i))
                bound += amounts[i];
        return group.cap - bound;
    }
    bool contains(const PlanGroup &group, std::size_t line) const
    {
        return std::ranges::find(group.lines, plan.lines[line].id) != group.lines.end();
    }
    bool follows(std::size_t line) const
    {
        return std::ranges::any_of(shares, [line](const Share &share) { return share.line == line; });
    }
};

std::vector<Share> membersOf(const Frame &frame, const PlanGroup &group, const std::vector<Share> &shares)
{
    std::vector<Share> members;
    std::ranges::copy_if(shares, std::back_inserter(members),
                         [&](const Share &share) { return frame.contains(group, share.line); });
    return members;
}

// Most that the following lines can hold together, and least.
Minor capacity(const Frame &frame)
{
    Minor most = 0;
    std::vector<Share> rest = frame.shares;
    for (const PlanGroup &group : frame.plan.groups) {
        const auto members = membersOf(frame, group, rest);
        most += std::min(sumOf(members, &Share::high), std::max(frame.room(group), sumOf(members, &Share::low)));
        std::erase_if(rest, [&](const Share &share) { return frame.contains(group, share.line); });
    }
    return most + sumOf(rest, &Share::high);
}

// Divides `total` among the following lines with all group caps held; false when a cap cannot be held.
bool divideAll(Frame &frame, Minor total)
{
    std::vector<Share> open = frame.shares, done;
    for (std::size_t round = 0; round <= frame.plan.groups.size(); ++round) {
        if (total < sumOf(open, &Share::low) || total > sumOf(open, &Share::high))
            return false;
        divide(open, total);
        const PlanGroup *worst = nullptr;
        Minor excess = 0;
        for (const PlanGroup &group : frame.plan.groups) {
            const Minor over = sumOf(membersOf(frame, group, open), &Share::amount)
                + sumOf(membersOf(frame, group, done), &Share::amount) - frame.room(group);
            if (over > excess) {
                excess = over;
                worst = &group;
            }
        }
        if (!worst)
            break;
        auto members = membersOf(frame, *worst, open);
        const Minor held = sumOf(members, &Share::amount) - excess;
        if (held < sumOf(members, &Share::low))
            return false;
        divide(members, held);
        total -= held;
        std::erase_if(open, [&](const Share &share) { return frame.contains(*worst, share.line); });
        done.insert(done.end(), members.begin(), members.end());
    }
    done.insert(done.end(), open.begin(), open.end());
    for (const Share &share : done)
        frame.amounts[share.line] = share.amount;
    return true;
}

// Where groups share lines their caps may allow less than each by itself: the most between `least`, which is known to
// fit, and `most`.
bool fillGroups(Frame &frame, Minor least, Minor most)
{
    if (!divideAll(frame, least))
        return false;
    while (most - least > 1) {
        const Minor middle = least + (most - least) / 2;
        (divideAll(frame, middle) ? least : most) = middle;
    }
    return divideAll(frame, least);
}

Frame frameOf(const BudgetPlan &plan, const PlanLine *except)
{
    Frame frame {plan, {}, {}};
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        const PlanLine &line = plan.lines[i];
        frame.amounts.push_back(line.planned);
        if (&line != except && !line.lock && !line.lot)
            frame.shares.push_back({i, double(line.planned), line.floor.value_or(0),
                                    std::min(line.cap.value_or(plan.total), plan.total), line.planned});
    }
    return frame;
}

bool groupsHold(const BudgetPlan &plan)
{
    return std::ranges::all_of(plan.groups, [&](const PlanGroup &group) {
        Minor sum = 0;
        for (const std::string &id : group.lines)
            sum += plan.line(id)->planned;
        return sum <= group.cap;
    });
}

Minor bounded(const PlanLine &line, Minor amount, Minor most)
{
    const Minor least = line.floor.value_or(0);
    const Minor top = std::max(least, std::min(line.cap.value_or(most), most));
    amount = std::clamp(amount, least, top);
    if (!line.lot)
        return amount;
    const Minor lots = (amount + *line.lot / 2) / *line.lot * *line.lot;
    return lots > top ? lots - *line.lot : lots < least ? lots + *line.lot : lots;
}

// The plan when the line has `amount`; nullopt when the others cannot follow.
std::optional<BudgetPlan> attempt(const BudgetPlan &plan, std::size_t index, Minor amount)
{
    Frame frame = frameOf(plan, &plan.lines[index]);
    frame.amounts[index] = amount;
    const Minor total = sumOf(frame.shares, &Share::amount) + plan.lines[index].planned - amount;
    if (!divideAll(frame, total))
        return std::nullopt;
    BudgetPlan next = plan;
    for (std::size_t i = 0; i < next.lines.size(); ++i)
        next.lines[i].planned = frame.amounts[i];
    if (!groupsHold(next) || next.plannedSum() != plan.plannedSum())
        return std::nullopt;
    return next;
}

} // namespace

std::vector<Minor> splitExactly(Minor total, const std::vector<double> &weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<Minor> parts;
    std::vector<std::pair<double, std::size_t>> lost;
    Minor rest = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double wanted = double(total) * (sum > 0 ? weights[i] / sum : 1.0 / double(weights.size()));
        parts.push_back(Minor(std::floor(wanted)));
        lost.emplace_back(std::floor(wanted) - wanted, i);
        rest -= parts.back();
    }
    std::ranges::stable_sort(lost, {}, &std::pair<double, std::size_t>::first);
    for (std::size_t i = 0; rest != 0 && !parts.empty(); i = (i + 1) % parts.size()) {
        const Minor step = rest > 0 ? 1 : -1;
        parts[lost[i].second] += step;
        rest -= step;
    }
    return parts;
}

BudgetPlan rebalance(const BudgetPlan &plan, std::string_view id, Minor amount)
{
    const PlanLine *line = plan.line(id);
    if (!line || line->lock)
        return plan;
    const std::size_t index = std::size_t(line - plan.lines.data());
    const Minor step = line->lot.value_or(1);
    const Minor wanted = bounded(*line, amount, plan.total);
    if (const auto next = attempt(plan, index, wanted))
        return *next;
    // As far as the others can follow: between here (which is possible) and there (which is not).
    Minor near = line->planned / step, far = wanted / step;
    BudgetPlan best = plan;
    while (std::abs(far - near) > 1) {
        const Minor middle = near + (far - near) / 2;
        if (const auto next = attempt(plan, index, middle * step)) {
            near = middle;
            best = *next;
        } else {
            far = middle;
        }
    }
    return best;
}

Result<BudgetPlan> withTotal(const BudgetPlan &plan, Minor total)
{
    BudgetPlan next = plan;
    next.total = total;
    Frame frame = frameOf(next, nullptr);
    const Minor following = sumOf(frame.shares, &Share::amount);
    const Minor bound = plan.plannedSum() - following;
    if (total < bound + sumOf(frame.shares, &Share::low))
        return invalidError("The total is below what is locked, comes in lots or is kept by floors: "
                                + formatMinor(bound + sumOf(frame.shares, &Share::low), plan.currency) + ".",
                            "/total", "Unlock lines, lower floors or change the lines with lots first.");
    const Minor wanted = std::min(total - bound, capacity(frame));
    if (!divideAll(frame, wanted) && !fillGroups(frame, std::min(following, wanted), wanted))
        return invalidError("The caps of the groups leave no way to divide this total.", "/groups",
                            "Raise a group's cap.");
    for (std::size_t i = 0; i < next.lines.size(); ++i)
        next.lines[i].planned = frame.amounts[i];
    return next;
}

BudgetPlan withAmount(const BudgetPlan &plan, std::string_view id, Minor amount)
{
    BudgetPlan next = plan;
    PlanLine *line = next.line(id);
    if (!line || line->lock)
        return plan;
    const Minor most = line->planned + std::max<Minor>(plan.unallocated(), 0);
    line->planned = bounded(*line, amount, most);
    return groupsHold(next) ? next : plan;
}

} // namespace panorama::planning
