#include "core/exchange/presetsections.h"
#include "core/office/officerepository.h"
#include "core/programme/funderrepository.h"
#include "core/quartiers/communerepository.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

Result<void> loadOffice(PresetContext &context, PresetObject &preset)
{
    auto fields = preset.object("office"_L1);
    if (!fields)
        return {};
    const office::OfficeRepository offices(context.database);
    FB_TRY_LET(office, offices.get());
    // What a layer leaves out stays as the layer below it says.
    const auto take = [&fields](QLatin1StringView key, QString &kept) {
        if (const QString text = fields->optionalText(key); !text.isEmpty())
            kept = text;
    };
    take("commune"_L1, office.commune);
    take("service"_L1, office.service);
    take("complement"_L1, office.complement);
    take("street"_L1, office.street);
    take("postcode"_L1, office.postcode);
    take("locality"_L1, office.locality);
    take("phone"_L1, office.phone);
    take("email"_L1, office.email);
    take("contact"_L1, office.contact);
    take("signatory_name"_L1, office.signatoryName);
    take("signatory_role"_L1, office.signatoryRole);
    FB_TRY(fields->finish());
    FB_TRY(offices.save(office));
    return {};
}

Result<void> loadCommunes(PresetContext &context, PresetObject &preset)
{
    const quartiers::CommuneRepository communes(context.database);
    auto list = preset.objects("communes"_L1);
    for (PresetObject &fields : list) {
        quartiers::Commune commune;
        commune.insee = fields.text("insee"_L1);
        commune.name = fields.text("name"_L1);
        commune.postcode = fields.optionalText("postcode"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(stored, communes.save(commune));
        context.communes.insert(stored.insee, stored.id);
    }
    return {};
}

Result<void> loadFunders(PresetContext &context, PresetObject &preset)
{
    programme::FunderRepository funders(context.database);
    auto list = preset.objects("funders"_L1);
    for (PresetObject &fields : list) {
        programme::Funder funder;
        funder.name = fields.text("name"_L1);
        funder.shortName = fields.text("short_name"_L1);
        funder.isPublic = fields.flag("public"_L1, true);
        FB_TRY(fields.finish());
        FB_TRY_LET(stored, funders.save(funder));
        context.funders.insert(stored.shortName, stored.id);
    }
    return {};
}

} // namespace faubourg::exchange
