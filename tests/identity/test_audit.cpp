// SPDX-License-Identifier: GPL-3.0-or-later
// Each change of the audit log shows: every column of every row flipped, each row dropped, two swapped, the tail cut.
#include "identity/world.h"
#include "store/audit.h"

using namespace panorama;
using namespace panorama::testing;

namespace {

std::size_t faultsAfter(World &world, const std::string &damage)
{
    std::size_t faults = 0;
    (void)world.workspace()
        ->write({},
                [&](store::WriteSession &session) -> Result<void> {
                    must(session.database.execute(damage));
                    faults = must(store::verifyAudit(session.database, *session.vault)).size();
                    return cancelledError(); // the damage is rolled back
                })
        .has_value();
    return faults;
}

} // namespace

int main()
{
    World world;
    for (int i = 0; i < 5; ++i)
        must(world.workspace()->write({}, [&](store::WriteSession &session) {
            return store::appendAudit(session.database, *session.vault, Instant::fromSeconds(i), "test",
                                      Json::object({{"n", i}}));
        }));
    CHECK(faultsAfter(world, "SELECT 1") == 0);
    for (int id = 1; id <= 5; ++id) {
        const std::string where = " WHERE id = " + std::to_string(id);
        CHECK(faultsAfter(world, "UPDATE audit SET time = time + 1" + where) > 0);
        CHECK(faultsAfter(world, "UPDATE audit SET action = 'tesu'" + where) > 0);
        CHECK(faultsAfter(world, "UPDATE audit SET detail = detail || ' '" + where) > 0);
        CHECK(faultsAfter(world, "UPDATE audit SET mac = randomblob(32)" + where) > 0);
        CHECK(faultsAfter(world, "UPDATE audit SET id = id + 100" + where) > 0);
        CHECK(faultsAfter(world, "DELETE FROM audit" + where) > 0);
    }
    CHECK(faultsAfter(world,
                      "UPDATE audit SET id = 99 WHERE id = 2; UPDATE audit SET id = 2 WHERE id = 3; UPDATE audit SET "
                      "id = 3 WHERE id = 99")
          > 0);
    CHECK(faultsAfter(world, "DELETE FROM audit WHERE id > 2") > 0);
    CHECK(faultsAfter(world, "DELETE FROM audit") > 0);
    CHECK(faultsAfter(world, "INSERT INTO audit(time, action, detail, mac) VALUES(0, 'x', '{}', x'00')") > 0);
    return 0;
}
