#include "tests/ui/uitest.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/shell/appcontroller.h"

#include <QApplication>
#include <QTextStream>

using namespace faubourg;
using namespace Qt::Literals::StringLiterals;

/// ui_tests CLASS [Qt Test options]: one class, so that ctest names what failed. Without
/// a class, all of them. With FAUBOURG_TEST_FRENCH set, the interface is in French.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    ui::applyAppearance({.scheme = ui::SchemeChoice::Light});
    if (qEnvironmentVariableIsSet("FAUBOURG_TEST_FRENCH"))
        ui::applyLanguage(ui::Preferences(u"unused.ini"_s));
    QStringList arguments = QApplication::arguments();
    const QString wanted = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    int failed = 0;
    int ran = 0;
    for (auto test = test::uiTests().cbegin(); test != test::uiTests().cend(); ++test) {
        if (!wanted.isEmpty() && test.key() != wanted)
            continue;
        const std::unique_ptr<QObject> object(test.value()());
        failed += QTest::qExec(object.get(), arguments);
        ++ran;
    }
    if (ran == 0)
        QTextStream(stderr) << "ui_tests: no class is called " << wanted << '\n';
    return ran == 0 ? EXIT_FAILURE : failed;
}
