package org.xuncha.policyfile;

/** Words of the file's own: where a mistake is, and what kind of value a key asks for. */
enum Phrase {
    LINE,
    LINE_AND_KEY,
    NOTHING,
    A_TEXT,
    A_LIST,
    KEYS,
    WHOLE_NUMBER,
    YES_OR_NO,
    TERM,
    DATE,
    ZONE,
    WORDS,
    YAML,
    UTF8,
    PRINTABLE,
    PLAIN,
    LEVELS,
    CHARACTERS,
    HEADER,
    OPTIONAL,
    KEY_WITH_HINTS,
    KEY_OF_EACH,
    WORD
}
