#pragma once

#include "core/draws/drawrepository.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace faubourg::ui {

class QuotaBars;

/// A label in the large type of the ceremony, `times` the base size.
QLabel *largeLabel(const QString &text, double times, QWidget *parent = nullptr);
/// The digest in groups of four, two lines of it: as it is read aloud.
QString spacedDigest(const QString &digest);

/// The public seed, typed twice, then read back in words.
class SeedPage final : public QWidget
{
    Q_OBJECT

public:
    SeedPage(const QString &rule, QWidget *parent = nullptr);

    void start();
    /// What was typed twice alike; empty until then.
    QString seed() const { return m_seed; }

signals:
    void confirmed(const QString &seed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeFirst();
    void compare();
    void confirm();

    QLabel *m_prompt;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_answer;
    QString m_seed;
};

/// The names drawn, one after the other, and the quotas filling.
class RevealPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RevealPage(QWidget *parent = nullptr);

    void setResult(const draws::Draw &draw, const QList<draws::DrawPersonRow> &persons,
                   const sortition::Pool &pool);
    bool isComplete() const { return m_cursor >= m_names.size(); }
    /// How many names have been shown.
    int revealed() const { return m_revealed; }
    void forward();
    void back();

private:
    void show();

    struct Name
    {
        QString number;
        QString text;
        QString college;
    };
    QList<Name> m_names;
    sortition::Pool m_pool;
    int m_revealed = 0;
    int m_cursor = 0; ///< names up to here are shown; behind m_revealed while one reads again
    QLabel *m_newest;
    QGridLayout *m_list;
    QWidget *m_listWidget;
    QScrollArea *m_scroll;
    QuotaBars *m_bars;
};

} // namespace faubourg::ui
