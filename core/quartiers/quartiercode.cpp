#include "core/quartiers/quartiercode.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::quartiers {

std::optional<QuartierCode> parseQuartierCode(QStringView typed)
{
    static const QRegularExpression list2015(u"\\AQP[0-9]{6}\\z"_s);
    // Accepts the 1 584 codes published for 2024 (C: Mayotte only).
    static const QRegularExpression list2024(
        u"\\AQN(0[0-9]{2}|02[AB]|9[0-9]{2})[0-9]{2}[MINC]\\z"_s);
    constexpr int kDepartmentAt = 2;
    constexpr int kDepartmentLength = 3;

    QString code = typed.toString().toUpper();
    code.removeIf([](QChar letter) { return letter.isSpace(); });
    const bool isOld = list2015.match(code).hasMatch();
    if (!isOld && !list2024.match(code).hasMatch())
        return std::nullopt;
    return QuartierCode{code, isOld ? CodeList::List2015 : CodeList::List2024,
                        code.sliced(kDepartmentAt, kDepartmentLength)};
}

} // namespace faubourg::quartiers
