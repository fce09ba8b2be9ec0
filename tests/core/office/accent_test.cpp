#include "core/office/accent.h"
#include "core/office/office.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace faubourg::office;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The contrast of a colour on paper is that of the standard", "[office]")
{
    CHECK(*contrastOnPaper(u"#000000") == Approx(21));
    CHECK(*contrastOnPaper(u"#ffffff") == Approx(1));
    CHECK(*contrastOnPaper(u"#767676") == Approx(4.54).epsilon(0.01));
    CHECK_FALSE(contrastOnPaper(u"blue"));
}

TEST_CASE("A colour too pale to be read is refused with its contrast", "[office]")
{
    CHECK(validateAccent({}));
    CHECK(validateAccent(u"#1f4e79"_s));
    CHECK(validateAccent(u"#ff8800"_s).error().message.contains(u"2"_s));
    CHECK_FALSE(validateAccent(u"bleu"_s));
}

TEST_CASE("Addresses are moved by ten millimetres at most", "[office]")
{
    Office office;
    office.envelopeRight = 100;
    office.envelopeDown = -100;
    CHECK(validate(office));
    office.envelopeDown = -101;
    CHECK_FALSE(validate(office));
}
