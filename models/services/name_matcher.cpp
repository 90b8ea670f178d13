// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/name_matcher.h"

#include "core/text.h"
#include "store/sealed_places.h"

namespace panorama::services {
namespace {

using columns::Bits;
using columns::CustomerNumber;

// Records with a name from the one that counts least to the one that counts most; hand-made names come last.
constexpr const char *namedRecords =
    "SELECT r.id, r.personal, NULL FROM records r LEFT JOIN record_ranks k ON k.ref = r.key_hash"
    " WHERE r.has_name ORDER BY r.created IS NOT NULL, r.created, k.rank IS NULL, k.rank, r.id";
constexpr const char *handMadeNames =
    "SELECT record_id, NULL, value FROM overrides WHERE name = 'name' ORDER BY record_id";

Result<std::string> nameOf(const store::Vault &vault, store::Statement &row)
{
    if (!row.isNull(2)) {
        TRY(Json value, Json::parse(row.text(2)));
        if (const Json *sealed = value.find("sealed")) {
            TRY(const std::string opened,
                vault.open(store::sealedPlace("overrides", row.integer(0)), store::fromHex(sealed->text())));
            TRY(value, Json::parse(opened));
        }
        return value.isString() ? toNfc(value.text()) : std::string();
    }
    TRY(const std::string plain, vault.open(store::recordPlace(row.integer(0)), row.blob(1)));
    TRY(const Json personal, Json::parse(plain));
    const Json *name = personal.find("name");
    return name && name->isString() ? toNfc(name->text()) : std::string();
}

bool holds(const Predicate &predicate, const std::string &name)
{
    for (const Comparison &comparison : predicate.comparisons) {
        const std::string *wanted = std::get_if<std::string>(&comparison.operands[0]);
        if (comparison.op == CompareOp::Known ? !std::get<bool>(comparison.operands[0]) : !wanted || *wanted != name)
            return false;
    }
    return true;
}

Result<Bits> match(store::ReadSession &session, const store::Vault &vault, const columns::Snapshot &snapshot,
                   const Predicate &predicate)
{
    Bits people(snapshot.customers.size());
    for (const char *query : {namedRecords, handMadeNames}) {
        store::Statement rows = session.database().prepare(query);
        while (rows.step()) {
            TRY(const std::string name, nameOf(vault, rows));
            const auto customer = snapshot.customers.ofRecord(rows.integer(0));
            if (!customer)
                continue;
            if (holds(predicate, name))
                people.set(*customer);
            else
                people.reset(*customer);
        }
        TRY_VOID(rows.status());
    }
    return people;
}

} // namespace

segments::SegmentSession::NameMatcher nameMatcher(store::Workspace &workspace, store::ReadSession &session,
                                                  columns::SnapshotPtr snapshot)
{
    return [&workspace, &session, snapshot = std::move(snapshot)](const Predicate &predicate) -> Result<Bits> {
        bool known = true, unknown = true, onlyKnown = true;
        for (const Comparison &comparison : predicate.comparisons) {
            if (comparison.op != CompareOp::Known)
                onlyKnown = false;
            else if (std::get<bool>(comparison.operands[0]))
                unknown = false;
            else
                known = false;
        }
        if (!onlyKnown) {
            TRY(const store::Vault *vault, store::requireVault(workspace));
            return match(session, *vault, *snapshot, predicate);
        }
        Bits people =
            known ? Bits::copyOf(snapshot->named.words, snapshot->customers.size()) : Bits(snapshot->customers.size());
        if (unknown) {
            people = Bits::copyOf(snapshot->named.words, snapshot->customers.size());
            people.complement();
        }
        return people;
    };
}

} // namespace panorama::services
