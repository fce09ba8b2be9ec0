#include "ui/councils/counciltypespage.h"

#include "ui/base/rowsfield.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/ruleparametersfield.h"
#include "ui/people/peopletexts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::CouncilType;
using councils::Frequency;
using councils::TypeCollege;

CouncilTypesPage::CouncilTypesPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"council_type"_s, parent)
{
    setColumns({{.title = tr("Type of council"),
                 .text = [](const CouncilTypeLine &line) { return line.type.name; },
                 .names = true},
                {.title = tr("Councils"),
                 .text = [](const CouncilTypeLine &line) { return QString::number(line.councils); },
                 .sortKey = [](const CouncilTypeLine &line) { return line.councils; },
                 .alignment = Qt::AlignRight}});
    addMainForm();
    Form<CouncilType> *rules = addForm(tr("Rules"));
    auto *parameters = new RuleParametersField(rules);
    rules->bind(parameters, QString(), &CouncilType::parameters);
    parameters->editor()->setAccessibleName(tr("Rules"));
    rules->addStretch();
    m_copy = new QAction(tr("Copy as new"), this);
    m_copy->setEnabled(false); // until a type is shown
    addRecordAction(m_copy);
    connect(m_copy, &QAction::triggered, this, [this] { copy(); });
    start();
}

void CouncilTypesPage::addMainForm()
{
    Form<CouncilType> *form = addForm(tr("Type"));
    form->line(tr("&Name"), &CouncilType::name, Need::Compulsory);
    form->line(tr("&Legal basis"), &CouncilType::legalBasis);
    addColleges(form);
    addFrequencies(form);
    form->addStretch();
}

void CouncilTypesPage::addColleges(Form<CouncilType> *form)
{
    constexpr int kMostSeats = 999;
    form->addSection(tr("Colleges of a new council"));
    auto *colleges = new RowsField<TypeCollege>(
        tr("Add a college"),
        {{.title = tr("College"),
          .text = [](const TypeCollege &college) { return college.name; },
          .names = true},
         {.title = tr("Share"),
          .text =
              [](const TypeCollege &college) {
                  return college.shareRule == councils::ShareRule::None
                      ? u"–"_s
                      : wordOf(shareRuleChoices(), college.shareRule) + u' ' + college.share;
              }},
         {.title = tr("Seats"),
          .text =
              [](const TypeCollege &college) {
                  return college.seats ? QString::number(*college.seats) : u"–"_s;
              },
          .alignment = Qt::AlignRight}});
    Form<TypeCollege> &college = colleges->form();
    college.line(tr("Na&me"), &TypeCollege::name, Need::Compulsory);
    college.choice(tr("&Who sits"), &TypeCollege::kind, collegeKindChoices());
    college.choice(tr("R&ule"), &TypeCollege::shareRule, shareRuleChoices());
    college.line(tr("&Share of the members"), &TypeCollege::share)->setPlaceholder(u"2/3"_s);
    college.number(tr("Sea&ts"), &TypeCollege::seats, 0, kMostSeats)->setWidthInCharacters(5);
    form->bind(colleges, tr("Colleges"), &CouncilType::colleges);
}

void CouncilTypesPage::addFrequencies(Form<CouncilType> *form)
{
    constexpr int kMostTimes = 366;
    form->addSection(tr("Meetings"));
    auto *frequencies = new RowsField<Frequency>(
        tr("Add a frequency"),
        {{.title = tr("How often"),
          .text = [](const Frequency &frequency) { return frequencyText(frequency); },
          .names = true},
         {.title = tr("Source"),
          .text = [](const Frequency &frequency) { return frequency.source; }}});
    Form<Frequency> &frequency = frequencies->form();
    frequency.choice(tr("&Body"), &Frequency::body, meetingBodyChoices());
    frequency.number(tr("Times, at l&east"), &Frequency::times, 1, kMostTimes, Need::Compulsory)
        ->setWidthInCharacters(5);
    frequency.choice(tr("Pe&r"), &Frequency::per, perChoices());
    frequency.line(tr("S&ource"), &Frequency::source);
    form->bind(frequencies, tr("Meetings"), &CouncilType::frequencies);
}

void CouncilTypesPage::copy()
{
    if (!leave() || !stored())
        return;
    CouncilType copy = councils::copied(*stored());
    copy.name = tr("%1 (copy)").arg(copy.name);
    createRecord();
    propose(copy);
}

Result<QList<CouncilTypeLine>> CouncilTypesPage::listRows() const
{
    FB_TRY_LET(types, repository().list());
    QList<CouncilTypeLine> lines;
    for (const CouncilType &type : std::as_const(types)) {
        FB_TRY_LET(councils, repository().councilsOf(type.id));
        lines.append({type.id, type, councils});
    }
    return lines;
}

Result<void> CouncilTypesPage::check(const CouncilType &type) const
{
    return validate(type);
}

QString CouncilTypesPage::nameOf(const CouncilType &type) const
{
    return type.name;
}

Headline CouncilTypesPage::headlineOf(const CouncilType &type) const
{
    const CouncilTypeLine *line = model()->find(type.id.value());
    const int councils = line == nullptr ? 0 : line->councils;
    return {.title = type.name,
            .context = councils == 0
                ? tr("No council follows it yet")
                : tr("%n council(s) follow it: a changed rule holds for them at once, its "
                     "colleges for new ones only",
                     nullptr, councils)};
}

RecordTexts CouncilTypesPage::recordTexts() const
{
    return {.list = {.list = tr("Types of council"),
                     .newRecord = tr("New type"),
                     .empty = tr("No type of council. Make one: its name, its colleges and the "
                                 "rules you know; the others stay open."),
                     .count = [](int count) { return tr("%n types", nullptr, count); }},
            .newTitle = tr("New type of council"),
            .undoCreate = tr("Add the type %1"),
            .undoEdit = tr("Change the type %1"),
            .undoRemove = tr("Remove the type %1"),
            .saved = tr("The type %1 is saved."),
            .removed = tr("The type %1 was removed.")};
}

bool CouncilTypesPage::showsKind(const QString &kind) const
{
    return kind == "council_type"_L1 || kind == "council"_L1;
}

void CouncilTypesPage::recordShown(const CouncilType &type)
{
    m_copy->setEnabled(type.id.isValid() && canCreate());
}

} // namespace faubourg::ui
