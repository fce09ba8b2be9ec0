#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace faubourg::office {

/// A delay or a threshold the application applies: data with its source, editable by
/// the office, never a literal in code.
struct Parameter
{
    RowId id;
    QString key;    ///< stable: "question.answer_days"
    QString label;  ///< French, as the settings page shows it
    QString value;  ///< what applies
    QString origin; ///< the value shipped, to go back to
    QString unit;   ///< "jours", "mois", "€"…
    QString source; ///< law, paper or "usage local"
    QDate sourceDate;
    int revision = 0;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

inline bool isChanged(const Parameter &parameter)
{
    return parameter.value != parameter.origin;
}

/// `value` with the unit of `parameter` as readers write it: "23 000 € par an", "1 jour",
/// "30 juin", "janvier".
QString valueText(const Parameter &parameter, const QString &value);

/// A number where a number was shipped, and no lower than zero.
Result<void> validate(const Parameter &parameter);

/// The parameters of a preset file: `{"parameters": [{"key": …, "label": …, "value": …,
/// "unit": …, "source": …, "source_date": …}]}`. InvalidInput names what is missing.
Result<QList<Parameter>> parseParameters(const QByteArray &json);

} // namespace faubourg::office
