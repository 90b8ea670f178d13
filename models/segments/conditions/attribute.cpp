// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/code_set.h"
#include "core/text.h"
#include "segments/code_scan.h"
#include "segments/condition.h"

namespace panorama::segments {
namespace {

class AttributeCondition final : public Condition
{
public:
    AttributeCondition(std::string name, Predicate predicate)
        : m_name(std::move(name)), m_predicate(std::move(predicate))
    {
    }
    Basis basis() const override { return Basis::Profile; }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        if (m_name == "name") {
            TRY(columns::Bits people, evaluation.name(m_predicate));
            return People(std::move(people));
        }
        const columns::AttributeColumn *column = evaluation.snapshot->attribute(m_name);
        if (!column && m_name != "created")
            evaluation.warn("/attribute",
                            "No customer has an attribute \"" + m_name
                                + "\" that rules can see; personal attributes are not seen by rules.");
        const auto codes = columns::CodeSet::of(column ? column->dictionary : columns::Dictionary(), m_predicate,
                                                evaluation.snapshot->facts.zone);
        if (!column)
            return People(columns::Bits(evaluation.people(), codes.contains(0)));
        return customersWith(*column, codes, evaluation.people());
    }
    Json found(const Evaluation &evaluation, columns::CustomerNumber customer) const override
    {
        const columns::AttributeColumn *column = evaluation.snapshot->attribute(m_name);
        const auto code = column ? std::uint32_t(column->codes.at(customer)) : 0U;
        return code ? exportedValue(column->dictionary.value(code)) : Json();
    }

private:
    std::string m_name;
    Predicate m_predicate;
};

ConditionPtr read(JsonReader &reader, const Json &leaf)
{
    std::string name = toNfc(reader.text("attribute"));
    Predicate predicate = readPredicate(reader, leaf, true);
    for (const Comparison &comparison : predicate.comparisons)
        if (name == "name" && comparison.op != CompareOp::Equal && comparison.op != CompareOp::Known)
            reader.complain("Names can be compared by = and known only.", reader.pointer(compareOpName(comparison.op)));
    return std::make_shared<AttributeCondition>(std::move(name), std::move(predicate));
}

} // namespace

void register_attribute(ConditionRegistry &registry)
{
    using Type = ConditionParameter::Type;
    registry.add({"attribute", "Attribute", {{"attribute", Type::Attribute}, {"", Type::Comparison}}, read});
}

} // namespace panorama::segments
