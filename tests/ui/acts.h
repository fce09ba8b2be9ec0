#pragma once

#include "ui/base/actpanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QtTest>

namespace faubourg::test {

using namespace Qt::Literals::StringLiterals;
using ui::ActPanel;

/// What a user does with the small acts of a panel.
struct Acts
{
    /// The small act under way in `panel`; nullptr when there is none.
    static ActPanel *openAct(const QWidget *panel)
    {
        for (ActPanel *act : panel->findChildren<ActPanel *>()) {
            if (act->isOpen())
                return act;
        }
        return nullptr;
    }

    /// Types into the field of that name as a user would, and leaves it.
    static void type(const QWidget *panel, const QString &name, const QString &text)
    {
        for (QLineEdit *edit : panel->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name && edit->isVisible()) {
                edit->setFocus();
                edit->clear();
                QTest::keyClicks(edit, text);
                if (edit->completer() != nullptr)
                    edit->completer()->popup()->hide();
                QFocusEvent leaves(QEvent::FocusOut);
                QApplication::sendEvent(edit, &leaves);
                return;
            }
        }
        QFAIL(qPrintable(u"no field is called "_s + name));
    }
};

} // namespace faubourg::test
