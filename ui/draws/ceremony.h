#pragma once

#include "core/draws/drawrepository.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace faubourg::ui {

class RevealPage;
class SeedPage;
class Workspace;

/// The public draw on a screen for a room, by keyboard alone. The result is in the file before
/// the first name appears: whatever happens afterwards, it is shown again as it was.
class Ceremony final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { List, Digest, Seed, Reveal, Record };

    /// A frozen draw begins with its list; one that took place is shown again.
    Ceremony(Workspace &workspace, const draws::Draw &draw, const QString &councilName,
             QWidget *parent = nullptr);

    Step step() const { return m_step; }
    bool isPaused() const;
    const draws::Draw &draw() const { return m_draw; }
    RevealPage *revealPage() const { return m_reveal; }
    SeedPage *seedPage() const { return m_seed; }

signals:
    /// The draw took place.
    void drawn(faubourg::DrawId id);
    void recordWanted(faubourg::DrawId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QStringList stepNames();
    QWidget *makeHead();
    QWidget *listPage() const;
    QWidget *digestPage() const;
    QWidget *recordPage() const;
    QWidget *pausePage() const;
    void showStep(Step step);
    void showHead();
    void forward();
    void back();
    void pause();
    void run(const QString &seed);
    void loadResult();

    Workspace &m_workspace;
    draws::DrawRepository m_repository;
    draws::Draw m_draw;
    QString m_councilName;
    sortition::Dossier m_dossier;
    Step m_step = Step::List;
    QList<QLabel *> m_steps;
    QLabel *m_facts = nullptr; ///< council, digest and seed, above the names
    QStackedWidget *m_pages;
    SeedPage *m_seed = nullptr;
    RevealPage *m_reveal = nullptr;
    QLabel *m_hint;
};

} // namespace faubourg::ui
