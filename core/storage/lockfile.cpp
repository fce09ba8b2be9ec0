#include "core/storage/lockfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <QThread>
#include <QUuid>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::LockFile)
};

constexpr qint64 kMostBytes = 16LL * 1024;

QString newToken()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    QString token;
    for (const quint32 word : bits)
        token += u"%1"_s.arg(word, 8, 16, '0'_L1);
    return token;
}

LockContent ownContent(const QString &user)
{
    LockContent content;
    content.token = newToken();
    content.user = user;
    content.process = ProcessIdentity::current();
    content.opened = QDateTime::currentDateTimeUtc();
    content.version = QCoreApplication::applicationVersion();
    return content;
}

/// A name with a line break in it must not look like another key.
QString oneLine(QString value)
{
    return value.replace('\n'_L1, ' '_L1).replace('\r'_L1, ' '_L1);
}

/// A lock is made in two steps, creation and content: give its maker the time of the second.
QByteArray readSettled(const QString &lockPath)
{
    constexpr int kLooks = 5;
    constexpr unsigned long kPauseMs = 20;
    QByteArray content;
    for (int look = 0; look < kLooks && content.isEmpty(); ++look) {
        if (look > 0)
            QThread::msleep(kPauseMs);
        content = LockHandle::read(lockPath, kMostBytes + 1);
    }
    return content;
}

} // namespace

QByteArray serialise(const LockContent &content)
{
    // The counter keeps its width, so that raising it never changes the length of the file.
    const QList<std::pair<QLatin1StringView, QString>> fields{
        {"format"_L1, QString::number(LockContent::kFormat)},
        {"token"_L1, content.token},
        {"user"_L1, oneLine(content.user)},
        {"account"_L1, oneLine(content.process.account)},
        {"host"_L1, oneLine(content.process.host)},
        {"machine"_L1, content.process.machine},
        {"boot"_L1, content.process.boot},
        {"pid"_L1, QString::number(content.process.pid)},
        {"started"_L1, QString::number(content.process.started)},
        {"opened"_L1, content.opened.toString(Qt::ISODateWithMs)},
        {"beat"_L1, u"%1"_s.arg(content.beat, 10, 10, '0'_L1)},
        {"version"_L1, content.version},
    };
    QString text;
    for (const auto &[key, value] : fields)
        text += key + '='_L1 + value + '\n'_L1;
    return text.toUtf8();
}

std::optional<LockContent> parseLock(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > kMostBytes || !text.endsWith('\n'))
        return std::nullopt;
    QHash<QString, QString> fields;
    for (const QString &line : QString::fromUtf8(text).split('\n'_L1)) {
        const qsizetype equals = line.indexOf('='_L1);
        if (equals > 0)
            fields.insert(line.first(equals), line.sliced(equals + 1));
    }
    if (fields.value(u"format"_s).toInt() != LockContent::kFormat
        || fields.value(u"token"_s).isEmpty() || !fields.contains(u"version"_s))
        return std::nullopt;
    LockContent content;
    content.token = fields.value(u"token"_s);
    content.user = fields.value(u"user"_s);
    content.process = {
        fields.value(u"account"_s),          fields.value(u"host"_s),
        fields.value(u"machine"_s),          fields.value(u"boot"_s),
        fields.value(u"pid"_s).toLongLong(), fields.value(u"started"_s).toLongLong()};
    content.opened = QDateTime::fromString(fields.value(u"opened"_s), Qt::ISODateWithMs);
    content.beat = fields.value(u"beat"_s).toUInt();
    content.version = fields.value(u"version"_s);
    return content;
}

QString LockFile::pathFor(const QString &path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(u".~lock.%1#"_s.arg(file.fileName()));
}

std::optional<LockContent> LockFile::read(const QString &path)
{
    return parseLock(readSettled(pathFor(path)));
}

LockFile::LockFile(QString path, LockContent content)
    : m_path(std::move(path))
    , m_content(std::move(content))
{
}

LockFile::~LockFile()
{
    m_handle.remove(m_path);
}

/// Creates the lock, or claims that of a program that ended; says whose it is otherwise.
Result<LockFile::Attempt> LockFile::tryOnce(std::unique_ptr<LockFile> lock)
{
    Attempt attempt;
    const LockHandle::Attempt made = lock->m_handle.create(lock->m_path);
    if (made.outcome == LockHandle::Outcome::Failed)
        return fileError(made.systemCode, lock->m_path);
    if (made.outcome == LockHandle::Outcome::Busy) {
        const auto theirs = parseLock(readSettled(lock->m_path));
        if (theirs && isGone(theirs->process))
            attempt.wasTakenOver =
                lock->m_handle.claim(lock->m_path).outcome == LockHandle::Outcome::Held;
        if (!attempt.wasTakenOver) {
            attempt.holder = theirs ? theirs->holder() : LockHolder();
            return attempt;
        }
    }
    if (!lock->m_handle.rewrite(serialise(lock->m_content))) {
        lock->m_handle.remove(lock->m_path);
        return Error{ErrorCode::Storage,
                     Tr::tr("The lock of the file could not be written: the disk is full or does "
                            "not answer. Free some space, then try again."),
                     {}};
    }
    attempt.lock = std::move(lock);
    return attempt;
}

Result<LockFile::Attempt> LockFile::acquire(const QString &path, const QString &user)
{
    constexpr int kTries = 3; // its holder may close the file between two of our looks
    for (int attempt = 1;; ++attempt) {
        std::unique_ptr<LockFile> lock(new LockFile(pathFor(path), ownContent(user)));
        const QString lockPath = lock->m_path;
        FB_TRY_LET(tried, tryOnce(std::move(lock)));
        if (tried.lock || attempt == kTries || QFileInfo::exists(lockPath))
            return tried;
    }
}

Result<std::unique_ptr<LockFile>> LockFile::takeOver(const QString &path, const QString &user)
{
    // Not claimed in place: a program that is stopped, not ended, still has the old one open.
    std::unique_ptr<LockFile> lock(new LockFile(pathFor(path), ownContent(user)));
    const QString beside = lock->m_path + QUuid::createUuid().toString(QUuid::Id128);
    const LockHandle::Attempt made = lock->m_handle.create(beside);
    if (made.outcome != LockHandle::Outcome::Held)
        return fileError(made.systemCode, path);
    int code = 0;
    if (lock->m_handle.rewrite(serialise(lock->m_content)))
        code = lock->m_handle.moveTo(beside, lock->m_path);
    if (!lock->m_handle.isAt(lock->m_path)) {
        lock->m_handle.remove(beside);
        return fileError(code, path);
    }
    return lock;
}

bool LockFile::beat()
{
    if (!m_handle.isAt(m_path))
        return false;
    ++m_content.beat;
    return m_handle.rewrite(serialise(m_content));
}

LockWatch::State LockWatch::look(qint64 monotonicMs)
{
    const QString lockPath = LockFile::pathFor(m_path);
    if (!QFileInfo::exists(lockPath))
        return State::Free;
    const QByteArray content = LockHandle::read(lockPath, kMostBytes);
    if (!m_since || content != m_seen || LockHandle::isHeld(lockPath)) {
        m_seen = content;
        m_since = monotonicMs;
        return State::Held;
    }
    return monotonicMs - *m_since >= kStandstillMs ? State::Abandoned : State::Held;
}

} // namespace faubourg::storage
