#include <sodium.h>
#include <sqlite3.h>
#include <QString>
#include <netdb.h>
