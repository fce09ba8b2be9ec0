#include "ui/draws/drawpreparation.h"

#include "core/sortition/explanation.h"
#include "ui/base/band.h"
#include "ui/base/dialogs.h"
#include "ui/base/gridview.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/draws/drawquotagrid.h"
#include "ui/draws/drawtexts.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using draws::Draw;

DrawPreparation::DrawPreparation(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_repository(workspace.database())
    , m_title(roleLabel(TextRole::Section, {}, this))
    , m_band(new Band(this))
    , m_form(new Form<Draw>)
    , m_quotas(new DrawQuotaGrid(this))
    , m_grid(new Grid(tr("Quotas"), m_quotas,
                      tr("Quotas count the whole council, those already seated included."), this))
    , m_conflict(new QLabel(this))
    , m_ways(new QWidget(this))
    , m_chances(new QLabel(this))
    , m_progress(mutedLabel({}, this))
    , m_compute(new QPushButton(tr("Compute the chances"), this))
    , m_stop(new QPushButton(tr("Stop here"), this))
    , m_save(new QPushButton(tr("Save the preparation"), this))
    , m_freeze(new QPushButton(tr("Freeze the draw…"), this))
    , m_solver(new DrawSolver(this))
{
    buildForm();
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    inner->setSpacing(space::kMedium);
    inner->addWidget(m_form);
    inner->addLayout(makeQuotas());
    inner->addLayout(makeChances());
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the field that has the keyboard
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    layout->setSpacing(space::kSmall);
    m_title->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_band);
    layout->addWidget(scroll, 1);
    layout->addLayout(makeButtons());

    connect(m_form, &FormWidget::edited, this, &DrawPreparation::refresh);
    connect(m_quotas, &DrawQuotaGrid::entered, this, &DrawPreparation::refresh);
    connect(m_solver, &DrawSolver::progressed, this, [this](double chance, double bound) {
        m_progress->setText(tr("Smallest chance found %1; no draw gives more than %2.")
                                .arg(chanceText(chance), chanceText(bound)));
    });
    connect(m_solver, &DrawSolver::finished, this, &DrawPreparation::takeChances);
    updateButtons();
}

void DrawPreparation::buildForm()
{
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    const QDate today = m_workspace.today();
    const auto date = [&](const QString &title, auto member, Need need = Need::Optional) {
        m_form->date(title, member, DateHint::NextOccurrence, need)->setToday(today);
    };
    m_form->addSection(tr("The public draw"));
    date(tr("&Day of the draw"), &Draw::heldOn, Need::Compulsory);
    m_form->time(tr("&Time"), &Draw::heldAt);
    m_form->line(tr("&Place"), &Draw::place);
    m_form->text(tr("Publi&c number"), &Draw::seedRule, Need::Compulsory)->setVisibleLines(3);
    m_form->choice(tr("&Names shown"), &Draw::namesShown, namesShownChoices());
    date(tr("Answers &before"), &Draw::answerBy);
    date(tr("&List valid until"), &Draw::listValidUntil);
    m_form->line(tr("O&rigin of the list"), &Draw::listSource);
    m_form->addSection(tr("What is drawn"));
    m_form->number(tr("&Seats"), &Draw::seats, 1, sortition::kMaxSeats, Need::Compulsory);
    m_form->number(tr("S&ubstitutes who wait"), &Draw::waitingList, 0, sortition::kMaxCandidates);
    date(tr("&Ages counted on"), &Draw::referenceDate, Need::Compulsory);
    m_form->choice(tr("&Method"), &Draw::method, methodChoices());
    m_form->check(tr("&One person a household at most"), &Draw::onePerHousehold);
}

QLayout *DrawPreparation::makeQuotas()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::kSmall);
    layout->addWidget(roleLabel(TextRole::Section, tr("Quotas"), this));
    layout->addWidget(m_grid);
    m_conflict->setWordWrap(true);
    m_conflict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_conflict);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(space::kTight);
    layout->addWidget(m_ways);
    return layout;
}

QLayout *DrawPreparation::makeChances()
{
    m_chances->setWordWrap(true);
    m_chances->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_compute);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_progress, 1);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::kSmall);
    layout->addWidget(roleLabel(TextRole::Section, tr("Chances"), this));
    layout->addLayout(buttons);
    layout->addWidget(m_chances);
    connect(m_compute, &QPushButton::clicked, this, &DrawPreparation::compute);
    connect(m_stop, &QPushButton::clicked, m_solver, &DrawSolver::stop);
    return layout;
}

QLayout *DrawPreparation::makeButtons()
{
    makePrimary(m_freeze);
    auto *close = new QPushButton(tr("Back to the list"), this);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(close);
    layout->addStretch();
    layout->addWidget(m_save);
    layout->addWidget(m_freeze);
    connect(close, &QPushButton::clicked, this, [this] {
        m_solver->giveUp();
        emit closed();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            m_workspace.notifier().done(tr("The draw of %1 is prepared.").arg(m_councilName));
    });
    connect(m_freeze, &QPushButton::clicked, this, &DrawPreparation::freeze);
    return layout;
}

void DrawPreparation::start(const Draw &draw, const QString &councilName)
{
    m_solver->giveUp();
    m_draw = draw;
    m_councilName = councilName;
    m_band->clear();
    m_title->setText(tr("A draw by lot for %1").arg(councilName));
    m_sources = {};
    apply(draw);
}

void DrawPreparation::apply(const Draw &changed)
{
    m_draw = changed;
    m_form->load(changed);
    m_form->clearMessages();
    QList<QuotaLine> lines;
    for (const draws::DrawQuota &quota : changed.quotas)
        lines.append({quota, 0});
    m_quotas->setLines(lines);
    refresh();
}

Draw DrawPreparation::edited() const
{
    Draw draw = m_draw;
    m_form->store(draw);
    draw.quotas.clear();
    for (const QuotaLine &line : m_quotas->lines())
        draw.quotas += line.quota;
    return draw;
}

void DrawPreparation::readSources()
{
    const Draw draw = edited();
    auto found = m_repository.sources(draw.council, draw.referenceDate);
    if (!found)
        return m_workspace.notifier().report(found.error());
    m_sources = std::move(found).value();
}

void DrawPreparation::refresh()
{
    m_solver->giveUp();
    m_prepared.reset();
    m_chances->clear();
    m_progress->clear();
    m_isPossible = false;
    qDeleteAll(m_ways->findChildren<QPushButton *>());
    if (m_form->hasProblem()) {
        m_conflict->setText(tr("Complete the fields above first."));
        return updateButtons();
    }
    readSources();
    const Draw draw = edited();
    const auto made = makePool(draw, m_sources);
    if (!made) {
        m_conflict->setText(made.error().message);
        return updateButtons();
    }
    QList<QuotaLine> lines = m_quotas->lines();
    bool isCounted = true;
    for (QuotaLine &line : lines) {
        const int candidates = candidatesFor(line.quota, *made, m_sources, draw.referenceDate);
        isCounted = isCounted && candidates == line.candidates;
        line.candidates = candidates;
    }
    if (!isCounted)
        m_quotas->setLines(lines);
    showConflict(*made);
    updateButtons();
}

void DrawPreparation::showConflict(const draws::DrawPool &made)
{
    const auto conflict = sortition::findConflict(sortition::makeModel(made.pool));
    m_isPossible = !conflict;
    if (!conflict) {
        m_conflict->setText(tr("%n candidate(s) take part; these quotas can be met.", nullptr,
                               static_cast<int>(made.pool.candidates.size())));
        return;
    }
    const QString why = sentence(*conflict, made.pool);
    m_conflict->setText(conflict->hasTooFewCandidates
                            ? why + u'.'
                            : tr("These cannot be met together: %1. One click makes the draw "
                                 "possible:")
                                  .arg(why));
    for (const sortition::WayOut &way : sortition::findWaysOut(made.pool)) {
        auto *button = new QPushButton(sentence(way, made.pool), m_ways);
        const Draw after = relaxed(edited(), made.pool, way);
        connect(
            button, &QPushButton::clicked, this, [this, after] { apply(after); },
            Qt::QueuedConnection);
        m_ways->layout()->addWidget(button);
        button->show();
    }
}

void DrawPreparation::compute()
{
    const Draw draw = edited();
    const auto made = makePool(draw, m_sources);
    if (!made)
        return m_band->showNotice(Sign::Broken, made.error().message);
    m_chances->clear();
    m_progress->setText(tr("Looking for the fairest draw…"));
    m_solver->start(made->pool, draw.method);
    updateButtons();
}

void DrawPreparation::takeChances(const std::shared_ptr<Result<sortition::Preparation>> &made)
{
    m_progress->clear();
    if (!*made) {
        m_band->showNotice(Sign::Broken, made->error().message);
    } else {
        m_band->clear();
        m_prepared = **made;
        m_chances->setText(chanceLines(*m_prepared).join(u'\n'));
    }
    updateButtons();
}

bool DrawPreparation::save()
{
    const auto stored = m_repository.save(edited());
    if (!stored) {
        m_band->showNotice(Sign::Broken, stored.error().message);
        return false;
    }
    m_draw = *stored;
    m_workspace.announce(u"draw"_s, stored->id.value());
    emit saved(stored->id);
    return true;
}

void DrawPreparation::freeze()
{
    const auto agreed = confirm(
        this,
        {.title = tr("Freeze the draw of %1").arg(m_councilName),
         .consequence = tr("The list, the quotas and the chances can no longer change: their "
                           "digest is to be published before the seed exists. A correction asks "
                           "for another draw and another seed; both are kept."),
         .verb = tr("Freeze the draw")});
    if (!agreed || !m_prepared)
        return;
    const sortition::Dossier dossier = m_prepared->dossier;
    if (!save())
        return;
    const auto frozen = m_repository.freeze(m_draw, dossier, m_workspace.today());
    if (!frozen)
        return m_band->showNotice(Sign::Broken, frozen.error().message);
    m_workspace.announce(u"draw"_s, frozen->id.value());
    emit saved(frozen->id);
    emit closed();
    m_workspace.notifier().done(
        tr("The draw of %1 is frozen. Post its notice before the seed exists.").arg(m_councilName));
}

void DrawPreparation::updateButtons()
{
    const bool canWrite = !m_workspace.isReadOnly();
    m_compute->setEnabled(m_isPossible && !m_solver->isRunning());
    m_stop->setVisible(m_solver->isRunning());
    m_save->setEnabled(canWrite && !m_form->hasProblem());
    m_freeze->setEnabled(canWrite && m_prepared.has_value());
    m_freeze->setToolTip(m_prepared ? QString() : tr("Compute the chances first."));
}

} // namespace faubourg::ui
