#include "ui/people/personcomparison.h"

#include "core/base/text/dates.h"
#include "core/people/contact.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/people/peopletexts.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using people::MergeField;
using people::Person;

namespace {

enum Column { Title, Left, Right };
constexpr int kRight = 1; ///< the button of the right record

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::PersonComparison)
};

const QList<std::pair<MergeField, QString>> &fields()
{
    static const QList<std::pair<MergeField, QString>> all{
        {MergeField::Civility, Tr::tr("Civility")}, {MergeField::LastName, Tr::tr("Last name")},
        {MergeField::UseName, Tr::tr("Name used")}, {MergeField::FirstName, Tr::tr("First name")},
        {MergeField::Sex, Tr::tr("Sex")},           {MergeField::BirthDate, Tr::tr("Born on")},
        {MergeField::Addresses, Tr::tr("Address")}, {MergeField::Phone, Tr::tr("Telephone")},
        {MergeField::Email, Tr::tr("E-mail")},      {MergeField::Channel, Tr::tr("Letters by")},
    };
    return all;
}

QString titleOf(MergeField field)
{
    return std::ranges::find(fields(), field, &std::pair<MergeField, QString>::first)->second;
}

QString addressText(const Person &person)
{
    QStringList lines;
    for (const people::PersonAddress &address : person.addresses)
        lines +=
            QStringList{address.postal.street, address.postal.postcode, address.postal.locality}
                .join(u' ')
                .simplified();
    return lines.join(u'\n');
}

QString textOf(MergeField field, const Person &person)
{
    switch (field) {
    case MergeField::Civility:
        return wordOf(civilityChoices(), person.name.civility);
    case MergeField::LastName:
        return person.name.lastName;
    case MergeField::UseName:
        return person.name.useName;
    case MergeField::FirstName:
        return person.name.firstName;
    case MergeField::Sex:
        return wordOf(sexChoices(), person.sex);
    case MergeField::BirthDate:
        return plainDate(person.birthDate, interfaceLanguage());
    case MergeField::Email:
        return person.email;
    case MergeField::Phone:
        return people::displayedPhone(person.phone);
    case MergeField::Channel:
        return wordOf(channelChoices(), person.preferredChannel);
    case MergeField::Addresses:
        return addressText(person);
    }
    Q_UNREACHABLE();
}

QString roleText(const Person &person)
{
    QStringList titles;
    for (const people::PersonRole &role : person.roles)
        titles += role.title.isEmpty() ? wordOf(roleKindChoices(), role.kind) : role.title;
    return titles.join(u", "_s);
}

} // namespace

PersonComparison::PersonComparison(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void PersonComparison::clear()
{
    delete m_cells;
    m_choices.clear();
    m_cells = new QWidget(this);
    m_grid = new QGridLayout(m_cells);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kTight);
    m_grid->setColumnStretch(Left, 1);
    m_grid->setColumnStretch(Right, 1);
    layout()->addWidget(m_cells);
}

void PersonComparison::compare(const Person &left, const Person &right, const QString &leftTitle,
                               const QString &rightTitle, const QString &leftUse,
                               const QString &rightUse)
{
    clear();
    int column = Left;
    for (const QString &title : {leftTitle, rightTitle}) {
        QLabel *heading = roleLabel(TextRole::Section, title, m_cells);
        heading->setWordWrap(true);
        m_grid->addWidget(heading, 0, column++);
    }
    const auto choices = people::differences(left, right);
    for (const auto &[field, title] : fields())
        addField(field, left, right, choices.contains(field));
    addLine(Tr::tr("Roles"), roleText(left), roleText(right));
    addLine(Tr::tr("Notes"), left.notes, right.notes);
    addLine(Tr::tr("Named in"), leftUse, rightUse);
    m_cells->show();
}

void PersonComparison::addField(MergeField field, const Person &left, const Person &right,
                                bool isChoice)
{
    const QString texts[] = {textOf(field, left), textOf(field, right)};
    if (!isChoice)
        return addLine(titleOf(field), texts[0], texts[1]);
    const int row = m_grid->rowCount();
    m_grid->addWidget(mutedLabel(titleOf(field) + u':', m_cells), row, Title, Qt::AlignTop);
    auto *group = new QButtonGroup(m_cells);
    for (int side = 0; side < 2; ++side) {
        auto *button = new QRadioButton(QString(texts[side]).replace(u'&', u"&&"_s), m_cells);
        button->setAccessibleName(titleOf(field) + u" – "_s + texts[side]);
        group->addButton(button, side);
        m_grid->addWidget(button, row, Left + side, Qt::AlignTop);
    }
    group->button(0)->setChecked(true);
    m_choices.insert(field, group);
}

void PersonComparison::addLine(const QString &title, const QString &left, const QString &right)
{
    if (left.isEmpty() && right.isEmpty())
        return;
    const int row = m_grid->rowCount();
    m_grid->addWidget(mutedLabel(title + u':', m_cells), row, Title, Qt::AlignTop);
    int column = Left;
    for (const QString &text : {left, right}) {
        auto *label = new QLabel(text.isEmpty() ? u"–"_s : text, m_cells);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_grid->addWidget(label, row, column++, Qt::AlignTop);
    }
}

QList<MergeField> PersonComparison::fromRight() const
{
    QList<MergeField> chosen;
    for (const auto &[field, title] : fields()) {
        const QButtonGroup *group = m_choices.value(field);
        if (group != nullptr && group->checkedId() == kRight)
            chosen += field;
    }
    return chosen;
}

} // namespace faubourg::ui
