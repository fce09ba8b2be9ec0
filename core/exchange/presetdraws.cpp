#include "core/draws/drawproposal.h"
#include "core/draws/drawrepository.h"
#include "core/exchange/presetsections.h"
#include "core/sortition/preparation.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using draws::Draw;
using draws::DrawRepository;

namespace {

/// What the public was told of a draw, and what came of it.
struct Course
{
    QDate frozenOn;
    QString seed;
    QDate recordedOn;
};

/// The bounds that an office chose otherwise than the rules propose.
Result<void> readQuotas(Draw &draw, PresetObject &fields)
{
    return forEachObject(fields, "quotas"_L1, [&](PresetObject &changed) -> Result<void> {
        const QString label = changed.text("label"_L1);
        const auto quota = std::ranges::find(draw.quotas, label, &draws::DrawQuota::label);
        if (quota == draw.quotas.end())
            return danglingReference(changed.place("label"_L1), label);
        quota->minimum = changed.integer("minimum"_L1);
        quota->maximum = changed.integer("maximum"_L1);
        return {};
    });
}

/// A draw as the rules propose it, with what the preset says otherwise.
Result<Draw> readDraw(const DrawRepository &repository, CouncilId council, PresetObject &fields)
{
    const QDate heldOn = fields.optionalDate("held_on"_L1);
    const int notice = fields.integer("notice_days"_L1);
    const int answers = fields.integer("answer_days"_L1);
    FB_TRY_LET(sources, repository.sources(council, heldOn));
    Draw draw = proposedDraw(sources, heldOn.addDays(-notice), notice, answers);
    draw.heldAt = fields.optionalTime("held_at"_L1);
    draw.place = fields.optionalText("place"_L1);
    draw.waitingList = fields.optionalInteger("waiting_list"_L1).value_or(draw.waitingList);
    draw.listSource = fields.optionalText("list_source"_L1);
    draw.listValidUntil = fields.optionalDate("list_valid_until"_L1);
    draw.witnesses = fields.texts("witnesses"_L1).join(u'\n');
    FB_TRY(readQuotas(draw, fields));
    return draw;
}

Result<void> follow(const DrawRepository &repository, const Draw &draw, const Course &course)
{
    if (!course.frozenOn.isValid())
        return {};
    FB_TRY_LET(sources, repository.sources(draw.council, draw.referenceDate));
    FB_TRY_LET(made, makePool(draw, sources));
    const QString software = u"Faubourg "_s + QCoreApplication::applicationVersion();
    FB_TRY_LET(prepared, sortition::prepareDraw(made.pool, draw.method, {}, software));
    FB_TRY_LET(frozen, repository.freeze(draw, prepared.dossier, course.frozenOn));
    if (course.seed.isEmpty())
        return {};
    FB_TRY_LET(drawn, repository.run(frozen, course.seed, draw.heldOn));
    if (course.recordedOn.isValid())
        FB_TRY(repository.sign(drawn, course.recordedOn));
    return {};
}

} // namespace

Result<void> loadDraws(PresetContext &context, PresetObject &preset)
{
    const DrawRepository repository(context.database);
    return forEachObject(preset, "draws"_L1, [&](PresetObject &fields) -> Result<void> {
        const QString name = fields.text("council"_L1);
        FB_TRY_LET(council, resolve(context.councils, name, fields.place("council"_L1)));
        FB_TRY_LET(draw, readDraw(repository, council, fields));
        const Course course{fields.optionalDate("frozen_on"_L1), fields.optionalText("seed"_L1),
                            fields.optionalDate("recorded_on"_L1)};
        FB_TRY(fields.finish());
        FB_TRY_LET(stored, repository.save(draw));
        return follow(repository, stored, course);
    });
}

} // namespace faubourg::exchange
