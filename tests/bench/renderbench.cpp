#include "core/render/pdf.h"
#include "tests/render/sampledocument.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;
using namespace faubourg::render::testing;

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    const auto save = [](const documents::Document &document, const QString &name) {
        const auto bytes = render::pdf(document);
        if (!bytes)
            return;
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(*bytes);
    };
    const QString folder = app.arguments().value(1);
    save(letters(2), folder + u"/letters.pdf"_s);
    save(minutes(), folder + u"/minutes.pdf"_s);
    save(report(120), folder + u"/report.pdf"_s);
    save(portrait(), folder + u"/portrait.pdf"_s);
}
