#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <string_view>

namespace faubourg::test {

/// What the characters of a font stand for, as a reader of the file learns it: its ToUnicode.
using Characters = std::map<unsigned, QString>;
Characters readToUnicode(std::string_view table);

/// What the content of a page says under each of its MCIDs, read without the program's own code.
struct PageContent
{
    QMap<int, QString> texts = {};
    QStringList problems = {};
    int painting = 0;
};

/// `fonts`: by their name on the page, without the slash.
PageContent readPageContent(std::string_view content,
                            const std::map<std::string, Characters> &fonts);

} // namespace faubourg::test
