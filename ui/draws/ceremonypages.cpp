#include "ui/draws/ceremonypages.h"

#include "core/base/text/numberwords.h"
#include "core/people/person.h"
#include "core/sortition/ft1.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/draws/quotabars.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr double kNameSize = 1.7;
constexpr double kNewestSize = 2.2;
constexpr double kHintSize = 1.3;

QFont largeFont(double times)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * times);
    return font;
}

} // namespace

QLabel *largeLabel(const QString &text, double times, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(largeFont(times));
    label->setWordWrap(true);
    return label;
}

QString spacedDigest(const QString &digest)
{
    QString spaced;
    for (qsizetype at = 0; at < digest.size(); at += 4) {
        if (at > 0)
            spaced += at == digest.size() / 2 ? u'\n' : u' ';
        spaced += digest.mid(at, 4);
    }
    return spaced;
}

SeedPage::SeedPage(const QString &rule, QWidget *parent)
    : QWidget(parent)
    , m_prompt(largeLabel({}, kNewestSize, this))
    , m_first(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_answer(largeLabel({}, kNewestSize, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSection);
    layout->addWidget(largeLabel(rule, kHintSize, this));
    layout->addWidget(m_prompt);
    for (QLineEdit *edit : {m_first, m_second}) {
        edit->setFont(largeFont(kNewestSize));
        edit->installEventFilter(this);
        layout->addWidget(edit);
    }
    m_first->setAccessibleName(tr("Public number"));
    m_second->setAccessibleName(tr("Public number, again"));
    layout->addWidget(m_answer);
    layout->addStretch();
    start();
}

void SeedPage::start()
{
    m_seed.clear();
    m_first->clear();
    m_second->clear();
    m_first->setReadOnly(false);
    m_second->hide();
    m_answer->clear();
    m_prompt->setText(tr("Type the public number, then Enter."));
    m_first->setFocus();
}

/// Enter goes on; every other key belongs to the field.
bool SeedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (watched == m_first)
        takeFirst();
    else if (m_seed.isEmpty())
        compare();
    else
        confirm();
    return true;
}

void SeedPage::takeFirst()
{
    if (sortition::canonicalSeed(m_first->text()).isEmpty())
        return;
    m_first->setReadOnly(true);
    m_first->setEchoMode(QLineEdit::Password); // the second typing copies nothing
    m_second->show();
    m_second->setFocus();
    m_prompt->setText(tr("Type it once more, then Enter."));
}

void SeedPage::compare()
{
    m_first->setEchoMode(QLineEdit::Normal);
    const QString typed = sortition::canonicalSeed(m_second->text());
    if (typed != sortition::canonicalSeed(m_first->text())) {
        start();
        m_answer->setText(tr("The two are not alike. Type the number again."));
        return;
    }
    m_seed = typed;
    m_second->setReadOnly(true);
    m_prompt->setText(tr("Read it aloud. Enter draws: this cannot be undone. Page Up corrects."));
    const QString words = numbersInWords(typed, interfaceLanguage());
    m_answer->setText(words.isEmpty() ? typed : words);
}

void SeedPage::confirm()
{
    emit confirmed(m_seed);
}

RevealPage::RevealPage(QWidget *parent)
    : QWidget(parent)
    , m_newest(largeLabel({}, kNewestSize, this))
    , m_listWidget(new QWidget)
    , m_scroll(new QScrollArea(this))
    , m_bars(new QuotaBars(this))
{
    m_list = new QGridLayout(m_listWidget);
    m_list->setContentsMargins(0, 0, space::kLarge, 0);
    m_list->setHorizontalSpacing(space::kLarge);
    m_list->setColumnStretch(1, 1);
    m_list->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(m_listWidget);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_bars->setFont(largeFont(kHintSize));
    auto *left = new QVBoxLayout;
    left->addWidget(m_scroll, 1);
    left->addWidget(m_newest);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSection);
    layout->addLayout(left, 3);
    layout->addWidget(m_bars, 1, Qt::AlignTop);
}

void RevealPage::setResult(const draws::Draw &draw, const QList<draws::DrawPersonRow> &persons,
                           const sortition::Pool &pool)
{
    QList<draws::DrawPersonRow> seated;
    std::ranges::copy_if(persons, std::back_inserter(seated), [](const draws::DrawPersonRow &row) {
        return row.entry.outcome == draws::Outcome::Seat;
    });
    std::ranges::sort(seated, {}, [](const draws::DrawPersonRow &row) { return row.entry.rank; });
    m_names.clear();
    for (const draws::DrawPersonRow &row : std::as_const(seated)) {
        const bool isMinor = people::isMinorOn(row.birthDate, draw.referenceDate);
        m_names.append({row.entry.number,
                        draws::shownName(row.name, row.entry.number, draw.namesShown, isMinor),
                        row.collegeName});
    }
    m_pool = pool;
    m_revealed = 0;
    m_cursor = 0;
    show();
}

void RevealPage::forward()
{
    if (isComplete())
        return;
    ++m_cursor;
    m_revealed = qMax(m_revealed, m_cursor);
    show();
}

void RevealPage::back()
{
    if (m_cursor > 1)
        --m_cursor;
    show();
}

void RevealPage::show()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList numbers;
    for (int i = 0; i < m_cursor; ++i) {
        const Name &name = m_names.at(i);
        numbers += name.number;
        const auto add = [&](const QString &text, int column) {
            QLabel *label = largeLabel(text, kNameSize, m_listWidget);
            label->setWordWrap(false);
            QFont font = label->font();
            font.setBold(i + 1 == m_cursor);
            label->setFont(font);
            m_list->addWidget(label, i, column, column == 0 ? Qt::AlignRight : Qt::AlignLeft);
        };
        add(QString::number(i + 1), 0);
        add(name.text, 1);
        add(name.college, 2);
    }
    m_bars->setFills(draws::quotaStandings(m_pool, numbers));
    m_newest->setText(isComplete() ? tr("All seats are drawn. Space: the record.")
                                   : tr("Seat %1: Space to reveal").arg(m_cursor + 1));
    // The list has its new height only once it is laid out.
    QTimer::singleShot(0, m_scroll, [scroll = m_scroll] {
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    });
}

} // namespace faubourg::ui
