#include "ui/journal/journal_page.h"
