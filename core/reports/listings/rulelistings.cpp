#include "core/councils/counciltyperepository.h"
#include "core/councils/ruledefinitions.h"
#include "core/reports/councillights.h"
#include "core/reports/listings/listings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::RuleListings)
};

void addType(Listing &listing, const councils::CouncilType &type)
{
    for (const councils::RuleParameter &rule : type.parameters) {
        const councils::RuleDefinition definition = councils::ruleDefinition(rule.key);
        listing.rows += QVariantList{
            cell(type.id), type.name,           rule.key,    definition.label,
            rule.value,    ruleValueText(rule), rule.source, cell(definition.givesLight)};
    }
}

Result<Listing> types(const storage::Database &database, const ListingFilter &, QDate)
{
    FB_TRY_LET(found, councils::CouncilTypeRepository(database).list());
    Listing listing{.kind = u"council-types"_s,
                    .title = Tr::tr("Types of council"),
                    .columns = {{u"type_id"_s, Tr::tr("Type id"), CellType::Id},
                                {u"type"_s, Tr::tr("Type")},
                                {u"rule"_s, Tr::tr("Key")},
                                {u"label"_s, Tr::tr("Rule")},
                                {u"value"_s, Tr::tr("Value as kept")},
                                {u"value_text"_s, Tr::tr("Value")},
                                {u"source"_s, Tr::tr("Source")},
                                {u"light"_s, Tr::tr("Gives a light"), CellType::Flag}},
                    .rows = {}};
    for (const councils::CouncilType &type : std::as_const(found))
        addType(listing, type);
    return listing;
}

Result<Listing> lights(const storage::Database &database, const ListingFilter &filter, QDate today)
{
    FB_TRY_LET(found, councilLights(database, today));
    Listing listing{.kind = u"lights"_s,
                    .title = Tr::tr("How the rules stand"),
                    .columns = {{u"council_id"_s, Tr::tr("Council id"), CellType::Id},
                                {u"council"_s, Tr::tr("Council")},
                                {u"rule"_s, Tr::tr("Key")},
                                {u"state"_s, Tr::tr("State")},
                                {u"title"_s, Tr::tr("Rule")},
                                {u"measure"_s, Tr::tr("Measure")},
                                {u"sentence"_s, Tr::tr("In words")},
                                {u"next_change_on"_s, Tr::tr("May change on"), CellType::Date}},
                    .rows = {}};
    for (const CouncilLights &council : std::as_const(found)) {
        if (filter.council.isValid() && council.id != filter.council)
            continue;
        for (const councils::RuleLight &light : council.lights)
            listing.rows +=
                QVariantList{cell(council.id), council.name,
                             light.rule,       councils::kLightStateKeys.key(light.state),
                             light.title,      light.measure,
                             light.sentence,   cell(light.nextChangeOn)};
    }
    return listing;
}

} // namespace

QList<ListingKind> ruleListings()
{
    return {
        {u"council-types"_s, Tr::tr("Rules of the council types, with their source"), {}, types},
        {u"lights"_s,
         Tr::tr("How each council stands to its rules, and until when"),
         {u"council"_s},
         lights}};
}

} // namespace faubourg::reports
