/* ICU's sentence break over UTF-8, driven as directly as C can: ubrk over a UTF-8 UText.

     ubrk_utf8 [--whole] REPEATS FILE    time it
     ubrk_utf8 --offsets LANGUAGE        print where it breaks

   Timing reads FILE into memory and finds every sentence of it REPEATS times with one break iterator: paragraph
   by paragraph (the text between newlines; empty ones are skipped), or with --whole in one run over all of it.
   Each repeat prints one line, and the last line sums up:

     boundaries N  cpu-seconds S  MB/s X
     best X  median Y

   N counts the ends of sentences, that of the last sentence included; S is user and system time of the process;
   a MB is 1,000,000 bytes. Reading the file and opening the iterator are not timed.

   --offsets reads texts from standard input, each ended by a NUL byte, and prints for each a line with the byte
   offsets of its sentences' ends.

   Build: cc -O2 ubrk_utf8.c -o ubrk_utf8 $(pkg-config --cflags --libs icu-i18n) */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

typedef struct {
  char *bytes;
  size_t length;
} Text;

static void fail(const char *what) {
  fprintf(stderr, "ubrk_utf8: %s\n", what);
  exit(2);
}

static void check(UErrorCode status) {
  if (U_FAILURE(status)) fail(u_errorName(status));
}

static Text read_all(FILE *file) {
  Text text = {NULL, 0};
  size_t room = 0;
  for (;;) {
    if (text.length == room) {
      room = room ? 2 * room : 1 << 20;
      text.bytes = realloc(text.bytes, room);
      if (!text.bytes) fail("out of memory");
    }
    size_t count = fread(text.bytes + text.length, 1, room - text.length, file);
    if (count == 0) break;
    text.length += count;
  }
  if (ferror(file)) fail("cannot read");
  return text;
}

static UBreakIterator *open_breaker(const char *language) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *breaker = ubrk_open(UBRK_SENTENCE, language, NULL, 0, &status);
  check(status);
  return breaker;
}

/* Points the iterator at the bytes; `view` is reused from text to text. */
static void set_text(UBreakIterator *breaker, UText *view, const char *bytes, size_t length) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(view, bytes, (int64_t)length, &status);
  ubrk_setUText(breaker, view, &status);
  check(status);
}

static long count_sentences(UBreakIterator *breaker, UText *view, const char *bytes, size_t length) {
  long count = 0;
  set_text(breaker, view, bytes, length);
  while (ubrk_next(breaker) != UBRK_DONE) count++;
  return count;
}

static long count_by_paragraph(UBreakIterator *breaker, UText *view, Text text) {
  const char *start = text.bytes, *end = text.bytes + text.length;
  long count = 0;
  while (start < end) {
    const char *newline = memchr(start, '\n', (size_t)(end - start));
    const char *stop = newline ? newline : end;
    if (stop > start) count += count_sentences(breaker, view, start, (size_t)(stop - start));
    start = stop + 1;
  }
  return count;
}

static double cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

static void time_repeats(Text text, int whole, int repeats) {
  UBreakIterator *breaker = open_breaker("id");
  UText view = UTEXT_INITIALIZER;
  double *speeds = calloc((size_t)repeats, sizeof *speeds);
  if (!speeds) fail("out of memory");
  for (int repeat = 0; repeat < repeats; repeat++) {
    double start = cpu_seconds();
    long count = whole ? count_sentences(breaker, &view, text.bytes, text.length)
                       : count_by_paragraph(breaker, &view, text);
    double seconds = cpu_seconds() - start;
    speeds[repeat] = (double)text.length / 1e6 / seconds;
    printf("boundaries %ld  cpu-seconds %.6f  MB/s %.2f\n", count, seconds, speeds[repeat]);
  }
  qsort(speeds, (size_t)repeats, sizeof *speeds, ascending);
  double median = (speeds[(repeats - 1) / 2] + speeds[repeats / 2]) / 2;
  printf("best %.2f  median %.2f\n", speeds[repeats - 1], median);
  free(speeds);
  utext_close(&view);
  ubrk_close(breaker);
}

static void print_offsets(const char *language) {
  UBreakIterator *breaker = open_breaker(language);
  UText view = UTEXT_INITIALIZER;
  Text texts = read_all(stdin);
  const char *start = texts.bytes, *end = texts.bytes + texts.length;
  while (start < end) {
    const char *nul = memchr(start, 0, (size_t)(end - start));
    if (!nul) fail("the last text is not ended by a NUL byte");
    set_text(breaker, &view, start, (size_t)(nul - start));
    for (int32_t offset; (offset = ubrk_next(breaker)) != UBRK_DONE;) printf("%d ", offset);
    putchar('\n');
    start = nul + 1;
  }
  free(texts.bytes);
  utext_close(&view);
  ubrk_close(breaker);
}

int main(int argc, char **argv) {
  if (argc == 3 && strcmp(argv[1], "--offsets") == 0) {
    print_offsets(argv[2]);
    return 0;
  }
  int whole = argc == 4 && strcmp(argv[1], "--whole") == 0;
  int repeats = argc == 3 + whole ? atoi(argv[1 + whole]) : 0;
  if (repeats < 1) fail("usage: ubrk_utf8 [--whole] REPEATS FILE | ubrk_utf8 --offsets LANGUAGE");
  FILE *file = fopen(argv[2 + whole], "rb");
  if (!file) fail("cannot open the file");
  Text text = read_all(file);
  fclose(file);
  time_repeats(text, whole, repeats);
  free(text.bytes);
  return 0;
}
