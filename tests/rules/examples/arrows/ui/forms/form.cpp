#include "ui/today/today_page.h"
