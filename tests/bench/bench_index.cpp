// Makes a journal searchable as the program does after unlocking, and tells two numbers in milliseconds: how long until
// every text can be found, and the longest that the event loop was held by one event meanwhile.
//
//   leeward_bench_index VAULT      the passphrase comes on standard input

#include "tests/bench/bench_vault.h"
#include "tests/bench/watched_loop.h"

#include "core/search/search.h"
#include "ui/journal/index_loader.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <iostream>
#include <string>

int main(int argc, char** argv) {
    leeward::bench::WatchedLoop<QCoreApplication> application(argc, argv);
    if (argc != 2)
        return std::cerr << "usage: leeward_bench_index VAULT < PASSPHRASE\n", 2;
    std::string passphrase;
    std::getline(std::cin, passphrase);
    leeward::bench::OpenedVault vault(argv[1], passphrase);
    leeward::search::TextIndex index;
    leeward::ui::IndexLoader loader(vault.session(), index);
    QObject::connect(&loader, &leeward::ui::IndexLoader::complete, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QElapsedTimer spent;
    spent.start();
    loader.start();
    QCoreApplication::exec();
    std::printf("%.2f %.2f\n", static_cast<double>(spent.nsecsElapsed()) / 1e6, application.longestMs());
    return 0;
}
