#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What a printed document says, as blocks with a meaning and no look: the renderer sets
/// them on pages, the ODT writer turns them into styles, tests read them as text. Lengths
/// are millimetres. Strings are set as given: typography is the text layer's work.
namespace faubourg::documents {

/// A stretch of text in one look. '\n' inside breaks the line.
struct Run
{
    QString text = {};
    bool bold = false;
    bool italic = false;
    bool superscript = false;
    QString link = {}; ///< address to open, or empty

    friend bool operator==(const Run &, const Run &) = default;
};

/// The text of one paragraph, heading, item or cell. A plain string converts.
struct InlineText
{
    QList<Run> runs = {};

    InlineText() = default;
    InlineText(const QString &text) : runs{Run{.text = text, .link = {}}} { }
    InlineText(const Run &run) : runs{run} { }
    InlineText(std::initializer_list<Run> list) : runs(list) { }

    QString text() const; ///< without looks
    bool isEmpty() const; ///< true too when runs hold no character

    friend bool operator==(const InlineText &, const InlineText &) = default;
};

/// The same words without their links: where the whole text is one.
InlineText withoutLinks(InlineText text);

InlineText bold(const QString &text);
InlineText italic(const QString &text);

/// `text` with the endings of French ordinals raised: 1er, 1re, 2e, 3es, XXIe, n°s stay words
/// that a search finds ("1er"), and print as one writes them.
InlineText withOrdinals(const QString &text);

/// The name of the document, once, at its top (once a section in a merged document).
struct Title
{
    InlineText text = {};
    InlineText subtitle = {};

    friend bool operator==(const Title &, const Title &) = default;
};

/// A heading stays with what follows it.
struct Heading
{
    int level = 2; ///< 1 (a chapter of a long report) to 4; the title stands above level 2
    InlineText text = {};
    QString bookmark = {}; ///< words in the outline; empty: the heading's own

    friend bool operator==(const Heading &, const Heading &) = default;
};

enum class ParagraphStyle {
    Body,
    Lead,     ///< opens a document: a little larger
    Large,    ///< easy to read: a text in plain language
    Display,  ///< read from afar, centred: as large as its lines allow
    Small,    ///< notes, legal mentions, sources
    Centred,  ///< « il a été décidé ce qui suit »
    Right,    ///< place and date of a letter: starts in the right half of the page
    Emphasis, ///< set apart on a tint: a decision, an opinion, a warning
    Quote,    ///< indented: the text of a question as it was asked
};

struct Paragraph
{
    InlineText text = {};
    ParagraphStyle style = ParagraphStyle::Body;
    bool keepWithNext = false;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

struct Block;
using Blocks = QList<Block>; // clang takes no std::vector of what is not complete yet

struct ListItem
{
    InlineText text = {};
    Blocks children = {}; ///< paragraphs and lists inside this item

    friend bool operator==(const ListItem &, const ListItem &);
};

struct List
{
    bool ordered = false;
    QList<ListItem> items = {};
    int start = 1; ///< number of the first item when ordered

    friend bool operator==(const List &, const List &) = default;
};

enum class Align { Left, Right, Centre };

struct Cell
{
    InlineText text = {};
    int columnSpan = 1;
    int rowSpan = 1;
    std::optional<Align> align = {}; ///< the column's own when not given

    friend bool operator==(const Cell &, const Cell &) = default;
};

enum class RowKind {
    Body,
    Group,    ///< names the rows beneath it; never left alone at the foot of a page
    Subtotal, ///< bold, with a rule above
    Total,    ///< bold on a tint, with a rule above
};

/// Cells from left to right; places covered by a span from above or from the left are left out.
struct Row
{
    QList<Cell> cells = {};
    RowKind kind = RowKind::Body;

    friend bool operator==(const Row &, const Row &) = default;
};

struct Column
{
    Align align = Align::Left; ///< figures: Right
    double share = 0;          ///< part of the width, as 2 against 1; 0: as wide as its content
    bool figures = false;      ///< never breaks a value over two lines

    friend bool operator==(const Column &, const Column &) = default;
};

enum class TableLook {
    Ruled, ///< heading on a tint, rules, zebra
    Plain, ///< labels and values without rules
    Grid,  ///< every cell framed: forms to fill by hand, attendance
};

struct Table
{
    QList<Column> columns = {};
    QList<Row> header = {}; ///< repeated at the top of each page
    QList<Row> rows = {};
    int headerColumns = 0; ///< leading columns that name their row
    QString caption = {};
    QString summary = {}; ///< what the table shows, for a screen reader
    TableLook look = TableLook::Ruled;
    double minRowHeight = 0; ///< mm: room to sign

    friend bool operator==(const Table &, const Table &) = default;
};

/// The bytes of a PNG or JPEG file.
struct Image
{
    QByteArray bytes = {};
    QString alternative = {}; ///< what it shows, in words; required
    double width = 0;         ///< mm; 0: its natural size, within the column
    double maxHeight = 0;     ///< mm; 0: half a page

    friend bool operator==(const Image &, const Image &) = default;
};

enum class ChartKind { Bars, GroupedBars, Dumbbells, Lines };

/// One colour of a chart. `labels` holds each value as it is to be read ("12,5 %").
struct Series
{
    QString name = {};
    QList<std::optional<double>> values = {}; ///< one a category; none: not known, drawn as a gap
    QStringList labels = {};

    friend bool operator==(const Series &, const Series &) = default;
};

/// At most six series. Bars start at zero.
struct Chart
{
    ChartKind kind = ChartKind::Bars;
    QString title = {}; ///< the finding: « Le chômage recule plus vite au Mont-Liébaut »
    QStringList categories = {};
    QList<Series> series = {};
    QString source = {};      ///< source and millésime
    int breakBefore = -1;     ///< Lines: category at which the series is not comparable any more
    QString breakLabel = {};  ///< said at the break: « nouveau périmètre »
    QString alternative = {}; ///< required

    friend bool operator==(const Chart &, const Chart &) = default;
};

struct Figure
{
    std::variant<Image, Chart> content = {};
    QString caption = {};

    const QString &alternative() const;

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// The addressee, at a fixed place of the page where a window envelope shows it (NF Z10-011:
/// six lines of 38 characters at most). The text of the letter starts beneath the window.
struct AddressBlock
{
    QStringList lines = {};
    double x = 110;
    double y = 55;
    double width = 80;
    double pitch = 4.0;
    double offsetX = 0; ///< calibration of the office's printer and envelopes
    double offsetY = 0;
    bool showsWindow = false;     ///< a test page: the window's frame, and rulers across its edges
    QList<InlineText> aside = {}; ///< left of the window: « Affaire suivie par », « Réf. »

    friend bool operator==(const AddressBlock &, const AddressBlock &) = default;
};

/// Never parted, and never alone on its page: it takes the end of the text before it along.
struct Signature
{
    QStringList quality = {}; ///< « Pour le maire et par délégation, », « l’adjointe à la ville »
    QString name = {};
    std::optional<Image> image = {};
    double room = 14; ///< mm left to sign by hand when there is no image

    friend bool operator==(const Signature &, const Signature &) = default;
};

/// Blocks that stand on one page when a page can hold them.
struct KeepTogether
{
    Blocks blocks = {};

    friend bool operator==(const KeepTogether &, const KeepTogether &);
};

struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

/// The chapters of the whole document, each with its page and a link to it; nothing when it has
/// none.
struct Contents
{
    friend bool operator==(const Contents &, const Contents &) = default;
};

/// Room left empty, as in a form.
struct Space
{
    double height = 5; ///< mm

    friend bool operator==(const Space &, const Space &) = default;
};

struct Letterhead
{
    std::optional<Image> logo = {};
    QStringList service = {}; ///< at the right, first line bold

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

/// What each page bears around its text.
struct Furniture
{
    std::optional<Letterhead> letterhead = {}; ///< first page only
    QString runningHeader = {};                ///< from the second page on
    QString reference = {};                    ///< foot, left
    QString notice = {};                       ///< foot, beneath: the RGPD line, in small
    QString pageLabel = QStringLiteral("Page %1 / %2");
    QString continuedLabel = QStringLiteral("(suite)"); ///< row that runs over two pages
    QString figuresLabel = QStringLiteral("Les chiffres du graphique"); ///< on a web page
    QStringList bands = {};  ///< top of every page: « PROJET », « Exemple »
    QList<Image> logos = {}; ///< foot of the first page: who funds what it is about
    QString footer = {};     ///< foot of the first page: the office's own lines

    friend bool operator==(const Furniture &, const Furniture &) = default;
};

/// Cards or labels of one size at fixed places, row by row, on as many pages as they take.
struct CardSheet
{
    int columns = 2;
    int rows = 7;
    QSizeF size = {99.1, 38.1};
    QSizeF start = {4.65, 15.15}; ///< of the first card, from the corner of the paper
    QSizeF gap = {2.5, 0};        ///< between cards
    QSizeF padding = {5, 3};      ///< inside a card
    bool isFramed = false;        ///< a line to cut along
    bool isFolded = false;        ///< stands on the table: the text on the lower half
    int used = 0;                 ///< places of the first page already taken
    QList<Blocks> cards = {};

    friend bool operator==(const CardSheet &, const CardSheet &);
};

/// The corner of a place, in mm from that of the paper; places are counted row by row, from 0.
QPointF cornerOf(const CardSheet &sheet, int place);

/// A part that starts on a new page and counts its pages from 1: one letter of a mailing.
struct Section
{
    QString bookmark = {}; ///< the addressee
    Blocks blocks = {};
    std::optional<Furniture> furniture = {}; ///< the document's own when not given

    friend bool operator==(const Section &, const Section &);
};

struct Block
{
    using Content =
        std::variant<Title, Heading, Paragraph, List, Table, Figure, AddressBlock, Signature,
                     KeepTogether, PageBreak, Contents, Space, CardSheet, Section>;
    Content content;

    // The clause keeps copies and moves out, which clang-tidy 14 does not read.
    template <typename T>
    requires(!std::is_same_v<std::remove_cvref_t<T>, Block>)
        Block(T &&block) // NOLINT(bugprone-forwarding-reference-overload)
        : content(std::forward<T>(block))
    {
    }

    friend bool operator==(const Block &, const Block &) = default;
};

enum class PageSize { A4, A3 };
enum class Orientation { Portrait, Landscape };

struct Margins
{
    double left = 25;
    double top = 20;
    double right = 20;
    double bottom = 20;

    friend bool operator==(const Margins &, const Margins &) = default;
};

struct Document
{
    QString title = {};
    QString subject = {};
    QString author = {};
    QString language = QStringLiteral("fr-FR");
    QDate date = {}; ///< of the document, and of the file: the same content gives the same bytes
    PageSize pageSize = PageSize::A4;
    Orientation orientation = Orientation::Portrait;
    Margins margins = {};
    QString accent = {}; ///< "#1f4e79": of titles and rules; empty: the house's own
    Furniture furniture = {};
    Blocks blocks = {};

    friend bool operator==(const Document &, const Document &) = default;
};

/// What a document needs to be printed: a title, an alternative for each picture, rows that
/// fit their columns, series as long as the categories.
Result<void> validate(const Document &document);

/// The headings of level 1 in reading order; not those on cards and in list items, which are no
/// chapters.
std::vector<const Heading *> chaptersOf(const Blocks &blocks);

/// The same figures as rows: for a screen reader, and for who prefers a table.
Table tableOf(const Chart &chart);

/// The document as text, a block a paragraph: what the golden tests compare.
/// Bold and italic are not told; superscripts stand as ^er, links as <address>.
QString plainText(const Document &document);
QString plainText(const Blocks &blocks);

} // namespace faubourg::documents
