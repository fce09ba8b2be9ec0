// The acts of enrolmentspanel.h: change, ask whether one stays, confirm, leave.
#include "core/base/text/dates.h"
#include "core/councils/enrolmentrepository.h"
#include "ui/base/actpanel.h"
#include "ui/base/checksfield.h"
#include "ui/base/interfacelanguage.h"
#include "ui/councils/enrolmentspanel.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Enrolment;
using councils::EnrolmentRepository;

namespace {

int countOf(const QList<EnrolmentLine> &lines)
{
    return static_cast<int>(lines.size());
}

} // namespace

bool EnrolmentsPanel::storeAll(const QList<EnrolmentLine> &lines, const QString &undoText,
                               ActPanel *act,
                               const std::function<Result<Enrolment>(Enrolment)> &turned)
{
    return workspace().saveTogether(undoText, [&] {
        for (const EnrolmentLine &line : lines) {
            const auto after = turned(line.row.enrolment);
            if (!after) {
                act->refuse(u"%1 – %2"_s.arg(listName(line.row.name), after.error().message));
                return false;
            }
            if (!workspace().save<EnrolmentRepository, Enrolment>(u"enrolment"_s,
                                                                  line.row.enrolment, *after, {}))
                return false;
        }
        return true;
    });
}

void EnrolmentsPanel::startChanging()
{
    const EnrolmentLine *line = m_table->current();
    if (line == nullptr || !canWrite())
        return;
    m_subjects = {*line};
    m_statuses->setChoices(standing().rules.enrolmentStatuses);
    m_interests->setChoices(standing().rules.enrolmentInterests);
    m_changeForm->load(line->row.enrolment);
    open(m_changing, tr("Enrolment of %1").arg(listName(line->row.name)), tr("Save the enrolment"));
}

void EnrolmentsPanel::change()
{
    const QString name = listName(m_subjects.first().row.name);
    const auto typed = [this](Enrolment enrolment) -> Result<Enrolment> {
        m_changeForm->store(enrolment);
        FB_TRY(validate(enrolment));
        return enrolment;
    };
    if (storeAll(m_subjects, tr("Change the enrolment of %1").arg(name), m_changing, typed))
        finish(m_changing, tr("The enrolment of %1 is saved.").arg(name));
}

void EnrolmentsPanel::startAsking()
{
    m_subjects = toAsk();
    if (m_subjects.isEmpty())
        return;
    m_askForm->load({.day = today()});
    const auto days = standing().rules.confirmationAnswerDays;
    m_asking->setExplanation(
        days ? tr("Without an answer within %n days, the enrolment lapses.", nullptr, *days)
             : tr("Without an answer, the enrolment goes on."));
    open(m_asking, tr("Ask %n people whether they stay enrolled", nullptr, countOf(m_subjects)),
         tr("Note that they were asked"));
}

void EnrolmentsPanel::ask()
{
    Dated typed;
    m_askForm->store(typed);
    const int count = countOf(m_subjects);
    const bool done =
        storeAll(m_subjects, tr("Ask for %n confirmations", nullptr, count), m_asking,
                 [&](Enrolment enrolment) {
                     return askedToConfirm(std::move(enrolment), standing().rules, typed.day);
                 });
    if (done)
        finish(m_asking, tr("%n people are asked whether they stay.", nullptr, count));
}

void EnrolmentsPanel::startConfirming()
{
    m_subjects = toConfirm();
    if (m_subjects.isEmpty())
        return;
    m_confirmForm->load({.day = today()});
    open(m_confirming, tr("%n people stay enrolled", nullptr, countOf(m_subjects)),
         tr("Note the confirmation"));
}

void EnrolmentsPanel::confirm()
{
    Dated typed;
    m_confirmForm->store(typed);
    const int count = countOf(m_subjects);
    const bool done =
        storeAll(m_subjects, tr("Note %n confirmations", nullptr, count), m_confirming,
                 [&](Enrolment enrolment) { return confirmed(std::move(enrolment), typed.day); });
    if (done)
        finish(m_confirming, tr("%n confirmations are noted.", nullptr, count));
}

void EnrolmentsPanel::startLeaving()
{
    const EnrolmentLine *line = m_table->current();
    if (line == nullptr)
        return;
    m_subjects = {*line};
    m_leaveForm->load({.day = today()});
    open(m_leaving, tr("%1 leaves the council").arg(listName(line->row.name)),
         tr("Note the leaving"));
}

void EnrolmentsPanel::leave()
{
    Leaving typed;
    m_leaveForm->store(typed);
    const QString name = listName(m_subjects.first().row.name);
    const bool done = storeAll(
        m_subjects, tr("Take %1 off the list").arg(name), m_leaving,
        [&](Enrolment enrolment) { return left(std::move(enrolment), typed.day, typed.reason); });
    if (done)
        finish(m_leaving,
               tr("The enrolment of %1 ends on %2.")
                   .arg(name, plainDate(typed.day, interfaceLanguage())));
}

} // namespace faubourg::ui
