#include <QLocalSocket>
#include <QString>
#include <tl/expected.hpp>
