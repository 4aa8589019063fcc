// The only door to cmark-gfm, GitHub's CommonMark parser.
#ifndef PADAN_CCMARKGFM_SHIM_H
#define PADAN_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <string.h>

static inline void padan_cmark_register(void) { cmark_gfm_core_extensions_ensure_registered(); }

// Parses with tables, strike-through, task lists and footnotes. Register once before.
static inline cmark_node *padan_cmark_parse(const char *bytes, size_t length) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
  const char *const names[] = {"table", "strikethrough", "tasklist"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    cmark_syntax_extension *extension = cmark_find_syntax_extension(names[index]);
    if (extension) cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, bytes, length);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return root;
}

static inline bool padan_cmark_is_table_cell(cmark_node *node) {
  return strcmp(cmark_node_get_type_string(node), "table_cell") == 0;
}

#endif
