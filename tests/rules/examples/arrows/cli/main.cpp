#include "core/vault/vault.h"
#include "ui/base/page.h"
