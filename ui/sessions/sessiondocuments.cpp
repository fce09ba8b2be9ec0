#include "ui/sessions/sessiondocuments.h"

#include "core/base/text/filename.h"
#include "core/render/layout.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/print/output.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/workspace.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

SessionDocuments::SessionDocuments(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    for (const documents::DocumentKind &kind : documents::documentKinds()) {
        if (kind.isAbout(documents::Selector::Session))
            addLine(kind);
    }
    layout->addStretch();
}

void SessionDocuments::addLine(const documents::DocumentKind &kind)
{
    const qsizetype place = m_lines.size();
    Line line{.key = kind.key, .label = kind.label, .note = mutedLabel({}, this), .buttons = {}};
    line.note->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(roleLabel(TextRole::Section, kind.label, this));
    texts->addWidget(line.note);
    auto *row = new QHBoxLayout;
    row->addLayout(texts, 1);
    const auto add = [&](QLatin1StringView iconName, const QString &text, Way way) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setAccessibleName(
            tr("%1: %2", "act and document").arg(QString(text).remove(u'…'), kind.label));
        connect(button, &QPushButton::clicked, this,
                [this, place, way] { make(m_lines.at(place), way); });
        row->addWidget(button, 0, Qt::AlignTop);
        line.buttons.append(button);
    };
    add("preview"_L1, tr("Preview"), Way::Preview);
    add("print"_L1, tr("Print…"), Way::Print);
    add("export"_L1, tr("PDF…"), Way::SavePdf);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addLayout(row);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    rows->addWidget(rule);
    m_lines.append(line);
}

void SessionDocuments::setSession(SessionId session, const QString &fileName)
{
    m_session = session;
    m_fileName = fileName;
    m_isRead = false;
    if (isVisible())
        read();
}

void SessionDocuments::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        read();
}

void SessionDocuments::read()
{
    m_isRead = true;
    for (const Line &line : std::as_const(m_lines)) {
        const auto prepared = prepare(line);
        for (QPushButton *button : line.buttons)
            button->setEnabled(bool(prepared));
        if (!prepared)
            line.note->setText(m_session.isValid() ? prepared.error().message
                                                   : tr("Create the session first."));
        else
            line.note->setText(prepared->warnings.isEmpty() ? tr("Ready.")
                                                            : prepared->warnings.join(u'\n'));
    }
}

Result<documents::Prepared> SessionDocuments::prepare(const Line &line) const
{
    return documents::prepareDocument(line.key, {.session = m_session}, m_workspace.database(),
                                      m_workspace.today());
}

/// Reads the session again: what was typed meanwhile is on the page.
void SessionDocuments::make(const Line &line, Way way)
{
    emit wanted();
    auto prepared = prepare(line);
    if (!prepared)
        return m_workspace.notifier().report(prepared.error());
    const QString fileName = safeFileName(m_fileName + u' ' + line.label);
    switch (way) {
    case Way::Preview:
        previewDocument(window(), std::move(prepared).value(), fileName);
        return;
    case Way::Print:
        return printDocument(window(), m_workspace.notifier(), prepared->document,
                             render::layout(prepared->document));
    case Way::SavePdf:
        return saveDocument(window(), m_workspace.notifier(), prepared->document, fileName);
    }
}

} // namespace faubourg::ui
