#include "core/contract/contractrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/contractbuilders.h"
#include "tests/support/storagefixture.h"

using namespace faubourg;
using namespace faubourg::contract;
using namespace faubourg::test;

namespace {

struct ContractFixture : StorageFixture
{
    ContractRepository contracts{*database};
    Contract contract = *contracts.save(aContract());
};

} // namespace

TEST_CASE("A contract ends after it starts and after its signature", "[contract]")
{
    Contract contract = aContract();
    CHECK(validate(contract));
    contract.term.to = QDate(2023, 1, 1);
    CHECK_FALSE(validate(contract));
    contract = aContract();
    contract.signedOn = QDate(2031, 1, 1);
    CHECK_FALSE(validate(contract));
}

TEST_CASE_METHOD(ContractFixture, "A contract is read as it was saved", "[contract]")
{
    CHECK(contract.revision == 1);
    CHECK(contract.term.to == QDate(2030, 12, 31));
    CHECK(*contracts.find(contract.id) == contract);
    CHECK(contracts.list()->size() == 1);
}

TEST_CASE_METHOD(ContractFixture, "Nodes come in the order in which they were added", "[contract]")
{
    const Stake first = *contracts.save(aStake(contract.id, u"Zoé"_s));
    const Stake second = *contracts.save(aStake(contract.id, u"Alain"_s));
    CHECK(first.position == 0);
    CHECK(second.position == 1);
    const auto stakes = contracts.stakes(contract.id);
    CHECK(stakes->first() == first);
    CHECK(stakes->last() == second);
}

TEST_CASE_METHOD(ContractFixture, "An axis moved to another stake takes its objectives along",
                 "[contract]")
{
    const Stake from = *contracts.save(aStake(contract.id));
    const Stake to = *contracts.save(aStake(contract.id, u"Enjeu 2"_s));
    Axis axis = *contracts.save(anAxis(from.id));
    const SharedObjective shared = *contracts.save(aSharedObjective(axis.id));
    axis.stakeId = to.id;
    axis.position = kLast;
    REQUIRE(contracts.save(axis));
    CHECK(contracts.axes(contract.id)->first().stakeId == to.id);
    CHECK(*contracts.find(shared.id) == shared);
}

TEST_CASE_METHOD(ContractFixture, "Nothing moves from one contract to another", "[contract]")
{
    const Contract other = *contracts.save(aContract());
    const Stake elsewhere = *contracts.save(aStake(other.id));
    Stake stake = *contracts.save(aStake(contract.id));
    Axis axis = *contracts.save(anAxis(stake.id));
    axis.stakeId = elsewhere.id;
    CHECK(contracts.save(axis).error().code == ErrorCode::RuleViolation);
    stake.contractId = other.id;
    CHECK(contracts.save(stake).error().code == ErrorCode::RuleViolation);
    CHECK(contracts.save(anAxis(StakeId(999))).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(ContractFixture, "A node is removed only when nothing hangs below it",
                 "[contract]")
{
    const Stake stake = *contracts.save(aStake(contract.id));
    const Axis axis = *contracts.save(anAxis(stake.id));
    const SharedObjective shared = *contracts.save(aSharedObjective(axis.id));
    CHECK(contracts.remove(contract.id, contract.revision).error().code
          == ErrorCode::RuleViolation);
    CHECK(contracts.remove(stake.id, stake.revision).error().code == ErrorCode::RuleViolation);
    CHECK(contracts.remove(axis.id, axis.revision).error().code == ErrorCode::RuleViolation);
    CHECK(contracts.remove(shared.id, shared.revision));
    CHECK(contracts.remove(axis.id, axis.revision));
    CHECK(contracts.remove(stake.id, stake.revision));
    CHECK(contracts.remove(contract.id, contract.revision));
}

TEST_CASE_METHOD(ContractFixture, "The second of two edits of a stake is refused", "[contract]")
{
    const Stake stake = *contracts.save(aStake(contract.id));
    REQUIRE(contracts.save(stake));
    CHECK(contracts.save(stake).error().code == ErrorCode::Conflict);
}
