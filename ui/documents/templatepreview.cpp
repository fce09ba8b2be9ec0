#include "ui/documents/templatepreview.h"

#include "core/documents/templatetrial.h"
#include "core/render/layout.h"
#include "core/storage/database.h"
#include "ui/base/theme.h"
#include "ui/print/pageview.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using documents::Document;
using documents::Section;

namespace {

constexpr qsizetype kOffered = 40; ///< records in the list: the likeliest stand first
constexpr qsizetype kTried = 8;    ///< records tried before the first preview is given up
constexpr qsizetype kLetters = 3;  ///< of a mailing: typing must not wait for the others

/// `document` with its first letters alone; how many it has in all.
qsizetype keepFirstLetters(Document &document)
{
    const auto isLetter = [](const documents::Block &block) {
        return std::holds_alternative<Section>(block.content);
    };
    const qsizetype all = std::ranges::count_if(document.blocks, isLetter);
    qsizetype seen = 0;
    document.blocks.removeIf(
        [&](const documents::Block &block) { return isLetter(block) && ++seen > kLetters; });
    return all;
}

} // namespace

TemplatePreview::TemplatePreview(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_subject(new QComboBox(this))
    , m_note(mutedLabel({}, this))
    , m_pages(new PageView(this))
    , m_why(mutedLabel({}, this))
    , m_stack(new QStackedWidget(this))
{
    m_pages->setAccessibleName(tr("What the template gives"));
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setMargin(space::kSection);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_why);
    m_note->setWordWrap(true);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(10);
    auto *label = new QLabel(tr("Shown &with:"), this);
    label->setBuddy(m_subject);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_subject, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTight, 0, 0, 0);
    layout->setSpacing(space::kTight);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    connect(m_subject, &QComboBox::activated, this, &TemplatePreview::showChosen);
}

void TemplatePreview::setKind(const documents::DocumentKind &kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    m_subjects =
        subjectRows(m_workspace.database(), kind.selector, m_workspace.today()).valueOr({});
    m_subjects = m_subjects.first(std::min(kOffered, m_subjects.size()));
    m_subject->clear();
    for (const SubjectRow &subject : std::as_const(m_subjects))
        m_subject->addItem(subject.name);
    m_subject->setEnabled(m_subjects.size() > 1);
    m_why->setText(tr("There is nothing yet that this document could be about. The preview comes "
                      "with the first record."));
    m_stack->setCurrentWidget(m_why);
    m_note->hide();
    for (int i = 0; i < std::min(kTried, m_subjects.size()); ++i) {
        m_subject->setCurrentIndex(i);
        if (!tryShow(m_subjects.at(i)))
            return;
    }
}

void TemplatePreview::showText(const QString &text)
{
    m_text = text;
    showChosen();
}

void TemplatePreview::chooseSubject(qint64 id)
{
    const auto found = std::ranges::find(m_subjects, id, &SubjectRow::id);
    if (found == m_subjects.end())
        return;
    m_subject->setCurrentIndex(static_cast<int>(found - m_subjects.begin()));
    showChosen();
}

void TemplatePreview::showChosen()
{
    if (const auto index = m_subject->currentIndex(); index >= 0)
        tryShow(m_subjects.at(index));
}

/// Show the document about `subject`; why not, when it cannot be made.
std::optional<Error> TemplatePreview::tryShow(const SubjectRow &subject)
{
    const auto selection = selectionOf(m_kind->selector, subject.id);
    auto made = documents::tryTemplate(m_workspace.database(), *m_kind, selection, m_text,
                                       m_workspace.today());
    m_stack->setCurrentWidget(made ? static_cast<QWidget *>(m_pages) : m_why);
    if (!made) {
        m_why->setText(made.error().message);
        m_note->hide();
        return made.error();
    }
    Document document = std::move(made).value().document;
    const qsizetype letters = keepFirstLetters(document);
    m_note->setText(tr("The first %1 of %2 letters.").arg(kLetters).arg(letters));
    m_note->setVisible(letters > kLetters);
    m_pages->setPages(render::layout(document));
    return std::nullopt;
}

} // namespace faubourg::ui
