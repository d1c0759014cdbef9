#include "core/base/other.h"
#include "core/base/untested.h"
#ifdef _WIN32
#endif
using namespace std::chrono;
using namespace std;
