// The tab Territory of quartierspage.h: codes, perimeters, communes, overlaps.
#include "core/base/text/dates.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/rowsfield.h"
#include "ui/quartiers/quartierspage.h"
#include "ui/quartiers/quartiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using quartiers::DatedCode;
using quartiers::Perimeter;
using quartiers::Quartier;
using quartiers::QuartierKind;
using quartiers::QuartierRow;

namespace {

/// Several short texts on one line, parted by semicolons.
class TextListField final : public LineField
{
public:
    using LineField::LineField;

    QStringList value() const
    {
        QStringList texts;
        for (const QString &text : LineField::value().split(u';', Qt::SkipEmptyParts)) {
            if (!text.trimmed().isEmpty())
                texts += text.trimmed();
        }
        return texts;
    }
    void setValue(const QStringList &texts) { LineField::setValue(texts.join(u"; "_s)); }
};

/// A row of a RowsField that is but an id.
const auto kItself = [](auto &row) -> auto &
{
    return row;
};

} // namespace

void QuartiersPage::addTerritoryForm()
{
    Form<Quartier> *form = addForm(tr("Territory"));
    form->line(tr("&Name"), &Quartier::name, Need::Compulsory);
    form->choice(tr("&Kind"), &Quartier::kind, quartierKindChoices());
    form->bind(new TextListField(form), tr("&Other spellings"), &Quartier::aliases)
        ->setPlaceholder(tr("Parted by semicolons"));
    form->line(tr("D&eliberation"), &Quartier::deliberation);
    form->text(tr("&Description"), &Quartier::description);
    addCodes(form);
    addPerimeters(form);
    addCommunes(form);
    addOverlaps(form);
    form->addStretch();
}

void QuartiersPage::addCodes(Form<Quartier> *form)
{
    form->addSection(tr("Codes"));
    auto *codes =
        new RowsField<DatedCode>(tr("Add a code"),
                                 {{.title = tr("Code"),
                                   .text = [](const DatedCode &dated) { return dated.code; },
                                   .names = true},
                                  {.title = tr("Valid"), .text = [](const DatedCode &dated) {
                                       return periodText(dated.validity, interfaceLanguage());
                                   }}});
    Form<DatedCode> &code = codes->form();
    code.line(tr("&Code"), &DatedCode::code, Need::Compulsory)->setWidthInCharacters(12);
    code.date(
        tr("&From"), [](auto &row) -> auto & { return row.validity.from; },
        DateHint::LastOccurrence);
    code.date(
        tr("&Until"), [](auto &row) -> auto & { return row.validity.to; },
        DateHint::LastOccurrence);
    form->bind(codes, tr("Codes"), &Quartier::codes);
}

void QuartiersPage::addPerimeters(Form<Quartier> *form)
{
    form->addSection(tr("Perimeters"));
    auto *perimeters = new RowsField<Perimeter>(
        tr("Add a perimeter"),
        {{.title = tr("Perimeter"),
          .text = [](const Perimeter &perimeter) { return perimeter.label; },
          .names = true},
         {.title = tr("In force"),
          .text =
              [](const Perimeter &perimeter) {
                  return periodText(perimeter.validity, interfaceLanguage());
              }},
         {.title = tr("Outline"),
          .text =
              [](const Perimeter &perimeter) {
                  return perimeter.geometry.isEmpty() ? tr("not drawn") : tr("drawn");
              }},
         {.title = tr("Source"),
          .text = [](const Perimeter &perimeter) { return perimeter.source; }}});
    Form<Perimeter> &perimeter = perimeters->form();
    perimeter.line(tr("&Label"), &Perimeter::label, Need::Compulsory);
    perimeter.line(tr("&Source"), &Perimeter::source);
    perimeter.date(
        tr("In force f&rom"), [](auto &row) -> auto & { return row.validity.from; },
        DateHint::LastOccurrence);
    perimeter.date(
        tr("In force un&til"), [](auto &row) -> auto & { return row.validity.to; },
        DateHint::LastOccurrence);
    form->bind(perimeters, tr("Perimeters"), &Quartier::perimeters);
}

void QuartiersPage::addCommunes(Form<Quartier> *form)
{
    form->addSection(tr("Communes"));
    const auto nameOf = [this](qint64 id) { return communeName(CommuneId(id)); };
    const auto find = [this](const QString &words) {
        QList<RecordChoice> choices;
        const QString key = quartiers::nameKey(words);
        for (const quartiers::Commune &commune : m_communeList) {
            if (quartiers::nameKey(commune.name).startsWith(key) || commune.insee.startsWith(words))
                choices.append({commune.id.value(), commune.name});
        }
        return choices;
    };
    auto *communes =
        new RowsField<CommuneId>(tr("Add a commune"),
                                 {{.title = tr("Commune"),
                                   .text = [this](const CommuneId &id) { return communeName(id); },
                                   .names = true}});
    communes->form().record(tr("Co&mmune"), kItself, find, nameOf, Need::Compulsory);
    form->bind(communes, tr("Communes"), &Quartier::communes);
}

void QuartiersPage::addOverlaps(Form<Quartier> *form)
{
    form->addSection(tr("Quartiers of the contract touched (area of a council)"));
    const auto nameOf = [this](qint64 id) {
        const auto found = repository().find(QuartierId(id));
        return found ? found->name : QString();
    };
    const auto find = [this](const QString &words) {
        QList<RecordChoice> choices;
        quartiers::QuartierFilter filter;
        filter.words = words;
        const auto rows = repository().list(filter);
        for (const QuartierRow &row : rows.valueOr({})) {
            if (row.kind != QuartierKind::CouncilArea)
                choices.append({row.id.value(), row.name});
        }
        return choices;
    };
    auto *overlaps = new RowsField<QuartierId>(
        tr("Add a quartier"),
        {{.title = tr("Quartier"),
          .text = [nameOf](const QuartierId &id) { return nameOf(id.value()); },
          .names = true}});
    overlaps->form().record(tr("&Quartier"), kItself, find, nameOf, Need::Compulsory);
    form->bind(overlaps, tr("Quartiers of the contract"), &Quartier::overlaps);
}

} // namespace faubourg::ui
