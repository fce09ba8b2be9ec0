#include "ui/training/tallypanel.h"

#include "core/base/text/numbers.h"
#include "ui/base/barlist.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using training::QuestionTally;

namespace {

QList<Bar> barsOf(const QuestionTally &tally)
{
    QList<Bar> bars;
    for (const training::OptionCount &option : tally.options) {
        const QString share = tally.answered == 0
            ? missingText()
            : percentText(QString::number(100.0 * option.count / tally.answered, 'f', 1),
                          interfaceLanguage());
        bars.append({option.option, option.count, u"%1 · %2"_s.arg(option.count).arg(share)});
    }
    return bars;
}

} // namespace

TallyPanel::TallyPanel(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
}

void TallyPanel::showTally(const training::Tally &tally)
{
    delete m_content; // never the sender: it holds no button
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    m_layout->addWidget(m_content);
    layout->addWidget(mutedLabel(
        tally.responses == 0 ? tr("Nobody has answered yet. Answers are entered under “Answers”.")
                             : tr("%n questionnaire(s) given back.", nullptr, tally.responses),
        m_content));
    if (tally.responses > 0) {
        for (const QuestionTally &one : tally.questions)
            addQuestion(one);
    }
    layout->addStretch();
}

void TallyPanel::addQuestion(const QuestionTally &tally)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    QLabel *heading = roleLabel(TextRole::Section, tally.question.wording, m_content);
    heading->setWordWrap(true);
    heading->setContentsMargins(0, space::kMedium, 0, 0);
    layout->addWidget(heading);
    QString note = tr("%n answered.", nullptr, tally.answered);
    if (!tally.median.isEmpty())
        note += u' ' + tr("Middle answer: %1.").arg(tally.median);
    layout->addWidget(mutedLabel(note, m_content));
    if (!tally.options.isEmpty()) {
        auto *bars = new BarList(tally.question.wording, m_content);
        bars->setBars(barsOf(tally));
        layout->addWidget(bars);
    }
    for (const QString &text : tally.texts) {
        auto *said = new QLabel(tr("“%1”", "an answer").arg(text), m_content);
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(said);
    }
}

} // namespace faubourg::ui
