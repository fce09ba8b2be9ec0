#include "core/base/ids.h"
#include "tests/ui/uitest.h"
#include "ui/base/form.h"
#include "ui/base/rowsfield.h"
#include "ui/base/tableview.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace faubourg;
using namespace faubourg::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Colour { Red, Green };

struct Wheel
{
    QString name;
    friend bool operator==(const Wheel &, const Wheel &) = default;
};

struct Cart
{
    QString name;
    QDate day;
    QTime at;
    Money price;
    std::optional<Money> subsidy;
    std::optional<int> seats;
    Colour colour = Colour::Red;
    bool isNew = false;
    QuartierId quartier;
    QList<Wheel> wheels;
    friend bool operator==(const Cart &, const Cart &) = default;
};

/// A form with one field of each kind.
struct CartForm
{
    Form<Cart> form;
    LineField *name = form.line(u"&Nom"_s, &Cart::name, Need::Compulsory);
    DateField *day = form.date(u"&Jour"_s, &Cart::day, DateHint::NextOccurrence);
    TimeField *at = form.time(u"&Heure"_s, &Cart::at);
    MoneyField *price = form.money(u"&Prix"_s, &Cart::price);
    MoneyField *subsidy = form.money(u"&Subvention"_s, &Cart::subsidy);
    NumberField *seats = form.number(u"P&laces"_s, &Cart::seats, 1, 9);
    ChoiceField *colour =
        form.choice(u"&Couleur"_s, &Cart::colour,
                    Choices<Colour>{{Colour::Red, u"Rouge"_s}, {Colour::Green, u"Vert"_s}});
    CheckField *isNew = form.check(u"Neu&f"_s, &Cart::isNew);
    RecordField *quartier = form.record(
        u"&Quartier"_s, &Cart::quartier,
        [](const QString &words) -> QList<RecordChoice> {
            if (words == u"cat")
                return {{7, u"Catorive"_s}};
            return {};
        },
        [](qint64 id) { return id == 7 ? u"Catorive"_s : QString(); });
    RowsField<Wheel> *wheels = makeWheels();

    CartForm()
    {
        day->setToday(QDate(2026, 11, 23));
        form.show();
    }
    RowsField<Wheel> *makeWheels()
    {
        auto *field = new RowsField<Wheel>(
            u"Ajouter"_s,
            {{.title = u"Nom"_s, .text = [](const Wheel &wheel) { return wheel.name; }}});
        field->form().line(u"N&om"_s, &Wheel::name, Need::Compulsory);
        return form.bind(field, u"&Roues"_s, &Cart::wheels);
    }
    Cart stored() const
    {
        Cart cart;
        form.store(cart);
        return cart;
    }
    static void type(Field *field, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }
};

} // namespace

class FormTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLoadedIsStoredUnchanged();
    void whatPeopleTypeIsUnderstood();
    void anEmptyAmountIsUnknownOrZero();
    void aMissingFieldSaysSoUnderIt();
    void theMessageIsReadWithTheEditor();
    void theMessageGoesWhenTheFieldIsFilled();
    void anImpossibleDayIsExplained();
    void theDayIsEchoedInWords();
    void tabLeavesATextArea();
    void aRecordIsFoundByTyping();
    void anUnknownRecordIsRefused();
    void rowsAreAddedMovedAndRemoved();
    void everyEditorHasAName();
};

void FormTest::whatIsLoadedIsStoredUnchanged()
{
    CartForm cart;
    const Cart loaded{u"Fourgon"_s,  QDate(2026, 12, 1),
                      QTime(18, 30), Money::fromCents(125050),
                      std::nullopt,  5,
                      Colour::Green, true,
                      QuartierId(7), {{u"avant"_s}}};
    cart.form.load(loaded);
    QVERIFY(cart.stored() == loaded);
}

void FormTest::whatPeopleTypeIsUnderstood()
{
    const CartForm cart;
    CartForm::type(cart.day, u"12 mars"_s);
    CartForm::type(cart.at, u"18h30"_s);
    CartForm::type(cart.price, u"9000+3500"_s);
    CartForm::type(cart.seats, u"4"_s);
    QCOMPARE(cart.stored().day, QDate(2027, 3, 12));
    QCOMPARE(cart.stored().at, QTime(18, 30));
    QVERIFY(cart.stored().price == Money::fromEuros(12500));
    QCOMPARE(cart.stored().seats.value_or(0), 4);
}

void FormTest::anEmptyAmountIsUnknownOrZero()
{
    const CartForm cart;
    QVERIFY(cart.stored().price == Money());
    QVERIFY(!cart.stored().subsidy.has_value());
    CartForm::type(cart.subsidy, u"0"_s);
    QVERIFY(cart.stored().subsidy == Money());
}

void FormTest::aMissingFieldSaysSoUnderIt()
{
    const CartForm cart;
    QCOMPARE(cart.form.firstProblem(), cart.name);
    QVERIFY(cart.name->message().contains(u"Nom"_s));
    bool shown = false;
    for (const QLabel *label : cart.name->findChildren<QLabel *>())
        shown |= label->isVisible() && label->text() == cart.name->message();
    QVERIFY(shown);
}

void FormTest::theMessageIsReadWithTheEditor()
{
    const CartForm cart;
    cart.name->validate();
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(cart.name->editor());
    QCOMPARE(line->text(QAccessible::Description), cart.name->message());
    QCOMPARE(line->text(QAccessible::Name), u"Nom"_s);
}

void FormTest::theMessageGoesWhenTheFieldIsFilled()
{
    const CartForm cart;
    cart.name->validate();
    CartForm::type(cart.name, u"F"_s);
    QCOMPARE(cart.name->message(), QString());
}

void FormTest::anImpossibleDayIsExplained()
{
    const CartForm cart;
    CartForm::type(cart.day, u"31/2/2027"_s);
    cart.day->validate();
    QVERIFY(!cart.day->message().isEmpty());
    QVERIFY(cart.form.hasProblem());
}

void FormTest::theDayIsEchoedInWords()
{
    CartForm cart;
    QVERIFY(QTest::qWaitForWindowActive(&cart.form));
    CartForm::type(cart.day, u"demain"_s);
    bool echoed = false;
    for (const QLabel *label : cart.day->findChildren<QLabel *>())
        echoed |= label->text() == u"→ mardi 24 novembre 2026"_s;
    QVERIFY(echoed);
}

void FormTest::tabLeavesATextArea()
{
    struct Letter
    {
        QString body;
    };
    Form<Letter> form;
    TextField *body = form.text(u"&Texte"_s, &Letter::body);
    QVERIFY(qobject_cast<QPlainTextEdit *>(body->editor())->tabChangesFocus());
}

void FormTest::aRecordIsFoundByTyping()
{
    const CartForm cart;
    const QSignalSpy edited(&cart.form, &FormWidget::edited);
    CartForm::type(cart.quartier, u"cat"_s);
    emit cart.quartier->left();
    QVERIFY(cart.stored().quartier == QuartierId(7));
    QVERIFY(edited.count() > 0);
}

void FormTest::anUnknownRecordIsRefused()
{
    const CartForm cart;
    CartForm::type(cart.quartier, u"nulle part"_s);
    emit cart.quartier->left();
    QVERIFY(!cart.quartier->message().isEmpty());
}

void FormTest::rowsAreAddedMovedAndRemoved()
{
    CartForm cart;
    Cart loaded;
    loaded.name = u"Fourgon"_s;
    loaded.wheels = {{u"avant"_s}, {u"arrière"_s}};
    cart.form.load(loaded);
    const auto click = [&](const QString &name) {
        for (QAbstractButton *button : cart.wheels->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name || button->text() == name)
                return button->click();
        }
        QFAIL(qPrintable(name));
    };
    click(u"Move down"_s);
    QCOMPARE(cart.stored().wheels.first().name, u"arrière"_s);
    click(u"Remove the row"_s);
    QCOMPARE(cart.stored().wheels.size(), 1);
    click(u"Ajouter"_s);
    QCOMPARE(cart.stored().wheels.size(), 2);
    QVERIFY(!cart.wheels->problem().isEmpty()); // the new row has no name yet
}

void FormTest::everyEditorHasAName()
{
    const CartForm cart;
    for (const Field *field : cart.form.fields())
        QVERIFY2(!field->editor()->accessibleName().isEmpty(), qPrintable(field->title()));
}

REGISTER_UI_TEST(FormTest)
#include "form_test.moc"
