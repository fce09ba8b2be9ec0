#include "ui/settings/paperfields.h"

#include "core/office/accent.h"
#include "core/office/office.h"
#include "core/render/style.h"

#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(colour);
    return pixmap;
}

} // namespace

MillimetreField::MillimetreField(QWidget *parent) : LineField(parent)
{
    setWidthInCharacters(6);
}

std::optional<int> MillimetreField::tenths() const
{
    QString typed = LineField::value().simplified();
    typed.replace(u"−"_s, u"-"_s).replace(u',', u'.').remove(u"mm"_s);
    bool isNumber = typed.isEmpty();
    const double millimetres = typed.isEmpty() ? 0 : typed.trimmed().toDouble(&isNumber);
    const int tenths = qRound(millimetres * 10);
    if (!isNumber || qAbs(millimetres * 10) > office::kMostEnvelopeOffset)
        return std::nullopt;
    return tenths;
}

int MillimetreField::value() const
{
    return tenths().value_or(0);
}

void MillimetreField::setValue(int tenths)
{
    LineField::setValue(QLocale().toString(tenths / 10.0, 'g', 3).replace(u'-', u"−"_s));
}

QString MillimetreField::typingProblem() const
{
    return tenths() ? QString() : tr("Write a number of millimetres between −10 and 10.");
}

AccentField::AccentField(QWidget *parent) : LineField(parent)
{
    setWidthInCharacters(9);
    setPlaceholder(u"#1f4e79"_s);
    auto *action = line()->addAction(QIcon(), QLineEdit::LeadingPosition);
    auto *menu = new QMenu(this);
    const std::pair<QString, QString> offered[] = {
        {tr("As Faubourg"), {}},     {tr("Night blue"), u"#12355b"_s}, {tr("Blue"), u"#1457a8"_s},
        {tr("Green"), u"#00664f"_s}, {tr("Plum"), u"#6b2f6b"_s},       {tr("Garnet"), u"#8a1538"_s},
        {tr("Brown"), u"#6b3e12"_s}, {tr("Slate"), u"#3a4653"_s},
    };
    for (const auto &[name, colour] : offered) {
        const QColor shown = colour.isEmpty() ? QColor::fromRgb(render::kAccent) : QColor(colour);
        connect(menu->addAction(swatch(shown), name), &QAction::triggered, this,
                [this, colour] { choose(colour); });
    }
    connect(action, &QAction::triggered, this,
            [this, menu] { menu->popup(line()->mapToGlobal(QPoint(0, line()->height()))); });
    action->setToolTip(tr("Choose a colour"));
    const auto show = [this, action](const QString &text) {
        const bool isColour = office::contrastOnPaper(text).has_value();
        action->setIcon(swatch(isColour ? QColor(text) : QColor::fromRgb(render::kAccent)));
        tellContrast();
    };
    connect(line(), &QLineEdit::textChanged, this, show);
    show({});
}

QString AccentField::typingProblem() const
{
    const auto valid = office::validateAccent(value());
    return valid ? QString() : valid.error().message;
}

void AccentField::tellContrast()
{
    const auto contrast = office::contrastOnPaper(value());
    setEcho(contrast ? tr("Contrast on paper: %1 to 1").arg(QLocale().toString(*contrast, 'f', 1))
                     : QString());
}

void AccentField::choose(const QString &colour)
{
    setValue(colour);
    emit edited();
    emit left();
}

} // namespace faubourg::ui
