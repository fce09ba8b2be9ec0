#include "tests/render/sampledocument.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::testing {

using namespace documents;

namespace {

const QString kCouncilWish =
    u"Les conseillères et conseillers demandent que l’efficacité et la suffisance de l’éclairage public soient vérifiées avant l’hiver, rue par rue, et que le résultat leur soit présenté lors de la prochaine séance. Le service technique rappelle que 42 points lumineux ont été remplacés depuis le 1er mars et que 12 500 € restent disponibles au budget ; la programmation sera transmise sous quinze jours."_s;

Series series(const QString &name, const QList<double> &values, const QString &unit)
{
    Series made{.name = name};
    for (const double value : values) {
        made.values.append(value);
        made.labels.append(QString::number(value, 'f', 1).replace(u'.', u',') + unit);
    }
    return made;
}

Row row(const QStringList &texts, RowKind kind = RowKind::Body)
{
    Row made{.kind = kind};
    for (const QString &text : texts)
        made.cells.append(Cell{.text = text});
    return made;
}

} // namespace

QByteArray pngLogo()
{
    static const QByteArray bytes = [] {
        QImage image(709, 236, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor(0x1f, 0x4e, 0x79));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(10, 18, 200, 200);
        painter.setBrush(QColor(0xc0, 0x54, 0x0a));
        painter.drawRect(240, 90, 440, 56);
        painter.end();
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return png;
    }();
    return bytes;
}

Furniture letterFurniture()
{
    Furniture furniture;
    furniture.letterhead = Letterhead{
        .logo = Image{.bytes = pngLogo(), .alternative = u"Ville de Béthune"_s},
        .service = {u"Service politique de la ville"_s, u"Hôtel de ville, 6 place du 4 septembre"_s,
                    u"62407 Béthune cedex"_s, u"03 21 00 00 00"_s}};
    furniture.runningHeader = u"Convocation à la séance du 5 janvier 2027"_s;
    furniture.reference = u"Réf. : PV-2026-114"_s;
    furniture.notice =
        u"Vos données servent à la tenue du conseil ; vous pouvez y accéder et les faire corriger auprès du service."_s;
    return furniture;
}

Document letters(int count)
{
    Document document{.title = u"Convocations à la séance du 5 janvier 2027"_s,
                      .author = u"Service politique de la ville"_s,
                      .date = QDate(2026, 11, 23)};
    document.furniture = letterFurniture();
    for (int i = 1; i <= count; ++i) {
        const QString name = u"Madame Camille EXEMPLE%1"_s.arg(i);
        Section letter{.bookmark = name};
        letter.blocks = {
            AddressBlock{.lines = {name, u"12 RUE DE L INVENTION"_s, u"62400 BETHUNE"_s},
                         .aside = {InlineText{Run{.text = u"Affaire suivie par : "_s, .bold = true},
                                              Run{.text = u"Dominique Modèle"_s}},
                                   InlineText{Run{.text = u"Réf. : "_s, .bold = true},
                                              Run{.text = u"PV-2026-%1"_s.arg(i)}}}},
            Paragraph{u"Béthune, le lundi 23 novembre 2026"_s, ParagraphStyle::Right},
            Paragraph{InlineText{Run{.text = u"Objet : "_s, .bold = true},
                                 Run{.text = u"convocation à la séance du conseil de quartier"_s}}},
            Paragraph{u"Madame,"_s},
            Paragraph{withOrdinals(
                u"J’ai le plaisir de vous convier à la 3e séance de votre conseil, le lundi 5 janvier 2027 à 18 h 30, salle du Mont-Liébaut. Vous y trouverez l’ordre du jour arrêté avec le duo d’élus."_s)},
            Heading{3, u"Ordre du jour"_s},
            List{true,
                 {ListItem{u"Approbation du compte rendu de la séance précédente"_s},
                  ListItem{u"Cadre de vie"_s,
                           {List{false,
                                 {ListItem{u"éclairage de la rue Exemple"_s},
                                  ListItem{u"dépôts sauvages près de l’école"_s}}}}},
                  ListItem{u"Questions diverses"_s}}},
            Paragraph{kCouncilWish},
            Paragraph{
                u"Je vous prie d’agréer, Madame, l’expression de ma considération distinguée."_s},
            Signature{
                {u"Pour le maire et par délégation,"_s, u"l’adjointe à la politique de la ville"_s},
                u"Dominique Modèle"_s},
        };
        document.blocks.push_back(letter);
    }
    return document;
}

Document minutes(int items)
{
    Document document{.title = u"Compte rendu de la séance du 5 janvier 2027"_s,
                      .author = u"Service politique de la ville"_s,
                      .date = QDate(2027, 1, 12)};
    document.furniture = letterFurniture();
    document.furniture.runningHeader = document.title;
    document.furniture.bands = {u"PROJET"_s, u"Exemple"_s};
    document.blocks = {
        Title{document.title, u"Conseil de quartier du Mont-Liébaut"_s},
        Paragraph{
            u"La séance, ouverte à 18 h 30, a réuni quatorze membres. Le quorum est atteint."_s,
            ParagraphStyle::Lead},
        Table{.columns = {Column{}, Column{.share = 1}},
              .rows = {row({u"Présents"_s, u"Camille Exemple, Sacha Exemple, Dominique Modèle"_s}),
                       row({u"Excusés"_s, u"Claude Exemple"_s})},
              .headerColumns = 1,
              .look = TableLook::Plain},
    };
    for (int i = 1; i <= items; ++i) {
        document.blocks.push_back(Heading{2, u"%1. Éclairage et propreté"_s.arg(i)});
        document.blocks.push_back(Paragraph{withOrdinals(kCouncilWish)});
        document.blocks.push_back(
            Paragraph{u"Quand l’éclairage de l’allée sera-t-il réparé ?"_s, ParagraphStyle::Quote});
        document.blocks.push_back(Heading{3, u"Ce qui est demandé"_s});
        document.blocks.push_back(List{
            false,
            {ListItem{
                 u"Un passage hebdomadaire du service propreté, le mardi, comme promis lors de la balade urbaine d’octobre."_s},
             ListItem{u"Un point d’étape à chaque séance."_s}}});
        document.blocks.push_back(Paragraph{
            InlineText{Run{.text = u"Avis du conseil : "_s, .bold = true},
                       Run{.text = u"favorable à l’unanimité. "_s},
                       Run{.text = u"Dossier en ligne"_s, .link = u"https://exemple.fr/dossier"_s}},
            ParagraphStyle::Emphasis});
    }
    document.blocks.push_back(Heading{2, u"Relevé de décisions"_s});
    Table decisions{.columns = {Column{.align = Align::Right, .figures = true}, Column{.share = 3},
                                Column{.share = 1}, Column{}},
                    .header = {row({u"N°"_s, u"Quoi"_s, u"Qui"_s, u"Pour quand"_s})}};
    for (int i = 1; i <= 12; ++i)
        decisions.rows.append(
            row({QString::number(i),
                 u"Remplacer les points lumineux de l’allée et en rendre compte au conseil"_s,
                 u"Service technique"_s, u"28 février 2027"_s}));
    document.blocks.push_back(decisions);
    document.blocks.push_back(Paragraph{u"La séance est levée à 20 h 15."_s});
    document.blocks.push_back(Signature{{u"La secrétaire de séance,"_s}, u"Camille Exemple"_s});
    return document;
}

Document report(int rows)
{
    Document document{.title = u"Tableau de programmation 2027"_s,
                      .author = u"Service politique de la ville"_s,
                      .date = QDate(2026, 11, 23),
                      .orientation = Orientation::Landscape};
    document.furniture.reference = u"Programmation 2027"_s;
    document.furniture.runningHeader = document.title;
    Table table{.columns = {Column{.align = Align::Right, .figures = true}, Column{.share = 2},
                            Column{.share = 3}, Column{}, Column{.share = 1},
                            Column{.align = Align::Right, .figures = true},
                            Column{.align = Align::Right, .figures = true}, Column{}},
                .header = {row({u"N°"_s, u"Porteur"_s, u"Action"_s, u"Nature"_s, u"Quartier"_s,
                                u"Coût total"_s, u"Demandé"_s, u"Avis"_s})}};
    for (int i = 1; i <= rows; ++i) {
        table.rows.append(row(
            {QString::number(i), u"Association Exemple n° %1"_s.arg(i % 97),
             i % 3
                 ? u"Ateliers du soir pour les collégiens"_s
                 : u"Jardin partagé et repas de quartier, avec les familles et les écoles du secteur"_s,
             i % 2 ? u"Nouvelle"_s : u"Reconduite"_s, u"Mont-Liébaut"_s,
             u"%1 250 €"_s.arg(i % 40 + 1), u"%1 000 €"_s.arg(i % 20 + 1),
             i % 5 ? u"Favorable"_s : u"Ajourné"_s}));
        if (i % 25 == 0)
            table.rows.append(
                Row{{Cell{.text = u"Sous-total"_s, .columnSpan = 5}, Cell{.text = u"812 500 €"_s},
                     Cell{.text = u"310 000 €"_s}, Cell{}},
                    RowKind::Subtotal});
    }
    document.blocks = {Title{document.title}, table};
    return document;
}

Document portrait()
{
    Document document{.title = u"Fiche quartier : Mont-Liébaut"_s,
                      .author = u"Service politique de la ville"_s,
                      .date = QDate(2026, 11, 23)};
    document.furniture.reference = u"QP062014"_s;
    const QString source = u"Source : Insee, Filosofi, millésime 2021"_s;
    Chart bars{.kind = ChartKind::Bars,
               .title = u"Un habitant sur deux a moins de trente ans"_s,
               .categories = {u"0-14 ans"_s, u"15-29 ans"_s, u"30-59 ans"_s, u"60 ans et plus"_s},
               .series = {series({}, {24.1, 26.3, 34.0, 15.6}, u" %"_s)},
               .source = source,
               .alternative = u"Répartition par âge"_s};
    Chart grouped{.kind = ChartKind::GroupedBars,
                  .title = u"Le quartier reste loin de l’agglomération"_s,
                  .categories = {u"Taux de pauvreté"_s, u"Sans diplôme"_s, u"Emplois précaires"_s},
                  .series = {series(u"Mont-Liébaut"_s, {46.2, 38.0, 21.5}, u" %"_s),
                             series(u"Béthune"_s, {22.4, 25.1, 16.2}, u" %"_s),
                             series(u"Agglomération"_s, {17.9, 22.0, 15.0}, u" %"_s),
                             series(u"Région"_s, {18.3, 21.0, 14.8}, u" %"_s)},
                  .source = source,
                  .alternative = u"Comparaison de trois taux"_s};
    Chart gaps{.kind = ChartKind::Dumbbells,
               .title = u"L’écart se resserre pour le diplôme, pas pour l’emploi"_s,
               .categories = {u"Taux d’emploi"_s, u"Bacheliers"_s, u"Familles monoparentales"_s},
               .series = {series(u"Mont-Liébaut"_s, {41.0, 52.5, 31.2}, u" %"_s),
                          series(u"Béthune"_s, {57.3, 60.1, 18.4}, u" %"_s)},
               .source = source,
               .alternative = u"Écarts"_s};
    Chart lines{.kind = ChartKind::Lines,
                .title = u"Le chômage recule, moins vite qu’ailleurs"_s,
                .categories = {u"2018"_s, u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s},
                .series = {series(u"Mont-Liébaut"_s, {31.0, 30.2, 30.9, 28.5, 27.0, 26.1}, u" %"_s),
                           series(u"Béthune"_s, {18.0, 17.5, 17.9, 16.2, 15.1, 14.4}, u" %"_s),
                           series(u"France"_s, {9.1, 8.4, 8.0, 7.9, 7.3, 7.3}, u" %"_s)},
                .source = source,
                .breakBefore = 3,
                .breakLabel = u"nouveau périmètre"_s,
                .alternative = u"Évolution du chômage"_s};
    Table spans{.columns = {Column{.share = 1}, Column{.share = 2},
                            Column{.align = Align::Right, .figures = true}},
                .header = {row({u"Enjeu"_s, u"Objectif"_s, u"Avancement"_s})},
                .caption = u"Objectifs de l’année"_s,
                .look = TableLook::Grid};
    spans.rows = {
        Row{{Cell{.text = u"Cadre de vie"_s, .rowSpan = 2}, Cell{u"Éclairer les cheminements"_s},
             Cell{u"60 %"_s}}},
        row({u"Tenir les pieds d’immeuble propres"_s, u"35 %"_s}),
        row({u"Emploi"_s, u"Ouvrir une permanence hebdomadaire"_s, u"100 %"_s}),
        Row{{Cell{.text = u"Moyenne"_s, .columnSpan = 2}, Cell{u"65 %"_s}}, RowKind::Total}};
    document.blocks = {Title{document.title, u"Portrait 2026"_s},
                       Heading{2, u"Qui y vit"_s},
                       Figure{bars},
                       Figure{grouped},
                       Heading{2, u"Ce qui change"_s},
                       Figure{gaps},
                       Figure{lines, u"Le périmètre du quartier a changé au 1er janvier 2021."_s},
                       spans};
    return document;
}

} // namespace faubourg::render::testing
