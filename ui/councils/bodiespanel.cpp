#include "ui/councils/bodiespanel.h"

#include "core/base/text/dates.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/councils/counciltexts.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Body;
using councils::BodyKind;
using councils::ParticipationRole;
using councils::ParticipationRow;

namespace {

int countOf(const QList<ParticipationRow> &rows, ParticipationRole role)
{
    return static_cast<int>(std::ranges::count_if(
        rows, [role](const ParticipationRow &row) { return row.participation.role == role; }));
}

/// A working group's name says what it is; the others' kind does.
QString nameText(const BodyLine &line)
{
    const QString kind = wordOf(meetingBodyChoices(), line.body.kind);
    return line.body.kind == BodyKind::WorkingGroup
            || line.body.name.contains(kind, Qt::CaseInsensitive)
        ? line.body.name
        : u"%1 – %2"_s.arg(line.body.name, kind);
}

} // namespace

BodiesPanel::BodiesPanel(Workspace &workspace, QWidget *parent)
    : CouncilPanel(workspace, parent)
    , m_bodies(new LinkedTable<BodyLine>(tr("Bodies"), bodyColumns(), this))
    , m_people(new LinkedTable<ParticipationLine>(tr("Participants"), peopleColumns(), this))
    , m_withEnded(new QCheckBox(tr("Show what has ended"), this))
{
    buildTables();
    buildBodyActs();
    buildPeopleActs();
    updateButtons();
}

void BodiesPanel::buildTables()
{
    m_bodies->setEmptySentence(
        tr("The council meets as a whole. Create a working group to follow one topic."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_bodies, 1);
    QBoxLayout *first = addButtonLine(column);
    m_add = addButton(first, tr("New group…"), [this] { startAdding(); });
    m_change = addButton(first, tr("Change the group…"), [this] { startChanging(); });
    m_close = addButton(first, tr("Close the group…"), [this] { startClosing(); });
    first->addWidget(m_withEnded);
    column->addWidget(m_people, 1);
    QBoxLayout *second = addButtonLine(column);
    m_join = addButton(second, tr("Add a person…"), [this] { startJoining(); });
    m_turn = addButton(second, tr("Make a lead…"), [this] { startTurning(); });
    m_leave = addButton(second, tr("Leaves…"), [this] { startLeaving(); });
    connect(m_withEnded, &QCheckBox::toggled, this, &BodiesPanel::fill);
    connect(m_bodies, &LinkedTableBase::currentIdChanged, this, &BodiesPanel::fillPeople);
    connect(m_bodies, &LinkedTableBase::opened, this, &BodiesPanel::startChanging);
    connect(m_people, &LinkedTableBase::currentIdChanged, this, &BodiesPanel::updateButtons);
}

void BodiesPanel::buildBodyActs()
{
    m_bodyForm = new Form<Body>;
    m_bodyForm->line(tr("&Name"), &Body::name, Need::Compulsory);
    m_bodyForm->choice(tr("&Kind"), &Body::kind, meetingBodyChoices());
    m_bodyForm->line(tr("&Topic"), &Body::topic);
    m_bodyForm->number(tr("&Priority"), &Body::priority, 1, 99);
    m_bodyForm->date(tr("&Voted in plenary on"), &Body::votedOn, DateHint::LastOccurrence)
        ->setToday(today());
    m_bodyForm
        ->date(
            tr("&From"), [](auto &body) -> auto & { return body.period.from; },
            DateHint::LastOccurrence)
        ->setToday(today());
    m_bodyAct = addAct(m_bodyForm, [this] { saveBody(); });
    m_closeForm = new Form<Dated>;
    m_closeForm->date(tr("&Last day"), &Dated::day, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(today());
    m_closing = addAct(m_closeForm, [this] { closeBody(); });
}

void BodiesPanel::buildPeopleActs()
{
    const auto dated = [this](const QString &title) {
        auto *form = new Form<Dated>;
        form->date(title, &Dated::day, DateHint::LastOccurrence, Need::Compulsory)
            ->setToday(today());
        return form;
    };
    m_joinForm = new Form<Joining>;
    m_joinForm->record(tr("&Person"), &Joining::person, personSearch(), personNames(),
                       Need::Compulsory);
    m_joinForm->choice(tr("&Role"), &Joining::role, participationRoleChoices());
    m_joinForm->date(tr("&From"), &Joining::day, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(today());
    m_joining = addAct(m_joinForm, [this] { join(); });
    m_turnForm = dated(tr("&From"));
    m_turning = addAct(m_turnForm, [this] { turn(); });
    m_leaveForm = dated(tr("&Last day"));
    m_leaving = addAct(m_leaveForm, [this] { leave(); });
}

QList<Column<BodyLine>> BodiesPanel::bodyColumns()
{
    return {
        {.title = tr("Name"), .text = nameText, .names = true},
        {.title = tr("Topic"), .text = [](const BodyLine &line) { return line.body.topic; }},
        {.title = tr("Priority"),
         .text =
             [](const BodyLine &line) {
                 return line.body.priority ? tr("%1 (%2)", "rank, day of the vote")
                                                 .arg(*line.body.priority)
                                                 .arg(numericDate(line.body.votedOn))
                                           : QString();
             },
         .sortKey = [](const BodyLine &line) { return line.body.priority.value_or(100); }},
        {.title = tr("Leads"),
         .text = [](const BodyLine &line) { return QString::number(line.leads); },
         .alignment = Qt::AlignRight},
        {.title = tr("Members"),
         .text = [](const BodyLine &line) { return QString::number(line.members); },
         .alignment = Qt::AlignRight},
        {.title = tr("Time"),
         .text =
             [](const BodyLine &line) { return periodText(line.body.period, interfaceLanguage()); },
         .sortKey = [](const BodyLine &line) { return line.body.period.from; },
         .isSpare = true}};
}

QList<Column<ParticipationLine>> BodiesPanel::peopleColumns()
{
    return {
        {.title = tr("Name"),
         .text = [](const ParticipationLine &line) { return listName(line.row.name); },
         .names = true},
        {.title = tr("Role"),
         .text =
             [](const ParticipationLine &line) {
                 return wordOf(participationRoleChoices(), line.row.participation.role);
             }},
        {.title = tr("From"),
         .text =
             [](const ParticipationLine &line) {
                 return numericDate(line.row.participation.startsOn);
             },
         .sortKey = [](const ParticipationLine &line) { return line.row.participation.startsOn; }},
        {.title = tr("Until"),
         .text =
             [](const ParticipationLine &line) {
                 return numericDate(line.row.participation.endsOn);
             },
         .sortKey = [](const ParticipationLine &line) { return line.row.participation.endsOn; }}};
}

void BodiesPanel::fill()
{
    const BodyId chosen(m_bodies->table()->currentId());
    QList<BodyLine> lines;
    for (const Body &body : standing().council.bodies) {
        const auto people = participantsOn(standing().participations, body.id, today());
        const bool hasEnded = body.period.to.isValid() && body.period.to < today();
        if (!hasEnded || m_withEnded->isChecked())
            lines += BodyLine{.id = body.id,
                              .body = body,
                              .leads = countOf(people, ParticipationRole::Lead),
                              .members = countOf(people, ParticipationRole::Member),
                              .hasEnded = hasEnded};
    }
    const BodyId first = lines.isEmpty() ? BodyId() : lines.first().id;
    m_bodies->setRows(std::move(lines));
    if (!m_bodies->table()->selectId(chosen.value()))
        m_bodies->table()->selectId(first.value());
    fillPeople();
}

void BodiesPanel::fillPeople()
{
    const BodyLine *body = m_bodies->current();
    QList<ParticipationLine> lines;
    for (const ParticipationRow &row : standing().participations) {
        const QDate end = row.participation.endsOn;
        const bool hasEnded = end.isValid() && end < today();
        if (body != nullptr && row.participation.body == body->id
            && (!hasEnded || m_withEnded->isChecked()))
            lines += ParticipationLine{row.participation.id, row, hasEnded};
    }
    m_people->setEmptySentence(peopleSentence(body));
    m_people->setRows(std::move(lines));
    updateButtons();
}

QString BodiesPanel::peopleSentence(const BodyLine *line) const
{
    if (line == nullptr)
        return tr("Choose a body to see who takes part in it.");
    if (line->body.kind == BodyKind::Plenary)
        return tr("Everybody who belongs to the council sits in its plenary.");
    if (line->body.kind == BodyKind::Coordination && standing().rules.coordinationTakesLeads)
        return tr("The elected officials, the facilitator and the leads of the working groups sit "
                  "here as such. Add whoever else does.");
    return tr("Nobody takes part yet. Whoever wishes joins freely.");
}

void BodiesPanel::updateButtons()
{
    const BodyLine *body = m_bodies->current();
    const ParticipationLine *person = m_people->current();
    const bool runs = canWrite() && body != nullptr && !body->hasEnded;
    const bool takesPart = runs && person != nullptr && !person->row.participation.endsOn.isValid();
    m_add->setEnabled(canWrite());
    m_change->setEnabled(canWrite() && body != nullptr);
    m_close->setEnabled(runs && !body->body.period.to.isValid());
    m_join->setEnabled(runs && body->body.kind != BodyKind::Plenary);
    m_turn->setEnabled(takesPart);
    m_leave->setEnabled(takesPart);
    const bool isLead =
        person != nullptr && person->row.participation.role == ParticipationRole::Lead;
    m_turn->setText(isLead ? tr("Make a member…") : tr("Make a lead…"));
}

} // namespace faubourg::ui
