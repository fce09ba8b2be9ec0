#include "core/render/pdf/markedcontent.h"
#include "core/render/pdf/tounicode.h"

#include <catch2/catch.hpp>

using namespace faubourg::render;

namespace {

const std::vector<Node> kNodes{{.tag = Tag::Document}, {.tag = Tag::Paragraph, .parent = 0}};
const std::string kState = "q q\nQ\n1 w 2 J 2 j []0  d\n";
const std::string kText = "q\nBT\n/F1 10 Tf\n5 0 Td <0001> Tj\n7 0 Td <0002> Tj\nET\nQ\n";
const std::string kRect = "q\n1 2 3 4 re\nf\nQ\n";

std::string content(const std::optional<MarkedContent> &marked)
{
    REQUIRE(marked);
    return marked->content;
}

} // namespace

TEST_CASE("Marks become marked content", "[render][pdf]")
{
    const auto marked =
        withMarkedContent(kState + markText(1) + kText + markText(kArtifact) + kRect
                              + markText(kPagination) + kRect + markText(kEndMark) + "Q Q\n",
                          {1, kArtifact, kPagination, kEndMark}, kNodes);
    CHECK(content(marked)
          == kState + "/P <</MCID 0>> BDC\n" + kText + "EMC\n/Artifact <</Type /Layout>> BDC\n"
              + kRect + "EMC\n/Artifact <</Type /Pagination>> BDC\n" + kRect + "EMC\nQ Q\n");
    CHECK(marked->nodes == std::vector<int>{1});
}

TEST_CASE("A part that shows nothing is not marked", "[render][pdf]")
{
    const auto marked =
        withMarkedContent(kState + markText(1) + kState + markText(1) + kText + markText(kEndMark),
                          {1, 1, kEndMark}, kNodes);
    CHECK(content(marked) == kState + kState + "/P <</MCID 0>> BDC\n" + kText + "EMC\n");
}

TEST_CASE("The hyphen of a cut word is marked as one", "[render][pdf]")
{
    const auto marked = withMarkedContent(kState + markText(1) + kText + markText(kHyphenMark)
                                              + kText + markText(kEndMark),
                                          {1, kHyphenMark, kEndMark}, kNodes);
    CHECK(content(marked)
          == kState
              + "/P <</MCID 0>> BDC\n"
                "q\nBT\n/F1 10 Tf\n5 0 Td <0001> Tj\n"
                "/Span <</ActualText <FEFF00AD>>> BDC\n7 0 Td <0002> Tj\nEMC\nET\nQ\n"
              + kText + "EMC\n");
}

TEST_CASE("Content with other marks than were left is not understood", "[render][pdf]")
{
    const std::string painted = kState + markText(1) + kText + markText(kEndMark);
    CHECK(withMarkedContent(painted, {1, kEndMark}, kNodes));
    CHECK_FALSE(withMarkedContent(painted, {1, kArtifact, kEndMark}, kNodes));
    CHECK_FALSE(withMarkedContent(painted, {0, kEndMark}, kNodes));
    CHECK_FALSE(withMarkedContent(painted, {1}, kNodes));
    CHECK_FALSE(withMarkedContent(painted, {}, kNodes));
    CHECK_FALSE(withMarkedContent(painted + markText(1), {1, kEndMark}, kNodes));
    std::string filled = painted;
    filled.replace(filled.find("S\n"), 1, "f");
    CHECK_FALSE(withMarkedContent(filled, {1, kEndMark}, kNodes));
}

TEST_CASE("Painting before the first mark or after the last is not understood", "[render][pdf]")
{
    CHECK_FALSE(
        withMarkedContent(kRect + markText(1) + kText + markText(kEndMark), {1, kEndMark}, kNodes));
    CHECK_FALSE(
        withMarkedContent(markText(1) + kText + markText(kEndMark) + kRect, {1, kEndMark}, kNodes));
}

TEST_CASE("Glyphs stand for what was typed", "[render][pdf]")
{
    const auto table = repairedToUnicode("1 begincodespacerange\n<0000> <FFFF>\n"
                                         "endcodespacerange\n2 beginbfrange\n"
                                         "<0000> <0000> <0000>\n"
                                         "<0001> <0005> [<0056> <0009> <FB03> <FEDF> <0000> ]\n"
                                         "<0006> <0007> <0041>\nendbfrange\nendcmap\n");
    REQUIRE(table);
    CHECK(*table
          == "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n7 beginbfchar\n"
             "<0001> <0056>\n<0002> <0020>\n<0003> <006600660069>\n<0004> <0644>\n"
             "<0005> <0020>\n<0006> <0041>\n<0007> <0042>\nendbfchar\nendcmap\n");
    CHECK_FALSE(repairedToUnicode("nothing of the kind"));
    CHECK_FALSE(repairedToUnicode("1 beginbfrange\n<0001> <0005> [<0056> ]\nendbfrange\n"));
}
