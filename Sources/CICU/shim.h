// The only door to ICU4C. ICU renames its symbols by version (`ubrk_open_72`) with macros, which Swift
// does not see: every function used is wrapped here in a `static inline` one with a stable name.
#ifndef PADAN_CICU_SHIM_H
#define PADAN_CICU_SHIM_H

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

static inline const char *padan_icu_version(void) { return U_ICU_VERSION; }

static inline UBreakIterator *padan_ubrk_open_sentence(const char *locale, UErrorCode *status) {
  return ubrk_open(UBRK_SENTENCE, locale, NULL, 0, status);
}
static inline UBreakIterator *padan_ubrk_open_word(const char *locale, UErrorCode *status) {
  return ubrk_open(UBRK_WORD, locale, NULL, 0, status);
}
static inline void padan_ubrk_close(UBreakIterator *iterator) { ubrk_close(iterator); }

// Sets the iterator on UTF-8 bytes that must outlive its use: no copy, boundaries are byte offsets.
static inline UText *padan_ubrk_set_utf8(UBreakIterator *iterator, UText *reuse, const char *bytes,
                                         int64_t length, UErrorCode *status) {
  UText *text = utext_openUTF8(reuse, bytes, length, status);
  if (U_SUCCESS(*status)) ubrk_setUText(iterator, text, status);
  return text;
}
static inline void padan_utext_close(UText *text) { utext_close(text); }
static inline int32_t padan_ubrk_first(UBreakIterator *iterator) { return ubrk_first(iterator); }
static inline int32_t padan_ubrk_next(UBreakIterator *iterator) { return ubrk_next(iterator); }
static inline int32_t padan_ubrk_rule_status(UBreakIterator *iterator) {
  return ubrk_getRuleStatus(iterator);
}

// Regular expressions. The pattern is UTF-16; the text is UTF-8 bytes that must outlive the search.
static inline URegularExpression *padan_uregex_open(const UChar *pattern, int32_t length,
                                                    uint32_t flags, UParseError *place,
                                                    UErrorCode *status) {
  return uregex_open(pattern, length, flags, place, status);
}
static inline void padan_uregex_close(URegularExpression *expression) {
  uregex_close(expression);
}
static inline UText *padan_uregex_set_utf8(URegularExpression *expression, UText *reuse,
                                           const char *bytes, int64_t length, UErrorCode *status) {
  UText *text = utext_openUTF8(reuse, bytes, length, status);
  if (U_SUCCESS(*status)) uregex_setUText(expression, text, status);
  return text;
}
static inline bool padan_uregex_find(URegularExpression *expression, int64_t from,
                                     UErrorCode *status) {
  return uregex_find64(expression, from, status);
}
static inline bool padan_uregex_looking_at(URegularExpression *expression, int64_t place,
                                           UErrorCode *status) {
  return uregex_lookingAt64(expression, place, status);
}
static inline bool padan_uregex_matches(URegularExpression *expression, UErrorCode *status) {
  return uregex_matches64(expression, 0, status);
}
static inline int64_t padan_uregex_start(URegularExpression *expression, UErrorCode *status) {
  return uregex_start64(expression, 0, status);
}
static inline int64_t padan_uregex_end(URegularExpression *expression, UErrorCode *status) {
  return uregex_end64(expression, 0, status);
}
// Both are called again and again while a search runs, and end it by returning 0.
static inline void padan_uregex_watch(URegularExpression *expression, URegexMatchCallback *match,
                                      URegexFindProgressCallback *find, const void *context,
                                      UErrorCode *status) {
  uregex_setMatchCallback(expression, match, context, status);
  uregex_setFindProgressCallback(expression, find, context, status);
}
static inline void padan_uregex_limit_stack(URegularExpression *expression, int32_t bytes,
                                            UErrorCode *status) {
  uregex_setStackLimit(expression, bytes, status);
}

// The Sentence_Break property of a code point, as a value of USentenceBreak.
static inline int32_t padan_sentence_break_property(int32_t code_point) {
  return u_getIntPropertyValue(code_point, UCHAR_SENTENCE_BREAK);
}

static inline bool padan_is_failure(UErrorCode status) { return U_FAILURE(status); }
static inline const char *padan_error_name(UErrorCode status) { return u_errorName(status); }

#endif
