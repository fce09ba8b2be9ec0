#include "ui/base/preferences.h"

#include "core/base/enumkeys.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr EnumKeys kSchemeKeys{std::array{std::pair{SchemeChoice::Light, "light"},
                                          std::pair{SchemeChoice::Dark, "dark"},
                                          std::pair{SchemeChoice::AsComputer, "computer"}}};
constexpr EnumKeys kDensityKeys{std::array{std::pair{Density::Compact, "compact"},
                                           std::pair{Density::Normal, "normal"},
                                           std::pair{Density::Roomy, "roomy"}}};
constexpr EnumKeys kLanguageKeys{std::array{std::pair{InterfaceLanguage::French, "fr"},
                                            std::pair{InterfaceLanguage::English, "en"}}};
constexpr qsizetype kRecentFiles = 8;

} // namespace

Preferences::Preferences(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path.isEmpty() ? QSettings().fileName() : path, QSettings::IniFormat)
{
}

AppearanceChoice Preferences::appearance() const
{
    return {.scheme = kSchemeKeys.value(m_settings.value(u"display/scheme"_s).toString())
                          .value_or(SchemeChoice::AsComputer),
            .textPercent = m_settings.value(u"display/text"_s, 100).toInt(),
            .density = kDensityKeys.value(m_settings.value(u"display/density"_s).toString())
                           .value_or(Density::Normal)};
}

void Preferences::setAppearance(const AppearanceChoice &choice)
{
    if (choice == appearance())
        return;
    m_settings.setValue(u"display/scheme"_s, kSchemeKeys.key(choice.scheme));
    m_settings.setValue(u"display/text"_s, choice.textPercent);
    m_settings.setValue(u"display/density"_s, kDensityKeys.key(choice.density));
    emit appearanceChanged();
}

InterfaceLanguage Preferences::language() const
{
    return kLanguageKeys.value(m_settings.value(u"display/language"_s).toString())
        .value_or(InterfaceLanguage::French);
}

void Preferences::setLanguage(InterfaceLanguage language)
{
    if (language == this->language())
        return;
    m_settings.setValue(u"display/language"_s, kLanguageKeys.key(language));
    emit languageChanged();
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(u"files/recent"_s).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(u"files/recent"_s, files.first(qMin(files.size(), kRecentFiles)));
}

void Preferences::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(u"files/recent"_s, files);
}

} // namespace faubourg::ui
