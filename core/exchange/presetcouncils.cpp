#include "core/councils/councilrepository.h"
#include "core/councils/counciltyperepository.h"
#include "core/exchange/presetsections.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

Result<void> loadCouncils(PresetContext &context, PresetObject &preset)
{
    const councils::CouncilTypeRepository types(context.database);
    const councils::CouncilRepository councils(context.database);
    auto list = preset.objects("councils"_L1);
    for (PresetObject &fields : list) {
        const QString typeKey = fields.text("type"_L1);
        const QString name = fields.text("name"_L1);
        const QStringList quartiers = fields.texts("quartiers"_L1);
        FB_TRY_LET(type, types.findByKey(typeKey));
        councils::Council council = newCouncil(type, name);
        council.createdOn = fields.optionalDate("created_on"_L1);
        council.deliberation = fields.optionalText("deliberation"_L1);
        council.venue = fields.optionalText("venue"_L1);
        council.venueAddress = fields.optionalText("venue_address"_L1);
        council.notes = fields.optionalText("notes"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(areas, resolveAll(context.quartiers, quartiers, fields.place("quartiers"_L1)));
        for (const QuartierId area : areas)
            council.areas += councils::CouncilArea{{}, area};
        FB_TRY_LET(stored, councils.save(council));
        context.councils.insert(name, stored.id);
    }
    return {};
}

} // namespace faubourg::exchange
