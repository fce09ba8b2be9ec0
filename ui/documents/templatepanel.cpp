#include "ui/documents/templatepanel.h"

#include "ui/base/band.h"
#include "ui/base/theme.h"
#include "ui/documents/findbar.h"
#include "ui/documents/improvedtext.h"
#include "ui/documents/templateeditor.h"
#include "ui/documents/templatepreview.h"
#include "ui/documents/templatetext.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using documents::DocumentKind;
using documents::DocumentTemplate;

namespace {

constexpr int kShortestPause = 300; ///< ms without a key before the text is tried
constexpr int kLongestPause = 2000;
constexpr int kPauseForCost = 5; ///< pauses last so many times what a preview takes

const QString kKind = u"document_template"_s;

} // namespace

QList<TemplateEntry> templateEntries()
{
    QList<TemplateEntry> entries;
    for (const DocumentKind &kind : documents::documentKinds()) {
        const auto known = std::ranges::find_if(entries, [&](const TemplateEntry &entry) {
            return entry.kind.templateName == kind.templateName;
        });
        if (known == entries.end())
            entries.append({kind, kind.label});
        else
            known->title += u" · "_s + kind.label;
    }
    return entries;
}

TemplatePanel::TemplatePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_store(workspace.database())
    , m_choice(new QComboBox(this))
    , m_state(mutedLabel({}, this))
    , m_save(new QPushButton(tr("&Keep this text"), this))
    , m_restore(new QPushButton(tr("Back to the &original"), this))
    , m_offer(new Band(this))
    , m_editor(new TemplateEditor(this))
    , m_preview(new TemplatePreview(workspace, this))
    , m_improved(new ImprovedText(this))
    , m_right(new QStackedWidget(this))
{
    m_right->addWidget(m_preview);
    m_right->addWidget(m_improved);
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_editor);
    columns->addWidget(m_right);
    columns->setSizes({500, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->addLayout(makeHeading());
    layout->addWidget(m_offer);
    layout->addWidget(columns, 1);
    m_editor->setReadOnly(workspace.isReadOnly());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kShortestPause);
    connect(&m_pause, &QTimer::timeout, this, &TemplatePanel::tryNow);
    connect(text(), &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        showState();
        emit dirtyChanged();
    });
    connect(m_improved, &ImprovedText::closed, this, [this] { showDifferences(false); });
    connect(&workspace, &Workspace::changed, this, [this](const QString &kind) {
        if (kind == kKind)
            reload();
    });
    load();
}

QLayout *TemplatePanel::makeHeading()
{
    for (const TemplateEntry &entry : std::as_const(m_entries))
        m_choice->addItem(entry.title);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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

TemplateText *TemplatePanel::text() const
{
    return m_editor->text();
}

PageView *TemplatePanel::preview() const
{
    return m_preview->pages();
}

QString TemplatePanel::problem() const
{
    return m_editor->problem();
}

QString TemplatePanel::shipped() const
{
    return documents::TemplateStore::shipped(entry().kind.templateName).valueOr({});
}

void TemplatePanel::find()
{
    m_editor->findBar()->start();
}

void TemplatePanel::chooseTemplate(const QString &name)
{
    for (int index = 0; index < m_entries.size(); ++index) {
        if (m_entries.at(index).kind.templateName == name)
            choose(index);
    }
}

void TemplatePanel::chooseSubject(qint64 id)
{
    m_preview->chooseSubject(id);
}

bool TemplatePanel::showRecord(qint64 id)
{
    const auto found = m_store.find(RowId(id));
    if (found)
        chooseTemplate(found->name);
    return found.has_value();
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
    m_kept = text()->content(); // nothing typed is left to keep
    reload();
    m_editor->setFields(entry().kind.fields());
    m_editor->showProblems({});
    m_preview->setKind(entry().kind, m_kept);
    m_pause.stop();
    showDifferences(false);
}

/// Read what is kept again; what is being typed stays as it is.
void TemplatePanel::reload()
{
    const bool wasDirty = isDirty();
    auto own = m_store.edited(entry().kind.templateName);
    if (!own)
        return m_workspace.notifier().report(own.error());
    m_own = std::move(own).value();
    m_kept = m_own ? m_own->text : shipped();
    if (!wasDirty && isDirty())
        text()->setPlainText(m_kept);
    showOffer();
    showState();
    emit dirtyChanged();
}

bool TemplatePanel::isDirty() const
{
    return text()->content() != m_kept;
}

void TemplatePanel::tryNow()
{
    m_pause.stop();
    m_editor->showProblems(documents::templateProblems(text()->content(), entry().kind.fields()));
    if (!problem().isEmpty())
        return;
    QElapsedTimer cost;
    cost.start();
    m_preview->showText(text()->content());
    m_pause.setInterval(std::clamp(static_cast<int>(cost.elapsed()) * kPauseForCost, kShortestPause,
                                   kLongestPause));
}

void TemplatePanel::showState()
{
    const bool mayWrite = !m_workspace.isReadOnly();
    if (isDirty())
        m_state->setText(tr("Not kept yet"));
    else
        m_state->setText(m_own ? tr("Reworded by the service") : tr("As it was shipped"));
    m_save->setEnabled(mayWrite && isDirty());
    m_restore->setEnabled(mayWrite && (m_own || isDirty()));
}

/// A quiet word when the shipped text is better than it was when the office reworded it.
void TemplatePanel::showOffer()
{
    const auto improved = m_own ? documents::improvedSince(*m_own) : std::nullopt;
    if (!improved || m_workspace.isReadOnly()) {
        m_offer->clear();
        return showDifferences(false);
    }
    m_improved->compare(*m_own, *improved);
    m_offer->showNotice(
        Sign::Information,
        tr("The text shipped for this document was improved since you reworded it. Yours applies."),
        {{tr("See the &differences"), [this] { showDifferences(true); }},
         {tr("Take the &new text"), [this] { restoreShipped(); }},
         {tr("Keep &mine"), [this] { keepOwn(); }}});
}

void TemplatePanel::showDifferences(bool shown)
{
    m_right->setCurrentWidget(shown ? static_cast<QWidget *>(m_improved) : m_preview);
}

/// Store the office's own text, or none, as one act that can be undone.
bool TemplatePanel::keep(std::optional<DocumentTemplate> text, const QString &act)
{
    if (!m_own && !text)
        return true;
    return m_workspace.save<documents::TemplateStore>(kKind, m_own, std::move(text), act);
}

bool TemplatePanel::save()
{
    tryNow();
    if (!problem().isEmpty()) {
        const auto found = documents::templateProblems(text()->content(), entry().kind.fields());
        text()->goToLine(found.first().line);
        m_workspace.notifier().report({ErrorCode::InvalidInput, problem(), {}});
        return false;
    }
    std::optional<DocumentTemplate> own;
    if (const QString typed = text()->content(); typed != shipped()) {
        own =
            m_own.value_or(DocumentTemplate{.name = entry().kind.templateName, .basis = shipped()});
        own->text = typed;
    }
    if (!keep(own, tr("Reword the template of %1").arg(entry().title)))
        return false;
    m_workspace.notifier().done(
        tr("The template of %1 is kept. The next documents follow it.").arg(entry().title),
        {{tr("Undo"), [this] { m_workspace.undoStack().undo(); }}});
    return true;
}

void TemplatePanel::giveUp()
{
    text()->setPlainText(m_kept);
    tryNow();
}

void TemplatePanel::restoreShipped()
{
    if (isDirty()) {
        tryNow();
        if (!problem().isEmpty() || !save()) // what would not print is not worth coming back to
            giveUp();
    }
    if (!keep(std::nullopt, tr("Restore the template of %1").arg(entry().title)))
        return;
    tryNow();
    m_workspace.notifier().done(
        tr("The template of %1 is again as it was shipped.").arg(entry().title),
        {{tr("Undo"), [this] { m_workspace.undoStack().undo(); }}});
}

void TemplatePanel::keepOwn()
{
    if (!m_own)
        return;
    DocumentTemplate own = *m_own;
    own.basis = shipped();
    if (keep(own, tr("Keep the wording of %1").arg(entry().title)))
        m_workspace.notifier().done(tr("Your text stays. The new one is not offered again."),
                                    {{tr("Undo"), [this] { m_workspace.undoStack().undo(); }}});
}

} // namespace faubourg::ui
