// The only door to libxml2, the GNOME project's XML parser; only its streaming reader is used.
#ifndef PADAN_CLIBXML2_SHIM_H
#define PADAN_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

// Opens UTF-8 bytes that must outlive the reader, whatever encoding they declare. No network; no DTD is
// loaded; entities are not replaced; nothing is printed. XML_PARSE_HUGE is not given, so that libxml2's own
// limits hold, such as 10 MB for a text.
static inline xmlTextReaderPtr padan_xml_open(const char *bytes, int length) {
  return xmlReaderForMemory(bytes, length, NULL, "UTF-8",
                            XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES);
}

// The line of the current node, from 1; that of the parser runs ahead of it.
static inline long padan_xml_line(xmlTextReaderPtr reader) {
  xmlNodePtr node = xmlTextReaderCurrentNode(reader);
  return node ? xmlGetLineNo(node) : xmlTextReaderGetParserLineNumber(reader);
}

#endif
