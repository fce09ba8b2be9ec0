#include "ui/councils/initiativespanel.h"

#include "core/base/text/numbers.h"
#include "core/councils/initiativerepository.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/rowsfield.h"
#include "ui/councils/counciltexts.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Initiative;
using councils::InitiativeFunding;
using councils::InitiativeRepository;
using reports::CouncilInitiative;

namespace {

QString amountText(const std::optional<Money> &amount)
{
    return amount ? wholeEuros(*amount, interfaceLanguage()) : QString();
}

} // namespace

InitiativesPanel::InitiativesPanel(Workspace &workspace, QWidget *parent)
    : CouncilPanel(workspace, parent)
    , m_organisations(workspace.database())
    , m_actions(workspace.database())
    , m_table(new LinkedTable<InitiativeLine>(tr("Initiatives"), columns(), this))
{
    m_table->setEmptySentence(
        tr("The council has started nothing yet. An initiative is entrusted to a structure, "
           "carried by residents, or carried by the council itself."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_table, 1);
    QBoxLayout *line = addButtonLine(column);
    m_add = addButton(line, tr("New initiative…"), [this] { startAdding(); });
    m_change = addButton(line, tr("Change the initiative…"), [this] { startChanging(); });
    m_remove = addButton(line, tr("Remove the initiative"), [this] { remove(); });
    m_action = addButton(line, tr("Open the action"), [this] {
        if (const InitiativeLine *current = m_table->current())
            emit openAction(current->initiative.action.value());
    });
    connect(m_table, &LinkedTableBase::currentIdChanged, this, &InitiativesPanel::updateButtons);
    connect(m_table, &LinkedTableBase::opened, this, &InitiativesPanel::startChanging);
    buildForm();
    updateButtons();
}

void InitiativesPanel::buildForm()
{
    m_form = new Form<Initiative>;
    m_form->line(tr("&Title"), &Initiative::title, Need::Compulsory);
    m_form->choice(tr("&Carried"), &Initiative::carrying, carryingChoices());
    m_form->record(
        tr("&Structure"), &Initiative::organisation,
        [this](const QString &words) {
            QList<RecordChoice> choices;
            const auto rows = m_organisations.list({.words = words, .kind = {}});
            for (const people::OrganisationRow &row : rows.valueOr({}))
                choices.append({row.id.value(), row.name});
            return choices;
        },
        [this](qint64 id) { return organisationName(OrganisationId(id)); });
    m_form->record(tr("&Resident to speak to"), &Initiative::person, personSearch(), personNames());
    m_form->record(
        tr("&Action of the programme"), &Initiative::action,
        [this](const QString &words) {
            QList<RecordChoice> choices;
            programme::ActionFilter filter;
            filter.words = words;
            const auto rows = m_actions.list(filter);
            for (const programme::ActionRow &row : rows.valueOr({}))
                choices.append({row.id.value(), u"%1 %2"_s.arg(row.number, row.title)});
            return choices;
        },
        [this](qint64 id) {
            const auto found = m_actions.find(ActionId(id));
            return found ? u"%1 %2"_s.arg(found->number, found->title) : QString();
        });
    const auto date = [this](const QString &title, QDate Period::*end) {
        m_form
            ->date(
                title, [end](auto &row) -> auto & { return row.period.*end; },
                DateHint::LastOccurrence)
            ->setToday(today());
    };
    date(tr("&From"), &Period::from);
    date(tr("&Until"), &Period::to);
    m_form->money(tr("C&ost"), &Initiative::cost);
    auto *fundings = new RowsField<InitiativeFunding>(
        tr("Add a funding"),
        {{.title = tr("Paid by"),
          .text = [](const InitiativeFunding &funding) { return funding.source; },
          .names = true},
         {.title = tr("Asked"),
          .text = [](const InitiativeFunding &funding) { return amountText(funding.asked); },
          .alignment = Qt::AlignRight},
         {.title = tr("Granted"),
          .text = [](const InitiativeFunding &funding) { return amountText(funding.granted); },
          .alignment = Qt::AlignRight}});
    fundings->form().line(tr("Paid &by"), &InitiativeFunding::source, Need::Compulsory);
    fundings->form().money(tr("As&ked"), &InitiativeFunding::asked);
    fundings->form().money(tr("&Granted"), &InitiativeFunding::granted);
    m_form->bind(fundings, tr("Fundings"), &Initiative::fundings);
    m_act = addAct(m_form, [this] { save(); });
    m_act->setExplanation(tr("Once it is an action of the programme, the action’s money counts."));
}

QList<Column<InitiativeLine>> InitiativesPanel::columns()
{
    return {{.title = tr("Title"),
             .text =
                 [](const InitiativeLine &line) {
                     const CouncilInitiative &one = line.initiative;
                     return one.number.isEmpty() ? one.title
                                                 : u"%1 · %2"_s.arg(one.number, one.title);
                 },
             .names = true},
            {.title = tr("Carried"),
             .text =
                 [](const InitiativeLine &line) {
                     const QString way = label(line.initiative.carrying);
                     return line.carrier.isEmpty() ? way : u"%1 – %2"_s.arg(way, line.carrier);
                 }},
            {.title = tr("Asked"),
             .text = [](const InitiativeLine &line) { return amountText(line.initiative.asked); },
             .alignment = Qt::AlignRight},
            {.title = tr("Granted"),
             .text = [](const InitiativeLine &line) { return amountText(line.initiative.granted); },
             .alignment = Qt::AlignRight}};
}

void InitiativesPanel::fill()
{
    QList<InitiativeLine> lines;
    if (standing().council.id.isValid()) {
        const auto found =
            reports::councilInitiatives(workspace().database(), standing().council.id, Period());
        if (!found)
            return workspace().notifier().report(found.error());
        for (const CouncilInitiative &one : *found)
            lines += InitiativeLine{.id = lines.size() + 1,
                                    .initiative = one,
                                    .carrier = one.organisation.isValid()
                                        ? organisationName(one.organisation)
                                        : personName(one.person)};
    }
    m_table->setRows(std::move(lines));
    updateButtons();
}

QString InitiativesPanel::organisationName(OrganisationId id) const
{
    const auto found = m_organisations.find(id);
    return found ? found->name : QString();
}

/// What is only an action of the programme is changed there.
void InitiativesPanel::updateButtons()
{
    const InitiativeLine *line = m_table->current();
    const bool isOwn = canWrite() && line != nullptr && line->initiative.initiative.isValid();
    m_add->setEnabled(canWrite());
    m_change->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
    m_action->setEnabled(line != nullptr && line->initiative.action.isValid());
}

void InitiativesPanel::startAdding()
{
    m_known.reset();
    Initiative initiative;
    initiative.council = standing().council.id;
    initiative.period.from = today();
    m_form->load(initiative);
    open(m_act, tr("New initiative of %1").arg(standing().council.name), tr("Save the initiative"));
}

void InitiativesPanel::startChanging()
{
    const InitiativeLine *line = m_table->current();
    if (line == nullptr || !line->initiative.initiative.isValid() || !canWrite())
        return;
    const auto found =
        InitiativeRepository(workspace().database()).find(line->initiative.initiative);
    if (!found)
        return workspace().notifier().report(found.error());
    m_known = *found;
    m_form->load(*m_known);
    open(m_act, m_known->title, tr("Save the initiative"));
}

void InitiativesPanel::save()
{
    Initiative initiative = m_known.value_or(Initiative());
    initiative.council = standing().council.id;
    m_form->store(initiative);
    if (const auto valid = validate(initiative); !valid)
        return m_act->refuse(valid.error().message);
    const QString act = (m_known ? tr("Change the initiative %1") : tr("Add the initiative %1"))
                            .arg(initiative.title);
    if (initiative != m_known
        && !workspace().save<InitiativeRepository, Initiative>(u"initiative"_s, m_known, initiative,
                                                               act))
        return;
    finish(m_act, tr("The initiative %1 is saved.").arg(initiative.title));
}

void InitiativesPanel::remove()
{
    const InitiativeLine *line = m_table->current();
    if (line == nullptr)
        return;
    const auto found =
        InitiativeRepository(workspace().database()).find(line->initiative.initiative);
    if (!found)
        return workspace().notifier().report(found.error());
    if (workspace().save<InitiativeRepository, Initiative>(
            u"initiative"_s, *found, std::nullopt,
            tr("Remove the initiative %1").arg(found->title)))
        finish(nullptr, tr("The initiative %1 was removed.").arg(found->title));
}

} // namespace faubourg::ui
