#include "core/base/c.h"
