// The charts of a council's review.
#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/documents/councilfields.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::CouncilReview;
using reports::ReviewedSession;

namespace {

QString inWords(const Chart &chart)
{
    QStringList parts;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        parts += chart.categories.at(i) + u"\u00a0: "_s + chart.series.first().labels.at(i);
    return chart.title + u". "_s + parts.join(u"\u202f; "_s) + u'.';
}

/// Nothing with fewer than two bars: a sentence says it better.
Blocks barChart(Chart chart)
{
    if (chart.categories.size() < 2)
        return {};
    chart.alternative = inWords(chart);
    return {Figure{.content = chart}};
}

} // namespace

Blocks attendanceChart(const CouncilReview &review)
{
    Chart chart{.kind = ChartKind::Bars,
                .title = u"Présence des membres, séance par séance"_s,
                .series = {{.name = u"Membres présents"_s}}};
    for (const ReviewedSession &session : review.sessions) {
        const auto &row = session.row;
        if (!session.isHeld || row.membersInvited == 0)
            continue;
        chart.categories +=
            dayAndMonth(row.date) + (row.body.isEmpty() ? QString() : u", "_s + row.body);
        chart.series[0].values += row.membersPresent;
        chart.series[0].labels += u"%1 sur %2"_s.arg(row.membersPresent).arg(row.membersInvited);
    }
    return barChart(chart);
}

Blocks tableChart(const CouncilReview &review)
{
    Chart chart{.kind = ChartKind::Bars,
                .title = u"Qui siège, par sexe et par âge"_s,
                .series = {{.name = u"Membres"_s}}};
    if (review.table.members == 0)
        return {};
    for (const reports::TableLine &line : reports::linesOf(review.table)) {
        if (line.group != "sex"_L1 && line.group != "age"_L1)
            continue;
        chart.categories += tableWord(line);
        chart.series[0].values += line.members;
        chart.series[0].labels += integerText(line.members);
    }
    return barChart(chart);
}

Blocks themeChart(const CouncilReview &review)
{
    Chart chart{.kind = ChartKind::Bars,
                .title = u"Ce dont parlent les questions"_s,
                .series = {{.name = u"Questions"_s}}};
    for (const reports::QuestionTheme &theme : review.questions.themes) {
        chart.categories += theme.name.isEmpty() ? u"Sans thème"_s : theme.name;
        chart.series[0].values += theme.asked;
        chart.series[0].labels += integerText(theme.asked);
    }
    return barChart(chart);
}

} // namespace faubourg::documents
