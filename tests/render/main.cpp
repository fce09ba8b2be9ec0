#define CATCH_CONFIG_RUNNER
#include <QGuiApplication>

#include <catch2/catch.hpp>

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv); // fonts need one
    return Catch::Session().run(argc, argv);
}
