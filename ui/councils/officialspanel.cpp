#include "ui/councils/officialspanel.h"

#include "core/base/text/dates.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/councils/counciltexts.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Official;

OfficialsPanel::OfficialsPanel(Workspace &workspace, QWidget *parent)
    : CouncilPanel(workspace, parent, 0)
{
    QBoxLayout *line = addButtonLine(static_cast<QVBoxLayout *>(layout()));
    m_start = addButton(line, tr("Replace an official…"), [this] { start(); });
    m_start->setEnabled(false);
    m_form = new Form<Successor>;
    m_holder = new ChoiceField({}, m_form);
    m_form->bind(m_holder, tr("L&eaves"), &Successor::place);
    m_form->record(tr("Follow&s"), &Successor::person, personSearch(), personNames(),
                   Need::Compulsory);
    m_form->date(tr("F&rom"), &Successor::day, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(today());
    m_act = addAct(m_form, [this] { replace(); });
}

void OfficialsPanel::fill()
{
    m_holders.clear();
    for (const Official &official : standing().council.officials) {
        if (official.period.contains(today()))
            m_holders += official;
    }
    m_start->setEnabled(canWrite() && !m_holders.isEmpty());
}

void OfficialsPanel::start()
{
    m_act->setExplanation(tr("The one who leaves holds the function until the day before."));
    if (!open(m_act, tr("Replace an official"), tr("Replace")))
        return;
    QStringList texts;
    for (const Official &official : std::as_const(m_holders))
        texts += u"%1 – %2"_s.arg(personName(official.person),
                                  wordOf(officialRoleChoices(), official.role));
    m_holder->setChoices(texts);
    m_form->load({.place = 0, .person = {}, .day = today()});
}

void OfficialsPanel::replace()
{
    Successor typed;
    m_form->store(typed);
    if (typed.place < 0 || typed.place >= m_holders.size())
        return m_act->refuse(tr("Choose who leaves."));
    const Official leaving = m_holders.at(typed.place);
    const auto after = withSuccessor(standing().council, leaving.id, typed.person, typed.day);
    if (!after)
        return m_act->refuse(after.error().message);
    const QString name = personName(typed.person);
    if (saveCouncil(*after, tr("Replace %1 by %2").arg(personName(leaving.person), name)))
        finish(m_act,
               tr("%1 holds the function from %2 on.")
                   .arg(name, plainDate(typed.day, interfaceLanguage())));
}

} // namespace faubourg::ui
