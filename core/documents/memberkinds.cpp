#include "core/documents/attendancedocuments.h"
#include "core/documents/candidacylist.h"
#include "core/documents/candidatedocuments.h"
#include "core/documents/enrolmentdocuments.h"
#include "core/documents/memberdocuments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

} // namespace

QList<DocumentKind> memberKinds()
{
    return {
        {u"appointments"_s, Tr::tr("Appointment letters"), Selector::Council, u"appointments"_s,
         &memberLetterFieldInfos, &appointmentLetters, Selector::Person},
        {u"membership-certificates"_s, Tr::tr("Certificates of membership"), Selector::Council,
         u"membership-certificates"_s, &memberLetterFieldInfos, &membershipCertificates,
         Selector::Person},
        {u"attendance-certificates"_s, Tr::tr("Certificates of attendance"), Selector::Council,
         u"attendance-certificates"_s, &attendanceLetterFieldInfos, &attendanceCertificates,
         Selector::Person},
        {u"absences"_s, Tr::tr("Letters after repeated absences"), Selector::Council, u"absences"_s,
         &attendanceLetterFieldInfos, &absenceLetters, Selector::Person},
        {u"thanks"_s, Tr::tr("Thank-you letters at the end of a mandate"), Selector::Council,
         u"thanks"_s, &memberLetterFieldInfos, &thankYouLetters, Selector::Person},
        {u"parental-consents"_s, Tr::tr("Parental authorisations"), Selector::Council,
         u"parental-consents"_s, &parentalConsentFieldInfos, &parentalConsents, Selector::Person},
        {u"image-consents"_s, Tr::tr("Image-right authorisations"), Selector::Council,
         u"image-consents"_s, &imageConsentFieldInfos, &imageConsents, Selector::Person},
        {u"enrolment-confirmations"_s, Tr::tr("Letters asking to confirm an enrolment"),
         Selector::Council, u"enrolment-confirmations"_s, &enrolmentConfirmationFieldInfos,
         &enrolmentConfirmations, Selector::Person},
        {u"roll-invitations"_s, Tr::tr("Invitations to those drawn from the electoral roll"),
         Selector::Council, u"roll-invitations"_s, &rollInvitationFieldInfos, &rollInvitations,
         Selector::Person},
        {u"candidacy-receipts"_s, Tr::tr("Acknowledgements of candidacies"), Selector::Council,
         u"candidacy-receipts"_s, &candidacyReceiptFieldInfos, &candidacyReceipts,
         Selector::Person},
        {u"candidacies"_s, Tr::tr("Candidacies: eligible, incomplete, excluded"), Selector::Council,
         u"candidacies"_s, &candidacyListFieldInfos, &candidacyList},
    };
}

} // namespace faubourg::documents
