#pragma once

namespace leeward::base {

/// Before anything else happens in a program: files are private (umask 077), no core dump, no foreign debugger, and the
/// standard descriptors 0 to 2 exist, so that no file of ours is ever opened under one of their numbers.
/// Source: research on vaults, parts C6 and C12.
void harden();

} // namespace leeward::base
