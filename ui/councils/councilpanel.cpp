#include "ui/councils/councilpanel.h"

#include "core/councils/councilrepository.h"
#include "ui/base/actpanel.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Council;
using councils::CouncilRepository;

CouncilPanel::CouncilPanel(Workspace &workspace, QWidget *parent, int margin)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_margin(margin)
    , m_persons(workspace.database())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kSmall);
    layout->setSpacing(space::kTight);
}

void CouncilPanel::showCouncil(const reports::CouncilStanding &standing)
{
    if (standing.council.id != m_standing.council.id) {
        for (ActPanel *act : std::as_const(m_acts))
            act->close();
    }
    m_standing = standing;
    fill();
}

QDate CouncilPanel::today() const
{
    return m_workspace.today();
}

bool CouncilPanel::canWrite() const
{
    return m_standing.council.id.isValid() && !m_workspace.isReadOnly();
}

QBoxLayout *CouncilPanel::addButtonLine(QBoxLayout *layout)
{
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(m_margin, 0, m_margin, 0);
    line->setSpacing(space::kSmall);
    line->addStretch();
    layout->addWidget(buttons);
    m_buttonLines += buttons;
    return line;
}

QPushButton *CouncilPanel::addButton(QBoxLayout *line, const QString &text,
                                     std::function<void()> run)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, std::move(run));
    line->insertWidget(line->count() - 1, button);
    return button;
}

ActPanel *CouncilPanel::addAct(FormWidget *form, std::function<void()> run)
{
    auto *act = new ActPanel(form, this);
    connect(act, &ActPanel::accepted, this, std::move(run));
    connect(act, &ActPanel::closed, this, [this] {
        for (QWidget *line : std::as_const(m_buttonLines))
            line->show();
    });
    auto *margins = new QHBoxLayout;
    margins->setContentsMargins(m_margin, 0, m_margin, 0);
    margins->addWidget(act);
    static_cast<QVBoxLayout *>(layout())->addLayout(margins);
    m_acts += act;
    return act;
}

bool CouncilPanel::open(ActPanel *act, const QString &title, const QString &verb)
{
    bool isSaved = true;
    emit aboutToAct(isSaved);
    if (!isSaved)
        return false;
    for (QWidget *line : std::as_const(m_buttonLines))
        line->hide();
    act->open(title, verb);
    return true;
}

bool CouncilPanel::saveCouncil(const Council &after, const QString &undoText)
{
    return m_workspace.save<CouncilRepository, Council>(u"council"_s, m_standing.council, after,
                                                        undoText);
}

void CouncilPanel::finish(ActPanel *act, const QString &said)
{
    if (act != nullptr)
        act->close();
    m_workspace.notifier().done(said, {{RecordTexts::undo(), [workspace = &m_workspace] {
                                            workspace->undoStack().undo();
                                        }}});
}

RecordField::Search CouncilPanel::personSearch() const
{
    return [this](const QString &words) {
        QList<RecordChoice> choices;
        const auto rows = m_persons.list({.words = words});
        for (const people::PersonRow &row : rows.valueOr({}))
            choices.append({row.id.value(), listName(row.name)});
        return choices;
    };
}

RecordField::NameOf CouncilPanel::personNames() const
{
    return [this](qint64 id) { return personName(PersonId(id)); };
}

QString CouncilPanel::personName(PersonId id) const
{
    const auto found = m_persons.find(id);
    return found ? listName(found->name) : QString();
}

} // namespace faubourg::ui
