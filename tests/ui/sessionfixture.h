#pragma once

#include "core/councils/councilrepository.h"
#include "core/councils/counciltyperepository.h"
#include "core/councils/mandaterepository.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"
#include "tests/ui/uifixture.h"
#include "ui/base/page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace faubourg::test {

/// A file with the council of Catorive, its two members, and a session to come.
struct SessionUiFixture : UiFixture
{
    people::Person lemaire = addPerson(u"Lemaire"_s);
    people::Person delattre = addPerson(u"Delattre"_s, u"Paul"_s);
    councils::Council council = addCouncil(u"Catorive"_s);
    QDate today{2026, 11, 23};

    template <typename T>
    static T stored(Result<T> saved)
    {
        if (!saved)
            qFatal("%s", qUtf8Printable(saved.error().message + saved.error().detail));
        return std::move(saved).value();
    }

    councils::Council addCouncil(const QString &name)
    {
        councils::CouncilType type;
        type.key = u"test."_s + name;
        type.name = u"Conseil d’essai"_s;
        type.colleges = {{{},
                          u"Habitants"_s,
                          councils::CollegeKind::Resident,
                          {},
                          councils::ShareRule::None,
                          2}};
        type = stored(councils::CouncilTypeRepository(*database).save(type));
        auto made = councils::newCouncil(type, name);
        made.venue = u"Salle Rosa-Luxemburg"_s;
        made = stored(councils::CouncilRepository(*database).save(made));
        qsizetype seat = 0;
        for (const people::Person &person : {lemaire, delattre}) {
            councils::Mandate mandate;
            mandate.council = made.id;
            mandate.person = person.id;
            mandate.seat = made.seats.at(seat++).id;
            mandate.startsOn = QDate(2026, 1, 1);
            (void)stored(councils::MandateRepository(*database).save(mandate));
        }
        return made;
    }

    sessions::Session aSession(QDate date = QDate(2026, 12, 19)) const
    {
        sessions::Session session;
        session.councilId = council.id;
        session.date = date;
        session.startsAt = QTime(18, 30);
        session.venue = u"Salle Rosa-Luxemburg"_s;
        for (const auto &title : {u"Approbation"_s, u"Éclairage"_s, u"Divers"_s}) {
            sessions::AgendaItem item;
            item.title = title;
            item.durationMinutes = 20;
            session.agenda += item;
        }
        for (const people::Person &person : {lemaire, delattre}) {
            sessions::Participant participant;
            participant.personId = person.id;
            session.participants += participant;
        }
        return session;
    }
    sessions::Session add(const sessions::Session &session) const
    {
        return stored(sessions::SessionRepository(*database).save(session));
    }
    sessions::Session find(SessionId id) const
    {
        return stored(sessions::SessionRepository(*database).find(id));
    }
    sessions::Question addQuestion(int number, const QString &subject) const
    {
        sessions::Question question;
        question.number = number;
        question.councilId = council.id;
        question.askedOn = QDate(2026, 10, 17);
        question.subject = subject;
        return stored(sessions::QuestionRepository(*database).save(question));
    }
    sessions::Question find(QuestionId id) const
    {
        return stored(sessions::QuestionRepository(*database).find(id));
    }
};

/// The visible child of `page` that is called `name`.
template <typename Widget>
Widget *called(const QWidget &page, const QString &name)
{
    for (Widget *widget : page.findChildren<Widget *>()) {
        if (!widget->isHidden() && widget->accessibleName() == name)
            return widget;
    }
    qFatal("nothing is called %s", qUtf8Printable(name));
}

/// Carry out the action of the page that reads `text`.
inline void act(const ui::Page &page, const QString &text)
{
    for (QAction *action : page.actions()) {
        if (action->text() == text) {
            QVERIFY2(action->isEnabled(), qPrintable(text));
            return action->trigger();
        }
    }
    qFatal("no action reads %s", qUtf8Printable(text));
}

inline void press(const QWidget &page, const QString &text)
{
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isHidden() && (button->text() == text || button->accessibleName() == text))
            return button->click();
    }
    qFatal("no button reads %s", qUtf8Printable(text));
}

inline void retype(QLineEdit *line, const QString &text)
{
    line->clear();
    QTest::keyClicks(line, text);
}

} // namespace faubourg::test
