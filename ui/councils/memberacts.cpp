// The acts of memberspanel.h: who comes, changes, leaves, follows.
#include "core/base/text/dates.h"
#include "ui/base/actpanel.h"
#include "ui/base/band.h"
#include "ui/base/interfacelanguage.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/memberspanel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Mandate;
using councils::MandateStatus;
using councils::MemberRow;

int MembersPanel::nextRank(CollegeId college) const
{
    int last = 0;
    for (const MemberRow &row : m_standing.mandates) {
        if (row.mandate.college == college && row.mandate.status == MandateStatus::Substitute
            && !row.mandate.endsOn.isValid())
            last = qMax(last, row.mandate.rank.value_or(0));
    }
    return last + 1;
}

/// A vacant seat of each college (the chosen one first), then the waiting lists. A council
/// without seats takes members into its colleges.
QList<MembersPanel::Place> MembersPanel::places() const
{
    const auto vacant =
        councils::vacantSeats(m_standing.council, m_standing.mandates, m_workspace.today());
    const MemberLine *line = m_table->current();
    const SeatId chosen = line != nullptr && !line->member ? line->vacant.seat : SeatId();
    QList<Place> places;
    for (const councils::College &college : m_standing.council.colleges) {
        auto seat = std::ranges::find_if(vacant, [&](const auto &one) {
            return one.seat == chosen && one.college == college.id;
        });
        if (seat == vacant.end())
            seat = std::ranges::find(vacant, college.id, &councils::VacantSeat::college);
        const bool isOpen = m_standing.council.seats.isEmpty();
        if (seat != vacant.end() || isOpen) {
            Place place{.seat = isOpen ? SeatId() : seat->seat,
                        .college = college.id,
                        .text = isOpen ? tr("Member, %1").arg(college.name)
                                       : tr("Vacant seat, %1").arg(college.name)};
            places.insert(chosen.isValid() && place.seat == chosen ? 0 : places.size(), place);
        }
    }
    for (const councils::College &college : m_standing.council.colleges) {
        const int rank = nextRank(college.id);
        places.append({.seat = {},
                       .college = college.id,
                       .status = MandateStatus::Substitute,
                       .rank = rank,
                       .text = tr("Waiting list of %1, rank %2").arg(college.name).arg(rank)});
    }
    return places;
}

void MembersPanel::startAdding()
{
    m_places = places();
    QStringList texts;
    for (const Place &place : std::as_const(m_places))
        texts += place.text;
    m_place->setChoices(texts);
    NewMember proposed;
    proposed.mandate.council = m_standing.council.id;
    proposed.mandate.startsOn = m_workspace.today();
    m_addForm->load(proposed);
    m_buttons->hide();
    m_adding->open(tr("New member of %1").arg(m_standing.council.name), tr("Add the member"));
}

void MembersPanel::add()
{
    NewMember typed;
    typed.mandate.council = m_standing.council.id;
    m_addForm->store(typed);
    if (typed.place < 0 || typed.place >= m_places.size())
        return m_adding->refuse(tr("Choose the place this person takes."));
    const Place &place = m_places.at(typed.place);
    typed.mandate.seat = place.seat;
    typed.mandate.college = place.college;
    typed.mandate.status = place.status;
    typed.mandate.rank = place.rank;
    typed.mandate.plannedEnd = plannedEnd(m_standing.rules, typed.mandate.startsOn);
    const QString name = personName(typed.mandate.person);
    if (const auto valid = validate(typed.mandate); !valid)
        return m_adding->refuse(valid.error().message);
    if (!store(std::nullopt, typed.mandate, tr("Add %1 to the council").arg(name)))
        return;
    const QString where = place.text;
    m_adding->close();
    say(tr("%1 was added: %2.").arg(name, where));
}

void MembersPanel::startChanging()
{
    const MemberLine *line = m_table->current();
    if (line == nullptr || !line->member)
        return;
    m_subject = *line->member;
    m_changeForm->load(m_subject.mandate);
    m_buttons->hide();
    m_changing->open(tr("Mandate of %1").arg(listName(m_subject.name)), tr("Change the mandate"));
}

void MembersPanel::change()
{
    Mandate changed = m_subject.mandate;
    m_changeForm->store(changed);
    if (const auto valid = validate(changed); !valid)
        return m_changing->refuse(valid.error().message);
    const QString name = listName(m_subject.name);
    if (changed != m_subject.mandate
        && !store(m_subject.mandate, changed, tr("Change the mandate of %1").arg(name)))
        return;
    m_changing->close();
    say(tr("The mandate of %1 is saved.").arg(name));
}

void MembersPanel::startEnding()
{
    const MemberLine *line = m_table->current();
    if (line == nullptr || !line->member)
        return;
    m_subject = *line->member;
    m_endForm->load({.day = m_workspace.today()});
    m_buttons->hide();
    m_ending->open(tr("End the mandate of %1").arg(listName(m_subject.name)),
                   tr("End the mandate"));
}

void MembersPanel::end()
{
    Ending typed;
    m_endForm->store(typed);
    const auto after = ended(m_subject.mandate, typed.day, typed.reason);
    if (!after)
        return m_ending->refuse(after.error().message);
    const QString name = listName(m_subject.name);
    if (!store(m_subject.mandate, *after, tr("End the mandate of %1").arg(name)))
        return;
    m_ending->close();
    say(tr("The mandate of %1 ends on %2.").arg(name, plainDate(typed.day, interfaceLanguage())));
    if (m_subject.mandate.seat.isValid())
        proposeFor(m_subject.mandate.seat, m_subject.mandate.college, typed.day.addDays(1));
}

void MembersPanel::startSeating()
{
    const MemberLine *line = m_table->current();
    if (line != nullptr && !line->member)
        proposeFor(line->vacant.seat, line->vacant.college, m_workspace.today());
}

void MembersPanel::proposeForFirstVacancy()
{
    const auto vacant =
        councils::vacantSeats(m_standing.council, m_standing.mandates, m_workspace.today());
    if (vacant.isEmpty())
        return;
    m_table->table()->selectId(-vacant.first().seat.value());
    startSeating();
}

void MembersPanel::proposeFor(SeatId seat, CollegeId college, QDate from)
{
    const QDate day = qMax(from, m_workspace.today());
    const auto proposal = councils::nextSubstitute(m_standing.council, m_standing.rules,
                                                   m_standing.mandates, college, day);
    const councils::College *known = councils::findCollege(m_standing.council, college);
    const QString collegeName = known == nullptr ? QString() : known->name;
    m_notice->clear();
    if (!proposal)
        return proposeFromDraw(seat, collegeName);
    m_subject = proposal->substitute;
    m_vacantSeat = seat;
    auto members = councils::fullMembersOn(m_standing.mandates, day);
    members += m_subject;
    const councils::SexCount after = councils::countBySex(members);
    QStringList explanation{
        tr("Rank %1 of the waiting list of “%2”.")
            .arg(m_subject.mandate.rank.value_or(0))
            .arg(collegeName),
        tr("The council would then count %1 women and %2 men.").arg(after.female).arg(after.male)};
    if (!proposal->keepsParity)
        explanation += tr("Nobody on the list would restore parity.");
    m_seatForm->load({.day = day});
    m_seating->setExplanation(explanation.join(u' '));
    m_buttons->hide();
    const QString name = listName(m_subject.name);
    m_seating->open(tr("Next on the list: %1").arg(name), tr("Appoint %1").arg(name));
}

void MembersPanel::proposeFromDraw(SeatId seat, const QString &collegeName)
{
    councils::Mandate last;
    for (const MemberRow &row : m_standing.mandates) {
        if (row.mandate.seat == seat && row.mandate.endsOn.isValid()
            && (!last.endsOn.isValid() || row.mandate.endsOn > last.endsOn))
            last = row.mandate;
    }
    const auto toFill =
        draws::DrawRepository(m_workspace.database()).seatToFill(last.id, m_workspace.today());
    if (!toFill)
        return m_workspace.notifier().report(toFill.error());
    if (!*toFill)
        return m_notice->showNotice(
            Sign::Information,
            tr("Nobody waits for a seat of “%1”. It stays vacant until somebody is added.")
                .arg(collegeName));
    m_notice->showNotice(Sign::Soon,
                         tr("The draw by lot that gave this seat has a list: the next in line who "
                            "keeps every quota can be called."),
                         {{tr("Call the next"), [this, found = **toFill] { callNext(found); }}});
}

void MembersPanel::callNext(const draws::DrawnSeat &seat)
{
    const draws::DrawRepository repository(m_workspace.database());
    const auto draw = repository.find(seat.draw);
    const auto done = draw ? repository.callNext(*draw, seat.number) : draw;
    if (!done)
        return m_workspace.notifier().report(done.error());
    m_notice->clear();
    m_workspace.announce(u"draw"_s, seat.draw.value());
    m_workspace.announce(u"candidacy"_s);
    const auto persons = repository.persons(seat.draw);
    for (const draws::DrawPersonRow &row : persons.valueOr({})) {
        if (row.entry.calledFor == seat.number)
            return m_workspace.notifier().done(
                tr("No. %1 is called: %2. Print the letter and note the answer on the tab “Draws”.")
                    .arg(row.entry.number, listName(row.name)));
    }
    m_workspace.notifier().done(
        tr("Nobody is left on the list of the draw. The seat stays vacant."));
}

void MembersPanel::seat()
{
    Seating typed;
    m_seatForm->store(typed);
    const auto promotion = promoted(m_subject.mandate, m_vacantSeat, m_standing.rules, typed.day);
    if (!promotion)
        return m_seating->refuse(promotion.error().message);
    const QString name = listName(m_subject.name);
    const Mandate waiting = m_subject.mandate;
    const bool done = m_workspace.saveTogether(tr("Appoint %1").arg(name), [&] {
        return store(waiting, promotion->waiting, {}) && store(std::nullopt, promotion->seated, {});
    });
    if (!done)
        return;
    m_seating->close();
    say(tr("%1 sits from %2 on.").arg(name, plainDate(typed.day, interfaceLanguage())));
}

} // namespace faubourg::ui
