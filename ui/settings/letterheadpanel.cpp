#include "ui/settings/letterheadpanel.h"

#include "core/councils/councilrepository.h"
#include "core/documents/letterheadsample.h"
#include "core/render/layout.h"
#include "ui/base/headedlist.h"
#include "ui/base/icons.h"
#include "ui/base/imagefield.h"
#include "ui/base/theme.h"
#include "ui/print/pageview.h"
#include "ui/settings/paperfields.h"
#include "ui/shell/documentpreview.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using office::CouncilLetterhead;
using office::Office;
using programme::Funder;
using programme::LogoRule;

namespace {

constexpr int kOwnerRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;

} // namespace

LetterheadPanel::LetterheadPanel(Workspace &workspace, QWidget *parent)
    : QSplitter(parent)
    , m_workspace(workspace)
    , m_owners(new HeadedList(tr("Whose paper"), this))
    , m_officeForm(new Form<Office>)
    , m_councilForm(new Form<CouncilLetterhead>)
    , m_funderForm(new Form<Funder>)
    , m_forms(new QStackedWidget(this))
    , m_preview(new PageView(this))
{
    setChildrenCollapsible(false);
    setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    m_owners->setMinimumWidth(170);
    m_forms->addWidget(makeServiceForm());
    m_forms->addWidget(makeCouncilForm());
    m_forms->addWidget(makeFunderForm());
    m_forms->setMinimumWidth(340);
    m_preview->setAccessibleName(tr("What a letter looks like"));
    m_preview->setEnvelopeShown(true);
    m_preview->setMinimumWidth(240);
    for (QWidget *pane : {static_cast<QWidget *>(m_owners), static_cast<QWidget *>(m_forms),
                          static_cast<QWidget *>(m_preview)})
        addWidget(pane);
    setSizes({190, 500, 440});
    setStretchFactor(2, 1);
    for (FormWidget *form :
         {static_cast<FormWidget *>(m_officeForm), static_cast<FormWidget *>(m_councilForm),
          static_cast<FormWidget *>(m_funderForm)})
        follow(form);
    connect(m_owners, &QListWidget::currentItemChanged, this, [this] {
        if (!m_isLoading)
            load();
    });
    connect(&workspace, &Workspace::changed, this, [this](const QString &kind) {
        if (kind == "council"_L1 || kind == "funder"_L1)
            refresh();
        else if (!m_isDirty && (kind == "office"_L1 || kind == "council_letterhead"_L1))
            load();
    });
    refresh();
}

QWidget *LetterheadPanel::makeServiceForm()
{
    const auto &database = m_workspace.database();
    m_officeForm->bind(new ImageField(database), tr("&Logo"), &Office::logoSha256);
    m_officeForm->bind(new AccentField, tr("Colour of &titles"), &Office::accent);
    m_officeForm->text(tr("Foot of the first &page"), &Office::footer)->setVisibleLines(3);
    m_officeForm->addSection(tr("Signatory"));
    m_officeForm->line(tr("N&ame"), &Office::signatoryName);
    m_officeForm->text(tr("&Quality"), &Office::signatoryRole)->setVisibleLines(2);
    m_officeForm->bind(new ImageField(database), tr("Si&gnature"), &Office::signatureSha256);
    m_officeForm->addSection(tr("Window envelopes"));
    m_officeForm->bind(new MillimetreField, tr("Address to the &right (mm)"),
                       &Office::envelopeRight);
    m_officeForm->bind(new MillimetreField, tr("Address &down (mm)"), &Office::envelopeDown);
    auto *test = new QPushButton(icon("print"_L1), tr("Envelope te&st page…"));
    connect(test, &QPushButton::clicked, this, &LetterheadPanel::printTestPage);
    return framed(m_officeForm, tr("Every document of the service bears this."), test);
}

QWidget *LetterheadPanel::makeCouncilForm()
{
    const auto &database = m_workspace.database();
    m_councilForm->bind(new ImageField(database), tr("L&ogo"), &CouncilLetterhead::logoSha256);
    m_councilForm->text(tr("Li&nes at the right"), &CouncilLetterhead::serviceLines)
        ->setVisibleLines(4);
    m_councilForm->addSection(tr("Signatory"));
    m_councilForm->line(tr("N&ame"), &CouncilLetterhead::signatoryName);
    m_councilForm->text(tr("&Quality"), &CouncilLetterhead::signatoryRole)->setVisibleLines(2);
    m_councilForm->bind(new ImageField(database), tr("Si&gnature"),
                        &CouncilLetterhead::signatureSha256);
    return framed(m_councilForm, tr("What is left empty stays as the service has it."));
}

QWidget *LetterheadPanel::makeFunderForm()
{
    m_funderForm->bind(new ImageField(m_workspace.database()), tr("Lo&go"), &Funder::logoSha256);
    m_funderForm->choice(
        tr("Sho&wn"), &Funder::logoRule,
        Choices<LogoRule>{{LogoRule::Never, tr("Never")},
                          {LogoRule::Decided, tr("On actions that it funds")},
                          {LogoRule::Asked, tr("On actions that it is asked to fund")}});
    return framed(m_funderForm,
                  tr("The logo stands at the foot of the first page of documents about actions."));
}

QWidget *LetterheadPanel::framed(FormWidget *form, const QString &sentence, QWidget *beneath)
{
    form->addStretch();
    form->setReadOnly(m_workspace.isReadOnly());
    form->layout()->setContentsMargins(0, space::kSmall, 0, space::kSmall); // under the sentence
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    QLabel *said = mutedLabel(sentence, content);
    said->setWordWrap(true);
    layout->addWidget(said);
    layout->addWidget(form);
    if (beneath != nullptr)
        layout->addWidget(beneath, 0, Qt::AlignLeft);
    layout->addStretch(1);
    auto *area = new QScrollArea(m_forms);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void LetterheadPanel::follow(FormWidget *form)
{
    connect(form, &FormWidget::edited, this, [this] {
        m_isDirty = true;
        emit dirtyChanged();
    });
    for (Field *field : form->fields())
        connect(field, &Field::left, this, &LetterheadPanel::save);
}

void LetterheadPanel::refresh()
{
    if (m_isDirty)
        return; // what is being typed stays
    const Owner before = m_owners->currentItem() == nullptr ? Owner::Service : owner();
    const qint64 id = m_owners->currentItem() == nullptr ? 0 : ownerId();
    m_isLoading = true;
    addRows();
    choose(before, id);
    m_isLoading = false;
    load();
}

/// The service, then councils, then funders, each under its heading.
void LetterheadPanel::addRows()
{
    m_owners->clear();
    addRow(tr("The service"), Owner::Service, 0);
    const auto councils = councils::CouncilRepository(m_workspace.database()).list();
    if (councils && !councils->isEmpty())
        m_owners->addHeading(tr("Councils"));
    for (const councils::CouncilRow &council : councils.valueOr({}))
        addRow(council.name, Owner::Council, council.id.value());
    const auto funders = programme::FunderRepository(m_workspace.database()).list();
    if (funders && !funders->isEmpty())
        m_owners->addHeading(tr("Funders"));
    for (const Funder &funder : funders.valueOr({}))
        addRow(funder.shortName, Owner::Funder, funder.id.value());
}

void LetterheadPanel::addRow(const QString &text, Owner owner, qint64 id)
{
    QListWidgetItem *item = m_owners->addChoice(text);
    item->setData(kOwnerRole, static_cast<int>(owner));
    item->setData(kIdRole, id);
}

LetterheadPanel::Owner LetterheadPanel::owner() const
{
    return static_cast<Owner>(m_owners->currentItem()->data(kOwnerRole).toInt());
}

qint64 LetterheadPanel::ownerId() const
{
    return m_owners->currentItem()->data(kIdRole).toLongLong();
}

void LetterheadPanel::choose(Owner owner, qint64 id)
{
    m_owners->setCurrentRow(0);
    for (int row = 0; row < m_owners->count(); ++row) {
        const QListWidgetItem *item = m_owners->item(row);
        if (!HeadedList::isHeading(item) && item->data(kOwnerRole) == static_cast<int>(owner)
            && item->data(kIdRole) == id)
            m_owners->setCurrentRow(row);
    }
}

void LetterheadPanel::chooseService()
{
    choose(Owner::Service, 0);
}

void LetterheadPanel::chooseCouncil(CouncilId council)
{
    choose(Owner::Council, council.value());
}

void LetterheadPanel::chooseFunder(FunderId funder)
{
    choose(Owner::Funder, funder.value());
}

FormWidget *LetterheadPanel::form() const
{
    switch (owner()) {
    case Owner::Service:
        return m_officeForm;
    case Owner::Council:
        return m_councilForm;
    case Owner::Funder:
        return m_funderForm;
    }
    Q_UNREACHABLE();
}

/// Read the owner chosen into its form.
void LetterheadPanel::load()
{
    if (m_owners->currentItem() == nullptr)
        return;
    const auto &database = m_workspace.database();
    m_forms->setCurrentIndex(static_cast<int>(owner()));
    m_office = office::OfficeRepository(database).get().valueOr({});
    m_officeForm->load(m_office);
    const CouncilId council(owner() == Owner::Council ? ownerId() : 0);
    m_letterhead = office::CouncilLetterheadRepository(database).of(council).valueOr({}).value_or(
        CouncilLetterhead{.council = council});
    m_councilForm->load(m_letterhead);
    m_funder = owner() == Owner::Funder
        ? programme::FunderRepository(database).find(FunderId(ownerId())).valueOr({})
        : Funder{};
    m_funderForm->load(m_funder);
    m_isDirty = false;
    emit dirtyChanged();
    showPreview();
}

void LetterheadPanel::giveUp()
{
    m_isDirty = false;
    load();
}

void LetterheadPanel::showPreview()
{
    const CouncilId council(owner() == Owner::Council ? ownerId() : 0);
    const FunderId funder(owner() == Owner::Funder ? ownerId() : 0);
    const auto sample =
        documents::letterheadSample(m_workspace.database(), m_workspace.today(), council, funder);
    if (!sample)
        return m_workspace.notifier().report(sample.error());
    m_preview->setPages(render::layout(*sample));
}

bool LetterheadPanel::save()
{
    if (!m_isDirty || m_owners->currentItem() == nullptr)
        return true;
    if (form()->firstProblem() != nullptr)
        return false;  // its message is beside it
    m_isDirty = false; // the change announced brings the form up to date
    const bool saved = owner() == Owner::Service ? saveService()
        : owner() == Owner::Council              ? saveCouncil()
                                                 : saveFunder();
    m_isDirty = !saved;
    emit dirtyChanged();
    return saved;
}

bool LetterheadPanel::saveService()
{
    Office edited = m_office;
    m_officeForm->store(edited);
    if (edited == m_office)
        return true;
    return m_workspace.save<office::OfficeRepository, Office>(
        u"office"_s, m_office, edited, tr("Change the letterhead of the service"));
}

bool LetterheadPanel::saveCouncil()
{
    CouncilLetterhead edited = m_letterhead;
    m_councilForm->store(edited);
    if (edited == m_letterhead)
        return true;
    const auto before = m_letterhead.id.isValid() ? std::optional(m_letterhead) : std::nullopt;
    const auto after = isEmpty(edited) ? std::nullopt : std::optional(edited);
    if (!before && !after)
        return true;
    return m_workspace.save<office::CouncilLetterheadRepository, CouncilLetterhead>(
        u"council_letterhead"_s, before, after,
        tr("Change the letterhead of %1").arg(m_owners->currentItem()->text()));
}

bool LetterheadPanel::saveFunder()
{
    Funder edited = m_funder;
    m_funderForm->store(edited);
    if (edited == m_funder)
        return true;
    return m_workspace.save<programme::FunderRepository, Funder>(
        u"funder"_s, m_funder, edited, tr("Change the logo of %1").arg(m_funder.name));
}

void LetterheadPanel::printTestPage()
{
    save();
    previewDocument(m_workspace, this, {u"envelope-test"_s, {}});
}

} // namespace faubourg::ui
