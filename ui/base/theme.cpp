#include "ui/base/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QSettings>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

bool isHighContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != 0
        && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
#else
    return false;
#endif
}

/// The computer's own text size, before any percentage of ours.
const QFont &computerFont()
{
    static const QFont font = QApplication::font();
    return font;
}

qreal factor(TextRole role)
{
    switch (role) {
    case TextRole::Small:
        return 0.9;
    case TextRole::Section:
        return 1.15;
    case TextRole::Title:
        return 1.5;
    }
    Q_UNREACHABLE();
}

class RoleLabel final : public QLabel
{
public:
    RoleLabel(TextRole role, const QString &text, QWidget *parent)
        : QLabel(text, parent)
        , m_role(role)
    {
        follow();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            follow();
        QLabel::changeEvent(event);
    }

private:
    void follow()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * factor(m_role));
        if (m_role != TextRole::Small)
            font.setWeight(QFont::DemiBold);
        setFont(font);
    }

    TextRole m_role;
};

} // namespace

Scheme computerScheme()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
#else
    static const Scheme scheme =
        QPalette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
    return scheme;
#endif
}

void applyAppearance(const AppearanceChoice &choice)
{
    Appearance appearance{.scheme =
                              choice.scheme == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light,
                          .textPercent = qBound(100, choice.textPercent, 200),
                          .density = choice.density,
                          .isHighContrast = isHighContrast()};
    const Scheme computer = computerScheme(); // read once, before our palette hides it
    if (choice.scheme == SchemeChoice::AsComputer)
        appearance.scheme = computer;
    QFont font = computerFont();
    font.setPointSizeF(font.pointSizeF() * appearance.textPercent / 100);
    QApplication::setFont(font);
    QApplication::setStyle(new Style(appearance)); // owned by the application
    if (!appearance.isHighContrast)
        QApplication::setPalette(paletteOf(coloursOf(appearance.scheme)));
}

QLabel *roleLabel(TextRole role, const QString &text, QWidget *parent)
{
    return new RoleLabel(role, text, parent);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace faubourg::ui
