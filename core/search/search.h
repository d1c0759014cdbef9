#pragma once

/// Search over one session's texts: what is asked for, where it stands in a text, and which entries hold it.
#include "core/search/query.h"
#include "core/search/text_index.h"
