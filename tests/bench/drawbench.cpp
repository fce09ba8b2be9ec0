// What `faubourg-cli draw prepare` costs as a whole process: draw_bench
// Prints CPU time and memory a pool, and the pool of 1,727 persons made like the largest one
// of Flanigan et al. 2021 (sf_e).

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <cstdio>
#include <fcntl.h>
#include <random>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "testpaths.h"

namespace {

struct Instance
{
    std::string name;
    std::string folder;
    int seats;
    std::string method;
};

void write(const std::string &path, const QByteArray &content)
{
    QFile file(QString::fromStdString(path));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

/// Seven features of a population in three classes, so that they go together; quotas around
/// the shares of the pool, without room.
void makeLargePool(const std::string &folder)
{
    constexpr std::array kValues{2, 5, 12, 4, 3, 2, 3};
    constexpr int kPersons = 1727;
    constexpr int kSeats = 110;
    std::mt19937 random(15);
    QByteArray people = "f0,f1,f2,f3,f4,f5,f6\n";
    std::array<std::array<int, 12>, kValues.size()> counts{};
    for (int person = 0; person < kPersons; ++person) {
        const auto leaning = random() % 3;
        for (std::size_t feature = 0; feature < kValues.size(); ++feature) {
            const auto values = static_cast<std::mt19937::result_type>(kValues[feature]);
            const auto value =
                random() % 2 == 0 ? random() % values : (random() % values * (leaning + 1)) / 3;
            ++counts[feature][value];
            people += (feature == 0 ? "v" : ",v") + QByteArray::number(qulonglong(value));
        }
        people += '\n';
    }
    QByteArray quotas = "category,feature,min,max\n";
    for (std::size_t feature = 0; feature < kValues.size(); ++feature) {
        for (int value = 0; value < kValues[feature]; ++value) {
            const double share =
                double(counts[feature][static_cast<std::size_t>(value)]) / kPersons * kSeats;
            quotas += 'f' + QByteArray::number(feature) + ",v" + QByteArray::number(value) + ','
                + QByteArray::number(int(std::floor(share))) + ','
                + QByteArray::number(int(std::ceil(share))) + '\n';
        }
    }
    write(folder + "/respondents.csv", people);
    write(folder + "/categories.csv", quotas);
}

void measure(const Instance &instance, const std::string &scratch)
{
    const std::string program = std::string(kBinDir) + "/faubourg-cli";
    const std::string pool = instance.folder + "/respondents.csv";
    const std::string quotas = instance.folder + "/categories.csv";
    const std::string seats = std::to_string(instance.seats);
    const std::string out = scratch + "/dossier";
    const pid_t child = fork();
    if (child == 0) {
        dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
        execl(program.c_str(), program.c_str(), "draw", "prepare", pool.c_str(), quotas.c_str(),
              "--seats", seats.c_str(), "--method", instance.method.c_str(), "--out", out.c_str(),
              nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    std::printf("%-12s %-8s cpu %7.3f s   memory %5.1f MB%s\n", instance.name.c_str(),
                instance.method.c_str(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
                double(usage.ru_maxrss) / 1024, status == 0 ? "" : "   FAILED");
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const std::string scratch = folder.path().toStdString();
    const std::string data = std::string(kSourceDir) + "/tests/data/sortition/";
    makeLargePool(scratch);
    for (const auto &[name, seats] :
         {std::pair{"cq_60_12", 12}, {"cq_400_12", 12}, {"cq_20000_12", 12}, {"syn_hd_30", 30}})
        measure({name, data + name, seats, "leximin"}, scratch);
    for (const char *method : {"maximin", "leximin"})
        measure({"large", scratch, 110, method}, scratch);
    return EXIT_SUCCESS;
}
