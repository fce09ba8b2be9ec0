#include "core/office/parameter.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::office {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::office::Parameter)
};

bool isWholeNumber(const QString &text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok;
}

Result<Parameter> parseParameter(const QJsonObject &object)
{
    Parameter parameter{.id = {},
                        .key = object[u"key"].toString(),
                        .label = object[u"label"].toString(),
                        .value = object[u"value"].toVariant().toString(),
                        .origin = object[u"value"].toVariant().toString(),
                        .unit = object[u"unit"].toString(),
                        .source = object[u"source"].toString(),
                        .sourceDate =
                            QDate::fromString(object[u"source_date"].toString(), Qt::ISODate),
                        .revision = 0};
    for (const auto &[name, text] :
         {std::pair{"key"_L1, parameter.key}, std::pair{"label"_L1, parameter.label},
          std::pair{"value"_L1, parameter.value}, std::pair{"source"_L1, parameter.source}}) {
        if (text.isEmpty())
            return Error{ErrorCode::InvalidInput,
                         Tr::tr("The list of delays is incomplete: “%1” of “%2” is missing.")
                             .arg(QString(name), parameter.key),
                         {}};
    }
    return parameter;
}

/// "06-30" is the 30th of June of any year.
QString dayOfYearText(const QString &monthAndDay)
{
    const QDate day = QDate::fromString(u"2024-"_s + monthAndDay, Qt::ISODate);
    return day.isValid() ? dayAndMonth(day) : monthAndDay;
}

QString monthText(const QString &number)
{
    const int month = number.toInt();
    return month >= 1 && month <= 12 ? QLocale(QLocale::French).standaloneMonthName(month) : number;
}

} // namespace

QString valueText(const Parameter &parameter, const QString &value)
{
    const QString &unit = parameter.unit;
    if (unit == "date"_L1) {
        const QString date = plainDate(QDate::fromString(value, Qt::ISODate));
        return date.isEmpty() ? value : date;
    }
    if (unit == "mois-jour"_L1)
        return dayOfYearText(value);
    if (unit == u"mois de l’année")
        return monthText(value);
    if (unit == u"année" || unit.isEmpty() || !isWholeNumber(value))
        return value;
    const bool isOne = value.toLongLong() == 1 && unit.endsWith(u's') && unit != "mois"_L1;
    return integerText(value.toLongLong()) + (unit == "%"_L1 ? QChar(0x202f) : QChar(0xa0))
        + (isOne ? unit.chopped(1) : unit);
}

Result<void> validate(const Parameter &parameter)
{
    if (parameter.value.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("Enter a value for “%1”, or return to the original one (%2 %3).")
                         .arg(parameter.label, parameter.origin, parameter.unit),
                     {}};
    const bool shouldBeNumber = isWholeNumber(parameter.origin);
    if (shouldBeNumber && (!isWholeNumber(parameter.value) || parameter.value.toLongLong() < 0))
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("“%1” takes a whole number, zero or more.").arg(parameter.label),
                     {}};
    return {};
}

Result<QList<Parameter>> parseParameters(const QByteArray &json)
{
    const QJsonArray listed = QJsonDocument::fromJson(json).object()[u"parameters"].toArray();
    if (listed.isEmpty())
        return Error{ErrorCode::InvalidInput, Tr::tr("The list of delays cannot be read."), {}};
    QList<Parameter> parameters;
    for (const auto &value : listed) {
        FB_TRY_LET(parameter, parseParameter(value.toObject()));
        parameters += parameter;
    }
    return parameters;
}

} // namespace faubourg::office
