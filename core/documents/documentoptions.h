#pragma once

#include "core/base/result.h"
#include "core/documents/template/gender.h"

#include <QDate>

#include <optional>

namespace faubourg::storage {
class Database;
}

namespace faubourg::documents {

/// A text to try in place of the one that a template has.
struct TrialText
{
    QString templateName;
    QString text;
};

/// How a document is made, besides what it is about. A day alone will do.
struct DocumentOptions
{
    QDate today;
    std::optional<GenderWriting> gender = {}; ///< none: as the office has chosen
    std::optional<TrialText> trial = {};

    DocumentOptions(QDate day, std::optional<GenderWriting> writing = {})
        : today(day)
        , gender(writing)
    {
    }
};

/// What the office has chosen for its documents; the double form unless it said otherwise.
Result<GenderWriting> officeGenderWriting(const storage::Database &database);
Result<void> setOfficeGenderWriting(const storage::Database &database, GenderWriting writing);

} // namespace faubourg::documents
