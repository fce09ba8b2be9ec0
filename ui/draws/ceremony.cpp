#include "ui/draws/ceremony.h"

#include "core/base/text/dates.h"
#include "core/base/text/words.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/draws/ceremonypages.h"
#include "ui/shell/workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using draws::Draw;

namespace {

constexpr double kTextSize = 2.2;
constexpr double kSmallSize = 1.3;
constexpr int kMargin = 48;

} // namespace

Ceremony::Ceremony(Workspace &workspace, const Draw &draw, const QString &councilName,
                   QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_workspace(workspace)
    , m_repository(workspace.database())
    , m_draw(draw)
    , m_councilName(councilName)
    , m_pages(new QStackedWidget(this))
    , m_hint(largeLabel({}, kSmallSize, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Draw by lot of %1").arg(councilName));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const auto bytes = m_repository.dossier(draw);
    const auto dossier =
        bytes ? sortition::readDossier(*bytes) : Result<sortition::Dossier>(bytes.error());
    if (dossier)
        m_dossier = *dossier;
    else
        workspace.notifier().report(dossier.error());
    m_seed = new SeedPage(m_dossier.seedRule, this);
    m_reveal = new RevealPage(this);
    m_pages->addWidget(listPage());
    m_pages->addWidget(digestPage());
    m_pages->addWidget(m_seed);
    m_pages->addWidget(m_reveal);
    m_pages->addWidget(recordPage());
    m_pages->addWidget(pausePage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, space::kSection, kMargin, space::kSection);
    layout->setSpacing(space::kSection);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_hint);
    connect(m_seed, &SeedPage::confirmed, this, &Ceremony::run);
    if (isDrawn(draw))
        loadResult();
    showStep(isDrawn(draw) ? Step::Reveal : Step::List);
}

QStringList Ceremony::stepNames()
{
    return {tr("List"), tr("Digest"), tr("Public number"), tr("Draw"), tr("Record")};
}

QWidget *Ceremony::makeHead()
{
    auto *head = new QWidget(this);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(space::kSection);
    for (qsizetype i = 0; i < stepNames().size(); ++i) {
        m_steps.append(largeLabel({}, kSmallSize, head));
        m_steps.last()->setWordWrap(false);
        steps->addWidget(m_steps.last());
    }
    steps->addStretch();
    m_facts = largeLabel({}, kSmallSize, head);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addLayout(steps);
    layout->addWidget(m_facts);
    return head;
}

QWidget *Ceremony::listPage() const
{
    QStringList lines{m_councilName, tr("%n seat(s) to draw", nullptr, m_draw.seats),
                      tr("%n candidate(s) take part", nullptr,
                         static_cast<int>(m_dossier.pool.candidates.size()))};
    if (!m_dossier.pool.seated.empty())
        lines += tr("%n member(s) keep their seat", nullptr,
                    static_cast<int>(m_dossier.pool.seated.size()));
    for (const auto &quota : draws::quotaStandings(m_dossier.pool, {})) {
        const QString bounds = quota.minimum == quota.maximum
            ? QString::number(quota.maximum)
            : tr("%1 to %2").arg(quota.minimum).arg(quota.maximum);
        lines += tr("%1: %2").arg(quota.label, bounds);
    }
    QLabel *text = largeLabel(lines.join(u'\n'), kTextSize);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return text;
}

QWidget *Ceremony::digestPage() const
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSection);
    layout->addWidget(largeLabel(tr("The dossier was frozen on %1. Its digest was published:")
                                     .arg(plainDate(m_draw.frozenOn, interfaceLanguage())),
                                 kTextSize));
    QLabel *digest = largeLabel(spacedDigest(m_draw.dossierSha256), kTextSize);
    QFont font = digest->font();
    font.setBold(true);
    digest->setFont(font);
    layout->addWidget(digest);
    layout->addWidget(
        largeLabel(tr("Whoever noted it can compare. If one sign of the list or of the quotas had "
                      "changed since, it would be another."),
                   kTextSize));
    layout->addStretch();
    return page;
}

QWidget *Ceremony::recordPage() const
{
    QLabel *text = largeLabel(
        tr("The result is in the file.\n\nAnybody can check it with the dossier and the public "
           "number, with two commands of any computer or a page in a browser.\n\nSpace opens the "
           "record, ready to sign."),
        kTextSize);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return text;
}

QWidget *Ceremony::pausePage() const
{
    QLabel *text =
        largeLabel(tr("Pause\n\nSpace goes on. Escape leaves; nothing is lost."), kTextSize);
    text->setAlignment(Qt::AlignCenter);
    return text;
}

bool Ceremony::isPaused() const
{
    return m_pages->currentIndex() > static_cast<int>(Step::Record);
}

void Ceremony::showStep(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    showHead();
    if (step == Step::Seed)
        m_seed->start();
    else
        setFocus();
    m_hint->setText(step == Step::Seed
                        ? tr("Enter: next   Page Up: back   F11: window   Escape: pause")
                        : tr("Space: next   Page Up: read again   F11: window   Escape: pause"));
}

void Ceremony::showHead()
{
    const QStringList names = stepNames();
    const auto current = static_cast<qsizetype>(m_step);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString done = i < current ? u" ✓"_s : QString();
        m_steps.at(i)->setText(u"%1\u00a0%2%3"_s.arg(QString::number(i + 1), names.at(i), done));
        QFont font = m_steps.at(i)->font();
        font.setBold(i == current);
        font.setUnderline(i == current);
        m_steps.at(i)->setFont(font);
    }
    const bool showsFacts = m_step == Step::Reveal || m_step == Step::Record;
    m_facts->setVisible(showsFacts);
    m_facts->setText(tr("%1. Digest %2… Public number %3")
                         .arg(m_councilName, m_draw.dossierSha256.first(16), m_draw.seed));
}

void Ceremony::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
        return forward();
    case Qt::Key_PageUp:
        return back();
    case Qt::Key_F11:
        return isFullScreen() ? showNormal() : showFullScreen();
    case Qt::Key_Escape:
        return pause();
    default:
        QWidget::keyPressEvent(event);
    }
}

void Ceremony::forward()
{
    if (isPaused())
        return showStep(m_step);
    switch (m_step) {
    case Step::List:
        return showStep(Step::Digest);
    case Step::Digest:
        return showStep(Step::Seed);
    case Step::Seed: // its own fields go on
        return;
    case Step::Reveal:
        return m_reveal->isComplete() ? showStep(Step::Record) : m_reveal->forward();
    case Step::Record:
        emit recordWanted(m_draw.id);
        return;
    }
}

/// Before the draw, one step back; after it, one name back: what is drawn stays drawn.
void Ceremony::back()
{
    if (isPaused())
        return showStep(m_step);
    switch (m_step) {
    case Step::List:
        return;
    case Step::Digest:
        return showStep(Step::List);
    case Step::Seed:
        return m_seed->seed().isEmpty() ? showStep(Step::Digest) : m_seed->start();
    case Step::Reveal:
        return m_reveal->back();
    case Step::Record:
        return showStep(Step::Reveal);
    }
}

void Ceremony::pause()
{
    if (isPaused()) {
        close();
        return;
    }
    m_pages->setCurrentIndex(m_pages->count() - 1);
    setFocus();
}

void Ceremony::run(const QString &seed)
{
    const auto done = m_repository.run(m_draw, seed, m_workspace.today());
    if (!done) {
        m_hint->setText(done.error().message);
        return;
    }
    m_draw = *done;
    loadResult();
    showStep(Step::Reveal);
    m_workspace.announce(u"draw"_s, m_draw.id.value());
    m_workspace.announce(u"candidacy"_s);
    emit drawn(m_draw.id);
}

void Ceremony::loadResult()
{
    const auto persons = m_repository.persons(m_draw.id);
    if (!persons)
        return m_workspace.notifier().report(persons.error());
    m_reveal->setResult(m_draw, *persons, m_dossier.pool);
}

} // namespace faubourg::ui
