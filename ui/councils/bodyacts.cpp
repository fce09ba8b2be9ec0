// The acts of bodiespanel.h: groups begin and end, people join, lead and leave.
#include "core/base/text/dates.h"
#include "core/councils/participationrepository.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/councils/bodiespanel.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Body;
using councils::BodyKind;
using councils::Participation;
using councils::ParticipationRepository;
using councils::ParticipationRole;

void BodiesPanel::startAdding()
{
    m_body = {};
    m_body.kind = BodyKind::WorkingGroup;
    m_body.period.from = today();
    m_bodyForm->load(m_body);
    open(m_bodyAct, tr("New group of %1").arg(standing().council.name), tr("Create the group"));
}

void BodiesPanel::startChanging()
{
    const BodyLine *line = m_bodies->current();
    if (line == nullptr || !canWrite())
        return;
    m_body = line->body;
    m_bodyForm->load(m_body);
    open(m_bodyAct, m_body.name, tr("Save the group"));
}

void BodiesPanel::saveBody()
{
    Body body = m_body;
    m_bodyForm->store(body);
    const councils::Council after = withBody(standing().council, body);
    if (const auto valid = validate(after); !valid)
        return m_bodyAct->refuse(valid.error().message);
    const QString act =
        (m_body.id.isValid() ? tr("Change the group %1") : tr("Create the group %1"))
            .arg(body.name);
    if (body != m_body && !saveCouncil(after, act))
        return;
    finish(m_bodyAct, tr("The group %1 is saved.").arg(body.name));
}

void BodiesPanel::startClosing()
{
    const BodyLine *line = m_bodies->current();
    if (line == nullptr)
        return;
    m_body = line->body;
    m_closeForm->load({.day = today()});
    m_closing->setExplanation(
        tr("Those who take part in it leave it on that day. The group stays in the file."));
    open(m_closing, tr("Close the group %1").arg(m_body.name), tr("Close the group"));
}

/// Whoever is still there leaves with it: one act for whoever undoes it.
void BodiesPanel::closeBody()
{
    Dated typed;
    m_closeForm->store(typed);
    Body body = m_body;
    body.period.to = typed.day;
    const councils::Council after = withBody(standing().council, body);
    if (const auto valid = validate(after); !valid)
        return m_closing->refuse(valid.error().message);
    const auto people = standing().participations;
    const bool done = workspace().saveTogether(tr("Close the group %1").arg(body.name), [&] {
        for (const councils::ParticipationRow &row : people) {
            if (row.participation.body != body.id || row.participation.endsOn.isValid())
                continue;
            const auto last = ended(row.participation, typed.day);
            if (!last) {
                m_closing->refuse(last.error().message);
                return false;
            }
            if (!store(row.participation, *last, {}))
                return false;
        }
        return saveCouncil(after, {});
    });
    if (done)
        finish(m_closing,
               tr("The group %1 ends on %2.")
                   .arg(body.name, plainDate(typed.day, interfaceLanguage())));
}

void BodiesPanel::startJoining()
{
    const BodyLine *line = m_bodies->current();
    if (line == nullptr)
        return;
    m_body = line->body;
    m_joinForm->load({.person = {}, .day = today()});
    open(m_joining, tr("Join %1").arg(m_body.name), tr("Add the person"));
}

void BodiesPanel::join()
{
    Joining typed;
    m_joinForm->store(typed);
    const Participation joining{.id = {},
                                .body = m_body.id,
                                .person = typed.person,
                                .role = typed.role,
                                .startsOn = typed.day,
                                .endsOn = {}};
    const QString name = personName(typed.person);
    if (const auto valid = validate(joining); !valid)
        return m_joining->refuse(valid.error().message);
    if (store(std::nullopt, joining, tr("Add %1 to the group %2").arg(name, m_body.name)))
        finish(m_joining, tr("%1 takes part in %2.").arg(name, m_body.name));
}

void BodiesPanel::startTurning()
{
    const ParticipationLine *line = m_people->current();
    if (line == nullptr)
        return;
    m_person = line->row;
    m_turnForm->load({.day = today()});
    const bool isLead = m_person.participation.role == ParticipationRole::Lead;
    open(m_turning,
         isLead ? tr("No longer a lead: %1").arg(listName(m_person.name))
                : tr("Lead of the group: %1").arg(listName(m_person.name)),
         isLead ? tr("Make a member") : tr("Make a lead"));
}

/// The time before and the time after are one act for whoever undoes it.
void BodiesPanel::turn()
{
    Dated typed;
    m_turnForm->store(typed);
    const Participation known = m_person.participation;
    const ParticipationRole role =
        known.role == ParticipationRole::Lead ? ParticipationRole::Member : ParticipationRole::Lead;
    const auto change = withRole(known, role, typed.day);
    if (!change)
        return m_turning->refuse(change.error().message);
    const QString name = listName(m_person.name);
    const bool done = workspace().saveTogether(tr("Change the role of %1").arg(name), [&] {
        if (!change->before)
            return store(known, change->after, {});
        return store(known, *change->before, {}) && store(std::nullopt, change->after, {});
    });
    if (done)
        finish(m_turning, tr("The role of %1 is changed.").arg(name));
}

void BodiesPanel::startLeaving()
{
    const ParticipationLine *line = m_people->current();
    if (line == nullptr)
        return;
    m_person = line->row;
    m_leaveForm->load({.day = today()});
    open(m_leaving, tr("%1 leaves %2").arg(listName(m_person.name), m_person.bodyName),
         tr("Note the leaving"));
}

void BodiesPanel::leave()
{
    Dated typed;
    m_leaveForm->store(typed);
    const auto after = ended(m_person.participation, typed.day);
    if (!after)
        return m_leaving->refuse(after.error().message);
    const QString name = listName(m_person.name);
    if (store(m_person.participation, *after,
              tr("Take %1 out of the group %2").arg(name, m_person.bodyName)))
        finish(m_leaving, tr("%1 left %2.").arg(name, m_person.bodyName));
}

bool BodiesPanel::store(std::optional<Participation> before, const Participation &after,
                        const QString &undoText)
{
    return workspace().save<ParticipationRepository, Participation>(
        u"body_participation"_s, std::move(before), after, undoText);
}

} // namespace faubourg::ui
