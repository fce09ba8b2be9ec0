#include "app/cli/language.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

void speak(const QString &language)
{
    // Ours comes last: it is asked first. Qt's own speaks of options it does not know.
    for (const QString &texts : {u"qtbase_%1"_s.arg(language), u"faubourg_%1"_s.arg(language)}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(u":/i18n/"_s + texts + u".qm"_s))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace faubourg::cli
