#pragma once

namespace leeward::app {

/// Before anything else happens: files are private (umask 077), no core dump, no foreign debugger, and the standard
/// descriptors 0 to 2 exist, so that no file of ours is ever opened under one of their numbers.
/// Source: research on vaults, parts C6 and C12.
void harden();

} // namespace leeward::app
