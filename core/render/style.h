#pragma once

#include <QRgb>

#include <array>

/// The look of paper: sizes, distances and colours of every printed document.
namespace faubourg::render {

/// Pages are laid out in dots of 1/1200 inch whatever they are painted on.
inline constexpr double kDotsPerInch = 1200;

constexpr double mm(double millimetres)
{
    return millimetres * kDotsPerInch / 25.4;
}

constexpr double pt(double points)
{
    return points * kDotsPerInch / 72;
}

/// Letters of one kind; sizes in points.
struct TextStyle
{
    double size = 11;
    double pitch = 15; ///< from one baseline to the next
    bool bold = false;
    bool italic = false;
    bool hyphenated = false; ///< words of running text may be parted
};

inline constexpr TextStyle kBody{.size = 11, .pitch = 15, .hyphenated = true};
inline constexpr TextStyle kLead{.size = 12.5, .pitch = 17, .hyphenated = true};
inline constexpr TextStyle kLarge{14, 20};
inline constexpr TextStyle kSmall{.size = 9, .pitch = 12, .hyphenated = true};
inline constexpr TextStyle kQuote{.size = 11, .pitch = 15, .italic = true, .hyphenated = true};
inline constexpr TextStyle kTitle{20, 25, true};
inline constexpr TextStyle kSubtitle{12.5, 17};
inline constexpr std::array<TextStyle, 4> kHeadings{
    {{17, 22, true}, {14, 18, true}, {11.5, 15, true}, {11, 15, true, true}}};
inline constexpr TextStyle kCell{.size = 9.5, .pitch = 12.5, .hyphenated = true};
inline constexpr TextStyle kCellBold{9.5, 12.5, true};
inline constexpr TextStyle kAddress{10, 11.34};
inline constexpr TextStyle kCard{10, 12.5};
/// Of what is read from afar: the first in which no line breaks, else the last.
inline constexpr std::array<TextStyle, 8> kDisplays{{{54, 60, true},
                                                     {46, 52, true},
                                                     {38, 43, true},
                                                     {32, 36, true},
                                                     {26, 30, true},
                                                     {21, 25, true},
                                                     {17, 20, true},
                                                     {14, 17, true}}};
inline constexpr TextStyle kFooter{8.5, 11};
inline constexpr TextStyle kNotice{7, 8.5};
inline constexpr TextStyle kFoot{8, 10.5};
inline constexpr TextStyle kBand{9, 12, true};
inline constexpr TextStyle kServiceName{9.5, 12, true};
inline constexpr TextStyle kService{9, 12};
inline constexpr TextStyle kChartTitle{11, 15, true};
inline constexpr TextStyle kChartLabel{9, 11.5};
inline constexpr TextStyle kChartValue{9, 11.5, true};

inline constexpr QRgb kText = 0xff1b1f24;
inline constexpr QRgb kMuted = 0xff4d5661;
inline constexpr QRgb kAccent = 0xff1f4e79;
inline constexpr QRgb kBorder = 0xff828b96;
inline constexpr QRgb kHairline = 0xffc3c9d0;
inline constexpr QRgb kHeadTint = 0xffe8edf3;
inline constexpr QRgb kZebra = 0xfff0f2f5;
inline constexpr QRgb kBandText = 0xff8a5a00;
inline constexpr QRgb kBandTint = 0xfffff1d6;
inline constexpr QRgb kPaper = 0xffffffff;
/// Told apart in grey and by colour-blind eyes; from the third on hatching says it too.
inline constexpr std::array<QRgb, 6> kSeries{0xff12355b, 0xffc0540a, 0xff00785a,
                                             0xff6b3fa0, 0xffb04a8f, 0xff7d0a22};

inline constexpr double kRule = pt(0.5);
inline constexpr double kStrongRule = pt(0.75);
inline constexpr double kCellPadX = mm(1.6);
inline constexpr double kCellPadY = mm(0.9);
inline constexpr double kListIndent = mm(6);
inline constexpr double kItemGap = mm(0.8);
inline constexpr double kContentsGap = mm(1.2);
inline constexpr double kContentsPage = mm(12); // at the end of a line: its page
inline constexpr double kParagraphGap = pt(7);

} // namespace faubourg::render
