#include "core/base/a.h"
