#include "core/render/pdf/truetype.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace faubourg::render {

namespace {

constexpr std::array kPrograms{"cvt ", "fpgm", "prep"};

/// A number at `at`; zero beyond the end of a damaged table.
template <typename Number>
Number read(const QByteArray &table, qsizetype at)
{
    if (at < 0 || at + qsizetype(sizeof(Number)) > table.size())
        return 0;
    return qFromBigEndian<Number>(table.constData() + at);
}

template <typename Number>
void write(QByteArray &table, qsizetype at, Number value)
{
    if (at + qsizetype(sizeof(Number)) <= table.size())
        qToBigEndian<Number>(value, table.data() + at);
}

template <typename Number>
void append(QByteArray &table, Number value)
{
    table.resize(table.size() + qsizetype(sizeof(Number)));
    write<Number>(table, table.size() - qsizetype(sizeof(Number)), value);
}

void padToFour(QByteArray &table)
{
    table.append((4 - table.size() % 4) % 4, '\0');
}

quint32 checkSum(const QByteArray &padded)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < padded.size(); i += 4)
        sum += read<quint32>(padded, i);
    return sum;
}

/// Where the number of each part of a composed letter stands in its outline.
std::vector<qsizetype> partsOf(const QByteArray &outline)
{
    enum Flag { WordArguments = 0x1, Scaled = 0x8, More = 0x20, ScaledBoth = 0x40, Matrix = 0x80 };
    std::vector<qsizetype> parts;
    if (read<qint16>(outline, 0) >= 0)
        return parts;
    for (qsizetype at = 10; at + 4 <= outline.size();) {
        const auto flags = read<quint16>(outline, at);
        parts.push_back(at + 2);
        at += 4 + (flags & WordArguments ? 4 : 2);
        at += flags & Matrix ? 8 : flags & ScaledBoth ? 4 : flags & Scaled ? 2 : 0;
        if (!(flags & More))
            break;
    }
    return parts;
}

struct Table
{
    const char *name;
    QByteArray content;
};

/// Tables one after the other behind their directory.
QByteArray fontFile(std::vector<Table> tables)
{
    constexpr qsizetype kCheckSumAdjustment = 8; // in head
    constexpr quint32 kMagic = 0xB1B0AFBA;
    std::erase_if(tables, [](const Table &table) { return table.content.isEmpty(); });
    std::sort(tables.begin(), tables.end(),
              [](const Table &a, const Table &b) { return qstrcmp(a.name, b.name) < 0; });
    const auto count = quint16(tables.size());
    quint16 power = 0;
    while ((2 << power) <= count)
        ++power;
    QByteArray file;
    append<quint32>(file, 0x00010000);
    append<quint16>(file, count);
    append<quint16>(file, quint16(16 << power));
    append<quint16>(file, power);
    append<quint16>(file, quint16(count * 16 - (16 << power)));
    qsizetype at = file.size() + qsizetype(16) * count;
    qsizetype head = 0;
    for (Table &table : tables) {
        const qsizetype length = table.content.size();
        padToFour(table.content);
        if (qstrcmp(table.name, "head") == 0)
            head = at;
        file.append(table.name, 4);
        append<quint32>(file, checkSum(table.content));
        append<quint32>(file, quint32(at));
        append<quint32>(file, quint32(length));
        at += table.content.size();
    }
    for (const Table &table : tables)
        file += table.content;
    write<quint32>(file, head + kCheckSumAdjustment, kMagic - checkSum(file));
    return file;
}

} // namespace

TrueType::TrueType(const QRawFont &font)
    : m_head(font.fontTable("head"))
    , m_hhea(font.fontTable("hhea"))
    , m_maxp(font.fontTable("maxp"))
    , m_hmtx(font.fontTable("hmtx"))
    , m_loca(font.fontTable("loca"))
    , m_glyf(font.fontTable("glyf"))
    , m_post(font.fontTable("post"))
    , m_unitsPerEm(std::max<int>(1, read<quint16>(m_head, 18)))
    , m_metrics(read<quint16>(m_hhea, 34))
    , m_glyphs(read<quint16>(m_maxp, 4))
    , m_hasLongPlaces(read<qint16>(m_head, 50) != 0)
{
    for (std::size_t i = 0; i < kPrograms.size(); ++i)
        m_programs[i] = font.fontTable(kPrograms[i]);
}

bool TrueType::hasOutlines() const
{
    return m_head.size() >= 54 && m_hhea.size() >= 36 && m_maxp.size() >= 6 && m_metrics > 0
        && !m_loca.isEmpty() && !m_glyf.isEmpty();
}

TrueType::Measures TrueType::measures() const
{
    const auto rounded = [this](qint16 units) { return qRound(thousandths(units)); };
    return {.left = rounded(read<qint16>(m_head, 36)),
            .bottom = rounded(read<qint16>(m_head, 38)),
            .right = rounded(read<qint16>(m_head, 40)),
            .top = rounded(read<qint16>(m_head, 42)),
            .ascent = rounded(read<qint16>(m_hhea, 4)),
            .descent = rounded(read<qint16>(m_hhea, 6)),
            .italicAngle = read<qint32>(m_post, 4) / 65536.0};
}

TrueType::Metric TrueType::metric(quint32 glyph) const
{
    const auto own = qsizetype(std::min<quint32>(glyph, quint32(m_metrics - 1)));
    const qsizetype left = qsizetype(glyph) < m_metrics
        ? own * 4 + 2
        : qsizetype(m_metrics) * 4 + (qsizetype(glyph) - m_metrics) * 2;
    return {read<quint16>(m_hmtx, own * 4), read<qint16>(m_hmtx, left)};
}

double TrueType::advance(quint32 glyph) const
{
    return thousandths(metric(glyph).advance);
}

QByteArray TrueType::outline(quint32 glyph) const
{
    if (glyph >= m_glyphs)
        return {};
    const auto place = [&](qsizetype i) {
        return m_hasLongPlaces ? qsizetype(read<quint32>(m_loca, i * 4))
                               : qsizetype(read<quint16>(m_loca, i * 2)) * 2;
    };
    const qsizetype start = place(glyph);
    return m_glyf.mid(start, std::max<qsizetype>(0, place(qsizetype(glyph) + 1) - start));
}

QByteArray TrueType::subset(const std::vector<quint32> &glyphs) const
{
    std::vector<quint32> all = glyphs;
    QHash<quint32, quint16> parts; // of composed letters, by the number they had
    QByteArray glyf;
    QByteArray loca;
    QByteArray hmtx;
    for (std::size_t i = 0; i < all.size(); ++i) {
        QByteArray shape = outline(all[i]);
        for (const qsizetype at : partsOf(shape)) {
            const quint32 part = read<quint16>(shape, at);
            if (!parts.contains(part)) {
                parts.insert(part, quint16(all.size()));
                all.push_back(part);
            }
            write<quint16>(shape, at, parts.value(part));
        }
        append<quint32>(loca, quint32(glyf.size()));
        padToFour(shape);
        glyf += shape;
        const Metric measure = metric(all[i]);
        append<quint16>(hmtx, quint16(measure.advance));
        append<qint16>(hmtx, qint16(measure.left));
    }
    append<quint32>(loca, quint32(glyf.size()));

    QByteArray head = m_head;
    write<quint32>(head, 8, 0);
    write<qint16>(head, 50, 1);
    QByteArray hhea = m_hhea;
    write<quint16>(hhea, 34, quint16(all.size()));
    QByteArray maxp = m_maxp;
    write<quint16>(maxp, 4, quint16(all.size()));
    std::vector<Table> tables{{"glyf", glyf}, {"head", head}, {"hhea", hhea},
                              {"hmtx", hmtx}, {"loca", loca}, {"maxp", maxp}};
    for (std::size_t i = 0; i < kPrograms.size(); ++i)
        tables.push_back({kPrograms[i], m_programs[i]});
    return fontFile(std::move(tables));
}

} // namespace faubourg::render
