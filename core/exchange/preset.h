#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace faubourg::storage {
class Database;
}

namespace faubourg::exchange {

/// What a new file can start from, in the words of the dialog that offers it.
struct PresetInfo
{
    QString name; ///< "bethune"
    QString title;
    QString description;
};

/// The presets shipped with the application, in the order in which they are offered.
Result<QList<PresetInfo>> presets();

/// Fill a new file with the preset `name`, in one transaction: the parameters and the
/// council types, then what the preset holds. NotFound for an unknown name; RuleViolation
/// when the file holds data already; InvalidInput tells the place of what is wrong.
Result<void> loadPreset(const storage::Database &database, QStringView name);

/// The same from the text of a preset (JSON, UTF-8).
Result<void> loadPresetText(const storage::Database &database, const QByteArray &json);

} // namespace faubourg::exchange
