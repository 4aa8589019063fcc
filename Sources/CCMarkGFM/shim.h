// The only door to cmark-gfm, GitHub's CommonMark parser.
#ifndef PADAN_CCMARKGFM_SHIM_H
#define PADAN_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>

#endif
