#include "ui/documents/templatepanel.h"

#include "core/render/layout.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/documents/fieldlist.h"
#include "ui/documents/templatetext.h"
#include "ui/print/pageview.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kPause = 300; ///< ms without a key before the text is tried

} // namespace

TemplatePanel::TemplatePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_store(workspace.database())
    , m_choice(new QComboBox(this))
    , m_state(mutedLabel({}, this))
    , m_save(new QPushButton(tr("&Keep this text"), this))
    , m_restore(new QPushButton(tr("Back to the &original"), this))
    , m_text(new TemplateText(this))
    , m_problem(new QWidget(this))
    , m_problemText(new QLabel(m_problem))
    , m_fields(new FieldList(this))
    , m_preview(new PageView(this))
    , m_noPreview(mutedLabel({}, this))
    , m_previewStack(new QStackedWidget(this))
{
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeEditor());
    columns->addWidget(makePreview());
    columns->setSizes({500, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->addLayout(makeHeading());
    layout->addWidget(columns, 1);
    m_text->setReadOnly(workspace.isReadOnly());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &TemplatePanel::tryNow);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        showState();
        emit dirtyChanged();
    });
    connect(m_fields, &FieldList::fieldChosen, this, [this](const QString &field) {
        if (m_text->isReadOnly())
            return;
        m_text->insertPlainText(field);
        m_text->setFocus();
    });
    load();
}

QLayout *TemplatePanel::makeHeading()
{
    for (const TemplateEntry &entry : std::as_const(m_entries))
        m_choice->addItem(entry.title);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(28);
    auto *label = new QLabel(tr("&Template:"), this);
    label->setBuddy(m_choice);
    makePrimary(m_save);
    auto *heading = new QHBoxLayout;
    heading->addWidget(label);
    heading->addWidget(m_choice);
    heading->addWidget(m_state, 1);
    heading->addWidget(m_restore);
    heading->addWidget(m_save);
    connect(m_choice, &QComboBox::activated, this, &TemplatePanel::choose);
    connect(m_save, &QPushButton::clicked, this, &TemplatePanel::save);
    connect(m_restore, &QPushButton::clicked, this, &TemplatePanel::restoreShipped);
    return heading;
}

QWidget *TemplatePanel::makeEditor()
{
    auto *sign = new QLabel(m_problem);
    sign->setPixmap(icon(Sign::Broken).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_problemText->setWordWrap(true);
    m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->addWidget(sign, 0, Qt::AlignTop);
    problem->addWidget(m_problemText, 1);
    m_problem->hide();
    auto *editor = new QWidget(this);
    auto *above = new QVBoxLayout(editor);
    above->setContentsMargins(0, 0, 0, 0);
    above->addWidget(m_text, 1);
    above->addWidget(m_problem);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setChildrenCollapsible(false);
    rows->addWidget(editor);
    rows->addWidget(m_fields);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 1);
    return rows;
}

QWidget *TemplatePanel::makePreview()
{
    m_preview->setAccessibleName(tr("What the template gives"));
    m_noPreview->setWordWrap(true);
    m_noPreview->setAlignment(Qt::AlignCenter);
    m_noPreview->setMargin(space::kSection);
    m_previewStack->addWidget(m_preview);
    m_previewStack->addWidget(m_noPreview);
    return m_previewStack;
}

const TemplateEntry &TemplatePanel::entry() const
{
    return m_entries.at(m_shown);
}

void TemplatePanel::chooseTemplate(const QString &name)
{
    for (int index = 0; index < m_entries.size(); ++index) {
        if (m_entries.at(index).kind.templateName == name)
            choose(index);
    }
}

/// What was typed is kept before another template is shown; what cannot be stays on screen.
void TemplatePanel::choose(int index)
{
    if (index != m_shown && (!isDirty() || save())) {
        m_shown = index;
        load();
    }
    m_choice->setCurrentIndex(m_shown);
}

void TemplatePanel::load()
{
    const auto text = m_store.text(entry().kind.templateName);
    if (!text)
        return m_workspace.notifier().report(text.error());
    m_kept = *text;
    m_fields->setFields(entry().kind.fields());
    m_text->setPlainText(m_kept);
    tryNow();
    showState();
    emit dirtyChanged();
}

bool TemplatePanel::isDirty() const
{
    return m_text->content() != m_kept;
}

QString TemplatePanel::problem() const
{
    return m_problem->isHidden() ? QString() : m_problemText->text();
}

void TemplatePanel::tryNow()
{
    m_pause.stop();
    showProblems();
    if (problem().isEmpty())
        showPreview();
}

void TemplatePanel::showProblems()
{
    const auto problems = documents::templateProblems(m_text->content(), entry().kind.fields());
    QList<int> lines;
    for (const documents::TemplateProblem &found : problems)
        lines.append(found.line);
    m_text->markLines(lines);
    m_problem->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return m_text->setAccessibleDescription({});
    QString said = documents::problemText(problems.first());
    if (problems.size() > 1)
        said += u' ' + tr("%n other line(s) to correct.", nullptr, int(problems.size()) - 1);
    m_problemText->setText(said);
    m_text->setAccessibleDescription(said);
}

void TemplatePanel::showPreview()
{
    const auto made = sampleDocument(m_workspace.database(), entry().kind, m_text->content(),
                                     m_workspace.today());
    m_previewStack->setCurrentIndex(made ? 0 : 1);
    if (made)
        m_preview->setPages(render::layout(made->document));
    else
        m_noPreview->setText(made.error().message);
}

void TemplatePanel::showState()
{
    const bool isEdited = m_store.isEdited(entry().kind.templateName).valueOr(false);
    const bool mayWrite = !m_workspace.isReadOnly();
    if (isDirty())
        m_state->setText(tr("Not kept yet"));
    else
        m_state->setText(isEdited ? tr("Reworded by the service") : tr("As it was shipped"));
    m_save->setEnabled(mayWrite && isDirty());
    m_restore->setEnabled(mayWrite && (isEdited || isDirty()));
}

bool TemplatePanel::save()
{
    const QString text = m_text->content();
    const auto saved = m_store.save(entry().kind.templateName, text, entry().kind.fields());
    if (!saved) {
        tryNow();
        if (const auto problems = documents::templateProblems(text, entry().kind.fields());
            !problems.isEmpty())
            m_text->goToLine(problems.first().line);
        m_workspace.notifier().report(saved.error());
        return false;
    }
    m_kept = text;
    tryNow();
    showState();
    emit dirtyChanged();
    m_workspace.notifier().done(
        tr("The template of %1 is kept. The next documents follow it.").arg(entry().title));
    return true;
}

void TemplatePanel::giveUp()
{
    load();
}

void TemplatePanel::restoreShipped()
{
    const QString former = m_kept;
    const TemplateEntry restored = entry();
    if (const auto done = m_store.restore(restored.kind.templateName); !done)
        return m_workspace.notifier().report(done.error());
    load();
    const auto undo = [this, former, restored] {
        const auto again = m_store.save(restored.kind.templateName, former, restored.kind.fields());
        if (!again)
            return m_workspace.notifier().report(again.error());
        load();
    };
    m_workspace.notifier().done(
        tr("The template of %1 is again as it was shipped.").arg(restored.title),
        {{tr("Undo"), undo}});
}

} // namespace faubourg::ui
