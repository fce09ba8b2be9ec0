#include "ui/documents/syntaxhelp.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

SyntaxHelp::SyntaxHelp(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("How a template is written"));
    setHeaderLabels({tr("What it gives"), tr("You write")});
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setRootIsDecorated(false);
    // The language of templates is French, whatever the window speaks: resources/templates.
    add(u"# Titre"_s, tr("The title of the document"));
    add(u"## Partie"_s, tr("A heading"));
    add(u"### Sous-partie"_s, tr("A smaller heading"));
    add(u"**gras**"_s, tr("Bold"));
    add(u"*italique*"_s, tr("Italic"));
    add(u"[texte](https://adresse)"_s, tr("A link"));
    add(u"- élément"_s, tr("A list"));
    add(u"1. élément"_s, tr("A numbered list"));
    add(u"\\\n"_s, tr("A new line in the same paragraph"));
    add(u"| Nom | Montant |\n|-----|-----:|\n| Gare | 12 |"_s, tr("A table"));
    add(u"{{champ}}"_s, tr("The value of a field"));
    add(u"{{#if champ}}…{{else}}…{{/if}}"_s, tr("Only if the field is known"));
    add(u"{{#each points}}\n{{rang}}. {{titre}}\n{{/each}}"_s, tr("Once for each item of a list"));
    add(u"{{genre:les voisins/les voisines/le voisinage}}"_s,
        tr("Women and men, as the document writes of them"));
    add(u"{{accord:invité/invitée}}"_s, tr("A word that agrees with the person written to"));
    add(u":::lead\n\n:::"_s, tr("An opening in larger letters"));
    add(u":::emphasis\n\n:::"_s, tr("Text set apart on a tint"));
    add(u":::small\n\n:::"_s, tr("A note in small letters"));
    add(u":::right\n\n:::"_s, tr("Place and date, at the right"));
    add(u":::keep\n\n:::"_s, tr("What stays on one page"));
    add(u":::signature\n\n:::"_s, tr("The signature"));
    add(u":::contents"_s, tr("The list of headings"));
    add(u":::page"_s, tr("A new page"));
    add(u":::space 10"_s, tr("10 mm left empty"));
    add(u"// "_s, tr("A remark that is not printed"));
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit sampleChosen(item->data(0, Qt::UserRole).toString());
    });
}

void SyntaxHelp::add(const QString &sample, const QString &gives)
{
    auto *item = new QTreeWidgetItem(this, {gives, QString(sample).replace(u'\n', u" ⏎ "_s)});
    item->setToolTip(0, gives);
    item->setToolTip(1, sample);
    item->setData(0, Qt::UserRole, sample);
}

} // namespace faubourg::ui
