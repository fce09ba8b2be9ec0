#include "core/exchange/preset.h"

#include "core/councils/counciltyperepository.h"
#include "core/exchange/presetsections.h"
#include "core/office/parameterrepository.h"
#include "core/sessions/mentions.h"
#include "core/storage/database.h"
#include "core/storage/fileproperty.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::Preset)
};

constexpr std::array kNames{"bethune-demo"_L1,  "bethune"_L1,         "chambery"_L1,
                            "chambery-demo"_L1, "conseil-citoyen"_L1, "conseil-citoyen-demo"_L1,
                            "empty"_L1};

// What a preset may hold, in the order of loading: each section refers to those before it.
constexpr std::array kSections{
    loadOffice,     loadExampleMark, loadCommunes,       loadIndicators,      loadQuartiers,
    loadCouncils,   loadFunders,     loadContract,       loadOrganisations,   loadPeople,
    loadOfficials,  loadMembers,     loadCandidacies,    loadDraws,           loadBodies,
    loadEnrolments, loadOrders,      loadHosts,          loadRepresentatives, loadSessions,
    loadQuestions,  loadFollowUps,   loadProgress,       loadMeetings,        loadCampaigns,
    loadActions,    loadInitiatives, loadQuestionnaires, loadTrainings};

constexpr QStringView kHolds = uR"(
    SELECT (SELECT count(*) FROM quartier) + (SELECT count(*) FROM council)
         + (SELECT count(*) FROM contract) + (SELECT count(*) FROM person)
         + (SELECT count(*) FROM organisation) + (SELECT count(*) FROM funder)
         + (SELECT count(*) FROM commune) + (SELECT count(*) FROM campaign) AS things)";

QString resourcePath(QStringView name)
{
    return u":/presets/%1.json"_s.arg(name);
}

bool isShipped(QLatin1StringView name)
{
    return QFile::exists(resourcePath(QString(name)));
}

Result<QByteArray> shippedText(QStringView name)
{
    const bool isPreset =
        std::ranges::any_of(kNames, [name](QLatin1StringView known) { return name == known; });
    QFile file(resourcePath(name));
    if (!isPreset || !file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::NotFound,
            Tr::tr("There is no preset named “%1”. Choose one of those offered.").arg(name),
            {}};
    return file.readAll();
}

Result<PresetObject> parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The preset cannot be loaded: it is not a JSON object."),
                     u"%1 at %2"_s.arg(problem.errorString()).arg(problem.offset)};
    return PresetObject(document.object(), {});
}

Result<void> checkEmpty(const storage::Database &database)
{
    storage::Query query(database, kHolds);
    FB_TRY(query.exec());
    if (query.next() && query.integer(u"things") > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("This file holds data already. Load a preset into a new file."),
                     {}};
    return {};
}

/// Load a preset on top of the one that it extends, if any.
Result<void> loadLayer(PresetContext &context, const QByteArray &json)
{
    FB_TRY_LET(preset, parse(json));
    preset.text("title"_L1);
    preset.text("description"_L1);
    const QString base = preset.optionalText("extends"_L1);
    if (!base.isEmpty()) {
        FB_TRY_LET(baseText, shippedText(base));
        FB_TRY(loadLayer(context, baseText));
    }
    for (const auto section : kSections)
        FB_TRY(section(context, preset));
    return preset.finish();
}

} // namespace

Error danglingReference(const QString &place, const QString &name)
{
    return presetError(place, Tr::tr("“%1” is not defined above.").arg(name));
}

Result<QString> withMentions(const PresetContext &context, const QString &text,
                             const QString &place)
{
    static const QRegularExpression mention(u"\\[\\[([a-z0-9-]+)\\]\\]"_s);
    QString result = text;
    auto match = mention.match(result);
    while (match.hasMatch()) {
        FB_TRY_LET(person, resolve(context.people, match.captured(1), place));
        const QString token = sessions::mentionToken(person);
        result.replace(match.capturedStart(), match.capturedLength(), token);
        match = mention.match(result, match.capturedStart() + token.size());
    }
    return result;
}

Result<QList<PresetInfo>> presets()
{
    QList<PresetInfo> infos;
    for (const QLatin1StringView name : kNames) {
        if (!isShipped(name))
            continue;
        FB_TRY_LET(json, shippedText(QString(name)));
        FB_TRY_LET(preset, parse(json));
        infos += PresetInfo{name, preset.text("title"_L1), preset.text("description"_L1)};
    }
    return infos;
}

Result<void> loadPreset(const storage::Database &database, QStringView name)
{
    FB_TRY_LET(json, shippedText(name));
    FB_TRY_LET(transaction, storage::Transaction::begin(database));
    FB_TRY(loadPresetText(database, json));
    FB_TRY(storage::setFileProperty(database, u"template"_s, name.toString()));
    return transaction.commit();
}

Result<void> loadPresetText(const storage::Database &database, const QByteArray &json)
{
    FB_TRY_LET(transaction, storage::Transaction::begin(database));
    FB_TRY(checkEmpty(database));
    FB_TRY(office::seedParameters(database));
    FB_TRY(councils::loadCouncilTypes(database));
    PresetContext context(database);
    FB_TRY(loadLayer(context, json));
    return transaction.commit();
}

} // namespace faubourg::exchange
