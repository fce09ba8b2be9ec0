#include "core/render/hyphenation.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <hyphen.h>
#include <memory>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

namespace {

constexpr qsizetype kShortest = 6;
constexpr qsizetype kLeastAfter = 3; // letters on the next line

struct CloseFile
{
    void operator()(FILE *file) const { std::fclose(file); }
};
struct FreeDictionary
{
    void operator()(HyphenDict *dictionary) const { hnj_hyphen_free(dictionary); }
};

/// libhyphen reads from a C stream: an unnamed one, since a resource has no place on the disk.
HyphenDict *load()
{
    QFile resource(u":/hyphenation/hyph_fr.dic"_s);
    if (!resource.open(QIODevice::ReadOnly))
        return nullptr;
    QByteArray patterns = resource.readAll();
    const auto size = size_t(patterns.size());
#ifdef Q_OS_WIN
    const std::unique_ptr<FILE, CloseFile> stream(std::tmpfile());
    if (!stream || std::fwrite(patterns.constData(), 1, size, stream.get()) != size)
        return nullptr;
    std::rewind(stream.get());
#else
    const std::unique_ptr<FILE, CloseFile> stream(fmemopen(patterns.data(), size, "r"));
#endif
    return stream ? hnj_hyphen_load_file(stream.get()) : nullptr;
}

struct FreeAll
{
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;

    ~FreeAll() // libhyphen's, for languages whose spelling changes where a word is parted
    {
        std::free(static_cast<void *>(replacements));
        std::free(positions);
        std::free(cuts);
    }
};

QList<int> parted(HyphenDict *dictionary, const QString &word)
{
    const QByteArray bytes = word.toUtf8();
    QByteArray marks(bytes.size() + 5, '\0');
    FreeAll ignored;
    if (hnj_hyphen_hyphenate2(dictionary, bytes.constData(), int(bytes.size()), marks.data(),
                              nullptr, &ignored.replacements, &ignored.positions, &ignored.cuts)
        != 0)
        return {};
    // With UTF-8 patterns there is one mark a character, odd after a letter that may end a line.
    QList<int> points;
    for (int i = 0; i + 1 < word.size(); ++i) {
        if ((marks.at(i) & 1) != 0)
            points.append(i + 1);
    }
    return points;
}

/// A word of running text: small letters alone, and enough of them.
bool mayPart(QStringView word)
{
    return word.size() >= kShortest
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

/// A stretch without a space that is no compound, address, figure or code: those stay whole.
bool isPlain(QStringView token)
{
    while (!token.isEmpty() && !token.back().isLetterOrNumber())
        token.chop(1); // what ends a sentence
    return std::none_of(token.begin(), token.end(), [](QChar c) {
        return c.isDigit() || QStringView(u"-@/_.:\\=&#\u2011").contains(c);
    });
}

/// Writes one token, parted where it may be.
void append(QStringView token, QString &text)
{
    if (!isPlain(token)) {
        text += token;
        return;
    }
    for (qsizetype i = 0; i < token.size();) {
        const qsizetype start = i;
        while (i < token.size() && token.at(i).isLetter())
            ++i;
        const QStringView word = token.mid(start, i - start);
        qsizetype done = 0;
        if (mayPart(word)) {
            for (const int point : hyphenationPoints(word.toString())) {
                if (point > word.size() - kLeastAfter)
                    break;
                text += word.mid(done, point - done);
                text += kSoftHyphen;
                done = point;
            }
        }
        text += word.mid(done);
        while (i < token.size() && !token.at(i).isLetter())
            text += token.at(i++);
    }
}

} // namespace

QList<int> hyphenationPoints(const QString &word)
{
    static std::mutex guard; // previews may be laid out beside the window's own work
    const std::lock_guard lock(guard);
    static const std::unique_ptr<HyphenDict, FreeDictionary> dictionary(load());
    static QHash<QString, QList<int>> known;
    const auto found = known.constFind(word);
    if (found != known.constEnd())
        return *found;
    return *known.insert(word, dictionary ? parted(dictionary.get(), word) : QList<int>());
}

QString softHyphenated(const QString &text)
{
    QString parted;
    parted.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        while (i < text.size() && !text.at(i).isSpace())
            ++i;
        append(QStringView(text).mid(start, i - start), parted);
        while (i < text.size() && text.at(i).isSpace())
            parted += text.at(i++);
    }
    return parted;
}

} // namespace faubourg::render
