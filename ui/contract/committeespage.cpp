#include "ui/contract/committeespage.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/contract/contracttexts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using contract::Committee;
using contract::CommitteeMeeting;
using contract::CommitteeRow;

namespace {

/// The field of a committee's months: "3, 6, 10".
QString monthsText(const QList<int> &months)
{
    QStringList texts;
    for (const int month : months)
        texts += QString::number(month);
    return texts.join(u", "_s);
}

/// "1", "0 · 52 to plan".
QString yearText(const CommitteeRow &row)
{
    const QString held = QString::number(row.heldInYear);
    return row.toPlan == 0
        ? held
        : held + u" · "_s + CommitteesPage::tr("%n to plan", nullptr, row.toPlan);
}

/// Twelve boxes would be long; the months are typed as numbers.
class MonthsField final : public LineField
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::MonthsField)

public:
    using LineField::LineField;

    QList<int> value() const { return read().value_or(QList<int>()); }
    void setValue(const QList<int> &months) { LineField::setValue(monthsText(months)); }

protected:
    QString typingProblem() const override
    {
        return read() ? QString()
                      : tr("Type the months as numbers between 1 and 12, such as 3, 6, 10.");
    }

private:
    std::optional<QList<int>> read() const
    {
        QList<int> months;
        const QStringList parts = LineField::value().split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            bool isNumber = false;
            const int month = part.trimmed().toInt(&isNumber);
            if (!isNumber || !QDate::isValid(2000, month, 1))
                return std::nullopt;
            if (!months.contains(month))
                months += month;
        }
        std::ranges::sort(months);
        return months;
    }
};

} // namespace

CommitteesPage::CommitteesPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"committee"_s, parent)
{
    const int year = workspace.today().year();
    setColumns({
        {.title = tr("Committee"),
         .text = [](const CommitteeRow &row) { return row.name; },
         .names = true},
        {.title = tr("Meets"),
         .text =
             [](const CommitteeRow &row) { return frequencyText(row.timesPerYear, row.months); },
         .sortKey = [](const CommitteeRow &row) { return row.timesPerYear.value_or(0); }},
        {.title = tr("Next meeting"),
         .text =
             [](const CommitteeRow &row) {
                 return row.nextOn.isValid() ? numericDate(row.nextOn) : missingText();
             },
         .sortKey = [](const CommitteeRow &row) { return row.nextOn; }},
        {.title = tr("Held in %1").arg(year),
         .text = &yearText,
         .sortKey = [](const CommitteeRow &row) { return row.toPlan; },
         .sign = [](const CommitteeRow &row) { return row.toPlan == 0 ? Sign::None : Sign::Soon; }},
    });
    addMeetings();
    addCommitteeForm();
    setListShare(58);
    start();
    updateMeetingActions();
}

void CommitteesPage::addCommitteeForm()
{
    Form<Committee> *form = addForm(tr("Committee"));
    m_form = form;
    form->line(tr("&Name"), &Committee::name, Need::Compulsory);
    form->choice(tr("&Kind"), &Committee::kind, committeeKindChoices());
    constexpr int kMostMeetings = 52;
    form->number(tr("&Times a year"), &Committee::timesPerYear, 1, kMostMeetings)
        ->setWidthInCharacters(4);
    form->bind(new MonthsField(form), tr("M&onths"), &Committee::months)->setWidthInCharacters(20);
    form->text(tr("&Purpose"), &Committee::purpose)->setVisibleLines(3);
    form->text(tr("M&embers"), &Committee::members)->setVisibleLines(3);
    form->line(tr("So&urce"), &Committee::source);
    form->addStretch();
}

QList<Column<CommitteesPage::MeetingLine>> CommitteesPage::meetingColumns()
{
    return {
        {.title = tr("Day"),
         .text =
             [](const MeetingLine &row) { return longDate(row.meeting.date, interfaceLanguage()); },
         .sortKey = [](const MeetingLine &row) { return row.meeting.date; }},
        {.title = tr("State"),
         .text =
             [](const MeetingLine &row) {
                 if (row.meeting.isHeld)
                     return tr("Held");
                 return row.meeting.date < row.today ? tr("To confirm") : tr("Planned");
             },
         .sign =
             [](const MeetingLine &row) {
                 if (row.meeting.isHeld)
                     return Sign::Done;
                 return row.meeting.date < row.today ? Sign::Soon : Sign::Planned;
             }},
        {.title = tr("Note"),
         .text = [](const MeetingLine &row) { return row.meeting.note; },
         .names = true}};
}

void CommitteesPage::addMeetings()
{
    m_add = new QAction(icon("add"_L1), tr("Add a &meeting…"), this);
    m_held = new QAction(tr("Note as &held"), this);
    m_remove = new QAction(icon("remove"_L1), tr("&Remove the meeting"), this);
    m_meetings = new LinkedTable<MeetingLine>(tr("Meetings of the year"), meetingColumns());
    m_meetings->table()->setDefaultSort({{0, Qt::AscendingOrder}});
    m_meetings->setEmptySentence(tr("No meeting of this year is entered."));
    m_meetingForm = new Form<CommitteeMeeting>;
    m_meetingForm
        ->date(tr("&Day"), &CommitteeMeeting::date, DateHint::NextOccurrence, Need::Compulsory)
        ->setToday(workspace().today());
    m_meetingForm->check(tr("It was he&ld"), &CommitteeMeeting::isHeld);
    m_meetingForm->line(tr("N&ote"), &CommitteeMeeting::note);
    m_meetingPanel = new ActPanel(m_meetingForm, this);
    detail()->addPanel(m_meetingPanel);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, space::kSmall);
    layout->addWidget(m_meetings, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    buttons->addWidget(actionButton(m_held, content));
    buttons->addWidget(actionButton(m_remove, content));
    buttons->addStretch();
    layout->addLayout(buttons);
    detail()->addTab(content, tr("Meetings"));
    addRecordAction(m_add, true);
    addActions({m_held, m_remove});

    connect(m_add, &QAction::triggered, this, [this] {
        if (!leave() || !stored())
            return;
        m_meetingForm->load({});
        m_meetingPanel->open(tr("New meeting"), tr("Add the meeting"));
    });
    connect(m_meetingPanel, &ActPanel::accepted, this, [this] { addMeeting(); });
    connect(m_held, &QAction::triggered, this, [this] { toggleHeld(); });
    connect(m_remove, &QAction::triggered, this, [this] { removeMeeting(); });
    connect(m_meetings, &LinkedTableBase::currentIdChanged, this,
            [this] { updateMeetingActions(); });
}

void CommitteesPage::addMeeting()
{
    CommitteeMeeting meeting;
    m_meetingForm->store(meeting);
    auto meetings = stored()->meetings;
    meetings.insert(std::ranges::upper_bound(meetings, meeting.date, {}, &CommitteeMeeting::date),
                    meeting);
    Committee after = *stored();
    after.meetings = meetings;
    if (const auto valid = check(after); !valid)
        return m_meetingPanel->refuse(valid.error().message);
    if (change(tr("Add a meeting of %1").arg(stored()->name), meetings))
        m_meetingPanel->close();
}

void CommitteesPage::toggleHeld()
{
    const auto *line = m_meetings->current();
    if (line == nullptr)
        return;
    auto meetings = stored()->meetings;
    CommitteeMeeting &meeting = meetings[line->id - 1];
    meeting.isHeld = !meeting.isHeld;
    change(tr("Note a meeting of %1").arg(stored()->name), meetings);
}

void CommitteesPage::removeMeeting()
{
    const auto *line = m_meetings->current();
    if (line == nullptr)
        return;
    auto meetings = stored()->meetings;
    meetings.removeAt(line->id - 1);
    change(tr("Remove a meeting of %1").arg(stored()->name), meetings);
}

bool CommitteesPage::change(const QString &text, QList<CommitteeMeeting> meetings)
{
    if (!leave() || !stored())
        return false;
    Committee after = *stored();
    after.meetings = std::move(meetings);
    if (const auto valid = check(after); !valid) {
        workspace().notifier().report(valid.error());
        return false;
    }
    return workspace().save<contract::CommitteeRepository, Committee>(u"committee"_s, *stored(),
                                                                      after, text);
}

void CommitteesPage::updateMeetingActions()
{
    const bool canWrite = !workspace().isReadOnly() && stored() && stored()->id.isValid();
    const auto *line = m_meetings->current();
    m_add->setEnabled(canWrite);
    m_held->setEnabled(canWrite && line != nullptr && line->meeting.date <= workspace().today());
    m_remove->setEnabled(canWrite && line != nullptr);
    m_held->setText(line != nullptr && line->meeting.isHeld ? tr("Note as not &held")
                                                            : tr("Note as &held"));
}

ContractId CommitteesPage::contractId() const
{
    const auto contracts = contract::ContractRepository(workspace().database()).list();
    return contracts && !contracts->isEmpty() ? contracts->first().id : ContractId();
}

Result<QList<CommitteeRow>> CommitteesPage::listRows() const
{
    const ContractId contract = contractId();
    if (!contract.isValid())
        return QList<CommitteeRow>();
    return repository().list(contract, workspace().today().year());
}

Committee CommitteesPage::newRecord() const
{
    Committee committee;
    committee.contractId = contractId();
    return committee;
}

Result<void> CommitteesPage::check(const Committee &committee) const
{
    return validate(committee, workspace().today());
}

QString CommitteesPage::nameOf(const Committee &committee) const
{
    return committee.name;
}

Headline CommitteesPage::headlineOf(const Committee &committee) const
{
    const int toPlan = meetingsToPlan(committee, workspace().today().year());
    const auto next = nextMeeting(committee, workspace().today());
    return {.title = committee.name,
            .context = next
                ? tr("Next meeting on %1").arg(longDate(next->date, interfaceLanguage()))
                : tr("No meeting is planned"),
            .sign = toPlan > 0 ? Sign::Soon : Sign::None,
            .state = toPlan > 0 ? tr("%n to plan", nullptr, toPlan) : QString()};
}

RecordTexts CommitteesPage::recordTexts() const
{
    return {.list = {.list = tr("Committees of the contract"),
                     .newRecord = tr("New committee"),
                     .empty = tr("No committee is recorded. Those that steer the contract belong "
                                 "here, with their meetings."),
                     .count = [](int count) { return tr("%n committees", nullptr, count); }},
            .newTitle = tr("New committee"),
            .undoCreate = tr("Add %1"),
            .undoEdit = tr("Change %1"),
            .undoRemove = tr("Remove %1"),
            .saved = tr("%1 is saved."),
            .removed = tr("%1 was removed.")};
}

/// A committee belongs to a contract.
bool CommitteesPage::canCreate() const
{
    return RecordPage::canCreate() && contractId().isValid();
}

void CommitteesPage::createRecord()
{
    RecordPage::createRecord();
    detail()->tabs()->setCurrentIndex(1); // meetings come once it has a name
    m_form->fields().first()->setFocus();
}

void CommitteesPage::recordShown(const Committee &committee)
{
    const int year = workspace().today().year();
    QList<MeetingLine> lines;
    for (qsizetype place = 0; place < committee.meetings.size(); ++place) {
        const CommitteeMeeting &meeting = committee.meetings.at(place);
        if (meeting.date.year() >= year)
            lines.append({place + 1, meeting, workspace().today()});
    }
    m_meetings->setRows(std::move(lines));
    m_meetings->setFooter(tr("The contract asks for: %1")
                              .arg(frequencyText(committee.timesPerYear, committee.months)));
    m_meetingPanel->close();
    updateMeetingActions();
}

} // namespace faubourg::ui
