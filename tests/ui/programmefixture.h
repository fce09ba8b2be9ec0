#pragma once

#include "core/people/organisationrepository.h"
#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/programme/funderrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "tests/ui/uifixture.h"
#include "ui/programme/actionspage.h"
#include "ui/programme/fundinggrid.h"
#include "ui/programme/programmepage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>

namespace faubourg::test {

template <typename T>
T stored(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
    return std::move(result).value();
}

/// The campaign of 2026 with an envelope of 10 000 € of the State, and two actions of ALIM
/// under review: one asks the State and the town for money, one nobody.
struct ProgrammeFile : UiFixture
{
    programme::ActionRepository actions{*database};
    programme::CampaignRepository campaigns{*database};
    OrganisationId alim = addOrganisation(u"ALIM"_s);
    FunderId state = addFunder(u"État P147"_s);
    FunderId town = addFunder(u"Ville"_s);
    programme::Campaign campaign = addCampaign(2026);
    programme::Action workshops =
        addAction(u"Ateliers parents"_s, {line(state, 8000), line(town, 6000)});
    programme::Action summer = addAction(u"Été au parc"_s, {});

    OrganisationId addOrganisation(const QString &name) const
    {
        people::Organisation organisation;
        organisation.name = name;
        return stored(people::OrganisationRepository(*database).save(organisation)).id;
    }
    FunderId addFunder(const QString &name) const
    {
        programme::Funder funder;
        funder.name = name;
        funder.shortName = name;
        return stored(programme::FunderRepository(*database).save(funder)).id;
    }
    programme::Campaign addCampaign(int year)
    {
        programme::Campaign fresh;
        fresh.year = year;
        fresh.envelopes = {{{}, state, Money::fromEuros(10'000)}};
        return stored(campaigns.save(fresh));
    }
    static programme::FundingLine line(FunderId funder, qint64 requested)
    {
        programme::FundingLine line;
        line.funderId = funder;
        line.year = 2026;
        line.amounts.requested = Money::fromEuros(requested);
        return line;
    }
    programme::Action addAction(const QString &title, const QList<programme::FundingLine> &lines)
    {
        programme::Action action;
        action.campaignId = campaign.id;
        action.title = title;
        action.operatorId = alim;
        action.state = programme::ActionState::UnderReview;
        action.totalCost = Money::fromEuros(24'000);
        action.number = stored(actions.nextNumber(2026));
        action.lines = lines;
        return stored(actions.save(action));
    }
};

struct OpenProgramme : ProgrammeFile
{
    ui::ProgrammePage page{workspace, nullptr};

    OpenProgramme()
    {
        page.resize(1200, 760);
        page.show();
        QApplication::processEvents();
    }
    ui::ActionsPage &view() const { return *page.actionsView(); }
    void show(const programme::Action &action) { QVERIFY(page.showRecord(action.id.value())); }
    programme::Action now(const programme::Action &action) const
    {
        return stored(actions.find(action.id));
    }
    /// As typed: the row of the State is 0, of the town 1.
    bool decide(int row, const QString &text) const
    {
        return view().funding()->setData(view().funding()->index(row, ui::FundingModel::Decided),
                                         text);
    }
    QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("no field is called %s", qUtf8Printable(name));
    }
    QString footer() const
    {
        for (const QLabel *label : view().findChildren<QLabel *>()) {
            if (label->text().contains(u"cost"_s) && label->text().contains(u"actions"_s))
                return label->text();
        }
        return {};
    }
    QAction *stateAction(const QString &text) const
    {
        emit view().stateMenu()->aboutToShow();
        for (QAction *action : view().stateMenu()->actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("the menu does not offer %s", qUtf8Printable(text));
    }
    QAction *pageAction(const QString &text) const
    {
        for (QAction *action : page.actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no action is called %s", qUtf8Printable(text));
    }
};

} // namespace faubourg::test
