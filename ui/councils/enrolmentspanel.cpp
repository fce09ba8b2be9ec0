#include "ui/councils/enrolmentspanel.h"

#include "core/base/text/dates.h"
#include "ui/base/actpanel.h"
#include "ui/base/checksfield.h"
#include "ui/base/theme.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/enrolmentform.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Enrolment;
using councils::EnrolmentRow;
using councils::EnrolmentState;

EnrolmentsPanel::EnrolmentsPanel(Workspace &workspace, QWidget *parent)
    : CouncilPanel(workspace, parent)
    , m_table(new LinkedTable<EnrolmentLine>(tr("Enrolments"), columns(), this))
    , m_interest(new QComboBox(this))
    , m_withEnded(new QCheckBox(tr("Show those who left"), this))
    , m_newForm(new EnrolmentForm(workspace, this))
{
    m_list = makeList();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_list, 1);
    column->addWidget(m_newForm, 1);
    buildActs();
    showForm(false);
    const auto backToList = [this] { showForm(false); };
    connect(m_newForm, &EnrolmentForm::saved, this, backToList);
    connect(m_newForm, &EnrolmentForm::cancelled, this, backToList);
    updateButtons();
}

QWidget *EnrolmentsPanel::makeList()
{
    m_table->setEmptySentence(tr("Nobody is enrolled yet. Whoever lives here or comes regularly "
                                 "may enrol any day: take the enrolment down from its form."));
    m_table->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kTight);
    column->addLayout(makeFilters());
    column->addWidget(m_table, 1);
    QBoxLayout *first = addButtonLine(column);
    m_add = addButton(first, tr("New enrolment…"), [this] {
        showForm(true);
        m_newForm->start(standing());
    });
    m_change = addButton(first, tr("Change…"), [this] { startChanging(); });
    m_leave = addButton(first, tr("Leaves…"), [this] { startLeaving(); });
    QBoxLayout *second = addButtonLine(column);
    m_ask = addButton(second, tr("Ask for the confirmations…"), [this] { startAsking(); });
    m_confirm = addButton(second, tr("Note a confirmation…"), [this] { startConfirming(); });
    connect(m_table, &LinkedTableBase::opened, this, &EnrolmentsPanel::startChanging);
    connect(m_table->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EnrolmentsPanel::updateButtons);
    return list;
}

QLayout *EnrolmentsPanel::makeFilters()
{
    auto *title = new QLabel(tr("Interest:"), this);
    title->setBuddy(m_interest);
    m_interest->setAccessibleName(tr("Interest"));
    m_interest->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    line->addWidget(title);
    line->addWidget(m_interest);
    line->addStretch();
    line->addWidget(m_withEnded);
    connect(m_interest, &QComboBox::activated, this, &EnrolmentsPanel::fill);
    connect(m_withEnded, &QCheckBox::toggled, this, &EnrolmentsPanel::fill);
    return line;
}

void EnrolmentsPanel::buildActs()
{
    const auto date = [this](auto *form, const QString &title, auto member, Need need) {
        form->date(title, member, DateHint::LastOccurrence, need)->setToday(today());
    };
    m_changeForm = new Form<Enrolment>;
    m_changeForm->choice(tr("T&ie"), &Enrolment::territorialLink, territorialLinkChoices());
    m_statuses = new ChecksField(m_changeForm);
    m_changeForm->bind(m_statuses, tr("C&omes as"), &Enrolment::statuses);
    m_interests = new ChecksField(m_changeForm);
    m_changeForm->bind(m_interests, tr("I&nterests"), &Enrolment::interests);
    date(m_changeForm, tr("En&rolled on"), &Enrolment::enrolledOn, Need::Compulsory);
    date(m_changeForm, tr("Parent’s &consent"), &Enrolment::parentalConsentOn, Need::Optional);
    m_changing = addAct(m_changeForm, [this] { change(); });
    m_askForm = new Form<Dated>;
    date(m_askForm, tr("&Asked on"), &Dated::day, Need::Compulsory);
    m_asking = addAct(m_askForm, [this] { ask(); });
    m_confirmForm = new Form<Dated>;
    date(m_confirmForm, tr("&Confirmed on"), &Dated::day, Need::Compulsory);
    m_confirming = addAct(m_confirmForm, [this] { confirm(); });
    m_leaveForm = new Form<Leaving>;
    date(m_leaveForm, tr("&Last day"), &Leaving::day, Need::Compulsory);
    m_leaveForm->choice(tr("&Reason"), &Leaving::reason, leaveReasonChoices());
    m_leaving = addAct(m_leaveForm, [this] { leave(); });
}

QList<Column<EnrolmentLine>> EnrolmentsPanel::columns()
{
    return {
        {.title = tr("Name"),
         .text = [](const EnrolmentLine &line) { return listName(line.row.name); },
         .names = true},
        {.title = tr("Comes as"),
         .text =
             [](const EnrolmentLine &line) { return line.row.enrolment.statuses.join(u", "_s); }},
        {.title = tr("Interests"),
         .text =
             [](const EnrolmentLine &line) { return line.row.enrolment.interests.join(u", "_s); }},
        {.title = tr("Since"),
         .text =
             [](const EnrolmentLine &line) { return numericDate(line.row.enrolment.enrolledOn); },
         .sortKey = [](const EnrolmentLine &line) { return line.row.enrolment.enrolledOn; },
         .isSpare = true},
        {.title = tr("State"),
         .text =
             [](const EnrolmentLine &line) { return wordOf(enrolmentStateChoices(), line.state); },
         .sign = [](const EnrolmentLine &line) { return signOf(line.state); }}};
}

void EnrolmentsPanel::showForm(bool shown)
{
    m_list->setVisible(!shown);
    m_newForm->setVisible(shown);
}

void EnrolmentsPanel::fill()
{
    fillInterests();
    QList<EnrolmentLine> lines;
    int running = 0;
    for (const EnrolmentRow &row : standing().enrolments) {
        const EnrolmentLine line{row.enrolment.id, row,
                                 stateOn(row.enrolment, standing().rules, today())};
        running += isRunningOn(row.enrolment, today()) ? 1 : 0;
        if (isShown(line))
            lines += line;
    }
    m_table->setRows(std::move(lines));
    m_table->setFooter(running == 0 ? QString() : tr("%n people enrolled today", nullptr, running));
    updateButtons();
}

/// The words of the rules and those once chosen; the chosen one stays.
void EnrolmentsPanel::fillInterests()
{
    const QString kept = m_interest->currentData().toString();
    QStringList words = standing().rules.enrolmentInterests;
    for (const EnrolmentRow &row : standing().enrolments)
        words += row.enrolment.interests;
    words.removeDuplicates();
    m_interest->clear();
    m_interest->addItem(tr("All"));
    for (const QString &word : std::as_const(words))
        m_interest->addItem(word, word);
    m_interest->setCurrentIndex(kept.isEmpty() ? 0 : qMax(0, m_interest->findData(kept)));
}

bool EnrolmentsPanel::isShown(const EnrolmentLine &line) const
{
    const bool hasEnded =
        line.state == EnrolmentState::Left || line.state == EnrolmentState::Lapsed;
    const QString interest = m_interest->currentData().toString();
    return (!hasEnded || m_withEnded->isChecked())
        && (interest.isEmpty() || line.row.enrolment.interests.contains(interest));
}

QList<EnrolmentLine> EnrolmentsPanel::toConfirm() const
{
    const QList<qint64> ids = m_table->table()->selectedIds();
    QList<EnrolmentLine> lines;
    for (const EnrolmentLine &line : m_table->model()->rows()) {
        if (ids.contains(line.id.value()) && line.state != EnrolmentState::Left)
            lines += line;
    }
    return lines;
}

QList<EnrolmentLine> EnrolmentsPanel::toAsk() const
{
    const QList<qint64> ids = m_table->table()->selectedIds();
    QList<EnrolmentLine> lines;
    for (const EnrolmentLine &line : m_table->model()->rows()) {
        const bool isMeant = ids.size() < 2 || ids.contains(line.id.value());
        if (isMeant && line.state == EnrolmentState::ToConfirm)
            lines += line;
    }
    return lines;
}

void EnrolmentsPanel::updateButtons()
{
    const bool hasCurrent = canWrite() && m_table->current() != nullptr;
    const bool confirms = standing().rules.confirmationMonths.has_value();
    const auto count = static_cast<int>(toAsk().size());
    m_add->setEnabled(canWrite());
    m_change->setEnabled(hasCurrent);
    m_leave->setEnabled(hasCurrent && !m_table->current()->row.enrolment.leftOn.isValid());
    m_ask->setEnabled(canWrite() && count > 0);
    m_ask->setText(count == 0 ? tr("Ask for the confirmations…")
                              : tr("Ask for %n confirmations…", nullptr, count));
    m_confirm->setEnabled(canWrite() && !toConfirm().isEmpty());
    m_ask->setVisible(confirms);
    m_confirm->setVisible(confirms);
}

} // namespace faubourg::ui
