#include "ui/sessions/entryline.h"

#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace faubourg::ui {

using sessions::EntryKind;

EntryLine::EntryLine(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(tr("Type what is said, then choose what it is…"));
    m_line->setAccessibleName(tr("New entry"));
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(space::kSmall);
    // Each with its own letter under Alt: one key an entry, as function keys need Fn on laptops.
    const QList<std::pair<EntryKind, QString>> buttons{{EntryKind::Information, tr("In&formation")},
                                                       {EntryKind::Decision, tr("&Decision")},
                                                       {EntryKind::Proposal, tr("&Proposal")},
                                                       {EntryKind::Opinion, tr("&Opinion")}};
    for (const auto &[kind, text] : buttons) {
        auto *button = new QPushButton(text, this);
        kinds->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { enter(kind); });
    }
    kinds->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_line);
    layout->addLayout(kinds);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { enter(m_last); });
}

void EntryLine::enter(EntryKind kind)
{
    const QString text = m_line->text().trimmed();
    m_line->setFocus();
    if (text.isEmpty())
        return;
    m_last = kind;
    m_line->clear();
    emit entered(kind, text);
}

} // namespace faubourg::ui
