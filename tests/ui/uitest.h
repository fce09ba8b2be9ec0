#pragma once

#include <QMap>
#include <QObject>
#include <QTest>

#include <functional>

namespace faubourg::test {

/// Test classes by name, filled before main() by REGISTER_UI_TEST.
inline QMap<QString, std::function<QObject *()>> &uiTests()
{
    static QMap<QString, std::function<QObject *()>> tests;
    return tests;
}

template <typename Test>
struct UiTestRegistrar
{
    explicit UiTestRegistrar(const char *name)
    {
        uiTests().insert(QString::fromLatin1(name), [] { return new Test; });
    }
};

} // namespace faubourg::test

/// Makes `ui_tests ClassName` run the class.
#define REGISTER_UI_TEST(ClassName)                                                                \
    static const faubourg::test::UiTestRegistrar<ClassName> k##ClassName(#ClassName);
