package org.xuncha.example.baoshan.output;

/** Words of the papers. */
enum PaperWord {
    TITLE_PROBLEM,
    TITLE_SUGGESTION,
    TITLE_RESPONSIBILITY,
    TEXT_PROBLEM,
    TEXT_SUGGESTION,
    TEXT_RESPONSIBILITY,
    ADDRESS,
    NUMBER,
    KIND,
    ADDRESSEE,
    LEVEL,
    ITEMS,
    INDEX
}
