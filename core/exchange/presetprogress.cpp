#include "core/contract/committeerepository.h"
#include "core/contract/objectiverepository.h"
#include "core/exchange/presetsections.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace contract;

Result<void> loadProgress(PresetContext &context, PresetObject &preset)
{
    const ObjectiveRepository objectives(context.database);
    auto list = preset.objects("progress"_L1);
    for (PresetObject &fields : list) {
        const QString quartier = fields.text("quartier"_L1);
        const QString title = fields.text("objective"_L1);
        Progress progress;
        progress.state = fields.choice("state"_L1, progressStateFromKey);
        progress.assessedOn = fields.optionalDate("on"_L1);
        progress.note = fields.optionalText("note"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(id,
                   resolve(context.objectives, objectiveName(quartier, title),
                           fields.place("objective"_L1)));
        FB_TRY_LET(stored, objectives.find(id));
        FB_TRY(objectives.assess(id, stored.revision, progress));
    }
    return {};
}

Result<void> loadMeetings(PresetContext &context, PresetObject &preset)
{
    const CommitteeRepository committees(context.database);
    auto list = preset.objects("committee_meetings"_L1);
    for (PresetObject &fields : list) {
        const QString name = fields.text("committee"_L1);
        CommitteeMeeting meeting;
        meeting.date = fields.optionalDate("date"_L1);
        meeting.isHeld = fields.flag("held"_L1, false);
        meeting.note = fields.optionalText("note"_L1);
        FB_TRY(fields.finish());
        FB_TRY_LET(id, resolve(context.committees, name, fields.place("committee"_L1)));
        FB_TRY_LET(committee, committees.find(id));
        committee.meetings += meeting;
        FB_TRY(committees.save(committee));
    }
    return {};
}

} // namespace faubourg::exchange
