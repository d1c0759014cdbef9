#pragma once
#include "core/base/id.h"
