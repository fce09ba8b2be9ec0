#pragma once

#include "ui/base/theme.h"

#include <QSettings>
#include <QStringList>

namespace faubourg::ui {

/// The language the interface is shown in.
enum class InterfaceLanguage { French, English };

/// What this user on this computer chose; nothing of the office's work. One object for
/// the program, passed to who needs it.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// Kept in the user's own settings, or in `path` (tests, portable use).
    explicit Preferences(const QString &path = {}, QObject *parent = nullptr);

    AppearanceChoice appearance() const;
    void setAppearance(const AppearanceChoice &choice);
    InterfaceLanguage language() const;
    void setLanguage(InterfaceLanguage language);

    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// What the window and its pages remember for themselves.
    QSettings &state() { return m_settings; }

signals:
    void appearanceChanged();
    void languageChanged();

private:
    mutable QSettings m_settings;
};

} // namespace faubourg::ui
