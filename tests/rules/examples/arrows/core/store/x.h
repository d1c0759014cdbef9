#pragma once
#include "core/records/x.h"
#include "core/vault/vault.h"
#include "ui/base/page.h"
#include "x.h"
