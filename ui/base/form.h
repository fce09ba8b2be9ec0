#pragma once

#include "core/base/id.h"
#include "ui/base/datefield.h"
#include "ui/base/fields.h"
#include "ui/base/formwidget.h"
#include "ui/base/recordfield.h"

#include <functional>

namespace faubourg::ui {

/// The choices of an enum, in the order shown.
template <typename Enum>
using Choices = QList<std::pair<Enum, QString>>;

/// A form over an aggregate. Each field is bound by a pointer to member, or by a function
/// from the aggregate to a reference for what lies deeper:
///
///     form->line(tr("&Last name"), [](auto &p) -> auto & { return p.name.lastName; },
///                Need::Compulsory);
///     form->date(tr("&Born on"), &Person::birthDate, DateHint::LastOccurrence);
///
/// The form holds no aggregate: load() shows one, store() writes what the fields hold
/// into one. What no field shows stays as it was.
template <typename Aggregate>
class Form final : public FormWidget
{
public:
    using FormWidget::FormWidget;

    void load(const Aggregate &aggregate)
    {
        for (const Binding &binding : m_bindings)
            binding.load(aggregate);
    }
    void store(Aggregate &aggregate) const
    {
        for (const Binding &binding : m_bindings)
            binding.store(aggregate);
    }

    /// Add any field with value() and setValue() of the bound type.
    template <typename FieldType, typename Get>
    FieldType *bind(FieldType *field, const QString &title, Get get, Need need = Need::Optional)
    {
        return bindWith(
            field, title, get, need, [field](const auto &value) { field->setValue(value); },
            [field](auto &value) { value = field->value(); });
    }

    template <typename Get>
    LineField *line(const QString &title, Get get, Need need = Need::Optional)
    {
        return bind(new LineField(this), title, get, need);
    }
    /// A text stored in one form and read in another (telephone, SIRET). `taken` gives what
    /// is stored of what was typed; what it refuses is stored as typed, for the aggregate's
    /// check to name.
    template <typename Get>
    LineField *formatted(const QString &title, Get get, QString (*shown)(const QString &),
                         std::optional<QString> (*taken)(const QString &))
    {
        auto *field = new LineField(this);
        return bindWith(
            field, title, get, Need::Optional,
            [field, shown](const QString &value) { field->setValue(shown(value)); },
            [field, taken](QString &value) {
                value = taken(field->value()).value_or(field->value());
            });
    }
    template <typename Get>
    TextField *text(const QString &title, Get get, Need need = Need::Optional)
    {
        return bind(new TextField(this), title, get, need);
    }
    template <typename Get>
    DateField *date(const QString &title, Get get, DateHint hint, Need need = Need::Optional)
    {
        return bind(new DateField(hint, this), title, get, need);
    }
    template <typename Get>
    TimeField *time(const QString &title, Get get, Need need = Need::Optional)
    {
        return bind(new TimeField(this), title, get, need);
    }
    /// Bound to a bool. `text` stands beside the box.
    template <typename Get>
    CheckField *check(const QString &text, Get get)
    {
        auto *field = bind(new CheckField(text, this), QString(), get);
        field->editor()->setAccessibleName(QString(text).remove(u'&'));
        return field;
    }
    /// Bound to a Money (empty is zero) or to an optional one (empty is "not known").
    template <typename Get>
    MoneyField *money(const QString &title, Get get, Need need = Need::Optional)
    {
        return optionalValue(new MoneyField(this), title, get, need);
    }
    /// Bound to an int (empty is zero) or to an optional one.
    template <typename Get>
    NumberField *number(const QString &title, Get get, int least, int most,
                        Need need = Need::Optional)
    {
        return optionalValue(new NumberField(least, most, this), title, get, need);
    }
    /// Bound to an enum, or to anything comparable.
    template <typename Get, typename Value>
    ChoiceField *choice(const QString &title, Get get, const Choices<Value> &choices)
    {
        QStringList texts;
        for (const auto &[value, text] : choices)
            texts += text;
        auto *field = new ChoiceField(texts, this);
        return bindWith(
            field, title, get, Need::Optional,
            [field, choices](const auto &value) {
                const auto found =
                    std::ranges::find(choices, value, &std::pair<Value, QString>::first);
                field->setValue(found == choices.end() ? -1
                                                       : static_cast<int>(found - choices.begin()));
            },
            [field, choices](auto &value) {
                if (field->value() >= 0)
                    value = choices.at(field->value()).first;
            });
    }
    /// Bound to a typed id.
    template <typename Get>
    RecordField *record(const QString &title, Get get, RecordField::Search search,
                        RecordField::NameOf nameOf, Need need = Need::Optional)
    {
        auto *field = new RecordField(std::move(search), std::move(nameOf), this);
        return bindWith(
            field, title, get, need, [field](const auto &id) { field->setValue(id.value()); },
            [field](auto &id) { id = std::remove_cvref_t<decltype(id)>(field->value()); });
    }

private:
    struct Binding
    {
        std::function<void(const Aggregate &)> load;
        std::function<void(Aggregate &)> store;
    };

    template <typename FieldType, typename Get, typename Load, typename Store>
    FieldType *bindWith(FieldType *field, const QString &title, Get get, Need need, Load load,
                        Store store)
    {
        addField(field, title, need);
        m_bindings.append(
            Binding{[get, load](const Aggregate &aggregate) { load(std::invoke(get, aggregate)); },
                    [get, store](Aggregate &aggregate) { store(std::invoke(get, aggregate)); }});
        return field;
    }

    template <typename FieldType, typename Get>
    FieldType *optionalValue(FieldType *field, const QString &title, Get get, Need need)
    {
        return bindWith(
            field, title, get, need, [field](const auto &value) { field->setValue(value); },
            [field](auto &value) {
                using Value = std::remove_cvref_t<decltype(value)>;
                if constexpr (requires { value.has_value(); })
                    value = field->value();
                else
                    value = field->value().value_or(Value());
            });
    }

    QList<Binding> m_bindings;
};

} // namespace faubourg::ui
